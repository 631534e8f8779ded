import { systemClock } from "../base/clock.ts";
import { fromBase64, toBase64 } from "../bytes/mod.ts";
import { SessionError } from "../session/mod.ts";
import { accountName } from "./account_name.ts";
import { plainError } from "./client_errors.ts";
import { Lease, type LeaseOptions } from "./lease.ts";
import { RowSession, type RowSessionOptions } from "./row_session.ts";
import type { Row, RowKey, RowStore, RowWrite } from "./row_store.ts";

/** A row of an answer, by column name. */
export type PostgresRow = Record<string, unknown>;

/**
 * What a session needs of a client for PostgreSQL. A `Pool` or `Client` of `pg` (node-postgres), the `sql` of `postgres`
 * (postgres.js) and `Bun.SQL` fit as they are. Every call is one statement with text for parameters; it must not be
 * inside a transaction of yours.
 */
export type PostgresLike =
  | { query(text: string, values: string[]): PromiseLike<{ readonly rows: readonly PostgresRow[] }> }
  | { unsafe(text: string, values: string[]): PromiseLike<Iterable<PostgresRow>> };

/** Options of {@linkcode PostgresSession}. */
export interface PostgresSessionOptions extends RowSessionOptions {
  /** Tells several sessions in one table apart. @default {"main"} */
  account?: string;
  /** The table, with its schema if it needs one: letters, digits and `_`. It is created if need be. @default {"layer_session"} */
  table?: string;
  /** How long this holder has the session before it must say so again. */
  lease?: LeaseOptions;
  /** Take `"sync"` commits even from a server that runs with `fsync = off`. @default {false} */
  allowDataLoss?: boolean;
}

/**
 * A session in PostgreSQL (9.5 or newer), for programs on several machines: one of them at a time holds it by a lease
 * that the server's clock decides about. A `"sync"` commit is one statement, durable when it resolves, also where
 * `synchronous_commit` is off.
 *
 * The client stays yours: closing the session does not close it.
 */
export class PostgresSession extends RowSession {
  /**
   * A session in the database of `client`.
   * @throws TypeError when `client` is none, or the name of the table is; RangeError when the options of the lease make
   * no sense
   */
  constructor(client: PostgresLike, options: PostgresSessionOptions = {}) {
    const { table = "layer_session" } = options, account = accountName(options.account);
    if (!/^(?:[a-z_][a-z0-9_]{0,62}\.)?[a-z_][a-z0-9_]{0,62}$/i.test(table)) {
      throw new TypeError(
        "Cannot use the session: the name of its table has other characters than a-z, 0-9 and _",
      );
    }
    const name = `session ${JSON.stringify(account)} in PostgreSQL`;
    const rows = new PostgresRows(queryOf(client), table, account);
    const lease = new Lease(rows, name, options.clock ?? systemClock, options.lease);
    super(rows, lease, name, options, options.allowDataLoss);
  }
}

type Query = (text: string, values: string[]) => Promise<PostgresRow[]>;

function queryOf(client: PostgresLike): Query {
  const guarded = (query: Query): Query => async (text, values) => {
    try {
      return await query(text, values);
    } catch (error) {
      throw plainError(error);
    }
  };
  // postgres.js and Bun.SQL are functions with this method; what they call `query`, if anything, is something else.
  if (client && "unsafe" in client && typeof client.unsafe === "function") {
    return guarded(async (text, values) => [...await client.unsafe(text, values)]);
  }
  if (client && "query" in client && typeof client.query === "function") {
    return guarded(async (text, values) => [...(await client.query(text, values)).rows]);
  }
  throw new TypeError("Cannot use the session: it needs a client of pg, postgres.js or Bun.SQL");
}

/** Rows of one answer when a part is listed. */
const PAGE = 1000;
/** Rows that a write may expect something of: they exist always, empty when absent, so that they can be locked. */
const LOCKABLE = ["fence", "head", "lease"];

/** The rows of one session in a table. Values go back and forth as base64, which every client leaves alone. */
class PostgresRows implements RowStore {
  notDurable?: string;
  readonly #query: Query;
  readonly #table: string;
  readonly #account: string;

  constructor(query: Query, table: string, account: string) {
    this.#query = query;
    this.#table = table;
    this.#account = account;
  }

  async prepare(): Promise<void> {
    const [found] = await this.#query("SELECT to_regclass($1::text)::text AS name", [this.#table]);
    if (found.name === null) await this.#create();
    await this.#query(
      `INSERT INTO ${this.#table} (account, part, id, value)
       SELECT $1::text, 'head', id, ''::bytea FROM json_array_elements_text($2::text::json) AS id
       ON CONFLICT DO NOTHING`,
      [this.#account, JSON.stringify(LOCKABLE)],
    );
    const [{ fsync }] = await this.#query("SELECT current_setting('fsync') AS fsync", []);
    this.notDurable = fsync === "on" ? undefined : "the server runs with fsync = off";
  }

