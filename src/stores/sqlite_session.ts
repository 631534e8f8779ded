import { type Clock, systemClock } from "../base/clock.ts";
import type { Logger } from "../base/logger.ts";
import { redact } from "../base/redact.ts";
import { equalBytes } from "../bytes/mod.ts";
import {
  applyInPlace,
  copyHead,
  type Durability,
  emptyHead,
  encodeChange,
  type EncodedChange,
  looksLikeSessionString,
  type MutableHead,
  type OpenOptions,
  type Peer,
  type PeerKind,
  phoneKey,
  type SealOptions,
  SealSecret,
  type SessionChange,
  SessionCorruptError,
  SessionError,
  type SessionHead,
  SessionPassphraseError,
  type SessionStore,
  usernameKey,
} from "../session/mod.ts";
import { CommitQueue } from "./commit_queue.ts";
import { holdPlace } from "./held_places.ts";
import { layeredNamed, layeredPeer, layeredPeers } from "./layered_peers.ts";
import type { Release, SessionLock } from "./session_lock.ts";
import { describeCopy, nextUse, noteOf, type SessionUse } from "./session_place.ts";
import type { SqlDatabase } from "./sql_database.ts";
import { explainSqlError } from "./sql_errors.ts";
import { describeDatabase, describeNoDatabase, type SqliteFiles, type SqliteSource } from "./sqlite_files.ts";
import { sessionRow, SqliteRows } from "./sqlite_rows.ts";
import { PLAIN, type RowProtection, SqliteSeal } from "./sqlite_seal.ts";
import { createTables, deleteRows, holdsOnlySessions, kindOfDatabase, sessionRows } from "./sqlite_tables.ts";
import { checkSmall, emptyJournal, fileOf, rewrite, transaction } from "./sqlite_use.ts";

/** Options of a session in an SQLite database. */
export interface SqliteSessionOptions extends SealOptions {
  /** Which of the sessions in the database: up to 64 characters. @default {"default"} */
  account?: string;
  /** Milliseconds in which a `"soon"` commit reaches the disk. @default {1000} */
  soonWindow?: number;
  /** Milliseconds to wait while another program writes to the database. Everything else waits too. @default {5000} */
  busyTimeout?: number;
  /** Where loosened permissions, copied sessions and failed background writes are reported. */
  logger?: Logger;
  /** Time for `soonWindow` and for waiting until another holder lets go. */
  clock?: Clock;
  /**
   * Keeps other processes out; given where the database is and the account.
   * @default a lock file beside the database; none where the database is in memory
   */
  lock?: false | ((path: string, account: string) => SessionLock);
  /** Only look: no lock is taken, nothing is repaired, every commit is refused. @default {false} */
  readOnly?: boolean;
}

/**
 * A session in an SQLite database, one of several if need be, with what a runtime has given as {@linkcode SqliteFiles}.
 * Runtime entries export it as `SqliteSession`.
 *
 * - Every commit is one transaction, in WAL mode and with `synchronous=FULL`; commits made at the same time share one.
 *   `"soon"` commits are in memory until `soonWindow` has passed.
 * - The database appears complete or not at all, readable by its owner only; an existing looser mode is tightened.
 * - Every row has a checksum, and the row of a session says how many others there are: what SQLite would not notice is
 *   refused, and left as it is. {@linkcode SqliteSessionBase.verify} reads everything.
 * - What is deleted is overwritten. After a sign-out the journal is emptied too.
 * - With a `passphrase` or `key` the session is sealed: its rows are encrypted with AES-256-GCM, and found by keyed
 *   hashes. Readable stay the name of the account, how many rows of each kind it has, their lengths, and the order in
 *   which peers came. The same is needed to open it again. `seal` and `unseal` change that. Every account is sealed by
 *   itself.
 * - Where the session is kept, and how often it was opened before, is written down with the first commit; when it is
 *   opened in another place later, or when an older copy was put back, the logger is told what it means to use two copies
 *   of a session. Not noticed are a copy of a whole machine, and one that is used only while the other is not.
 *
 * It may be opened again after it was closed. A database given opened stays open, must not be in a transaction while a
 * commit is made, and keeps its own journal mode.
 */
