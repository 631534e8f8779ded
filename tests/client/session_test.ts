import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  connect,
  MemorySession,
  NetworkError,
  SessionCorruptError,
  SessionLockedError,
  StringSession,
  TimeoutError,
} from "../../mod.ts";
import { clientOf, connectTo, selfId, SpySession, startServer } from "./fixtures.ts";

describe("the session", () => {
  it("has the auth key, durably, before any call is sent", async () => {
    await using server = await startServer();
    const session = new SpySession();
    session.calls = () => server.counters.calls();
    await using _client = await connectTo(server, { session, auth: { bot: server.bot().token } });
    const [key, ...others] = session.of("authKey");
    assert.deepEqual(others, []);
    assert.equal(key.durability, "sync");
    assert.equal(key.calls, 0);
  });

  it("has the login, durably, before the caller learns of it", async () => {
    await using server = await startServer();
    const bot = server.bot();
    const session = new SpySession();
    await using client = await connectTo(server, { session });
    await client.signInBot(bot.token);
    const [login, ...others] = session.of("self");
    assert.deepEqual(others, []);
    assert.equal(login.durability, "sync");
    assert.deepEqual(login.kinds, ["self", "authorized"]);
  });

  it("has a new home data centre, durably, before anything is sent there", async () => {
    await using server = await startServer();
    const session = new SpySession();
    const calls = () => server.counters.connections;
    session.calls = calls;
    await using client = await connectTo(server, { session, auth: { bot: server.bot({ dc: 3 }).token } });
    const [home] = session.of("homeDc");
    assert.equal(home.durability, "sync");
    assert.equal(home.calls, 1, "the new one was not connected to yet");
    assert.equal(session.of("authKey").length, 2);
    assert.equal(client.self?.bot, true);
  });

  it("makes the second start one without key exchange and login", async () => {
    await using server = await startServer();
    const alice = server.user();
    const session = new MemorySession();
    const auth = { phone: alice.phone, code: () => alice.code };
    const first = await connectTo(server, { session, auth });
    await first.close();
    const { keyExchanges, logins } = server.counters;
    assert.deepEqual([keyExchanges, logins], [1, 1]);
    const before = new Map(server.counters.methods);
    await using second = await connectTo(server, { session, auth });
    assert.equal(selfId(second), alice.id);
    assert.equal((await second.getMe()).id, alice.id);
    assert.equal(server.counters.keyExchanges, 1);
    assert.equal(server.counters.logins, 1);
    for (const [method, count] of server.counters.methods) {
      if (method.startsWith("auth.")) assert.equal(count, before.get(method), method);
    }
  });

  it("uses a new MTProto session at each start and cleans the last one up", async () => {
    await using server = await startServer();
    const session = new SpySession();
    const auth = { bot: server.bot().token };
    for (let i = 0; i < 2; i++) {
      await using _client = await connectTo(server, { session, auth });
    }
    const ids = session.of("lastSession").flatMap(({ changes }) =>
      changes.flatMap((change) => change.type === "lastSession" ? [change.id] : [])
    );
    assert.equal(ids.length, 2);
    assert.notEqual(ids[0], ids[1]);
  });

  it("can be copied: MemorySession.clone() is logged in, too", async () => {
    await using server = await startServer();
    const bot = server.bot();
    const session = new MemorySession();
    await using _client = await connectTo(server, { session, auth: { bot: bot.token } });
    await using copy = await connectTo(server, { session: session.clone(), receiveUpdates: false });
    assert.equal((await copy.getMe()).id, bot.id);
    assert.equal(server.counters.keyExchanges, 1);
  });

  it("that does not say whose it is, as a converted one may, asks the server", async () => {
    await using server = await startServer();
    const alice = server.user({ firstName: "Alice" });
    const { session, ...options } = server.clientOptions(alice);
    const head = (await session.open())!;
    const unnamed = new MemorySession({
      ...head,
      self: undefined,
      dcs: new Map([[2, { ...head.dcs.get(2)!, authorized: false }]]),
    });
    await using client = await connect({ ...options, session: unnamed });
    assert.equal(client.self?.id, alice.id);
    assert.equal(server.counters.logins, 0);
  });

  it("can be exported as a string that is logged in", async () => {
    await using server = await startServer();
    const bot = server.bot();
    await using client = await connectTo(server, { auth: { bot: bot.token } });
    const text = await client.exportSession();
    await client.close();
    await using copy = await connectTo(server, { session: new StringSession(text) });
    assert.equal(selfId(copy), bot.id);
    assert.equal((await copy.getMe()).id, bot.id);
    assert.equal(server.counters.keyExchanges, 1);
    assert(text.length < 1024, `${text.length} characters`);
  });

  it("in a string tells what to write back", async () => {
    await using server = await startServer();
    const bot = server.bot();
    let stored: string | undefined;
    const session = new StringSession(undefined, { onChange: (text) => void (stored = text) });
    const first = await connectTo(server, { session, auth: { bot: bot.token } });
    await first.close();
    await using second = await connectTo(server, { session: new StringSession(stored) });
    assert.equal(selfId(second), bot.id);
    assert.equal(server.counters.logins, 1);
  });

  it("is flushed by saveSession() and closed by close()", async () => {
    await using server = await startServer();
    const session = new SpySession();
    let flushed = 0;
    session.flush = () => Promise.resolve(void flushed++);
    const client = await connectTo(server, { session, auth: { bot: server.bot().token } });
    await client.saveSession();
    assert.equal(flushed, 1);
    await client.close();
    assert.equal(session.closed, 1);
    assert.equal(session.deleted, 0);
  });

  it("that cannot be opened fails connect() with the store's own error", async () => {
    await using server = await startServer();
    const broken = new MemorySession();
    const damage = new SessionCorruptError("Cannot open the session: it is damaged");
    broken.open = () => Promise.reject(damage);
    await assert.rejects(connectTo(server, { session: broken }), damage);
    const busy = new MemorySession();
    await using _client = await connectTo(server, { session: busy });
    await assert.rejects(connectTo(server, { session: busy }), SessionLockedError);
    assert.equal(server.counters.connections, 1);
  });

  it("remembers the addresses that the server names", async () => {
    await using server = await startServer();
    const session = new SpySession();
    await using client = await connectTo(server, { session });
    await client.api.help.getConfig();
    server.advertise([{ id: 1, host: "10.1.1.1", port: 5222 }, { id: 2, host: "10.0.0.2", port: 443 }]);
    await client.close();
    await using second = await connectTo(server, { session });
    await second.api.help.getConfig();
    await second.saveSession();
    const endpoints = session.of("endpoints").flatMap(({ changes }) =>
      changes.flatMap((change) => change.type === "endpoints" ? [[change.dc, change.endpoints[0].host]] : [])
    );
    assert.deepEqual(endpoints.slice(0, 3), [[1, "10.0.0.1"], [2, "10.0.0.2"], [3, "10.0.0.3"]]);
    assert.deepEqual(endpoints.slice(3), [[1, "10.1.1.1"]], "only what has changed is written again");
  });
});

