import type { TypeMessageEntity, TypeReplyMarkup } from "../../tl/mod.ts";
import type { World } from "../world.ts";
import type { Account } from "./account.ts";
import { type Channel, channelOwner, isAdmin, mayRead } from "./channel.ts";
import { RpcFault } from "./fault.ts";
import type { Mailbox } from "./mailbox.ts";
import { type BoxEvent, Changes } from "./notice.ts";
import type { PeerRef } from "./peer.ts";
import type { Draft, Media, Post, StoredMessage } from "./post.ts";
import { RandomIds } from "./random_ids.ts";

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
  /** Who sent with which random_id. */
  readonly randomIds: RandomIds = new RandomIds();
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  /** The box in which `account` finds the messages of a conversation. */
  boxOf(account: Account, peer: PeerRef): Mailbox {
    return peer.kind === "channel" ? this.#channel(peer.id).box : account.box;
  }

  /** @throws RpcFault when `from` may not write to `peer` */
  checkWritable(from: Account, peer: PeerRef): void {
    if (peer.kind === "chat") {
      const chat = this.#world.chats.get(peer.id);
      if (!chat?.members.has(from.id) || chat.migratedTo !== undefined) {
        throw new RpcFault(400, "PEER_ID_INVALID");
      }
      return;
    }
    if (peer.kind === "channel") return checkChannelWritable(this.#channel(peer.id), from.id);
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
    const date = this.#world.now;
    const post: Post = {
      ...rest,
      text,
      entities,
      from: from.id,
      date,
      reactions: new Map(),
      copies: new Map(),
    };
    let own: StoredMessage | undefined;
    if (peer.kind === "channel") {
      const channel = this.#channel(peer.id);
      const event = channel.box.add(channelOwner(channel.id), peer, post);
      own = event.message;
      this.#tell(channel, event, changes);
    }
    for (const [owner, dialog] of this.#boxes(from, peer)) {
      const event = owner.box.add(owner.id, dialog, post);
      if (owner === from) own = event.message;
      changes.add(owner.id, event);
    }
    if (!own) throw new RpcFault(400, "PEER_ID_INVALID");
    if (options.randomId !== undefined) this.randomIds.executed(from.id, options.randomId, own);
    return { message: own, changes };
  }

  /** Which accounts' boxes a message of `from` to `peer` goes into, and into which dialog there. */
  #boxes(from: Account, peer: PeerRef): [Account, PeerRef][] {
    if (peer.kind === "channel") return [];
    if (peer.kind === "chat") {
      const members = this.#world.chats.get(peer.id)?.members.keys() ?? [];
      return [...members].map((id) => [this.#world.account(id), peer]);
    }
    const to = this.#world.account(peer.id);
    return to === from ? [[from, peer]] : [[from, peer], [to, { kind: "user", id: from.id }]];
  }

  /** Changes what a message says, in every box. */
  edit(post: Post, edit: Edit): Changes {
    if (edit.text !== undefined) {
      post.text = edit.text;
      post.entities = edit.entities ?? [];
    }
    if (edit.media) post.media = edit.media;
    post.replyMarkup = edit.replyMarkup;
    post.editDate = this.#world.now;
    const changes = new Changes();
    for (const [owner, messageId] of post.copies) {
      const channel = owner < 0 ? this.#channel(-owner) : undefined;
      const { box } = channel ?? this.#world.account(owner);
      const event = box.record({ type: "edit", message: box.messages.get(messageId)! });
      if (channel) this.#tell(channel, event, changes);
      else changes.add(owner, event);
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

  /** Removes messages of a channel, for everybody. */
  deleteIn(channel: Channel, ids: readonly number[]): Changes {
    const changes = new Changes();
    const event = channel.box.remove(channelOwner(channel.id), ids);
    if (event) this.#tell(channel, event, changes);
    return changes;
  }

  /** Pins or unpins messages of `owner`'s conversation with `peer`, for everybody in it unless `onlyMine`. */
  pin(owner: Account, peer: PeerRef, ids: readonly number[], pinned: boolean, onlyMine = false): Changes {
    const changes = new Changes();
    if (peer.kind === "channel") {
      const channel = this.#channel(peer.id);
      const event = channel.box.pin(peer, ids, pinned);
      if (event) this.#tell(channel, event, changes);
      return changes;
    }
    const posts = ids.flatMap((id) => owner.box.messages.get(id)?.post ?? []);
    const owners = onlyMine ? [owner.id] : new Set(posts.flatMap(({ copies }) => [...copies.keys()]));
    for (const id of owners) {
      const { box } = this.#world.account(id);
      const own = posts.flatMap(({ copies }) => copies.get(id) ?? []);
      const event = own.length > 0 ? box.pin(box.messages.get(own[0])!.peer, own, pinned) : undefined;
      if (event) changes.add(id, event);
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

  #tell(channel: Channel, event: BoxEvent, changes: Changes): void {
    channel.touched = this.#world.now;
    changes.addAll(channel.members.keys(), event);
  }

  #channel(id: number): Channel {
    const channel = this.#world.channels.get(id);
    if (!channel) throw new RpcFault(400, "CHANNEL_INVALID");
    return channel;
  }
}

function checkChannelWritable(channel: Channel, from: number): void {
  if (!mayRead(channel, from)) throw new RpcFault(400, "CHANNEL_PRIVATE");
  const member = channel.members.get(from);
  if (!member || member.muted) throw new RpcFault(403, "CHAT_WRITE_FORBIDDEN");
  if (channel.broadcast && !isAdmin(channel, from)) throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
}
