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
import type { SqlDatabase, SqlStatement, SqlValue } from "./sql_database.ts";
import { damaged, integer, protect, unprotect } from "./sqlite_checks.ts";
import { type Counts, FORMAT, sessionData, type SessionRow, sessionRows } from "./sqlite_tables.ts";

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
  readonly #statements = new Map<string, SqlStatement>();
  #id: number;
  #counts: Counts;
  /** The row of the session as it was read or written last; none: it is not written yet. */
  #written: Uint8Array | undefined;
  #self: SelfUser | undefined;

  private constructor(database: SqlDatabase, account: string, row: SessionRow | undefined) {
    this.#database = database;
    this.#account = account;
    this.#id = row?.id ?? 0;
    this.#counts = { changes: 0, peers: 0, names: 0, seq: 0, ...row };
    this.#written = row && this.#headData();
  }

  /** The session of `account`, there or not. */
  static open(database: SqlDatabase, account: string): SqliteRows {
    const rows = sessionRows(database).filter((row) => row.account === account);
    if (rows.length > 1) damaged("a session is there twice");
    return new SqliteRows(database, account, rows[0]);
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
      const [change] = decodeChanges(unprotect(this.#changePlace(integer(type), integer(key)), data));
      // What a newer version has added and others may skip.
      if (!change) continue;
      if (TYPES[integer(type)] !== change.type || keyOfChange(change) !== key) {
        damaged("a row is in a wrong place");
      }
      if (change.type === "self") this.#self = change.self;
      changes.push(change);
    }
    return changes;
  }

  /** Writes `changes`; to be called in a transaction that is rolled back when this throws. `undo` when it is not committed. */
  save(changes: readonly EncodedChange[]): { undo(): void } {
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
      this.#written = this.#headData();
      this.#sql("UPDATE layer_sessions SET data = ? WHERE id = ?").run(this.#written, this.#id);
      return { undo };
    } catch (error) {
      undo();
      throw error;
    }
  }

  /** The peer of that kind and id. */
  peer(kind: PeerKind, id: number): Peer | undefined {
    const row = this.#sql("SELECT data FROM layer_peers WHERE session = ? AND kind = ? AND id = ?")
      .get(this.#id, KINDS.indexOf(kind), id);
    return row && this.#readPeer(KINDS.indexOf(kind), id, row.data);
  }

  /** The peers that list `name` (see `namesOf`), the one stored last at the beginning. */
  named(name: string): Peer[] {
    const rows = this.#sql(
      "SELECT kind, id, seq, data FROM layer_names WHERE session = ? AND name = ? ORDER BY seq DESC",
    ).all(this.#id, name);
    return rows.map((row) => {
      const kind = integer(row.kind), id = integer(row.id);
      unprotect(this.#namePlace(name, kind, id, integer(row.seq)), row.data);
      const peer = this.peer(KINDS[kind], id);
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
    let kind = -1, id = 0, seen = 0;
    for (;;) {
      const rows = statement.all(this.#id, kind, id, PAGE);
      if (rows.length === 0) break;
      const peers = rows.map((row) => this.#readPeer(integer(row.kind), integer(row.id), row.data));
      seen += rows.length;
      kind = integer(rows[rows.length - 1].kind);
      id = integer(rows[rows.length - 1].id);
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
        row?.account !== this.#account || row.format !== FORMAT || !(row.data instanceof Uint8Array) ||
        !equalBytes(row.data, this.#written)
      ) {
        changedMeanwhile();
      }
      return;
    }
    if (sessionRows(this.#database).some(({ account }) => account === this.#account)) {
      changedMeanwhile();
    }
    this.#id = integer(this.#sql("SELECT coalesce(max(id), 0) + 1 AS id FROM layer_sessions").get()?.id ?? 1);
    this.#sql("INSERT INTO layer_sessions VALUES (?, ?, ?, ?)")
      .run(this.#id, this.#account, FORMAT, new Uint8Array());
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
    this.#put(TYPES.indexOf(change.type), keyOfChange(change), encoded.bytes);
  }

  #put(type: number, key: number, bytes: Uint8Array): void {
    const data = protect(this.#changePlace(type, key), bytes);
    const known = this.#sql("SELECT 1 FROM layer_changes WHERE session = ? AND type = ? AND key = ?")
      .get(this.#id, type, key);
    if (!known) this.#counts.changes++;
    this.#sql("INSERT OR REPLACE INTO layer_changes VALUES (?, ?, ?, ?)").run(this.#id, type, key, data);
  }

  #remove(type: typeof TYPES[number], key: number): void {
    this.#counts.changes -= this.#delete(
      "DELETE FROM layer_changes WHERE session = ? AND type = ? AND key = ?",
      TYPES.indexOf(type),
      key,
    );
  }

  /** Nobody is logged in anywhere any more. */
  #signOut(): void {
    const type = TYPES.indexOf("authorized");
    for (
      const { key } of this.#sql("SELECT key FROM layer_changes WHERE session = ? AND type = ?").all(
        this.#id,
        type,
      )
    ) {
      const dc = integer(key);
      this.#put(type, dc, encodeChange({ type: "authorized", dc, authorized: false }).bytes);
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
    const { id } = next, kind = KINDS.indexOf(next.kind), seq = ++this.#counts.seq;
    for (const name of known ? namesOf(known) : []) {
      this.#counts.names -= this.#delete(
        "DELETE FROM layer_names WHERE session = ? AND name = ? AND kind = ? AND id = ?",
        name,
        kind,
        id,
      );
    }
    if (!known) this.#counts.peers++;
    this.#sql("INSERT OR REPLACE INTO layer_peers VALUES (?, ?, ?, ?)")
      .run(this.#id, kind, id, protect(this.#peerPlace(kind, id), bytes));
    for (const name of namesOf(next)) {
      this.#counts.names++;
      const data = protect(this.#namePlace(name, kind, id, seq), new Uint8Array());
      this.#sql("INSERT INTO layer_names VALUES (?, ?, ?, ?, ?, ?)").run(this.#id, name, kind, id, seq, data);
    }
  }

  /** Executes a DELETE of this session and says how many rows it took. */
  #delete(sql: string, ...values: SqlValue[]): number {
    this.#sql(sql).run(this.#id, ...values);
    return integer(this.#sql("SELECT changes() AS n").get()?.n ?? 0);
  }

  // Rows

  #readPeer(kind: number, id: number, stored: SqlValue): Peer {
    const [change] = decodeChanges(unprotect(this.#peerPlace(kind, id), stored));
    if (change?.type !== "peer" || change.peer.id !== id || KINDS.indexOf(change.peer.kind) !== kind) {
      damaged("there is no peer where one was stored");
    }
    return change.peer;
  }

  #headData(): Uint8Array {
    return sessionData(this.#id, this.#account, this.#counts);
  }

  #changePlace(type: number, key: number): string {
    return `change ${this.#id} ${type} ${key}`;
  }

  #peerPlace(kind: number, id: number): string {
    return `peer ${this.#id} ${kind} ${id}`;
  }

  #namePlace(name: string, kind: number, id: number, seq: number): string {
    return `name ${this.#id} ${kind} ${id} ${seq} ${name}`;
  }

  #sql(sql: string): SqlStatement {
    let statement = this.#statements.get(sql);
    if (!statement) this.#statements.set(sql, statement = this.#database.prepare(sql));
    return statement;
  }
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
