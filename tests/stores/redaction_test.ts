import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { inspect } from "node:util";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { FileSession } from "../../src/adapters/node/file_session.ts";
import { SqliteSession } from "../../src/adapters/node/sqlite_session.ts";
import { toBase64, toBase64Url, toHex } from "../../src/bytes/mod.ts";
import {
  MemorySession,
  type SealOptions,
  type SessionChange,
  SessionError,
  type SessionStore,
  StringSession,
} from "../../src/session/mod.ts";
import { type IdbFactoryLike, IndexedDbSession } from "../../src/stores/indexeddb_session.ts";
import { Lease } from "../../src/stores/lease.ts";
import { RowSession } from "../../src/stores/row_session.ts";
import { FakeClock } from "../../src/testing/fake_clock.ts";
import { MemoryRows } from "./memory_rows.ts";

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const AUTH_KEY = random(256), PROXY_SECRET = random(16), KEY = random(32);
const SALT = 0x1234_5678_9abc_def0n, HASH = 7_777_123_456_789_012n;
const TEXTS = ["correct horse battery", "Hiddenname", "99966123456", String(SALT), String(HASH)];
const BYTES = [AUTH_KEY, PROXY_SECRET, KEY];

const batch: SessionChange[] = [
  { type: "authKey", dc: 2, key: AUTH_KEY, created: 5 },
  { type: "salts", dc: 2, salts: [{ salt: SALT, validSince: 1, validUntil: 2 }] },
  { type: "endpoints", dc: 2, endpoints: [{ host: "a.example", port: 443, secret: PROXY_SECRET }] },
  { type: "self", self: { id: 1, bot: true, firstName: "Hiddenname" } },
  { type: "peer", peer: { kind: "user", id: 3, accessHash: HASH, phone: "99966123456", name: "Hiddenname" } },
];

const SEALS: readonly SealOptions[] = [
  {},
  { passphrase: TEXTS[0], cost: 10 },
  { key: KEY },
  { key: KEY.map((byte) => byte ^ 1) },
];

let directory = "", count = 0;

/** Every kind of store, each time in a new place: gives what opens that place. */
const STORES: Record<string, () => (seal: SealOptions) => SessionStore> = {
  file: () => {
    const path = join(directory, `${++count}.session`);
    return (seal) => new FileSession(path, seal);
  },
  sqlite: () => {
    const path = join(directory, `${++count}.db`);
    return (seal) => new SqliteSession(path, seal);
  },
  string: () => {
    const kept: StringSession[] = [];
    return (seal) => {
      const session = kept.length === 0
        ? new StringSession(undefined, seal)
        : new StringSession(kept[0].export(), seal);
      kept.push(session);
      return session;
    };
  },
  memory: () => () => new MemorySession(),
  rows: () => {
    const rows = new MemoryRows();
    return (seal) =>
      new RowSession(rows, new Lease(rows, "the session", new FakeClock()), "the session", {
        clock: new FakeClock(),
        ...seal,
      });
  },
  indexeddb: () => {
    const indexedDB = new IDBFactory() as unknown as IdbFactoryLike;
    return (seal) => new IndexedDbSession({ indexedDB, keyRange: IDBKeyRange, ...seal });
  },
};

/** Everything that can be seen of a value: printed in every way, and in what it leads to. */
function visible(value: unknown, seen = new Set<unknown>()): string[] {
  if (typeof value === "bigint" || typeof value === "number") return [String(value)];
  if (typeof value === "string") return [value];
  if (value === null || (typeof value !== "object" && typeof value !== "function") || seen.has(value)) {
    return [];
  }
  seen.add(value);
  const { Deno } = globalThis as { Deno?: { inspect(value: unknown, options: object): string } };
  const texts = [
    inspect(value, {
      depth: 12,
      showHidden: true,
      getters: true,
      maxArrayLength: null,
      maxStringLength: null,
    }),
    Deno?.inspect(value, { depth: 12, showHidden: true, iterableLimit: 10_000, strAbbreviateSize: 10_000 }) ??
      "",
    String(value),
  ];
  try {
    texts.push(JSON.stringify(value) ?? "");
  } catch {
    // It leads back to itself, or holds a bigint.
  }
  if (value instanceof Uint8Array) return [...texts, toHex(value)];
  if (value instanceof Map || value instanceof Set) {
    for (const entry of value) texts.push(...visible(entry, seen));
  }
  for (
    let holder = value as object | null;
    holder && holder !== Object.prototype;
    holder = Object.getPrototypeOf(holder)
  ) {
    for (const name of Reflect.ownKeys(holder)) {
      const property = Object.getOwnPropertyDescriptor(holder, name)!;
      if (typeof property.value === "function") continue;
      try {
        texts.push(...visible("value" in property ? property.value : property.get?.call(value), seen));
      } catch {
        // A getter of a prototype.
      }
    }
  }
  return texts;
}

