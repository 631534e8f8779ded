import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, describe, it } from "node:test";
import { FileSession } from "../../src/adapters/node/file_session.ts";
import { sessionOf } from "../../src/adapters/node/session_of.ts";
import { openSqlite } from "../../src/adapters/node/sqlite.ts";
import { SqliteSession } from "../../src/adapters/node/sqlite_session.ts";
import {
  type SessionChange,
  SessionCorruptError,
  SessionError,
  SessionLockedError,
  SessionVersionError,
} from "../../src/session/mod.ts";
import { committedNumber, numberedCommit } from "../crash/numbered.ts";
import { copyDatabase } from "./sqlite_support.ts";

let directory = "";
let count = 0;
const fresh = (end = "db") => join(directory, `${++count}.${end}`);
const homeDc = (dc: number): SessionChange[] => [{ type: "homeDc", dc }];
const corrupt = (pattern: RegExp) => (error: unknown) => {
  assert(error instanceof SessionCorruptError, String(error));
  assert.match(error.message, pattern);
  return true;
};

async function made(commits = 12): Promise<string> {
  const path = fresh(), session = new SqliteSession(path);
  await session.open();
  for (let n = 1; n <= commits; n++) await session.commit(numberedCommit(n), "soon");
  await session.close();
  return path;
}

/** Changes the database at `path` as another program would. */
function tamper(path: string, sql: string): void {
  const database = openSqlite(path, false);
  database.exec(sql);
  database.close();
}

/** Opens and reads everything; a session that can be used is in a committed state. */
async function use(path: string): Promise<"committed" | "refused"> {
  const session = new SqliteSession(path, { lock: false });
  try {
    const head = await session.open();
    await session.verify();
    assert(await committedNumber(session, head) > 0, "a session that was there is absent");
    return "committed";
  } catch (error) {
    if (error instanceof SessionCorruptError || error instanceof SessionVersionError) return "refused";
    // What says that nothing can be read is no wrong answer.
    if (error instanceof SessionError && !(error instanceof SessionLockedError)) return "refused";
    throw error;
  } finally {
    await session.close();
  }
}

