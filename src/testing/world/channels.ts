import type { TypeMessageAction } from "../../tl/mod.ts";
import type { World } from "../world.ts";
import type { Account } from "./account.ts";
import { type Channel, type ChannelMember, channelMessageIds, isAdmin, unreadIn } from "./channel.ts";
import { RpcFault } from "./fault.ts";
import type { GroupChat } from "./group_chat.ts";
import { tellChannelBots } from "./member_news.ts";
import { tellRequest } from "./join_request.ts";
import type { Messenger } from "./messenger.ts";
import { Changes } from "./notice.ts";
import type { PeerRef } from "./peer.ts";

/** How a channel starts. */
export interface ChannelInit {
  /** What it is called. */
  readonly title: string;
  /** Description. */
  readonly about?: string;
  /** Public name, without `@`; private when left out. */
  readonly username?: string;
  /** Only admins write; else it is a supergroup. */
  readonly broadcast?: boolean;
  /** Whoever wants to come in waits for an admin. */
  readonly approval?: boolean;
}

/** What people do with channels. Every act says what it changed; nobody is told here. */
export class Channels {
  readonly #world: World;
  readonly #messenger: Messenger;

  constructor(world: World, messenger: Messenger) {
    this.#world = world;
    this.#messenger = messenger;
  }

  /** Makes a channel and says so in it. @throws RangeError when the username is taken */
  create(creator: Account, init: ChannelInit): { channel: Channel; changes: Changes } {
    const changes = new Changes();
    const { title, about = "", username, broadcast = false, approval = false } = init;
    const channel = this.#world.addChannel(creator.id, { title, about, username, broadcast, approval });
    this.#enter(channel, creator, creator, changes, true);
    this.#say(channel, creator, { _: "messageActionChannelCreate", title }, changes);
    return { channel, changes };
  }

  /** `account` wants to come in: it is in, or has to wait. */
  join(channel: Channel, account: Account): { changes: Changes; waits: boolean } {
    if (!channel.approval) return { changes: this.add(channel, account, account), waits: false };
    if (channel.members.has(account.id)) throw new RpcFault(400, "USER_ALREADY_PARTICIPANT");
    if (channel.banned.has(account.id)) throw new RpcFault(400, "CHANNEL_PRIVATE");
    const changes = new Changes();
    if (channel.requests.has(account.id)) return { changes, waits: true };
    channel.requests.add(account.id);
    tellRequest(this.#world, changes, channel, account);
    return { changes, waits: true };
  }

  /** Lets somebody in who waits, or not. @throws RpcFault 400 HIDE_REQUESTER_MISSING when it does not wait */
  decide(channel: Channel, admin: Account, account: Account, approved: boolean): Changes {
    if (!channel.requests.delete(account.id)) throw new RpcFault(400, "HIDE_REQUESTER_MISSING");
    if (!approved) return new Changes();
    return this.add(channel, admin, account, false, { _: "messageActionChatJoinedByRequest" });
  }

  /** Lets `account` in, by itself or because `inviter` asks it to. */
  add(
    channel: Channel,
    inviter: Account,
    account: Account,
    admin = false,
    action: TypeMessageAction = { _: "messageActionChatAddUser", users: [account.id] },
  ): Changes {
    if (channel.members.has(account.id)) throw new RpcFault(400, "USER_ALREADY_PARTICIPANT");
    if (channel.banned.has(account.id)) {
      throw account === inviter ? new RpcFault(400, "CHANNEL_PRIVATE") : new RpcFault(400, "USER_KICKED");
    }
    // A broadcast channel has no bots but admins.
    if (account.bot && channel.broadcast && !admin) throw new RpcFault(400, "BOT_GROUPS_BLOCKED");
    const changes = new Changes();
    this.#enter(channel, inviter, account, changes, admin);
    if (!channel.broadcast) {
      this.#say(channel, action._ === "messageActionChatAddUser" ? inviter : account, action, changes);
    }
    tellChannelBots(this.#world, changes, channel, {
      actor: inviter.id,
      user: account.id,
      before: undefined,
    });
    return changes;
  }

