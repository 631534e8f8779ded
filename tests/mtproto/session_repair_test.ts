import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { messageIdTime } from "../../src/mtproto/mod.ts";
import { Duel, numberOf, only, request, rpcResult, service } from "./duel.ts";

const RESETS = [17, 18, 19, 32, 33, 34, 35, 48, 64];

/** new_session_created. */
function newSession(duel: Duel, firstMsgId: bigint, uniqueId = 1n, serverSalt = 99n): bigint {
  return duel.say(service({ _: "new_session_created", firstMsgId, uniqueId, serverSalt }), {
    id: duel.id(3n),
  });
}

describe("EncryptedSession, bad_server_salt", () => {
  it("the message goes out again with the new salt and a new id", () => {
    const duel = new Duel();
    const { handle, said } = duel.sent(1);
    duel.badSalt(said.id, 99n);
    const [event, ...others] = duel.events();
    assert.ok(event.type === "salts" && event.salts.length === 1 && event.salts[0].salt === 99n);
    assert.deepEqual(others, []);
    const [again] = duel.listen();
    assert.ok(again.id > said.id);
    assert.deepEqual([again.body, again.salt, again.seqNo], [request(1), 99n, 3]);
    duel.say(rpcResult(again.id, request()));
    assert.deepEqual(duel.events(), [{ type: "result", call: handle, body: request() }]);
  });

  it("a refused container goes out again as a whole, and nothing besides", () => {
    const duel = new Duel();
    const other = duel.sent(9);
    for (let i = 0; i < 3; i++) duel.call(i);
    const [packet] = duel.packets();
    duel.badSalt(packet[0].packet, 99n);
    const again = duel.listen();
    assert.deepEqual(again.map(({ body }) => numberOf(body)), [0, 1, 2]);
    duel.say(rpcResult(other.said.id, request()));
    assert.deepEqual(duel.happened(), ["salts", "result"]);
  });

  it("a message refused out of its container goes out again, the others do not", () => {
    const duel = new Duel();
    for (let i = 0; i < 3; i++) duel.call(i);
    const said = duel.listen();
    duel.badSalt(said[1].id, 99n);
    assert.deepEqual(duel.listen().map(({ body }) => numberOf(body)), [1]);
  });

  it("service messages go out again, too", () => {
    const duel = new Duel({ connect: false });
    duel.call(1);
    duel.session.connected();
    duel.session.destroySession(7n);
    const said = duel.listen();
    assert.deepEqual(said.map(({ name }) => name), ["destroy_session", "ping_delay_disconnect", undefined]);
    duel.badSalt(said[0].packet, 99n);
    const names = duel.listen().map(({ name }) => name);
    assert.deepEqual(names.sort(), ["destroy_session", "ping_delay_disconnect", undefined].sort());
  });

  it("the question after calls goes out again", () => {
    const duel = new Duel();
    const { said } = duel.sent(1);
    duel.session.disconnected();
    duel.session.connected();
    const [asked] = only(duel.listen(), "msgs_state_req");
    duel.badSalt(asked.packet, 99n);
    const [again] = only(duel.listen(), "msgs_state_req");
    assert.deepEqual(again.value.msgIds, [said.id]);
    duel.tell({ _: "msgs_state_info", reqMsgId: again.id, info: Uint8Array.of(2) });
    assert.deepEqual(only(duel.listen(), undefined).map(({ body }) => body), [request(1)]);
  });

  it("a notice about an id that was replaced meanwhile repeats nothing", () => {
    const duel = new Duel();
    const { said } = duel.sent(1);
    duel.badSalt(said.id, 98n);
    duel.listen();
    duel.badSalt(said.id, 99n);
    assert.deepEqual(only(duel.listen(), undefined), []);
  });

  it("when only a copy was refused, it goes out again as a copy: never under a new id", () => {
    const duel = new Duel();
    const { handle, said } = duel.sent(1);
    duel.tell({ _: "msgs_ack", msgIds: [said.id] });
    duel.tell({ _: "msg_resend_req", msgIds: [said.id] });
    const [copy] = only(duel.listen(), undefined);
    assert.equal(copy.id, said.id);
    duel.badSalt(copy.packet, 99n);
    const [again] = only(duel.listen(), undefined);
    assert.deepEqual([again.id, again.seqNo, again.body], [said.id, said.seqNo, said.body]);
    assert.equal(again.salt, 99n);
    duel.say(rpcResult(said.id, request()));
    assert.deepEqual(duel.events().at(-1), { type: "result", call: handle, body: request() });
  });
});

