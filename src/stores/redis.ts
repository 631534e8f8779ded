/**
 * Sessions in Redis or Valkey, on a client of your own: `ioredis`, `redis` (node-redis) or `Bun.RedisClient`.
 *
 * @example
 * ```ts no-eval
 * import { connect } from "@layer/client/bun";
 * import { RedisSession } from "@layer/client/redis";
 *
 * const redis = new Bun.RedisClient("redis://…");
 * const session = new RedisSession(redis, { account: "shop-bot", lease: { wait: 60_000 } });
 * await using client = await connect({ apiId: 1, apiHash: "…", session });
 * ```
 * @module
 */
export * from "./redis_session.ts";
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
