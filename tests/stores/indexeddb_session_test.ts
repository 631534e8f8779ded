import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import {
  type SealOptions,
  type SessionChange,
  SessionCorruptError,
  SessionError,
  SessionLockedError,
  SessionPassphraseError,
} from "../../src/session/mod.ts";
import {
  type IdbFactoryLike,
  IndexedDbSession,
  type LockManagerLike,
} from "../../src/stores/indexeddb_session.ts";
import { storeConformance } from "../../src/testing/store_conformance.ts";

const factoryOf = () => new IDBFactory() as unknown as IdbFactoryLike;
const keyRange = IDBKeyRange;
const homeDc = (dc: number): SessionChange[] => [{ type: "homeDc", dc }];

/** Web Locks of one site, as browsers have them. */
class Locks implements LockManagerLike {
  readonly #held = new Set<string>();
  readonly #queue: (() => void)[] = [];

  async request(
    name: string,
    options: { ifAvailable?: boolean; signal?: AbortSignal },
    callback: (lock: unknown) => Promise<void>,
  ): Promise<void> {
    options.signal?.throwIfAborted();
    if (this.#held.has(name) && options.ifAvailable) return await callback(null);
    while (this.#held.has(name)) {
      await new Promise<void>((resolve, reject) => {
        this.#queue.push(resolve);
        options.signal?.addEventListener("abort", () => reject(options.signal!.reason), { once: true });
      });
    }
    this.#held.add(name);
    try {
      await callback({ name });
    } finally {
      this.#held.delete(name);
      for (const wake of this.#queue.splice(0)) wake();
    }
  }
}

describe("IndexedDbSession", () => {
  const makePlace = () => {
    const indexedDB = factoryOf(), locks = new Locks();
    return { store: () => new IndexedDbSession({ indexedDB, keyRange, locks }) };
  };
  for (const { name, run } of storeConformance(makePlace)) it(name, { timeout: 20_000 }, run);

  it("pages that have nothing but a lock in common take turns", async () => {
    const locks = new Locks(), one = factoryOf();
    // Each page has an object of its own for the same database.
    const two: IdbFactoryLike = { open: (name, version) => one.open(name, version) };
    const [a, b] = [one, two].map((indexedDB) => new IndexedDbSession({ indexedDB, keyRange, locks }));
    await a.open();
    await a.commit(homeDc(3), "sync");
    await assert.rejects(
      b.open(),
      (error) => error instanceof SessionLockedError && error.message.endsWith("another page has it open"),
    );
    await assert.rejects(b.open({ wait: 20 }), SessionLockedError);
    const gone = new AbortController();
    const waiting = b.open({ wait: 5000, signal: gone.signal });
    gone.abort(new Error("gone"));
    await assert.rejects(waiting, /^Error: gone$/);
    const opening = b.open({ wait: 5000 });
    await a.close();
    assert.equal((await opening)?.homeDc, 3);
    await b.close();
  });

  it("without Web Locks the clients of one page take turns", async () => {
    const indexedDB = factoryOf();
    const [a, b] = [1, 2].map(() => new IndexedDbSession({ indexedDB, keyRange }));
    await a.open();
    await assert.rejects(b.open(), /another client on this page/);
    await a.close();
    await b.open();
    await b.close();
  });

  it("commits and finds 10,000 peers, and keeps accounts apart", { timeout: 20_000 }, async () => {
    const indexedDB = factoryOf();
    const [a, b] = ["a", "b"].map((account) => new IndexedDbSession({ indexedDB, keyRange, account }));
    await Promise.all([a.open(), b.open()]);
    await a.commit(
      Array.from({ length: 10_000 }, (_, i) => ({
        type: "peer" as const,
        peer: { kind: "user" as const, id: i + 1, usernames: [`user${i + 1}`] },
      })),
      "sync",
    );
    assert.equal((await a.peerByUsername("user7777"))?.id, 7777);
    assert.equal(await b.peer("user", 7), undefined);
    let count = 0;
    for await (const _ of a.peers()) count++;
    assert.equal(count, 10_000);
    await b.commit(homeDc(4), "sync");
    await a.delete();
    assert.equal(await a.open(), null);
    await b.close();
    assert.equal((await b.open())?.homeDc, 4);
    await Promise.all([a.close(), b.close()]);
  });

  const raw = async (indexedDB: IdbFactoryLike, change: (store: IDBStore) => void) => {
    const db = await new Promise<IDBDb>((resolve) => {
      const request = indexedDB.open("layer", 1);
      request.onsuccess = () => resolve(request.result as IDBDb);
    });
    await new Promise<void>((resolve) => {
      const transaction = db.transaction("rows", "readwrite");
      transaction.oncomplete = () => resolve();
      change(transaction.objectStore("rows"));
    });
    db.close();
  };

  it("is sealed and unsealed in place", async () => {
    const indexedDB = factoryOf(), locks = new Locks(), key = new Uint8Array(32).fill(1);
    const store = (seal: SealOptions) => new IndexedDbSession({ indexedDB, keyRange, locks, ...seal });
    const session = store({});
    await session.open();
    await session.commit(
      [...homeDc(3), { type: "peer", peer: { kind: "chat", id: 5, name: "five" } }],
      "sync",
    );
    for (const seal of [{ key }, { key: new Uint8Array(32) }, {}]) {
      await ("key" in seal ? session.seal(seal) : session.unseal());
      await session.close();
      await assert.rejects(store({ key: new Uint8Array(32).fill(9) }).open(), SessionPassphraseError);
      const next = store(seal);
      assert.equal((await next.open())?.homeDc, 3);
      assert.equal((await next.peer("chat", 5))?.name, "five");
      await next.close();
      await session.open();
    }
    await session.close();
  });

  it("damaged rows and rows that are none are SessionCorruptError", async () => {
    for (const value of [Uint8Array.of(1, 0, 9, 9, 9, 9, 9), "text", 5, { a: 1 }]) {
      const indexedDB = factoryOf(), store = new IndexedDbSession({ indexedDB, keyRange });
      await store.open();
      await store.commit(homeDc(3), "sync");
      await store.close();
      await raw(indexedDB, (rows) => rows.put(value, ["main", "head", "head"]));
      await assert.rejects(store.open(), SessionCorruptError);
    }
  });

  it("a transaction that the browser undoes leaves the state before it, and the next one works", async () => {
    const real = factoryOf();
    let undo = false;
    const indexedDB: IdbFactoryLike = {
      open(name, version) {
        const request = real.open(name, version);
        return new Proxy(request, {
          get(target, key) {
            const value = Reflect.get(target, key, target);
            if (key !== "result" || !value) return value;
            const db = value as IDBDb & { wrapped?: boolean };
            if (db.wrapped) return db;
            const begin = db.transaction.bind(db);
            return Object.assign(db, {
              wrapped: true,
              transaction(...args: Parameters<typeof begin>) {
                const transaction = begin(...args);
                if (undo && args[1] === "readwrite") setTimeout(() => transaction.abort(), 0);
                return transaction;
              },
            });
          },
          set: (target, key, value) => Reflect.set(target, key, value, target),
        });
      },
    };
    const store = new IndexedDbSession({ indexedDB, keyRange });
    await store.open();
    await store.commit(homeDc(3), "sync");
    undo = true;
    const peers = Array.from({ length: 500 }, (_, i) => ({
      type: "peer" as const,
      peer: { kind: "chat" as const, id: i + 1 },
    }));
    await assert.rejects(store.commit([...homeDc(4), ...peers], "sync"), SessionError);
    undo = false;
    assert.equal(await store.peer("chat", 1), undefined);
    await store.commit([{ type: "channel", id: 1, pts: 1 }], "sync");
    await store.close();
    const head = await store.open();
    assert.deepEqual([head?.homeDc, head?.channels.size], [3, 1]);
    await store.close();
  });

  it("constructor refuses an account that is no name", () => {
    for (const account of ["", "a\0b", "x".repeat(201), 5 as unknown as string]) {
      assert.throws(() => new IndexedDbSession({ indexedDB: factoryOf(), keyRange, account }), TypeError);
    }
  });

  it("constructor says what is missing where there is no IndexedDB", () => {
    assert.throws(
      () => new IndexedDbSession(),
      /^TypeError: Cannot use the session: there is no IndexedDB here/,
    );
  });
});

type IDBStore = { put(value: unknown, key: string[]): unknown };
type IDBDb = {
  transaction(store: string, mode: "readonly" | "readwrite"): {
    oncomplete: (() => void) | null;
    abort(): void;
    objectStore(name: string): IDBStore;
  };
  close(): void;
};
