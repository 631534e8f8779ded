import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { AuthKeyLostError, type ClientOptions, type SessionHead, TransportError } from "../../mod.ts";
import type { TestServer } from "../../src/testing/mod.ts";
import { clientOf, clockOf, connectTo, SpySession, startServer, until } from "./fixtures.ts";

/** A session that is logged in, and was made so many seconds ago. */
async function sessionOf(server: TestServer, seconds = 3600): Promise<SpySession> {
  const { session } = server.clientOptions(server.user());
  const head = await session.open();
  await clockOf(server).advance(seconds * 1000);
  return new SpySession(head!);
}

async function headOf(session: SpySession): Promise<SessionHead> {
  return (await session.clone().open())!;
}

/** A logged-in client on a session of some age. */
async function withSession(
  test: (server: TestServer, session: SpySession, options: Partial<ClientOptions>) => Promise<void>,
  seconds?: number,
): Promise<void> {
  await using server = await startServer();
  const session = await sessionOf(server, seconds);
  await test(server, session, { session });
}

describe("-404 from a server that knows the key", () => {
  it("once or often is no reason to give up the key", () =>
    withSession(async (server, session, options) => {
      await using client = await connectTo(server, options);
      const before = (await headOf(session)).dcs.get(2)!.authKey;
      for (const times of [1, 2, 5]) {
        server.faults.transportError(-404, { times });
        assert.equal(await client.isAuthorized(), true, `${times} times`);
        assert.equal(server.counters.transportErrors(-404) >= times, true);
      }
      assert.deepEqual((await headOf(session)).dcs.get(2)!.authKey, before);
      assert.deepEqual(session.of("authKey"), []);
      assert.equal(server.counters.logins, 0);
    }));

  it("neither when the proof that it is gone is disturbed", async () => {
    for (const code of [16, 17, 18, 32, 33, 64] as const) {
      await withSession(async (server, session, options) => {
        await using client = await connectTo(server, options);
        server.faults.transportError(-404, { times: 2 });
        server.faults.badMessage(code);
        assert.equal(await client.isAuthorized(), true, `code ${code}`);
        assert.equal(server.counters.badMessages(code), 1);
        assert.deepEqual(session.of("authKey"), []);
      });
    }
  });

  it("updates go on, although the server may send them to the key that the question was asked with", async () => {
    await using server = await startServer();
    const [alice, bob] = [server.user(), server.user()];
    await using client = await clientOf(server, alice);
    const texts: string[] = [];
    client.on("message", ({ text }) => void texts.push(text));
    await bob.send(alice, "before");
    await until(() => texts.length === 1);
    const proofs = server.counters.keyExchanges;
    server.faults.transportError(-404, { times: 2 });
    // It speaks next when it wants to know whether the connection lives.
    await until(() => server.counters.keyExchanges > proofs);
    await until(() => server.counters.calls("updates.getDifference") > 1);
    await bob.send(alice, "after");
    await until(() => texts.length === 2);
  });

  it("at the start neither", () =>
    withSession(async (server, session, options) => {
      server.faults.transportError(-404, { times: 3 });
      await using client = await connectTo(server, options);
      assert.equal(await client.isAuthorized(), true);
      assert.deepEqual(session.of("authKey"), []);
    }));
});

