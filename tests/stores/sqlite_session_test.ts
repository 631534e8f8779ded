import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import { openNodeSqlite, openSqlite, sqlDatabaseOf } from "../../src/adapters/node/sqlite.ts";
import { SqliteSession } from "../../src/adapters/node/sqlite_session.ts";
import { toHex } from "../../src/bytes/mod.ts";
import { type SessionChange, type SessionHead, SessionLockedError } from "../../src/session/mod.ts";
import type { SqlDatabase, SqliteSessionOptions } from "../../src/stores/mod.ts";
import { storeConformance } from "../../src/testing/store_conformance.ts";
import { copyDatabase } from "./sqlite_support.ts";

const KEY = Uint8Array.from({ length: 256 }, (_, i) => (i * 11 + 3) & 255);
const WINDOWS = process.platform === "win32";

describe("SqliteSession", () => {
  const makePlace = () => {
    const directory = mkdtempSync(join(tmpdir(), "layer-"));
    const path = join(directory, "a.db");
    let copies = 0;
    return {
      store: () => new SqliteSession(path),
      afterCrash: () => {
        const copy = join(directory, `copy${++copies}.db`);
        copyDatabase(path, copy);
        return new SqliteSession(copy);
      },
      dispose: () => rmSync(directory, { recursive: true }),
    };
  };
  for (const { name, run } of storeConformance(makePlace, { manyPeers: 20_000 })) {
    it(name, { timeout: 20_000 }, run);
  }
});

