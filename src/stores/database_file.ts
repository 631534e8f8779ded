import type { Logger } from "../base/logger.ts";
import { SessionCorruptError } from "../session/mod.ts";
import type { SqlDatabase } from "./sql_database.ts";
import { explainSqlError } from "./sql_errors.ts";
import { describeDatabase, describeNoDatabase, type SqliteFiles, type SqliteSource } from "./sqlite_files.ts";
import { createTables, holdsOnlySessions, kindOfDatabase, sessionRows } from "./sqlite_tables.ts";

/** What a {@linkcode DatabaseFile} is told once. */
export interface DatabaseFileOptions {
  /** Milliseconds to wait while another program writes to the database. */
  readonly busyTimeout?: number;
  /** Where what went wrong without harm is reported. */
  readonly logger?: Logger;
  /** Nothing is written. */
  readonly readOnly?: boolean;
}

/** The file of a database, or one that was given opened: it is opened, appears, and goes. */
export class DatabaseFile {
  /** Where the database really is; `""`: in memory. */
  path = "";
  readonly #files: SqliteFiles;
  readonly #source: SqliteSource;
  readonly #account: string;
  readonly #options: DatabaseFileOptions;

  /** @param account whose session is kept there: others may create the database at the same time */
  constructor(files: SqliteFiles, source: SqliteSource, account: string, options: DatabaseFileOptions) {
    this.#files = files;
    this.#source = source;
    this.#account = account;
    this.#options = options;
  }

  /** It was not given opened. */
  get owned(): boolean {
    return typeof this.#source === "string";
  }

  /** What errors call it. */
  get name(): string {
    return JSON.stringify(this.path || "in memory");
  }

  /** Opens what is there; undefined when there is nothing. */
  async connect(): Promise<{ database: SqlDatabase; kind: ReturnType<typeof kindOfDatabase> } | undefined> {
    const source = this.#source;
    if (typeof source !== "string") {
      const database = this.#files.borrow(source);
      const kind = kindOfDatabase(database);
      this.#configure(database);
      return { database, kind };
    }
    const { path } = this;
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

  /** Creates the database with what `fill` puts into its tables, in one step; false when somebody else was faster. */
  async create(fill: (database: SqlDatabase) => void): Promise<boolean> {
    const { path } = this, temporary = this.#files.temporaryPath(path, this.#account);
    await this.removeUnfinished();
    try {
      const database = this.#files.openDatabase(temporary, true);
      try {
        this.#configure(database);
        database.exec("PRAGMA auto_vacuum = NONE; PRAGMA synchronous = EXTRA; BEGIN IMMEDIATE");
        createTables(database);
        fill(database);
        database.exec("COMMIT; PRAGMA journal_mode = WAL");
      } finally {
        database.close();
      }
      if (!await this.#files.publish(temporary, path)) return false;
      try {
        await this.#files.syncDirectory(path);
      } catch (error) {
        // The commit is going to be reported as failed, so it must not stay.
        await this.#removeAll(path).catch(() => {});
        throw error;
      }
      return true;
    } finally {
      await this.removeUnfinished().catch(() => {});
    }
  }

  /** Removes the database with everything beside it, unless somebody else has it open. */
  async remove(database: SqlDatabase): Promise<void> {
    if (!this.owned || !holdsOnlySessions(database)) return;
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
    await this.#removeAll(this.path);
    await this.#files.syncDirectory(this.path);
  }

  /** A crash may have left the new database under both its names. */
  async removeUnfinished(): Promise<void> {
    if (this.owned) {
      await this.#removeAll(this.#files.temporaryPath(this.path, this.#account));
    }
  }

  async #removeAll(path: string): Promise<void> {
    for (const end of ["-wal", "-shm", "-journal", ""]) await this.#files.remove(path + end);
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
    await this.removeUnfinished().catch((error) => this.#warn("remove an unfinished copy of", error));
    for (const end of ["", "-wal", "-shm"]) {
      try {
        const path = this.path + end;
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

  #explain(what: string, error: unknown): unknown {
    return explainSqlError(what, this.name, error);
  }

  #warn(what: string, error: unknown): void {
    this.#options.logger?.warn?.((this.#explain(what, error) as Error).message);
  }
}
