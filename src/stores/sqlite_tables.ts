import { concat } from "../bytes/mod.ts";
import { SessionVersionError } from "../session/mod.ts";
import type { SessionUse } from "./session_place.ts";
import type { SqlDatabase } from "./sql_database.ts";
import { damaged, integer, protect, text, unprotect } from "./sqlite_checks.ts";
import type { RowProtection } from "./sqlite_seal.ts";

/** The formats written. Newer ones keep the table of heads and its checksums as they are. */
const PLAIN_FORMAT = 1;
const SEALED_FORMAT = 2;

/*
 * Every row ends in `data`: what it says, then the checksum of that and of where it stands. The row of a session in
 * `layer_sessions` holds how many rows of each kind it has, so that a missing one is noticed.
 *
 * In a sealed session (format 2) `data` is encrypted, and `key`, `id` and `name` are keyed hashes. The row of the session
 * keeps its checksum; in it are the length of the envelope (u8), the envelope, and the counts, encrypted.
 */
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS layer_sessions (id INTEGER PRIMARY KEY, account TEXT NOT NULL, format INTEGER NOT NULL,
    data BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS layer_changes (session INTEGER NOT NULL, type INTEGER NOT NULL, key INTEGER NOT NULL,
    data BLOB NOT NULL, PRIMARY KEY (session, type, key)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS layer_peers (session INTEGER NOT NULL, kind INTEGER NOT NULL, id INTEGER NOT NULL,
    data BLOB NOT NULL, PRIMARY KEY (session, kind, id)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS layer_names (session INTEGER NOT NULL, name TEXT NOT NULL, kind INTEGER NOT NULL,
    id INTEGER NOT NULL, seq INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (session, name, kind, id)) WITHOUT ROWID;
`;

/** The tables of a database of sessions. */
const TABLES = ["layer_sessions", "layer_changes", "layer_peers", "layer_names"] as const;

/** What the row of a session says. */
export interface Counts {
  /** Rows in `layer_changes`. */
  changes: number;
  /** Rows in `layer_peers`. */
  peers: number;
  /** Rows in `layer_names`. */
  names: number;
  /** Grows with every peer that is stored. */
  seq: number;
  /** What its rows were before they were sealed or unsealed may still be in unused parts of the database. */
  unclean?: boolean;
  /** Where and when it was last written to, as far as that is known. */
  use?: SessionUse;
}

/** A session as its row describes it. */
export interface SessionRow {
  /** The number its other rows have. */
  readonly id: number;
  /** Its name. */
  readonly account: string;
  /** The row, as it is stored. */
  readonly data: Uint8Array;
  /** The envelope of its key, not yet checked; absent where it is not sealed. */
  readonly envelope?: Uint8Array;
  /** How many other rows it has, encrypted where it is sealed. */
  readonly counts: Uint8Array;
}

/** Whether `database` has tables of sessions; `others` when it has only tables of something else. */
export function kindOfDatabase(database: SqlDatabase): "sessions" | "others" | "empty" {
  const names = namesIn(database);
  const ours = TABLES.filter((table) => names.includes(table));
  if (ours.length === TABLES.length) return "sessions";
  if (ours.length > 0) damaged("tables are missing");
  return names.length > 0 ? "others" : "empty";
}

/** Whether nothing but tables of sessions is in `database`. */
export function holdsOnlySessions(database: SqlDatabase): boolean {
  return namesIn(database).every((name) => (TABLES as readonly string[]).includes(name));
}

function namesIn(database: SqlDatabase): string[] {
  return database.prepare("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')").all()
    .map(({ name }) => String(name));
}

/** Creates the tables, where they are not there yet. */
export function createTables(database: SqlDatabase): void {
  database.exec(SCHEMA);
}

/**
 * The sessions in `database`.
 * @throws SessionCorruptError, SessionVersionError
 */
export function sessionRows(database: SqlDatabase): SessionRow[] {
  // All of them: one whose name was damaged must not pass for one that is not there.
  const rows = database.prepare("SELECT id, account, format, data FROM layer_sessions ORDER BY id").all();
  const sessions = rows.map((row): SessionRow => {
    const id = integer(row.id), account = text(row.account), format = integer(row.format);
    const body = unprotect(headPlace(id, account, format), row.data), data = row.data as Uint8Array;
    if (format > SEALED_FORMAT) {
      throw new SessionVersionError(
        `Cannot read session data: its format is ${format}, this version knows those up to ${SEALED_FORMAT}`,
      );
    }
    if (format !== SEALED_FORMAT) return { id, account, data, counts: body };
    const end = 1 + body[0];
    if (!(end < body.length)) damaged("the envelope of its key is missing");
    return { id, account, data, envelope: body.slice(1, end), counts: body.slice(end) };
  });
  const ids = new Set(sessions.map(({ id }) => id));
  for (const table of TABLES.slice(1)) {
    // One step of the index per session, however many rows there are.
    let at: number | undefined;
    for (;;) {
      const sql = `SELECT min(session) AS id FROM ${table}` + (at === undefined ? "" : " WHERE session > ?");
      const next = database.prepare(sql).get(...at === undefined ? [] : [at])?.id;
      if (next === null || next === undefined) break;
      at = integer(next);
      if (!ids.has(at)) damaged("there are rows of a session that is not there");
    }
  }
  return sessions;
}

/** Removes all rows of session `id`. */
export function deleteSession(database: SqlDatabase, id: number): void {
  for (const table of TABLES) {
    const column = table === "layer_sessions" ? "id" : "session";
    database.prepare(`DELETE FROM ${table} WHERE ${column} = ?`).run(id);
  }
}

/** Removes what `database` has of the sessions named `account`, and says how many sessions are left. */
export function deleteRows(database: SqlDatabase, account: string): number {
  for (const { id } of sessionRows(database).filter((row) => row.account === account)) {
    deleteSession(database, id);
  }
  return integer(database.prepare("SELECT count(*) AS n FROM layer_sessions").get()?.n ?? 0);
}

/** The format of rows that are protected like that. */
export function formatOf({ envelope }: RowProtection): number {
  return envelope ? SEALED_FORMAT : PLAIN_FORMAT;
}

/** What the row of session `id` holds when it has as many others as `counts` says. */
export function sessionData(
  id: number,
  account: string,
  counts: Counts,
  protection: RowProtection,
): Uint8Array {
  const { changes, peers, names, seq, unclean, use } = counts, { envelope } = protection;
  const where = headPlace(id, account, formatOf(protection));
  const bytes = new TextEncoder().encode(
    JSON.stringify([changes, peers, names, seq, unclean ? 1 : 0, use]),
  );
  if (!envelope) return protect(where, bytes);
  return protect(where, concat(Uint8Array.of(envelope.length), envelope, protection.protect(where, bytes)));
}

/** How many rows the session in `row` has. @throws SessionCorruptError */
export function countsOf(row: SessionRow, protection: RowProtection): Counts {
  const where = headPlace(row.id, row.account, formatOf(protection));
  const bytes = row.envelope ? protection.unprotect(where, row.counts) : row.counts;
  const [changes, peers, names, seq, unclean, use] = JSON.parse(new TextDecoder().decode(bytes));
  return { changes, peers, names, seq, unclean: unclean === 1, ...use && { use } };
}

function headPlace(id: number, account: string, format: number): string {
  return `session ${id} ${format} ${account}`;
}
