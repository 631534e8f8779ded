import type {
  RawDialog,
  RawMessage,
  RawMessageService,
  RawUser,
  TypeChat,
  TypeMessage,
  TypeMessageFwdHeader,
  TypePeer,
  TypeUpdate,
  TypeUser,
} from "../../tl/mod.ts";
import type { World } from "../world.ts";
import type { Account } from "../world/account.ts";
import { type Channel, channelOwner, lastMessage, unreadIn } from "../world/channel.ts";
import type { Dialog } from "../world/mailbox.ts";
import type { Notice } from "../world/notice.ts";
import { type PeerRef, tlPeer } from "../world/peer.ts";
import type { Forward, StoredMessage } from "../world/post.ts";
import { messageReactions } from "../world/reactions.ts";
import { showChannel, showGroup } from "./show_chat.ts";
import { showMedia } from "./show_media.ts";
import { showUpdate } from "./show_update.ts";

/**
 * The world through the eyes of one account, as TL objects. It remembers whom it spoke of: `users` and `chats` are
 * what goes beside an answer.
 */
export class View {
  readonly #world: World;
  readonly #viewer: Account;
  readonly #min: boolean;
  readonly #users = new Set<number>();
  readonly #chats = new Set<number>();
  readonly #channels = new Set<number>();

  /** @param min users the viewer does not know are shown in their `min` form */
  constructor(world: World, viewer: Account, min = false) {
    this.#world = world;
    this.#viewer = viewer;
    this.#min = min;
  }

  /** Everybody spoken of so far. */
  get users(): TypeUser[] {
    return [...this.#users].map((id) => {
      const account = this.#world.accounts.get(id);
      const full = this.user(id);
      return this.#min && account && full._ === "user" && !this.#world.knows(this.#viewer, account)
        ? minOf(full, this.#world.accessHash(this.#viewer.id, { kind: "user", id: -id }))
        : full;
    });
  }

