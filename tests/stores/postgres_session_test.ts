import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { inspect } from "node:util";
import pg from "pg";
import postgres from "postgres";
import { SessionError } from "../../src/session/mod.ts";
import { type PostgresLike, PostgresSession } from "../../src/stores/postgres_session.ts";
import { storeConformance } from "../../src/testing/store_conformance.ts";
import { remoteCases } from "./remote_cases.ts";
import { fresh, POSTGRES } from "./servers.ts";

const skip = POSTGRES === undefined && "LAYER_POSTGRES_URL is not set: see .ci/servers.sh";
const Bun =
  (globalThis as { Bun?: { SQL: new (url: string) => PostgresLike & { close(): Promise<void> } } }).Bun;

const clients: [name: string, make: () => { client: PostgresLike; end(): Promise<void> }][] = [
  ["postgres.js", () => {
    const sql = postgres(POSTGRES!, { max: 4, onnotice: () => {} });
    return { client: sql, end: () => sql.end() };
  }],
  ["node-postgres", () => {
    const pool = new pg.Pool({ connectionString: POSTGRES, max: 4 });
    return { client: pool, end: () => pool.end() };
  }],
];
if (Bun?.SQL) {
  clients.push(["Bun.SQL", () => {
    const sql = new Bun.SQL(POSTGRES!);
    return { client: sql, end: () => sql.close() };
  }]);
}

for (const [name, make] of clients) {
  describe(`PostgresSession with ${name}`, { skip }, () => {
    if (skip) return;
    const { client, end } = make(), table = `conform_${fresh()}`;
    after(end);
    const makePlace = () => {
      const account = fresh();
      return { store: () => new PostgresSession(client, { account, table }) };
    };
    for (const { name, run } of storeConformance(makePlace)) it(name, { timeout: 20_000 }, run);
  });
}

describe("PostgresSession", { skip }, () => {
  if (skip) return;
  const sql = postgres(POSTGRES!, { max: 4, onnotice: () => {} });
  after(() => sql.end());
  remoteCases({
    store: (account, lease, clock, seal) => new PostgresSession(sql, { account, lease, clock, ...seal }),
    tamper: async (account, part, id, change) => {
      const where = [account, part, id];
      const [row] = await sql.unsafe(
        "SELECT value FROM layer_session WHERE account = $1 AND part = $2 AND id = $3",
        where,
      );
      const next = change(new Uint8Array(row?.value ?? []));
      await sql.unsafe("DELETE FROM layer_session WHERE account = $1 AND part = $2 AND id = $3", where);
      if (next) {
        const hex = Array.from(next, (byte) => byte.toString(16).padStart(2, "0")).join("");
        await sql.unsafe("INSERT INTO layer_session VALUES ($1, $2, $3, decode($4, 'hex'))", [...where, hex]);
      }
    },
    count: async (account) => {
      const [{ count }] = await sql.unsafe("SELECT count(*)::int FROM layer_session WHERE account = $1", [
        account,
      ]);
      return count;
    },
  }, fresh);

  it("the connection breaks in the middle of commits: each one is there or not, and the next one works", async () => {
    const account = fresh(), application = `a${fresh()}`;
    const mine = new pg.Pool({ connectionString: POSTGRES, max: 2, application_name: application });
    mine.on("error", () => {});
    const store = new PostgresSession(mine, { account });
    await store.open();
    let acknowledged = 0, failures = 0;
    for (let round = 1; round <= 30; round++) {
      const commit = store.commit(
        [{ type: "homeDc", dc: round }, { type: "channel", id: 1, pts: round }],
        "sync",
      );
      if (round % 3 === 0) {
        await sql.unsafe(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1",
          [
            application,
          ],
        );
      }
      await commit.then(() => acknowledged = round, () => failures++);
    }
    await store.commit([{ type: "timeOffset", dc: 1, seconds: 1 }], "sync");
    await store.close();
    const head = await store.open();
    assert.equal(head?.homeDc, head?.channels.get(1));
    assert.ok(head!.homeDc >= acknowledged);
    assert.ok(acknowledged >= 28, `${acknowledged}, ${failures} failed`);
    await store.close();
    await mine.end();
  });

  it("a commit that waits for a lock of somebody who takes the session over does nothing", async () => {
    const account = fresh(), store = new PostgresSession(sql, { account });
    await store.open();
    await store.commit([{ type: "homeDc", dc: 1 }], "sync");
    let late: Promise<unknown> | undefined;
    await sql.begin(async (other) => {
      await other.unsafe("UPDATE layer_session SET value = '\\x010203' WHERE account = $1 AND id = 'fence'", [
        account,
      ]);
      late = store.commit([{ type: "homeDc", dc: 2 }], "sync").catch((error) => error);
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    assert.equal((await late as Error).name, "LeaseLostError");
    await sql.unsafe("UPDATE layer_session SET value = '' WHERE account = $1 AND id IN ('fence', 'lease')", [
      account,
    ]);
    assert.equal((await new PostgresSession(sql, { account }).open())?.homeDc, 1);
  });

  it("a sync commit is durable even where synchronous_commit is off", async () => {
    const settings: string[] = [];
    const quick = postgres(POSTGRES!, {
      max: 1,
      onnotice: () => {},
      connection: { synchronous_commit: "off" },
    });
    const spy: PostgresLike = {
      async unsafe(text, values) {
        if (!text.includes("RETURNING") && text.includes("set_config")) {
          const answer = await quick.unsafe(
            text.replace("SELECT found::text AS found", "SELECT found::text, durable"),
            values,
          );
          settings.push(answer[0].durable);
          return answer;
        }
        return await quick.unsafe(text, values);
      },
    };
    const store = new PostgresSession(spy, { account: fresh() });
    await store.open();
    await store.commit([{ type: "homeDc", dc: 1 }], "sync");
    assert.deepEqual(settings, ["on", "on"]);
    assert.equal(store.durability, "durable");
    await store.close();
    await quick.end();
  });

  it("errors hold no value, whatever the client attaches to its own", async () => {
    const broken: PostgresLike = {
      query: (query, values) =>
        Promise.reject(
          Object.assign(new Error("relation missing\nsecret"), { query, values, code: "42P01" }),
        ),
    };
    const error = await new PostgresSession(broken, { account: "a" }).open().catch((error) => error);
    assert.ok(error instanceof SessionError);
    assert.equal(error.message, 'Cannot open session "a" in PostgreSQL: relation missing');
    assert.equal((error.cause as { code: string }).code, "42P01");
    assert.ok(!inspect(error).includes("secret") && !inspect(error).includes("SELECT"));
  });

  it("constructor refuses what is no client, and names that are more than names", () => {
    assert.throws(() => new PostgresSession({} as PostgresLike), TypeError);
    for (const table of ["a b", "a;drop", "a.b.c", "", 'a"']) {
      assert.throws(() => new PostgresSession(sql, { table }), TypeError);
    }
  });
});