describe("SqliteSession on the machine's disk", () => {
  let directory = "";
  let count = 0;
  const fresh = () => join(directory, `${++count}.db`);
  before(() => void (directory = mkdtempSync(join(tmpdir(), "layer-"))));
  after(() => rmSync(directory, { recursive: true }));

  it("constructor takes a path, a file URL or an open database, and no session string", async () => {
    const path = fresh();
    assert.equal(new SqliteSession(pathToFileURL(path)).path, path);
    for (
      const wrong of [
        "",
        "layer1.AAAA",
        "1" + "Ab-_".repeat(88),
        {},
        null as unknown as string,
        5 as unknown as string,
      ]
    ) {
      assert.throws(() => new SqliteSession(wrong), TypeError);
    }
    for (const account of ["", "x".repeat(65), "\ud800"]) {
      assert.throws(() => new SqliteSession(path, { account }), RangeError);
    }
    await made(path);
    await assert.rejects(made(path, { busyTimeout: -1 }), RangeError);
    await assert.rejects(
      new SqliteSession(join(directory, "none", "a.db")).open(),
      /its directory does not exist/,
    );
  });

  it("keeps several accounts in one database, open at the same time", async () => {
    const path = fresh();
    const names = ["default", "second", "Zweites Konto", "zweites konto", "ü".repeat(64)];
    const sessions = names.map((account) => new SqliteSession(path, { account }));
    assert.deepEqual(await SqliteSession.accounts(path), []);
    for (const session of sessions) assert.equal(await session.open(), null);
    // All of them make the database.
    await Promise.all(sessions.map((session, i) => session.commit(account(i + 1), "sync")));
    assert.deepEqual(await SqliteSession.accounts(pathToFileURL(path)), [...names].sort());
    await assert.rejects(new SqliteSession(path, { account: "second" }).open(), SessionLockedError);
    for (const session of sessions) await session.commit([{ type: "updates", state: undefined }], "soon");
    for (const session of sessions) await session.close();
    for (const [i, account] of names.entries()) {
      const session = new SqliteSession(path, { account });
      assert.equal((await session.open())?.self?.id, i + 1);
      assert.equal((await session.peerByUsername("same"))?.name, `of ${i + 1}`);
      assert.equal((await Array.fromAsync(session.peers())).length, 1);
      await session.verify();
      await session.close();
    }
    // Each goes alone, the last one takes the database along.
    for (const account of names.slice(1)) await new SqliteSession(path, { account }).delete();
    assert.deepEqual(await SqliteSession.accounts(path), ["default"]);
    assert.equal((await opened(path)).head?.self?.id, 1);
    await new SqliteSession(path).delete();
    assert.deepEqual(readdirSync(directory).filter((name) => name.startsWith(`${count}.`)), []);
  });

  it("delete() leaves a database that somebody else has open", async () => {
    const path = fresh();
    const first = new SqliteSession(path), second = new SqliteSession(path, { account: "b" });
    await first.open();
    await first.commit(account(1), "sync");
    assert.equal(await second.open(), null);
    await first.delete();
    await second.commit(account(2), "sync");
    await second.close();
    assert.deepEqual(await SqliteSession.accounts(path), ["b"]);
    assert.equal((await opened(path)).head, null);
  });

  it("uses a database that is open, beside other tables, and leaves it open", async () => {
    const path = fresh();
    const databases = openDatabases(path), driverCount = databases.length;
    for (const database of databases) {
      database.exec("CREATE TABLE IF NOT EXISTS mine (a); INSERT INTO mine VALUES (1)");
      const session = new SqliteSession(database);
      const before = await session.open();
      assert.equal(before?.self?.id, before ? 9 : undefined);
      await session.commit(account(9), "sync");
      assert.equal((await session.peer("user", 5))?.name, "of 9");
      // Known by its path, however it was opened.
      await assert.rejects(new SqliteSession(path).open(), SessionLockedError);
      await assert.rejects(new SqliteSession(database).open(), SessionLockedError);
      await session.close();
      assert.equal((await session.open())?.self?.id, 9);
      await session.close();
      assert.equal((await SqliteSession.accounts(database)).length, 1);
      database.exec("INSERT INTO mine VALUES (2)");
      database.close();
    }
    const { head, session } = await opened(path);
    assert.equal(head?.self?.id, 9);
    await session.delete();
    const database = openSqlite(path, false);
    assert.equal(database.prepare("SELECT count(*) AS n FROM mine").get()?.n, 2 * driverCount);
    database.close();
  });

  it("uses a database in memory", async () => {
    for (const database of openDatabases(":memory:")) {
      const session = new SqliteSession(database);
      assert.equal(await session.open(), null);
      await session.commit(account(3), "sync");
      await assert.rejects(new SqliteSession(database).open(), SessionLockedError);
      await session.close();
      assert.equal((await session.open())?.self?.id, 3);
      await session.delete();
      assert.equal(await session.open(), null);
      await session.close();
      database.close();
    }
  });

  it("is for its owner only, with its journal, and tightens a looser mode", { skip: WINDOWS }, async () => {
    const path = fresh(), session = new SqliteSession(path);
    await session.open();
    await session.commit(account(1), "sync");
    const modes = () =>
      ["", "-wal", "-shm", ".lock"].map((end) => (statSync(path + end).mode & 0o777).toString(8));
    assert.deepEqual(modes(), ["600", "600", "600", "600"]);
    await session.close();
    chmodSync(path, 0o644);
    const warnings: string[] = [];
    const again = new SqliteSession(path, { logger: { warn: (text) => void warnings.push(text) } });
    await again.open();
    await again.commit(account(1), "sync");
    assert.deepEqual(modes(), ["600", "600", "600", "600"]);
    await again.close();
    assert.match(warnings.join(), /could be used by others \(mode 644\): now it is 600/);
  });

  it("leaves no key in the database or its journal after a sign-out", async () => {
    const path = fresh(), session = new SqliteSession(path);
    await session.open();
    await session.commit(account(1), "sync");
    await session.commit(
      [{ type: "authKey", dc: 2, key: undefined }, { type: "self", self: undefined }],
      "sync",
    );
    const copy = fresh();
    copyDatabase(path, copy);
    await session.close();
    for (const name of [copy, copy + "-wal"]) {
      const bytes = existsSync(name) ? readFileSync(name) : new Uint8Array();
      for (const part of [KEY.subarray(0, 16), KEY.subarray(200, 216), new TextEncoder().encode("of 1")]) {
        assert(!includes(bytes, part), `${name} still holds what was deleted`);
      }
    }
  });

  it("reports a database that another program is writing to, and commits when it is done", async () => {
    const path = fresh();
    await made(path);
    const session = new SqliteSession(path, { busyTimeout: 20 });
    await session.open();
    const other = openSqlite(path, false);
    other.exec("BEGIN IMMEDIATE");
    await assert.rejects(
      session.commit([{ type: "homeDc", dc: 4 }], "sync"),
      /another program is writing to it/,
    );
    other.exec("ROLLBACK");
    other.close();
    await session.commit([{ type: "homeDc", dc: 5 }], "sync");
    await session.close();
    assert.equal((await opened(path)).head?.homeDc, 5);
  });

  it("refuses to commit over what was written without a lock", async () => {
    const path = fresh();
    await made(path);
    const first = new SqliteSession(path);
    await first.open();
    const copy = openSqlite(path, false);
    copy.exec("UPDATE layer_sessions SET data = X'00'");
    copy.close();
    await assert.rejects(
      first.commit([{ type: "homeDc", dc: 4 }], "sync"),
      /another program.* has changed it meanwhile/,
    );
    await first.close();
  });

  it("is as quick with many peers as with few", { timeout: 20_000 }, async () => {
    const path = fresh(), session = new SqliteSession(path);
    await session.open();
    const peers = (from: number, to: number): SessionChange[] =>
      Array.from({ length: to - from }, (_, i) => ({
        type: "peer",
        peer: { kind: "user", id: from + i, accessHash: BigInt(from + i), usernames: [`user_${from + i}`] },
      }));
    const commits = async () => {
      const times = [];
      for (let i = 1; i <= 60; i++) {
        const start = performance.now();
        await session.commit([{ type: "channel", id: 1, pts: i }], "sync");
        times.push(performance.now() - start);
      }
      // Not the median: other programs may be at work.
      return times.sort((a, b) => a - b)[5];
    };
    await session.commit(peers(1, 10), "sync");
    const few = await commits();
    await session.commit(peers(10, 20_000), "sync");
    const many = await commits();
    assert(many < few * 3 + 1, `${few} ms with 10 peers, ${many} ms with 20,000`);
    assert.equal(session.peerCount, 19_999);
    await session.close();
    let opened = Infinity;
    for (let time = 0; time < 5; time++) {
      const start = performance.now();
      await session.open();
      opened = Math.min(opened, performance.now() - start);
      if (time < 4) await session.close();
    }
    assert(opened < 200, `${opened} ms`);
    assert.equal((await session.peerByUsername("User_19999"))?.id, 19_999);
    await session.close();
  });

  it("shows no secret when it is printed", () => {
    const session = new SqliteSession("a.db", { account: "b" });
    for (const text of [inspect(session), JSON.stringify(session)]) {
      assert(text.includes("SqliteSession { path:") && !text.includes("files"), text);
    }
  });
});

