import { equalBytes } from "../bytes/mod.ts";
import {
  applyInPlace,
  copyHead,
  emptyHead,
  type EncodedChange,
  type MutableHead,
  type SealSecret,
  type SessionChange,
  SessionPassphraseError,
} from "../session/mod.ts";
import { DatabaseFile, type DatabaseFileOptions } from "./database_file.ts";
import { describeCopy, nextUse, noteOf, type SessionUse } from "./session_place.ts";
import type { SqlDatabase } from "./sql_database.ts";
import { explainSqlError } from "./sql_errors.ts";
import type { SqliteFiles, SqliteSource } from "./sqlite_files.ts";
import { sessionRow, SqliteRows } from "./sqlite_rows.ts";
import { PLAIN, type RowProtection, SqliteSeal } from "./sqlite_seal.ts";
import { createTables, deleteRows, kindOfDatabase } from "./sqlite_tables.ts";
import { checkSmall, emptyJournal, rewrite, transaction } from "./sqlite_use.ts";

/** The database of a session while this process has its lock: it appears, is read and written, and sealed. */
export class SessionDatabase {
  readonly #files: SqliteFiles;
  readonly #file: DatabaseFile;
  readonly #account: string;
  readonly #options: DatabaseFileOptions;
  /** Absent until the first commit creates the database. */
  #database: SqlDatabase | undefined;
  #rows: SqliteRows | undefined;
  #secret: SealSecret | undefined;
  /** How rows are stored; absent before `open`. */
  #protection: RowProtection | undefined;
  /** Where it is kept this time. */
  #use: SessionUse | undefined;
  /** What writes, one after the other; it never rejects. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(
    files: SqliteFiles,
    source: SqliteSource,
    account: string,
    options: DatabaseFileOptions,
    secret: SealSecret | undefined,
  ) {
    this.#files = files;
    this.#file = new DatabaseFile(files, source, account, options);
    this.#account = account;
    this.#options = options;
    this.#secret = secret;
  }

  /** The rows of the session; undefined while there is no database, or it is not open. */
  get rows(): SqliteRows | undefined {
    return this.#rows;
  }

  /** Whether the session is, or is going to be, encrypted. */
  get sealed(): boolean {
    return this.#secret !== undefined;
  }

  /** What the lock is to say of this use of the session; undefined while nothing was written. */
  get note(): string | undefined {
    const use = this.#rows?.use;
    return use && use.mark === this.#use?.mark ? noteOf(use) : undefined;
  }

  /**
   * Opens what is at `path`, and reads the head; null: there is no session.
   * @param note what the lock says of its last use there
   */
  async open(path: string, note: string | undefined): Promise<MutableHead | null> {
    this.#file.path = path;
    this.#use = undefined;
    try {
      const head = await this.#read();
      await this.#notice(note);
      return head;
    } catch (error) {
      this.disconnect();
      throw this.#explain("open", error);
    }
  }

  /** Resolves when nothing is being written. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  /** Lets go of the database. */
  disconnect(): void {
    const database = this.#database;
    this.#database = this.#rows = undefined;
    try {
      database?.close();
    } catch (error) {
      this.#warn("close", error);
    }
  }

  // Opening

  async #read(): Promise<MutableHead | null> {
    const { database, kind } = await this.#file.connect() ?? {};
    this.#database = database;
    if (!database || kind !== "sessions") return null;
    if (this.#file.path !== "") checkSmall(database);
    const rows = this.#rows = this.#rowsIn(database, await this.#unlock(database));
    if (!rows.present) return null;
    const head = copyHead(emptyHead());
    for (const change of rows.load()) applyInPlace(head, change);
    if (rows.unclean && this.#file.owned && !this.#options.readOnly) {
      // A crash, or another program, has kept it from that.
      this.#rewrite(database, rows);
    }
    return head;
  }

  /** Says so when the session seems to be a copy, and has this use of it written down. */
  async #notice(note: string | undefined): Promise<void> {
    if (this.#options.readOnly || this.#file.path === "") return;
    const place = await this.#files.place?.(this.#file.path).catch(() => undefined);
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

  // Writing

  /** Stores all of `changes`, durably, or none. */
  save(changes: readonly EncodedChange[]): Promise<void> {
    return this.#alone(() => this.#save(changes));
  }

  /**
   * Seals the session with `secret`, or unseals it.
   * @param mustBeOpen throws when the session was closed meanwhile
   */
  reseal(secret: SealSecret | undefined, mustBeOpen: () => void): Promise<void> {
    return this.#alone(async () => {
      mustBeOpen();
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
    });
  }

  /** Removes the session at `path`; the database too when it holds no other one and was not given opened. */
  async delete(path: string): Promise<void> {
    this.#file.path = path;
    await this.#file.removeUnfinished();
    const { database } = this.#database ? { database: this.#database } : await this.#file.connect() ?? {};
    this.#database = database;
    if (!database || kindOfDatabase(database) !== "sessions") return;
    const left = transaction(database, () => deleteRows(database, this.#account));
    emptyJournal(database);
    if (left === 0) await this.#file.remove(database);
  }

  /** Executes `operation` when everything that writes has ended. */
  #alone<T>(operation: () => Promise<T>): Promise<T> {
    const done = this.#writing.then(operation);
    this.#writing = done.catch(() => {});
    return done;
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
    const protection = this.#protection ?? await this.#protect();
    if (await this.#file.create((database) => void this.#rowsIn(database, protection).save(changes))) {
      // It is saved. If it cannot be opened now, the next commit opens it.
      await this.#read().catch((error) => {
        this.disconnect();
        this.#warn("open", error);
      });
      return;
    }
    // Another account's client was faster.
    await this.#read();
    await this.#save(changes);
  }

  /** Leaves nothing behind of rows that were stored in another way before. */
  #rewrite(database: SqlDatabase, rows: SqliteRows): void {
    const owned = this.#file.owned;
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

  // Errors

  #explain(what: string, error: unknown): unknown {
    return explainSqlError(what, this.#name(), error);
  }

  #warn(what: string, error: unknown): void {
    this.#options.logger?.warn?.((this.#explain(what, error) as Error).message);
  }

  #name(): string {
    return this.#file.name;
  }
}

/** Whether `change` takes keys or names away that must not stay in a journal. */
function takesAway(change: SessionChange): boolean {
  return (change.type === "self" && change.self === undefined) ||
    (change.type === "authKey" && change.key === undefined);
}
