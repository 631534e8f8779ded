import { equalBytes } from "../bytes/mod.ts";
import {
  decodeChanges,
  encodeChange,
  type EncodedChange,
  forgetsAccount,
  keyOf,
  mergePeer,
  namesOf,
  type Peer,
  type PeerKind,
  type SelfUser,
  type SessionChange,
  SessionError,
} from "../session/mod.ts";
import type { SessionUse } from "./session_place.ts";
import type { SqlDatabase, SqlStatement, SqlValue } from "./sql_database.ts";
import { damaged, integer, keyText, sameKey } from "./sqlite_checks.ts";
import type { RowProtection } from "./sqlite_seal.ts";
import {
  type Counts,
  countsOf,
  deleteSession,
  formatOf,
  sessionData,
  type SessionRow,
  sessionRows,
} from "./sqlite_tables.ts";

/** The kinds of changes that make up a head, in the order in which they are read back. */
const TYPES = [
  "app",
  "homeDc",
  "endpoints",
  "authKey",
  "authorized",
  "salts",
  "timeOffset",
  "lastSession",
  "self",
  "updates",
  "channel",
] as const satisfies readonly SessionChange["type"][];

const KINDS: readonly PeerKind[] = ["user", "chat", "channel"];
/** Peers read at once by {@linkcode SqliteRows.peers}. */
const PAGE = 256;

/** The rows of one session. Nothing here begins or ends a transaction. */
export class SqliteRows {
  readonly #database: SqlDatabase;
  readonly #account: string;
  readonly #protection: RowProtection;
  readonly #statements = new Map<string, SqlStatement>();
  #id: number;
  #counts: Counts;
  /** The row of the session as it was read or written last; none: it is not written yet. */
  #written: Uint8Array | undefined;
  #self: SelfUser | undefined;
  /** The use that begins, if it is known where the rows are. */
  #use: SessionUse | undefined;

  private constructor(
    database: SqlDatabase,
    account: string,
    protection: RowProtection,
    row: SessionRow | undefined,
  ) {
    this.#database = database;
    this.#account = account;
    this.#protection = protection;
    this.#id = row?.id ?? 0;
    this.#counts = row ? countsOf(row, protection) : { changes: 0, peers: 0, names: 0, seq: 0 };
    this.#written = row?.data;
  }

  /** The session of `account`, there or not. @param protection the one that `sessionRow` calls for */
  static open(database: SqlDatabase, account: string, protection: RowProtection): SqliteRows {
    const row = sessionRow(database, account);
    return new SqliteRows(database, account, protection, row);
  }

  /** Whether there is such a session. */
  get present(): boolean {
    return this.#written !== undefined;
  }

  /** Who is logged in, once {@linkcode load} was called. */
  get self(): SelfUser | undefined {
    return this.#self;
  }

  /** How many peers there are. */
  get peerCount(): number {
    return this.#counts.peers;
  }

  /** Whether something may be left in the database of these rows as they were before {@linkcode recode}. */
  get unclean(): boolean {
    return this.#counts.unclean ?? false;
  }

  /** Where and when the session was last written to, as far as that is known. */
  get use(): SessionUse | undefined {
    return this.#counts.use;
  }

  /** The use that begins: the next `save` writes it down. */
  begin(use: SessionUse | undefined): void {
    this.#use = use;
  }

  /** Grows with every peer that is stored. */
  get seq(): number {
    return this.#counts.seq;
  }