describe("openSqlite()", () => {
  it("gives integers exactly and bytes as plain Uint8Array, with every driver there is", () => {
    for (const database of openDatabases(":memory:").map((raw) => sqlDatabaseOf(raw))) {
      database.exec("CREATE TABLE t (a INTEGER, b BLOB, c TEXT, d); CREATE TABLE u (a)");
      const insert = database.prepare("INSERT INTO t VALUES (?, ?, ?, ?)");
      const rows = [
        [2n ** 63n - 1n, Uint8Array.of(1, 2, 255), "ü\u0001", null],
        [-(2n ** 63n), new Uint8Array(), "", 1.5],
        [2n ** 53n, Uint8Array.of(0), "x", 2 ** 53 - 1],
        [7n, Uint8Array.of(0), "x", -5],
      ] as const;
      for (const row of rows) insert.run(...row);
      const all = database.prepare("SELECT * FROM t").all();
      assert.deepEqual(
        all.map((row) => Object.values(row)),
        rows.map(([a, ...rest]) => [a === 7n ? 7 : a, ...rest]),
      );
      assert.equal(Object.getPrototypeOf(all[0].b), Uint8Array.prototype);
      assert.equal(database.prepare("SELECT * FROM u").get(), undefined);
      assert.deepEqual(database.prepare("SELECT * FROM u").all(), []);
    }
  });

  it("creates nothing when it may not", () => {
    const path = join(tmpdir(), "layer-none", "a.db"), here = join(tmpdir(), "layer-no-such-file.db");
    assert.throws(() => openSqlite(path, false));
    assert.throws(() => openSqlite(here, false));
    assert.throws(() => openNodeSqlite(here, false));
    assert.equal(existsSync(here), false);
  });

  it("says which Node it needs where there is no SQLite", () => {
    const builtin = process.getBuiltinModule;
    process.getBuiltinModule = (() => undefined) as typeof builtin;
    try {
      assert.throws(
        () => openNodeSqlite(":memory:", true),
        /^SessionError: Cannot open an SQLite database: this is Node [\d.]+, whose SQLite begins with version 22\.13$/,
      );
    } finally {
      process.getBuiltinModule = builtin;
    }
  });
});

/** `path` opened with every driver of this runtime, one after the other. */
function openDatabases(path: string): SqlDatabase[] {
  const drivers: (() => object)[] = [];
  const builtin = process.getBuiltinModule as (
    name: string,
  ) => Record<string, new (path: string) => object> | undefined;
  const node = builtin("node:sqlite"), bun = process.versions.bun ? builtin("bun:sqlite") : undefined;
  if (node) drivers.push(() => new node.DatabaseSync(path));
  if (bun) drivers.push(() => new bun.Database(path));
  return drivers.map((open) => open() as SqlDatabase);
}

function includes(bytes: Uint8Array, part: Uint8Array): boolean {
  return toHex(bytes).includes(toHex(part));
}

function account(id: number): SessionChange[] {
  return [
    { type: "authKey", dc: 2, key: KEY },
    { type: "self", self: { id, bot: true, firstName: "B" } },
    { type: "peer", peer: { kind: "user", id: 5, usernames: ["same"], name: `of ${id}` } },
  ];
}

async function made(path: string, options?: SqliteSessionOptions): Promise<void> {
  const session = new SqliteSession(path, options);
  await session.open();
  await session.commit(account(1), "sync");
  await session.close();
}

async function opened(path: string): Promise<{ head: SessionHead | null; session: SqliteSession }> {
  const session = new SqliteSession(path);
  const head = await session.open();
  await session.close();
  return { head, session };
}
