import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { nodeSqliteFiles, SqliteSession } from "../../src/adapters/node/sqlite_session.ts";
import { SessionError } from "../../src/session/mod.ts";
import { type SqlDatabase, type SqliteFiles, SqliteSessionBase } from "../../src/stores/mod.ts";
import { committedNumber, numberedCommit } from "../crash/numbered.ts";

/** What SQLite says when it cannot go on. */
const FAULTS = [
  ["full", 13, /the disk is full/],
  ["read-only", 8, /the database is read-only/],
  ["I/O", 0xa | 12 << 8, /input\/output error/],
  ["busy", 5, /another program is writing to it/],
] as const;

/** Everything that touches the disk, the n-th of which fails. */
class Faults {
  left = Infinity;
  steps = 0;
  error: Error = new Error();

  step(): void {
    this.steps++;
    if (--this.left === 0) throw this.error;
  }

  database(database: SqlDatabase): SqlDatabase {
    return {
      exec: (sql) => {
        // What gives a transaction up fails for nobody.
        if (!sql.includes("ROLLBACK")) this.step();
        database.exec(sql);
      },
      prepare: (sql) => {
        const statement = database.prepare(sql);
        return {
          run: (...values) => {
            this.step();
            statement.run(...values);
          },
          get: (...values) => {
            this.step();
            return statement.get(...values);
          },
          all: (...values) => {
            this.step();
            return statement.all(...values);
          },
        };
      },
      close: () => database.close(),
    };
  }

  files(): SqliteFiles {
    const step =
      <T extends unknown[], R>(operation: (...values: T) => Promise<R>) => async (...values: T) => {
        this.step();
        return await operation(...values);
      };
    return {
      ...nodeSqliteFiles,
      openDatabase: (path, create) => {
        this.step();
        return this.database(nodeSqliteFiles.openDatabase(path, create));
      },
      publish: step(nodeSqliteFiles.publish),
      size: step(nodeSqliteFiles.size),
      remove: step(nodeSqliteFiles.remove),
      syncDirectory: step(nodeSqliteFiles.syncDirectory),
    };
  }
}

describe("a SqliteSession whose disk fails", () => {
  let directory = "";
  let count = 0;
  before(() => void (directory = mkdtempSync(join(tmpdir(), "layer-"))));
  after(() => rmSync(directory, { recursive: true }));

  for (const [name, errcode, message] of FAULTS) {
    it(`says so, loses nothing, and goes on when it works again: ${name}`, async () => {
      let failed = 0;
      for (let step = 1;; step += name === "full" ? 3 : 11) {
        const path = join(directory, `${++count}.db`);
        const faults = new Faults();
        faults.error = Object.assign(new Error("SQLite text"), { code: "ERR_SQLITE_ERROR", errcode });
        const session = new SqliteSessionBase(faults.files(), path, { lock: false });
        await session.open();
        // The first commit creates the database, the second changes it.
        faults.left = step;
        faults.steps = 0;
        let saved = 0;
        for (let n = 1; n <= 2; n++) {
          try {
            await session.commit(numberedCommit(saved + 1), "sync");
            saved++;
          } catch (error) {
            assert(error instanceof SessionError, `step ${step}: ${error}`);
            assert.match(error.message, message);
            failed++;
            const reader = new SqliteSession(path, { readOnly: true });
            assert.equal(
              await committedNumber(reader, await reader.open()),
              saved,
              `refused, but kept: step ${step}`,
            );
            await reader.close();
          }
        }
        const over = faults.steps < step;
        faults.left = Infinity;
        await session.commit(numberedCommit(++saved), "sync");
        await session.close();
        const again = new SqliteSession(path);
        assert.equal(await committedNumber(again, await again.open()), saved, `step ${step}`);
        await again.verify();
        await again.close();
        assert.deepEqual(readdirSync(directory).filter((name) => name.includes(".tmp")), [], `step ${step}`);
        if (over) break;
      }
      assert(failed > 2, String(failed));
    });
  }

  it('tries again with what was promised "soon"', async () => {
    const path = join(directory, `${++count}.db`), faults = new Faults();
    faults.error = Object.assign(new Error("x"), { code: "ENOSPC" });
    const warnings: string[] = [];
    const session = new SqliteSessionBase(faults.files(), path, {
      lock: false,
      soonWindow: 1,
      logger: { warn: (text) => void warnings.push(text) },
    });
    await session.open();
    faults.left = 1;
    await session.commit(numberedCommit(1), "soon");
    while (warnings.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
    assert.match(warnings[0], /Cannot save session database .*: the disk is full/);
    assert.equal((await session.peer("user", 2))?.name, "n1");
    await session.commit(numberedCommit(2), "sync");
    await session.close();
    const again = new SqliteSession(path);
    assert.equal(await committedNumber(again, await again.open()), 2);
    await again.close();
  });
});
