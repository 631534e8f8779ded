import type { BoxEvent, Step } from "./notice.ts";
import { type PeerKey, peerKey, type PeerRef } from "./peer.ts";
import type { Post, StoredMessage } from "./post.ts";

/** One conversation of a box. */
export interface Dialog {
  readonly peer: PeerRef;
  /** Message ids, ascending. */
  readonly ids: number[];
  /** Incoming messages up to this one are read. */
  readInboxMaxId: number;
  /** Outgoing messages up to this one were read by the other side. */
  readOutboxMaxId: number;
}

/** Events a box remembers; older ones are forgotten by halves, and differences from before are too long. */
const MOST_KEPT = 200_000;

/** An event without its place in the box. */
type Happening = BoxEvent extends infer E ? E extends BoxEvent ? Omit<E, keyof Step> : never : never;

/**
 * The messages of one account, or of one channel. Private chats and basic groups of an account share its ids and its
 * `pts`; a channel has one conversation, and everybody shares it.
 */
export class Mailbox {
  /** State of the box: the number of steps so far, plus one. */
  pts = 1;
  /** Its messages by id. */
  readonly messages: Map<number, StoredMessage> = new Map();
  /** Its conversations. */
  readonly dialogs: Map<PeerKey, Dialog> = new Map();
  /** Everything that happened, oldest first: what a difference is made of. */
  readonly log: BoxEvent[] = [];
  /** What was before this state is forgotten. */
  #forgotten = 1;
  #lastId: number;
  readonly #channel: number | undefined;

  /** @param firstId id of the first message @param channel the channel it belongs to, if it is no account's */
  constructor(firstId: number, channel?: number) {
    this.#lastId = firstId - 1;
    this.#channel = channel;
  }

  /** The dialog with `peer`, made when there is none. */
  dialog(peer: PeerRef): Dialog {
    const key = peerKey(peer);
    let dialog = this.dialogs.get(key);
    if (!dialog) {
      dialog = { peer, ids: [], readInboxMaxId: 0, readOutboxMaxId: 0 };
      this.dialogs.set(key, dialog);
    }
    return dialog;
  }

  /** Puts a copy of `post` into the dialog with `peer`. */
  add(owner: number, peer: PeerRef, post: Post): BoxEvent & { readonly type: "message" } {
    const dialog = this.dialog(peer);
    const known = dialog.ids.length > 0;
    const message: StoredMessage = { id: ++this.#lastId, peer, out: post.from === owner, post };
    this.messages.set(message.id, message);
    dialog.ids.push(message.id);
    post.copies.set(owner, message.id);
    return this.record({ type: "message", message, known }) as BoxEvent & { readonly type: "message" };
  }

  /** Removes messages; `undefined` when none of them was there. */
  remove(owner: number, ids: readonly number[]): BoxEvent | undefined {
    const gone: number[] = [];
    for (const id of ids) {
      const message = this.messages.get(id);
      if (!message) continue;
      this.messages.delete(id);
      message.post.copies.delete(owner);
      const dialog = this.dialog(message.peer);
      dialog.ids.splice(dialog.ids.indexOf(id), 1);
      gone.push(id);
    }
    return gone.length === 0 ? undefined : this.record({ type: "delete", ids: gone }, gone.length);
  }

  /** Pins messages, or unpins them; `undefined` when nothing changes. */
  pin(peer: PeerRef, ids: readonly number[], pinned: boolean): BoxEvent | undefined {
    const changed = ids.filter((id) => (this.messages.get(id)?.pinned ?? false) !== pinned);
    if (changed.length === 0) return undefined;
    for (const id of changed) this.messages.get(id)!.pinned = pinned;
    return this.record({ type: "pin", peer, ids: changed, pinned });
  }

  /** How many incoming messages of a dialog are unread. */
  unread(dialog: Dialog): number {
    let count = 0;
    for (let i = dialog.ids.length; i-- > 0 && dialog.ids[i] > dialog.readInboxMaxId;) {
      if (!this.messages.get(dialog.ids[i])!.out) count++;
    }
    return count;
  }

  /** Unread messages of all dialogs. */
  totalUnread(): number {
    let count = 0;
    for (const dialog of this.dialogs.values()) count += this.unread(dialog);
    return count;
  }

  /** Gives an event its place. */
  record(event: Happening, count = 1): BoxEvent {
    this.pts += count;
    const channel = this.#channel;
    const placed = { ...event, pts: this.pts, count, ...(channel !== undefined && { channel }) } as BoxEvent;
    this.log.push(placed);
    if (this.log.length > MOST_KEPT) this.#forgotten = this.log.splice(0, MOST_KEPT / 2).at(-1)!.pts;
    return placed;
  }

  /** What happened after `pts`; undefined when that is forgotten. */
  since(pts: number): readonly BoxEvent[] | undefined {
    if (pts < this.#forgotten) return undefined;
    let first = this.log.length;
    while (first > 0 && this.log[first - 1].pts > pts) first--;
    return this.log.slice(first);
  }
}
