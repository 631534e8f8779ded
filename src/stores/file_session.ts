import { type Clock, systemClock } from "../base/clock.ts";
import type { Logger } from "../base/logger.ts";
import { Redacted } from "../base/redacted.ts";
import {
  copyHead,
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
import { temporaryPath } from "./compaction.ts";
import { explainFileError } from "./file_errors.ts";
import type { Files } from "./files.ts";
import { holdPlace } from "./held_places.ts";
import { supersedes } from "./layered_peers.ts";
import type { LogFile } from "./log_file.ts";
import type { PendingPeers } from "./pending_peers.ts";
import { SessionFile } from "./session_file.ts";
import type { Release, SessionLock } from "./session_lock.ts";

/** Options of a session in a file. */
export interface FileSessionOptions extends SealOptions {
  /** Milliseconds in which a `"soon"` commit reaches the disk. @default {1000} */
  soonWindow?: number;
  /** Where loosened permissions, copied sessions, unfinished records and failed background writes are reported. */
  logger?: Logger;
  /** Time for `soonWindow` and for waiting until another holder lets go. */
  clock?: Clock;
  /** The file is rewritten without what no longer counts when it is this many times larger than needed. @default {3} */
  compactAt?: number;
  /** … but not below this many bytes. @default {65536} */
  compactFrom?: number;
  /**
   * Keeps other processes out; given where the file is. Runtime entries bring one.
   * @default {false}
   */
  lock?: false | ((path: string) => SessionLock);
  /** Only look: no lock is taken, nothing is tidied up, every commit is refused. @default {false} */
  readOnly?: boolean;
}

/**
 * A session in one append-only file, on any file system given as {@linkcode Files}. Runtime entries export it as
 * `FileSession` with their own.
 *
 * - The file appears complete or not at all, readable by its owner only; an existing looser mode is tightened.
 * - Every commit adds one record; commits made at the same time share one write and one fsync. What a crash leaves of
 *   an unfinished record is cut at the next commit. A file damaged anywhere else is refused and left as it is.
 * - `"sync"` commits resolve after the fsync. `"soon"` ones are in memory until `soonWindow` has passed.
 * - When much of the file no longer counts, what does is copied to a new one that then takes its name; commits go on
 *   meanwhile. After a sign-out this happens at once, so that no key stays behind in the file.
 * - With a `passphrase` or `key` the file is sealed: encrypted with AES-256-GCM, peers too. The same is needed to open
 *   it again. `seal` and `unseal` change that.
 * - Where the file is kept, and how often it was opened before, is written down with the first commit; when it is opened
 *   in another place later, or when an older copy was put back, the logger is told what it means to use two copies of a
 *   session. Not noticed are a copy of a whole machine, and one that is used only while the other is not.
 *
 * It may be opened again after it was closed.
 */
export class FileSessionBase extends Redacted implements SessionStore {
  readonly #files: Files;
  readonly #given: string;
  readonly #soonWindow: number;
  readonly #logger: Logger | undefined;
  readonly #clock: Clock;
  readonly #lock: ((path: string) => SessionLock) | undefined;
  readonly #readOnly: boolean;
  readonly #file: SessionFile;
  /** Present while the session is open. */
  #queue: CommitQueue | undefined;
  /** Where the file really is, once that is known. */
  #path = "";
  #letGo: Release = async () => {};
  #closing: Promise<void> | undefined;

  /**
   * Names the file; nothing is read before `open`.
   * @param files the file system
   * @param path where the session is, or is to be
   * @throws TypeError when the path is empty or is a session string, or the passphrase or key is none
   */
  constructor(files: Files, path: string, options: FileSessionOptions = {}) {
    super();
    if (typeof path !== "string" || path === "") {
      throw new TypeError("Cannot use an empty path as a session: name the file that keeps it");
    }
    if (looksLikeSessionString(path)) {
      throw new TypeError("Cannot use a session string as a path: wrap it in new StringSession(…)");
    }
    this.#files = files;
    this.#given = path;
    this.#soonWindow = options.soonWindow ?? 1000;
    this.#logger = options.logger;
    this.#clock = options.clock ?? systemClock;
    this.#lock = options.lock || undefined;
    this.#readOnly = options.readOnly ?? false;
    this.#file = new SessionFile(
      files,
      {
        logger: options.logger,
        compactAt: options.compactAt ?? 3,
        compactFrom: options.compactFrom ?? 0x10000,
        readOnly: this.#readOnly,
      },
      SealSecret.from(options),
    );
  }

  /** The path as it was given. */
  get path(): string {
    return this.#given;
  }

  /** For information: bytes of the file, bytes of memory the index of peers takes, and how many peers there are. */
  get usage(): { readonly file: number; readonly index: number; readonly peers: number } {
    const { indexBytes = 0, peerCount = 0 } = this.#file.log ?? {};
    return { file: this.#file.size, index: indexBytes, peers: peerCount };
  }

  async open(options: OpenOptions = {}): Promise<SessionHead | null> {
    options.signal?.throwIfAborted();
    const path = await this.#try("open", () => this.#files.realPath(this.#given));
    const letGo = await this.#hold(path, options);
    this.#path = path;
    try {
      await this.#file.open(path, letGo.note);
    } catch (error) {
      await letGo();
      throw error;
    }
    this.#letGo = letGo;
    this.#closing = undefined;
    this.#queue = new CommitQueue(
      {
        save: (changes) => this.#file.save(changes),
        self: () => this.#file.log?.head.self,
        idle: () => this.#file.considerCompaction(),
        failed: (error) => this.#warn("save", error),
        explain: (error) => this.#explain("save", error),
      },
      this.#clock,
      this.#soonWindow,
    );
    const { log } = this.#file;
    return log ? copyHead(log.head) : null;
  }

  async commit(changes: readonly SessionChange[], durability: Durability): Promise<void> {
    const queue = this.#open("commit to"), encoded = changes.map(encodeChange);
    this.#mustBeWritable("commit to");
    await queue.add(encoded, durability === "soon");
  }

  async flush(): Promise<void> {
    await this.#open("save").add([], false);
  }

  async peer(kind: PeerKind, id: number): Promise<Peer | undefined> {
    return await this.#look(async ({ peers }, stored) => {
      const pending = peers.get(kind, id);
      if (pending && !pending.min) return pending;
      const known = await stored?.peer(kind, id);
      return supersedes(pending, known) ? pending : known;
    });
  }

  async peerByUsername(username: string): Promise<Peer | undefined> {
    return await this.#named(usernameKey(username), (log, counts) => log.peerByUsername(username, counts));
  }

  async peerByPhone(phone: string): Promise<Peer | undefined> {
    return await this.#named(phoneKey(phone), (log, counts) => log.peerByPhone(phone, counts));
  }

  async *peers(): AsyncIterable<Peer> {
    const { peers, forgets } = this.#open("read").peers;
    const { log } = this.#file, stored = forgets ? undefined : log;
    log?.retain();
    try {
      const pending = [...peers.values()];
      if (stored) {
        for await (const some of stored.peers()) {
          for (const { peer } of some) if (!supersedes(peers.get(peer.kind, peer.id), peer)) yield peer;
        }
      }
      for (const peer of pending) {
        if (supersedes(peer, await stored?.peer(peer.kind, peer.id))) yield peer;
      }
    } catch (error) {
      throw this.#explain("read", error);
    } finally {
      await log?.release();
    }
  }

  close(): Promise<void> {
    const queue = this.#queue;
    if (!queue) return this.#closing ?? Promise.resolve();
    return this.#closing ??= queue.add([], false).finally(async () => {
      // Only what is in the file, too, so that a crash at any time leaves no note of more.
      const { note } = this.#file;
      if (await this.#stop("it was closed")) await this.#letGo({ note });
    });
  }

  /** Removes the file and what a compaction may have left beside it, whether it is open or not, sound or not. */
  async delete(): Promise<void> {
    this.#mustBeWritable("delete");
    if (!await this.#stop("it is being deleted")) {
      this.#path = await this.#try("delete", () => this.#files.realPath(this.#given));
      this.#letGo = await this.#hold(this.#path, {});
    }
    let remove = false;
    try {
      await this.#try("delete", async () => {
        await this.#files.remove(temporaryPath(this.#path));
        await this.#files.remove(this.#path);
        remove = true;
        await this.#files.syncDirectory(this.#path);
      });
    } finally {
      await this.#letGo({ remove });
    }
  }

  /** Whether the file is, or is going to be, encrypted. */
  get sealed(): boolean {
    return this.#file.sealed;
  }

  /**
   * Seals the session with a passphrase or key, or with another one than before: what counts is encrypted with a new key
   * in a new file, which then takes the name of the old one. Commits go on meanwhile. A crash, or a failure, leaves the
   * old file or the new one, complete.
   * @throws TypeError when there is no passphrase or key; SessionError when the session is not open or the new file
   * cannot be written
   */
  async seal(options: SealOptions): Promise<void> {
    await this.#reseal("seal", SealSecret.required(options));
  }

  /** Stores the session without encryption from now on, as carefully as {@linkcode FileSessionBase.seal}. */
  async unseal(): Promise<void> {
    await this.#reseal("unseal", undefined);
  }

  /** Resolves when no compaction is running. */
  async settled(): Promise<void> {
    await this.#file.settled();
  }

  // Opening and closing

  async #hold(path: string, options: OpenOptions): Promise<Release> {
    if (this.#readOnly) return async () => {};
    return await holdPlace(this.#files, path, this.#lock?.(path), options, this.#clock);
  }

  #mustBeWritable(what: string): void {
    if (!this.#readOnly) return;
    throw new SessionError(`Cannot ${what} the session in ${this.#name()}: it is open for reading only`);
  }

  /** Ends everything but the claim; false when it was ended already. */
  async #stop(why: string): Promise<boolean> {
    const queue = this.#queue;
    if (!queue) return false;
    this.#queue = undefined;
    this.#file.stop();
    await queue.stop(new SessionError(`Cannot save the session in ${this.#name()}: ${why}`));
    await this.#file.close();
    return true;
  }

  #reseal(what: string, secret: SealSecret | undefined): Promise<void> {
    return this.#file.reseal(what, secret, () => {
      this.#open(what);
      this.#mustBeWritable(what);
    });
  }

  // Reading

  /** Gives `read` the peers that wait and the stored ones that count; they stay as they are until it has finished. */
  async #look<T>(read: (pending: PendingPeers, stored: LogFile | undefined) => Promise<T>): Promise<T> {
    const pending = this.#open("read").peers, { log } = this.#file;
    // A compaction may replace the file meanwhile.
    log?.retain();
    try {
      return await read(pending, pending.forgets ? undefined : log);
    } catch (error) {
      throw this.#explain("read", error);
    } finally {
      await log?.release();
    }
  }

  #named(
    name: string,
    find: (log: LogFile, counts: (peer: Peer) => boolean) => Promise<Peer | undefined>,
  ): Promise<Peer | undefined> {
    return this.#look(async ({ peers }, stored) => {
      for (const pending of peers.named(name)) {
        if (supersedes(pending, await stored?.peer(pending.kind, pending.id))) return pending;
      }
      return stored && await find(stored, (peer) => !supersedes(peers.get(peer.kind, peer.id), peer));
    });
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
    return explainFileError(what, this.#name(), error);
  }

  #warn(what: string, error: unknown): void {
    this.#logger?.warn?.((this.#explain(what, error) as Error).message);
  }

  #name(): string {
    return JSON.stringify(this.#path || this.#given);
  }

  /** What is seen of it, in logs for example: nothing secret. */
  override toString(): string {
    return `FileSession { path: ${JSON.stringify(this.path)} }`;
  }
}