describe("a damaged SqliteSession", () => {
  before(() => void (directory = mkdtempSync(join(tmpdir(), "layer-"))));
  after(() => rmSync(directory, { recursive: true }));

  it("is refused when a row was changed, removed, added or moved", async () => {
    const good = await made();
    const cases = [
      "UPDATE layer_changes SET data = X'00' WHERE type = 1",
      "UPDATE layer_changes SET data = (SELECT data FROM layer_changes WHERE type = 1) WHERE type = 3",
      "UPDATE layer_changes SET key = 99 WHERE type = 10 AND key = 2",
      "DELETE FROM layer_changes WHERE type = 3",
      "INSERT INTO layer_changes SELECT session, type, 77, data FROM layer_changes WHERE type = 10 LIMIT 1",
      "DELETE FROM layer_sessions",
      "UPDATE layer_sessions SET account = 'other'",
      "UPDATE layer_sessions SET id = 7",
      "UPDATE layer_sessions SET format = 2",
      "UPDATE layer_sessions SET account = 5",
      "DROP TABLE layer_names",
      "DROP TABLE layer_sessions",
      "DROP TABLE layer_sessions; DROP TABLE layer_peers; DROP TABLE layer_changes; DROP TABLE layer_names",
    ];
    for (const sql of cases) {
      const path = fresh();
      copyDatabase(good, path);
      tamper(path, sql);
      const before = readFileSync(path);
      await assert.rejects(new SqliteSession(path).open(), SessionCorruptError, sql);
      assert.deepEqual(readFileSync(path), before, sql);
    }
  });

  it("is refused where a peer or a name was changed, removed or moved", async () => {
    const good = await made();
    const cases: [string, (session: SqliteSession) => Promise<unknown>][] = [
      ["UPDATE layer_peers SET data = X'0011223344' WHERE id = 3", (s) => s.peer("user", 3)],
      [
        "UPDATE layer_peers SET data = (SELECT data FROM layer_peers WHERE id = 4) WHERE id = 3",
        (s) => s.peer("user", 3),
      ],
      ["UPDATE layer_peers SET id = 300 WHERE id = 3", (s) => s.peer("user", 300)],
      ["DELETE FROM layer_peers WHERE id = 3", (s) => s.peerByUsername("user_2")],
      ["DELETE FROM layer_peers WHERE id = 3", (s) => Array.fromAsync(s.peers())],
      ["DELETE FROM layer_peers WHERE id = 3", (s) => s.verify()],
      ["DELETE FROM layer_names WHERE id = 3", (s) => s.verify()],
      ["UPDATE layer_names SET id = 4 WHERE id = 3", (s) => s.peerByUsername("user_2")],
      ["UPDATE layer_names SET seq = 99 WHERE id = 3", (s) => s.peerByUsername("user_2")],
      ["UPDATE layer_names SET name = '@somebody' WHERE id = 3", (s) => s.peerByUsername("somebody")],
    ];
    for (const [sql, look] of cases) {
      const path = fresh();
      copyDatabase(good, path);
      tamper(path, sql);
      const session = new SqliteSession(path);
      await session.open();
      await assert.rejects(look(session), SessionCorruptError, sql);
      await session.close();
    }
  });

  it("tells a newer format from damage", async () => {
    const path = await made();
    // The checksum of a row of format 3, as a newer version would write it.
    const { crc32, writeInt32 } = await import("../../src/bytes/mod.ts");
    const data = new Uint8Array(6);
    writeInt32(data, crc32(new TextEncoder().encode("session 1 3 default\0\0")) | 0, 2);
    const database = openSqlite(path, false);
    database.prepare("UPDATE layer_sessions SET format = 3, data = ?").run(data);
    database.close();
    await assert.rejects(new SqliteSession(path).open(), SessionVersionError);
    await assert.rejects(SqliteSession.accounts(path), SessionVersionError);
  });

  it("is refused when it is empty, cut, or without its database", async () => {
    const path = await made(40), whole = readFileSync(path);
    for (const size of [0, 1, 99, 100, 511, 4095, 4096, whole.length - 4096, whole.length - 1]) {
      const cut = fresh();
      writeFileSync(cut, whole.subarray(0, size));
      await assert.rejects(new SqliteSession(cut).open(), SessionCorruptError, `cut to ${size}`);
      assert.equal(readFileSync(cut).length, size);
    }
    const gone = fresh();
    writeFileSync(gone + "-wal", "x");
    await assert.rejects(
      new SqliteSession(gone).open(),
      corrupt(/"-wal" file is there, but it itself is not/),
    );
    assert.equal(existsSync(gone), false);
  });

  it("gives a committed state or is refused, whichever byte was flipped", async () => {
    const path = await made(12), whole = readFileSync(path);
    const step = Number(process.env.LAYER_ROUNDS ?? 0) >= 200 ? 1 : 97;
    const outcomes = { committed: 0, refused: 0 };
    const places = new Set(Array.from({ length: 100 }, (_, i) => i));
    for (let at = 100; at < whole.length; at += step) places.add(at);
    const flipped = fresh();
    for (const at of places) {
      const bytes = Uint8Array.from(whole);
      bytes[at] ^= 1 << at % 8;
      for (const end of ["-wal", "-shm", "-journal"]) rmSync(flipped + end, { force: true });
      writeFileSync(flipped, bytes);
      outcomes[await use(flipped)]++;
    }
    assert(outcomes.refused > 0 && outcomes.committed > 0, JSON.stringify(outcomes));
    // deno-lint-ignore no-console -- the figures of long runs
    if (step === 1) console.log(outcomes);
  });

  it("gives a committed state, whatever part of its journal is there", async () => {
    const path = fresh(), session = new SqliteSession(path);
    await session.open();
    for (let n = 1; n <= 10; n++) await session.commit(numberedCommit(n), "sync");
    const copy = fresh();
    copyDatabase(path, copy);
    await session.close();
    const database = readFileSync(copy), journal = readFileSync(copy + "-wal");
    assert(journal.length > 10_000);
    let last = 0;
    for (let i = 0; i <= 20; i++) {
      const size = Math.floor(journal.length * i / 20);
      for (const end of ["-wal", "-shm"]) rmSync(copy + end, { force: true });
      writeFileSync(copy, database);
      writeFileSync(copy + "-wal", journal);
      truncateSync(copy + "-wal", size);
      const reopened = new SqliteSession(copy);
      const n = await committedNumber(reopened, await reopened.open());
      await reopened.close();
      assert(n >= last, `${n} after ${last}`);
      last = n;
    }
    assert.equal(last, 10);
  });

  it("says what a file of another kind is, and leaves it", async () => {
    const file = fresh("session");
    const other = new FileSession(file);
    await other.open();
    await other.commit(homeDc(1), "sync");
    await other.close();
    const renamed = fresh();
    writeFileSync(renamed, readFileSync(file));
    await assert.rejects(
      sessionOf(renamed).open(),
      corrupt(/session file of this library.* convert it first/),
    );
    const text = fresh("sqlite");
    writeFileSync(text, "hello");
    await assert.rejects(sessionOf(text).open(), corrupt(/it is no SQLite database/));
    const paths: string[] = [];
    for (
      const [sql, pattern] of [
        [
          "CREATE TABLE sessions (a); CREATE TABLE entities (a)",
          /session of Telethon, which has to be converted first, as the command convert/,
        ],
        [
          "CREATE TABLE sessions (a); CREATE TABLE peers (a)",
          /session of Pyrogram, which has to be converted first, as the command convert/,
        ],
        [
          "CREATE TABLE mtcute_migrations (a)",
          /session of mtcute, which has to be converted first, as the command convert/,
        ],
        ["CREATE TABLE things (a)", /database of something else; to keep a session in it, pass it opened/],
      ] as const
    ) {
      const path = fresh();
      const database = openSqlite(path, true);
      database.exec(sql);
      database.close();
      const before = readFileSync(path);
      await assert.rejects(sessionOf(path).open(), corrupt(pattern));
      paths.push(path);
      assert.deepEqual(readFileSync(path), before);
    }
    const foreign = fresh("session");
    writeFileSync(foreign, readFileSync(paths[0]));
    await assert.rejects(sessionOf(foreign).open(), corrupt(/it is an SQLite database \(Telethon/));
    const database = fresh("session");
    writeFileSync(database, readFileSync(await made()));
    await assert.rejects(
      sessionOf(database).open(),
      corrupt(/session database of this library: open it with SqliteSession/),
    );
  });
});
