import postgres from "postgres"; import { Redis } from "ioredis"; import process from "node:process";
import { PostgresSession } from "../../src/stores/postgres_session.ts";
import { RedisSession } from "../../src/stores/redis_session.ts";
import { DenoKvSession } from "../../src/stores/deno_kv_session.ts";
const sql = postgres(process.env.LAYER_POSTGRES_URL!, { onnotice: () => {} }); const redis = new Redis(process.env.LAYER_REDIS_URL!);
const D = (globalThis as any).Deno; const kv = D?.openKv && await D.openKv("/tmp/zz_bench_kv");
const makers: any = { postgres: (a: string, o = {}) => new PostgresSession(sql, { account: a, ...o }), redis: (a: string, o = {}) => new RedisSession(redis, { account: a, ...o }), ...(kv ? { kv: (a: string, o = {}) => new DenoKvSession(kv, { account: a, ...o }) } : {}) };
for (const [name, make] of Object.entries<any>(makers).filter(([x]) => x === process.argv[2])) for (const seal of [{}, { key: new Uint8Array(32) }]) for (const n of (process.argv[2] ? [0, 10_000, 200_000] : [])) {
  if (n === 200_000 && "key" in seal) continue;
  const s = make("b" + Math.random(), seal); await s.open();
  await s.commit([{ type: "authKey", dc: 2, key: new Uint8Array(256) }], "sync");
  const t0 = performance.now();
  for (let at = 0; at < n; at += 10_000) await s.commit(Array.from({ length: Math.min(10_000, n) }, (_, i) => ({ type: "peer", peer: { kind: "user", id: at + i + 1, accessHash: BigInt(i), usernames: ["user" + (at + i)] } })), "sync");
  const fill = performance.now() - t0;
  await s.close();
  const opens: number[] = []; for (let i = 0; i < 5; i++) { const t = performance.now(); await s.open(); opens.push(performance.now() - t); if (i < 4) await s.close(); }
  const times: number[] = []; for (let i = 0; i < 100; i++) { const t = performance.now(); await s.commit([{ type: "updates", state: { pts: i, qts: 0, date: 0, seq: 0 } }], "sync"); times.push(performance.now() - t); }
  const pt: number[] = []; for (let i = 0; i < 50 && n; i++) { const t = performance.now(); await s.peerByUsername("user" + (i * 31 % n)); pt.push(performance.now() - t); }
  const med = (x: number[]) => x.sort((a, b) => a - b)[x.length >> 1]?.toFixed(2);
  console.log(name, "key" in seal ? "sealed" : "plain", n, "open", med(opens), "ms; commit", med(times), "ms; byUsername", med(pt), "ms; fill", fill.toFixed(0), "ms");
  await s.delete();
}
await sql.end(); redis.disconnect(); kv?.close(); process.exit(0);