  /** `account` is in from the start: nothing is said about it. */
  settle(channel: Channel, inviter: Account, account: Account, admin: boolean, changes: Changes): void {
    if (channel.members.has(account.id)) return;
    this.#enter(channel, inviter, account, changes, admin);
    tellChannelBots(this.#world, changes, channel, {
      actor: inviter.id,
      user: account.id,
      before: undefined,
    });
  }

  /** Lets somebody go, or makes it go: with `ban` for good. */
  remove(channel: Channel, remover: Account, account: Account, ban = false): Changes {
    const before = channel.members.get(account.id);
    const changes = new Changes();
    const wasBanned = channel.banned.has(account.id);
    if (!before && (!ban || wasBanned)) throw new RpcFault(400, "USER_NOT_PARTICIPANT");
    if (account.id === channel.creator) throw new RpcFault(400, "USER_CREATOR");
    if (ban) channel.banned.set(account.id, remover.id);
    if (before) {
      channel.members.delete(account.id);
      const stay = channel.stays.get(account.id)!.at(-1)!;
      stay.to = channel.box.pts;
      changes.add(account.id, mention(channel));
      if (!channel.broadcast) {
        this.#say(channel, remover, { _: "messageActionChatDeleteUser", userId: account.id }, changes);
      }
    }
    tellChannelBots(this.#world, changes, channel, {
      actor: remover.id,
      user: account.id,
      before,
      wasBanned,
    });
    return changes;
  }

  /** Lets somebody come back who was banned. */
  pardon(channel: Channel, actor: Account, account: Account): Changes {
    const changes = new Changes();
    if (!channel.banned.delete(account.id)) return changes;
    tellChannelBots(this.#world, changes, channel, {
      actor: actor.id,
      user: account.id,
      before: undefined,
      wasBanned: true,
    });
    return changes;
  }

  /** Changes what a member may do. */
  appoint(
    channel: Channel,
    actor: Account,
    account: Account,
    rights: Partial<Pick<ChannelMember, "admin" | "muted">>,
  ): Changes {
    const before = channel.members.get(account.id);
    if (!before) throw new RpcFault(400, "USER_NOT_PARTICIPANT");
    if (account.id === channel.creator) throw new RpcFault(400, "USER_CREATOR");
    channel.members.set(account.id, { ...before, ...rights });
    const changes = new Changes();
    changes.add(account.id, mention(channel));
    tellChannelBots(this.#world, changes, channel, { actor: actor.id, user: account.id, before });
    return changes;
  }

  /** Renames a channel. */
  rename(channel: Channel, actor: Account, title: string): Changes {
    channel.title = title;
    const changes = new Changes();
    this.#say(channel, actor, { _: "messageActionChatEditTitle", title }, changes);
    return changes;
  }

  /** Gives a channel another username; undefined: it becomes private. The members are told. */
  setUsername(channel: Channel, username: string | undefined): Changes {
    channel.username = username;
    const changes = new Changes();
    changes.addAll(channel.members.keys(), mention(channel));
    return changes;
  }

  /** Makes a small group a supergroup with the same people. */
  migrate(chat: GroupChat, actor: Account): { channel: Channel; changes: Changes } {
    const { title } = chat;
    const channel = this.#world.addChannel(chat.creator, {
      title,
      about: "",
      broadcast: false,
      approval: false,
      migratedFrom: chat.id,
    });
    const { changes } = this.#messenger.post(actor, { kind: "chat", id: chat.id }, {
      action: { _: "messageActionChatMigrateTo", channelId: channel.id },
    });
    chat.migratedTo = channel.id;
    chat.version++;
    for (const [id, { inviter, admin = false }] of chat.members) {
      const [account, by] = [this.#world.account(id), this.#world.account(inviter)];
      this.#enter(channel, by, account, changes, admin || id === chat.creator);
    }
    this.#say(channel, actor, { _: "messageActionChannelMigrateFrom", title, chatId: chat.id }, changes);
    return { channel, changes };
  }

  /** `reader` has read up to `maxId` (0: all of it). */
  read(channel: Channel, reader: Account, maxId: number): Changes {
    const changes = new Changes();
    const member = channel.members.get(reader.id);
    const ids = channelMessageIds(channel);
    const upTo = ids.findLast((id) => maxId === 0 || id <= maxId) ?? 0;
    if (!member || upTo <= member.readInboxMaxId) return changes;
    const authors = new Set(
      ids.filter((id) => id > channel.readOutboxMaxId && id <= upTo)
        .map((id) => channel.box.messages.get(id)!.post.from),
    );
    authors.delete(reader.id);
    member.readInboxMaxId = upTo;
    changes.add(reader.id, {
      type: "passing",
      update: {
        _: "updateReadChannelInbox",
        channelId: channel.id,
        maxId: upTo,
        stillUnreadCount: unreadIn(channel, reader.id),
        pts: channel.box.pts,
      },
      peers: [ref(channel)],
    });
    if (channel.broadcast || authors.size === 0) return changes;
    channel.readOutboxMaxId = upTo;
    const update = { _: "updateReadChannelOutbox", channelId: channel.id, maxId: upTo } as const;
    changes.addAll(authors, { type: "passing", update, peers: [ref(channel)] });
    return changes;
  }

  /** @throws RpcFault 400 CHAT_ADMIN_REQUIRED when `account` does not run the channel */
  checkAdmin(channel: Channel, account: Account): void {
    if (!isAdmin(channel, account.id)) throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
  }

  #enter(channel: Channel, inviter: Account, account: Account, changes: Changes, admin: boolean): void {
    const { pts } = channel.box;
    channel.members.set(account.id, {
      inviter: inviter.id,
      date: this.#world.now,
      admin,
      muted: false,
      readInboxMaxId: channelMessageIds(channel).at(-1) ?? 0,
    });
    const stays = channel.stays.get(account.id) ?? [];
    channel.stays.set(account.id, stays);
    stays.push({ from: pts });
    changes.add(account.id, mention(channel));
  }

  #say(channel: Channel, actor: Account, action: TypeMessageAction, changes: Changes): void {
    this.#messenger.post(actor, ref(channel), { action }, { changes });
  }
}

function ref(channel: Channel): PeerRef {
  return { kind: "channel", id: channel.id };
}

/** What somebody is told whose relation to the channel changed. */
function mention(channel: Channel) {
  const update = { _: "updateChannel", channelId: channel.id } as const;
  return { type: "passing", update, peers: [ref(channel)] } as const;
}
