import type { World } from "../world.ts";
import type { Account } from "./account.ts";
import { RpcFault } from "./fault.ts";
import type { GroupChat } from "./group_chat.ts";
import { tellBots } from "./member_news.ts";
import type { Messenger } from "./messenger.ts";
import type { Changes } from "./notice.ts";

/** What people do with small groups. Every act says what it changed; nobody is told here. */
export class Groups {
  readonly #world: World;
  readonly #messenger: Messenger;

  constructor(world: World, messenger: Messenger) {
    this.#world = world;
    this.#messenger = messenger;
  }

  /** Makes a group and says so in it. */
  create(
    creator: Account,
    title: string,
    members: readonly Account[],
  ): { chat: GroupChat; changes: Changes } {
    const users = members.map(({ id }) => id).filter((id) => id !== creator.id);
    const chat = this.#world.addChat(title, creator.id, users);
    const { changes } = this.#messenger.post(creator, { kind: "chat", id: chat.id }, {
      action: { _: "messageActionChatCreate", title, users: [creator.id, ...users] },
    });
    for (const user of users) {
      tellBots(this.#world, changes, chat, { actor: creator.id, user, before: undefined });
    }
    return { chat, changes };
  }

  /** Adds somebody. */
  add(chat: GroupChat, inviter: Account, account: Account): Changes {
    if (chat.members.has(account.id)) throw new RpcFault(400, "USER_ALREADY_PARTICIPANT");
    chat.members.set(account.id, { inviter: inviter.id, date: this.#world.now });
    chat.version++;
    const { changes } = this.#messenger.post(inviter, { kind: "chat", id: chat.id }, {
      action: { _: "messageActionChatAddUser", users: [account.id] },
    });
    tellBots(this.#world, changes, chat, { actor: inviter.id, user: account.id, before: undefined });
    return changes;
  }

  /** Takes somebody out, or lets somebody go. */
  remove(chat: GroupChat, remover: Account, account: Account): Changes {
    const before = chat.members.get(account.id);
    if (!before) throw new RpcFault(400, "USER_NOT_PARTICIPANT");
    const action = { _: "messageActionChatDeleteUser", userId: account.id } as const;
    const { changes } = this.#messenger.post(remover, { kind: "chat", id: chat.id }, { action });
    chat.members.delete(account.id);
    chat.version++;
    tellBots(this.#world, changes, chat, { actor: remover.id, user: account.id, before });
    return changes;
  }

  /** Makes somebody an admin, or ends that. */
  promote(chat: GroupChat, promoter: Account, account: Account, admin: boolean, changes: Changes): void {
    const before = chat.members.get(account.id);
    if (!before) throw new RpcFault(400, "USER_NOT_PARTICIPANT");
    chat.members.set(account.id, { ...before, admin });
    chat.version++;
    changes.addAll(chat.members.keys(), {
      type: "passing",
      update: {
        _: "updateChatParticipantAdmin",
        chatId: chat.id,
        userId: account.id,
        isAdmin: admin,
        version: chat.version,
      },
      peers: [{ kind: "chat", id: chat.id }, { kind: "user", id: account.id }],
    });
    tellBots(this.#world, changes, chat, { actor: promoter.id, user: account.id, before });
  }

  /** Renames a group. */
  rename(chat: GroupChat, account: Account, title: string): Changes {
    chat.title = title;
    chat.version++;
    const action = { _: "messageActionChatEditTitle", title } as const;
    return this.#messenger.post(account, { kind: "chat", id: chat.id }, { action }).changes;
  }
}
