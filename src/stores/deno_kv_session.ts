import { sleep, systemClock } from "../base/clock.ts";
import type { Clock } from "../base/clock.ts";
import { equalBytes } from "../bytes/mod.ts";
import { accountName } from "./account_name.ts";
import { Lease, type LeaseOptions } from "./lease.ts";
import { RowSession, type RowSessionOptions } from "./row_session.ts";
import type { Row, RowKey, RowLimits, RowStore, RowWrite } from "./row_store.ts";

/** A part of a key as Deno's key-value store has it. */
export type KvKeyPart = string | number | bigint | boolean | Uint8Array;

/** An entry of the store, or its absence. */
export interface KvEntryLike {
  /** Its key. */
  readonly key: readonly KvKeyPart[];
  /** Its value; null: absent. */
  readonly value: unknown;
  /** Changes with every write; null: absent. */
  readonly versionstamp: string | null;
}

/** Mutations that happen together or not at all. */
export interface KvAtomicLike {
  /** Nothing happens if this entry has changed. */
  check(entry: { key: readonly KvKeyPart[]; versionstamp: string | null }): KvAtomicLike;
  /** Stores a value. */
  set(key: readonly KvKeyPart[], value: unknown): KvAtomicLike;
  /** Removes a value. */
  delete(key: readonly KvKeyPart[]): KvAtomicLike;
  /** Carries it out. */
  commit(): Promise<{ ok: boolean }>;
}

/** What a session needs of an opened `Deno.Kv`; the real one fits. */
export interface KvLike {
  /** Several entries, at most 10. */
  getMany(keys: readonly (readonly KvKeyPart[])[]): Promise<KvEntryLike[]>;
  /** The entries whose keys begin with `prefix`. */
  list(
    selector: { prefix: readonly KvKeyPart[] },
    options?: { batchSize?: number },
  ): AsyncIterable<KvEntryLike>;
  /** Begins an atomic operation. */
  atomic(): KvAtomicLike;
}

/** Options of {@linkcode DenoKvSession}. */
export interface DenoKvSessionOptions extends RowSessionOptions {
  /** Tells several sessions in one store apart. @default {"main"} */
  account?: string;
  /** What all keys begin with. @default {["layer"]} */
  prefix?: readonly KvKeyPart[];
  /** How long this holder has the session before it must say so again. */
  lease?: LeaseOptions;
}

/**
 * A session in an opened `Deno.Kv`, in a file or on Deno Deploy. `Deno.openKv` exists only with `--unstable-kv`, or
 * `"unstable": ["kv"]` in deno.json.
 *
 * One program at a time holds it by a lease. `Deno.Kv` has no clock of its own: the clocks of machines that share it
 * have to agree up to the lease's `early` and `margin` (5 seconds each, unless it is told otherwise).
 *
 * The store stays yours: closing the session does not close it.
 */
export class DenoKvSession extends RowSession {
  /**
   * A session in `kv`.
   * @throws TypeError when `kv` is none, RangeError when the options of the lease make no sense
   */
  constructor(kv: KvLike, options: DenoKvSessionOptions = {}) {
    if (typeof kv?.atomic !== "function") {
      throw new TypeError(
        'Cannot use the session: it needs an opened Deno.Kv (Deno.openKv() exists with "unstable": ["kv"] in deno.json)',
      );
    }
    const account = accountName(options.account), clock = options.clock ?? systemClock;
    const name = `session ${JSON.stringify(account)} in Deno.Kv`;
    const rows = new KvRows(kv, [...options.prefix ?? ["layer"], account], clock);
    super(rows, new Lease(rows, name, clock, options.lease), name, options);
  }
}

/** Some distance from what Deno.Kv takes: 1,000 mutations, 819,200 bytes, 81,920 bytes of keys, 65,536 of a value. */
const ROWS = 900;
const BYTES = 700_000;
const KEY_BYTES = 70_000;
const VALUE = 65_000;
/** Bytes that a key has beside its text, roughly. */
const KEY_FRAME = 16;
/** What one getMany may ask for. */
const MANY = 10;
/** Milliseconds after which a locked database is given up. */
const PATIENCE = 10_000;

/** The rows of one session in a Deno.Kv. */
class KvRows implements RowStore {
  readonly limits: RowLimits;
  readonly #kv: KvLike;
  readonly #prefix: readonly KvKeyPart[];
  readonly #clock: Clock;

