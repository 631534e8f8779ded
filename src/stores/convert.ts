/**
 * Sessions of other libraries: recognised by their content, read with every check, written back with a list of what
 * the other format cannot carry. Works on text, bytes, directories and an injected SQLite database.
 *
 * A session string is as good as the password of its account: what is read or written here prints without it.
 *
 * @example A session string of Telethon becomes a session of this library, and one of Pyrogram
 * ```ts
 * import { importSession, readForeignSession, writeForeignSession } from "@layer/client/convert";
 * import { MemorySession } from "@layer/client";
 *
 * // What `client.session.save()` gives in Telethon; here one with a key of nothing but 7s.
 * const key = String.fromCharCode(...new Uint8Array(256).fill(7));
 * const text = "1" + btoa("\x02\x95\x9a\xa7\x33\x01\xbb" + key);
 *
 * const session = await readForeignSession(text);
 * console.log(session.format, session.head.homeDc, session.notes);
 *
 * const store = new MemorySession();
 * await importSession(session, store);
 *
 * const { lost } = writeForeignSession("pyrogram", session.head, session.peers);
 * console.log("Pyrogram does not keep", lost);
 * ```
 * @module
 */
import {
  detectSession,
  directoryOf,
  type ForeignDirectory,
  type ForeignFiles,
  type ForeignFormat,
  ForeignOutput,
  ForeignSession,
  FORMAT_NAMES,
  isGramJsStore,
  isTdata,
  readFerogram,
  type ReadForeignOptions,
  readGotd,
  readGramJs,
  readGramJsStore,
  readMtcute,
  readMtKruto,
  readNative,
  readPyrogram,
  readTdata,
  readTelethon,
  writeFerogram,
  writeGotd,
  writeGramJs,
  writeGramJsStore,
  writeMtcute,
  writeMtKruto,
  writeNative,
  writePyrogram,
  writeTelethon,
} from "../session/foreign/mod.ts";
import {
  headToChanges,
  type Peer,
  SessionCorruptError,
  SessionError,
  type SessionHead,
  type SessionStore,
  STRING_PREFIX,
} from "../session/mod.ts";
import {
  isTelethonDatabase,
  pyrogramFormat,
  readGrammersDatabase,
  readLayerDatabase,
  readPyrogramDatabase,
  readTelethonDatabase,
  rustFormat,
  writePyrogramDatabase,
  writeTelethonDatabase,
} from "./foreign/mod.ts";
import type { SqlDatabase, SqlStatement, SqlValue } from "./sql_database.ts";

export type { Redacted } from "../base/redacted.ts";
export { detectSession, ForeignOutput, ForeignSession, FORMAT_NAMES };
export type { ForeignDirectory, ForeignFiles, ForeignFormat, ReadForeignOptions };
export type { Peer, SessionHead, SessionStore, SqlDatabase, SqlStatement, SqlValue };
export type { MaybePromise, Platform } from "../crypto/mod.ts";
export type {
  DcEndpoint,
  DcState,
  Durability,
  OpenOptions,
  PeerKind,
  SeenIn,
  SelfUser,
  ServerSalt,
  SessionChange,
  UpdateState,
} from "../session/mod.ts";

/** Formats {@linkcode writeForeignSession} writes: all but a few, which can only be read. */
export type WritableFormat = Exclude<ForeignFormat, "tdata" | "layer-sqlite" | "grammers-sqlite">;

/** What {@linkcode writeForeignSession} may need besides the session. */
export interface WriteForeignOptions {
  /** For the SQLite formats: an empty database to write into. */
  readonly database?: SqlDatabase;
  /** `"gramjs-store"`: the name of the session, which is the name of the directory too. @default {"gramjs"} */
  readonly name?: string;
  /** `"layer"`: the version of its format; 3 is what its last releases write, 1 holds keys and addresses only. @default {2} */
  readonly version?: 1 | 2 | 3;
  /** SQLite: Unix seconds at which the peers count as seen. @default {0} */
  readonly date?: number;
}

type Reader = (input: string, options: ReadForeignOptions) => ForeignSession;

const TEXT_READERS: Readonly<Partial<Record<ForeignFormat, Reader>>> = {
  "telethon": readTelethon,
  "pyrogram": readPyrogram,
  "gramjs": readGramJs,
  "mtcute": readMtcute,
  "mtkruto": readMtKruto,
  "ferogram": readFerogram,
  "ferogram-native": readNative,
  "layer": readNative,
  "gotd": readGotd,
};

/** Peers committed at once by {@linkcode importSession}. */
const BATCH = 1000;

/**
 * Reads a session of another library.
 * @param input the text of a string or of a JSON file; the bytes of a file; an opened SQLite database; or the files of
 * a directory (`tdata`, or a `StoreSession` of GramJS)
 * @throws SessionCorruptError when it is damaged, or of no known format; SessionPassphraseError when `tdata` needs
 * another passcode; SessionError when the bytes are a part of something larger (a database, a directory)
 */
