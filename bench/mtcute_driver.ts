import { BaseSqliteStorageDriver, type ISqliteDatabase } from "@mtcute/core";
import { openSqlite } from "../src/adapters/node/sqlite.ts";

type Synchronous = "NORMAL" | "FULL";

/**
 * mtcute's SQLite storage on the SQLite of the runtime, set up as better-sqlite3, which it brings, is built: 16 MB of
 * cache, and `synchronous=NORMAL`, with which a commit in WAL mode does not wait for the disk; or FULL.
 */
export class MtcuteDriver extends BaseSqliteStorageDriver {
  readonly #path: string;
  readonly #synchronous: Synchronous;

  constructor(path: string, synchronous: Synchronous) {
    super();
    this.#path = path;
    this.#synchronous = synchronous;
  }

  override _createDatabase(): ISqliteDatabase {
    const database = openSqlite(this.#path, true);
    database.exec("PRAGMA cache_size = -16000; PRAGMA journal_mode = WAL");
    database.exec(`PRAGMA synchronous = ${this.#synchronous}`);
    const transaction = (run: (...args: unknown[]) => unknown) => (...args: unknown[]) => {
      database.exec("BEGIN");
      try {
        const result = run(...args);
        database.exec("COMMIT");
        return result;
      } catch (error) {
        database.exec("ROLLBACK");
        throw error;
      }
    };
    return { ...database, transaction } as unknown as ISqliteDatabase;
  }
}
