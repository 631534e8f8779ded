import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { concat } from "../../src/bytes/mod.ts";
import { FakeClock, TestServer } from "../../src/testing/mod.ts";
import { api, mtproto, TlWriter } from "../../src/tl/mod.ts";
import { gzip, RawClient, type Value } from "./raw_client.ts";

const NEAREST: Value = { _: "help.getNearestDc" };
const CONFIG: Value = { _: "help.getConfig" };

async function start(): Promise<{ server: TestServer; clock: FakeClock; client: RawClient }> {
  const clock = new FakeClock();
  const server = await TestServer.start({ clock });
  return { server, clock, client: await RawClient.registered(server) };
}

/** `id` and whatever else, before a query. */
function wrap(id: number, query: Uint8Array, head: (writer: TlWriter) => void = () => {}): Uint8Array {
  const writer = new TlWriter();
  writer.int(id | 0);
  head(writer);
  writer.raw(query);
  return writer.finish();
}

const withLayer = (query: Uint8Array, layer = 227) => wrap(0xda9b0d0d, query, (writer) => writer.int(layer));
const withoutUpdates = (query: Uint8Array) => wrap(0xbf9459b7, query);
const after = (query: Uint8Array, id: bigint) => wrap(0xcb9f372d, query, (writer) => writer.long(id));

function initConnection(query: Uint8Array, rich = false): Uint8Array {
  return wrap(0xc1cd5ea9, query, (writer) => {
    writer.int(rich ? 3 : 0);
    writer.int(1);
    for (const text of ["device", "system", "app", "en", "", "en"]) writer.string(text);
    if (!rich) return;
    writer.raw(api.encode({ _: "inputClientProxy", address: "127.0.0.1", port: 1 }));
    const value = [
      { _: "jsonObjectValue", key: "tz_offset", value: { _: "jsonNumber", value: 7200 } },
      {
        _: "jsonObjectValue",
        key: "more",
        value: {
          _: "jsonArray",
          value: [{ _: "jsonNull" }, { _: "jsonString", value: "x" }, { _: "jsonBool", value: true }],
        },
      },
    ];
    writer.raw(api.encode({ _: "jsonObject", value } as Value));
  });
}