describe("a store that fails", () => {
  it("to take the auth key makes connect() fail before any call", async () => {
    await using server = await startServer();
    const session = new SpySession();
    session.failing = "authKey";
    await assert.rejects(connectTo(server, { session, auth: { bot: server.bot().token } }), /disk is full/);
    assert.equal(server.counters.calls(), 0);
    assert.equal(session.closed, 1);
  });

  it("to take the login makes the login fail, and nothing is lost", async () => {
    await using server = await startServer();
    const bot = server.bot();
    const session = new SpySession();
    session.failing = "self";
    await using client = await connectTo(server, { session });
    await assert.rejects(client.signInBot(bot.token), /disk is full/);
    assert.equal(selfId(client), undefined);
    session.failing = undefined;
    await client.signInBot(bot.token);
    assert.equal(selfId(client), bot.id);
    assert.equal(server.counters.keyExchanges, 1);
  });

  it("to take what may be lost is reported, and the client goes on", async () => {
    await using server = await startServer();
    const bob = server.user({ username: "bobby" });
    const session = new SpySession();
    await using client = await connectTo(server, { session, auth: { bot: server.bot().token } });
    session.failing = "peer";
    const peer = await client.resolvePeer("@bobby");
    assert.equal(peer._ === "inputPeerUser" && peer.userId, bob.id);
  });
});

describe("signOut()", () => {
  it("deletes the session once the server has confirmed", async () => {
    await using server = await startServer();
    const session = new SpySession();
    const client = await connectTo(server, { session, auth: { bot: server.bot().token } });
    assert.equal(await client.signOut(), true);
    assert.equal(client.self, undefined);
    assert.equal(server.counters.calls("auth.logOut"), 1);
    assert.equal(session.deleted, 1);
    assert.equal(await session.open(), null);
    await client.closed;
    await assert.rejects(client.getMe(), NetworkError);
  });

  it("deletes the session when the server knows of no login", async () => {
    await using server = await startServer();
    const session = new SpySession();
    const client = await connectTo(server, { session, auth: { bot: server.bot().token } });
    server.faults.rpcError("auth.logOut", 401, "AUTH_KEY_UNREGISTERED");
    assert.equal(await client.signOut(), true);
    assert.equal(session.deleted, 1);
  });

  it("keeps the session and throws when the server cannot be asked", async () => {
    await using server = await startServer();
    const session = new SpySession();
    await using client = await connectTo(server, { session, auth: { bot: server.bot().token } });
    server.faults.dropConnection({ times: Infinity });
    await assert.rejects(client.signOut(), (error) => {
      assert(error instanceof NetworkError || error instanceof TimeoutError, String(error));
      assert.match(error.message, /force/);
      return true;
    });
    assert.equal(session.deleted, 0);
    server.faults.clear();
    assert.equal((await client.getMe()).isBot, true);
  });

  it("keeps the session when the server refuses", async () => {
    await using server = await startServer();
    const { session, ...options } = server.clientOptions(server.bot());
    await using client = await connectTo(server, { ...options, session });
    server.faults.rpcError("auth.logOut", 400, "INPUT_FETCH_ERROR");
    await assert.rejects(client.signOut(), /INPUT_FETCH_ERROR/);
    assert.equal((await client.getMe()).isBot, true);
  });

  it("with force deletes the session even then, and says that nobody confirmed", async () => {
    await using server = await startServer();
    const session = new SpySession();
    const client = await connectTo(server, { session, auth: { bot: server.bot().token } });
    server.faults.dropConnection({ times: Infinity });
    assert.equal(await client.signOut({ force: true }), false);
    assert.equal(session.deleted, 1);
    assert.equal(await session.open(), null);
  });

  it("has the next start log in anew", async () => {
    await using server = await startServer();
    const bot = server.bot();
    const session = new MemorySession();
    const client = await connectTo(server, { session, auth: { bot: bot.token } });
    await client.signOut();
    await using again = await connectTo(server, { session, auth: { bot: bot.token } });
    assert.equal(selfId(again), bot.id);
    assert.equal(server.counters.logins, 2);
    assert.equal(server.counters.keyExchanges, 2);
    assert.equal((await again.getMe()).id, bot.id);
    await using _other = await clientOf(server, bot);
  });
});
