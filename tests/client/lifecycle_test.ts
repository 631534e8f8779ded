import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MemorySession, NetworkError, SecurityError, TimeoutError } from "../../mod.ts";
import { FakeClock, TestServer } from "../../src/testing/mod.ts";
import {
  clientOf,
  clockOf,
  connectTo,
  Network,
  settled,
  SpySession,
  startServer,
  until,
} from "./fixtures.ts";

/** Milliseconds between attempts. */
function gaps(times: readonly number[]): number[] {
  return times.slice(1).map((time, i) => time - times[i]);
}

describe("connect() to where nobody answers", () => {
  it("fails with the network's error after a few attempts, and lets go of the session", async () => {
    await using server = await startServer();
    const network = new Network(server);
    network.state = "refused";
    const session = new SpySession();
    const start = server.clock.monotonic();
    await assert.rejects(connectTo(server, { session, transport: { connector: network } }), (error) => {
      assert(error instanceof NetworkError);
      assert.match(error.message, /Cannot connect to 10\.0\.0\.2:443: connection refused/);
      return true;
    });
    assert(network.attempts.length >= 3, `${network.attempts.length} attempts`);
    assert(server.clock.monotonic() - start < 30_000);
    assert.deepEqual([session.opened, session.closed, session.deleted], [1, 1, 0]);
    assert.deepEqual(session.commits.filter(({ durability }) => durability === "sync"), []);
    assert.equal(clockOf(server).pending, 0, "no timer is left");
  });

  it("fails within connectTimeout when nothing happens at all", async () => {
    for (const state of ["unreachable", "silent"] as const) {
      await using server = await startServer();
      const network = new Network(server);
      network.state = state;
      // Without a session, and with one that is logged in.
      for (const session of [new MemorySession(), server.clientOptions(server.user()).session]) {
        const start = server.clock.monotonic();
        const options = { session, transport: { connector: network }, connectTimeout: 5_000 };
        await assert.rejects(connectTo(server, options), (error) => {
          assert(error instanceof TimeoutError, String(error));
          assert.match(error.message, /Cannot connect within 5000 ms: there is no answer/);
          return true;
        });
        const took = server.clock.monotonic() - start;
        assert(took >= 5_000 && took < 5_500, `${took} ms`);
        assert.equal(clockOf(server).pending, 0);
      }
    }
  });

  it("says so in the error's cause when the time ran out between attempts", async () => {
    await using server = await startServer();
    const network = new Network(server);
    network.state = "refused";
    const connecting = connectTo(server, { transport: { connector: network }, connectTimeout: 700 });
    await assert.rejects(connecting, (error) => {
      assert(error instanceof TimeoutError, String(error));
      assert.equal(error.cause, network.refusal);
      return true;
    });
  });

  it("fails at once when the runtime forbids it", async () => {
    await using server = await startServer();
    const network = new Network(server);
    network.state = "refused";
    const denied = Object.assign(new Error("Requires net access"), { name: "NotCapable" });
    network.refusal = new NetworkError("Cannot connect: run with --allow-net", { cause: denied });
    await assert.rejects(connectTo(server, { transport: { connector: network } }), network.refusal);
    assert.equal(network.attempts.length, 1);
  });

  it("fails with SecurityError when the server has not the key it should", async () => {
    await using server = await startServer();
    const n = server.publicKey.n + 2n;
    const publicKeys = [{ ...server.publicKey, n, fingerprint: server.publicKey.fingerprint + 1n }];
    await assert.rejects(connectTo(server, { publicKeys }), SecurityError);
    assert.equal(server.counters.keyExchanges, 0);
  });

  it("goes on to the next address of the data centre", async () => {
    await using server = await startServer();
    const dcs = [{ dc: 2, host: "10.9.9.9", port: 443 }, { dc: 2, host: "10.0.0.2", port: 443 }];
    await using client = await connectTo(server, { dcs });
    assert.equal((await client.api.help.getConfig()).thisDc, 2);
  });
});

describe("while connected", () => {
  it("a broken network is tried again with growing, random pauses, for ever", async () => {
    await using server = await startServer();
    const network = new Network(server);
    await using client = await clientOf(server, server.user(), { transport: { connector: network } });
    await client.getMe();
    network.state = "refused";
    network.attempts.length = 0;
    server.disconnectAll();
    await until(() => network.attempts.length >= 12, "12 attempts");
    network.state = "up";
    assert.equal((await client.getMe()).isBot, false);
    const pauses = gaps(network.attempts.slice(0, 12));
    for (const [i, pause] of pauses.entries()) {
      const longest = Math.min(30_000, 1_000 * 2 ** i);
      assert(pause >= longest / 4 && pause <= longest, `pause ${i} is ${pause} ms`);
    }
    assert(new Set(pauses.slice(-4)).size > 1, "they are not all the same");
    assert(pauses.at(-1)! >= 15_000);
  });

  it("calls made without a network wait for it", async () => {
    await using server = await startServer();
    const alice = server.user();
    const network = new Network(server);
    await using client = await clientOf(server, alice, { transport: { connector: network } });
    network.state = "refused";
    server.disconnectAll();
    const message = client.sendMessage("me", "later");
    server.clock.setTimeout(() => network.state = "up", 60_000);
    assert.equal((await message).text, "later");
    assert.deepEqual(alice.messages.map(({ text }) => text), ["later"]);
  });

  it("what is committed to the session is told by kind", async () => {
    await using server = await startServer();
    await using client = await connectTo(server);
    const kinds: string[] = [];
    client.addEventListener("sessionchange", ({ detail }) => kinds.push(...detail.kinds));
    await client.signInBot(server.bot().token);
    assert(kinds.includes("self") && kinds.includes("authorized"));
  });
});

