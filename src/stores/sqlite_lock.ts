import { type Clock, sleep, systemClock } from "../base/clock.ts";
import { toHex } from "../bytes/mod.ts";
import { type OpenOptions, SessionError, SessionLockedError } from "../session/mod.ts";
import { claimPlace } from "./held_places.ts";
import { describeHolder, type LockHolder, type Release, type SessionLock } from "./session_lock.ts";
import type { SqlDatabase } from "./sql_database.ts";
import { sqlFailure } from "./sql_errors.ts";

/** The lock file as one attempt sees it. */
export interface LockFile {
  /** The file, opened as a database. */
  readonly database: SqlDatabase;
  /** Whether the path still leads to the file that was opened. */
  isCurrent(): boolean;
  /** Removes the file; failing to is no error. */
  remove(): void;
}

/** What a {@linkcode SqliteLock} needs. */
export interface SqliteLockOptions {
  /** What the lock is for, as messages name it; equal for equal things. */
  readonly name: string;
  /** Opens the lock file, or creates it, readable by its owner only. Called only when this process does not have it. */
  open(): LockFile;
  /** Who takes the lock. */
  holder(): LockHolder;
  /** Time for waiting. */
  readonly clock?: Clock;
}

/** So long between two looks at a lock that somebody else has, in milliseconds. */
const POLL = 50;

/** So often in a row somebody may come and go at the wrong moment. */
const ATTEMPTS = 100;

/** Every lock file in this process goes by its name. */
const PLACE = {};

/**
 * The locks this process has. An open transaction is the lock, so the database must not be closed: Bun's garbage
 * collector does that with one nobody refers to.
 */
const held = new Set<SqlDatabase>();

/**
 * A lock that is an open write transaction on a small SQLite file: the one kind of lock that works the same in Deno,
 * Bun and Node, across them and within one process, and that is free at once when its holder is killed. Before that
 * transaction another one leaves a note that tells the others who has it.
 */
export class SqliteLock implements SessionLock {
  readonly #options: SqliteLockOptions;
  readonly #clock: Clock;

  /** A lock on what `options` open; nothing is opened before `acquire`. */
  constructor(options: SqliteLockOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
  }

  async acquire(options: OpenOptions = {}): Promise<Release> {
    const { name } = this.#options;
    options.signal?.throwIfAborted();
    const deadline = this.#clock.monotonic() + (options.wait ?? 0);
    const letGo = await claimPlace(PLACE, name, options, this.#clock);
    try {
      for (let attempt = 1;; attempt++) {
        const file = this.#open();
        const taken = this.#take(file);
        if (taken === "taken") {
          held.add(file.database);
          return this.#release(file, letGo);
        }
        if (taken === "again" && attempt < ATTEMPTS) {
          file.database.close();
          continue;
        }
        const left = deadline - this.#clock.monotonic();
        if (left <= 0) {
          // Who has just taken it may not have left the note yet.
          await sleep(10);
          const holder = readHolder(file.database);
          file.database.close();
          throw new SessionLockedError(
            `Cannot open session ${JSON.stringify(name)}: ${describeHolder(holder)}`,
          );
        }
        file.database.close();
        await sleep(Math.min(left, POLL), this.#clock, options.signal);
      }
    } catch (error) {
      letGo();
      throw error;
    }
  }

  #open(): LockFile {
    try {
      return this.#options.open();
    } catch (error) {
      throw this.#unusable(error);
    }
  }

  /** Takes the lock, or says that somebody else has it, or that somebody has just let go of it. */
  #take({ database, isCurrent }: LockFile): "taken" | "busy" | "again" {
    try {
      database.exec("PRAGMA busy_timeout = 0");
      database.exec("BEGIN IMMEDIATE");
      // Somebody may be reading the note.
      database.exec("PRAGMA busy_timeout = 1000");
      const token = toHex(crypto.getRandomValues(new Uint8Array(8)));
      writeHolder(database, token, this.#options.holder());
      database.exec("COMMIT");
      database.exec("PRAGMA busy_timeout = 0");
      database.exec("BEGIN IMMEDIATE");
      // Between the two transactions somebody else may have come and gone, or a deletion have ended.
      if (database.prepare("SELECT token FROM holder").get()?.token === token && isCurrent()) {
        return "taken";
      }
      database.exec("ROLLBACK");
      return "again";
    } catch (error) {
      if (sqlFailure(error) === "busy") {
        rollBack(database);
        return "busy";
      }
      database.close();
      throw this.#unusable(error);
    }
  }

  #release(file: LockFile, letGo: () => void): Release {
    let released = false;
    // deno-lint-ignore require-await
    const release: Release = async ({ remove = false, note } = {}) => {
      if (released) return;
      released = true;
      // Still locked: whoever has opened the file meanwhile will see that it is not the current one any more.
      if (remove) file.remove();
      else if (note !== undefined) leaveNote(file.database, note);
      rollBack(file.database);
      file.database.close();
      held.delete(file.database);
      letGo();
    };
    return Object.assign(release, { note: readNote(file.database) });
  }

  #unusable(error: unknown): unknown {
    if (error instanceof SessionError) return error;
    const failure = sqlFailure(error);
    const why = failure === "corrupt" || failure === "no database"
      ? "its lock file is damaged, remove it when no program uses the session"
      : `its lock file cannot be used (${failure ?? codeOf(error)})`;
    return new SessionError(`Cannot lock session ${JSON.stringify(this.#options.name)}: ${why}`, {
      cause: error,
    });
  }
}

function writeHolder(database: SqlDatabase, token: string, holder: LockHolder): void {
  database.exec(
    "CREATE TABLE IF NOT EXISTS holder (id INTEGER PRIMARY KEY CHECK (id = 1), token TEXT, pid INTEGER, " +
      "host TEXT, runtime TEXT, since INTEGER)",
  );
  database.prepare("INSERT OR REPLACE INTO holder VALUES (1, ?, ?, ?, ?, ?)").run(
    token,
    holder.pid ?? null,
    holder.host ?? null,
    holder.runtime ?? null,
    holder.since ?? null,
  );
}

function readHolder(database: SqlDatabase): LockHolder | undefined {
  try {
    database.exec("PRAGMA busy_timeout = 200");
    const row = database.prepare("SELECT pid, host, runtime, since FROM holder").get();
    return row && {
      ...typeof row.pid === "number" && { pid: row.pid },
      ...typeof row.host === "string" && { host: row.host },
      ...typeof row.runtime === "string" && { runtime: row.runtime },
      ...typeof row.since === "number" && Math.abs(row.since) < 8e15 && { since: row.since },
    };
  } catch {
    return undefined;
  }
}

/** Ends the transaction that is the lock with a note. Nothing depends on it. */
function leaveNote(database: SqlDatabase, note: string): void {
  try {
    database.exec("CREATE TABLE IF NOT EXISTS note (id INTEGER PRIMARY KEY CHECK (id = 1), note TEXT)");
    database.prepare("INSERT OR REPLACE INTO note VALUES (1, ?)").run(note);
    database.exec("COMMIT");
  } catch {
    // The disk is full, perhaps.
  }
}

function readNote(database: SqlDatabase): string | undefined {
  try {
    const note = database.prepare("SELECT note FROM note").get()?.note;
    return typeof note === "string" ? note : undefined;
  } catch {
    // There is no such table yet.
    return undefined;
  }
}

function rollBack(database: SqlDatabase): void {
  try {
    database.exec("ROLLBACK");
  } catch {
    // There is no transaction.
  }
}

function codeOf(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  return typeof code === "string" ? code : String(name);
}
