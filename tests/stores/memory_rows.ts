import { equalBytes } from "../../src/bytes/mod.ts";
import type { Row, RowKey, RowLimits, RowStore, RowWrite } from "../../src/stores/row_store.ts";

const keyOf = ({ part, id }: RowKey) => `${part}/${id}`;

/** What happens to one write: its answer is lost, or it never arrives, or it arrives when `land` is called. */
export type Fault = "before" | "after" | "late";

/** A database in memory that two holders may share, with every kind of failure. */
export class MemoryRows implements RowStore {
  readonly limits?: RowLimits;
  readonly rows: Map<string, Uint8Array> = new Map();
  notDurable?: string;
  now?: () => Promise<number>;
  /** Asked for every write; given its number from 1. */
  fault: (count: number, write: RowWrite) => Fault | undefined = () => undefined;
  /** Reads fail. */
  down = false;
  writes = 0;
  readonly late: (() => void)[] = [];

  constructor(limits?: RowLimits) {
    this.limits = limits;
  }

  /** Another connection to the same rows. */
  connect(): MemoryRows {
    const other = new MemoryRows(this.limits);
    Object.defineProperty(other, "rows", { value: this.rows });
    other.now = this.now;
    return other;
  }

  // deno-lint-ignore require-await
  async read(keys: readonly RowKey[]): Promise<(Uint8Array | undefined)[]> {
    if (this.down) throw new Error("connection refused");
    return keys.map((key) => this.rows.get(keyOf(key))?.slice());
  }

  async *list(part: string): AsyncIterable<Row[]> {
    const all = [...this.rows].filter(([key]) => key.startsWith(part + "/"))
      .map(([key, value]) => ({ part, id: key.slice(part.length + 1), value }));
    for (let at = 0; at < all.length; at += 100) yield await Promise.resolve(all.slice(at, at + 100));
  }

  // deno-lint-ignore require-await
  async write(write: RowWrite): Promise<boolean> {
    const count = write.set.length + write.remove.length;
    const keys = [...write.set, ...write.remove].map(keyOf);
    if (new Set(keys).size !== keys.length) throw new Error("a key twice");
    if (this.limits && count > this.limits.rows + 8) throw new Error("too many rows");
    if (write.set.some(({ value }) => value.length > (this.limits?.value ?? Infinity))) {
      throw new Error("too long");
    }
    const fault = this.down ? "before" : this.fault(++this.writes, write);
    if (fault === "before") throw new Error("connection refused");
    if (fault === "late") {
      this.late.push(() => this.#apply(write));
      throw new Error("connection reset");
    }
    const done = this.#apply(write);
    if (fault === "after") throw new Error("connection reset");
    return done;
  }

  // deno-lint-ignore require-await
  async destroy(): Promise<void> {
    this.rows.clear();
  }

  #apply({ expect, set, remove }: RowWrite): boolean {
    for (const row of expect) {
      const known = this.rows.get(keyOf(row));
      if (
        known === undefined || row.value === undefined ? known !== row.value : !equalBytes(known, row.value)
      ) {
        return false;
      }
    }
    for (const row of set) this.rows.set(keyOf(row), row.value.slice());
    for (const key of remove) this.rows.delete(keyOf(key));
    return true;
  }
}
