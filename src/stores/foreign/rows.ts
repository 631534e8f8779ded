import {
  type ForeignFormat,
  type ForeignSession,
  inForeign,
  type ReadForeignOptions,
  SessionBuilder,
} from "../../session/foreign/mod.ts";
import { damaged } from "../../session/byte_stream.ts";
import { SessionCorruptError, SessionError } from "../../session/mod.ts";
import type { SqlDatabase, SqlValue } from "../sql_database.ts";

/** A row by column name. */
export type Row = Record<string, SqlValue>;

/** The columns of a table; empty when there is none of that name. */
export function columnsOf(database: SqlDatabase, table: string): Set<string> {
  return new Set(database.prepare(`PRAGMA table_info(${table})`).all().map((row) => String(row.name)));
}

/** The tables a database has. */
export function tablesOf(database: SqlDatabase): Set<string> {
  const rows = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  return new Set(rows.map((row) => String(row.name)));
}

/** The integer in a column, as a number. @throws SessionCorruptError when it is none, or too large for one */
export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== "number" || !Number.isSafeInteger(value)) damaged(`${column} is no integer`);
  return value;
}

/** As {@linkcode number}; undefined for NULL. */
export function optionalNumber(row: Row, column: string): number | undefined {
  return row[column] === null || row[column] === undefined ? undefined : number(row, column);
}

/** The integer in a column of up to 64 bits; undefined for NULL and for what is no integer. */
export function bigint(row: Row, column: string): bigint | undefined {
  const value = row[column];
  return typeof value === "bigint" || Number.isSafeInteger(value)
    ? BigInt(value as number | bigint)
    : undefined;
}

/** The text in a column; undefined for NULL, `""` and for what is no text. */
export function text(row: Row, column: string): string | undefined {
  const value = row[column];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The bytes in a column; none for NULL. @throws SessionCorruptError when something else stands there */
export function blob(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (value === null || value === undefined) return new Uint8Array();
  if (!(value instanceof Uint8Array)) damaged(`${column} holds no bytes`);
  return value;
}

/**
 * A reader of a database: what SQLite itself reports is a damaged session, too.
 * @throws SessionCorruptError
 */
export function readDatabase(
  format: ForeignFormat,
  options: ReadForeignOptions,
  read: (builder: SessionBuilder) => void,
): ForeignSession {
  try {
    const builder = new SessionBuilder(format, options);
    read(builder);
    return builder.finish();
  } catch (error) {
    if (error instanceof SessionError) throw inForeign(format, error);
    // An error of the driver: a file that is no database, a table or column that is missing.
    const damage = new SessionCorruptError("Cannot read session data: SQLite refused to read it", {
      cause: error,
    });
    throw inForeign(format, damage);
  }
}

/**
 * Runs `write` in one transaction, on a database that has to be empty.
 * @throws SessionError when it is not empty, or cannot be written
 */
export function writeDatabase(database: SqlDatabase, name: string, write: () => void): void {
  if (tablesOf(database).size > 0) {
    throw new SessionError(`Cannot write a session for ${name}: the database is not empty`);
  }
  try {
    database.exec("BEGIN IMMEDIATE");
    write();
    database.exec("COMMIT");
  } catch (cause) {
    try {
      database.exec("ROLLBACK");
    } catch {
      // It was never begun, or SQLite has already rolled back: the first error says more.
    }
    throw new SessionError(`Cannot write a session for ${name}: SQLite refused to write it`, { cause });
  }
}
