/** What {@linkcode ReceivedMessages.add} found. */
export type Arrival = "new" | "duplicate" | "too old" | "seqno too low" | "seqno too high";

/** An id and the sequence number that came with it. */
export interface Numbered {
  /** Message id. */
  readonly id: bigint;
  /** Sequence number. */
  readonly seqNo: number;
}

/**
 * The last messages of a session, as the server checks them: none twice, and sequence numbers that grow with the ids
 * (odd ones strictly).
 *
 * @see https://core.telegram.org/mtproto/service_messages_about_messages#notice-of-ignored-error-message
 */
export class ReceivedMessages {
  readonly #capacity: number;
  /** By ascending id; their sequence numbers ascend, too. */
  #messages: Numbered[] = [];

  /** @param capacity how many to remember */
  constructor(capacity = 2000) {
    this.#capacity = capacity;
  }

  /** Whether that message is remembered. */
  has(id: bigint): boolean {
    return this.#messages[this.#place(id)]?.id === id;
  }

  /** The highest id received, 0 for none. */
  get last(): bigint {
    return this.#messages.at(-1)?.id ?? 0n;
  }

  /** Ids below this one are forgotten, or were before the session began. */
  get first(): bigint {
    return this.#messages[0]?.id ?? 0n;
  }

  /** Takes note of a message, unless something is wrong with it. */
  add(message: Numbered): Arrival {
    const { id, seqNo } = message;
    const at = this.#place(id);
    if (this.#messages[at]?.id === id) return "duplicate";
    const full = this.#messages.length >= this.#capacity;
    if (at === 0 && full) return "too old";
    const before = this.#messages[at - 1]?.seqNo ?? -1;
    const after = this.#messages[at]?.seqNo ?? Infinity;
    const odd = (seqNo & 1) === 1;
    if (before > seqNo || (before === seqNo && odd)) return "seqno too low";
    if (after < seqNo || (after === seqNo && odd)) return "seqno too high";
    this.#messages.splice(at, 0, { id, seqNo });
    if (full) this.#messages.shift();
    return "new";
  }

  /** Forgets a message that was just added. */
  remove(id: bigint): void {
    const at = this.#place(id);
    if (this.#messages[at]?.id === id) this.#messages.splice(at, 1);
  }

  /** Where `id` is, or would be inserted. */
  #place(id: bigint): number {
    let low = 0, high = this.#messages.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#messages[middle].id < id) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