export async function readForeignSession(
  input: string | Uint8Array | SqlDatabase | ForeignFiles,
  options: ReadForeignOptions = {},
): Promise<ForeignSession> {
  if (typeof input === "string" || input instanceof Uint8Array) return readContent(input, options);
  if ("prepare" in input) return readSqlite(input, options);
  const names = await directoryOf(input).names();
  if (options.format === "tdata" || (!options.format && isTdata(names))) {
    return await readTdata(input, options);
  }
  if (options.format === "gramjs-store" || (!options.format && isGramJsStore(names))) {
    return await readGramJsStore(input, options);
  }
  throw unknownFormat("the directory");
}

/**
 * Writes a session for another library.
 * @param head what the store's `open` gave, or the head of a {@linkcode ForeignSession}
 * @param peers those to take along, where the format has room for them
 * @returns the text, the bytes or the files, and what is lost; of SQLite formats only what is lost: the rest is in
 * `options.database`
 * @throws SessionError when the session has no key or no address the format can express, or the database is not empty;
 * TypeError when a format needs an option that is missing
 */
export function writeForeignSession(
  format: WritableFormat,
  head: SessionHead,
  peers: readonly Peer[] = [],
  options: WriteForeignOptions = {},
): ForeignOutput {
  switch (format) {
    case "telethon":
      return writeTelethon(head, peers);
    case "pyrogram":
      return writePyrogram(head, peers);
    case "gramjs":
      return writeGramJs(head, peers);
    case "gramjs-store":
      return writeGramJsStore(head, peers, options.name);
    case "mtcute":
      return writeMtcute(head, peers);
    case "mtkruto":
      return writeMtKruto(head, peers);
    case "ferogram":
      return writeFerogram(head, peers);
    case "ferogram-native":
      return writeNative(head, peers, 8);
    case "layer":
      return writeNative(head, peers, options.version ?? 2);
    case "gotd":
      return writeGotd(head, peers);
    case "telethon-sqlite":
      return writeTelethonDatabase(databaseOf(format, options), head, peers, options.date);
    case "pyrogram-sqlite":
    case "kurigram-sqlite":
      return writePyrogramDatabase(databaseOf(format, options), format, head, peers, options.date);
    default:
      throw new TypeError("Cannot write the session: its format is unknown, or can only be read");
  }
}

/**
 * Puts what was read into a store that holds nothing yet, durably, and closes it. The keys go first, in one piece with
 * the first peers.
 * @throws SessionError when there is a session in it already; what the store throws
 */
export async function importSession(session: ForeignSession, store: SessionStore): Promise<void> {
  const known = await store.open();
  try {
    if (known) throw new SessionError("Cannot import the session: there is one in the store already");
    const peers = session.peers.map((peer) => ({ type: "peer", peer }) as const);
    await store.commit([...headToChanges(session.head), ...peers.slice(0, BATCH)], "sync");
    for (let at = BATCH; at < peers.length; at += BATCH) {
      await store.commit(peers.slice(at, at + BATCH), "soon");
    }
    await store.flush();
  } finally {
    await store.close();
  }
}

function readContent(input: string | Uint8Array, options: ReadForeignOptions): ForeignSession {
  const format = options.format ?? detectSession(input);
  if (!format && typeof input === "string" && input.trim().startsWith(STRING_PREFIX)) {
    throw new SessionError(
      "Cannot read the foreign session: the text is a session string of this library; pass it to new StringSession(…)",
    );
  }
  if (!format) throw unknownFormat(typeof input === "string" ? "the text" : "the file");
  if (format.endsWith("-sqlite")) {
    throw new SessionError(
      "Cannot read the foreign session: its file is an SQLite database, which has to be opened first",
    );
  }
  const read = TEXT_READERS[format];
  if (!read) {
    throw new SessionError(
      `Cannot read the foreign session: ${FORMAT_NAMES[format]} keeps it in several files; give all of them`,
    );
  }
  if (typeof input !== "string" && (format === "layer" || format === "ferogram-native") && input[0] <= 9) {
    return readNative(input, { ...options, format });
  }
  const text = typeof input === "string" ? input : new TextDecoder().decode(input);
  return read(text, { ...options, format });
}

function readSqlite(database: SqlDatabase, options: ReadForeignOptions): ForeignSession {
  const format = options.format ?? sqliteFormat(database);
  if (format === "telethon-sqlite") return readTelethonDatabase(database, options);
  if (format === "pyrogram-sqlite" || format === "kurigram-sqlite") {
    return readPyrogramDatabase(database, { ...options, format });
  }
  if (format === "layer-sqlite") return readLayerDatabase(database, options);
  if (format === "grammers-sqlite") return readGrammersDatabase(database, options);
  throw unknownFormat("the database");
}

function sqliteFormat(database: SqlDatabase): ForeignFormat | undefined {
  try {
    if (isTelethonDatabase(database)) return "telethon-sqlite";
    return pyrogramFormat(database) ?? rustFormat(database);
  } catch (cause) {
    throw new SessionCorruptError("Cannot read the foreign session: SQLite refused to read the database", {
      cause,
    });
  }
}

function databaseOf(format: ForeignFormat, { database }: WriteForeignOptions): SqlDatabase {
  if (database) return database;
  throw new TypeError(`Cannot write a session for ${FORMAT_NAMES[format]}: the option database is missing`);
}

function unknownFormat(what: string): SessionCorruptError {
  return new SessionCorruptError(`Cannot read the foreign session: ${what} is in no format that is known`);
}
