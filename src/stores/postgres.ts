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
export { type RowLock, RowSession, type RowSessionOptions } from "./row_session.ts";
export type { LeaseOptions } from "./lease.ts";
export type { Row, RowKey, RowLimits, RowStore, RowWrite } from "./row_store.ts";
export {
  type DcEndpoint,
  type DcState,
  type Durability,
  LeaseLostError,
  type OpenOptions,
  type Peer,
  type PeerKind,
  type SealOptions,
  type SelfUser,
  type ServerSalt,
  type SessionChange,
  SessionCorruptError,
  SessionError,
  type SessionHead,
  SessionLockedError,
  SessionPassphraseError,
  type SessionStore,
  SessionVersionError,
  type UpdateState,
} from "../session/mod.ts";
export type { Clock, TimerHandle } from "../base/clock.ts";
export { TelegramError, type TelegramErrorOptions } from "../base/errors.ts";
export type { Logger } from "../base/logger.ts";
