import { concat, crc32, readUint32, toBase64Url, writeInt32 } from "../bytes/mod.ts";
import {
  applyInPlace,
  copyHead,
  decodeChanges,
  emptyHead,
  encodeChange,
  headToChanges,
  type MutableHead,
  type Peer,
  type PeerKind,
  type SessionChange,
  SessionCorruptError,
  type SessionHead,
  SessionVersionError,
} from "../session/mod.ts";
import { ByteReader, ByteWriter } from "../session/byte_stream.ts";
import type { RowKey } from "./row_store.ts";

/*
 * A row is: version (u8), flags (u8, none known), body, CRC-32 of its key, version, flags and body. The key makes sure
 * that a row which ended up in another place is noticed.
 */
const VERSION = 1;
const OVERHEAD = 6;
const MAX_LIST = 0x100000;
const KINDS: readonly PeerKind[] = ["user", "chat", "channel"];
const encoder = /* @__PURE__ */ new TextEncoder();

/** What the head row says, and what it leads to. */
export interface RowHead {
  /** Changes with every write. */
  readonly revision: number;
  /** Peers and names are in the parts with this number: another account gets another one. */
  readonly epoch: number;
  /** Parts with a lower number are gone for sure below this one. */
  readonly cleaned: number;
  /** So many rows of the journal hold a batch that is committed and has yet to be carried out; 0: none. */
  readonly journal: number;
  /** What tells the rows of this journal from those of one that was given up. */
  readonly batch: number;
  /** The session is being deleted. */
  readonly deleted: boolean;
  /** Data centres that have a row. */
  readonly dcs: readonly number[];
  /** How many channels have a row. */
  readonly channels: number;
  /** Everything that has no row of its own. */
  readonly changes: readonly SessionChange[];
}

/** The row that holds `body`. */
export function encodeRow(key: RowKey, body: Uint8Array): Uint8Array {
  const row = concat(Uint8Array.of(VERSION, 0), body, new Uint8Array(4));
  writeInt32(row, checksum(key, row), row.length - 4);
  return row;
}

/**
 * The body of a row.
 * @throws SessionCorruptError, SessionVersionError
 */
export function decodeRow(key: RowKey, row: Uint8Array): Uint8Array {
  if (row.length < OVERHEAD || checksum(key, row) !== readUint32(row, row.length - 4)) {
    throw new SessionCorruptError(`Cannot read session data: the row ${key.part}/${key.id} is damaged`);
  }
  if (row[0] !== VERSION || row[1] !== 0) {
    throw new SessionVersionError(
      `Cannot read session data: the row ${key.part}/${key.id} is of version ${row[0]}${
        row[1] ? ` with features ${row[1]}` : ""
      }, this library knows version ${VERSION}`,
    );
  }
  return row.subarray(2, row.length - 4);
}

function checksum(key: RowKey, row: Uint8Array): number {
  return crc32(row.subarray(0, row.length - 4), crc32(encoder.encode(`${key.part}/${key.id}\0`)));
}

/** The key of the head row. */
export const HEAD: RowKey = { part: "head", id: "head" };

/** The key of a data centre's row. */
export const dcKey = (dc: number): RowKey => ({ part: "dcs", id: String(dc) });

/** The key of a channel's row. */
export const channelKey = (id: number): RowKey => ({ part: "channels", id: String(id) });

/** The key of one row of the journal. */
export const journalKey = (batch: number, index: number): RowKey => ({
  part: "journal",
  id: `${batch}-${index}`,
});

/** The key of a peer's row. */
export const peerKey = (epoch: number, kind: PeerKind, id: number): RowKey => ({
  part: `peers${epoch}`,
  id: `${kind}${id}`,
});

/** The key of the row that says who is found by `name` (see `namesOf`). */
export const nameKey = (epoch: number, name: string): RowKey => ({
  part: `names${epoch}`,
  id: toBase64Url(encoder.encode(name)),
});

