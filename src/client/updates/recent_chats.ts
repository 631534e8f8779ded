/** How many messages are remembered. */
const MEMORY = 5_000;

/** Which chat recent messages are in, for updates that name only their ids. */
export class RecentChats {
  readonly #chats = new Map<number, string>();

  /** Takes note of a message outside channels. */
  note(id: number, chat: string): void {
    this.#chats.set(id, chat);
    if (this.#chats.size > MEMORY) this.#chats.delete(this.#chats.keys().next().value!);
  }

  /** The chat of the first message that is remembered; `""`: none is. */
  of(ids: readonly number[]): string {
    for (const id of ids) {
      const chat = this.#chats.get(id);
      if (chat !== undefined) return chat;
    }
    return "";
  }
}