describe("close()", () => {
  it("has calls fail, and those that come later", async () => {
    await using server = await startServer();
    const client = await clientOf(server, server.user());
    server.faults.ignore("help.getNearestDc", { times: Infinity });
    server.faults.floodWait("users.getUsers", 50);
    const calls = [
      client.api.help.getNearestDc(),
      client.getMe(),
      client.api.help.getNearestDc({}, { dc: 3 }),
    ];
    const rejected = calls.map((call) => assert.rejects(call, { name: "NetworkError", message: /closed/ }));
    await settled();
    await client.close();
    await Promise.all(rejected);
    await assert.rejects(client.sendMessage("me", "x"), { name: "NetworkError", message: /closed/ });
    await assert.rejects(client.api.help.getConfig({}, { dc: 1 }), NetworkError);
  });

  it("is no reason for isAuthorized() to say no: it throws", async () => {
    await using server = await startServer();
    const client = await clientOf(server, server.user());
    await client.close();
    await assert.rejects(client.isAuthorized(), NetworkError);
  });

  it("can be repeated, resolves `closed`, and closes the session once", async () => {
    await using server = await startServer();
    const session = new SpySession();
    const client = await connectTo(server, { session });
    assert.equal(client.close(), client.close());
    await client.close();
    await client.closed;
    await client[Symbol.asyncDispose]();
    assert.equal(session.closed, 1);
  });

  it("is what `await using` calls", async () => {
    await using server = await startServer();
    const session = new SpySession();
    let closed: Promise<void>;
    {
      await using client = await connectTo(server, { session });
      closed = client.closed;
    }
    assert.equal(session.closed, 1);
    await closed;
  });

  it("leaves no timer and no connection behind", async () => {
    await using server = await startServer();
    const client = await clientOf(server, server.user());
    client.on("message", () => {});
    await client.api.help.getConfig({}, { dc: 3 });
    await client.close();
    await server.close();
    assert.equal(clockOf(server).pending, 0);
  });

  it("rejects when the session cannot be saved, and `closed` with it", async () => {
    await using server = await startServer();
    const session = new MemorySession();
    const client = await connectTo(server, { session });
    session.close = () => Promise.reject(new Error("the disk is full"));
    await assert.rejects(client.close(), /disk is full/);
    await assert.rejects(client.closed, /disk is full/);
  });
});

describe("the signal option", () => {
  it("closes the client", async () => {
    await using server = await startServer();
    const life = new AbortController();
    const session = new SpySession();
    const client = await connectTo(server, { session, signal: life.signal });
    life.abort();
    await client.closed;
    assert.equal(session.closed, 1);
    await assert.rejects(client.getMe(), NetworkError);
  });

  it("ends connect() with its reason, wherever that is", async () => {
    const reason = new Error("never mind");
    for (const stage of ["connecting", "calling", "asking"] as const) {
      await using server = await startServer();
      const alice = server.user();
      const network = new Network(server);
      if (stage === "connecting") network.state = "unreachable";
      if (stage === "calling") server.faults.ignore("auth.sendCode");
      let asked = false;
      const code = () => new Promise<string>(() => asked = true);
      const life = new AbortController();
      const session = new SpySession();
      const connecting = connectTo(server, {
        session,
        transport: { connector: network },
        signal: life.signal,
        auth: { phone: alice.phone, code },
        connectTimeout: 1e9,
      });
      const rejected = assert.rejects(connecting, (error) => error === reason, stage);
      await until(() => stage === "asking" ? asked : network.attempts.length > 0, stage);
      await settled();
      life.abort(reason);
      await rejected;
      assert.equal(session.closed, 1, stage);
    }
  });
});

// Its sanitizers know of every timer and resource of the runtime.
const { Deno } = globalThis as { Deno?: { test(options: object): void } };
Deno?.test({
  name: "a whole life leaves nothing running",
  sanitizeOps: true,
  sanitizeResources: true,
  async fn() {
    await using server = await TestServer.start({ clock: new FakeClock() });
    const alice = server.user();
    const auth = { phone: alice.phone, code: () => alice.code };
    await using client = await connectTo(server, { auth });
    client.on("message", () => {});
    await client.sendMessage("me", "hello");
    await client.api.help.getConfig({}, { dc: 3 });
    server.faults.ignore("help.getNearestDc");
    client.api.help.getNearestDc({}, { timeout: 60_000 }).catch(() => {});
    await settled();
  },
});
