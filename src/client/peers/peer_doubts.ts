import type { PeerRef } from "./peer_ref.ts";

/** So many are remembered. */
const MEMORY = 1_000;

/** What the server refused: ways to a peer that may not lead to it any more. */
export class PeerDoubts {
  /** True: in doubt; false: the server was asked, and stands by it. */
  readonly #doubts = new Map<string, boolean>();

  /** A way was refused. One the server stands by is not doubted again: else it would be asked at every failure. */
  add(way: string): void {
    if (!this.#doubts.has(way)) this.#set(way, true);
  }

  /** Whether there is reason to ask. */
  has(way: string): boolean {
    return this.#doubts.get(way) ?? false;
  }

  /** The server was asked, and stands by it. */
  clear(way: string): void {
    if (this.has(way)) this.#set(way, false);
  }

  #set(way: string, doubt: boolean): void {
    this.#doubts.delete(way);
    this.#doubts.set(way, doubt);
    if (this.#doubts.size > MEMORY) this.#doubts.delete(this.#doubts.keys().next().value!);
  }
}

/** What names the way to a peer: directly, or by a message. */
export function doubtOf({ kind, id }: PeerRef, messageId?: number): string {
  return messageId === undefined ? `${kind} ${id}` : `${kind} ${id} by ${messageId}`;
}
