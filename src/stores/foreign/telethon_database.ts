import {
  decodeMarkedId,
  encodeMarkedId,
  ForeignOutput,
  type ForeignSession,
  homeOf,
  isUsable,
  lostParts,
  peerCount,
  type ReadForeignOptions,
  type SessionBuilder,
} from "../../session/foreign/mod.ts";
import { damaged } from "../../session/byte_stream.ts";
import type { Peer, SessionHead } from "../../session/mod.ts";
import type { SqlDatabase } from "../sql_database.ts";
import {
  bigint,
  blob,
  columnsOf,
  number,
  optionalNumber,
  readDatabase,
  type Row,
  text,
  writeDatabase,
} from "./rows.ts";

const OLDEST = 4;
const NEWEST = 8;
const WRITTEN = 7;

const SCHEMA = `
CREATE TABLE version (version integer primary key);
CREATE TABLE sessions (
  dc_id integer primary key, server_address text, port integer, auth_key blob, takeout_id integer
);
CREATE TABLE entities (
  id integer primary key, hash integer not null, username text, phone integer, name text, date integer
);
CREATE TABLE sent_files (
  md5_digest blob, file_size integer, type integer, id integer, hash integer,
  primary key(md5_digest, file_size, type)
);
CREATE TABLE update_state (id integer primary key, pts integer, qts integer, date integer, seq integer);
`;

/**
 * Reads a `.session` database of Telethon, version 4 to 8.
 * @throws SessionCorruptError
 */
export function readTelethonDatabase(
  database: SqlDatabase,
  options: ReadForeignOptions = {},
): ForeignSession {
  return readDatabase("telethon-sqlite", options, (builder) => {
    const version = number(database.prepare("SELECT version FROM version").get() ?? {}, "version");
    if (version < OLDEST || version > NEWEST) {
      damaged(`its version is ${version}, not ${OLDEST} to ${NEWEST}`);
    }
    const rows = database.prepare("SELECT * FROM sessions ORDER BY rowid").all();
    if (rows.length === 0) damaged("it holds no session yet");
    if (rows.length > 1) builder.note("several data centres: only the first is used, as Telethon does");
    readSession(builder, rows[0]);
    readEntities(builder, database);
    readUpdateState(builder, database);
  });
}

function readSession(builder: SessionBuilder, row: Row): void {
  const dc = number(row, "dc_id");
  builder.homeDc(dc);
  const key = blob(row, "auth_key");
  builder.authKey(dc, key.length === 0 ? new Uint8Array(256) : key);
  const host = text(row, "server_address");
  if (host !== undefined) builder.address(dc, { host, port: number(row, "port") });
  if (optionalNumber(row, "takeout_id") !== undefined) builder.note("the id of a takeout: left out");
  if (blob(row, "tmp_auth_key").length > 0) {
    builder.note("a temporary key: left out, the client makes its own");
  }
}

function readEntities(builder: SessionBuilder, database: SqlDatabase): void {
  for (const row of database.prepare("SELECT * FROM entities").all()) {
    const marked = bigint(row, "id");
    const accessHash = bigint(row, "hash");
    if (marked === 0n) {
      // Telethon notes its own user as the "hash" of id 0.
      if (accessHash !== undefined) builder.self(accessHash, undefined);
      continue;
    }
    const key = marked === undefined ? undefined : decodeMarkedId(marked);
    if (!key) {
      builder.note("some peers were left out: their ids or access hashes are out of range");
      continue;
    }
    const username = text(row, "username"), name = text(row, "name");
    const phone = bigint(row, "phone") ?? text(row, "phone");
    builder.peer({
      ...key,
      ...key.kind !== "chat" && accessHash !== undefined && { accessHash },
      ...username !== undefined && { usernames: [username] },
      ...phone !== undefined && { phone: String(phone) },
      ...name !== undefined && { name },
    });
  }
  if (database.prepare("SELECT 1 FROM sent_files LIMIT 1").get()) {
    builder.note("references to sent files: left out");
  }
}

function readUpdateState(builder: SessionBuilder, database: SqlDatabase): void {
  for (const row of database.prepare("SELECT * FROM update_state").all()) {
    const id = number(row, "id"), pts = optionalNumber(row, "pts") ?? 0;
    if (id === 0) {
      const [qts, date, seq] = ["qts", "date", "seq"].map((column) => optionalNumber(row, column) ?? 0);
      if (pts > 0) builder.set({ type: "updates", state: { pts, qts, date, seq } });
      continue;
    }
    const channel = id > 0 ? { id } : decodeMarkedId(id, "channel");
    if (channel && pts > 0) builder.set({ type: "channel", id: channel.id, pts });
  }
}

/**
 * Writes a `.session` database of Telethon, version 7, which newer versions of Telethon upgrade.
 * @param database an empty one
 * @param date Unix seconds at which the peers count as seen
 * @throws SessionError when there is no key or no address, or the database is not empty
 */
export function writeTelethonDatabase(
  database: SqlDatabase,
  head: SessionHead,
  peers: readonly Peer[] = [],
  date = 0,
): ForeignOutput {
  const home = homeOf("telethon-sqlite", head);
  const written = peers.filter(isUsable);
  writeDatabase(database, "Telethon (SQLite)", () => {
    database.exec(SCHEMA);
    database.prepare("INSERT INTO version VALUES (?)").run(WRITTEN);
    database.prepare("INSERT INTO sessions VALUES (?, ?, ?, ?, NULL)")
      .run(home.dc, home.endpoint.host, home.endpoint.port, home.key);
    const state = database.prepare("INSERT INTO update_state VALUES (?, ?, ?, ?, ?)");
    const { updates } = head;
    if (updates) state.run(0, updates.pts, updates.qts, updates.date, updates.seq);
    for (const [id, pts] of head.channels) state.run(id, pts, 0, updates?.date ?? 0, 0);
    const entity = database.prepare("INSERT OR REPLACE INTO entities VALUES (?, ?, ?, ?, ?, ?)");
    if (head.self) entity.run(0, head.self.id, null, null, null, date);
    for (const peer of written) {
      const phone = peer.phone !== undefined && /^\d{1,15}$/.test(peer.phone) ? Number(peer.phone) : null;
      const username = peer.usernames?.[0]?.toLowerCase() ?? null;
      entity.run(encodeMarkedId(peer), peer.accessHash ?? 0n, username, phone, peer.name ?? null, date);
    }
  });
  const lost = lostParts(head, peers, ["address", "user", "updates", "channels", "peers"], home);
  if (written.length < peers.length) lost.push(peerCount(peers.length - written.length));
  if (written.some((peer) => (peer.usernames?.length ?? 0) > 1 || peer.bot || peer.broadcast)) {
    lost.push("further usernames of peers, which users are bots, which channels are broadcasts");
  }
  return new ForeignOutput("telethon-sqlite", {}, lost);
}

/** Whether the database seems to be Telethon's. */
export function isTelethonDatabase(database: SqlDatabase): boolean {
  return columnsOf(database, "sessions").has("server_address") && columnsOf(database, "entities").size > 0;
}
