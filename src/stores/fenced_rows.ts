import { SessionError } from "../session/mod.ts";
import type { RowLock } from "./row_lock.ts";
import type { Row, RowKey, RowLimits, RowStore, RowWrite } from "./row_store.ts";

/** How often a write is tried while its connection breaks. */
const ATTEMPTS = 3;

/** Writes to the rows of a session that fail once somebody else has its lock. */
export class FencedRows {
  readonly #lock: RowLock;
  readonly #name: string;

  /** @param name what errors call the session */
  constructor(lock: RowLock, name: string) {
    this.#lock = lock;
    this.#name = name;
  }

  /** What a write has to expect, beside `rows`. */
  expecting(...rows: RowWrite["expect"]): RowWrite["expect"] {
    const { expectation } = this.#lock;
    return expectation ? [expectation, ...rows] : rows;
  }

  /**
   * Writes, again where the connection breaks: it was there for long, perhaps, and the next one works.
   * @param failed called for every attempt of which nobody knows whether it happened
   */
  async write(rows: RowStore, write: RowWrite, failed: () => void = () => {}): Promise<boolean> {
    for (let attempt = 1;; attempt++) {
      try {
        return await rows.write(write);
      } catch (error) {
        failed();
        if (attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** Stores what no head leads to yet, in as many writes as it takes. */
  async put(rows: RowStore, some: readonly Row[]): Promise<void> {
    for (const set of groupsOf(some, rows.limits)) await this.#mustWrite(rows, { set, remove: [] });
  }

  /** Removes all rows of a part, which no head leads to any more. */
  async clear(rows: RowStore, part: string): Promise<void> {
    for await (const some of rows.list(part)) {
      const keys = some.map(({ part, id }): RowKey => ({ part, id }));
      for (const remove of groupsOf(keys, rows.limits)) await this.#mustWrite(rows, { set: [], remove });
    }
  }

  /** Gives up because the rows are not what this holder has written. */
  changed(): never {
    throw new SessionError(`Cannot save ${this.#name}: another program has changed its rows`);
  }

  async #mustWrite(rows: RowStore, { set, remove }: Pick<RowWrite, "set" | "remove">): Promise<void> {
    this.#lock.check();
    if (await this.write(rows, { expect: this.expecting(), set, remove, durable: true })) return;
    await this.#lock.verify();
    this.changed();
  }
}

/** `rows` in groups that fit into one write each, with room for the head. */
export function* groupsOf<T extends RowKey & { readonly value?: Uint8Array }>(
  rows: readonly T[],
  limits: RowLimits | undefined,
): Generator<T[]> {
  let group: T[] = [], bytes = 0, keyBytes = 0;
  for (const row of rows) {
    const key = row.part.length + row.id.length + (limits?.keyOverhead ?? 0);
    const all = key + (row.value?.length ?? 0);
    if (
      limits && group.length > 0 && (group.length === limits.rows || bytes + all > limits.bytes ||
        keyBytes + key > limits.keyBytes)
    ) {
      yield group;
      group = [];
      bytes = keyBytes = 0;
    }
    group.push(row);
    bytes += all;
    keyBytes += key;
  }
  if (group.length > 0) yield group;
}