/** The head row's body. @param nonce random bytes that make every version of it different */
export function encodeHead(
  head: SessionHead,
  state: Omit<RowHead, "dcs" | "channels" | "changes">,
): Uint8Array {
  const out = new ByteWriter();
  out.raw(crypto.getRandomValues(new Uint8Array(8)));
  out.varint(state.revision);
  out.varint(state.epoch);
  out.varint(state.cleaned);
  out.varint(state.journal);
  out.varint(state.batch);
  out.u8(state.deleted ? 1 : 0);
  out.varint(head.dcs.size);
  for (const dc of head.dcs.keys()) out.varint(dc);
  out.varint(head.channels.size);
  for (const change of headToChanges({ ...head, dcs: new Map(), channels: new Map() })) {
    out.raw(encodeChange(change).bytes);
  }
  return encodeRow(HEAD, out.take());
}

/**
 * Reads what {@linkcode encodeHead} wrote.
 * @throws SessionCorruptError, SessionVersionError
 */
export function decodeHead(row: Uint8Array): RowHead {
  const body = decodeRow(HEAD, row), reader = new ByteReader(body, 8, Math.max(8, body.length));
  const revision = reader.varint(), epoch = reader.varint(), cleaned = reader.varint();
  const journal = reader.varint(), batch = reader.varint(), deleted = reader.u8() === 1;
  const dcs = Array.from({ length: reader.count(MAX_LIST) }, () => reader.varint());
  const channels = reader.varint();
  return {
    revision,
    epoch,
    cleaned,
    journal,
    batch,
    deleted,
    dcs,
    channels,
    changes: decodeChanges(reader.raw(reader.left)),
  };
}

/** The row of one data centre. */
export function encodeDc(head: SessionHead, dc: number): Uint8Array {
  const only: SessionHead = { ...emptyHead(), dcs: new Map([[dc, head.dcs.get(dc)!]]) };
  const changes = headToChanges(only).filter((change) => change.type !== "app" && change.type !== "homeDc");
  return encodeRow(dcKey(dc), concat(...changes.map((change) => encodeChange(change).bytes)));
}

/** The row that one change makes. */
export function encodeChangeRow(key: RowKey, change: SessionChange): Uint8Array {
  return encodeRow(key, encodeChange(change).bytes);
}

/** The changes in a row. @throws SessionCorruptError, SessionVersionError */
export function decodeChangeRow(key: RowKey, row: Uint8Array): SessionChange[] {
  return decodeChanges(decodeRow(key, row));
}

/** Applies the changes in a row to `head`. @throws SessionCorruptError, SessionVersionError */
export function applyRow(head: MutableHead, key: RowKey, row: Uint8Array): void {
  for (const change of decodeChangeRow(key, row)) applyInPlace(head, change);
}

/** The peer in a row. @throws SessionCorruptError, SessionVersionError */
export function decodePeer(key: RowKey, row: Uint8Array): Peer {
  const [change] = decodeChangeRow(key, row);
  if (change?.type !== "peer" || change.peer.kind + change.peer.id !== key.id) {
    throw new SessionCorruptError(
      `Cannot read session data: the row ${key.part}/${key.id} holds no such peer`,
    );
  }
  return change.peer;
}

/** A peer as rows of names refer to it. */
export interface PeerRef {
  /** Its kind. */
  readonly kind: PeerKind;
  /** Its id. */
  readonly id: number;
}

/** The row of a name: those who list it, the one stored last at the end. */
export function encodeName(key: RowKey, peers: readonly PeerRef[]): Uint8Array {
  const out = new ByteWriter();
  out.varint(peers.length);
  for (const { kind, id } of peers) {
    out.u8(KINDS.indexOf(kind));
    out.varint(id);
  }
  return encodeRow(key, out.take());
}

/** Reads what {@linkcode encodeName} wrote. @throws SessionCorruptError, SessionVersionError */
export function decodeName(key: RowKey, row: Uint8Array): PeerRef[] {
  const reader = new ByteReader(decodeRow(key, row));
  const peers = Array.from({ length: reader.count(MAX_LIST) }, () => {
    const kind = KINDS[reader.u8()];
    if (!kind) throw new SessionCorruptError("Cannot read session data: a peer is of no known kind");
    return { kind, id: reader.varint() };
  });
  reader.end();
  return peers;
}

/** The head that the rows it leads to have yet to complete. */
export function bareHead(row: RowHead): MutableHead {
  const head = copyHead(emptyHead());
  for (const change of row.changes) applyInPlace(head, change);
  return head;
}
