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
export type { LeaseOptions } from "./lease.ts";
export * from "./row_entry.ts";