function assertHidden(value: unknown, what: string): void {
  const text = visible(value).join("\n");
  for (const secret of TEXTS) assert.ok(!text.includes(secret), `${what} shows ${secret}`);
  for (const bytes of BYTES) {
    // Wherever it is cut, at each of the three offsets of base64.
    for (const at of [0, 1, 2]) {
      const part = bytes.subarray(at, at + 9);
      const forms = [toHex(part), toHex(part).toUpperCase(), toBase64(part), toBase64Url(part)];
      for (const form of [...forms, part.join(", "), part.join(",")]) {
        assert.ok(!text.includes(form), `${what} shows a key`);
      }
    }
  }
}

describe("what can be seen of a session", () => {
  before(() => void (directory = mkdtempSync(join(tmpdir(), "layer-"))));
  after(() => rmSync(directory, { recursive: true }));

  it("assertHidden() finds what is not hidden", () => {
    for (const value of [AUTH_KEY, { a: [KEY] }, new Error(TEXTS[0]), new Map([[1, { hash: HASH }]])]) {
      assert.throws(() => assertHidden(value, "this"), /this shows/);
    }
    assert.throws(() => assertHidden(new Error("x", { cause: new Error(TEXTS[1]) }), "this"), /this shows/);
    assertHidden(new Error("x"), "this");
  });

  for (const [name, makePlace] of Object.entries(STORES)) {
    it(`is nothing secret, in the store and in all its errors: ${name}`, async () => {
      const seals = name === "memory" ? SEALS.slice(0, 1) : SEALS.slice(0, 3);
      for (const seal of seals) {
        const make = makePlace(), session = make(seal), errors: unknown[] = [];
        const note = (error: unknown) => void errors.push(error);
        await session.commit(batch, "sync").catch(note);
        await session.open();
        assertHidden(session, "an open store");
        await session.commit(batch, "sync");
        await session.commit([...batch, { type: "homeDc", dc: -1 }], "sync").catch(note);
        const wrong = { ...batch[0], key: AUTH_KEY.subarray(1) } as SessionChange;
        await session.commit([wrong], "soon").catch(note);
        await session.open().catch(note);
        await session.commit(batch, "soon");
        assertHidden(session, "a store with something to save");
        for await (const peer of session.peers()) assert.equal(peer.id, 3);
        if (name !== "memory") {
          const second = make(seal);
          await second.open().catch(note);
          await second.close().catch(note);
        }
        await session.close();
        await session.peer("user", 3).catch(note);
        if (name !== "memory") {
          for (const other of SEALS) {
            if (other === seal) continue;
            try {
              const store = make(other);
              assertHidden(store, "a store");
              await store.open();
              await store.close();
            } catch (error) {
              note(error);
            }
          }
        }
        assert.ok(errors.length >= (name === "memory" ? 4 : 6), `${errors.length} errors`);
        assert.ok(errors.some((error) => error instanceof SessionError));
        for (const error of errors) {
          assert.ok(error instanceof Error);
          assertHidden(error, `${error.name} (${error.message.slice(0, 40)})`);
        }
        assertHidden(session, "a closed store");
      }
    });
  }

  it("is nothing secret where a file is damaged", async () => {
    for (const name of ["file", "sqlite"]) {
      for (const seal of SEALS.slice(0, 3)) {
        const make = STORES[name](), session = make(seal);
        await session.open();
        await session.commit(batch, "sync");
        await session.close();
        const path = join(directory, readdirSync(directory).find((file) => file.startsWith(`${count}.`))!);
        const sound = readFileSync(path);
        for (let at = 60; at < sound.length; at += name === "file" ? 37 : 3001) {
          const bytes = sound.slice();
          bytes[at] ^= 0x15;
          writeFileSync(path, bytes);
          const store = make(seal);
          try {
            await store.open();
            await store.close();
          } catch (error) {
            assertHidden(error, `the error for byte ${at}`);
          }
        }
      }
    }
  });
});
