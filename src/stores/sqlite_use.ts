import { SessionCorruptError } from "../session/mod.ts";
import type { SqlDatabase } from "./sql_database.ts";

/** The file of an open database; `""` when it is in memory. */
export function fileOf(database: SqlDatabase): string {
  const row = database.prepare("PRAGMA database_list").all().find(({ name }) => name === "main");
  return typeof row?.file === "string" ? row.file : "";
}

/** Executes `operation` in a transaction; when anything fails, nothing of it stays. */
export function transaction<T>(database: SqlDatabase, operation: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = operation();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    try {
      database.exec("ROLLBACK");
    } catch {
      // SQLite has done it already.
    }
    throw error;
  }
}

/**
 * Writes the whole database anew where `owned` allows, then empties its journal: pages may hold copies of rows that were
 * moved before they were deleted. False when not all of that could be done.
 */
export function rewrite(database: SqlDatabase, owned: boolean): boolean {
  try {
    // What is on the way must not get into a temporary file.
    if (owned) database.exec("PRAGMA temp_store = MEMORY; VACUUM");
    return database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get()?.busy === 0 && owned;
  } catch {
    return false;
  }
}

/** What was deleted is still in the journal until that is emptied; others who read keep it from that, for a while. */
export function emptyJournal(database: SqlDatabase): void {
  try {
    database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all();
  } catch {
    // The next checkpoint does it.
  }
}

/**
 * Looks at the structure of a database that is so small that it costs next to nothing.
 * @throws SessionCorruptError
 */
export function checkSmall(database: SqlDatabase): void {
  const pages = database.prepare("PRAGMA page_count").get()?.page_count;
  if (typeof pages !== "number" || pages > 64) return;
  const found = database.prepare("PRAGMA quick_check(1)").get();
  if (found && !Object.values(found).includes("ok")) {
    throw new SessionCorruptError("Cannot read session data: SQLite finds it inconsistent");
  }
}
