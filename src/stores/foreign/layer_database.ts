import {
  addNativeDcs,
  decodeMarkedId,
  type ForeignSession,
  nativeAddress,
  parseHostPort,
  peerId,
  type ReadForeignOptions,
  type SessionBuilder,
} from "../../session/foreign/mod.ts";
import { damaged } from "../../session/byte_stream.ts";
import type { SqlDatabase } from "../sql_database.ts";
import {
  bigint,
  blob,
  columnsOf,
  number,
  optionalNumber,
  readDatabase,
  type Row,
  tablesOf,
  text,
} from "./rows.ts";

const SELF = 1;
const BOT = 2;
const BROADCAST = 8;
const CHANNEL_KINDS = 12;
const USER_KINDS = 3;

/** Whether the database seems to be that of layer for Rust or ferogram, or of grammers. */
export function rustFormat(database: SqlDatabase): "layer-sqlite" | "grammers-sqlite" | undefined {
  const tables = tablesOf(database);
  if (tables.has("dc_home") && tables.has("dc_option")) return "grammers-sqlite";
  return tables.has("meta") && columnsOf(database, "dcs").has("first_salt") ? "layer-sqlite" : undefined;
}

/**
 * Reads the SQLite database of layer for Rust or ferogram.
 * @throws SessionCorruptError
 */
export function readLayerDatabase(database: SqlDatabase, options: ReadForeignOptions = {}): ForeignSession {
  return readDatabase("layer-sqlite", options, (builder) => {
    const home = database.prepare("SELECT value FROM meta WHERE key = 'home_dc_id'").get();
    if (!home) damaged("it names no data centre");
    builder.homeDc(number(home, "value"));
    const entries = database.prepare("SELECT * FROM dcs ORDER BY rowid").all().map((row) => {
      const key = blob(row, "auth_key");
      return {
        dc: number(row, "dc_id"),
        key: key.length === 0 ? undefined : key,
        salt: bigint(row, "first_salt") ?? 0n,
        offset: optionalNumber(row, "time_offset") ?? 0,
        endpoint: nativeAddress(text(row, "addr") ?? "", optionalNumber(row, "flags") ?? 0),
      };
    });
    addNativeDcs(builder, entries);
    readState(builder, database.prepare("SELECT * FROM update_state").get());
    for (const row of database.prepare("SELECT * FROM channel_pts").all()) {
      builder.set({
        type: "channel",
        id: peerId(number(row, "channel_id"), "the id of a channel"),
        pts: number(row, "pts"),
      });
    }
    for (const row of database.prepare("SELECT * FROM peers").all()) readPeer(builder, row);
    if (tablesOf(database).has("min_peers") && database.prepare("SELECT 1 FROM min_peers LIMIT 1").get()) {
      builder.note("peers known only from messages (min): left out");
    }
  });
}

function readPeer(builder: SessionBuilder, row: Row): void {
  const id = number(row, "id"), accessHash = bigint(row, "access_hash");
  if (optionalNumber(row, "is_chat")) return builder.peer({ kind: "chat", id });
  const hash = accessHash !== undefined && { accessHash };
  if (!number(row, "is_channel")) return builder.peer({ kind: "user", id, ...hash });
  builder.peer({
    kind: "channel",
    id,
    ...hash,
    ...optionalNumber(row, "channel_kind") === 0 && { broadcast: true },
  });
}

/**
 * Reads the SQLite database of grammers, version 1.
 * @throws SessionCorruptError
 */
export function readGrammersDatabase(
  database: SqlDatabase,
  options: ReadForeignOptions = {},
): ForeignSession {
  return readDatabase("grammers-sqlite", options, (builder) => {
    const home = database.prepare("SELECT dc_id FROM dc_home").get();
    if (!home) damaged("it names no data centre");
    builder.homeDc(number(home, "dc_id"));
    for (const row of database.prepare("SELECT * FROM dc_option ORDER BY dc_id").all()) {
      const dc = number(row, "dc_id"), key = blob(row, "auth_key");
      if (key.length > 0) builder.authKey(dc, key);
      for (const column of ["ipv4", "ipv6"]) {
        const address = text(row, column);
        if (address !== undefined) builder.address(dc, parseHostPort(address));
      }
    }
    readState(builder, database.prepare("SELECT * FROM update_state").get());
    for (const row of database.prepare("SELECT * FROM channel_state").all()) {
      const id = number(row, "peer_id");
      const channel = id > 0 ? { id } : decodeMarkedId(id, "channel");
      if (channel) builder.set({ type: "channel", id: channel.id, pts: number(row, "pts") });
    }
    for (const row of database.prepare("SELECT * FROM peer_info").all()) readPeerInfo(builder, row);
  });
}

function readPeerInfo(builder: SessionBuilder, row: Row): void {
  const key = decodeMarkedId(bigint(row, "peer_id") ?? 0n), subtype = optionalNumber(row, "subtype") ?? 0;
  if (!key) return builder.note("some peers were left out: their ids or access hashes are out of range");
  const accessHash = bigint(row, "hash");
  const bot = key.kind === "user" && (subtype & USER_KINDS & BOT) !== 0;
  if (key.kind === "user" && (subtype & SELF) !== 0) builder.self(key.id, bot);
  if (key.kind === "channel" && (subtype & CHANNEL_KINDS) === CHANNEL_KINDS) {
    builder.note("gigagroups: taken over as supergroups");
  }
  builder.peer({
    ...key,
    ...key.kind !== "chat" && accessHash !== undefined && { accessHash },
    ...bot && { bot },
    ...key.kind === "channel" && (subtype & CHANNEL_KINDS) === BROADCAST && { broadcast: true },
  });
}

function readState(builder: SessionBuilder, row: Row | undefined): void {
  if (!row) return;
  const [pts, qts, date, seq] = ["pts", "qts", "date", "seq"].map((column) => number(row, column));
  if (pts > 0) builder.set({ type: "updates", state: { pts, qts, date, seq } });
}
