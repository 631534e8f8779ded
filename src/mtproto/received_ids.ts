/** What {@linkcode ReceivedIds.add} found. */
export type IdVerdict = "new" | "duplicate" | "too old";

/**
 * Remembers the ids of the last messages received, so that none is taken twice.
 *
 * @see https://core.telegram.org/mtproto/security_guidelines#checking-msg-id
 */
export class ReceivedIds {
  readonly #capacity: number;
  readonly #seen = new Set<bigint>();
  /** The same ids, ascending. */
  readonly #sorted: bigint[] = [];

  /** @param capacity how many ids to remember */
  constructor(capacity = 1000) {
    this.#capacity = capacity;
  }

  /** How many ids are remembered. */
  get size(): number {
    return this.#seen.size;
  }

  /** Whether `id` is remembered. */
  has(id: bigint): boolean {
    return this.#seen.has(id);
  }

  /** Takes note of `id`; one that is a duplicate, or lower than all remembered when the store is full, is not added. */
  add(id: bigint): IdVerdict {
    if (this.#seen.has(id)) return "duplicate";
    const full = this.#seen.size >= this.#capacity;
    if (full && id < this.#sorted[0]) return "too old";
    let at = this.#sorted.length;
    while (at > 0 && this.#sorted[at - 1] > id) at--;
    this.#sorted.splice(at, 0, id);
    this.#seen.add(id);
    if (full) this.#seen.delete(this.#sorted.shift()!);
    return "new";
  }

  /** Forgets everything. */
  clear(): void {
    this.#seen.clear();
    this.#sorted.length = 0;
  }
}