describe("EncryptedSession, bad_msg_notification", () => {
  it("16: the clock is set by the notice and the message sent again, in the same session", () => {
    const duel = new Duel();
    const { id } = duel.session;
    const { handle, said } = duel.sent(1, false);
    duel.ahead = 7_200_000;
    duel.badMessage(said.id, 16);
    assert.deepEqual(duel.happened(), ["timeOffset"]);
    assert.equal(duel.session.id, id);
    const [again] = duel.listen();
    assert.deepEqual(again.body, request(1));
    assert.ok(Math.abs(messageIdTime(again.id) - duel.now - duel.ahead) < 1_000);
    duel.say(rpcResult(again.id, request()));
    assert.deepEqual(duel.events(), [{ type: "result", call: handle, body: request() }]);
  });

  it("17: the clock is set, and a new session starts whose ids are lower", () => {
    const duel = new Duel({ timeOffset: 7_200_000, connect: false });
    duel.ahead = 7_200_000;
    duel.connect();
    const { said } = duel.sent(1);
    duel.ahead = 0;
    duel.badMessage(said.id, 17);
    assert.deepEqual(duel.happened(), ["timeOffset", "reconnect", "newSession"]);
    const [again] = only(duel.reconnect(), undefined);
    assert.ok(again.id < said.id);
    assert.ok(Math.abs(messageIdTime(again.id) - duel.now) < 1_000);
    assert.equal(again.seqNo, 1);
  });

  for (const code of RESETS) {
    it(`${code}: a new session starts; what was refused is sent again, what may have run only if it may be repeated`, () => {
      const duel = new Duel();
      const { id } = duel.session;
      const repeatable = duel.sent(1, true);
      const risky = duel.sent(2, false);
      const acked = duel.sent(3, false);
      duel.tell({ _: "msgs_ack", msgIds: [acked.said.id] });
      const refused = duel.sent(4, false);
      // Ids of the new session are random within their millisecond: let it be another one.
      duel.now += 1;
      duel.badMessage(refused.said.id, code);
      const events = duel.events().filter(({ type }) => type !== "timeOffset");
      assert.deepEqual(events.map(({ type }) => type).sort(), [
        "newSession",
        "reconnect",
        "unknownOutcome",
        "unknownOutcome",
      ]);
      assert.deepEqual(
        events.flatMap((event) => event.type === "unknownOutcome" ? [event.call] : []),
        [risky.handle, acked.handle],
      );
      assert.notEqual(duel.session.id, id);
      const again = only(duel.reconnect(), undefined);
      assert.deepEqual(again.map(({ body }) => numberOf(body)), [1, 4]);
      assert.deepEqual(again.map(({ seqNo }) => seqNo), [1, 3]);
      for (const { said } of [repeatable, risky, acked, refused]) duel.say(rpcResult(said.id, request()));
      assert.deepEqual(duel.events(), [], "answers of the old session mean nothing in the new one");
      for (const said of again) duel.say(rpcResult(said.id, request()));
      assert.deepEqual(duel.events().map((event) => "call" in event && event.call), [
        repeatable.handle,
        refused.handle,
      ]);
    });
  }

  it("20: nobody knows whether it was received: sent again if it may be repeated, else given up", () => {
    const duel = new Duel();
    const { id } = duel.session;
    const [safe, risky, other] = [duel.sent(1, true), duel.sent(2, false), duel.sent(3, false)];
    duel.badMessage(safe.said.id, 20);
    duel.badMessage(risky.said.id, 20);
    assert.deepEqual(duel.events(), [{ type: "unknownOutcome", call: risky.handle }]);
    assert.equal(duel.session.id, id);
    const again = duel.listen();
    assert.deepEqual(again.map(({ body }) => body), [request(1)]);
    assert.notEqual(again[0].id, safe.said.id);
    duel.say(rpcResult(other.said.id, request()));
    assert.deepEqual(duel.happened(), ["result"]);
  });

  it("64: a refused container is sent again in a new session", () => {
    const duel = new Duel();
    for (let i = 0; i < 3; i++) duel.call(i, false);
    duel.badMessage(duel.listen()[0].packet, 64);
    assert.deepEqual(duel.happened(), ["reconnect", "newSession"]);
    assert.deepEqual(only(duel.reconnect(), undefined).map(({ body }) => numberOf(body)), [0, 1, 2]);
  });

  it("a code nobody knows starts a new session", () => {
    const duel = new Duel();
    duel.badMessage(duel.sent().said.id, 99);
    assert.deepEqual(duel.happened(), ["reconnect", "newSession"]);
  });

  it("what stands behind a notice that ended the session is not used any more", () => {
    const duel = new Duel();
    const { said } = duel.sent(1, false);
    const late = duel.sent(2, false);
    duel.sayAll([
      {
        id: duel.id(),
        seqNo: 0,
        body: service({ _: "bad_msg_notification", badMsgId: said.id, badMsgSeqno: 0, errorCode: 32 }),
      },
      { id: duel.id(), seqNo: 1, body: rpcResult(late.said.id, request()) },
      { id: duel.id(3n), seqNo: 3, body: request() },
    ]);
    assert.deepEqual(duel.happened(), ["unknownOutcome", "reconnect", "newSession"]);
    assert.deepEqual(only(duel.reconnect(), "msgs_ack"), []);
  });

  it("a new session remembers nothing of the old one", () => {
    const duel = new Duel();
    const id = duel.say(request(1), { seqNo: 0 });
    duel.session.destroySession(7n);
    const [service] = duel.listen();
    duel.badMessage(duel.sent().said.id, 32);
    duel.reconnect();
    duel.events();
    duel.badSalt(service.id, 99n);
    assert.deepEqual(duel.events(), []);
    duel.say(request(1), { id, seqNo: 0 });
    assert.deepEqual(duel.happened(), ["update"]);
  });

  it("an answer to an earlier id of a call is its answer", () => {
    const duel = new Duel();
    const { handle, said } = duel.sent(1, true);
    duel.badMessage(said.id, 20);
    duel.listen();
    duel.say(rpcResult(said.id, request(5)));
    assert.deepEqual(duel.events(), [{ type: "result", call: handle, body: request(5) }]);
    assert.equal(duel.session.pending, 0);
  });
});