export class SqliteSessionBase implements SessionStore {
  readonly #files: SqliteFiles;
  readonly #source: SqliteSource;
  readonly #account: string;
  readonly #options: SqliteSessionOptions;
  readonly #clock: Clock;

  /** Present while the session is open. */
  #queue: CommitQueue | undefined;
  /** Absent until the first commit creates the database. */
  #database: SqlDatabase | undefined;
  #rows: SqliteRows | undefined;
  #secret: SealSecret | undefined;
  /** How rows are stored; absent before `open`. */
  #protection: RowProtection | undefined;
  /** Where the database really is; `""`: in memory. */
  #path = "";
  /** The same, for those who look at a copy later, this time. */
  #use: SessionUse | undefined;
  #release: Release = async () => {};
  #closing: Promise<void> | undefined;
  /** What writes, one after the other; it never rejects. */
  #writing: Promise<unknown> = Promise.resolve();

  /**
   * Names the database; nothing is read before `open`.
   * @throws TypeError when the path is empty or is a session string; RangeError when the account is no name for one;
   * either when the passphrase or key is none
   */
  constructor(files: SqliteFiles, source: SqliteSource, options: SqliteSessionOptions = {}) {
    if (typeof source === "string") {
      if (source === "") {
        throw new TypeError("Cannot use an empty path as a session: name the database that keeps it");
      }
      if (looksLikeSessionString(source)) {
        throw new TypeError("Cannot use a session string as a path: wrap it in new StringSession(…)");
      }
    } else if (typeof source?.prepare !== "function" || typeof source.exec !== "function") {
      throw new TypeError("Cannot keep a session there: it is neither a path nor an open SQLite database");
    }
    const { account = "default" } = options;
    if (
      typeof account !== "string" || account.length === 0 || account.length > 64 || !account.isWellFormed()
    ) {
      throw new RangeError("Cannot name the account: its name must be 1 to 64 characters long");
    }
    this.#files = files;
    this.#source = source;
    this.#account = account;
    const { passphrase: _passphrase, key: _key, ...rest } = options;
    this.#options = rest;
    this.#clock = options.clock ?? systemClock;
    this.#secret = SealSecret.from(options);
  }

  /** The path as it was given; `undefined` for a database that was given opened. */
  get path(): string | undefined {
    return typeof this.#source === "string" ? this.#source : undefined;
  }

  /** Which of the sessions in the database. */
  get account(): string {
    return this.#account;
  }

  /** How many peers are stored; 0 while it is not open. */
  get peerCount(): number {
    return this.#rows?.peerCount ?? 0;
  }

