/**
 * Sessions in PostgreSQL, on a client of your own: `pg`, `postgres` (postgres.js) or `Bun.SQL`.
 *
 * @example
 * ```ts no-eval
 * import { connect } from "@layer/client/deno";
 * import { PostgresSession } from "@layer/client/postgres";
 * import postgres from "npm:postgres@3";
 *
 * const sql = postgres("postgres://…");
 * const session = new PostgresSession(sql, { account: "shop-bot", lease: { wait: 60_000 } });
 * await using client = await connect({ apiId: 1, apiHash: "…", session });
 * ```
 * @module
 */
export * from "./postgres_session.ts";
export type { LeaseOptions } from "./lease.ts";
export * from "./row_entry.ts";