  async now(): Promise<number> {
    const [{ now }] = await this.#query(
      "SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::text AS now",
      [],
    );
    return Number(now);
  }

  async read(keys: readonly RowKey[]): Promise<(Uint8Array | undefined)[]> {
    if (keys.length === 0) return [];
    const rows = await this.#query(
      // LIMIT keeps the planner from anything but a look into the index for each.
      `SELECT wanted.part, wanted.id, encode(row.value, 'base64') AS value
       FROM json_to_recordset($2::text::json) AS wanted(part text, id text)
       CROSS JOIN LATERAL (
         SELECT value FROM ${this.#table}
         WHERE account = $1::text AND part = wanted.part AND id = wanted.id COLLATE "C" LIMIT 1
       ) AS row`,
      [this.#account, JSON.stringify(keys.map(({ part, id }) => ({ part, id })))],
    );
    const found = new Map(rows.map(({ part, id, value }) => [`${part}/${id}`, bytesOf(value)]));
    return keys.map(({ part, id }) => found.get(`${part}/${id}`));
  }

  async *list(part: string): AsyncIterable<Row[]> {
    let last = "";
    while (true) {
      const rows = await this.#query(
        `SELECT id, encode(value, 'base64') AS value FROM ${this.#table}
         WHERE account = $1::text AND part = $2::text AND id > $3::text COLLATE "C"
         ORDER BY id COLLATE "C" LIMIT ${PAGE}`,
        [this.#account, part, last],
      );
      if (rows.length === 0) return;
      last = String(rows[rows.length - 1].id);
      yield rows.map(({ id, value }) => ({
        part,
        id: String(id),
        value: bytesOf(value) ?? new Uint8Array(0),
      }));
      if (rows.length < PAGE) return;
    }
  }

  /**
   * One statement: it locks the expected rows, which waits for whoever is changing them and sees what came of it, and
   * writes if all are as expected.
   */
  async write({ expect, set, remove, durable }: RowWrite): Promise<boolean> {
    const lockable = (key: RowKey) => key.part === "head" && LOCKABLE.includes(key.id);
    const put = [
      ...set.map(({ part, id, value }) => ({ part, id, value: toBase64(value) })),
      ...remove.filter(lockable).map(({ part, id }) => ({ part, id, value: "" })),
    ];
    const gone = remove.filter((key) => !lockable(key)).map(({ part, id }) => ({ part, id }));
    const [{ found }] = await this.#query(
      `WITH wanted AS (
         SELECT id, decode(value, 'base64') AS value
         FROM json_to_recordset($2::text::json) AS wanted(id text, value text)
       ), locked AS (
         SELECT 1 FROM ${this.#table} AS row JOIN wanted ON row.id = wanted.id COLLATE "C"
         WHERE row.account = $1::text AND row.part = 'head' AND row.value = wanted.value
         ORDER BY row.id FOR UPDATE OF row
       ), go AS (
         SELECT count(*) AS found, ${
        durable
          ? `CASE current_setting('synchronous_commit') WHEN 'off' THEN set_config('synchronous_commit', 'on', true) END`
          : "NULL"
      } AS durable FROM locked
       ), put AS (
         INSERT INTO ${this.#table} (account, part, id, value)
         SELECT $1::text, part, id, decode(value, 'base64')
         FROM json_to_recordset($3::text::json) AS rows(part text, id text, value text)
         WHERE (SELECT found FROM go) = ${expect.length}
         ON CONFLICT (account, part, id) DO UPDATE SET value = excluded.value
       )${gone.length === 0 ? "" : this.#removal(expect.length)}
       SELECT found::text AS found FROM go`,
      [
        this.#account,
        JSON.stringify(expect.map(({ id, value }) => ({ id, value: value ? toBase64(value) : "" }))),
        JSON.stringify(put),
        ...gone.length === 0 ? [] : [JSON.stringify(gone)],
      ],
    );
    return Number(found) === expect.length;
  }

  async destroy(): Promise<void> {
    await this.#query(`DELETE FROM ${this.#table} WHERE account = $1::text`, [this.#account]);
  }

  /** Each row is looked up in the index: the planner might read the whole table for a list of unknown length. */
  #removal(expected: number): string {
    return `, removed AS (
         DELETE FROM ${this.#table} WHERE (SELECT found FROM go) = ${expected} AND ctid = ANY (ARRAY(
           SELECT row.at FROM json_to_recordset($4::text::json) AS gone(part text, id text)
           CROSS JOIN LATERAL (
             SELECT ctid AS at FROM ${this.#table}
             WHERE account = $1::text AND part = gone.part AND id = gone.id COLLATE "C" LIMIT 1
           ) AS row
         ))
       )`;
  }

  async #create(): Promise<void> {
    try {
      await this.#query(
        `CREATE TABLE IF NOT EXISTS ${this.#table} (
           account text NOT NULL, part text NOT NULL, id text COLLATE "C" NOT NULL, value bytea NOT NULL,
           PRIMARY KEY (account, part, id)
         )`,
        [],
      );
    } catch (cause) {
      // Another holder may create it at the same moment, which PostgreSQL reports as a conflict.
      const [found] = await this.#query("SELECT to_regclass($1::text)::text AS name", [this.#table]);
      if (found.name === null) {
        throw new SessionError(`Cannot create the table ${this.#table}: ${(cause as Error).message}`, {
          cause,
        });
      }
    }
  }
}

function bytesOf(value: unknown): Uint8Array | undefined {
  // PostgreSQL breaks base64 into lines.
  const text = String(value).replaceAll("\n", "");
  return text === "" ? undefined : fromBase64(text);
}
