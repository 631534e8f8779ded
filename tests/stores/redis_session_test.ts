import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { inspect } from "node:util";
import { createClient } from "@redis/client";
import { Redis } from "ioredis";
import { fromBase64, toBase64 } from "../../src/bytes/mod.ts";
import { SessionError } from "../../src/session/mod.ts";
import { type RedisLike, RedisSession } from "../../src/stores/redis_session.ts";
import { storeConformance } from "../../src/testing/store_conformance.ts";
import { remoteCases } from "./remote_cases.ts";
import { fresh, REDIS } from "./servers.ts";

const skip = REDIS === undefined && "LAYER_REDIS_URL is not set: see .ci/servers.sh";
const Bun = (globalThis as { Bun?: { RedisClient: new (url: string) => RedisLike & { close(): void } } }).Bun;

const clients: [name: string, make: () => { client: RedisLike; end(): void }][] = [
  ["ioredis", () => {
    const client = new Redis(REDIS!, { lazyConnect: true });
    return { client, end: () => client.disconnect() };
  }],
  ["node-redis", () => {
    const redis = createClient({ url: REDIS });
    redis.on("error", () => {});
    let connected: Promise<unknown> | undefined;
    const client: RedisLike = {
      async sendCommand(args) {
        await (connected ??= redis.connect());
        return await redis.sendCommand(args);
      },
    };
    return { client, end: () => connected && redis.destroy() };
  }],
];
if (Bun?.RedisClient) {
  clients.push(["Bun.RedisClient", () => {
    const client = new Bun.RedisClient(REDIS!);
    return { client, end: () => client.close() };
  }]);
}

for (const [name, make] of clients) {
  describe(`RedisSession with ${name}`, { skip }, () => {
    if (skip) return;
    const { client, end } = make();
    after(end);
    const makePlace = () => {
      const account = fresh();
      return { store: () => new RedisSession(client, { account }) };
    };
    for (const { name, run } of storeConformance(makePlace)) it(name, { timeout: 20_000 }, run);
  });
}

describe("RedisSession", { skip }, () => {
  if (skip) return;
  const redis = new Redis(REDIS!);
  after(() => redis.disconnect());
  const keyOf = (account: string, part: string) => `layer:{${account}}:${part}`;
  remoteCases({
    store: (account, lease, clock, seal) => new RedisSession(redis, { account, lease, clock, ...seal }),
    tamper: async (account, part, id, change) => {
      const row = await redis.hget(keyOf(account, part), id);
      const next = change(row ? fromBase64(row) : new Uint8Array());
      if (next) await redis.hset(keyOf(account, part), id, toBase64(next));
      else await redis.hdel(keyOf(account, part), id);
    },
    count: async (account) => {
      const counts = await Promise.all(
        (await redis.keys(keyOf(account, "*"))).map((key) => redis.hlen(key)),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },
  }, fresh);

  it("the connection breaks in the middle of commits: each one is there or not, and the next one works", async () => {
    const account = fresh();
    const mine = new Redis(REDIS!, {
      maxRetriesPerRequest: 0,
      retryStrategy: () => 5,
      enableOfflineQueue: true,
    });
    mine.on("error", () => {});
    const store = new RedisSession(mine, { account });
    await store.open();
    let acknowledged = 0, failures = 0;
    for (let round = 1; round <= 30; round++) {
      const commit = store.commit(
        [{ type: "homeDc", dc: round }, { type: "channel", id: 1, pts: round }],
        "sync",
      );
      const done = commit.then(() => acknowledged = round, () => failures++);
      if (round % 3 === 0) {
        await Promise.resolve();
        mine.disconnect(true);
      }
      await done;
      await new Promise((resolve) => setTimeout(resolve, round % 3 === 0 ? 20 : 0));
    }
    await store.commit([{ type: "timeOffset", dc: 1, seconds: 1 }], "sync");
    await store.close();
    const head = await store.open();
    assert.equal(head?.homeDc, head?.channels.get(1));
    assert.ok(
      head!.homeDc >= acknowledged && acknowledged >= 20,
      `${head!.homeDc} ${acknowledged} ${failures}`,
    );
    await store.close();
    mine.disconnect();
  });

  /** The real server, with other settings than it has. */
  const configured = (settings: Record<string, string> | undefined, waitAof?: () => unknown): RedisLike => ({
    // deno-lint-ignore require-await
    async call(command, ...args) {
      if (command === "CONFIG") {
        if (!settings) throw new Error("NOPERM this user has no permissions");
        return Object.entries(settings).flat();
      }
      if (command === "WAITAOF") {
        if (!waitAof) throw new Error("ERR unknown command 'WAITAOF', with args beginning with: '1'");
        return waitAof();
      }
      return redis.call(command, ...args);
    },
  });

  it("refuses sync commits where the server cannot keep them, unless told otherwise", async () => {
    const cases: [RedisLike, RegExp][] = [
      [configured({ appendonly: "no", appendfsync: "everysec" }), /the server runs with appendonly no/],
      [configured({ appendonly: "yes", appendfsync: "everysec" }), /appendfsync everysec/],
      [configured({ appendonly: "yes", appendfsync: "no" }), /appendfsync no/],
      [configured(undefined), /does not tell how it is configured/],
    ];
    for (const [client, why] of cases) {
      const account = fresh(), store = new RedisSession(client, { account });
      await store.open();
      assert.notEqual(store.durability, "durable");
      await assert.rejects(store.commit([{ type: "homeDc", dc: 3 }], "sync"), why);
      await store.commit([{ type: "homeDc", dc: 4 }], "soon");
      await store.close();
      const daring = new RedisSession(client, { account, allowDataLoss: true });
      assert.equal((await daring.open())?.homeDc, 4);
      await daring.commit([{ type: "homeDc", dc: 5 }], "sync");
      await daring.close();
    }
  });

  it("waits for the disk of a server that can be asked to", async () => {
    let waits = 0, reached = 1;
    const client = configured({ appendonly: "yes", appendfsync: "everysec" }, () => {
      waits++;
      return [reached, 0];
    });
    const store = new RedisSession(client, { account: fresh() });
    await store.open();
    assert.equal(store.durability, "durable");
    const before = waits;
    await store.commit([{ type: "homeDc", dc: 3 }], "sync");
    assert.ok(waits > before);
    reached = 0;
    await assert.rejects(store.commit([{ type: "homeDc", dc: 4 }], "sync"), /did not reach its disk/);
    reached = 1;
    await store.close();
  });

  it("errors hold no value, whatever the client attaches to its own", async () => {
    const broken: RedisLike = {
      call: (name, ...args) =>
        Promise.reject(
          Object.assign(new Error(`ERR unknown command '${name}', with args beginning with: 'secret'`), {
            command: { name, args: [...args, "secret"] },
          }),
        ),
    };
    const error = await new RedisSession(broken, { account: "a" }).open().catch((error) => error);
    assert.ok(error instanceof SessionError);
    assert.match(error.message, /^Cannot open session "a" in Redis: ERR unknown command '[A-Z]+'$/);
    assert.ok(!inspect(error).includes("secret"));
  });

  it("constructor refuses what is no client", () => {
    assert.throws(() => new RedisSession({} as RedisLike), TypeError);
  });
});
