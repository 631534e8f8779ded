import { type Clock, systemClock } from "../base/clock.ts";
import { equalBytes } from "../bytes/mod.ts";
import { type OpenOptions, SessionError, SessionLockedError } from "../session/mod.ts";
import { accountName } from "./account_name.ts";
import { claimPlace } from "./held_places.ts";
import { type RowLock, RowSession, type RowSessionOptions } from "./row_session.ts";
import type { Row, RowKey, RowStore, RowWrite } from "./row_store.ts";

/** A request of IndexedDB, as far as it is used. */
export interface IdbRequestLike {
  /** What came of it. */
  readonly result: unknown;
  /** Why it failed. */
  readonly error: unknown;
  /** Called when it succeeded. */
  onsuccess: ((event: never) => unknown) | null;
  /** Called when it failed. */
  onerror: ((event: never) => unknown) | null;
}

/** The object store of a transaction, as far as it is used. */
export interface IdbObjectStoreLike {
  /** One value. */
  get(key: string[]): IdbRequestLike;
  /** Several values, in the order of their keys. */
  getAll(range: unknown, count: number): IdbRequestLike;
  /** Their keys. */
  getAllKeys(range: unknown, count: number): IdbRequestLike;
  /** Stores a value. */
  put(value: unknown, key: string[]): IdbRequestLike;
  /** Removes a value, or those in a range. */
  delete(key: unknown): IdbRequestLike;
}

/** A transaction, as far as it is used. */
export interface IdbTransactionLike {
  /** Why it failed. */
  readonly error: unknown;
  /** Called when it is done. */
  oncomplete: ((event: never) => unknown) | null;
  /** Called when it was undone. */
  onabort: ((event: never) => unknown) | null;
  /** Where the rows are. */
  objectStore(name: string): IdbObjectStoreLike;
  /** Undoes it. */
  abort(): void;
}

/** An open database, as far as it is used. */
export interface IdbDatabaseLike {
  /** Called when another page wants to change or delete it. */
  onversionchange: ((event: never) => unknown) | null;
  /** Begins a transaction. */
  transaction(
    store: string,
    mode: "readonly" | "readwrite",
    options?: { durability?: "strict" | "relaxed" },
  ): IdbTransactionLike;
  /** Makes the store, while the database is new. */
  createObjectStore(name: string): unknown;
  /** Closes it. */
  close(): void;
}

/** `indexedDB`, as far as it is used. */
export interface IdbFactoryLike {
  /** Opens a database. */
  open(name: string, version?: number): IdbRequestLike & {
    onupgradeneeded: ((event: never) => unknown) | null;
    onblocked: ((event: never) => unknown) | null;
  };
}

/** `IDBKeyRange`, as far as it is used. */
export interface IdbKeyRangeLike {
  /** The keys between two. */
  bound(lower: unknown, upper: unknown, lowerOpen?: boolean, upperOpen?: boolean): unknown;
}

/** `navigator.locks`, as far as it is used. */
export interface LockManagerLike {
  /** Holds a lock until the promise of the callback settles. */
  request(
    name: string,
    options: { ifAvailable?: boolean; signal?: AbortSignal },
    callback: (lock: unknown) => Promise<void>,
  ): Promise<unknown>;
}

/** Options of {@linkcode IndexedDbSession}. */
export interface IndexedDbSessionOptions extends RowSessionOptions {
  /** Tells several sessions in one database apart. @default {"main"} */
  account?: string;
  /** The name of the database. @default {"layer"} */
  database?: string;
  /** The browser's `indexedDB`. @default {globalThis.indexedDB} */
  indexedDB?: IdbFactoryLike;
  /** The browser's `IDBKeyRange`. @default {globalThis.IDBKeyRange} */
  keyRange?: IdbKeyRangeLike;
  /** What keeps the site's other pages out. Without it, only this page is. @default {navigator.locks} */
  locks?: LockManagerLike;
}

const STORE = "rows";
const PAGE = 1000;

