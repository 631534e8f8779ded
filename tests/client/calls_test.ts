import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { createPlatform, portablePlatform, TimeoutError, TlError } from "../../mod.ts";
import { clientOf, clockOf, settled, startServer, until } from "./fixtures.ts";

// deno-lint-ignore no-explicit-any -- what the types forbid is tried here
type Loose = any;

describe("client.api", () => {
  it("has every method of the schema", async () => {
    await using server = await startServer();
    const alice = server.user({ firstName: "Alice" });
    await using client = await clientOf(server, alice);
    assert.equal((await client.api.help.getConfig()).thisDc, 2);
    assert.equal((await client.api.help.getNearestDc({})).thisDc, 2);
    const [user] = await client.api.users.getUsers({ id: [{ _: "inputUserSelf" }] });
    assert(user._ === "user" && user.firstName === "Alice");
    assert.equal(await client.api.account.checkUsername({ username: "nobody_has_it" }), true);
    assert.equal(client.api.messages.sendMessage, client.api.messages.sendMessage);
  });

  it("is no promise, has no symbols, and can be looked at", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    for (const level of [client.api, client.api.help] as Loose[]) {
      assert.equal(level.then, undefined);
      assert.equal(level.toJSON, undefined);
      assert.equal(level[Symbol.iterator], undefined);
      assert.equal(level[Symbol.toPrimitive], undefined);
      assert.equal(await level, level);
      assert.equal(typeof inspect(level), "string");
      assert.equal(JSON.stringify(level), "{}");
      assert.throws(() => level.foo = 1, TypeError);
    }
  });

  it("throws for names that the schema does not have", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    const api = client.api as Loose;
    const unknown = /Cannot call messages\.sendMesage: the schema has no method of that name/;
    assert.throws(() => api.messages.sendMesage({}), { name: "TypeError", message: unknown });
    assert.throws(() => api.mesages.sendMessage({}), TypeError);
    await assert.rejects(client.invoke({ _: "messages.sendMesage" } as Loose), {
      name: "TypeError",
      message: unknown,
    });
    await assert.rejects(client.invoke({} as Loose), TypeError);
    await assert.rejects(client.invoke({ _: "toString" } as Loose), TypeError);
  });
});

describe("invoke()", () => {
  it("takes requests held in variables, and leaves them as they are", async () => {
    await using server = await startServer();
    const alice = server.user();
    await using client = await clientOf(server, alice);
    const request = Object.freeze(
      { _: "messages.sendMessage", peer: { _: "inputPeerSelf" }, message: "x" } as const,
    );
    const first = await client.invoke(request);
    const second = await client.invoke(request);
    assert.equal(first._, "updates");
    assert.equal(second._, "updates");
    assert.equal(alice.messages.length, 2);
  });

  it("fills in hash and paging", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    let seen: Loose;
    server.api.intercept("messages.getDialogs", (_context, request, proceed) => {
      seen = request;
      return proceed();
    });
    await client.api.messages.getDialogs({ offsetPeer: { _: "inputPeerEmpty" }, limit: 5 });
    assert.equal(seen.hash, 0n);
    assert.deepEqual([seen.offsetDate, seen.offsetId, seen.limit], [0, 0, 5]);
    await client.api.messages.getDialogs({ offsetPeer: { _: "inputPeerEmpty" }, offsetId: 9, hash: 7n });
    assert.deepEqual([seen.offsetId, seen.hash], [9, 7n]);
  });

  it("fills in random ids, also in lists and in what a request holds", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    const seen: Loose[] = [];
    const nothing = { _: "updates", updates: [], users: [], chats: [], date: 0, seq: 0 };
    for (const method of ["sendMessage", "forwardMessages", "sendMultiMedia"]) {
      server.api.intercept(`messages.${method}`, (_context, request) => {
        seen.push(request);
        return nothing;
      });
    }
    const me = { _: "inputPeerSelf" } as const;
    const { messages } = client.api;
    await messages.sendMessage({ peer: me, message: "1" });
    await messages.sendMessage({ peer: me, message: "2", randomId: undefined });
    await messages.sendMessage({ peer: me, message: "3", randomId: 42n });
    await messages.forwardMessages({ fromPeer: me, toPeer: me, id: [4, 5, 6] });
    const media = { _: "inputMediaGeoPoint", geoPoint: { _: "inputGeoPointEmpty" } } as const;
    const one = { _: "inputSingleMedia", media, message: "" } as const;
    await messages.sendMultiMedia({
      peer: me,
      multiMedia: [one, { ...one, randomId: 43n }, { ...one, randomId: undefined }] as Loose,
    });
    const [first, second, third, forwarded, album] = seen;
    assert.equal(third.randomId, 42n);
    assert.equal(album.multiMedia[1].randomId, 43n);
    const random = [first.randomId, second.randomId, ...forwarded.randomId];
    random.push(album.multiMedia[0].randomId, album.multiMedia[2].randomId);
    assert.equal(random.length, 7);
    assert.equal(new Set(random).size, 7, "all of them differ");
    assert(random.every((id) => typeof id === "bigint" && id !== 0n));
  });

  it("throws TlError with the path for what does not fit the schema, and sends nothing", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user(), { receiveUpdates: false });
    const bad: [request: unknown, path: RegExp][] = [
      [{ _: "messages.sendMessage", peer: { _: "inputPeerSelf" } }, /message/],
      [
        { _: "messages.sendMessage", peer: { _: "inputPeerUser", userId: 1 }, message: "x" },
        /peer\.accessHash/,
      ],
      [{ _: "messages.sendMessage", peer: { _: "user" }, message: "x" }, /peer/],
      [{ _: "users.getUsers", id: [{ _: "inputUserSelf" }, 5] }, /id\[1\]/],
      [{ _: "messages.getHistory", peer: { _: "inputPeerSelf" }, limit: 2 ** 40 }, /limit/],
      [{ _: "upload.saveFilePart", fileId: 1n, filePart: 0, bytes: "x" }, /^upload\.saveFilePart\.bytes$/],
    ];
    for (const [request, path] of bad) {
      await assert.rejects(client.invoke(request as Loose), (error) => {
        assert(error instanceof TlError, String(error));
        assert.match(error.path, path);
        return true;
      });
    }
    assert.equal(server.counters.calls(), 0);
  });

  it("keeps a thousand calls at once apart", async () => {
    await using server = await startServer();
    const alice = server.user();
    await using client = await clientOf(server, alice);
    const names = Array.from({ length: 1000 }, (_, i) => `x${"y".repeat(i % 40)}`);
    const results = await Promise.all(
      names.map((username) => client.api.account.checkUsername({ username }).catch(() => null)),
    );
    for (const [i, result] of results.entries()) {
      assert.equal(result, names[i].length >= 5 && names[i].length <= 32 ? true : null, names[i]);
    }
  });
});

