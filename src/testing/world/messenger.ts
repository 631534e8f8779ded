import type { TypeMessageEntity, TypeReplyMarkup } from "../../tl/mod.ts";
import type { World } from "../world.ts";
import type { Account } from "./account.ts";
import { RpcFault } from "./fault.ts";
import type { GroupChat } from "./group_chat.ts";
import { Changes } from "./notice.ts";
import type { PeerRef } from "./peer.ts";
import type { Draft, Media, Post, StoredMessage } from "./post.ts";

/** What can be changed of a message. Fields left out stay as they are. */
export interface Edit {
  readonly text?: string;
  readonly entities?: TypeMessageEntity[];
  readonly media?: Media;
  /** Left out: none any more. */
  readonly replyMarkup?: TypeReplyMarkup;
}

/** What people do with messages. Every act says what it changed; nobody is told here. */
export class Messenger {
  readonly #world: World;
  /** Who sent which random_id, and what became of it. */
  readonly #sent = new Map<string, StoredMessage>();

  constructor(world: World) {
    this.#world = world;
  }

  /** The message `from` already sent with that random id. */
  sent(from: Account, randomId: bigint): StoredMessage | undefined {
    return this.#sent.get(`${from.id}:${randomId}`);
  }

  /** @throws RpcFault when `from` may not write to `peer` */
  checkWritable(from: Account, peer: PeerRef): void {
    if (peer.kind === "chat") {
      if (!this.#world.chats.get(peer.id)?.members.has(from.id)) throw new RpcFault(400, "PEER_ID_INVALID");
      return;
    }
    const to = this.#world.accounts.get(peer.id);
    if (!to) throw new RpcFault(400, "PEER_ID_INVALID");
    if (to === from) return;
    if (to.banned) throw new RpcFault(400, "INPUT_USER_DEACTIVATED");
    if (to.blocked.has(from.id)) throw new RpcFault(400, "USER_IS_BLOCKED");
    if (from.blocked.has(to.id)) throw new RpcFault(400, "YOU_BLOCKED_USER");
    if (from.bot && to.bot) throw new RpcFault(400, "USER_IS_BOT");
    // A bot may answer, not begin.
    if (from.bot && !this.#world.met(from, to)) throw new RpcFault(400, "PEER_ID_INVALID");
  }

  /** Writes to `peer`. The caller has checked that `from` may. */
  post(
    from: Account,
    peer: PeerRef,
    draft: Draft,
    options: { randomId?: bigint; changes?: Changes } = {},
  ): { message: StoredMessage; changes: Changes } {
    const changes = options.changes ?? new Changes();
    const { text = "", entities = [], ...rest } = draft;
    const post: Post = { ...rest, text, entities, from: from.id, date: this.#world.now, copies: new Map() };
    let own: StoredMessage | undefined;
    for (const [owner, dialog] of this.#boxes(from, peer)) {
      const event = owner.box.add(owner.id, dialog, post);
      if (owner === from) own = event.message;
      changes.add(owner.id, event);
    }
    if (!own) throw new RpcFault(400, "PEER_ID_INVALID");
    if (options.randomId !== undefined) this.#sent.set(`${from.id}:${options.randomId}`, own);
    return { message: own, changes };
  }

  /** Whose boxes a message of `from` to `peer` goes into, and into which dialog there. */
  #boxes(from: Account, peer: PeerRef): [Account, PeerRef][] {
    if (peer.kind === "chat") {
      const members = this.#world.chats.get(peer.id)?.members.keys() ?? [];
      return [...members].map((id) => [this.#world.account(id), peer]);
    }
    const to = this.#world.account(peer.id);
    return to === from ? [[from, peer]] : [[from, peer], [to, { kind: "user", id: from.id }]];
  }

  /** Changes what a message says, in everybody's box. */
  edit(post: Post, edit: Edit): Changes {
    if (edit.text !== undefined) {
      post.text = edit.text;
      post.entities = edit.entities ?? [];
    }
    if (edit.media) post.media = edit.media;
    post.replyMarkup = edit.replyMarkup;
    post.editDate = this.#world.now;
    const changes = new Changes();
    for (const [id, messageId] of post.copies) {
      const { box } = this.#world.account(id);
      changes.add(id, box.record({ type: "edit", message: box.messages.get(messageId)! }));
    }
    return changes;
  }

  /** Removes messages of `owner`'s box; with `revoke`, from the others' boxes too (in groups: its own only). */
  delete(owner: Account, ids: readonly number[], revoke: boolean): Changes {
    const doomed = new Map<Account, number[]>([[owner, [...ids]]]);
    for (const id of ids) {
      const message = owner.box.messages.get(id);
      if (!revoke || !message || (message.peer.kind === "chat" && !message.out)) continue;
      for (const [other, otherId] of message.post.copies) {
        if (other === owner.id) continue;
        const account = this.#world.account(other);
        const list = doomed.get(account);
        if (list) list.push(otherId);
        else doomed.set(account, [otherId]);
      }
    }
    const changes = new Changes();
    for (const [account, list] of doomed) {
      const event = account.box.remove(account.id, list);
      if (event) changes.add(account.id, event);
    }
    return changes;
  }

  /** `reader` has read a dialog up to `maxId` (0: all of it). */
  read(reader: Account, peer: PeerRef, maxId: number): Changes {
    const changes = new Changes();
    const dialog = reader.box.dialog(peer);
    const upTo = dialog.ids.findLast((id) => maxId === 0 || id <= maxId) ?? 0;
    if (upTo <= dialog.readInboxMaxId) return changes;
    const seen = dialog.ids.filter((id) => id > dialog.readInboxMaxId && id <= upTo)
      .map((id) => reader.box.messages.get(id)!).filter(({ out }) => !out);
    dialog.readInboxMaxId = upTo;
    const unread = reader.box.unread(dialog);
    changes.add(reader.id, reader.box.record({ type: "readInbox", peer, maxId: upTo, unread }));
    // Each author learns how far the own messages were read.
    const lastOf = new Map(seen.map(({ post }) => [post.from, post]));
    for (const [id, post] of lastOf) {
      const author = this.#world.account(id);
      const messageId = post.copies.get(id);
      if (messageId === undefined) continue;
      const { peer: theirs } = author.box.messages.get(messageId)!;
      const state = author.box.dialog(theirs);
      if (messageId <= state.readOutboxMaxId) continue;
      state.readOutboxMaxId = messageId;
      changes.add(id, author.box.record({ type: "readOutbox", peer: theirs, maxId: messageId }));
    }
    return changes;
  }

  /** Makes a group and says so in it. */
  createChat(
    creator: Account,
    title: string,
    members: readonly Account[],
  ): { chat: GroupChat; changes: Changes } {
    const users = members.map(({ id }) => id).filter((id) => id !== creator.id);
    const chat = this.#world.addChat(title, creator.id, users);
    const { changes } = this.post(creator, { kind: "chat", id: chat.id }, {
      action: { _: "messageActionChatCreate", title, users: [creator.id, ...users] },
    });
    return { chat, changes };
  }

  /** Adds somebody to a group. */
  addMember(chat: GroupChat, inviter: Account, account: Account): Changes {
    if (chat.members.has(account.id)) throw new RpcFault(400, "USER_ALREADY_PARTICIPANT");
    chat.members.set(account.id, { inviter: inviter.id, date: this.#world.now });
    chat.version++;
    return this.post(inviter, { kind: "chat", id: chat.id }, {
      action: { _: "messageActionChatAddUser", users: [account.id] },
    }).changes;
  }

  /** Takes somebody out of a group, or lets somebody go. */
  removeMember(chat: GroupChat, remover: Account, account: Account): Changes {
    if (!chat.members.has(account.id)) throw new RpcFault(400, "USER_NOT_PARTICIPANT");
    const action = { _: "messageActionChatDeleteUser", userId: account.id } as const;
    const { changes } = this.post(remover, { kind: "chat", id: chat.id }, { action });
    chat.members.delete(account.id);
    chat.version++;
    return changes;
  }

  /** Renames a group. */
  rename(chat: GroupChat, account: Account, title: string): Changes {
    chat.title = title;
    chat.version++;
    return this.post(account, { kind: "chat", id: chat.id }, {
      action: { _: "messageActionChatEditTitle", title },
    })
      .changes;
  }
}
