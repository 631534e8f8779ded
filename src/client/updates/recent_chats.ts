/** So many messages are remembered: a power of two. */
const MEMORY = 4_096;

/**
 * Which chat recent messages are in, for updates that name only their ids. These count up, so each has a place of its own
 * among the latest; nothing is allocated for them.
 */
export class RecentChats {
  readonly #ids = new Int32Array(MEMORY);
  readonly #chats = new Float64Array(MEMORY);

  /** Takes note of a message outside channels, and of the marked id of its chat. */
  note(id: number, chat: number): void {
    const at = id & MEMORY - 1;
    this.#ids[at] = id;
    this.#chats[at] = chat;
  }

  /** The marked id of the chat the first message is in that is remembered; 0: none is. */
  of(ids: readonly number[]): number {
    for (const id of ids) {
      const at = id & MEMORY - 1;
      if (this.#ids[at] === id) return this.#chats[at];
    }
    return 0;
  }
}
