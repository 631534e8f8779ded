import { type Clock, systemClock } from "../base/clock.ts";
import type { Logger } from "../base/logger.ts";
import { redact } from "../base/redact.ts";
import {
  checkEnvelope,
  copyHead,
  type Durability,
  encodeChange,
  type EncodedChange,
  Envelope,
  looksLikeSessionString,
  looksSealed,
  type OpenOptions,
  type Peer,
  type PeerKind,
  phoneKey,
  SALT_LENGTH,
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
import { copyLive, copyTail, createLog, encodedHead, temporaryPath } from "./compaction.ts";
import { explainFileError } from "./file_errors.ts";
import type { FileHandle, Files } from "./files.ts";
import { describeForeignFile } from "./foreign_files.ts";
import { holdPlace } from "./held_places.ts";
import { supersedes } from "./layered_peers.ts";
import { LogFile } from "./log_file.ts";
import type { PendingPeers } from "./pending_peers.ts";
import { readSealedStart, SealedHandle } from "./sealed_handle.ts";
import { describeCopy, nextUse, noteOf, type SessionUse } from "./session_place.ts";
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
export class FileSessionBase implements SessionStore {
  readonly #files: Files;
  readonly #given: string;
  readonly #soonWindow: number;
  readonly #logger: Logger | undefined;
  readonly #clock: Clock;
  readonly #compactAt: number;
  readonly #compactFrom: number;
  readonly #lock: ((path: string) => SessionLock) | undefined;
  readonly #readOnly: boolean;
  #secret: SealSecret | undefined;
  /** Where it is kept this time. */
  #use: SessionUse | undefined;
  /** The key of the file, once it was made or read. */
  #envelope: Envelope | undefined;

  /** Present while the session is open. */
  #queue: CommitQueue | undefined;
  /** Absent until the first commit makes a file. */
  #log: LogFile | undefined;
  /** Where the file really is, once that is known. */
  #path = "";
  #letGo: Release = async () => {};
  #closing: Promise<void> | undefined;
  /** The last operation on the file that must be alone. */
  #turn: Promise<unknown> = Promise.resolve();
  /** The file has a new name, which may not survive a crash yet. */
  #nameUnsafe = false;
  #resealing: Promise<void> = Promise.resolve();
  #compaction: Promise<void> | undefined;
  #stopCompaction = new AbortController();
  /** The size at which it is worth asking whether to compact. */
  #nextCheck = 0;
  /** The file holds keys or names that were taken away. */
  #holdsForgotten = false;

  /**
   * Names the file; nothing is read before `open`.
   * @param files the file system
   * @param path where the session is, or is to be
   * @throws TypeError when the path is empty or is a session string, or the passphrase or key is none
   */
  constructor(files: Files, path: string, options: FileSessionOptions = {}) {
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
    this.#compactAt = options.compactAt ?? 3;
    this.#compactFrom = options.compactFrom ?? 0x10000;
    this.#lock = options.lock || undefined;
    this.#readOnly = options.readOnly ?? false;
    this.#secret = SealSecret.from(options);
  }

  /** The path as it was given. */
  get path(): string {
    return this.#given;
  }

  /** For information: bytes of the file, bytes of memory the index of peers takes, and how many peers there are. */
  get usage(): { readonly file: number; readonly index: number; readonly peers: number } {
    const { size = 0, indexBytes = 0, peerCount = 0, handle } = this.#log ?? {};
    return {
      file: handle instanceof SealedHandle ? handle.length : size,
      index: indexBytes,
      peers: peerCount,
    };
  }

  async open(options: OpenOptions = {}): Promise<SessionHead | null> {
    options.signal?.throwIfAborted();
    const path = await this.#try("open", () => this.#files.realPath(this.#given));
    const letGo = await this.#hold(path, options);
    this.#path = path;
    try {
      const handle = await this.#try("open", () => this.#openFile(path));
      this.#log = handle && await this.#read(handle);
      await this.#notice(this.#log, letGo.note);
      if (handle && !this.#readOnly) await this.#tidy();
    } catch (error) {
      await letGo();
      throw error;
    }
    this.#letGo = letGo;
    this.#closing = undefined;
    this.#nameUnsafe = this.#holdsForgotten = false;
    this.#stopCompaction = new AbortController();
    this.#nextCheck = this.#compactFrom;
    this.#queue = new CommitQueue(
      {
        save: (changes) => this.#alone(() => this.#save(changes)),
        self: () => this.#log?.head.self,
        idle: () => this.#considerCompaction(),
        failed: (error) => this.#warn("save", error),
        explain: (error) => this.#explain("save", error),
      },
      this.#clock,
      this.#soonWindow,
    );
    return this.#log ? copyHead(this.#log.head) : null;
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
    const log = this.#log, stored = forgets ? undefined : log;
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
      const use = this.#log?.use;
      const note = use && use.mark === this.#use?.mark ? noteOf(use) : undefined;
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
    return this.#secret !== undefined;
  }

  /**
   * Seals the session with a passphrase or key, or with another one than before: what counts is encrypted with a new key
   * in a new file, which then takes the name of the old one. Commits go on meanwhile. A crash, or a failure, leaves the
   * old file or the new one, complete.
   * @throws TypeError when there is no passphrase or key; SessionError when the session is not open or the new file
   * cannot be written
   */
  async seal(options: SealOptions): Promise<void> {
    const secret = SealSecret.from(options);
    if (!secret) throw new TypeError("Cannot seal a session: neither a passphrase nor a key was given");
    await this.#reseal("seal", secret);
  }

  /** Stores the session without encryption from now on, as carefully as {@linkcode FileSessionBase.seal}. */
  async unseal(): Promise<void> {
    await this.#reseal("unseal", undefined);
  }

  /** Resolves when no compaction is running. */
  async settled(): Promise<void> {
    await this.#compaction;
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

  #openFile(path: string): Promise<FileHandle | undefined> {
    const files = this.#files;
    return this.#readOnly && files.openToRead ? files.openToRead(path) : files.open(path);
  }

  async #read(handle: FileHandle): Promise<LogFile> {
    try {
      const log = await this.#try("open", async () => LogFile.open(await this.#unsealed(handle)));
      if (this.#secret && !this.#envelope) {
        throw new SessionPassphraseError(
          `Cannot open session file ${this.#name()}: a passphrase or key was given, and it is not sealed; open it without and call seal()`,
        );
      }
      if (log.torn || (log.handle instanceof SealedHandle && log.handle.torn)) {
        this.#logger?.warn?.(
          `Session file ${this.#name()} ends in an unfinished record, left by a crash: the next commit cuts it`,
        );
      }
      return log;
    } catch (error) {
      const start = error instanceof SessionCorruptError
        ? await handle.read(0, 4096).catch(() => undefined)
        : undefined;
      await handle.close().catch(() => {});
      const foreign = start && describeForeignFile(start);
      if (!foreign) throw error;
      throw new SessionCorruptError(`Cannot open session file ${this.#name()}: ${foreign}`, { cause: error });
    }
  }

  /** The file as it is inside, when it is sealed. */
  async #unsealed(handle: FileHandle): Promise<FileHandle> {
    this.#envelope = undefined;
    if (!looksSealed(await handle.read(0, 64))) return handle;
    const start = await readSealedStart(handle);
    checkEnvelope(start.envelope);
    if (!this.#secret) {
      throw new SessionPassphraseError(
        `Cannot open session file ${this.#name()}: it is sealed, and no passphrase or key was given`,
      );
    }
    const envelope = await Envelope.open(start.envelope, this.#secret);
    const sealed = await SealedHandle.open(handle, start, envelope);
    this.#envelope = envelope;
    return sealed;
  }

  /** Says so when the session seems to be a copy, and has this use of it written down. */
  async #notice(log: LogFile | undefined, note: string | undefined): Promise<void> {
    this.#use = undefined;
    if (this.#readOnly) return;
    const place = await this.#files.place?.(this.#path).catch(() => undefined);
    const copied = describeCopy(`Session file ${this.#name()}`, log?.use, place, note);
    if (copied) this.#logger?.warn?.(copied);
    this.#use = place && nextUse(place, log?.use, note);
    log?.begin(this.#use);
  }

  /** Takes what others could read away from them. */
  async #tidy(): Promise<void> {
    try {
      const mode = await this.#files.permissions(this.#path);
      if (mode !== undefined && (mode & 0o077) !== 0) {
        await this.#files.setPermissions(this.#path, 0o600);
        this.#logger?.warn?.(
          `Session file ${this.#name()} could be used by others (mode ${mode.toString(8)}): now it is 600`,
        );
      }
    } catch (error) {
      this.#warn("tighten the permissions of", error);
    }
    try {
      await this.#files.remove(temporaryPath(this.#path));
    } catch (error) {
      this.#warn("remove an unfinished copy of", error);
    }
  }

  /** Ends everything but the claim; false when it was ended already. */
  async #stop(why: string): Promise<boolean> {
    const queue = this.#queue;
    if (!queue) return false;
    this.#queue = undefined;
    this.#stopCompaction.abort();
    await queue.stop(new SessionError(`Cannot save the session in ${this.#name()}: ${why}`));
    await this.#compaction;
    await this.#turn;
    const log = this.#log;
    this.#log = undefined;
    await log?.release().catch((error) => this.#warn("close", error));
    return true;
  }

  // Writing

  async #save(changes: readonly EncodedChange[]): Promise<void> {
    await this.#secureName();
    if (changes.length === 0) return;
    if (!this.#log) {
      this.#log = await this.#create(changes);
      return;
    }
    await this.#log.append(changes, true);
    if (changes.some(({ change }) => takesAway(change))) this.#holdsForgotten = true;
  }

  async #create(changes: readonly EncodedChange[]): Promise<LogFile> {
    const envelope = this.#envelope ??= this.#secret && await Envelope.create(this.#secret);
    const log = await createLog(
      this.#files,
      this.#path,
      newSalt(),
      (log) => {
        log.begin(this.#use);
        return log.append(changes, false);
      },
      envelope,
    );
    let named = false;
    try {
      if (await this.#files.exists(this.#path)) {
        throw new SessionError(
          `Cannot create session file ${this.#name()}: another program has created it meanwhile`,
        );
      }
      await this.#takeName();
      named = true;
      await this.#files.syncDirectory(this.#path);
      return log;
    } catch (error) {
      // The commit is going to be reported as failed, so it must not stay.
      const rest = named ? this.#path : temporaryPath(this.#path);
      const removed = await this.#files.remove(rest).then(() => true, () => false);
      if (named && !removed) {
        this.#log = log;
        this.#nameUnsafe = true;
      } else {
        await log.release().catch(() => {});
      }
      throw error;
    }
  }

  /** Gives the new file the session's name. */
  async #takeName(): Promise<void> {
    const temporary = temporaryPath(this.#path);
    try {
      await this.#files.rename(temporary, this.#path);
    } catch (error) {
      // Some file systems report a failure of what they did: then the old file has lost its name.
      if (await this.#files.exists(temporary)) throw error;
    }
  }

  async #secureName(): Promise<void> {
    if (!this.#nameUnsafe) return;
    await this.#files.syncDirectory(this.#path);
    this.#nameUnsafe = false;
  }

  #alone<T>(operation: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(operation);
    this.#turn = result.catch(() => {});
    return result;
  }

  // Compaction

  #considerCompaction(): void {
    const log = this.#log;
    if (!log || this.#compaction || !this.#queue) return;
    if (!this.#holdsForgotten) {
      if (log.size < this.#nextCheck) return;
      const worthwhile = Math.max(this.#compactFrom, this.#compactAt * log.liveSize());
      if (log.size < worthwhile) {
        this.#nextCheck = worthwhile;
        return;
      }
    }
    this.#holdsForgotten = false;
    const { signal } = this.#stopCompaction;
    this.#compaction = this.#compact(log, signal, this.#secret, this.#envelope).catch((error) => {
      if (signal.aborted) return;
      // The old file is as good as before; when it has grown by a quarter it is tried again.
      this.#nextCheck = log.size + Math.max(this.#compactFrom, log.size >> 2);
      this.#warn("compact", error);
    }).finally(() => this.#compaction = undefined);
  }

  /** Copies what counts to a new file, sealed or not, that takes the name of the old one. */
  async #compact(
    old: LogFile,
    signal: AbortSignal,
    secret: SealSecret | undefined,
    envelope: Envelope | undefined,
  ): Promise<void> {
    old.retain();
    try {
      const until = old.size, head = encodedHead(old);
      const log = await createLog(
        this.#files,
        this.#path,
        newSalt(),
        (log) => {
          log.begin(this.#use);
          return copyLive(old, until, head, log, signal);
        },
        envelope,
      );
      try {
        await this.#alone(async () => {
          signal.throwIfAborted();
          await copyTail(old, until, log);
          await log.sync();
          await this.#takeName();
          this.#log = log;
          this.#secret = secret;
          this.#envelope = envelope;
          this.#nameUnsafe = true;
          this.#nextCheck = this.#compactFrom;
        });
      } catch (error) {
        await log.release().catch(() => {});
        await this.#files.remove(temporaryPath(this.#path)).catch(() => {});
        throw error;
      }
      await old.release();
      await this.#alone(() => this.#secureName());
    } finally {
      await old.release();
    }
  }

  /** Several calls take effect in their order, however long a passphrase takes. */
  #reseal(what: string, secret: SealSecret | undefined): Promise<void> {
    const done = this.#resealing.then(() => this.#resealNow(what, secret));
    this.#resealing = done.catch(() => {});
    return done;
  }

  async #resealNow(what: string, secret: SealSecret | undefined): Promise<void> {
    this.#open(what);
    this.#mustBeWritable(what);
    const envelope = secret && await Envelope.create(secret);
    const { signal } = this.#stopCompaction;
    while (this.#compaction) await this.#compaction;
    // Nobody may create the file meanwhile with what is used now.
    const log = await this.#alone(async () => {
      if (this.#queue && !this.#log) {
        this.#secret = secret;
        this.#envelope = envelope;
      }
      return await Promise.resolve(this.#log);
    });
    while (this.#compaction) await this.#compaction;
    this.#open(what);
    const present = this.#log;
    if (!present || !log) return;
    const done = this.#compact(present, signal, secret, envelope);
    this.#compaction = done.catch(() => {}).finally(() => this.#compaction = undefined);
    try {
      await done;
    } catch (error) {
      if (signal.aborted) {
        throw new SessionError(`Cannot ${what} the session in ${this.#name()}: it was closed meanwhile`);
      }
      throw this.#explain(what, error);
    }
  }

  // Reading

  /** Gives `read` the peers that wait and the stored ones that count; they stay as they are until it has finished. */
  async #look<T>(read: (pending: PendingPeers, stored: LogFile | undefined) => Promise<T>): Promise<T> {
    const pending = this.#open("read").peers, log = this.#log;
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
}
redact(FileSessionBase, (session) => `FileSession { path: ${JSON.stringify(session.path)} }`);

/** Whether `change` leaves keys or names in the old part of the file that have no business there. */
function takesAway(change: SessionChange): boolean {
  return (change.type === "self" && change.self === undefined) ||
    (change.type === "authKey" && change.key === undefined);
}

function newSalt(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
}
