import { SessionCorruptError } from "../session/mod.ts";
import type { SqlDatabase } from "./sql_database.ts";
import { explainSqlError } from "./sql_errors.ts";
import { describeDatabase, type SqliteFiles, type SqliteSource } from "./sqlite_files.ts";
import { kindOfDatabase, sessionRows } from "./sqlite_tables.ts";
import { fileOf } from "./sqlite_use.ts";

/**
 * The accounts that have a session in the database at `source`; none when there is no database.
 * @throws SessionCorruptError, SessionVersionError, SessionError as `open` does
 */
export async function sqliteAccounts(files: SqliteFiles, source: SqliteSource): Promise<string[]> {
  const given = typeof source === "string" ? source : fileOf(source);
  let database: SqlDatabase | undefined;
  try {
    if (typeof source === "string") {
      const path = await files.realPath(source);
      const size = await files.size(path);
      if (size === undefined) return [];
      if (size === 0) throw new SessionCorruptError("Cannot read session data: it is empty");
      database = files.openToRead ? files.openToRead(path) : files.openDatabase(path, false);
      database.exec("PRAGMA busy_timeout = 5000");
      const kind = kindOfDatabase(database);
      if (kind !== "sessions") {
        throw new SessionCorruptError(`Cannot read session data: ${describeDatabase(database)}`);
      }
    } else {
      database = files.borrow(source);
      if (kindOfDatabase(database) !== "sessions") return [];
    }
    return sessionRows(database).map(({ account }) => account).sort();
  } catch (error) {
    throw explainSqlError("read", JSON.stringify(given || "in memory"), error);
  } finally {
    database?.close();
  }
}
