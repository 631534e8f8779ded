import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type BaseClient,
  type BaseClientOptions,
  connectBase,
  MemorySession,
  NetworkError,
  RpcError,
  SessionError,
  StringSession,
} from "../../mod.ts";
import type { TestServer } from "../../src/testing/mod.ts";
import { clientOf, connectTo, LogBook, SpySession, startServer } from "./fixtures.ts";

/** A session that is logged in, as text. */
async function loggedIn(server: TestServer): Promise<{ text: string; id: number }> {
  const alice = server.user({ firstName: "Alice" });
  await using client = await connectTo(server, { auth: { phone: alice.phone, code: () => alice.code } });
  return { text: await client.exportSession(), id: alice.id };
}

function connectBaseTo(server: TestServer, options: Partial<BaseClientOptions> = {}): Promise<BaseClient> {
  const { receiveUpdates: _, ...given } = { receiveUpdates: false, ...server.clientOptions() };
  return connectBase({ ...given, session: new MemorySession(), ...options });
}

describe("connectBase()", () => {
  it("makes calls with a session that it gets, without a key exchange, a login or a call of its own", async () => {
    await using server = await startServer();
    const { text, id } = await loggedIn(server);
    const { keyExchanges, logins } = server.counters;
    const before = server.counters.calls();
    await using client = await connectBaseTo(server, { session: new StringSession(text) });
    assert.equal(client.self?.id, id);
    const [me] = await client.invoke({ _: "users.getUsers", id: [{ _: "inputUserSelf" }] });
    assert.ok(me._ === "user" && me.id === id);
    await client.api.messages.sendMessage({ peer: { _: "inputPeerSelf" }, message: "a note" });
    assert.equal(server.counters.calls() - before, 2);
    assert.deepEqual([server.counters.keyExchanges, server.counters.logins], [keyExchanges, logins]);
    assert.equal(server.counters.calls("updates.getState"), 1, "that of the client that logged in");
  });

  it("makes a key where there is none, stores it, and calls what needs no login", async () => {
    await using server = await startServer();
    const session = new SpySession();
    await using client = await connectBaseTo(server, { session });
    assert.equal(client.self, undefined);
    assert.equal((await client.api.help.getConfig())._, "config");
    await assert.rejects(client.api.users.getUsers({ id: [{ _: "inputUserSelf" }] }), (error) => {
      assert.ok(error instanceof RpcError && error.code === 401);
      return true;
    });
    const [made] = session.of("authKey");
    assert.deepEqual([made.durability, made.calls], ["sync", 0]);
    assert.equal(session.of("updates").length, 0);
    await client.close();
    await using again = await connectBaseTo(server, { session });
    await again.api.help.getConfig();
    assert.equal(server.counters.keyExchanges, 1);
  });

  it("calls other data centres, with the login of the account", async () => {
    await using server = await startServer();
    const { text } = await loggedIn(server);
    await using client = await connectBaseTo(server, { session: new StringSession(text) });
    const [me] = await client.invoke({ _: "users.getUsers", id: [{ _: "inputUserSelf" }] }, { dc: 3 });
    assert.equal(me._, "user");
    const again = new StringSession(await client.exportSession());
    const head = await again.open();
    assert.ok(head?.dcs.get(3)?.authKey);
  });

  it("is not told of updates, and leaves those of the account alone", async () => {
    await using server = await startServer();
    const alice = server.user(), bot = server.bot();
    const session = await clientOf(server, bot).then(async (client) => {
      await using _ = client;
      return await client.exportSession();
    });
    await using client = await connectBaseTo(server, { session: new StringSession(session) });
    await client.api.help.getConfig();
    await alice.send(bot, "are you there?");
    await client.api.help.getConfig();
    await using full = await connectTo(server, { session: new StringSession(session) });
    const texts: string[] = [];
    const heard = new Promise<void>((resolve) =>
      full.on("message", (message) => {
        texts.push(message.text);
        resolve();
      })
    );
    await heard;
    assert.deepEqual(texts, ["are you there?"]);
  });

  it("refuses wrong options before it touches anything", async () => {
    await using server = await startServer();
    for (
      const wrong of [
        { apiId: 0 },
        { apiHash: "" },
        { session: "my.session" as unknown as MemorySession },
        { connectTimeout: -1 },
        { publicKeys: ["no key"] },
      ]
    ) {
      const session = new SpySession();
      await assert.rejects(connectBaseTo(server, { session, ...wrong }), /^(TypeError|RangeError)/);
      assert.deepEqual([session.opened, session.commits.length], [0, 0]);
    }
    const session = new SpySession();
    await assert.rejects(
      connectBaseTo(server, { session, testMode: true }).then(async (client) => {
        await client.close();
        return connectBaseTo(server, { session });
      }),
      SessionError,
    );
  });

  it("ends calls when it is closed, saves the session, and prints without secrets", async () => {
    await using server = await startServer();
    const { text, id } = await loggedIn(server);
    const logger = new LogBook(), session = new SpySession();
    await using client = await connectBaseTo(server, { session: new StringSession(text), logger });
    assert.equal(String(client), `BaseClient { name: "client", self: ${id} }`);
    assert.equal(JSON.stringify({ client }), JSON.stringify({ client: String(client) }));
    const call = client.api.help.getConfig();
    const failed = assert.rejects(call, NetworkError);
    await client.close();
    await failed;
    await client.closed;
    assert.ok(!logger.has(new RegExp(text.slice(10, 40))));
    await using other = await connectBaseTo(server, { session });
    await other.saveSession();
    await other.close();
    assert.equal(session.closed, 1);
  });

  it("ends when its signal aborts", async () => {
    await using server = await startServer();
    const ending = new AbortController();
    const client = await connectBaseTo(server, { signal: ending.signal });
    ending.abort();
    await client.closed;
    await assert.rejects(client.api.help.getConfig(), NetworkError);
  });
});