/**
 * A session in the browser, or wherever there is IndexedDB. Pages and workers of one site take turns by a Web Lock,
 * which is free at once when a page is closed. Commits ask for strict durability; whether a browser keeps the site's
 * data when space is short is up to it: see `navigator.storage.persist()`.
 */
export class IndexedDbSession extends RowSession {
  /**
   * A session in a database of this site.
   * @throws TypeError when there is no IndexedDB
   */
  constructor(options: IndexedDbSessionOptions = {}) {
    const { database = "layer" } = options, account = accountName(options.account);
    const globals = globalThis as {
      indexedDB?: IdbFactoryLike;
      IDBKeyRange?: IdbKeyRangeLike;
      navigator?: { locks?: LockManagerLike };
    };
    const factory = options.indexedDB ?? globals.indexedDB, range = options.keyRange ?? globals.IDBKeyRange;
    if (!factory || !range) {
      throw new TypeError(
        "Cannot use the session: there is no IndexedDB here, pass it as { indexedDB, keyRange }",
      );
    }
    const name = `session ${JSON.stringify(account)} in IndexedDB ${JSON.stringify(database)}`;
    const lock = new PageLock(
      factory,
      options.locks ?? globals.navigator?.locks,
      `layer session ${database}/${account}`,
      name,
      options.clock ?? systemClock,
    );
    super(new IdbRows(factory, range, database, account), lock, name, options);
  }
}

/** Keeps others out: in this page by a list of what is open, on the other pages of the site by a Web Lock. */
class PageLock implements RowLock {
  readonly #factory: object;
  readonly #locks: LockManagerLike | undefined;
  readonly #key: string;
  readonly #name: string;
  readonly #clock: Clock;
  #release: (() => void)[] = [];

  constructor(factory: object, locks: LockManagerLike | undefined, key: string, name: string, clock: Clock) {
    this.#factory = factory;
    this.#locks = locks;
    this.#key = key;
    this.#name = name;
    this.#clock = clock;
  }

