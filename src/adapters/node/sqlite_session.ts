import {
  sqliteAccounts,
  type SqliteFiles,
  SqliteSessionBase,
  type SqliteSessionOptions,
  type SqliteSource,
} from "../../stores/mod.ts";
import { nodeFs, nodeUrl } from "./builtin.ts";
import { nodeFiles } from "./files.ts";
import { accountFileName, accountLock } from "./local_lock.ts";
import "./native_gcm.ts";
import { openSqlite, openSqliteToRead, sqlDatabaseOf } from "./sqlite.ts";

/** What `SqliteSession` takes: where the database is, or one that is open. */
export type SqliteDatabaseLike = string | URL | object;

/** SQLite and the files of the machine: `bun:sqlite` in Bun, `node:sqlite` in Deno and Node. */
export const nodeSqliteFiles: SqliteFiles = {
  openDatabase(path, create) {
    // Made here so that nobody else can read it, whatever the umask.
    if (create) nodeFs().closeSync(nodeFs().openSync(path, "wx", 0o600));
    return openSqlite(path, false);
  },
  openToRead: openSqliteToRead,
  borrow: sqlDatabaseOf,
  lock: accountLock,
  async size(path) {
    try {
      return (await nodeFs().promises.stat(path)).size;
    } catch (error) {
      if (codeOf(error) === "ENOENT") return undefined;
      throw error;
    }
  },
  async start(path) {
    const handle = await nodeFiles.openToRead!(path);
    if (!handle) return new Uint8Array();
    try {
      return await handle.read(0, 4096);
    } finally {
      await handle.close();
    }
  },
  async publish(from, to) {
    try {
      await nodeFs().promises.link(from, to);
    } catch (error) {
      if (codeOf(error) === "EEXIST") return false;
      // A file system without links. What another program creates at this very moment would be replaced.
      if (await nodeFiles.exists(to)) return false;
      await nodeFs().promises.rename(from, to);
    }
    return true;
  },
  temporaryPath: (path, account) => `${path}.${accountFileName(account)}.tmp`,
  remove: nodeFiles.remove,
  syncDirectory: nodeFiles.syncDirectory,
  permissions: nodeFiles.permissions,
  setPermissions: nodeFiles.setPermissions,
  place: nodeFiles.place,
  realPath: (path) => path === "" ? Promise.resolve("") : nodeFiles.realPath(path),
};

/**
 * A session in an SQLite database, with `bun:sqlite` in Bun and `node:sqlite` in Deno and in Node from 22.13 on. See
 * {@linkcode SqliteSessionBase} for what it promises.
 *
 * @example
 * ```ts no-eval
 * const first = new SqliteSession("bots.db", { account: "first" });
 * const second = new SqliteSession("bots.db", { account: "second" });
 * ```
 */
export class SqliteSession extends SqliteSessionBase {
  /**
   * Names the database; nothing is read before `open`.
   * @param database a path, a `file:` URL, or an open database: `DatabaseSync` of `node:sqlite`, `Database` of
   * `bun:sqlite`, or anything with the methods of `SqlDatabase`
   * @throws TypeError when it is none of those; RangeError when the account is no name for one
   */
  constructor(database: SqliteDatabaseLike, options?: SqliteSessionOptions) {
    super(nodeSqliteFiles, sourceOf(database), options);
  }

  /**
   * The accounts that have a session in a database, sorted; none when there is no database. Needs no lock.
   * @throws SessionCorruptError, SessionVersionError, SessionError as `open` does
   */
  static accounts(database: SqliteDatabaseLike): Promise<string[]> {
    return sqliteAccounts(nodeSqliteFiles, sourceOf(database));
  }
}

function sourceOf(database: SqliteDatabaseLike): SqliteSource {
  return database instanceof URL ? nodeUrl().fileURLToPath(database) : database as SqliteSource;
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | undefined)?.code;
}
