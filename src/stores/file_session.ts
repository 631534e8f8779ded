import { type Clock, systemClock, type TimerHandle } from "../base/clock.ts";
import type { Logger } from "../base/logger.ts";
import { redact } from "../base/redact.ts";
import {
  copyHead,
  type Durability,
  encodeChange,
  type EncodedChange,
  forgetsAccount,
  looksLikeSessionString,
  MAX_BODY,
  type OpenOptions,
  type Peer,
  type PeerKind,
  PeerMap,
  phoneKey,
  SALT_LENGTH,
  type SelfUser,
  type SessionChange,
  SessionCorruptError,
  SessionError,
  type SessionHead,
  type SessionStore,
  SessionVersionError,
  usernameKey,
} from "../session/mod.ts";
import { copyLive, copyTail, createLog, encodedHead, temporaryPath } from "./compaction.ts";
import { describeFileError, type FileHandle, type Files } from "./files.ts";
import { describeForeignFile } from "./foreign_files.ts";
import { claimPlace } from "./held_places.ts";
import { LogFile } from "./log_file.ts";

/** Options of a session in a file. */
export interface FileSessionOptions {
  /** Milliseconds in which a `"soon"` commit reaches the disk. @default {1000} */
  soonWindow?: number;
  /** Where loosened permissions, cut files and failed background writes are reported. */
  logger?: Logger;
  /** Time for `soonWindow` and for waiting until another holder lets go. */
  clock?: Clock;
  /** The file is rewritten without what no longer counts when it is this many times larger than needed. @default {3} */
  compactAt?: number;
  /** … but not below this many bytes. @default {65536} */
  compactFrom?: number;
}

/** A batch that waits to be written. */
interface Batch {
  readonly changes: readonly EncodedChange[];
  readonly length: number;
  /** Absent for `"soon"` commits. */
  readonly waiting?: { resolve(): void; reject(reason: unknown): void };
}

