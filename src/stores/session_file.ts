import type { Logger } from "../base/logger.ts";
import {
  type EncodedChange,
  SALT_LENGTH,
  type SealSecret,
  type SessionChange,
  SessionError,
} from "../session/mod.ts";
import { Envelope } from "../session/sealing.ts";
import { copyLive, copyTail, createLog, encodedHead, temporaryPath } from "./compaction.ts";
import { explainFileError } from "./file_errors.ts";
import type { FileHandle, Files } from "./files.ts";
import type { LogFile } from "./log_file.ts";
import { openLog } from "./open_log.ts";
import { SealedHandle } from "./sealed_handle.ts";
import { describeCopy, nextUse, noteOf, type SessionUse } from "./session_place.ts";

/** What a {@linkcode SessionFile} is told once. */
export interface SessionFileOptions {
  /** Where what went wrong without harm is reported. */
  readonly logger: Logger | undefined;
  /** The file is rewritten when it is this many times larger than needed … */
  readonly compactAt: number;
  /** … but not below this many bytes. */
  readonly compactFrom: number;
  /** Nothing is written. */
  readonly readOnly: boolean;
}

/** The file of a session while this process has its lock: it appears, grows, is rewritten and sealed. */
export class SessionFile {
  readonly #files: Files;
  readonly #options: SessionFileOptions;
  #secret: SealSecret | undefined;
  /** The key of the file, once it was made or read. */
  #envelope: Envelope | undefined;
  /** Absent until the first commit makes a file. */
  #log: LogFile | undefined;
  /** Where the file really is. */
  #path = "";
  /** Where it is kept this time. */
  #use: SessionUse | undefined;
  /** The last operation on the file that must be alone. */
  #turn: Promise<unknown> = Promise.resolve();
  /** The file has a new name, which may not survive a crash yet. */
  #nameUnsafe = false;
  #resealing: Promise<void> = Promise.resolve();
  #compaction: Promise<void> | undefined;
  #stopped = new AbortController();
  /** The size at which it is worth asking whether to compact. */
  #nextCheck = 0;
  /** The file holds keys or names that were taken away. */
  #holdsForgotten = false;

  constructor(files: Files, options: SessionFileOptions, secret: SealSecret | undefined) {
    this.#files = files;
    this.#options = options;
    this.#secret = secret;
  }

  /** The log in the file; undefined while there is no file. */
  get log(): LogFile | undefined {
    return this.#log;
  }

  /** Whether the file is, or is going to be, encrypted. */
  get sealed(): boolean {
    return this.#secret !== undefined;
  }

  /** Bytes of the file that count. */
  get size(): number {
    const { size = 0, handle } = this.#log ?? {};
    return handle instanceof SealedHandle ? handle.length : size;
  }

  /** What the lock is to say of this use of the session; undefined while nothing was written. */
  get note(): string | undefined {
    const use = this.#log?.use;
    return use && use.mark === this.#use?.mark ? noteOf(use) : undefined;
  }

  /** Resolves when no compaction is running. */
  async settled(): Promise<void> {
    await this.#compaction;
  }

