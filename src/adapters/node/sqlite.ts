import { SessionError } from "../../session/mod.ts";
import type { SqlDatabase, SqlStatement, SqlValue } from "../../stores/mod.ts";
import {
  hasBunSqlite,
  isBunDatabase,
  openBunSqlite,
  openBunSqliteToRead,
  withNumbers,
  wrapBunDatabase,
} from "../bun/sqlite.ts";
import { nodeFs, nodePath, nodeUrl, runtime } from "./builtin.ts";

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
  DatabaseSync: new (path: string, options?: { readOnly: boolean }) => NodeDatabase;
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

/**
 * Opens the database at `path` to read it only, whether it may be written to or not. Where it may, SQLite reads it as it
 * always does and cleans up after itself; where not, the database is taken for one that nobody changes, unless there is
 * a journal.
 * @throws as {@linkcode openSqlite} does
 */
export function openSqliteToRead(path: string): SqlDatabase {
  const { existsSync, statSync } = nodeFs(), { dirname } = nodePath();
  statSync(path);
  const ways = [() => readOnly(path)];
  if (!existsSync(path + "-wal") && !existsSync(path + "-shm")) ways.unshift(() => readOnly(immutable(path)));
  if (mayWrite(path) && mayWrite(dirname(path))) ways.unshift(() => openSqlite(path, false));
  for (;;) {
    const way = ways.shift()!;
    let database: SqlDatabase | undefined;
    try {
      database = way();
      // SQLite opens nothing before it has to.
      database.prepare("SELECT count(*) FROM sqlite_master").get();
      return database;
    } catch (error) {
      database?.close();
      const { name, message } = error as Error;
      const forbidden = name === "NotCapable" || /readonly database|unable to open|permission/i.test(message);
      if (!forbidden) throw error;
      if (ways.length > 0) continue;
      if (!existsSync(path + "-wal")) throw error;
      throw new SessionError(
        `Cannot read ${
          JSON.stringify(path)
        }: there is a journal beside it ("-wal"), and SQLite has to write there ` +
          "to read that; copy both to a place of your own",
        { cause: error },
      );
    }
  }
}

function readOnly(path: string): SqlDatabase {
  if (hasBunSqlite()) return openBunSqliteToRead(path);
  return wrapNodeDatabase(new (nodeSqlite().DatabaseSync)(path, { readOnly: true }), true);
}

/** How SQLite is told that nobody writes to a file. */
function immutable(path: string): string {
  return `${nodeUrl().pathToFileURL(path).href}?immutable=1`;
}

function mayWrite(path: string): boolean {
  try {
    const { accessSync, constants } = nodeFs();
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Opens the database at `path` with `node:sqlite`: in Deno, in Node from 22.13 on, and in Bun too. */
export function openNodeSqlite(path: string, create: boolean): SqlDatabase {
  const { DatabaseSync } = nodeSqlite();
  // It has no option that says "do not create", and Deno grants no permission for a URI that does.
  if (!create) nodeFs().statSync(path);
  return wrapNodeDatabase(new DatabaseSync(path), true);
}

/**
 * An opened database as the stores take one: a `DatabaseSync`, a `Database` of `bun:sqlite`, or anything that fits
 * already. Closing the result leaves the database open.
 */
export function sqlDatabaseOf(database: unknown): SqlDatabase {
  if (isBunDatabase(database)) return wrapBunDatabase(database, false);
  const sqlite = runtime().getBuiltinModule?.("node:sqlite") as unknown as NodeSqlite | undefined;
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

/** Whether the runtime has SQLite at all: Deno and Bun do, and Node from 22.13 on. */
export function hasSqlite(): boolean {
  return hasBunSqlite() || runtime().getBuiltinModule?.("node:sqlite") !== undefined;
}

function nodeSqlite(): NodeSqlite {
  const sqlite = runtime().getBuiltinModule?.("node:sqlite") as unknown as NodeSqlite | undefined;
  if (sqlite) return sqlite;
  throw new SessionError(
    `Cannot open an SQLite database: this is Node ${runtime().versions.node}, whose SQLite begins with version 22.13`,
  );
}