describe("EncryptedSession, new_session_created", () => {
  it("the first one changes the salt and loses nothing", () => {
    const duel = new Duel({ connect: false });
    duel.call(1);
    duel.session.connected();
    const [first] = duel.listen();
    newSession(duel, first.packet);
    assert.deepEqual(duel.happened(), ["salts", "newSession"]);
    assert.deepEqual(only(duel.listen(), undefined), []);
  });

  it("a second one of the same unique id is only acknowledged", () => {
    const duel = new Duel();
    const { said } = duel.sent(1, true);
    newSession(duel, said.id, 5n, 98n);
    duel.events();
    newSession(duel, said.id + 1000n, 5n, 99n);
    assert.deepEqual(duel.events(), []);
    assert.deepEqual(duel.listen().map(({ name }) => name), []);
    newSession(duel, said.id + 1000n, 6n, 99n);
    assert.deepEqual(duel.happened(), ["salts", "newSession"]);
    assert.deepEqual(only(duel.listen(), undefined).map(({ body }) => body), [request(1)]);
  });

  it("calls are judged by the packet they went out in", () => {
    const duel = new Duel();
    duel.call(1, false);
    duel.call(2, false);
    const said = duel.listen();
    newSession(duel, said[0].packet);
    assert.deepEqual(duel.happened(), ["salts", "newSession"]);
    newSession(duel, said[0].packet + 4n, 2n);
    assert.deepEqual(duel.happened(), ["salts", "unknownOutcome", "unknownOutcome", "newSession"]);
  });

  it("an acknowledged call is lost with its session as well", () => {
    const duel = new Duel();
    const { handle, said } = duel.sent(1, false);
    duel.tell({ _: "msgs_ack", msgIds: [said.id] });
    newSession(duel, said.id + 4n);
    assert.deepEqual(duel.events().find(({ type }) => type === "unknownOutcome"), {
      type: "unknownOutcome",
      call: handle,
    });
  });
});