  /** Every group and channel spoken of so far. */
  get chats(): TypeChat[] {
    return [
      ...[...this.#chats].map((id) => this.chat(id)),
      ...[...this.#channels].map((id) => this.channel(id)),
    ];
  }

  /** Notes that a peer is spoken of. */
  note({ kind, id }: PeerRef): void {
    const set = kind === "chat" ? this.#chats : kind === "channel" ? this.#channels : this.#users;
    set.add(id);
  }

  /** A `Peer`, noted. */
  peer(peer: PeerRef): TypePeer {
    this.note(peer);
    return tlPeer(peer);
  }

  /** A `User`. */
  user(id: number): TypeUser {
    const account = this.#world.accounts.get(id);
    return account ? this.fullUser(account) : { _: "userEmpty", id };
  }

  /** The `user` of an account that exists. */
  fullUser(account: Account): RawUser {
    const viewer = this.#viewer;
    const self = account === viewer;
    const contact = viewer.contacts.get(account.id);
    const accessHash = this.#world.accessHash(viewer.id, { kind: "user", id: account.id });
    if (account.banned) return { _: "user", id: account.id, accessHash, deleted: true };
    const { now } = this.#world;
    return {
      _: "user",
      id: account.id,
      accessHash,
      self: self || undefined,
      contact: contact ? true : undefined,
      mutualContact: contact && account.contacts.has(viewer.id) ? true : undefined,
      bot: account.bot || undefined,
      botInfoVersion: account.bot ? 1 : undefined,
      firstName: contact?.firstName ?? account.firstName,
      lastName: (contact ? contact.lastName : account.lastName) || undefined,
      username: account.username,
      phone: self ? account.phone : contact?.phone,
      status: account.bot || account.onlineUntil === 0
        ? undefined
        : account.onlineUntil > now
        ? { _: "userStatusOnline", expires: account.onlineUntil }
        : { _: "userStatusOffline", wasOnline: account.onlineUntil },
    };
  }

  /** A small group, as a `Chat`. */
  chat(id: number): TypeChat {
    const migratedTo = this.#world.chats.get(id)?.migratedTo;
    if (migratedTo !== undefined) this.note({ kind: "channel", id: migratedTo });
    return showGroup(this.#world, this.#viewer, id);
  }

  /** A channel, as a `Chat`. */
  channel(id: number): TypeChat {
    const channel = this.#world.channels.get(id);
    return channel ? showChannel(this.#world, this.#viewer, channel) : { _: "chatEmpty", id };
  }

  /** A `Message` of a box the viewer may look into; everybody in it is noted. */
  message(message: StoredMessage): TypeMessage {
    const { id, peer, post } = message;
    const viewer = this.#viewer.id;
    const channel = peer.kind === "channel" ? this.#world.channels.get(peer.id) : undefined;
    const out = channel ? post.from === viewer : message.out;
    const own = peer.kind === "user" && peer.id === viewer;
    const replyId = post.replyTo?.copies.get(channel ? channelOwner(channel.id) : viewer);
    const common = {
      id,
      out: out || undefined,
      silent: post.silent || undefined,
      post: channel?.broadcast || undefined,
      // In a private chat the other side needs no naming; a broadcast channel names nobody.
      fromId: !channel?.broadcast && (out || peer.kind !== "user")
        ? this.peer({ kind: "user", id: post.from })
        : undefined,
      peerId: this.peer(peer),
      savedPeerId: own ? this.peer(peer) : undefined,
      replyTo: replyId === undefined
        ? undefined
        : { _: "messageReplyHeader" as const, replyToMsgId: replyId },
      date: post.date,
      reactions: post.reactions.size > 0 ? messageReactions(post, viewer, !channel?.broadcast) : undefined,
    };
    if (!channel) this.note({ kind: "user", id: post.from });
    if (post.action) {
      for (const one of peersOf(post.action)) this.note(one);
      return { _: "messageService", ...common, action: post.action } satisfies RawMessageService;
    }
    for (const entity of post.entities) {
      if (entity._ === "messageEntityMentionName") this.note({ kind: "user", id: entity.userId });
    }
    if (post.viaBot !== undefined) this.note({ kind: "user", id: post.viaBot });
    return {
      _: "message",
      ...common,
      pinned: message.pinned || undefined,
      fwdFrom: post.forward && this.#forward(post.forward),
      viaBotId: post.viaBot,
      message: post.text,
      media: post.media && showMedia(this.#world, viewer, post.media),
      replyMarkup: post.replyMarkup,
      entities: post.entities.length > 0 ? post.entities : undefined,
      views: channel?.broadcast ? 1 : undefined,
      forwards: channel?.broadcast ? 0 : undefined,
      editDate: post.editDate,
    } satisfies RawMessage;
  }

  #forward({ from, channel, date }: Forward): TypeMessageFwdHeader {
    const fromId = this.peer(channel ? { kind: "channel", id: channel.id } : { kind: "user", id: from });
    return { _: "messageFwdHeader", fromId, date, channelPost: channel?.post };
  }

  /** A `dialog` of the viewer's box. */
  dialog(dialog: Dialog): RawDialog {
    return {
      _: "dialog",
      peer: this.peer(dialog.peer),
      topMessage: dialog.ids.at(-1) ?? 0,
      readInboxMaxId: dialog.readInboxMaxId,
      readOutboxMaxId: dialog.readOutboxMaxId,
      unreadCount: this.#viewer.box.unread(dialog),
      ...UNCOUNTED,
    };
  }

  /** The `dialog` of a channel. */
  channelDialog(channel: Channel): RawDialog {
    return {
      _: "dialog",
      peer: this.peer({ kind: "channel", id: channel.id }),
      topMessage: lastMessage(channel)?.id ?? 0,
      readInboxMaxId: channel.members.get(this.#viewer.id)?.readInboxMaxId ?? 0,
      readOutboxMaxId: channel.readOutboxMaxId,
      unreadCount: unreadIn(channel, this.#viewer.id),
      ...UNCOUNTED,
      pts: channel.box.pts,
    };
  }

  /** An `Update` about something the viewer is told. */
  update(notice: Notice): TypeUpdate {
    return showUpdate(this, notice);
  }
}

/** What the test data centre does not count in dialogs. */
const UNCOUNTED = {
  unreadMentionsCount: 0,
  unreadReactionsCount: 0,
  unreadPollVotesCount: 0,
  notifySettings: { _: "peerNotifySettings" },
} as const;

/** What is shown of a user to whoever does not know it. @param accessHash good for photos only: it addresses nobody */
function minOf(user: RawUser, accessHash: bigint): RawUser {
  const { _, id, bot, botInfoVersion, firstName, lastName, username, status } = user;
  return { _, min: true, id, accessHash, bot, botInfoVersion, firstName, lastName, username, status };
}

function peersOf(action: NonNullable<StoredMessage["post"]["action"]>): PeerRef[] {
  const users = (ids: readonly number[]) => ids.map((id): PeerRef => ({ kind: "user", id }));
  switch (action._) {
    case "messageActionChatCreate":
    case "messageActionChatAddUser":
      return users(action.users);
    case "messageActionChatDeleteUser":
      return users([action.userId]);
    case "messageActionChatMigrateTo":
      return [{ kind: "channel", id: action.channelId }];
    case "messageActionChannelMigrateFrom":
      return [{ kind: "chat", id: action.chatId }];
    default:
      return [];
  }
}
