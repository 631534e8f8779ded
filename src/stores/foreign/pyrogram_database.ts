import {
  decodeMarkedId,
  encodeMarkedId,
  type ForeignFormat,
  ForeignOutput,
  type ForeignSession,
  isUsable,
  keyOf,
  lostParts,
  peerCount,
  type ReadForeignOptions,
  type SessionBuilder,
} from "../../session/foreign/mod.ts";
import { damaged } from "../../session/byte_stream.ts";
import type { Peer, PeerKind, SessionHead } from "../../session/mod.ts";
import type { SqlDatabase } from "../sql_database.ts";
import {
  bigint,
  blob,
  columnsOf,
  number,
  optionalNumber,
  readDatabase,
  tablesOf,
  text,
  writeDatabase,
} from "./rows.ts";

const PYROGRAM_VERSION = 3;
const KURIGRAM_VERSION = 6;
/** 2 has no api id yet; 7 (Kurigram, 2026) has the address. */
const OLDEST = 2;
const NEWEST = 7;

const PEERS = (username: boolean) => `
CREATE TABLE sessions (
  dc_id INTEGER PRIMARY KEY, api_id INTEGER, test_mode INTEGER, auth_key BLOB, date INTEGER NOT NULL,
  user_id INTEGER, is_bot INTEGER
);
CREATE TABLE peers (
  id INTEGER PRIMARY KEY, access_hash INTEGER, type INTEGER NOT NULL,${username ? " username TEXT," : ""}
  phone_number TEXT, last_update_on INTEGER NOT NULL DEFAULT (CAST(STRFTIME('%s', 'now') AS INTEGER))
);
CREATE TABLE version (number INTEGER PRIMARY KEY);
CREATE INDEX idx_peers_id ON peers (id);
CREATE INDEX idx_peers_phone_number ON peers (phone_number);
CREATE TRIGGER trg_peers_last_update_on AFTER UPDATE ON peers
BEGIN UPDATE peers SET last_update_on = CAST(STRFTIME('%s', 'now') AS INTEGER) WHERE id = NEW.id; END;
`;
const PYROGRAM_ONLY = "CREATE INDEX idx_peers_username ON peers (username);";
const KURIGRAM_ONLY = `
CREATE TABLE usernames (id INTEGER, username TEXT, FOREIGN KEY (id) REFERENCES peers(id));
CREATE TABLE update_state (id INTEGER PRIMARY KEY, pts INTEGER, qts INTEGER, date INTEGER, seq INTEGER);
CREATE INDEX idx_usernames_id ON usernames (id);
CREATE INDEX idx_usernames_username ON usernames (username);
`;

const KINDS: Readonly<Record<string, Pick<Peer, "kind" | "bot" | "broadcast">>> = {
  user: { kind: "user" },
  bot: { kind: "user", bot: true },
  group: { kind: "chat" },
  channel: { kind: "channel", broadcast: true },
  supergroup: { kind: "channel" },
  forum: { kind: "channel" },
  direct: { kind: "channel" },
  community: { kind: "channel" },
};

/** Whether the database seems to be Pyrogram's or Kurigram's, and which. */
export function pyrogramFormat(database: SqlDatabase): "pyrogram-sqlite" | "kurigram-sqlite" | undefined {
  if (!columnsOf(database, "sessions").has("test_mode") || columnsOf(database, "peers").size === 0) {
    return undefined;
  }
  return tablesOf(database).has("usernames") ? "kurigram-sqlite" : "pyrogram-sqlite";
}

/**
 * Reads a `.session` database of Pyrogram (version 2 or 3) or Kurigram (4 to 7).
 * @throws SessionCorruptError
 */
export function readPyrogramDatabase(
  database: SqlDatabase,
  options: ReadForeignOptions = {},
): ForeignSession {
  const format: ForeignFormat = options.format === "kurigram-sqlite" ? "kurigram-sqlite" : "pyrogram-sqlite";
  return readDatabase(format, options, (builder) => {
    const version = number(database.prepare("SELECT number FROM version").get() ?? {}, "number");
    if (version < OLDEST || version > NEWEST) {
      damaged(`its version is ${version}, not ${OLDEST} to ${NEWEST}`);
    }
    const row = database.prepare("SELECT * FROM sessions ORDER BY rowid").get();
    if (!row) damaged("it holds no session");
    const dc = number(row, "dc_id");
    builder.homeDc(dc);
    const key = blob(row, "auth_key");
    builder.authKey(dc, key.length === 0 ? new Uint8Array(256) : key);
    const host = text(row, "server_address");
    if (host !== undefined) builder.address(dc, { host, port: number(row, "port") });
    builder.app({
      apiId: optionalNumber(row, "api_id"),
      testMode: Boolean(optionalNumber(row, "test_mode")),
    });
    builder.self(optionalNumber(row, "user_id") ?? 0, Boolean(optionalNumber(row, "is_bot")));
    const tables = tablesOf(database);
    readPeers(builder, database, tables.has("usernames") ? usernamesOf(database) : new Map());
    if (tables.has("update_state")) readUpdateState(builder, database);
  });
}

function usernamesOf(database: SqlDatabase): Map<bigint, string[]> {
  const names = new Map<bigint, string[]>();
  for (const row of database.prepare("SELECT id, username FROM usernames ORDER BY rowid").all()) {
    const id = bigint(row, "id"), username = text(row, "username");
    if (id === undefined || username === undefined) continue;
    const known = names.get(id);
    if (known) known.push(username);
    else names.set(id, [username]);
  }
  return names;
}

