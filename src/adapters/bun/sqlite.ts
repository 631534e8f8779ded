import type { SqlDatabase, SqlStatement, SqlValue } from "../../stores/mod.ts";
import { runtime } from "../node/builtin.ts";

/** What is used of a `Statement` of `bun:sqlite`. */
interface BunStatement {
  run(...values: SqlValue[]): unknown;
  get(...values: SqlValue[]): Record<string, SqlValue> | null;
  all(...values: SqlValue[]): Record<string, SqlValue>[];
  safeIntegers?(on: boolean): unknown;
  finalize(): void;
}

/** What is used of a `Database` of `bun:sqlite`. */
export interface BunDatabase {
  /** Executes statements. */
  exec(sql: string): unknown;
  /** Prepares one. */
  prepare(sql: string): BunStatement;
  /** Closes it. */
  close(throwOnError?: boolean): void;
}

/** `SQLITE_OPEN_READONLY | SQLITE_OPEN_URI` */
const READ_ONLY_URI = 0x41;

interface BunSqlite {
  Database: new (path: string, options: { readwrite: true; create: boolean } | number) => BunDatabase;
}

/** Whether `bun:sqlite` is there. */
export function hasBunSqlite(): boolean {
  return "Bun" in globalThis;
}

/** Whether `value` is a database of `bun:sqlite`. */
export function isBunDatabase(value: unknown): value is BunDatabase {
  return hasBunSqlite() && value instanceof bunSqlite().Database;
}

/** Opens the database at `path`, in Bun. @param create whether there need not be one */
export function openBunSqlite(path: string, create: boolean): SqlDatabase {
  return wrapBunDatabase(new (bunSqlite().Database)(path, { readwrite: true, create }), true);
}

/** Opens the database that `path`, or a `file:` URL in a text, names, for reading only. */
export function openBunSqliteToRead(path: string): SqlDatabase {
  return wrapBunDatabase(new (bunSqlite().Database)(path, READ_ONLY_URI), true);
}

/** A database of `bun:sqlite` as the stores take one. @param owned `close` closes it too */
export function wrapBunDatabase(database: BunDatabase, owned: boolean): SqlDatabase {
  const statements = new Set<BunStatement>();
  let open = true;
  return {
    exec: (sql) => void database.exec(sql),
    prepare(sql) {
      const statement = database.prepare(sql);
      statements.add(statement);
      statement.safeIntegers?.(true);
      return wrapStatement(statement);
    },
    close() {
      if (!open) return;
      open = false;
      // With an unfinished statement SQLite keeps the connection, and its locks.
      for (const statement of statements) statement.finalize();
      statements.clear();
      if (owned) database.close();
    },
  };
}

function wrapStatement(statement: BunStatement): SqlStatement {
  return {
    run: (...values) => void statement.run(...values),
    get(...values) {
      const row = statement.get(...values);
      return row ? withNumbers(row) : undefined;
    },
    all: (...values) => statement.all(...values).map(withNumbers),
  };
}

/** `row`, its integers as numbers where they fit exactly. */
export function withNumbers(row: Record<string, SqlValue>): Record<string, SqlValue> {
  for (const key in row) {
    const value = row[key];
    if (typeof value !== "bigint") continue;
    const number = Number(value);
    if (Number.isSafeInteger(number)) row[key] = number;
  }
  return row;
}

function bunSqlite(): BunSqlite {
  // Not an import: no bundler for another runtime would get past it.
  return runtime().getBuiltinModule("bun:sqlite" as "node:fs") as unknown as BunSqlite;
}
