import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type ClientOptions, connect, MemorySession, type SessionStore } from "../../mod.ts";
import { connectTo, SpySession, startServer } from "./fixtures.ts";

const SECRET = "AAHsecretSECRETsecretSECRETsecret123";

/** Expects connect() to refuse the options, without touching session or network, and without telling a secret. */
async function refused(
  options: { [K in keyof ClientOptions]?: unknown },
  type: typeof TypeError | typeof RangeError,
  message: RegExp,
): Promise<void> {
  await using server = await startServer();
  const session = new SpySession();
  const all = { ...server.clientOptions(), session, ...options } as ClientOptions;
  await assert.rejects(connect(all), (error) => {
    assert(error instanceof type, String(error));
    assert.match(error.message, message);
    assert(!String(error.stack).includes(SECRET), "the message tells a secret");
    return true;
  });
  assert.equal(session.opened, 0);
  assert.equal(server.counters.connections, 0);
}

describe("connect() refuses before any I/O", () => {
  it("an api id that cannot be", async () => {
    for (const apiId of [0, -1, 1.5, NaN, 2 ** 31, "", "12a", "1e3", undefined, null]) {
      await refused({ apiId }, TypeError, /apiId is not a positive integer.*my\.telegram\.org/);
    }
  });

  it("an api hash that cannot be", async () => {
    for (const apiHash of ["", undefined, 5, `${SECRET} with a space`, SECRET.repeat(2)]) {
      await refused({ apiHash }, TypeError, /apiHash is missing or malformed.*my\.telegram\.org/);
    }
  });

  it("a malformed bot token", async () => {
    for (const bot of ["", SECRET, `1:${SECRET}!`, `x1:${SECRET}`, "12:short", ` 5:${SECRET}`]) {
      await refused({ auth: { bot } }, TypeError, /token is malformed.*@BotFather/);
    }
    await refused({ auth: { bot: undefined } }, TypeError, /token is missing/);
  });

  it("a malformed phone number", async () => {
    for (const phone of ["", "abc", "+49x151", "1234", "1".repeat(21)]) {
      await refused({ auth: { phone, code: () => "1" } }, TypeError, /phone number is malformed/);
    }
  });

  it("an auth option that is none", async () => {
    await refused({ auth: {} }, TypeError, /neither a bot token, nor a phone number, nor qr/);
    await refused({ auth: { phone: "+4915112345678" } }, TypeError, /auth\.code is missing/);
    await refused({ auth: null }, TypeError, /auth/);
  });

  it("a session that is missing, or a path", async () => {
    await refused({ session: undefined }, TypeError, /session is missing/);
    await refused({ session: {} }, TypeError, /session is missing/);
    const entries = /takes a session store, not a path.*\/deno.*\/bun.*\/node/;
    await refused({ session: "my.session" }, TypeError, entries);
    await refused({ session: new URL("file:///my.session") }, TypeError, entries);
  });

  it("addresses that cannot be", async () => {
    for (
      const address of [
        { dc: 0, host: "h", port: 1 },
        { dc: 1.5, host: "h", port: 1 },
        { dc: 1, host: "", port: 1 },
        { dc: 1, host: "h", port: 0 },
        { dc: 1, host: "h", port: 65536 },
      ]
    ) await refused({ dcs: [address] }, RangeError, /dcs holds an address that cannot be/);
  });

  it("keys that are none", async () => {
    await refused({ publicKeys: [`-----BEGIN NOTHING-----${SECRET}`] }, TypeError, /key/i);
  });

  it("a time limit that is none", async () => {
    for (const connectTimeout of [0, -1, NaN, "soon"]) {
      await refused({ connectTimeout }, RangeError, /connectTimeout/);
    }
  });

  it("to begin when the signal has aborted", async () => {
    await using server = await startServer();
    const session = new SpySession();
    const reason = new Error("not today");
    await assert.rejects(connectTo(server, { session, signal: AbortSignal.abort(reason) }), reason);
    assert.equal(session.opened, 0);
  });
});

describe("connect() takes", () => {
  it("a numeric string as api id", async () => {
    await using server = await startServer({ app: { id: 17, hash: "abc" } });
    const bot = server.bot();
    await using client = await connectTo(server, { apiId: "17", auth: { bot: bot.token } });
    assert.equal(client.self?.id, bot.id);
  });

  it("RSA keys as PEM", async () => {
    await using server = await startServer();
    await using client = await connectTo(server, { publicKeys: [server.publicKeyPem] });
    assert.equal((await client.api.help.getConfig()).thisDc, 2);
  });

  it("any object with the methods of a store", async () => {
    await using server = await startServer();
    const inner = new MemorySession();
    const session: SessionStore = {
      open: () => inner.open(),
      commit: (changes, durability) => inner.commit(changes, durability),
      peer: (kind, id) => inner.peer(kind, id),
      peerByUsername: (name) => inner.peerByUsername(name),
      peerByPhone: (phone) => inner.peerByPhone(phone),
      peers: () => inner.peers(),
      flush: () => inner.flush(),
      close: () => inner.close(),
      delete: () => inner.delete(),
    };
    await using client = await connectTo(server, { session, auth: { bot: server.bot().token } });
    assert.equal(client.self?.bot, true);
  });

  it("a description of the device", async () => {
    await using server = await startServer();
    const alice = server.user();
    const { session, ...options } = server.clientOptions(alice);
    const device = { model: "Toaster", systemVersion: "T 1", appVersion: "9.9" };
    await using client = await connectTo(server, { ...options, session, device });
    const { authorizations } = await client.api.account.getAuthorizations();
    const { deviceModel, systemVersion, appVersion, apiId } = authorizations[0];
    assert.deepEqual([deviceModel, systemVersion, appVersion], ["Toaster", "T 1", "9.9"]);
    assert.equal(apiId, options.apiId);
  });
});
