import { type Clock, systemClock } from "../base/clock.ts";
import type { Logger } from "../base/logger.ts";
import { Redacted } from "../base/redacted.ts";
import {
  type Durability,
  encodeChange,
  looksLikeSessionString,
  type OpenOptions,
  type Peer,
  type PeerKind,
  phoneKey,
  type SealOptions,
  SealSecret,
  type SessionChange,
  SessionError,
  type SessionHead,
  type SessionStore,
  usernameKey,
} from "../session/mod.ts";
import { CommitQueue } from "./commit_queue.ts";
import { holdPlace } from "./held_places.ts";
import { layeredNamed, layeredPeer, layeredPeers } from "./layered_peers.ts";
import { SessionDatabase } from "./session_database.ts";
import type { Release, SessionLock } from "./session_lock.ts";
import type { SqlDatabase } from "./sql_database.ts";
import { explainSqlError } from "./sql_errors.ts";
import type { SqliteFiles, SqliteSource } from "./sqlite_files.ts";
import { fileOf } from "./sqlite_use.ts";

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
export class SqliteSessionBase extends Redacted implements SessionStore {
  readonly #files: SqliteFiles;
  readonly #source: SqliteSource;
  readonly #account: string;
  readonly #options: SqliteSessionOptions;
  readonly #clock: Clock;
  readonly #database: SessionDatabase;

  /** Present while the session is open. */
  #queue: CommitQueue | undefined;
  /** Where the database really is; `""`: in memory. */
  #path = "";
  #release: Release = async () => {};
  #closing: Promise<void> | undefined;

  /**
   * Names the database; nothing is read before `open`.
   * @throws TypeError when the path is empty or is a session string; RangeError when the account is no name for one;
   * either when the passphrase or key is none
   */
  constructor(files: SqliteFiles, source: SqliteSource, options: SqliteSessionOptions = {}) {
    super();
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
    this.#database = new SessionDatabase(files, source, account, rest, SealSecret.from(options));
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
    return this.#database.rows?.peerCount ?? 0;
  }

  async open(options: OpenOptions = {}): Promise<SessionHead | null> {
    options.signal?.throwIfAborted();
    const release = await this.#hold(options);
    let head: SessionHead | null;
    try {
      head = await this.#try("open", () => this.#database.open(this.#path, release.note));
    } catch (error) {
      await release();
      throw error;
    }
    this.#release = release;
    this.#closing = undefined;
    this.#queue = new CommitQueue(
      {
        save: (changes) => this.#database.save(changes),
        self: () => this.#database.rows?.self,
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
    return await this.#try(
      "read",
      () => layeredPeer(this.#open("read").peers, this.#database.rows, kind, id),
    );
  }

  async peerByUsername(username: string): Promise<Peer | undefined> {
    const name = usernameKey(username);
    return await this.#try("read", () => layeredNamed(this.#open("read").peers, this.#database.rows, name));
  }

  async peerByPhone(phone: string): Promise<Peer | undefined> {
    return await this.#try(
      "read",
      () => layeredNamed(this.#open("read").peers, this.#database.rows, phoneKey(phone)),
    );
  }

  async *peers(): AsyncIterable<Peer> {
    const { peers } = this.#open("read");
    try {
      for await (const peer of layeredPeers(peers, this.#database.rows)) {
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
    await this.#try("verify", () => this.#database.rows?.verify());
  }

  /** Whether the session is, or is going to be, encrypted. */
  get sealed(): boolean {
    return this.#database.sealed;
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
    await this.#reseal("seal", SealSecret.required(options));
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
      const { note } = this.#database;
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
        await this.#database.delete(this.#path);
        gone = true;
      });
    } finally {
      this.#database.disconnect();
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

  /** Ends everything but the claim; false when it was ended already. */
  async #stop(why: string, disconnect = true): Promise<boolean> {
    const queue = this.#queue;
    if (!queue) return false;
    this.#queue = undefined;
    await queue.stop(new SessionError(`Cannot save the session in ${this.#name()}: ${why}`));
    await this.#database.settled();
    if (disconnect) this.#database.disconnect();
    return true;
  }

  async #reseal(what: string, secret: SealSecret | undefined): Promise<void> {
    this.#open(what);
    if (this.#options.readOnly) {
      throw new SessionError(`Cannot ${what} the session in ${this.#name()}: it is open for reading only`);
    }
    await this.#try(what, () => this.#database.reseal(secret, () => void this.#open(what)));
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

  /** What is seen of it, in logs for example: nothing secret. */
  override toString(): string {
    return `SqliteSession { path: ${JSON.stringify(this.path)}, account: ${JSON.stringify(this.account)} }`;
  }
}