  /**
   * Reads the file at `path`, if there is one.
   * @param note what the lock says of its last use there
   */
  async open(path: string, note: string | undefined): Promise<void> {
    this.#path = path;
    try {
      const handle = await this.#openFile(path);
      const { log, envelope } = handle
        ? await openLog(handle, this.#name(), this.#secret, this.#options.logger)
        : {};
      this.#log = log;
      this.#envelope = envelope;
      await this.#notice(log, note);
      if (handle && !this.#options.readOnly) await this.#tidy();
    } catch (error) {
      throw this.#explain("open", error);
    }
    this.#nameUnsafe = this.#holdsForgotten = false;
    this.#stopped = new AbortController();
    this.#nextCheck = this.#options.compactFrom;
  }

  #openFile(path: string): Promise<FileHandle | undefined> {
    const files = this.#files;
    return this.#options.readOnly && files.openToRead ? files.openToRead(path) : files.open(path);
  }

  /** Says so when the session seems to be a copy, and has this use of it written down. */
  async #notice(log: LogFile | undefined, note: string | undefined): Promise<void> {
    this.#use = undefined;
    if (this.#options.readOnly) return;
    const place = await this.#files.place?.(this.#path).catch(() => undefined);
    const copied = describeCopy(`Session file ${this.#name()}`, log?.use, place, note);
    if (copied) this.#options.logger?.warn?.(copied);
    this.#use = place && nextUse(place, log?.use, note);
    log?.begin(this.#use);
  }

  /** Takes what others could read away from them. */
  async #tidy(): Promise<void> {
    try {
      const mode = await this.#files.permissions(this.#path);
      if (mode !== undefined && (mode & 0o077) !== 0) {
        await this.#files.setPermissions(this.#path, 0o600);
        this.#options.logger?.warn?.(
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

  /** Stops what goes on in the background. */
  stop(): void {
    this.#stopped.abort();
  }

  /** Lets go of the file when everything has come to its end. */
  async close(): Promise<void> {
    await this.#compaction;
    await this.#turn;
    const log = this.#log;
    this.#log = undefined;
    await log?.release().catch((error) => this.#warn("close", error));
  }

  // Writing

  /** Stores all of `changes`, durably, or none. */
  save(changes: readonly EncodedChange[]): Promise<void> {
    return this.#alone(async () => {
      await this.#secureName();
      if (changes.length === 0) return;
      if (!this.#log) {
        this.#log = await this.#create(changes);
        return;
      }
      await this.#log.append(changes, true);
      if (changes.some(({ change }) => takesAway(change))) this.#holdsForgotten = true;
    });
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

  /** Rewrites the file if much of it does not count any more; for when there is nothing else to do. */
  considerCompaction(): void {
    const log = this.#log, { compactAt, compactFrom } = this.#options, { signal } = this.#stopped;
    if (!log || this.#compaction || signal.aborted) return;
    if (!this.#holdsForgotten) {
      if (log.size < this.#nextCheck) return;
      const worthwhile = Math.max(compactFrom, compactAt * log.liveSize());
      if (log.size < worthwhile) {
        this.#nextCheck = worthwhile;
        return;
      }
    }
    this.#holdsForgotten = false;
    this.#compaction = this.#compact(log, signal, this.#secret, this.#envelope).catch((error) => {
      if (signal.aborted) return;
      // The old file is as good as before; when it has grown by a quarter it is tried again.
      this.#nextCheck = log.size + Math.max(compactFrom, log.size >> 2);
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
          this.#nextCheck = this.#options.compactFrom;
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

  /**
   * Has the file sealed with `secret`, or not at all. Several calls take effect in their order, however long a
   * passphrase takes.
   * @param mustBeOpen throws when the session was closed meanwhile
   */
  reseal(what: string, secret: SealSecret | undefined, mustBeOpen: () => void): Promise<void> {
    const done = this.#resealing.then(() => this.#resealNow(what, secret, mustBeOpen));
    this.#resealing = done.catch(() => {});
    return done;
  }

  async #resealNow(what: string, secret: SealSecret | undefined, mustBeOpen: () => void): Promise<void> {
    mustBeOpen();
    const envelope = secret && await Envelope.create(secret);
    const { signal } = this.#stopped;
    while (this.#compaction) await this.#compaction;
    // Nobody may create the file meanwhile with what is used now.
    const log = await this.#alone(async () => {
      if (!signal.aborted && !this.#log) {
        this.#secret = secret;
        this.#envelope = envelope;
      }
      return await Promise.resolve(this.#log);
    });
    while (this.#compaction) await this.#compaction;
    mustBeOpen();
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

  // Errors

  #explain(what: string, error: unknown): unknown {
    return explainFileError(what, this.#name(), error);
  }

  #warn(what: string, error: unknown): void {
    this.#options.logger?.warn?.((this.#explain(what, error) as Error).message);
  }

  #name(): string {
    return JSON.stringify(this.#path);
  }
}

/** Whether `change` leaves keys or names in the old part of the file that have no business there. */
function takesAway(change: SessionChange): boolean {
  return (change.type === "self" && change.self === undefined) ||
    (change.type === "authKey" && change.key === undefined);
}

function newSalt(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
}
