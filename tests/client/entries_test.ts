import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import type * as NodeEntry from "../../src/adapters/node/mod.ts";
import { connect as connectCore, StringSession } from "../../mod.ts";
import { listen } from "../../src/adapters/node/testing_tcp.ts";
import { TestServer } from "../../src/testing/mod.ts";

type Entry = Pick<typeof NodeEntry, "connect" | "connectBase">;

/** The entries that work in this runtime. */
const ENTRIES: Record<string, () => Promise<Entry>> = {
  node: () => import("../../src/adapters/node/mod.ts"),
  ...("Deno" in globalThis ? { deno: () => import("../../src/adapters/deno/mod.ts") } : {}),
  ...("Bun" in globalThis ? { bun: () => import("../../src/adapters/bun/mod.ts") } : {}),
};

async function inDirectory(test: (directory: string) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "layer-"));
  try {
    await test(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

for (const [name, load] of Object.entries(ENTRIES)) {
  describe(`connect() of the ${name} entry`, () => {
    it("keeps the session in a file, and comes back from it over TCP", () =>
      inDirectory(async (directory) => {
        const { connect } = await load();
        await using server = await TestServer.start();
        await listen(server);
        const { apiId, apiHash, dcs, publicKeys } = server.clientOptions();
        const path = join(directory, "my.session");
        const bot = server.bot();
        const base = { apiId, apiHash, dcs, publicKeys };
        {
          await using client = await connect({ ...base, session: path, auth: { bot: bot.token } });
          assert.equal(client.self?.id, bot.id);
        }
        assert.equal(statSync(path).mode & 0o777, 0o600);
        await using client = await connect({ ...base, session: pathToFileURL(path) });
        assert.equal((await client.getMe()).id, bot.id);
        assert.deepEqual([server.counters.keyExchanges, server.counters.logins], [1, 1]);
        await client.signOut();
        assert.deepEqual(readdirSync(directory), []);
      }));

    it("connectBase() makes calls over TCP with a session in a file, or with one it begins itself", () =>
      inDirectory(async (directory) => {
        const { connect, connectBase } = await load();
        await using server = await TestServer.start();
        await listen(server);
        const { apiId, apiHash, dcs, publicKeys } = server.clientOptions();
        const base = { apiId, apiHash, dcs, publicKeys };
        const path = join(directory, "my.session"), bot = server.bot();
        await (await connect({ ...base, session: path, auth: { bot: bot.token } })).close();
        {
          await using client = await connectBase({ ...base, session: path });
          const [me] = await client.invoke({ _: "users.getUsers", id: [{ _: "inputUserSelf" }] });
          assert.ok(me._ === "user" && me.id === bot.id && client.self?.id === bot.id);
        }
        assert.deepEqual([server.counters.keyExchanges, server.counters.logins], [1, 1]);
        await using client = await connectBase({ ...base, session: join(directory, "new.session") });
        assert.equal((await client.api.help.getConfig())._, "config");
        assert.equal(server.counters.keyExchanges, 2);
      }));

    it("does not take a session string for a path", () =>
      inDirectory(async (directory) => {
        const { connect } = await load();
        await using server = await TestServer.start();
        await using client = await connectCore(server.clientOptions(server.bot()));
        const text = await client.exportSession();
        const { apiId, apiHash } = server.clientOptions();
        await assert.rejects(connect({ apiId, apiHash, session: text }), (error) => {
          assert(error instanceof TypeError);
          assert.match(error.message, /wrap it in new StringSession/);
          assert(!error.message.includes(text.slice(8, 30)));
          return true;
        });
        for (const session of ["", undefined as unknown as string]) {
          await assert.rejects(connect({ apiId, apiHash, session }), TypeError);
        }
        assert.deepEqual(readdirSync(directory), []);
      }));

    it("refuses wrong options before it touches the file", () =>
      inDirectory(async (directory) => {
        const { connect } = await load();
        const session = join(directory, "my.session");
        await assert.rejects(connect({ apiId: 0, apiHash: "x", session }), TypeError);
        await assert.rejects(connect({ apiId: 1, apiHash: "x", session, auth: { bot: "1" } }), TypeError);
        assert.deepEqual(readdirSync(directory), []);
      }));

    it("names the address that nobody answers at", () =>
      inDirectory(async (directory) => {
        const { connect } = await load();
        await using server = await TestServer.start();
        const { apiId, apiHash, publicKeys } = server.clientOptions();
        const session = join(directory, "my.session");
        const dcs = [{ dc: 2, host: "127.0.0.1", port: 1 }];
        await assert.rejects(
          connect({ apiId, apiHash, publicKeys, dcs, session, connectTimeout: 300 }),
          (error) => {
            assert.match(String(error), /127\.0\.0\.1:1/);
            return true;
          },
        );
      }));
  });
}

describe("connect() of the core entry", () => {
  it("speaks WebSocket to the addresses it is given", async () => {
    await using server = await TestServer.start();
    const dcs = await listen(server, { wsPort: 0 });
    const { transport: _, ...options } = server.clientOptions(server.bot());
    await using client = await connectCore({
      ...options,
      dcs: dcs.map(({ id, host, wsPort }) => ({ dc: id, host, port: wsPort! })),
    });
    assert.equal(await client.isAuthorized(), true);
  });

  it("is what an edge function needs: a string in, the string out, no updates", async () => {
    await using server = await TestServer.start();
    await using client = await connectCore(server.clientOptions(server.bot()));
    let stored = await client.exportSession();
    await client.close();
    for (let i = 0; i < 2; i++) {
      const session = new StringSession(stored, { onChange: (text) => void (stored = text) });
      await using edge = await connectCore({ ...server.clientOptions(), session, receiveUpdates: false });
      assert.equal((await edge.getMe()).isBot, true);
    }
    assert.equal(server.counters.keyExchanges, 0);
  });

  it("rejects, and does not throw, when there are no options", async () => {
    // deno-lint-ignore no-explicit-any -- what the types forbid is tried here
    await assert.rejects(connectCore(undefined as any), TypeError);
  });
});