  async acquire(options: OpenOptions): Promise<void> {
    options.signal?.throwIfAborted();
    const start = this.#clock.monotonic(), wait = options.wait ?? 0;
    let free: () => void;
    try {
      free = await claimPlace(this.#factory, this.#key, options, this.#clock);
    } catch (error) {
      if (!(error instanceof SessionLockedError)) throw error;
      throw new SessionLockedError(`Cannot open ${this.#name}: another client on this page has it open`);
    }
    this.#release.push(free);
    if (!this.#locks) return;
    try {
      await this.#lockPages(
        this.#locks,
        Math.max(0, wait - (this.#clock.monotonic() - start)),
        options.signal,
      );
    } catch (error) {
      await this.release();
      throw error;
    }
  }

  check(): void {}

  async verify(): Promise<void> {}

  // deno-lint-ignore require-await
  async release(): Promise<void> {
    for (const release of this.#release.splice(0)) release();
  }

  forget(): void {
    void this.release();
  }

  async #lockPages(locks: LockManagerLike, wait: number, signal: AbortSignal | undefined): Promise<void> {
    const late = new SessionLockedError(`Cannot open ${this.#name}: another page has it open`);
    const over = new AbortController(), timer = this.#clock.setTimeout(() => over.abort(late), wait);
    const options = wait === 0
      ? { ifAvailable: true }
      : { signal: signal ? AbortSignal.any([signal, over.signal]) : over.signal };
    try {
      await new Promise<void>((resolve, reject) => {
        locks.request(this.#key, options, (lock) => {
          if (!lock) return Promise.reject(late);
          resolve();
          return new Promise<void>((release) => this.#release.push(release));
        }).catch(reject);
      });
    } finally {
      this.#clock.clearTimeout(timer);
    }
  }
}

/** The rows of one session, under [account, part, id]. */
class IdbRows implements RowStore {
  readonly #factory: IdbFactoryLike;
  readonly #range: IdbKeyRangeLike;
  readonly #database: string;
  readonly #account: string;
  #db: IdbDatabaseLike | undefined;

  constructor(factory: IdbFactoryLike, range: IdbKeyRangeLike, database: string, account: string) {
    this.#factory = factory;
    this.#range = range;
    this.#database = database;
    this.#account = account;
  }

  async prepare(): Promise<void> {
    if (this.#db) return;
    const request = this.#factory.open(this.#database, 1);
    request.onupgradeneeded = () => (request.result as IdbDatabaseLike).createObjectStore(STORE);
    const db = this.#db = await resultOf<IdbDatabaseLike>(request);
    // Whoever deletes the database would wait for us.
    db.onversionchange = () => {
      db.close();
      if (this.#db === db) this.#db = undefined;
    };
  }

  async read(keys: readonly RowKey[]): Promise<(Uint8Array | undefined)[]> {
    if (keys.length === 0) return [];
    const store = this.#begin("readonly").objectStore(STORE);
    return await Promise.all(keys.map(async (key) => bytesOf(await resultOf(store.get(this.#key(key))))));
  }

  async *list(part: string): AsyncIterable<Row[]> {
    let last = "";
    while (true) {
      const store = this.#begin("readonly").objectStore(STORE);
      const range = this.#range.bound([this.#account, part, last], [this.#account, part, []], true, true);
      const [keys, values] = await Promise.all([
        resultOf<string[][]>(store.getAllKeys(range, PAGE)),
        resultOf<unknown[]>(store.getAll(range, PAGE)),
      ]);
      if (keys.length === 0) return;
      last = keys[keys.length - 1][2];
      yield keys.map(([, , id], index) => ({ part, id, value: bytesOf(values[index]) ?? new Uint8Array(0) }));
      if (keys.length < PAGE) return;
    }
  }

  write({ expect, set, remove, durable }: RowWrite): Promise<boolean> {
    const transaction = this.#begin("readwrite", durable ? "strict" : "relaxed");
    const store = transaction.objectStore(STORE);
    let asExpected = true, left = expect.length;
    const go = () => {
      if (!asExpected) return transaction.abort();
      for (const row of set) store.put(row.value, this.#key(row));
      for (const key of remove) store.delete(this.#key(key));
    };
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => asExpected ? reject(failure(transaction.error)) : resolve(false);
      for (const row of expect) {
        const request = store.get(this.#key(row));
        request.onsuccess = () => {
          const found = bytesOf(request.result);
          asExpected &&= found === undefined || row.value === undefined
            ? found === row.value
            : equalBytes(found, row.value);
          if (--left === 0) go();
        };
      }
      if (left === 0) go();
    });
  }

  destroy(): Promise<void> {
    const transaction = this.#begin("readwrite", "strict");
    transaction.objectStore(STORE).delete(this.#range.bound([this.#account], [this.#account, []]));
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(failure(transaction.error));
    });
  }

  // deno-lint-ignore require-await
  async close(): Promise<void> {
    this.#db?.close();
    this.#db = undefined;
  }

  #begin(mode: "readonly" | "readwrite", durability: "strict" | "relaxed" = "relaxed"): IdbTransactionLike {
    if (!this.#db) throw new SessionError("Cannot use the session: its database was closed by the browser");
    return this.#db.transaction(STORE, mode, { durability });
  }

  #key({ part, id }: RowKey): string[] {
    return [this.#account, part, id];
  }
}

function resultOf<T>(request: IdbRequestLike): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result as T);
    request.onerror = () => reject(failure(request.error));
  });
}

function failure(error: unknown): Error {
  return error instanceof Error ? error : new Error("the browser gave no reason");
}

function bytesOf(value: unknown): Uint8Array | undefined {
  if (value === undefined || value === null) return undefined;
  // Whatever else it is, it is no row: its checksum will be wrong.
  return value instanceof Uint8Array ? value : new Uint8Array(0);
}
