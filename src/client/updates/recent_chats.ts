/** At least so many messages are remembered, and twice as many at most. */
const MEMORY = 2_500;

/** Which chat recent messages are in, for updates that name only their ids. */
export class RecentChats {
  #young = new Map<number, string>();
  #old = new Map<number, string>();

  /** Takes note of a message outside channels. */
  note(id: number, chat: string): void {
    // Forgetting them one by one would cost more than remembering.
    if (this.#young.size >= MEMORY) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(id, chat);
  }

  /** The chat of the first message that is remembered; `""`: none is. */
  of(ids: readonly number[]): string {
    for (const id of ids) {
      const chat = this.#young.get(id) ?? this.#old.get(id);
      if (chat !== undefined) return chat;
    }
    return "";
  }
}
