import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SecurityError, TelegramError } from "../../src/base/errors.ts";
import { concat, fromHex } from "../../src/bytes/mod.ts";
import { Duel, gzipPacked, only, request, rpcError, rpcResult, service } from "./duel.ts";

describe("EncryptedSession, results", () => {
  it("a result is handed over as it lies in its envelope, once", () => {
    const duel = new Duel();
    const { handle, said } = duel.sent();
    const result = request(5), body = rpcResult(said.id, result);
    duel.say(body);
    const [event] = duel.events();
    assert.deepEqual(event, { type: "result", call: handle, body: result });
    assert.equal(event.type === "result" && event.body.buffer, body.buffer);
    assert.deepEqual(duel.events(), []);
  });

  it("an update is handed over as a copy of its own", () => {
    const duel = new Duel();
    const body = request(5);
    duel.say(body);
    body.fill(0);
    assert.deepEqual(duel.events(), [{ type: "update", body: request(5) }]);
  });

  it("a compressed result is inflated", () => {
    const duel = new Duel();
    const { handle, said } = duel.sent();
    duel.say(rpcResult(said.id, gzipPacked(request(5, 100_000))));
    assert.deepEqual(duel.events(), [{ type: "result", call: handle, body: request(5, 100_000) }]);
  });

  it("an error tells code and text, compressed or not", () => {
    const error = service({ _: "rpc_error", errorCode: 420, errorMessage: "FLOOD_WAIT_17" });
    for (const result of [error, gzipPacked(error)]) {
      const duel = new Duel();
      const { handle, said } = duel.sent();
      duel.say(rpcResult(said.id, result));
      assert.deepEqual(duel.events(), [{ type: "rpcError", call: handle, code: 420, text: "FLOOD_WAIT_17" }]);
    }
  });

  it("a result that cannot be read fails its call, and only that", () => {
    const broken = [
      new Uint8Array(0),
      fromHex("19ca4421"),
      fromHex("19ca4421a4010000"),
      fromHex("19ca4421a4010000ff000000"),
      gzipPacked(gzipPacked(request())),
      gzipPacked(new Uint8Array(0)),
      gzipPacked(new Uint8Array((16 << 20) + 4)),
      fromHex("a1cf7230"),
      concat(fromHex("a1cf7230"), request()),
    ];
    for (const result of broken) {
      const duel = new Duel();
      const other = duel.sent(1);
      const { handle, said } = duel.sent(2);
      const id = duel.say(rpcResult(said.id, result));
      const [event, ...more] = duel.events();
      assert.deepEqual(more, []);
      assert.ok(event.type === "failed" && event.call === handle && event.error instanceof TelegramError);
      duel.say(rpcResult(other.said.id, request()));
      assert.deepEqual(duel.happened(), ["result"]);
      duel.wait(5_000);
      assert.ok(only(duel.listen(), "msgs_ack")[0].value.msgIds.includes(id));
    }
  });

  it("a truncated result is refused", () => {
    for (const length of [4, 8]) {
      const duel = new Duel();
      const { said } = duel.sent();
      assert.throws(() => duel.say(rpcResult(said.id, request()).subarray(0, length)), SecurityError);
      assert.equal(duel.session.pending, 1);
    }
  });

  it("a service message that cannot be read is refused with a typed error", () => {
    for (const body of ["c5737734", "59b4d66215c4b51cffffff7f", "0809c29e0000000000000000"]) {
      const duel = new Duel();
      assert.throws(() => duel.say(fromHex(body)), TelegramError);
    }
  });

  it("results in a container are handed over in order", () => {
    const duel = new Duel();
    const calls = [duel.sent(1), duel.sent(2), duel.sent(3)];
    duel.sayAll(calls.map(({ said }, i) => ({
      id: duel.id(),
      seqNo: 2 * i + 1,
      body: i === 1 ? rpcError(said.id, 400, "NO") : rpcResult(said.id, request(i)),
    })));
    assert.deepEqual(duel.events(), [
      { type: "result", call: calls[0].handle, body: request(0) },
      { type: "rpcError", call: calls[1].handle, code: 400, text: "NO" },
      { type: "result", call: calls[2].handle, body: request(2) },
    ]);
  });

  it("a compressed service message is understood", () => {
    const duel = new Duel();
    const id = duel.say(gzipPacked(service({ _: "ping", pingId: 9n })), { seqNo: 0 });
    assert.deepEqual(duel.listen().map(({ value }) => value), [{ _: "pong", msgId: id, pingId: 9n }]);
  });

  it("service messages that say nothing to a client are ignored", () => {
    const duel = new Duel();
    const { id } = duel.session;
    for (
      const value of [
        { _: "msgs_all_info", msgIds: [4n], info: Uint8Array.of(4) },
        { _: "destroy_auth_key_ok" },
        { _: "rpc_answer_unknown" },
        { _: "http_wait", maxDelay: 0, waitAfter: 0, maxWait: 0 },
        { _: "req_pq_multi", nonce: new Uint8Array(16) },
      ]
    ) duel.tell(value);
    assert.deepEqual(duel.events(), []);
    assert.deepEqual(duel.listen(), []);
    assert.equal(duel.session.id, id);
  });
});
