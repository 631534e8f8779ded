import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { SessionError } from "../../src/session/mod.ts";
import { DenoKvSession, type KvAtomicLike, type KvLike } from "../../src/stores/deno_kv_session.ts";
import { storeConformance } from "../../src/testing/store_conformance.ts";
import { remoteCases } from "./remote_cases.ts";
import { fresh } from "./servers.ts";

type Kv = KvLike & {
  get(key: readonly string[]): Promise<{ value: unknown }>;
  set(key: readonly string[], value: unknown): Promise<unknown>;
  delete(key: readonly string[]): Promise<void>;
  close(): void;
};
const openKv = (globalThis as { Deno?: { openKv?(path: string): Promise<Kv> } }).Deno?.openKv;
const skip = openKv === undefined && "there is no Deno.openKv here";

describe("DenoKvSession", { skip }, () => {
  if (skip) return;
  const directory = mkdtempSync(join(tmpdir(), "layer-"));
  const path = join(directory, "kv");
  let kv: Kv;
  before(async () => {
    kv = await openKv!(path);
  });
  after(() => {
    kv.close();
    rmSync(directory, { recursive: true });
  });
  const makePlace = () => {
    const account = fresh();
    return { store: () => new DenoKvSession(kv, { account }) };
  };
  for (const { name, run } of storeConformance(makePlace)) it(name, { timeout: 20_000 }, run);

  remoteCases({
    store: (account, lease, clock, seal) => new DenoKvSession(kv, { account, lease, clock, ...seal }),
    tamper: async (account, part, id, change) => {
      const key = ["layer", account, part, id];
      const { value } = await kv.get(key);
      const next = change(value instanceof Uint8Array ? value : new Uint8Array());
      if (next) await kv.set(key, next);
      else await kv.delete(key);
    },
    count: async (account) => {
      let count = 0;
      for await (const _ of kv.list({ prefix: ["layer", account] })) count++;
      return count;
    },
  }, fresh);

  it("two processes on one file take turns, and no commit is lost", { timeout: 30_000 }, async () => {
    const account = fresh(), child = fileURLToPath(new URL("kv_child.ts", import.meta.url));
    const run = () =>
      new Promise<string>((resolve, reject) => {
        const args = ["run", "-A", "--unstable-kv", "--no-check", "--quiet", child, path, account, "15"];
        const started = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
        let errors = "";
        started.stderr.on("data", (chunk) => errors += chunk);
        started.on("error", reject);
        started.on("close", (code) => code === 0 ? resolve(errors) : reject(new Error(errors)));
      });
    await Promise.all([run(), run()]);
    const store = new DenoKvSession(kv, { account });
    const head = await store.open({ wait: 1000 });
    assert.equal(head?.updates?.pts, 30);
    assert.equal(head?.channels.get(1), 30);
    await store.close();
  });

  it("does it again while the file is locked by another process", async () => {
    let refused = 0;
    const busy: KvLike = {
      getMany: (keys) => kv.getMany(keys),
      list: (selector) => kv.list(selector),
      atomic() {
        const atomic: KvAtomicLike = kv.atomic(), commit = atomic.commit.bind(atomic);
        atomic.commit = () => ++refused % 3 ? Promise.reject(new TypeError("database is locked")) : commit();
        return atomic;
      },
    };
    const store = new DenoKvSession(busy, { account: fresh() });
    await store.open();
    await store.commit([{ type: "homeDc", dc: 7 }], "sync");
    assert.ok(refused >= 6);
    await store.close();
    assert.equal((await store.open())?.homeDc, 7);
    await store.close();
  });

  it(
    "a batch beyond the limits of one atomic happens as a whole or not at all",
    { timeout: 20_000 },
    async () => {
      const batch = [
        { type: "homeDc" as const, dc: 5 },
        ...Array.from({ length: 1500 }, (_, i) => ({
          type: "peer" as const,
          peer: {
            kind: "user" as const,
            id: i + 1,
            usernames: [`name${i}`.padEnd(60, "x")],
            name: "x".repeat(300),
          },
        })),
        { type: "channel" as const, id: 8, pts: 9 },
      ];
      let before = 0, then = 0;
      for (const failing of [0, 1, 2, 4, 7]) {
        const account = fresh();
        let commits = 0, dead = false;
        const dying: KvLike = {
          getMany: (keys) => dead ? Promise.reject(new Error("gone")) : kv.getMany(keys),
          list: (selector) => kv.list(selector),
          atomic() {
            const atomic: KvAtomicLike = kv.atomic(), commit = atomic.commit.bind(atomic);
            atomic.commit = () => {
              dead ||= ++commits > 2 + failing;
              return dead ? Promise.reject(new Error("gone")) : commit();
            };
            return atomic;
          },
        };
        const lease = { duration: 100, early: 10, margin: 10 };
        const clock = { now: () => 1, monotonic: () => 1, setTimeout: () => 0, clearTimeout: () => {} };
        const store = new DenoKvSession(dying, { account, lease, clock });
        await store.open();
        await store.commit([{ type: "homeDc", dc: 1 }], "sync");
        const done = await store.commit(batch, "sync").then(() => true, (error) => {
          assert.ok(error instanceof SessionError);
          return false;
        });
        const next = new DenoKvSession(kv, { account });
        const head = await next.open();
        let peers = 0;
        for await (const _ of next.peers()) peers++;
        const found = (await next.peerByUsername("name1499".padEnd(60, "x")))?.id;
        if (done || head?.homeDc === 5) {
          then++;
          assert.deepEqual([head?.homeDc, head?.channels.get(8), peers, found], [5, 9, 1500, 1500]);
        } else {
          before++;
          assert.deepEqual([head?.homeDc, head?.channels.size, peers, found], [1, 0, 0, undefined]);
        }
        await next.delete();
      }
      assert.ok(before > 1 && then > 1, `${before} before, ${then} after`);
    },
  );
});

describe("DenoKvSession without Deno", () => {
  it("constructor says what it needs when it is given no Kv", () => {
    assert.throws(() => new DenoKvSession(undefined as unknown as KvLike), /it needs an opened Deno\.Kv/);
  });
});