  /** The changes that make up the head, in an order in which they can be applied. */
  load(): SessionChange[] {
    const rows = this.#sql("SELECT type, key, data FROM layer_changes WHERE session = ? ORDER BY type, key")
      .all(this.#id);
    if (rows.length !== this.#counts.changes) damaged("rows of the session are missing");
    const changes: SessionChange[] = [];
    for (const { type, key, data } of rows) {
      const place = this.#changePlace(integer(type), key);
      const [change] = decodeChanges(this.#protection.unprotect(place, data));
      // What a newer version has added and others may skip.
      if (!change) continue;
      if (TYPES[integer(type)] !== change.type || !sameKey(this.#changeKey(change), key)) {
        damaged("a row is in a wrong place");
      }
      if (change.type === "self") this.#self = change.self;
      changes.push(change);
    }
    return changes;
  }

  /**
   * Writes everything once more, protected in another way, and removes it as it was; to be called in a transaction that
   * is rolled back when this throws. What newer versions have added and others may skip is left out.
   * @returns the new rows; these ones are not to be used again once the transaction is committed
   */
  recode(protection: RowProtection): SqliteRows {
    const next = new SqliteRows(this.#database, this.#account, protection, undefined);
    this.#begin();
    next.#insert();
    for (const change of this.load()) next.#put(change, encodeChange(change).bytes);
    next.#self = this.#self;
    for (const peers of this.peers()) {
      for (const peer of peers) next.#copyPeer(peer, this);
    }
    const { peers, names, seq } = this.#counts;
    if (next.#counts.peers !== peers || next.#counts.names !== names) {
      damaged("rows of the session are missing");
    }
    next.#counts.seq = seq;
    next.#counts.unclean = true;
    next.#counts.use = this.#counts.use;
    next.#use = this.#use;
    next.#end();
    deleteSession(this.#database, this.#id);
    return next;
  }

  /**
   * Writes `changes`; to be called in a transaction that is rolled back when this throws. `undo` when it is not committed.
   * @param clean nothing is left any more of these rows as they were before
   */
  save(changes: readonly EncodedChange[], clean = false): { undo(): void } {
    const before = { counts: { ...this.#counts }, id: this.#id, written: this.#written, self: this.#self };
    const undo = () => {
      this.#counts = before.counts;
      this.#id = before.id;
      this.#written = before.written;
      this.#self = before.self;
    };
    try {
      this.#begin();
      for (const change of changes) this.#apply(change);
      if (clean) this.#counts.unclean = false;
      if (this.#use) this.#counts.use = this.#use;
      this.#end();
      return { undo };
    } catch (error) {
      undo();
      throw error;
    }
  }

  /** The peer of that kind and id. */
  peer(kind: PeerKind, id: number): Peer | undefined {
    const number = KINDS.indexOf(kind);
    return this.#peerAt(number, this.#peerKey(number, id));
  }

  /** The peers that list `name` (see `namesOf`), the one stored last at the beginning. */
  named(name: string): Peer[] {
    const key = this.#nameKey(name);
    const rows = this.#sql(
      "SELECT kind, id, seq, data FROM layer_names WHERE session = ? AND name = ? ORDER BY seq DESC",
    ).all(this.#id, key);
    return rows.map((row) => {
      const kind = integer(row.kind);
      this.#protection.unprotect(this.#namePlace(key, kind, row.id, integer(row.seq)), row.data);
      const peer = this.#peerAt(kind, row.id);
      if (!peer || !namesOf(peer).includes(name)) damaged("a name belongs to nobody");
      return peer;
    });
  }

  /** All peers, some at a time. */
  *peers(): Generator<Peer[]> {
    const statement = this.#sql(
      "SELECT kind, id, data FROM layer_peers WHERE session = ? AND (kind, id) > (?, ?) ORDER BY kind, id LIMIT ?",
    );
    const before = this.#counts.seq, expected = this.#counts.peers;
    let kind = -1, id: SqlValue = 0, seen = 0;
    for (;;) {
      const rows = statement.all(this.#id, kind, id, PAGE);
      if (rows.length === 0) break;
      const peers = rows.map((row) => this.#readPeer(integer(row.kind), row.id, row.data));
      seen += rows.length;
      kind = integer(rows[rows.length - 1].kind);
      id = rows[rows.length - 1].id;
      yield peers;
    }
    if (before === this.#counts.seq && expected === this.#counts.peers && seen !== expected) {
      damaged("peers are missing");
    }
  }

  /** Reads everything, and throws where something is damaged or missing. */
  verify(): void {
    const check = this.#database.prepare("PRAGMA integrity_check(1)").get();
    if (check && !Object.values(check).includes("ok")) damaged("SQLite finds it inconsistent");
    this.load();
    let names = 0;
    for (const peers of this.peers()) {
      for (const peer of peers) {
        for (const name of namesOf(peer)) {
          names++;
          if (!this.named(name).some((other) => keyOf(other.kind, other.id) === keyOf(peer.kind, peer.id))) {
            damaged("a name is missing");
          }
        }
      }
    }
    const stored = this.#sql("SELECT count(*) AS n FROM layer_names WHERE session = ?").get(this.#id)?.n;
    if (names !== this.#counts.names || names !== stored) damaged("names are missing");
  }

  // Writing

  #begin(): void {
    if (this.#written) {
      const row = this.#sql("SELECT account, format, data FROM layer_sessions WHERE id = ?").get(this.#id);
      if (
        row?.account !== this.#account || row.format !== formatOf(this.#protection) ||
        !(row.data instanceof Uint8Array) ||
        !equalBytes(row.data, this.#written)
      ) {
        changedMeanwhile();
      }
      return;
    }
    if (sessionRows(this.#database).some(({ account }) => account === this.#account)) {
      changedMeanwhile();
    }
    this.#insert();
  }

  #insert(): void {
    this.#id = integer(this.#sql("SELECT coalesce(max(id), 0) + 1 AS id FROM layer_sessions").get()?.id ?? 1);
    this.#sql("INSERT INTO layer_sessions VALUES (?, ?, ?, ?)")
      .run(this.#id, this.#account, formatOf(this.#protection), new Uint8Array());
  }

  #end(): void {
    this.#written = sessionData(this.#id, this.#account, this.#counts, this.#protection);
    this.#sql("UPDATE layer_sessions SET data = ? WHERE id = ?").run(this.#written, this.#id);
  }

  #apply(encoded: EncodedChange): void {
    const { change } = encoded;
    if (forgetsAccount(this.#self, change)) this.#forget();
    switch (change.type) {
      case "peer":
        this.#putPeer(change.peer, encoded.bytes);
        return;
      case "self":
        if (change.self === undefined) this.#signOut();
        this.#self = change.self;
        break;
      case "authKey":
        for (const type of ["authorized", "salts", "timeOffset", "lastSession"] as const) {
          this.#remove(type, change.dc);
        }
        break;
      case "updates":
        if (change.state === undefined) return this.#remove("updates", 0);
        break;
      case "channel":
        if (change.pts === undefined) return this.#remove("channel", change.id);
        break;
    }
    this.#put(change, encoded.bytes);
  }

  #put(change: SessionChange, bytes: Uint8Array): void {
    const type = typeOf(change), key = this.#changeKey(change);
    const data = this.#protection.protect(this.#changePlace(type, key), bytes);
    const known = this.#sql("SELECT 1 FROM layer_changes WHERE session = ? AND type = ? AND key = ?")
      .get(this.#id, type, key);
    if (!known) this.#counts.changes++;
    this.#sql("INSERT OR REPLACE INTO layer_changes VALUES (?, ?, ?, ?)").run(this.#id, type, key, data);
  }

  #remove(name: typeof TYPES[number], key: number): void {
    const type = TYPES.indexOf(name);
    this.#counts.changes -= this.#delete(
      "DELETE FROM layer_changes WHERE session = ? AND type = ? AND key = ?",
      type,
      this.#protection.key(`change ${type}`, key),
    );
  }

  /** Nobody is logged in anywhere any more. */
  #signOut(): void {
    const type = TYPES.indexOf("authorized");
    const rows = this.#sql("SELECT key, data FROM layer_changes WHERE session = ? AND type = ?")
      .all(this.#id, type);
    for (const { key, data } of rows) {
      const [change] = decodeChanges(this.#protection.unprotect(this.#changePlace(type, key), data));
      if (change?.type !== "authorized") damaged("a row is in a wrong place");
      const next = encodeChange({ ...change, authorized: false });
      this.#put(next.change, next.bytes);
    }
  }

  #forget(): void {
    this.#remove("updates", 0);
    this.#counts.changes -= this.#delete(
      "DELETE FROM layer_changes WHERE session = ? AND type = ?",
      TYPES.indexOf("channel"),
    );
    this.#delete("DELETE FROM layer_peers WHERE session = ?");
    this.#delete("DELETE FROM layer_names WHERE session = ?");
    this.#counts.peers = this.#counts.names = 0;
  }

  #putPeer(peer: Peer, bytes: Uint8Array): void {
    const known = this.peer(peer.kind, peer.id);
    const next = mergePeer(known, peer);
    if (!next) return;
    const kind = KINDS.indexOf(next.kind), key = this.#peerKey(kind, next.id), seq = ++this.#counts.seq;
    for (const name of known ? namesOf(known) : []) {
      this.#counts.names -= this.#delete(
        "DELETE FROM layer_names WHERE session = ? AND name = ? AND kind = ? AND id = ?",
        this.#nameKey(name),
        kind,
        key,
      );
    }
    if (!known) this.#counts.peers++;
    this.#storePeer(kind, key, bytes);
    for (const name of namesOf(next)) this.#storeName(name, kind, key, seq);
  }

  /** Takes a peer over from other rows, with the place it has there among those of the same name. */
  #copyPeer(peer: Peer, from: SqliteRows): void {
    const kind = KINDS.indexOf(peer.kind), key = this.#peerKey(kind, peer.id);
    this.#counts.peers++;
    this.#storePeer(kind, key, encodeChange({ type: "peer", peer }).bytes);
    for (const name of namesOf(peer)) {
      const old = from.#nameKey(name), oldPeer = from.#peerKey(kind, peer.id);
      const row = this.#sql(
        "SELECT seq, data FROM layer_names WHERE session = ? AND name = ? AND kind = ? AND id = ?",
      ).get(from.#id, old, kind, oldPeer);
      if (!row) damaged("a name is missing");
      const seq = integer(row.seq);
      from.#protection.unprotect(from.#namePlace(old, kind, oldPeer, seq), row.data);
      this.#storeName(name, kind, key, seq);
    }
  }

  #storePeer(kind: number, key: SqlValue, bytes: Uint8Array): void {
    const data = this.#protection.protect(this.#peerPlace(kind, key), bytes);
    this.#sql("INSERT OR REPLACE INTO layer_peers VALUES (?, ?, ?, ?)").run(this.#id, kind, key, data);
  }

  #storeName(name: string, kind: number, peer: SqlValue, seq: number): void {
    this.#counts.names++;
    const key = this.#nameKey(name);
    const data = this.#protection.protect(this.#namePlace(key, kind, peer, seq), new Uint8Array());
    this.#sql("INSERT INTO layer_names VALUES (?, ?, ?, ?, ?, ?)").run(this.#id, key, kind, peer, seq, data);
  }

  /** Executes a DELETE of this session and says how many rows it took. */
  #delete(sql: string, ...values: SqlValue[]): number {
    this.#sql(sql).run(this.#id, ...values);
    return integer(this.#sql("SELECT changes() AS n").get()?.n ?? 0);
  }

  // Rows

  #peerAt(kind: number, key: SqlValue): Peer | undefined {
    const row = this.#sql("SELECT data FROM layer_peers WHERE session = ? AND kind = ? AND id = ?")
      .get(this.#id, kind, key);
    return row && this.#readPeer(kind, key, row.data);
  }

  #readPeer(kind: number, key: SqlValue, stored: SqlValue): Peer {
    const [change] = decodeChanges(this.#protection.unprotect(this.#peerPlace(kind, key), stored));
    if (
      change?.type !== "peer" || KINDS.indexOf(change.peer.kind) !== kind ||
      !sameKey(this.#peerKey(kind, change.peer.id), key)
    ) {
      damaged("there is no peer where one was stored");
    }
    return change.peer;
  }

  #changeKey(change: SessionChange): SqlValue {
    return this.#protection.key(`change ${typeOf(change)}`, keyOfChange(change));
  }

  #peerKey(kind: number, id: number): SqlValue {
    return this.#protection.key(`peer ${kind}`, id);
  }

  #nameKey(name: string): SqlValue {
    return this.#protection.key("name", name);
  }

  #changePlace(type: number, key: SqlValue): string {
    return `change ${this.#id} ${type} ${keyText(key)}`;
  }

  #peerPlace(kind: number, key: SqlValue): string {
    return `peer ${this.#id} ${kind} ${keyText(key)}`;
  }

  #namePlace(name: SqlValue, kind: number, peer: SqlValue, seq: number): string {
    return `name ${this.#id} ${kind} ${keyText(peer)} ${seq} ${keyText(name)}`;
  }

  #sql(sql: string): SqlStatement {
    let statement = this.#statements.get(sql);
    if (!statement) this.#statements.set(sql, statement = this.#database.prepare(sql));
    return statement;
  }
}

/** The session of `account` in `database`. @throws SessionCorruptError, SessionVersionError */
export function sessionRow(database: SqlDatabase, account: string): SessionRow | undefined {
  const rows = sessionRows(database).filter((row) => row.account === account);
  if (rows.length > 1) damaged("a session is there twice");
  return rows[0];
}

function typeOf({ type }: SessionChange): number {
  return (TYPES as readonly string[]).indexOf(type);
}

function keyOfChange(change: SessionChange): number {
  if (change.type === "channel") return change.id;
  return "dc" in change && change.type !== "homeDc" ? change.dc : 0;
}

function changedMeanwhile(): never {
  throw new SessionError(
    "Cannot save the session: another program, which holds no lock, has changed it meanwhile",
  );
}
