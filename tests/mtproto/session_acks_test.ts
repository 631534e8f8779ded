import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Duel, only, request, rpcResult, service } from "./duel.ts";

describe("EncryptedSession, acknowledgments", () => {
  it("an odd message is acknowledged after five seconds, an even one never", () => {
    const duel = new Duel();
    duel.say(request(), { seqNo: 2 });
    const before = duel.session.deadline();
    const id = duel.say(request(), { seqNo: 3 });
    assert.ok(before > duel.now + 5_000);
    assert.equal(duel.session.deadline(), duel.now + 5_000);
    duel.wait(4_999);
    assert.deepEqual(duel.listen(), []);
    duel.wait(1);
    const [said] = duel.listen();
    assert.deepEqual(said.value, { _: "msgs_ack", msgIds: [id] });
    assert.equal(said.seqNo, 0);
    assert.ok(duel.session.deadline() > duel.now, "nothing is due any more");
    duel.wait(5_000);
    assert.deepEqual(duel.listen(), []);
  });

  it("sixteen of them do not wait", () => {
    const duel = new Duel();
    const ids = Array.from({ length: 15 }, () => duel.say(request()));
    assert.deepEqual(duel.listen(), []);
    ids.push(duel.say(request()));
    assert.deepEqual(duel.listen().map(({ value }) => value.msgIds), [ids]);
  });

  it("they travel with whatever goes out, before it", () => {
    const duel = new Duel();
    const id = duel.say(request());
    duel.call(1);
    const [packet] = duel.packets();
    assert.deepEqual(packet.map(({ name }) => name), ["msgs_ack", undefined]);
    assert.deepEqual(packet[0].value.msgIds, [id]);
    duel.wait(10_000);
    assert.deepEqual(duel.listen(), []);
  });

  it("messages in a container are acknowledged by their own ids", () => {
    const duel = new Duel();
    const ids = [duel.id(3n), duel.id(3n), duel.id(1n)];
    duel.sayAll(ids.map((id, i) => ({ id, seqNo: i + 1, body: request(i) })));
    duel.wait(5_000);
    assert.deepEqual(duel.listen()[0].value.msgIds, [ids[0], ids[2]]);
  });

  it("what was read is acknowledged, whatever it was: results, updates, new sessions", () => {
    const duel = new Duel();
    const { said } = duel.sent();
    const ids = [
      duel.say(rpcResult(said.id, request())),
      duel.say(request()),
      duel.say(service({ _: "new_session_created", firstMsgId: 0n, uniqueId: 1n, serverSalt: 2n })),
    ];
    duel.wait(5_000);
    assert.deepEqual(duel.listen()[0].value.msgIds, ids);
  });

  it("at most 8192 ids are named at once", () => {
    const duel = new Duel();
    duel.session.disconnected();
    for (let i = 0; i < 20; i++) {
      duel.sayAll(Array.from({ length: 1000 }, () => ({ id: duel.id(3n), seqNo: 1, body: request() })));
    }
    duel.session.connected();
    const acks = only(duel.listen(), "msgs_ack").map(({ value }) => value.msgIds.length);
    assert.deepEqual(acks, [8192, 8192, 3616]);
  });

  it("acknowledgments of a refused packet are sent again", () => {
    const duel = new Duel();
    const id = duel.say(request());
    const { said } = duel.sent();
    const more = duel.say(request());
    duel.badSalt(said.packet, 99n);
    const [again] = only(duel.listen(), "msgs_ack");
    assert.deepEqual(again.value.msgIds.sort(), [id, more].sort());
    assert.equal(again.salt, 99n);
  });

  it("acknowledgments wait for the next connection", () => {
    const duel = new Duel();
    const id = duel.say(request());
    duel.session.disconnected();
    duel.wait(60_000);
    assert.equal(duel.session.deadline(), Infinity);
    assert.deepEqual(duel.listen(), []);
    duel.session.connected();
    assert.deepEqual(only(duel.listen(), "msgs_ack")[0].value.msgIds, [id]);
  });

  it("a call the server acknowledged is not asked after on reconnect, one it did not is", () => {
    const duel = new Duel();
    const [acked, not] = [duel.sent(1), duel.sent(2)];
    duel.tell({ _: "msgs_ack", msgIds: [acked.said.id] });
    assert.deepEqual(only(duel.reconnect(), "msgs_state_req").map(({ value }) => value.msgIds), [[
      not.said.id,
    ]]);
  });

  it("an acknowledged container acknowledges what is in it", () => {
    const duel = new Duel();
    duel.call(1);
    duel.call(2);
    duel.tell({ _: "msgs_ack", msgIds: [duel.listen()[0].packet] });
    assert.deepEqual(duel.reconnect(), []);
  });
});
