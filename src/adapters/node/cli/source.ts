import * as fs from "node:fs/promises";
import {
  type Peer,
  SessionCorruptError,
  SessionError,
  type SessionHead,
  SessionPassphraseError,
  type SessionStore,
  StringSession,
} from "../../../session/mod.ts";
import {
  detectSession,
  type ForeignFormat,
  type ForeignSession,
  FORMAT_NAMES,
  readForeignSession,
} from "../../../stores/convert.ts";
import { FileSession } from "../file_session.ts";
import { nodePlatform } from "../platform.ts";
import { openSqliteToRead } from "../sqlite.ts";
import { SqliteSession } from "../sqlite_session.ts";
import type { CommandContext } from "./command.ts";
import { SessionAbsentError, UsageError } from "./exit_codes.ts";
import { withPassphrase } from "./passphrases.ts";
import { directoryAt, nameOf, type Place, statOf, textAt, whileLocked } from "./places.ts";

/** Kinds of sessions of this library. */
export type OwnKind = "file" | "sqlite" | "string";

/** A session that is open for reading. Nothing it is read from is changed. */
export interface Source {
  /** A kind of this library's own, or another library's format. */
  readonly format: OwnKind | ForeignFormat;
  /** Encrypted with a passphrase. */
  readonly sealed: boolean;
  /** In SQLite: which session. */
  readonly account?: string;
  /** The accounts in the database. */
  readonly accounts?: readonly string[];
  /** Everything but the peers. */
  readonly head: SessionHead;
  /** The peers. */
  peers(): AsyncIterable<Peer> | Iterable<Peer>;
  /** Bytes of the file, and of what a torn write left at its end. */
  readonly bytes?: number;
  readonly torn?: number;
  /** What the reader of another library's format has to say. */
  readonly notes: readonly string[];
  /** Reads what has not been read by opening it. @throws SessionCorruptError */
  verify(): Promise<void>;
  /** Lets go of it. */
  close(): Promise<void>;
}

/** How strings of this library begin, those of newer versions too. */
const OWN_STRING = /^layer\d+[a-z]*\./;
const SQLITE_MAGIC = "SQLite format 3\0";
/** No file of another library that is read whole is larger. */
const MAX_FOREIGN = 16 * 1024 * 1024;
/** Where SQLite keeps the schema, by which databases are told apart. */
const SCHEMA_BYTES = 65_536;

/**
 * Opens what is at a place, recognised by its content, for reading only and without a lock.
 * @param anyAccount of a database in which none is named, whichever will do
 * @throws SessionAbsentError, SessionCorruptError, SessionPassphraseError, SessionVersionError, SessionError
 */
export async function openSource(
  place: Place,
  context: CommandContext,
  anyAccount = false,
): Promise<Source> {
  if (place.kind !== "path") return await openText(await textAt(place, context), context);
  const { path } = place;
  const stat = await statOf(path);
  if (stat.isDirectory()) return await openForeign(directoryAt(path), context);
  const start = await readStart(path);
  if (latin1(start).startsWith(SQLITE_MAGIC)) return await openDatabase(path, start, context, anyAccount);
  const isText = OWN_STRING.test(latin1(start).trimStart());
  if (isText || (start[0] !== 0x89 && (await foreignFormat(path, start, context)) !== undefined)) {
    if (stat.size > MAX_FOREIGN) {
      throw new SessionCorruptError("Cannot read the session: its file is too large");
    }
    const bytes = new Uint8Array(await fs.readFile(path));
    return isText ? await openText(latin1(bytes).trim(), context) : await openForeign(bytes, context);
  }
  return await openFile(path, context);
}

/**
 * Gives `action` what is at a place, with everybody else kept away from it if it is one of ours: it must not move on
 * meanwhile. Where nothing may be written it cannot be locked, which a note tells.
 * @throws SessionLockedError; whatever {@linkcode openSource} and `action` throw
 */
export async function withLockedSource<T>(
  place: Place,
  context: CommandContext,
  action: (source: Source) => Promise<T>,
): Promise<T> {
  const notes: string[] = [];
  const open = async () => {
    const source = await openSource(place, context);
    try {
      return await action({ ...source, notes: [...source.notes, ...notes] });
    } finally {
      await source.close();
    }
  };
  if (place.kind !== "path") return await open();
  const source = await openSource(place, context);
  await source.close();
  if (source.format !== "file" && source.format !== "sqlite") return await open();
  return await whileLocked(
    place.path,
    source.account,
    open,
    (why) => notes.push(`it was not locked, another program may use it meanwhile (${why})`),
  );
}

/** The session of this library at a place, closed again, if there is one. */
export async function peek(place: Place, context: CommandContext): Promise<Source | undefined> {
  try {
    const source = await openSource(place, context);
    await source.close();
    if (source.format === "file" || source.format === "sqlite") return source;
  } catch (error) {
    if (error instanceof SessionAbsentError) return undefined;
    throw error;
  }
  throw new SessionCorruptError(
    `Cannot use the session in ${nameOf(place)}: it is none of this library, or a string; convert it first`,
  );
}

