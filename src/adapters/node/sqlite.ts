import { statSync } from "node:fs";
import process from "node:process";
import { SessionError } from "../../session/mod.ts";
import type { SqlDatabase, SqlStatement, SqlValue } from "../../stores/mod.ts";
import { hasBunSqlite, isBunDatabase, openBunSqlite, withNumbers, wrapBunDatabase } from "../bun/sqlite.ts";

/** What is used of a `StatementSync` of `node:sqlite`. */
interface NodeStatement {
  run(...values: SqlValue[]): unknown;
  get(...values: SqlValue[]): Record<string, SqlValue> | undefined;
  all(...values: SqlValue[]): Record<string, SqlValue>[];
  setReadBigInts(on: boolean): void;
}

/** What is used of a `DatabaseSync` of `node:sqlite`. */
interface NodeDatabase {
  exec(sql: string): void;
  prepare(sql: string): NodeStatement;
  close(): void;
}

interface NodeSqlite {
  DatabaseSync: new (path: string) => NodeDatabase;
}

/**
 * Opens the SQLite database at `path` with what the runtime has: `bun:sqlite` in Bun, `node:sqlite` in Deno and in Node
 * from 22.13 on.
 * @param create whether there need not be one
 * @throws SessionError where the runtime has none; what the runtime throws when the file cannot be opened
 */
export function openSqlite(path: string, create: boolean): SqlDatabase {
  return hasBunSqlite() ? openBunSqlite(path, create) : openNodeSqlite(path, create);
}

/** Opens the database at `path` with `node:sqlite`: in Deno, in Node from 22.13 on, and in Bun too. */
export function openNodeSqlite(path: string, create: boolean): SqlDatabase {
  const { DatabaseSync } = nodeSqlite();
  // It has no option that says "do not create", and Deno grants no permission for a URI that does.
  if (!create) statSync(path);
  return wrapNodeDatabase(new DatabaseSync(path), true);
}

/**
 * An opened database as the stores take one: a `DatabaseSync`, a `Database` of `bun:sqlite`, or anything that fits
 * already. Closing the result leaves the database open.
 */
export function sqlDatabaseOf(database: unknown): SqlDatabase {
  if (isBunDatabase(database)) return wrapBunDatabase(database, false);
  const sqlite = process.getBuiltinModule?.("node:sqlite") as unknown as NodeSqlite | undefined;
  if (sqlite && database instanceof sqlite.DatabaseSync) {
    return wrapNodeDatabase(database as unknown as NodeDatabase, false);
  }
  const { exec, prepare } = database as SqlDatabase;
  return { exec: exec.bind(database), prepare: prepare.bind(database), close: () => {} };
}

/** A database of `node:sqlite` as the stores take one. @param owned `close` closes it too */
function wrapNodeDatabase(database: NodeDatabase, owned: boolean): SqlDatabase {
  let open = true;
  return {
    exec: (sql) => database.exec(sql),
    prepare(sql) {
      const statement = database.prepare(sql);
      statement.setReadBigInts(true);
      return wrapStatement(statement);
    },
    close() {
      if (!open) return;
      open = false;
      if (owned) database.close();
    },
  };
}

function wrapStatement(statement: NodeStatement): SqlStatement {
  return {
    run: (...values) => void statement.run(...values),
    get(...values) {
      const row = statement.get(...values);
      return row && withNumbers(row);
    },
    all: (...values) => statement.all(...values).map(withNumbers),
  };
}

function nodeSqlite(): NodeSqlite {
  const sqlite = process.getBuiltinModule?.("node:sqlite") as unknown as NodeSqlite | undefined;
  if (sqlite) return sqlite;
  throw new SessionError(
    `Cannot open an SQLite database: this is Node ${process.versions.node}, whose SQLite begins with version 22.13`,
  );
}
