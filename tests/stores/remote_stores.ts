import { Redis } from "ioredis";
import postgres from "postgres";
import { DenoKvSession, type KvLike } from "../../src/stores/deno_kv_session.ts";
import { PostgresSession } from "../../src/stores/postgres_session.ts";
import { RedisSession } from "../../src/stores/redis_session.ts";
import type { RowSession } from "../../src/stores/row_session.ts";
import { POSTGRES, REDIS } from "./servers.ts";

type OpenKv = (path: string) => Promise<KvLike & { close(): void }>;
const openKv = (globalThis as { Deno?: { openKv?: OpenKv } }).Deno?.openKv;
const lease = { duration: 300, early: 50, margin: 50, wait: 10_000 };

/** A session for an account, on a connection of its own. */
export interface Remote {
  readonly session: RowSession;
  end(): Promise<unknown>;
}

/** The remote stores that are there, each with a short lease. */
export const REMOTE: Record<string, ((account: string, path: string) => Promise<Remote>) | undefined> = {
  // deno-lint-ignore require-await
  postgres: POSTGRES === undefined ? undefined : async (account) => {
    const sql = postgres(POSTGRES!, { onnotice: () => {} });
    return { session: new PostgresSession(sql, { account, lease }), end: () => sql.end() };
  },
  // deno-lint-ignore require-await
  redis: REDIS === undefined ? undefined : async (account) => {
    const redis = new Redis(REDIS!);
    return { session: new RedisSession(redis, { account, lease }), end: () => redis.quit() };
  },
  kv: openKv && (async (account, path) => {
    const kv = await openKv(path);
    // deno-lint-ignore require-await
    return { session: new DenoKvSession(kv, { account, lease }), end: async () => kv.close() };
  }),
};