async function openFile(path: string, context: CommandContext): Promise<Source> {
  const name = nameOf({ kind: "path", path });
  const { session, head } = await withPassphrase(context, name, async (options) => {
    const session = new FileSession(path, { readOnly: true, ...options });
    return { session, head: await mustExist(session, name) };
  });
  const { file, peers } = session.usage;
  const bytes = (await statOf(path)).size;
  return {
    format: "file",
    sealed: session.sealed,
    head,
    peers: () => session.peers(),
    bytes,
    torn: Math.max(0, bytes - file),
    notes: [],
    async verify() {
      let found = 0;
      for await (const _ of session.peers()) found++;
      if (found === peers) return;
      throw new SessionCorruptError(
        `Cannot verify the session: it has ${peers} peers, but ${found} can be read`,
      );
    },
    close: () => session.close(),
  };
}

async function openDatabase(
  path: string,
  start: Uint8Array,
  context: CommandContext,
  anyAccount: boolean,
): Promise<Source> {
  if (await foreignFormat(path, start, context)) {
    const database = openSqliteToRead(path);
    try {
      return await openForeign(database, context);
    } finally {
      database.close();
    }
  }
  const accounts = await SqliteSession.accounts(path);
  const only = accounts.length === 1 || (anyAccount && !accounts.includes("default"));
  const account = context.value("account") ?? (only ? accounts[0] : undefined) ?? "default";
  const { session, head } = await openAccount(path, account, context, accounts);
  return {
    format: "sqlite",
    sealed: session.sealed,
    account,
    accounts,
    head,
    peers: () => session.peers(),
    bytes: (await statOf(path)).size,
    notes: [],
    verify: () => session.verify(),
    close: () => session.close(),
  };
}

/** Opens one session of a database, for reading only and without a lock. @throws as {@linkcode openSource} */
export async function openAccount(
  path: string,
  account: string,
  context: CommandContext,
  accounts: readonly string[],
): Promise<{ session: SqliteSession; head: SessionHead }> {
  const name = `${nameOf({ kind: "path", path })}, account ${JSON.stringify(account)}`;
  return await withPassphrase(context, name, async (options) => {
    const session = new SqliteSession(path, { account, readOnly: true, ...options });
    return { session, head: await mustExist(session, name, accounts) };
  });
}

/** Opens a session string, of this library or another one. @throws as {@linkcode openSource} */
export async function openText(text: string, context: CommandContext): Promise<Source> {
  if (!OWN_STRING.test(text)) return await openForeign(text, context);
  const { session, head } = await withPassphrase(context, "the session", async (options) => {
    const session = new StringSession(text, options);
    return { session, head: await mustExist(session, "the text") };
  });
  return {
    format: "string",
    sealed: session.sealed,
    head,
    peers: () => [],
    bytes: text.length,
    notes: [],
    verify: async () => {},
    close: () => session.close(),
  };
}

async function openForeign(
  input: Parameters<typeof readForeignSession>[0],
  context: CommandContext,
): Promise<Source> {
  const options = { format: formatOption(context), platform: nodePlatform };
  let session: ForeignSession;
  try {
    session = await readForeignSession(input, { ...options, passcode: context.io.env("PASSCODE") });
  } catch (error) {
    if (!(error instanceof SessionPassphraseError) || context.io.env("PASSCODE") !== undefined) throw error;
    const passcode = await context.io.ask("Passcode of Telegram Desktop (or set PASSCODE): ", true);
    session = await readForeignSession(input, { ...options, passcode });
  }
  return {
    format: session.format,
    sealed: false,
    head: session.head,
    peers: () => session.peers,
    notes: session.notes,
    verify: async () => {},
    close: async () => {},
  };
}

async function foreignFormat(
  path: string,
  start: Uint8Array,
  context: CommandContext,
): Promise<ForeignFormat | undefined> {
  const given = formatOption(context);
  if (given) return given;
  const found = detectSession(start);
  if (found || latin1(start).startsWith(SQLITE_MAGIC) || start.length < SCHEMA_BYTES) return found;
  const { size } = await statOf(path);
  return size <= MAX_FOREIGN ? detectSession(new Uint8Array(await fs.readFile(path))) : undefined;
}

/** The format that `--from` names. @throws UsageError when there is none of that name */
function formatOption(context: CommandContext): ForeignFormat | undefined {
  const name = context.value("from");
  if (name === undefined) return undefined;
  if (Object.hasOwn(FORMAT_NAMES, name)) return name as ForeignFormat;
  throw new UsageError(
    `Cannot read the session: --from is none of ${Object.keys(FORMAT_NAMES).join(", ")}`,
  );
}

async function mustExist(
  session: SessionStore,
  name: string,
  accounts: readonly string[] = [],
): Promise<SessionHead> {
  const head = await session.open();
  if (head) return head;
  await session.close();
  const others = accounts.length === 0
    ? ""
    : `; there are ${accounts.map((one) => JSON.stringify(one)).join(", ")}`;
  throw new SessionAbsentError(`Cannot find the session: there is none in ${name}${others}`);
}

/** The beginning of a file. Read before anything opens it: closing a file drops the locks SQLite has on it. */
async function readStart(path: string): Promise<Uint8Array> {
  let handle: fs.FileHandle;
  try {
    handle = await fs.open(path, "r");
  } catch (cause) {
    throw new SessionError(`Cannot read ${JSON.stringify(path)}: ${(cause as { code?: string }).code}`, {
      cause,
    });
  }
  try {
    const bytes = new Uint8Array(SCHEMA_BYTES);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