  constructor(kv: KvLike, prefix: readonly KvKeyPart[], clock: Clock) {
    this.#kv = kv;
    this.#prefix = prefix;
    this.#clock = clock;
    const encoder = new TextEncoder();
    const keyOverhead = prefix.reduce<number>(
      (sum, part) =>
        sum + 3 + (part instanceof Uint8Array ? part.length : encoder.encode(String(part)).length),
      KEY_FRAME,
    );
    this.limits = { rows: ROWS, bytes: BYTES, keyBytes: KEY_BYTES, keyOverhead, value: VALUE };
  }

  async read(keys: readonly RowKey[]): Promise<(Uint8Array | undefined)[]> {
    const groups: (readonly KvKeyPart[])[][] = [];
    for (let at = 0; at < keys.length; at += MANY) {
      groups.push(keys.slice(at, at + MANY).map((key) => this.#key(key)));
    }
    const values: (Uint8Array | undefined)[] = [];
    // Some at a time: thousands at once would only wait for each other.
    for (let at = 0; at < groups.length; at += MANY) {
      const some = await Promise.all(
        groups.slice(at, at + MANY).map((group) => this.#patiently(() => this.#kv.getMany(group))),
      );
      for (const { value } of some.flat()) values.push(bytesOf(value));
    }
    return values;
  }

  async *list(part: string): AsyncIterable<Row[]> {
    let rows: Row[] = [];
    for await (
      const { key, value } of this.#kv.list({ prefix: [...this.#prefix, part] }, { batchSize: 500 })
    ) {
      const bytes = bytesOf(value);
      if (bytes) rows.push({ part, id: String(key[this.#prefix.length + 1]), value: bytes });
      if (rows.length === 500) {
        yield rows;
        rows = [];
      }
    }
    if (rows.length > 0) yield rows;
  }

  async write({ expect, set, remove }: RowWrite): Promise<boolean> {
    return await this.#patiently(async () => {
      const atomic = this.#kv.atomic();
      const entries = expect.length === 0 ? [] : await this.#kv.getMany(expect.map((row) => this.#key(row)));
      for (const [index, { key, value, versionstamp }] of entries.entries()) {
        const found = bytesOf(value), wanted = expect[index].value;
        if (found === undefined || wanted === undefined ? found !== wanted : !equalBytes(found, wanted)) {
          return false;
        }
        atomic.check({ key, versionstamp });
      }
      for (const row of set) atomic.set(this.#key(row), row.value);
      for (const key of remove) atomic.delete(this.#key(key));
      return (await atomic.commit()).ok;
    });
  }

  async destroy(): Promise<void> {
    // The head goes last: without it nobody would know that there is something to remove.
    for (const last of [false, true]) {
      let keys: (readonly KvKeyPart[])[] = [];
      for await (const { key } of this.#kv.list({ prefix: this.#prefix })) {
        if ((key[this.#prefix.length] === "head") !== last) continue;
        keys.push(key);
        if (keys.length < 200) continue;
        await this.#remove(keys);
        keys = [];
      }
      await this.#remove(keys);
    }
  }

  async #remove(keys: readonly (readonly KvKeyPart[])[]): Promise<void> {
    if (keys.length === 0) return;
    await this.#patiently(() => {
      const atomic = this.#kv.atomic();
      for (const key of keys) atomic.delete(key);
      return atomic.commit();
    });
  }

  #key({ part, id }: RowKey): readonly KvKeyPart[] {
    return [...this.#prefix, part, id];
  }

  /** Does it again while another process has the file locked. */
  async #patiently<T>(operation: () => Promise<T>): Promise<T> {
    const deadline = this.#clock.monotonic() + PATIENCE;
    for (let pause = 5;; pause = Math.min(2 * pause, 200)) {
      try {
        return await operation();
      } catch (error) {
        const locked = error instanceof Error && /database is (locked|busy)/i.test(error.message);
        if (!locked || this.#clock.monotonic() >= deadline) throw error;
        await sleep(pause, this.#clock);
      }
    }
  }
}

function bytesOf(value: unknown): Uint8Array | undefined {
  if (value === null || value === undefined) return undefined;
  // Whatever else it is, it is no row: its checksum will be wrong.
  return value instanceof Uint8Array ? value : new Uint8Array(0);
}