  async open(options: OpenOptions = {}): Promise<SessionHead | null> {
    options.signal?.throwIfAborted();
    const release = await this.#hold(options);
    let head: MutableHead | null;
    try {
      this.#use = undefined;
      head = await this.#try("open", () => this.#read());
      await this.#notice(release.note);
    } catch (error) {
      this.#disconnect();
      await release();
      throw error;
    }
    this.#release = release;
    this.#closing = undefined;
    this.#queue = new CommitQueue(
      {
        save: (changes) => this.#alone(() => this.#save(changes)),
        self: () => this.#rows?.self,
        idle: () => {},
        failed: (error) => this.#warn("save", error),
        explain: (error) => this.#explain("save", error),
      },
      this.#clock,
      this.#options.soonWindow ?? 1000,
    );
    return head;
  }

  async commit(changes: readonly SessionChange[], durability: Durability): Promise<void> {
    const queue = this.#open("commit to");
    const encoded = changes.map(encodeChange);
    if (this.#options.readOnly) {
      throw new SessionError(`Cannot commit to the session in ${this.#name()}: it is open for reading only`);
    }
    await queue.add(encoded, durability === "soon");
  }

  async flush(): Promise<void> {
    await this.#open("save").add([], false);
  }

  async peer(kind: PeerKind, id: number): Promise<Peer | undefined> {
    return await this.#try("read", () => layeredPeer(this.#open("read").peers, this.#rows, kind, id));
  }

  async peerByUsername(username: string): Promise<Peer | undefined> {
    const name = usernameKey(username);
    return await this.#try("read", () => layeredNamed(this.#open("read").peers, this.#rows, name));
  }

  async peerByPhone(phone: string): Promise<Peer | undefined> {
    return await this.#try("read", () => layeredNamed(this.#open("read").peers, this.#rows, phoneKey(phone)));
  }

  async *peers(): AsyncIterable<Peer> {
    const { peers } = this.#open("read");
    try {
      for await (const peer of layeredPeers(peers, this.#rows)) {
        yield peer;
        this.#open("read");
      }
    } catch (error) {
      throw this.#explain("read", error);
    }
  }

  /**
   * Reads everything the session has, and what SQLite knows of its own structure.
   * @throws SessionCorruptError when something is damaged or missing
   */
  async verify(): Promise<void> {
    await this.flush();
    await this.#try("verify", () => this.#rows?.verify());
  }

  /** Whether the session is, or is going to be, encrypted. */
  get sealed(): boolean {
    return this.#secret !== undefined;
  }

  /**
   * Seals the session with a passphrase or key, or with another one than before: every row is encrypted with a new key,
   * all in one transaction, so a crash leaves all of it as it was or as it is going to be. Then the database is written
   * anew and its journal emptied, which leaves nothing behind of what it was; where a crash or another program keeps it
   * from that, the next `open` does it. A database that was given opened is not written anew, only the logger is told.
   * Everything waits meanwhile: about a second for 10,000 peers.
   * @throws TypeError when there is no passphrase or key; SessionError when the session is not open or cannot be written
   */
  async seal(options: SealOptions): Promise<void> {
    const secret = SealSecret.from(options);
    if (!secret) throw new TypeError("Cannot seal a session: neither a passphrase nor a key was given");
    await this.#reseal("seal", secret);
  }

  /** Stores the session without encryption from now on, as carefully as {@linkcode SqliteSessionBase.seal}. */
  async unseal(): Promise<void> {
    await this.#reseal("unseal", undefined);
  }

  close(): Promise<void> {
    const queue = this.#queue;
    if (!queue) return this.#closing ?? Promise.resolve();
    return this.#closing ??= queue.add([], false).finally(async () => {
      // Only what is in the database, too, so that a crash at any time leaves no note of more.
      const use = this.#rows?.use;
      const note = use && use.mark === this.#use?.mark ? noteOf(use) : undefined;
      if (await this.#stop("it was closed")) await this.#release({ note });
    });
  }

  /**
   * Removes the session, whether it is open or not; the database too when it holds no other one and was not given
   * opened. A database that is damaged stays as it is: it may hold other accounts.
   */
  async delete(): Promise<void> {
    if (this.#options.readOnly) {
      throw new SessionError(`Cannot delete the session in ${this.#name()}: it is open for reading only`);
    }
    if (!await this.#stop("it is being deleted", false)) {
      this.#release = await this.#hold({});
    }
    let gone = false;
    try {
      await this.#try("delete", async () => {
        await this.#removeUnfinished();
        const { database } = this.#database ? { database: this.#database } : await this.#connect() ?? {};
        this.#database = database;
        if (database && kindOfDatabase(database) === "sessions") {
          const left = transaction(database, () => deleteRows(database, this.#account));
          emptyJournal(database);
          if (left === 0) await this.#removeDatabase(database);
        }
        gone = true;
      });
    } finally {
      this.#disconnect();
      await this.#release({ remove: gone });
    }
  }

  // Opening and closing

  async #hold(options: OpenOptions): Promise<Release> {
    const { lock = this.#files.lock, readOnly } = this.#options;
    const source = this.#source;
    let path = await this.#try(
      "open",
      () => this.#files.realPath(typeof source === "string" ? source : fileOf(source)),
    );
    this.#path = path;
    if (readOnly) return async () => {};
    // An unnamed database is known by itself.
    const place = path === "" ? source as SqlDatabase : this.#files;
    path ||= "in memory";
    const name = this.#account === "default" ? path : `${path} (account ${this.#account})`;
    const taken = this.#path && lock ? lock(this.#path, this.#account) : undefined;
    return await holdPlace(place, name, taken, options, this.#clock);
  }

  /** Opens what is there. */
  async #connect(): Promise<{ database: SqlDatabase; kind: ReturnType<typeof kindOfDatabase> } | undefined> {
    const source = this.#source;
    if (typeof source !== "string") {
      const database = this.#files.borrow(source);
      const kind = kindOfDatabase(database);
      this.#configure(database);
      return { database, kind };
    }
    const path = this.#path;
    const journal = await this.#files.size(path + "-wal"), size = await this.#files.size(path);
    if (size === undefined) {
      // A journal whose database is gone would become part of a new one.
      for (const end of ["-wal", "-journal"]) {
        if (await this.#files.size(path + end)) {
          throw new SessionCorruptError(
            `Cannot read session data: its "${end}" file is there, but it itself is not`,
          );
        }
      }
      return undefined;
    }
    if (size === 0) throw new SessionCorruptError("Cannot read session data: it is empty");
    let database: SqlDatabase | undefined;
    try {
      const { openToRead } = this.#files;
      database = this.#options.readOnly && openToRead
        ? openToRead(path)
        : this.#files.openDatabase(path, false);
      database.exec(`PRAGMA busy_timeout = ${this.#busyTimeout()}; PRAGMA cell_size_check = ON`);
      const kind = kindOfDatabase(database);
      if (kind !== "sessions") {
        throw new SessionCorruptError(`Cannot read session data: ${describeDatabase(database)}`);
      }
      // A crash in the middle of a checkpoint leaves this too, but then there is a journal.
      const page = Number(database.prepare("PRAGMA page_size").get()?.page_size);
      if (!journal && size % page !== 0) {
        throw new SessionCorruptError("Cannot read session data: its end is missing");
      }
      if (!this.#options.readOnly) {
        await this.#tidy();
        database.exec(
          "PRAGMA cache_size = -2000; PRAGMA journal_size_limit = 4194304; PRAGMA journal_mode = WAL",
        );
      }
      this.#configure(database);
      return { database, kind };
    } catch (error) {
      database?.close();
      const explained = this.#explain("open", error);
      const foreign = explained instanceof SessionCorruptError &&
        describeNoDatabase(await this.#files.start(path));
      if (!foreign) throw error;
      throw new SessionCorruptError(`Cannot read session data: ${foreign}`, { cause: error });
    }
  }

  async #read(): Promise<MutableHead | null> {
    const { database, kind } = await this.#connect() ?? {};
    this.#database = database;
    if (!database || kind !== "sessions") return null;
    if (this.#path !== "") checkSmall(database);
    const rows = this.#rows = this.#rowsIn(database, await this.#unlock(database));
    if (!rows.present) return null;
    const head = copyHead(emptyHead());
    for (const change of rows.load()) applyInPlace(head, change);
    if (rows.unclean && typeof this.#source === "string" && !this.#options.readOnly) {
      // A crash, or another program, has kept it from that.
      this.#rewrite(database, rows);
    }
    return head;
  }

  /** Says so when the session seems to be a copy, and has this use of it written down. */
  async #notice(note: string | undefined): Promise<void> {
    if (this.#options.readOnly || this.#path === "") return;
    const place = await this.#files.place?.(this.#path).catch(() => undefined);
    const before = this.#rows?.use;
    const copied = describeCopy(`Session database ${this.#name()}`, before, place, note);
    if (copied) this.#options.logger?.warn?.(copied);
    this.#use = place && nextUse(place, before, note);
    this.#rows?.begin(this.#use);
  }

  #rowsIn(database: SqlDatabase, protection: RowProtection): SqliteRows {
    const rows = SqliteRows.open(database, this.#account, protection);
    rows.begin(this.#use);
    return rows;
  }

  /** How the rows in `database` are stored, or are going to be. @throws SessionPassphraseError, SessionCorruptError */
  async #unlock(database: SqlDatabase): Promise<RowProtection> {
    const row = sessionRow(database, this.#account),
      secret = this.#secret,
      known = this.#protection?.envelope;
    if (!row) return await this.#protect();
    if (row.envelope) {
      // What this session has made itself is open already.
      if (known && equalBytes(known, row.envelope)) return this.#protection!;
      return this.#protection = await SqliteSeal.open(row.envelope, secret);
    }
    if (!secret) return this.#protection = PLAIN;
    throw new SessionPassphraseError(
      `Cannot open the session in ${this.#name()}: a passphrase or key was given, and it is not sealed; open it without and call seal()`,
    );
  }

  /** How the rows of a new session are going to be stored. */
  async #protect(): Promise<RowProtection> {
    return this.#protection = this.#secret ? await SqliteSeal.create(this.#secret) : PLAIN;
  }

  #busyTimeout(): number {
    const { busyTimeout = 5000 } = this.#options;
    if (Number.isInteger(busyTimeout) && busyTimeout >= 0 && busyTimeout <= 0x7fffffff) return busyTimeout;
    throw new RangeError("Cannot open the session: busyTimeout is not a number of milliseconds");
  }

  #configure(database: SqlDatabase): void {
    database.exec("PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON");
    database.exec("PRAGMA secure_delete = ON");
  }

  /** Takes what others could read away from them, and what a crash has left. */
  async #tidy(): Promise<void> {
    await this.#removeUnfinished().catch((error) => this.#warn("remove an unfinished copy of", error));
    for (const end of ["", "-wal", "-shm"]) {
      try {
        const path = this.#path + end;
        if (await this.#files.size(path) === undefined) continue;
        const mode = await this.#files.permissions(path);
        if (mode === undefined || (mode & 0o077) === 0) continue;
        await this.#files.setPermissions(path, 0o600);
        this.#options.logger?.warn?.(
          `Session database ${JSON.stringify(path)} could be used by others (mode ${
            mode.toString(8)
          }): now it is 600`,
        );
      } catch (error) {
        this.#warn("tighten the permissions of", error);
      }
    }
  }

  /** Ends everything but the claim; false when it was ended already. */
  async #stop(why: string, disconnect = true): Promise<boolean> {
    const queue = this.#queue;
    if (!queue) return false;
    this.#queue = undefined;
    await queue.stop(new SessionError(`Cannot save the session in ${this.#name()}: ${why}`));
    await this.#writing;
    this.#rows = undefined;
    if (disconnect) this.#disconnect();
    return true;
  }

  #disconnect(): void {
    const database = this.#database;
    this.#database = this.#rows = undefined;
    try {
      database?.close();
    } catch (error) {
      this.#warn("close", error);
    }
  }

  // Writing

  /** Executes `operation` when everything that writes has ended. */
  #alone<T>(operation: () => Promise<T>): Promise<T> {
    const done = this.#writing.then(operation);
    this.#writing = done.catch(() => {});
    return done;
  }

  async #reseal(what: string, secret: SealSecret | undefined): Promise<void> {
    this.#open(what);
    if (this.#options.readOnly) {
      throw new SessionError(`Cannot ${what} the session in ${this.#name()}: it is open for reading only`);
    }
    await this.#try(what, () =>
      this.#alone(async () => {
        this.#open(what);
        // In here, so that several calls take effect in their order, however long a passphrase takes.
        const protection = secret ? await SqliteSeal.create(secret) : PLAIN;
        // A commit may have failed to open what it had created.
        if (!this.#database) await this.#read();
        const database = this.#database, rows = this.#rows;
        // From here to the end of the transaction nothing is awaited: nobody reads what is half done.
        if (database && rows) {
          this.#rows = rows.present
            ? transaction(database, () => rows.recode(protection))
            : this.#rowsIn(database, protection);
        }
        this.#secret = secret;
        this.#protection = protection;
        if (database && this.#rows?.unclean) this.#rewrite(database, this.#rows);
      }));
  }

  /** Leaves nothing behind of rows that were stored in another way before. */
  #rewrite(database: SqlDatabase, rows: SqliteRows): void {
    const owned = typeof this.#source === "string";
    let why = owned ? "another program uses it" : "it was given opened, and only VACUUM removes them";
    try {
      if (rewrite(database, owned)) {
        this.#write(database, rows, [], true);
        return;
      }
    } catch (error) {
      why = (this.#explain("rewrite", error) as Error).message;
    }
    this.#options.logger?.warn?.(
      `Session database ${this.#name()} may hold traces of what it was before it was sealed or unsealed: ${why}`,
    );
  }

  async #save(changes: readonly EncodedChange[]): Promise<void> {
    if (changes.length === 0) return;
    const database = this.#database;
    if (!database) return await this.#create(changes);
    if (!this.#rows) createTables(database);
    const rows = this.#rows ??
      this.#rowsIn(database, this.#protection ?? await this.#protect());
    this.#rows = this.#write(database, rows, changes);
    if (changes.some(({ change }) => takesAway(change))) emptyJournal(database);
  }

  #write(
    database: SqlDatabase,
    rows: SqliteRows,
    changes: readonly EncodedChange[],
    clean = false,
  ): SqliteRows {
    let saved: { undo(): void } | undefined;
    try {
      transaction(database, () => saved = rows.save(changes, clean));
      return rows;
    } catch (error) {
      saved?.undo();
      throw error;
    }
  }

  /** Creates the database with its first session, in one step. */
  async #create(changes: readonly EncodedChange[]): Promise<void> {
    const path = this.#path, temporary = this.#files.temporaryPath(path, this.#account);
    const protection = this.#protection ?? await this.#protect();
    await this.#removeUnfinished();
    try {
      const database = this.#files.openDatabase(temporary, true);
      try {
        this.#configure(database);
        database.exec("PRAGMA auto_vacuum = NONE; PRAGMA synchronous = EXTRA; BEGIN IMMEDIATE");
        createTables(database);
        this.#rowsIn(database, protection).save(changes);
        database.exec("COMMIT; PRAGMA journal_mode = WAL");
      } finally {
        database.close();
      }
      if (await this.#files.publish(temporary, path)) {
        try {
          await this.#files.syncDirectory(path);
        } catch (error) {
          // The commit is going to be reported as failed, so it must not stay.
          await this.#removeAll(path).catch(() => {});
          throw error;
        }
        // It is saved. If it cannot be opened now, the next commit opens it.
        await this.#read().catch((error) => {
          this.#disconnect();
          this.#warn("open", error);
        });
        return;
      }
    } finally {
      await this.#removeUnfinished().catch(() => {});
    }
    // Another account's client was faster.
    await this.#read();
    await this.#save(changes);
  }

  /** Removes the database with everything beside it, unless somebody else has it open. */
  async #removeDatabase(database: SqlDatabase): Promise<void> {
    if (typeof this.#source !== "string" || !holdsOnlySessions(database)) return;
    try {
      // Works only for the last one who has it open, and leaves no journal behind.
      const mode = database.prepare("PRAGMA journal_mode = DELETE").get()?.journal_mode;
      if (mode !== "delete") return;
      database.exec("BEGIN EXCLUSIVE");
    } catch {
      return;
    }
    // Still locked: whoever opens it now waits, and then finds something that is no session.
    if (sessionRows(database).length > 0) {
      database.exec("ROLLBACK");
      return;
    }
    await this.#removeAll(this.#path);
    await this.#files.syncDirectory(this.#path);
  }

  /** A crash may have left the new database under both its names. */
  async #removeUnfinished(): Promise<void> {
    if (typeof this.#source === "string") {
      await this.#removeAll(this.#files.temporaryPath(this.#path, this.#account));
    }
  }

  async #removeAll(path: string): Promise<void> {
    for (const end of ["-wal", "-shm", "-journal", ""]) await this.#files.remove(path + end);
  }

  // Errors

  #open(what: string): CommitQueue {
    // What came while it is being closed would be lost.
    if (this.#queue && !this.#closing) return this.#queue;
    throw new SessionError(`Cannot ${what} the session in ${this.#name()}: it is not open`);
  }

  async #try<T>(what: string, operation: () => T): Promise<Awaited<T>> {
    try {
      return await operation();
    } catch (error) {
      throw this.#explain(what, error);
    }
  }

  #explain(what: string, error: unknown): unknown {
    return explainSqlError(what, this.#name(), error);
  }

  #warn(what: string, error: unknown): void {
    this.#options.logger?.warn?.((this.#explain(what, error) as Error).message);
  }

  #name(): string {
    return JSON.stringify(this.#path || (this.path ?? "in memory"));
  }
}
redact(
  SqliteSessionBase,
  (session) =>
    `SqliteSession { path: ${JSON.stringify(session.path)}, account: ${JSON.stringify(session.account)} }`,
);

/** Whether `change` takes keys or names away that must not stay in a journal. */
function takesAway(change: SessionChange): boolean {
  return (change.type === "self" && change.self === undefined) ||
    (change.type === "authKey" && change.key === undefined);
}