describe("a call that is given up", () => {
  it("is TimeoutError after its timeout", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    server.faults.ignore("help.getNearestDc");
    const start = server.clock.monotonic();
    await assert.rejects(client.api.help.getNearestDc({}, { timeout: 7_000 }), (error) => {
      assert(error instanceof TimeoutError);
      assert.match(error.message, /help\.getNearestDc.*7000 ms/);
      return true;
    });
    assert(server.clock.monotonic() - start >= 7_000);
    assert.equal((await client.api.help.getNearestDc()).thisDc, 2);
  });

  it("is TimeoutError too when it waits for another data centre", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    server.faults.dropConnection({ dc: 3, times: Infinity });
    const call = client.api.users.getUsers({ id: [] }, { dc: 3, timeout: 60_000 });
    await assert.rejects(call, TimeoutError);
    assert.equal((await client.api.help.getNearestDc()).thisDc, 2);
  });

  it("is TimeoutError too when it sleeps because of a flood wait", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    server.faults.floodWait("help.getNearestDc", 50);
    await assert.rejects(client.api.help.getNearestDc({}, { timeout: 1_000 }), TimeoutError);
  });

  it("is never sent when the signal has aborted already", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    const reason = new Error("changed my mind");
    await assert.rejects(client.api.help.getNearestDc({}, { signal: AbortSignal.abort(reason) }), reason);
    await settled();
    assert.equal(server.counters.calls("help.getNearestDc"), 0);
  });

  it("rejects with the signal's reason, and the server is asked to drop the answer", async () => {
    const sent: number[] = [];
    const platform = createPlatform({
      igeEncrypt: (data, key, iv) => {
        // Behind salt, session id, message id, sequence number and length.
        sent.push(new DataView(data.buffer, data.byteOffset).getUint32(32, true));
        return portablePlatform.igeEncrypt(data, key, iv);
      },
    });
    await using server = await startServer();
    await using client = await clientOf(server, server.user(), { platform });
    await client.api.help.getConfig();
    server.faults.ignore("help.getNearestDc");
    const giveUp = new AbortController();
    const call = client.api.help.getNearestDc({}, { signal: giveUp.signal });
    const rejected = assert.rejects(call, (error) => error === "enough");
    await settled();
    const RPC_DROP_ANSWER = 0x58e4a740;
    assert(!sent.includes(RPC_DROP_ANSWER));
    giveUp.abort("enough");
    await rejected;
    await until(() => sent.includes(RPC_DROP_ANSWER), "rpc_drop_answer");
    assert.equal((await client.api.help.getNearestDc()).thisDc, 2);
  });

  it("leaves no timer and no listener behind when it is answered", async () => {
    await using server = await startServer();
    await using client = await clientOf(server, server.user());
    await client.api.help.getConfig();
    await settled();
    const { pending } = clockOf(server);
    const signal = new AbortController().signal;
    let listeners = 0;
    const add = signal.addEventListener.bind(signal), remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Loose) => (listeners++, add(...args as Parameters<typeof add>));
    signal.removeEventListener = (
      ...args: Loose
    ) => (listeners--, remove(...args as Parameters<typeof remove>));
    await client.api.help.getConfig({}, { timeout: 3_600_000, signal });
    await settled();
    assert.equal(listeners, 0);
    assert(clockOf(server).pending <= pending + 1, "at most the server's own timer for acknowledgments");
  });
});
