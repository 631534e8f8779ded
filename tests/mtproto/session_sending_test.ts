import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { concat, readUint32 } from "../../src/bytes/mod.ts";
import { portablePlatform } from "../../src/crypto/mod.ts";
import { messageIdTime, readContainer } from "../../src/mtproto/mod.ts";
import { vectors } from "../crypto/support.ts";
import { Duel, gzipPacked, numberOf, only, request, rpcError, rpcResult, SALT, START } from "./duel.ts";

const INIT = Uint8Array.of(1, 1, 1, 1, 2, 2, 2, 2);
const GZIP = 0x3072cfa1;
const CONTAINER = 0x73f1f8dc;

describe("EncryptedSession, sending", () => {
  it("next() says nothing before a connection is open, and pings first", () => {
    const duel = new Duel({ connect: false });
    duel.call();
    assert.equal(duel.session.next(), undefined);
    assert.equal(duel.session.deadline(), Infinity);
    duel.session.connected();
    assert.equal(duel.session.deadline(), duel.now);
    assert.deepEqual(duel.listen().map(({ name }) => name), ["ping_delay_disconnect", undefined]);
    assert.equal(duel.session.next(), undefined);
  });

  it("next() sends one message on its own, with salt and session id", () => {
    const duel = new Duel();
    duel.call(7);
    const envelope = duel.session.next()!;
    assert.deepEqual(envelope.body, request(7));
    assert.equal(envelope.seqNo, 1);
    assert.equal(envelope.salt, SALT);
    assert.equal(envelope.sessionId, duel.session.id);
    assert.ok(Math.abs(messageIdTime(envelope.id) - duel.now) < 2);
  });

  it("next() numbers many interleaved calls without a gap or a repetition", () => {
    const duel = new Duel();
    const ids = new Set<bigint>();
    let last = 0n;
    let count = 0;
    const pending: bigint[] = [];
    // 32 workers with 200 calls each, answered in an order of their own.
    const left = new Array(32).fill(200);
    while (left.some((calls) => calls > 0) || pending.length > 0) {
      for (let worker = 0; worker < left.length; worker++) {
        if (left[worker] > 0 && (worker * 7 + left[worker]) % 3 === 0) left[worker]--, duel.call(count++);
        else if (left[worker] > 0 && worker % 2 === 0) left[worker]--, duel.call(count++);
        else if (left[worker] > 0 && pending.length === 0) left[worker]--, duel.call(count++);
      }
      // `listen` asserts order, parity and seq_no = 2 * content + 1.
      for (const { id, name } of duel.listen()) {
        assert.ok(!ids.has(id) && id > last);
        ids.add(last = id);
        if (name === undefined) pending.push(id);
      }
      for (const id of pending.splice(0, 1 + (count % 23))) duel.say(rpcResult(id, request()));
      if (count % 5 === 0) duel.wait(1);
    }
    assert.equal(count, 6400);
    assert.equal(duel.session.contentCount, 6400);
    assert.equal(duel.session.pending, 0);
  });

  it("next() numbers messages as the vector does", () => {
    const duel = new Duel({ connect: false });
    const numbers: number[] = [];
    const listen = () => {
      const envelope = duel.session.next()!;
      if (readUint32(envelope.body) === CONTAINER) {
        numbers.push(...readContainer(envelope.body).map(({ seqNo }) => seqNo));
      }
      numbers.push(envelope.seqNo);
    };
    duel.session.connected();
    listen(); // a ping
    duel.call(1);
    listen();
    duel.say(request());
    duel.call(2);
    duel.call(3);
    listen(); // a container: acknowledgment, two calls
    duel.session.destroySession(7n); // not content-related, like the http_wait of the vector
    listen();
    duel.call(4);
    listen();
    const { sequence } = vectors("seqno");
    assert.deepEqual(numbers, sequence.map(({ seq_no }: { seq_no: number }) => seq_no));
  });

  it("message ids go on rising when the clock stands still or goes back", () => {
    const duel = new Duel();
    const ids: bigint[] = [];
    for (let i = 0; i < 50; i++) {
      duel.now -= 100;
      ids.push(duel.sent(i).said.id);
    }
    assert.deepEqual(ids, [...new Set(ids)].sort((a, b) => a < b ? -1 : 1));
  });

  it("call() packs what waits into one container, in order", () => {
    const duel = new Duel();
    for (let i = 0; i < 5; i++) duel.call(i);
    const [packet, ...others] = duel.packets();
    assert.equal(others.length, 0);
    assert.deepEqual(packet.map(({ body }) => numberOf(body)), [0, 1, 2, 3, 4]);
    assert.deepEqual(packet.map(({ seqNo }) => seqNo), [1, 3, 5, 7, 9]);
    assert.ok(packet.every(({ packet, id }) => packet > id));
  });

  it("call() keeps containers within their size and number", () => {
    const duel = new Duel();
    for (let i = 0; i < 2500; i++) duel.call(i);
    const packets = duel.packets();
    assert.ok(packets.every((packet) => packet.length <= 1024));
    assert.deepEqual(
      packets.flat().map(({ body }) => numberOf(body)),
      Array.from({ length: 2500 }, (_, i) => i),
    );
    assert.ok(packets.length <= 4);
  });

  it("call() lets a large request travel alone", () => {
    const duel = new Duel();
    const large = portablePlatform.randomBytes(512 << 10);
    duel.call(1);
    duel.session.call({ body: large, repeatable: true });
    duel.call(2);
    assert.deepEqual(duel.packets().map((packet) => packet.map(({ body }) => body.length)), [[16], [
      large.length,
    ], [16]]);
    for (let i = 0; i < 40; i++) {
      duel.session.call({ body: portablePlatform.randomBytes(4096), repeatable: true });
    }
    for (const packet of duel.packets()) {
      assert.ok(packet.reduce((sum, { body }) => sum + body.length, 0) <= 1 << 15);
    }
  });

  it("call() lets what is due go before a large request, and acknowledgments wait that can", () => {
    const duel = new Duel();
    const large = portablePlatform.randomBytes(512 << 10);
    duel.say(request());
    duel.session.call({ body: large, repeatable: true });
    assert.deepEqual(duel.packets().map((packet) => packet.map(({ body }) => body.length)), [[large.length]]);
    for (let i = 0; i < 15; i++) duel.say(request());
    duel.session.call({ body: large, repeatable: true });
    const [first, second, ...others] = duel.packets();
    assert.deepEqual([first.length, second.length, others.length], [1, 1, 0]);
    assert.equal(readUint32(first[0].body), 0x62d6b459); // msgs_ack
    assert.equal(second[0].body.length, large.length);
  });

  it("call() gives a request that wants it its own message id, alone in its packet", () => {
    const duel = new Duel();
    let known = 0n;
    duel.call(1);
    duel.session.call({
      repeatable: true,
      body: (id) => {
        known = id;
        return request(2);
      },
    });
    duel.call(3);
    duel.tell({ _: "ping", pingId: 5n });
    const packets = duel.packets();
    assert.deepEqual(packets.map((packet) => packet.length), [2, 1, 1]);
    const [alone] = packets[1];
    assert.equal(alone.id, known);
    assert.equal(alone.packet, known);
    assert.deepEqual(alone.body, request(2));
  });

  it("call() gives a refused request of that kind its new id", () => {
    const duel = new Duel();
    const ids: bigint[] = [];
    duel.session.call({ repeatable: true, bare: true, body: (id) => (ids.push(id), request(ids.length)) });
    const [first] = duel.listen();
    duel.badSalt(first.id, 99n);
    const [second] = duel.listen();
    assert.deepEqual(ids, [first.id, second.id]);
    assert.deepEqual(second.body, request(2));
  });

  it("every request begins with the init prefix until the first answer", () => {
    const duel = new Duel({ init: INIT });
    const [first, second] = [duel.call(1), duel.call(2)];
    const said = duel.listen();
    assert.deepEqual(said.map(({ body }) => body), [concat(INIT, request(1)), concat(INIT, request(2))]);
    assert.deepEqual(duel.sent(3).said.body, concat(INIT, request(3)));
    duel.say(rpcResult(said[0].id, request()));
    assert.deepEqual(duel.sent(4).said.body, request(4));
    assert.deepEqual(duel.events(), [{ type: "result", call: first, body: request() }]);
    assert.ok(second > first);
  });

  it("a refusal is an answer too, unless the server is in trouble", () => {
    for (
      const [code, text, initialized] of [
        [401, "AUTH_KEY_UNREGISTERED", true],
        [303, "PHONE_MIGRATE_3", true],
        [500, "RPC_CALL_FAIL", false],
        [-503, "Timeout", false],
        [400, "CONNECTION_NOT_INITED", false],
        [400, "CONNECTION_LAYER_INVALID", false],
      ] as const
    ) {
      const duel = new Duel({ init: INIT });
      const { handle, said } = duel.sent(1);
      duel.say(rpcError(said.id, code, text));
      assert.deepEqual(duel.events(), [{ type: "rpcError", call: handle, code, text }]);
      assert.equal(duel.sent(2).said.body.length, initialized ? 16 : 24, text);
    }
  });

  it("calls that the server did not take for want of the prefix are sent again with it, all of them", () => {
    const duel = new Duel({ init: INIT });
    duel.say(rpcResult(duel.sent(0).said.id, request()));
    duel.events();
    const plain = [duel.sent(1), duel.sent(2), duel.sent(3)];
    for (const { said } of plain) duel.say(rpcError(said.id, 400, "CONNECTION_NOT_INITED"));
    assert.deepEqual(duel.events(), []);
    const again = only(duel.listen(), undefined);
    assert.deepEqual(again.map(({ body }) => body), [1, 2, 3].map((i) => concat(INIT, request(i))));
    duel.say(rpcResult(again[0].id, request()));
    duel.say(rpcError(again[1].id, 400, "CONNECTION_NOT_INITED"));
    assert.deepEqual(duel.happened(), ["result", "rpcError"]);
  });

  it("bare calls go out as they are, and do not count as initialization", () => {
    const duel = new Duel({ init: INIT });
    const body = new Uint8Array(4096);
    const handle = duel.session.call({ body, repeatable: true, bare: true });
    const [said] = duel.listen();
    assert.deepEqual(said.body, body);
    duel.say(rpcResult(said.id, request()));
    assert.deepEqual(duel.events(), [{ type: "result", call: handle, body: request() }]);
    assert.deepEqual(duel.sent(1).said.body, concat(INIT, request(1)));
  });

  it("an unbound session sends bare calls only, until bound(), which initializes anew", () => {
    const duel = new Duel({ init: INIT, unbound: true, salts: [] });
    duel.call(1);
    assert.deepEqual(duel.listen(), []);
    duel.session.call({ body: request(2), repeatable: true, bare: true });
    const [said] = duel.listen();
    assert.deepEqual(said.body, request(2));
    duel.say(rpcResult(said.id, request()));
    assert.deepEqual(only(duel.listen(), undefined), []);
    duel.session.bound();
    assert.deepEqual(only(duel.listen(), undefined).map(({ body }) => body), [concat(INIT, request(1))]);
  });

  it("bound() makes the next request begin with the prefix, even after an answer", () => {
    const duel = new Duel({ init: INIT });
    duel.say(rpcResult(duel.sent(1).said.id, request()));
    duel.session.bound();
    assert.deepEqual(duel.sent(2).said.body, concat(INIT, request(2)));
  });

  it("requests are compressed when that makes them smaller", () => {
    const sizes: [Uint8Array, boolean][] = [
      [request(1, 4096), true],
      [request(1, 1020), false],
      [request(1, 1024), true],
      [portablePlatform.randomBytes(4096), false],
      [request(1, 64 << 10), true],
      [request(1, (64 << 10) + 4), false],
    ];
    for (const [body, packed] of sizes) {
      const duel = new Duel();
      duel.session.call({ body, repeatable: true });
      const [said] = duel.listen();
      assert.equal(readUint32(said.body) === GZIP, packed, `${body.length} bytes`);
      assert.equal(said.seqNo, 1, "what is inside is content-related");
      if (packed) assert.deepEqual(said.body, gzipPacked(body));
    }
  });

  it("the prefix is compressed with the request", () => {
    const duel = new Duel({ init: INIT });
    duel.session.call({ body: request(1, 4096), repeatable: true });
    assert.deepEqual(duel.listen()[0].body, gzipPacked(concat(INIT, request(1, 4096))));
  });

  it("destroySession() asks for the end of another session, never of our own", () => {
    const duel = new Duel();
    duel.session.destroySession(duel.session.id);
    assert.deepEqual(duel.listen(), []);
    duel.session.destroySession(7n);
    const [said] = duel.listen();
    assert.deepEqual(said.value, { _: "destroy_session", sessionId: 7n });
    duel.tell({ _: "destroy_session_ok", sessionId: 7n });
    duel.tell({ _: "destroy_session_none", sessionId: 7n });
    assert.deepEqual(duel.events(), []);
  });

  it("pending, contentCount and mayHaveRun() tell how things stand", () => {
    const duel = new Duel();
    const handle = duel.call();
    assert.equal(duel.session.pending, 1);
    assert.equal(duel.session.mayHaveRun(handle), false);
    const [said] = duel.listen();
    assert.equal(duel.session.mayHaveRun(handle), true);
    assert.equal(duel.session.contentCount, 1);
    duel.say(rpcResult(said.id, request()));
    assert.equal(duel.session.mayHaveRun(handle), false);
    assert.equal(duel.session.pending, 0);
  });

  it("messages carry the server's time", () => {
    const duel = new Duel({ timeOffset: 100_000 });
    assert.ok(Math.abs(messageIdTime(duel.sent().said.id) - START - 100_000) < 2);
  });
});