describe("a key that the server has really lost", () => {
  it("at home ends the client with AuthKeyLostError; the session is kept, nobody logs in anew", () =>
    withSession(async (server, session, options) => {
      const auth = { phone: "+9996620001", code: () => assert.fail("must not be asked") };
      await using client = await connectTo(server, { ...options, auth });
      const before = await headOf(session);
      server.faults.forgetKeys(2);
      const call = client.getMe();
      const rejected = assert.rejects(call, AuthKeyLostError);
      await assert.rejects(client.closed, (error) => {
        assert(error instanceof AuthKeyLostError);
        assert.match(error.message, /session was kept.*log in again/);
        return true;
      });
      await rejected;
      await assert.rejects(client.getMe(), AuthKeyLostError);
      await client.close();
      const after = await headOf(session);
      assert.deepEqual(after.dcs.get(2)!.authKey, before.dcs.get(2)!.authKey);
      assert.deepEqual(after.self, before.self);
      assert.deepEqual([session.deleted, session.closed], [0, 1]);
      assert.equal(server.counters.logins, 0);
      assert.deepEqual(session.of("authKey"), []);
    }));

  it("at home before the start makes connect() fail with it", () =>
    withSession(async (server, session, options) => {
      server.faults.forgetKeys(2);
      await assert.rejects(connectTo(server, options), AuthKeyLostError);
      assert.deepEqual([session.deleted, session.closed], [0, 1]);
      assert((await headOf(session)).self);
    }));

  it("is given the time it may take a server to store a new key: sixty seconds", () =>
    withSession(async (server, session, options) => {
      const start = clockOf(server).now() / 1000;
      server.faults.forgetKeys(2);
      await assert.rejects(connectTo(server, { ...options, connectTimeout: 300_000 }), AuthKeyLostError);
      const created = (await headOf(session)).dcs.get(2)!.authKeyCreated!;
      assert(start - created < 5);
      assert(clockOf(server).now() / 1000 - created > 60);
    }, 1));

  it("elsewhere is replaced, and the login taken there again", () =>
    withSession(async (server, session, options) => {
      await using client = await connectTo(server, options);
      const call = () => client.api.users.getUsers({ id: [{ _: "inputUserSelf" }] }, { dc: 3 });
      await call();
      const { authKey } = (await headOf(session)).dcs.get(3)!;
      await clockOf(server).advance(120_000);
      server.faults.forgetKeys(3);
      const [user] = await call();
      assert.equal(user.id, client.self!.id);
      assert.notDeepEqual((await headOf(session)).dcs.get(3)!.authKey, authKey);
      assert.equal(server.counters.calls("auth.importAuthorization"), 2);
      assert.equal(await client.isAuthorized(), true);
    }));
});

describe("other transport errors", () => {
  it("-429 is waited out", () =>
    withSession(async (server, _session, options) => {
      await using client = await connectTo(server, options);
      const start = server.clock.monotonic();
      server.faults.transportError(-429, { times: 5 });
      assert.equal(await client.isAuthorized(), true);
      assert.equal(server.counters.transportErrors(-429), 5);
      assert(server.clock.monotonic() - start >= 250 + 500 + 1000 + 2000);
    }));

  it("-444 ends the client: asking the same place again cannot help", () =>
    withSession(async (server, session, options) => {
      await using client = await connectTo(server, options);
      server.faults.transportError(-444);
      const wrong = (error: unknown) => error instanceof TransportError && error.code === -444;
      await assert.rejects(client.getMe(), wrong);
      await assert.rejects(client.closed, wrong);
      assert.equal(session.deleted, 0);
    }));
});

describe("a key exchange", () => {
  it("that the server wants repeated, or that fails, is tried again", async () => {
    for (const end of ["retry", "fail", "refuse"] as const) {
      await using server = await startServer();
      server.faults.keyExchange(end);
      await using client = await connectTo(server, { auth: { bot: server.bot().token } });
      assert.equal(await client.isAuthorized(), true, end);
    }
  });

  it("that always fails makes connect() fail, and nothing is stored", async () => {
    await using server = await startServer();
    server.faults.keyExchange("fail", { times: Infinity });
    const session = new SpySession();
    await assert.rejects(connectTo(server, { session }), { name: "SecurityError" });
    assert.deepEqual(session.of("authKey"), []);
    assert.equal(server.counters.keyExchanges, 0);
  });

  it("happens once, however many connections need the key", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    const files = [1n, 2n, 3n].map((fileId) =>
      client.api.upload.saveFilePart({ fileId, filePart: 0, bytes: new Uint8Array(1024) }, { dc: 3 })
    );
    await Promise.all([...files, client.api.help.getConfig({}, { dc: 3 })]);
    assert.equal(server.counters.keyExchanges, 1);
    assert.equal(server.counters.connections, 3);
  });
});
