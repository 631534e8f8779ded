import { CONVERT_FIRST } from "../session/session_strings.ts";
import { describeForeignFile } from "./foreign_files.ts";
import type { SessionLock } from "./session_lock.ts";
import type { SessionPlace } from "./session_place.ts";
import type { SqlDatabase } from "./sql_database.ts";

/** A database that is already open, or the path of one. */
export type SqliteSource = string | SqlDatabase;

/** What a session in SQLite needs of the machine. Errors carry a `code` as those of `node:fs` do. */
export interface SqliteFiles {
  /**
   * Opens the database at `path` for reading and writing.
   * @param create it is created, readable by its owner only (0600), and must not be there; otherwise it has to be
   */
  openDatabase(path: string, create: boolean): SqlDatabase;
  /** Opens the one at `path` to read it only, also where nothing may be written. Left out: `openDatabase` is used. */
  openToRead?(path: string): SqlDatabase;
  /** What uses a database somebody else has opened and will close. */
  borrow(database: SqlDatabase): SqlDatabase;
  /** The lock of one account's session in the database at `path`. */
  lock?(path: string, account: string): SessionLock;
  /** Bytes of the file at `path`, without opening it: that would cost SQLite its locks. `undefined` when there is none. */
  size(path: string): Promise<number | undefined>;
  /** The first bytes of a file that is no SQLite database. */
  start(path: string): Promise<Uint8Array>;
  /** Gives the file at `from` the name `to`, unless something has it: then `false`. */
  publish(from: string, to: string): Promise<boolean>;
  /** Where a database for `account` is made before it takes the name `path`. */
  temporaryPath(path: string, account: string): string;
  /** Removes a file; nothing happens when there is none. */
  remove(path: string): Promise<void>;
  /** Resolves when creations and removals in the directory of `path` survive a crash. */
  syncDirectory(path: string): Promise<void>;
  /** The permission bits of a file; `undefined` where the system has none. */
  permissions(path: string): Promise<number | undefined>;
  /** Sets the permission bits of a file. */
  setPermissions(path: string, mode: number): Promise<void>;
  /** `path` made absolute, without links; `""` for `""`. The file need not exist, its directory has to. */
  realPath(path: string): Promise<string>;
  /** Where the session at `path` is kept, to notice copies; left out, or undefined: not remembered. */
  place?(path: string): Promise<SessionPlace | undefined>;
}

/** Tables by which databases of others are known. */
const FOREIGN: readonly (readonly [string, readonly string[]])[] = [
  ["mtcute", ["mtcute_migrations"]],
  ["Telethon", ["sessions", "entities"]],
  ["Pyrogram", ["sessions", "peers"]],
  ["ferogram or layer for Rust", ["meta", "dcs", "update_state"]],
];

/** What an SQLite database without sessions of this library seems to be, for error messages. */
export function describeDatabase(database: SqlDatabase): string {
  const tables = new Set(
    database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all().map(({ name }) => name),
  );
  if (tables.size === 0) return "the database holds nothing";
  const library = FOREIGN.find(([, names]) => names.every((name) => tables.has(name)))?.[0];
  return library === undefined
    ? "it is a database of something else; to keep a session in it, pass it opened"
    : `it is a session of ${library}, which ${CONVERT_FIRST}`;
}

/** What a file that is no SQLite database seems to be; undefined when it does begin like one. */
export function describeNoDatabase(start: Uint8Array): string | undefined {
  const text = Array.from(start.subarray(0, 16), (byte) => String.fromCharCode(byte)).join("");
  if (text === "SQLite format 3\0") return undefined;
  const foreign = describeForeignFile(start);
  if (foreign === undefined) {
    return "it is a session file of this library, not a database: open it with FileSession, or convert it first";
  }
  return foreign === "it does not begin like a session file" ? "it is no SQLite database" : foreign;
}