/** So many bytes of `"soon"` commits are held in memory while the disk takes none; further ones wait for it. */
const MAX_PENDING = 0x400000;
/** So long after a failed background write it is tried again, in milliseconds. */
const RETRY_AFTER = 5000;

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

  #state: "closed" | "opening" | "open" | "closing" = "closed";
  /** Where the file really is; set while open. */
  #path = "";
  #letGo: () => void = () => {};
  #closing: Promise<void> | undefined;
  #log: LogFile | undefined;
  #pending: Batch[] = [];
  #pendingLength = 0;
  #writing: Batch[] = [];
  #overlay = new Overlay();
  #timer: TimerHandle | undefined;
  #writer: Promise<void> | undefined;
  /** The last operation on the file that must be alone. */
  #turn: Promise<unknown> = Promise.resolve();
  /** A new name of the file may not survive a crash yet. */
  #directoryDirty = false;
  #warned = false;
  #compaction: Promise<void> | undefined;
  #stopCompaction = new AbortController();
  /** The size at which it is worth asking whether to compact. */
  #nextCheck = 0;
  #forgotSecrets = false;

  /**
   * @param files the file system
   * @param path where the session is, or is to be
   * @throws TypeError when the path is empty or is a session string
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
  }

  /** The path as it was given. */
  get path(): string {
    return this.#given;
  }

  async open(options: OpenOptions = {}): Promise<SessionHead | null> {
    options.signal?.throwIfAborted();
    if (this.#state === "closed") {
      this.#path = await this.#try("open", () => this.#files.realPath(this.#given));
    }
    const letGo = await claimPlace(this.#files, this.#path, options, this.#clock);
    this.#state = "opening";
    try {
      const handle = await this.#try("open", () => this.#files.open(this.#path));
      if (handle) {
        this.#log = await this.#read(handle);
        await this.#tighten();
        await this.#files.remove(temporaryPath(this.#path))
          .catch((error) => this.#warn("remove a left-over copy of", error));
      }
    } catch (error) {
      this.#state = "closed";
      letGo();
      throw error;
    }
    this.#letGo = letGo;
    this.#state = "open";
    this.#closing = undefined;
    this.#stopCompaction = new AbortController();
    this.#nextCheck = this.#compactFrom;
    return this.#log ? copyHead(this.#log.head) : null;
  }

  async commit(changes: readonly SessionChange[], durability: Durability): Promise<void> {
    this.#mustBeOpen("commit to");
    const encoded = changes.map(encodeChange);
    const length = encoded.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (length > MAX_BODY) {
      throw new RangeError(`Cannot commit ${changes.length} changes at once: together they are too long`);
    }
    if (durability === "sync" || this.#pendingLength + length > MAX_PENDING) {
      return await this.#enqueue(encoded, length);
    }
    if (encoded.length === 0) return;
    this.#add({ changes: encoded, length });
    this.#timer ??= this.#clock.setTimeout(() => this.#writeInBackground(), this.#soonWindow);
  }

  async peer(kind: PeerKind, id: number): Promise<Peer | undefined> {
    this.#mustBeOpen("read");
    const { overlay, log, done } = this.#look();
    try {
      const recent = overlay.peers.get(kind, id);
      if ((recent && !recent.min) || overlay.forgets) return recent;
      const stored = await this.#try("read", () => log?.peer(kind, id));
      return recent && (!stored || stored.min) ? recent : stored;
    } finally {
      await done();
    }
  }

  peerByUsername(username: string): Promise<Peer | undefined> {
    return this.#named(usernameKey(username), (log, counts) => log.peerByUsername(username, counts));
  }

  peerByPhone(phone: string): Promise<Peer | undefined> {
    return this.#named(phoneKey(phone), (log, counts) => log.peerByPhone(phone, counts));
  }

  async *peers(): AsyncIterable<Peer> {
    this.#mustBeOpen("read");
    const { overlay, log, done } = this.#look();
    try {
      const recent = [...overlay.peers.values()];
      if (log && !overlay.forgets) {
        for await (const { peer } of log.peers()) {
          const newer = overlay.peers.get(peer.kind, peer.id);
          if (!newer || (newer.min && !peer.min)) yield peer;
        }
      }
      for (const peer of recent) {
        const stored = peer.min && !overlay.forgets ? await log?.peer(peer.kind, peer.id) : undefined;
        if (!stored || stored.min) yield peer;
      }
    } finally {
      await done();
    }
  }

  async flush(): Promise<void> {
    this.#mustBeOpen("save");
    await this.#enqueue([], 0);
  }

  close(): Promise<void> {
    if (this.#state !== "open") return this.#closing ?? Promise.resolve();
    return this.#closing ??= this.flush().finally(() => this.#end());
  }

  /** Removes the file and what a compaction may have left beside it, opened or not, damaged or not. */
  async delete(): Promise<void> {
    if (this.#state === "open") {
      this.#state = "closing";
      this.#drop(new SessionError(`Cannot save the session in ${this.#name()}: it is being deleted`));
      await this.#stop();
    } else {
      this.#path = await this.#try("delete", () => this.#files.realPath(this.#given));
      this.#letGo = await claimPlace(this.#files, this.#path, {}, this.#clock);
    }
    try {
      await this.#try("delete", async () => {
        await this.#files.remove(temporaryPath(this.#path));
        await this.#files.remove(this.#path);
        await this.#files.syncDirectory(this.#path);
      });
    } finally {
      this.#state = "closed";
      this.#letGo();
    }
  }

  /** Bytes of the file and of the index in memory, for `info` and tests; zeros when there is no file yet. */
  get usage(): { readonly file: number; readonly index: number; readonly peers: number } {
    return {
      file: this.#log?.size ?? 0,
      index: this.#log?.indexBytes ?? 0,
      peers: this.#log?.peerCount ?? 0,
    };
  }

  /** Resolves when no compaction is running (any more). */
  async settled(): Promise<void> {
    await this.#compaction;
  }

  // Opening and closing

  async #read(handle: FileHandle): Promise<LogFile> {
    try {
      const log = await this.#try("open", () => LogFile.open(handle));
      if (log.torn) {
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
      // A file that begins like ours has told more about itself already.
      if (start && start[0] !== 0x89) {
        throw new SessionCorruptError(
          `Cannot open session file ${this.#name()}: ${describeForeignFile(start)}`,
        );
      }
      throw error;
    }
  }

  async #tighten(): Promise<void> {
    try {
      const mode = await this.#files.permissions(this.#path);
      if (mode === undefined || (mode & 0o077) === 0) return;
      await this.#files.setPermissions(this.#path, 0o600);
      this.#logger?.warn?.(
        `Session file ${this.#name()} could be used by others (mode ${mode.toString(8)}): it is now 600`,
      );
    } catch (error) {
      this.#warn("tighten the permissions of", error);
    }
  }

  async #end(): Promise<void> {
    this.#state = "closing";
    this.#drop(new SessionError(`Cannot save the session in ${this.#name()}: it was closed`));
    await this.#stop();
    this.#state = "closed";
    this.#letGo();
  }

  async #stop(): Promise<void> {
    await this.#writer;
    this.#stopTimer();
    this.#stopCompaction.abort();
    await this.#compaction;
    await this.#turn.catch(() => {});
    const log = this.#log;
    this.#log = undefined;
    this.#directoryDirty = this.#warned = this.#forgotSecrets = false;
    await log?.release().catch((error) => this.#warn("close", error));
  }

  #drop(reason: SessionError): void {
    for (const { waiting } of this.#pending) waiting?.reject(reason);
    this.#pending = [];
    this.#pendingLength = 0;
    this.#overlay = new Overlay();
  }

  // Writing

  #add(batch: Batch): void {
    this.#pending.push(batch);
    this.#pendingLength += batch.length;
    this.#overlay.add(batch.changes, this.#log?.head.self);
  }

  #enqueue(changes: readonly EncodedChange[], length: number): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#add({ changes, length, waiting: { resolve, reject } });
      this.#stopTimer();
      this.#write();
    });
  }

  #writeInBackground(): void {
    this.#timer = undefined;
    this.#write();
  }

  #write(): void {
    this.#writer ??= this.#writeAll().finally(() => {
      this.#writer = undefined;
      // Whoever came after the last look at the queue would wait for ever.
      if (this.#pending.some(({ waiting }) => waiting)) this.#write();
    });
  }

  /** Writes what is pending until nothing is, or the file system takes no more. */
  async #writeAll(): Promise<void> {
    // Commits of the same moment go together.
    await Promise.resolve();
    while (this.#pending.length > 0) {
      const group = this.#takeGroup();
      this.#writing = group;
      try {
        await this.#alone(() => this.#save(group.flatMap(({ changes }) => changes)));
        this.#warned = false;
        this.#writing = [];
        this.#rebuildOverlay();
        for (const { waiting } of group) waiting?.resolve();
      } catch (error) {
        this.#writing = [];
        // Those who wait are told, and what they wanted is dropped. The rest was promised: it is tried again.
        const kept = group.filter(({ waiting }) => !waiting);
        this.#pending.unshift(...kept);
        this.#pendingLength += kept.reduce((sum, { length }) => sum + length, 0);
        this.#rebuildOverlay();
        const reason = this.#explain("save", error);
        for (const { waiting } of group) waiting?.reject(reason);
        if (kept.length === group.length && !this.#warned) {
          this.#warned = true;
          this.#warn("save", error);
        }
        if (!this.#pending.some(({ waiting }) => waiting)) {
          if (this.#pending.length > 0 && this.#state === "open") {
            this.#timer ??= this.#clock.setTimeout(() => this.#writeInBackground(), RETRY_AFTER);
          }
          return;
        }
      }
    }
    this.#considerCompaction();
  }

  #takeGroup(): Batch[] {
    let count = 0, length = 0;
    while (
      count < this.#pending.length && (count === 0 || length + this.#pending[count].length <= MAX_BODY)
    ) {
      length += this.#pending[count++].length;
    }
    this.#pendingLength -= length;
    return this.#pending.splice(0, count);
  }

  async #save(changes: readonly EncodedChange[]): Promise<void> {
    if (changes.length === 0 && !this.#directoryDirty) return;
    if (this.#log) {
      await this.#syncDirectory();
      await this.#log.append(changes, true);
      if (changes.some(({ change }) => forgetsSecrets(change))) this.#forgotSecrets = true;
      return;
    }
    const log = await createLog(this.#files, this.#path, newSalt(), (log) => log.append(changes, false));
    try {
      if (await this.#files.exists(this.#path)) {
        throw new SessionError(
          `Cannot create session file ${this.#name()}: another program has created it meanwhile`,
        );
      }
      await this.#takeName();
    } catch (error) {
      await log.release().catch(() => {});
      await this.#files.remove(temporaryPath(this.#path)).catch(() => {});
      throw error;
    }
    try {
      await this.#files.syncDirectory(this.#path);
    } catch (error) {
      // The commit is going to be reported as failed, so it must not stay; if it has to, it counts from now on.
      try {
        await this.#files.remove(this.#path);
      } catch {
        this.#log = log;
        this.#directoryDirty = true;
        throw error;
      }
      await log.release().catch(() => {});
      throw error;
    }
    this.#log = log;
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

  async #syncDirectory(): Promise<void> {
    if (!this.#directoryDirty) return;
    await this.#files.syncDirectory(this.#path);
    this.#directoryDirty = false;
  }

  #rebuildOverlay(): void {
    this.#overlay = new Overlay();
    for (const { changes } of [...this.#writing, ...this.#pending]) {
      this.#overlay.add(changes, this.#log?.head.self);
    }
  }

  #alone<T>(operation: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(operation, operation);
    this.#turn = result.catch(() => {});
    return result;
  }

  #stopTimer(): void {
    if (this.#timer === undefined) return;
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  // Compaction

  #considerCompaction(): void {
    const log = this.#log;
    if (!log || this.#compaction || this.#state !== "open") return;
    if (!this.#forgotSecrets) {
      if (log.size < this.#nextCheck) return;
      const worthwhile = Math.max(this.#compactFrom, this.#compactAt * log.liveSize());
      if (log.size < worthwhile) {
        this.#nextCheck = worthwhile;
        return;
      }
    }
    this.#forgotSecrets = false;
    this.#compaction = this.#compact(log).catch((error) => {
      if (this.#stopCompaction.signal.aborted) return;
      // The old file is as good as before; a while later it is tried again.
      this.#nextCheck = log.size + Math.max(this.#compactFrom, log.size >> 2);
      this.#warn("compact", error);
    }).finally(() => this.#compaction = undefined);
  }

  async #compact(old: LogFile): Promise<void> {
    old.retain();
    try {
      const until = old.size, head = encodedHead(old), { signal } = this.#stopCompaction;
      const log = await createLog(
        this.#files,
        this.#path,
        newSalt(),
        (log) => copyLive(old, until, head, log, signal),
      );
      try {
        await this.#alone(async () => {
          signal.throwIfAborted();
          await copyTail(old, until, log);
          await log.sync();
          await this.#takeName();
          this.#log = log;
          this.#nextCheck = this.#compactFrom;
          this.#directoryDirty = true;
        });
      } catch (error) {
        await log.release().catch(() => {});
        await this.#files.remove(temporaryPath(this.#path)).catch(() => {});
        throw error;
      }
      await old.release();
      await this.#alone(() => this.#syncDirectory());
    } finally {
      await old.release();
    }
  }

  // Reading

  /** What a read needs, kept open until `done`: a compaction may replace the file meanwhile. */
  #look(): { overlay: Overlay; log: LogFile | undefined; done: () => Promise<void> } {
    const overlay = this.#overlay, log = this.#log;
    log?.retain();
    return { overlay, log, done: async () => await log?.release() };
  }

  async #named(
    key: string,
    stored: (log: LogFile, counts: (peer: Peer) => boolean) => Promise<Peer | undefined>,
  ): Promise<Peer | undefined> {
    this.#mustBeOpen("read");
    const { overlay, log, done } = this.#look();
    const file = overlay.forgets ? undefined : log;
    try {
      return await this.#try("read", async () => {
        for (const recent of overlay.peers.named(key)) {
          // A `min` peer that waits to be written does not replace a full one in the file.
          const full = recent.min && await file?.peer(recent.kind, recent.id);
          if (!full || full.min) return recent;
        }
        return file && await stored(file, (peer) => {
          const newer = overlay.peers.get(peer.kind, peer.id);
          return !newer || (newer.min === true && !peer.min);
        });
      });
    } finally {
      await done();
    }
  }

  // Errors

  #mustBeOpen(what: string): void {
    if (this.#state !== "open") {
      throw new SessionError(`Cannot ${what} the session in ${this.#name()}: it is not open`);
    }
  }

  async #try<T>(what: string, operation: () => T): Promise<Awaited<T>> {
    try {
      return await operation();
    } catch (error) {
      throw this.#explain(what, error);
    }
  }

  /** `error` with what could not be done with which file. */
  #explain(what: string, error: unknown): unknown {
    if (error instanceof SessionError) {
      const why = /^Cannot read session data: (.*)$/s.exec(error.message)?.[1];
      if (why === undefined) return error;
      const type = error instanceof SessionVersionError ? SessionVersionError : SessionCorruptError;
      return new type(`Cannot ${what} session file ${this.#name()}: ${why}`, { cause: error });
    }
    if (error instanceof RangeError || error instanceof TypeError) return error;
    return new SessionError(`Cannot ${what} session file ${this.#name()}: ${describeFileError(error)}`, {
      cause: error,
    });
  }

  #warn(what: string, error: unknown): void {
    const reason = this.#explain(what, error);
    this.#logger?.warn?.(reason instanceof Error ? reason.message : String(reason));
  }

  #name(): string {
    return JSON.stringify(this.#path || this.#given);
  }
}
redact(FileSessionBase, (session) => `FileSession { path: ${JSON.stringify(session.path)} }`);

/** Peers that wait to be written, and whether those in the file count no more. */
class Overlay {
  readonly peers = new PeerMap();
  forgets = false;
  #self: { user: SelfUser | undefined } | undefined;

  add(changes: readonly EncodedChange[], stored: SelfUser | undefined): void {
    for (const { change } of changes) {
      if (forgetsAccount(this.#self ? this.#self.user : stored, change)) {
        this.forgets = true;
        this.peers.clear();
      }
      if (change.type === "self") this.#self = { user: change.self };
      if (change.type === "peer") this.peers.set(change.peer);
    }
  }
}

/** Whether `change` leaves keys or names in the old part of the file that have no business there. */
function forgetsSecrets(change: SessionChange): boolean {
  return (change.type === "self" && change.self === undefined) ||
    (change.type === "authKey" && change.key === undefined);
}

function newSalt(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
}
