import assert from "node:assert/strict";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, describe, it } from "node:test";
import { FileSession } from "../../src/adapters/node/file_session.ts";
import { localLock } from "../../src/adapters/node/local_lock.ts";
import { openSqlite } from "../../src/adapters/node/sqlite.ts";
import { SqliteSession } from "../../src/adapters/node/sqlite_session.ts";
import { SessionError, SessionLockedError } from "../../src/session/mod.ts";
import { SqliteLock } from "../../src/stores/mod.ts";
import { Child, onPath, type Runtime } from "./child.ts";

const PROGRAM = new URL("lock_child.ts", import.meta.url);
const WINDOWS = process.platform === "win32";
const OTHER: Runtime = process.versions.bun === undefined ? "bun" : "deno";

let directory = "";
let count = 0;
const fresh = (end: string) => join(directory, `${++count}.${end}`);
const inDirectory = (): void => {
  before(() => void (directory = mkdtempSync(join(tmpdir(), "layer-"))));
  after(() => rmSync(directory, { recursive: true }));
};
const held = (error: unknown): boolean => error instanceof SessionLockedError;

describe("localLock()", () => {
  inDirectory();

  it("is held by one at a time, also under another name of the path, and released once", async () => {
    const path = fresh("lock"), lock = localLock(path);
    const release = await lock.acquire();
    await assert.rejects(lock.acquire(), held);
    await assert.rejects(localLock(join(directory, "x", "..", `${count}.lock`)).acquire(), held);
    await release();
    const again = await lock.acquire();
    // The one before has no say any more.
    await release();
    await assert.rejects(lock.acquire(), held);
    await again();
  });

  it("waits, gives up with its signal, and after its time", async () => {
    const lock = localLock(fresh("lock"));
    const release = await lock.acquire();
    const start = performance.now();
    await assert.rejects(lock.acquire({ wait: 60 }), held);
    assert(performance.now() - start >= 59);
    const abort = new AbortController();
    const aborted = lock.acquire({ wait: 5000, signal: abort.signal });
    const waiting = lock.acquire({ wait: 5000 });
    abort.abort(new Error("enough"));
    await assert.rejects(aborted, /enough/);
    await release();
    await (await waiting)();
  });

  it(
    "leaves a file only its owner can read, and none when what it locked is removed",
    { skip: WINDOWS },
    async () => {
      const path = fresh("lock"), lock = localLock(path);
      await (await lock.acquire())();
      assert.equal(statSync(path + ".lock").mode & 0o777, 0o600);
      await (await lock.acquire())({ remove: true });
      assert.equal(existsSync(path + ".lock"), false);
      await (await lock.acquire())();
    },
  );

  it("takes the file that is there, not one that was removed while it was opened", async () => {
    const path = fresh("lock");
    const files: string[] = [];
    const lock = new SqliteLock({
      name: path,
      open() {
        const file = `${path}${files.length}`;
        files.push(file);
        return {
          database: openSqlite(file, true),
          isCurrent: () => files.length === 3,
          remove: () => {},
        };
      },
      holder: () => ({}),
    });
    const release = await lock.acquire();
    assert.equal(files.length, 3);
    await release();
  });

  it("says what is wrong with a lock file that is none, and leaves it", async () => {
    const path = fresh("lock");
    writeFileSync(path + ".lock", "something else, and long enough to be no empty database".repeat(20));
    await assert.rejects(localLock(path).acquire(), (error) => {
      assert(error instanceof SessionError && !held(error));
      assert.match(error.message, /its lock file is damaged, remove it/);
      return true;
    });
    assert.equal(statSync(path + ".lock").size, 1100);
    assert.throws(() => localLock(""), TypeError);
  });

  it("says when the directory cannot be written to", {
    skip: WINDOWS || process.getuid?.() === 0 && "root may",
  }, async () => {
    const place = join(directory, "readonly");
    (await import("node:fs")).mkdirSync(place);
    chmodSync(place, 0o500);
    await assert.rejects(localLock(join(place, "a")).acquire(), /cannot be used \(EACCES\)/);
  });

  it(
    "says how to do without where there is no SQLite",
    { skip: OTHER === "deno" && "Bun has it" },
    async () => {
      const { getBuiltinModule } = process, path = fresh("session");
      // As Node before 22.13 answers.
      process.getBuiltinModule =
        ((name: string) =>
          name === "node:sqlite" ? undefined : getBuiltinModule(name)) as typeof getBuiltinModule;
      try {
        await assert.rejects(
          new FileSession(path).open(),
          (error) => error instanceof SessionError && /Node .* 22\.13; \{ lock: false \}/.test(error.message),
        );
        assert.deepEqual([existsSync(path), existsSync(`${path}.lock`)], [false, false]);
        const session = new FileSession(path, { lock: false });
        assert.equal(await session.open(), null);
        await session.close();
      } finally {
        process.getBuiltinModule = getBuiltinModule;
      }
    },
  );

  it("survives a garbage collection while it is held", async () => {
    const path = fresh("lock");
    // Nobody keeps what lets go of it.
    await localLock(path).acquire();
    const { Bun, gc } = globalThis as { Bun?: { gc(force: boolean): void }; gc?: () => void };
    for (let i = 0; i < 5; i++) {
      Bun?.gc(true);
      gc?.();
      Array.from({ length: 100_000 }, (_, i) => ({ i }));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const child = new Child(PROGRAM, ["file", path]);
    const [line] = await child.rest();
    assert.equal(line.error, "SessionLockedError");
    assert(String(line.message).includes(`process ${process.pid}`), String(line.message));
  });
});

for (
  const [kind, end, open] of [
    ["file", "session", (path: string) => new FileSession(path)],
    ["sqlite", "db", (path: string) => new SqliteSession(path)],
  ] as const
) {
  describe(`a ${kind} session and other processes`, () => {
    inDirectory();

    it("is refused to a second one with the name of the first, and free when that is killed", async () => {
      const path = fresh(end);
      const first = new Child(PROGRAM, [kind, path]);
      await first.next();
      assert.deepEqual(await first.next(), { ready: true });
      await assert.rejects(open(path).open(), (error) => {
        assert(error instanceof SessionLockedError);
        assert.match(
          error.message,
          new RegExp(`process ${first.process.pid} .*(Deno|Bun|Node) \\d.* has it open since 2`),
        );
        return true;
      });
      const reader = kind === "file"
        ? new FileSession(path, { readOnly: true })
        : new SqliteSession(path, { readOnly: true });
      assert.equal((await reader.open())?.homeDc, 3);
      await assert.rejects(reader.commit([{ type: "homeDc", dc: 1 }], "sync"), /reading only/);
      await reader.close();
      const waiting = open(path), opened = waiting.open({ wait: 10_000 });
      await first.kill();
      const start = performance.now();
      assert.equal((await opened)?.homeDc, 3);
      assert(performance.now() - start < 1000);
      await waiting.close();
    });

    it("loses no commit when several want it at once", async () => {
      const path = fresh(end);
      const children = Array.from({ length: 4 }, () => new Child(PROGRAM, [kind, path, "20000", "25"]));
      const ends = await Promise.all(children.map((child) => child.rest()));
      assert.deepEqual(ends.map((lines) => lines.at(-1)), children.map(() => ({ closed: true })));
      assert.deepEqual(ends.map(([line]) => line.open).sort((a, b) => Number(a) - Number(b)), [
        0,
        25,
        50,
        75,
      ]);
      const session = open(path);
      assert.equal((await session.open())?.updates?.pts, 100);
      await session.close();
    });

    it("is refused across runtimes, both ways", async (t) => {
      if (!await onPath(OTHER)) return t.skip(`${OTHER} is not installed`);
      const path = fresh(end);
      const other = new Child(PROGRAM, [kind, path], OTHER);
      await other.next();
      await other.next();
      await assert.rejects(open(path).open(), held);
      other.finish();
      await other.rest();
      const mine = open(path);
      await mine.open();
      const [line] = await new Child(PROGRAM, [kind, path], OTHER).rest();
      assert.equal(line.error, "SessionLockedError");
      await mine.close();
    });

    it("leaves nothing behind when it is deleted", async () => {
      const path = fresh(end), session = open(path);
      await session.open();
      await session.commit([{ type: "homeDc", dc: 1 }], "sync");
      await session.delete();
      assert.deepEqual(readdirSync(directory).filter((name) => name.startsWith(`${count}.`)), []);
    });
  });
}