function readPeers(
  builder: SessionBuilder,
  database: SqlDatabase,
  names: ReadonlyMap<bigint, string[]>,
): void {
  for (const row of database.prepare("SELECT * FROM peers").all()) {
    const marked = bigint(row, "id"), type = text(row, "type");
    const known = type !== undefined && Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
    const key = marked === undefined ? undefined : decodeMarkedId(marked, known?.kind);
    if (!key) {
      builder.note("some peers were left out: their ids or access hashes are out of range");
      continue;
    }
    if (!known) builder.note("some peers are of a type that is unknown: their kind was taken from their ids");
    const accessHash = bigint(row, "access_hash"),
      phone = text(row, "phone_number"),
      name = text(row, "username");
    const usernames = names.get(marked!) ?? (name === undefined ? undefined : [name]);
    builder.peer({
      ...known,
      ...key,
      ...key.kind !== "chat" && accessHash !== undefined && { accessHash },
      ...usernames && { usernames },
      ...phone !== undefined && { phone },
    });
  }
}

function readUpdateState(builder: SessionBuilder, database: SqlDatabase): void {
  for (const row of database.prepare("SELECT * FROM update_state").all()) {
    const id = number(row, "id"), pts = optionalNumber(row, "pts") ?? 0;
    if (pts <= 0) continue;
    if (id === 0) {
      const [qts, date, seq] = ["qts", "date", "seq"].map((column) => optionalNumber(row, column) ?? 0);
      builder.set({ type: "updates", state: { pts, qts, date, seq } });
      continue;
    }
    const channel = id > 0 ? { id } : decodeMarkedId(id, "channel");
    if (channel) builder.set({ type: "channel", id: channel.id, pts });
  }
}

/**
 * Writes a `.session` database of Pyrogram (version 3) or Kurigram (version 6, which newer ones upgrade).
 * @param database an empty one
 * @param date Unix seconds at which the peers count as seen; usernames count for eight hours
 * @throws SessionError when there is no key, or the database is not empty
 */
export function writePyrogramDatabase(
  database: SqlDatabase,
  format: "pyrogram-sqlite" | "kurigram-sqlite",
  head: SessionHead,
  peers: readonly Peer[] = [],
  date = 0,
): ForeignOutput {
  const key = keyOf(format, head);
  const kurigram = format === "kurigram-sqlite";
  const written = peers.filter(isUsable);
  writeDatabase(database, kurigram ? "Kurigram (SQLite)" : "Pyrogram (SQLite)", () => {
    database.exec(PEERS(!kurigram) + (kurigram ? KURIGRAM_ONLY : PYROGRAM_ONLY));
    database.prepare("INSERT INTO version VALUES (?)").run(kurigram ? KURIGRAM_VERSION : PYROGRAM_VERSION);
    database.prepare("INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, ?)").run(
      head.homeDc,
      head.apiId ?? null,
      head.testMode ? 1 : 0,
      key,
      date,
      head.self?.id ?? null,
      head.self ? Number(head.self.bot) : null,
    );
    const columns = kurigram
      ? "id, access_hash, type, phone_number"
      : "id, access_hash, type, phone_number, username";
    const insert = database.prepare(
      `INSERT OR REPLACE INTO peers (last_update_on, ${columns}) VALUES (?, ?, ?, ?, ?${
        kurigram ? "" : ", ?"
      })`,
    );
    const username = kurigram ? database.prepare("INSERT INTO usernames VALUES (?, ?)") : undefined;
    for (const peer of written) {
      const id = encodeMarkedId(peer);
      const values = [date, id, peer.accessHash ?? 0n, typeOf(peer), peer.phone ?? null];
      insert.run(...values, ...kurigram ? [] : [peer.usernames?.[0]?.toLowerCase() ?? null]);
      for (const name of peer.usernames ?? []) username?.run(id, name.toLowerCase());
    }
    if (kurigram) writeUpdateState(database, head);
  });
  const parts = ["apiId", "testMode", "user", "bot", "peers"] as const;
  const lost = lostParts(head, peers, kurigram ? [...parts, "updates", "channels"] : parts);
  if (written.length < peers.length) lost.push(peerCount(peers.length - written.length));
  if (written.some((peer) => peer.name || (!kurigram && (peer.usernames?.length ?? 0) > 1))) {
    lost.push(kurigram ? "names of peers" : "names and further usernames of peers");
  }
  return new ForeignOutput(format, {}, lost);
}

function writeUpdateState(database: SqlDatabase, { updates, channels }: SessionHead): void {
  const insert = database.prepare("INSERT INTO update_state VALUES (?, ?, ?, ?, ?)");
  if (updates) insert.run(0, updates.pts, updates.qts, updates.date, updates.seq);
  for (const [id, pts] of channels) {
    insert.run(encodeMarkedId({ kind: "channel", id }), pts, null, updates?.date ?? 0, null);
  }
}

function typeOf({ kind, bot, broadcast }: Peer): string {
  const types: Record<PeerKind, string> = {
    user: bot ? "bot" : "user",
    chat: "group",
    channel: broadcast ? "channel" : "supergroup",
  };
  return types[kind];
}