describe("calls to the test DC", () => {
  it("want initConnection and invokeWithLayer first, once a session", async () => {
    const { server, client } = await start();
    await assert.rejects(client.call(NEAREST), /400 CONNECTION_NOT_INITED/);
    const naked = client.message(initConnection(api.encode(NEAREST)), true);
    await client.send(naked);
    await assert.rejects(client.result(naked.id, NEAREST._), /400 CONNECTION_LAYER_INVALID/);
    await assert.rejects(client.call(NEAREST, { init: true, layer: 0 }), /400 CONNECTION_LAYER_INVALID/);
    await client.call(NEAREST, { init: true });
    await client.call(NEAREST);
    await client.reconnect();
    await client.call(NEAREST);
    client.sessionId++;
    client.contentCount = 0;
    await assert.rejects(client.call(NEAREST), /400 CONNECTION_NOT_INITED/);
    await server.close();
  });

  const query = api.encode(NEAREST);
  const packed = mtproto.encode({ _: "gzip_packed", packedData: gzip(query) });
  const orders: Record<string, Uint8Array> = {
    "invokeWithLayer outside": withLayer(initConnection(withoutUpdates(query))),
    "initConnection outside": initConnection(withLayer(withoutUpdates(query))),
    "invokeWithoutUpdates outside": withoutUpdates(withLayer(initConnection(query))),
    "a proxy and parameters": withLayer(initConnection(query, true)),
    "gzip inside": withLayer(initConnection(packed)),
    "gzip around": mtproto.encode({
      _: "gzip_packed",
      packedData: gzip(withLayer(initConnection(query))),
    }),
  };
  for (const [order, body] of Object.entries(orders)) {
    it(`may be wrapped with ${order}`, async () => {
      const { server, client } = await start();
      const id = await client.send(client.message(body, true));
      assert.equal((await client.result(id, NEAREST._) as Value).thisDc, 2);
      await server.close();
    });
  }

  it("are refused when they are malformed", async () => {
    const { server, client } = await start();
    const bombs: [Uint8Array, RegExp][] = [
      [query.subarray(0, 0), /INPUT_FETCH_ERROR/],
      [concat(query, new Uint8Array(4)), /400 INPUT_FETCH_ERROR/],
      [Uint8Array.of(1, 2, 3, 4), /400 INPUT_METHOD_INVALID_67305985_0/],
      [api.encode({ _: "inputPeerSelf" }), /400 INPUT_METHOD_INVALID/],
      [mtproto.encode({ _: "gzip_packed", packedData: Uint8Array.of(1, 2) }), /400 INPUT_FETCH_ERROR/],
      [mtproto.encode({ _: "gzip_packed", packedData: gzip(packed) }), /400 INPUT_FETCH_ERROR/],
      [withLayer(withLayer(withLayer(new Uint8Array(0)))), /400 INPUT_FETCH_ERROR/],
    ];
    for (const [body, error] of bombs) {
      const id = await client.send(client.message(client.wrapped(body), true));
      await assert.rejects(client.result(id, NEAREST._), error);
    }
    await client.call(NEAREST);
    await server.close();
  });

  it("run in the order invokeAfterMsg asks for, also within a container", async () => {
    const { server, client, clock } = await start();
    await client.call(CONFIG, { init: true });
    server.faults.delay("help.getConfig", 300);
    const first = client.message(CONFIG, true);
    const second = client.message(after(api.encode(NEAREST), first.id), true);
    const third = client.message(
      wrap(0x3dc4b4f0, api.encode(NEAREST), (writer) => {
        writer.int(0x1cb5c415);
        writer.int(2);
        writer.long(first.id);
        writer.long(second.id);
      }),
      true,
    );
    await client.sendTogether([first, second, third]);
    const order: bigint[] = [];
    const done = (async () => {
      while (order.length < 3) order.push((await client.expect("rpc_result")).value.reqMsgId);
    })();
    await clock.advance(200);
    assert.equal(order.length, 0);
    await clock.advance(200);
    await done;
    assert.deepEqual(order, [first.id, second.id, third.id]);
    await server.close();
  });

  it("fail when what they wait for failed or is unknown", async () => {
    const { server, client } = await start();
    await client.call(CONFIG, { init: true });
    server.faults.rpcError("help.getConfig", 400, "TEST");
    const first = await client.query(CONFIG);
    const second = await client.send(client.message(after(api.encode(NEAREST), first), true));
    await assert.rejects(client.result(first, CONFIG._), /400 TEST/);
    await assert.rejects(client.result(second, NEAREST._), /400 MSG_WAIT_FAILED/);
    const third = await client.send(client.message(after(api.encode(NEAREST), 5n), true));
    await assert.rejects(client.result(third, NEAREST._), /400 MSG_WAIT_TIMEOUT/);
    await server.close();
  });

  it("get large answers compressed", async () => {
    const { server, client } = await start();
    const owner = server.user();
    const key = client.key;
    server.authorize(2, key, owner);
    const peer = { _: "inputPeerSelf" };
    await client.call({ _: "messages.sendMessage", peer, message: "x".repeat(4000), randomId: 5n }, {
      init: true,
    });
    const id = await client.query({ _: "messages.getHistory", peer, limit: 10 } as Value);
    const history = await client.result(id, "messages.getHistory") as Value;
    assert.equal(history.messages[0].message.length, 4000);
    assert.ok(client.envelopes.at(-1)!.body.length < 2000);
    await server.close();
  });

  it("say what the client is, and which layer it speaks", async () => {
    const { server, client } = await start();
    let seen: { layer?: number; apiId?: number } = {};
    server.api.intercept("help.getNearestDc", (context, _, proceed) => {
      seen = { layer: context.layer, apiId: context.auth.client?.apiId };
      return proceed();
    });
    await client.call(NEAREST, { init: true, layer: 220 });
    assert.deepEqual(seen, { layer: 220, apiId: 1 });
    await server.close();
  });

  it("get a 500 that says what is wrong with the test DC itself", async () => {
    const { server, client } = await start();
    server.api.intercept("help.getNearestDc", () => ({ _: "nearestDc", country: 5 }));
    await assert.rejects(client.call(NEAREST, { init: true }), /500 TEST_DC_ERROR: .*country/);
    await server.close();
  });
});
