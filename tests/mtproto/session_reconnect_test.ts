import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Duel, numberOf, only, request, rpcResult, type Said } from "./duel.ts";

/** Sends one call, reconnects, and gives the question that comes with it. */
function asked(duel: Duel, repeatable = false): { handle: number; said: Said; question: Said } {
  const { handle, said } = duel.sent(1, repeatable);
  const [question, ...others] = duel.reconnect();
  assert.deepEqual(others, [], "nothing is sent again before the server has answered");
  assert.deepEqual(question.value, { _: "msgs_state_req", msgIds: [said.id] });
  return { handle, said, question };
}

const info = (duel: Duel, question: Said, ...states: number[]): unknown =>
  duel.tell({ _: "msgs_state_info", reqMsgId: question.id, info: Uint8Array.from(states) });

describe("EncryptedSession, after a reconnect", () => {
  it("connected() asks after calls whose fate is unknown, in the same session", () => {
    const duel = new Duel();
    const { id } = duel.session;
    asked(duel);
    assert.equal(duel.session.id, id);
  });

  it("calls made meanwhile go out at once", () => {
    const duel = new Duel();
    duel.sent(1);
    duel.session.disconnected();
    duel.call(2);
    duel.session.connected();
    assert.deepEqual(only(duel.listen(), undefined).map(({ body }) => numberOf(body)), [2]);
  });

  for (const state of [2, 3, 2 | 16]) {
    it(`state ${state}: not received, or not yet: the same message goes out again, so that both copies count once`, () => {
      const duel = new Duel();
      const { handle, said, question } = asked(duel);
      info(duel, question, state);
      const [again] = duel.listen();
      assert.deepEqual([again.id, again.seqNo, again.body], [said.id, said.seqNo, request(1)]);
      assert.ok(again.packet > said.id);
      duel.say(rpcResult(again.id, request()));
      assert.deepEqual(duel.events(), [{ type: "result", call: handle, body: request() }]);
    });

    it(`state ${state} of a message too old to be taken: it goes out under a new id`, () => {
      const duel = new Duel();
      const { handle, said, question } = asked(duel);
      duel.wait(310_000);
      info(duel, question, state);
      const [again] = only(duel.listen(), undefined);
      assert.deepEqual(again.body, request(1));
      assert.ok(again.id > said.id);
      duel.say(rpcResult(again.id, request()));
      assert.equal(duel.events().some((event) => event.type === "result" && event.call === handle), true);
    });
  }

  it("state 1: forgotten, so it goes out again if it may be repeated, and else is given up", () => {
    const risky = new Duel();
    const { handle, question } = asked(risky);
    info(risky, question, 1);
    assert.deepEqual(risky.events(), [{ type: "unknownOutcome", call: handle }]);
    assert.deepEqual(risky.listen(), []);
    const safe = new Duel();
    info(safe, asked(safe, true).question, 1);
    assert.deepEqual(safe.events(), []);
    assert.deepEqual(safe.listen().map(({ body }) => body), [request(1)]);
  });

  it("state 4: received, so it waits, and is not asked after on the next connection", () => {
    const duel = new Duel();
    const { handle, said, question } = asked(duel);
    info(duel, question, 4);
    assert.deepEqual(duel.listen(), []);
    assert.deepEqual(duel.reconnect(), []);
    duel.say(rpcResult(said.id, request()));
    assert.deepEqual(duel.events(), [{ type: "result", call: handle, body: request() }]);
  });

  it("a received call is asked after every thirty seconds, on the next connection too", () => {
    const duel = new Duel();
    const { said, question } = asked(duel);
    info(duel, question, 4);
    for (let i = 0; i < 3; i++) {
      duel.wait(29_999);
      assert.deepEqual(only(duel.listen(), "msgs_state_req"), []);
      duel.wait(1);
      const all = duel.listen();
      const [again] = only(all, "msgs_state_req");
      assert.deepEqual(again?.value.msgIds, [said.id]);
      for (const ping of only(all, "ping_delay_disconnect")) duel.pong(ping);
      info(duel, again, 4);
      if (i === 1) assert.deepEqual(duel.reconnect(), []);
    }
  });

  it("a call is asked after when it is due, however the sums of its times are rounded", () => {
    for (const start of [1000.113, 4186685.727061965, 0.1]) {
      let ticks = start;
      const duel = new Duel({ ticks: () => ticks });
      duel.session.call({ body: request(), repeatable: true });
      duel.listen();
      ticks = duel.session.deadline();
      assert.equal(only(duel.listen(), "msgs_state_req").length, 1, `${start}`);
      assert.ok(duel.session.deadline() > ticks);
    }
  });

  it("state 4 + 64: the answer exists; if it does not come, the same message again makes the server repeat it", () => {
    const duel = new Duel();
    const { handle, said, question } = asked(duel);
    info(duel, question, 4 | 64);
    assert.deepEqual(duel.listen(), [], "the answer may be under way");
    duel.wait(30_000);
    const [again] = only(duel.listen(), "msgs_state_req");
    info(duel, again, 4 | 64);
    const [copy] = duel.listen();
    assert.deepEqual([copy.id, copy.seqNo, copy.body], [said.id, said.seqNo, said.body]);
    assert.ok(copy.packet > said.id);
    duel.say(rpcResult(said.id, request()));
    assert.deepEqual(duel.events(), [{ type: "result", call: handle, body: request() }]);
  });

  it("other states change nothing, and the question is repeated", () => {
    for (const state of [0, 5, 6, 7]) {
      const duel = new Duel();
      const { said, question } = asked(duel);
      info(duel, question, state);
      assert.deepEqual(duel.listen(), []);
      duel.wait(30_000);
      assert.deepEqual(only(duel.listen(), "msgs_state_req")[0].value.msgIds, [said.id]);
    }
  });

  it("each of several calls gets its own state", () => {
    const duel = new Duel();
    const calls = [1, 2, 3, 4].map((number) => duel.sent(number));
    const [question] = duel.reconnect();
    assert.deepEqual(question.value.msgIds, calls.map(({ said }) => said.id));
    info(duel, question, 4, 2, 1, 3);
    assert.deepEqual(duel.events(), [{ type: "unknownOutcome", call: calls[2].handle }]);
    assert.deepEqual(duel.listen().map(({ body }) => numberOf(body)), [2, 4]);
  });

  it("an answer of the wrong length, or to another question, is ignored", () => {
    const duel = new Duel();
    const { question } = asked(duel);
    info(duel, question, 2, 2);
    duel.tell({ _: "msgs_state_info", reqMsgId: question.id, info: new Uint8Array(0) });
    duel.tell({ _: "msgs_state_info", reqMsgId: question.id + 4n, info: Uint8Array.of(2) });
    assert.deepEqual(duel.listen(), []);
    info(duel, question, 2);
    assert.equal(duel.listen().length, 1);
    info(duel, question, 2);
    assert.deepEqual(duel.listen(), [], "each question is answered once");
  });

  it("an answer that comes while the question is open is taken, and the call not repeated", () => {
    const duel = new Duel();
    const { handle, said, question } = asked(duel);
    duel.say(rpcResult(said.id, request()));
    info(duel, question, 2);
    assert.deepEqual(duel.events(), [{ type: "result", call: handle, body: request() }]);
    assert.deepEqual(duel.listen(), []);
  });

  it("an unanswered question is asked again on the next connection, and nothing is repeated", () => {
    const duel = new Duel();
    const { said } = asked(duel);
    for (let i = 0; i < 5; i++) {
      assert.deepEqual(duel.reconnect().map(({ value }) => value), [{
        _: "msgs_state_req",
        msgIds: [said.id],
      }]);
    }
  });

  it("what was about to be asked when the connection broke is asked once", () => {
    const duel = new Duel();
    duel.sent(1);
    duel.session.disconnected();
    for (let i = 0; i < 3; i++) {
      duel.session.connected();
      if (i < 2) duel.session.disconnected();
    }
    assert.deepEqual(duel.listen().map(({ name }) => name).sort(), [
      "msgs_state_req",
      "ping_delay_disconnect",
    ]);
  });

  it("what was about to be sent again when the connection broke waits for the answer, too", () => {
    const duel = new Duel();
    const { said } = duel.sent(1);
    duel.tell({ _: "msg_resend_req", msgIds: [said.id] });
    assert.deepEqual(duel.reconnect().map(({ name }) => name), ["msgs_state_req"]);
  });

  it("the question is not forgotten when the server acknowledges it", () => {
    const duel = new Duel();
    const { question } = asked(duel);
    duel.tell({ _: "msgs_ack", msgIds: [question.id] });
    info(duel, question, 2);
    assert.equal(duel.listen().length, 1);
  });

  it("a silent call is asked after on a living connection", () => {
    const duel = new Duel();
    const { said } = duel.sent(1);
    assert.equal(duel.session.deadline(), duel.now + 30_000);
    duel.wait(30_000);
    assert.deepEqual(only(duel.listen(), "msgs_state_req")[0].value.msgIds, [said.id]);
  });

  it("more calls than a question may name make several", () => {
    const duel = new Duel();
    for (let i = 0; i < 10_000; i++) duel.call(i);
    duel.listen();
    const counts = only(duel.reconnect(), "msgs_state_req").map(({ value }) => value.msgIds.length);
    assert.deepEqual(counts, [8192, 1808]);
  });

  it("msgs_state_req: we say what we have received", () => {
    const duel = new Duel();
    const had = duel.say(request());
    const reqMsgId = duel.tell({ _: "msgs_state_req", msgIds: [had, had + 400n, 1n] });
    const [said] = only(duel.listen(), "msgs_state_info");
    assert.deepEqual(said.value, { _: "msgs_state_info", reqMsgId, info: Uint8Array.of(4, 1, 1) });
  });

  it("msgs_state_req: an answer names at most 8192 messages", () => {
    const duel = new Duel();
    duel.tell({ _: "msgs_state_req", msgIds: new Array(10_000).fill(1n) });
    assert.equal(only(duel.listen(), "msgs_state_info")[0].value.info.length, 8192);
  });

  it("msg_resend_req: what we know goes out again as it was", () => {
    const duel = new Duel();
    const [one, two] = [duel.sent(1), duel.sent(2)];
    duel.tell({ _: "msg_resend_req", msgIds: [two.said.id, one.said.id, one.said.id] });
    const again = duel.listen();
    assert.deepEqual(
      again.map(({ id, seqNo, body }) => [id, seqNo, body]),
      [two, one].map(({ said }) => [said.id, said.seqNo, said.body]),
    );
    assert.deepEqual(duel.listen(), []);
  });

  it("msg_resend_req: what we do not know is answered with its state", () => {
    const duel = new Duel();
    const { said } = duel.sent(1);
    duel.say(rpcResult(said.id, request()));
    duel.events();
    const reqMsgId = duel.tell({ _: "msg_resend_req", msgIds: [said.id, 4n] });
    const [answer] = only(duel.listen(), "msgs_state_info");
    assert.deepEqual(answer.value, { _: "msgs_state_info", reqMsgId, info: Uint8Array.of(1, 1) });
  });

  it("msg_resend_req: many messages make several containers, each within its limits", () => {
    const duel = new Duel();
    for (let i = 0; i < 3000; i++) duel.call(i);
    const ids = duel.listen().map(({ id }) => id);
    duel.tell({ _: "msg_resend_req", msgIds: ids });
    const packets = duel.packets();
    assert.ok(packets.length > 1);
    assert.deepEqual(packets.flat().map(({ id }) => id), ids);
  });

  it("msg_resend_req: an answered call is not sent again", () => {
    const duel = new Duel();
    const { said } = duel.sent(1);
    duel.tell({ _: "msg_resend_req", msgIds: [said.id] });
    duel.say(rpcResult(said.id, request()));
    assert.deepEqual(only(duel.listen(), undefined), []);
  });

  it("msg_detailed_info and msg_new_detailed_info: the answer is fetched, or acknowledged if we have it", () => {
    const duel = new Duel();
    const had = duel.say(request());
    duel.wait(5_000);
    duel.listen();
    for (const answerMsgId of [had, 41n, 43n]) {
      duel.tell({ _: "msg_detailed_info", msgId: 4n, answerMsgId, bytes: 100, status: 0 });
      duel.tell({ _: "msg_new_detailed_info", answerMsgId: answerMsgId + 4n, bytes: 100, status: 0 });
    }
    const said = duel.listen();
    assert.deepEqual(only(said, "msg_resend_req").map(({ value }) => value.msgIds), [[
      had + 4n,
      41n,
      45n,
      43n,
      47n,
    ]]);
    assert.deepEqual(only(said, "msgs_ack").map(({ value }) => value.msgIds), [[had]]);
  });

  it("cancel() asks for the answer to be dropped if the call was sent, and ignores it", () => {
    const duel = new Duel();
    const { handle, said } = duel.sent(1);
    duel.session.cancel(handle);
    const [dropped] = duel.listen();
    assert.deepEqual(dropped.value, { _: "rpc_drop_answer", reqMsgId: said.id });
    const id = duel.say(rpcResult(said.id, request()));
    assert.deepEqual(duel.events(), []);
    assert.equal(duel.session.pending, 0);
    duel.session.cancel(handle);
    duel.wait(5_000);
    assert.deepEqual(duel.listen().map(({ value }) => value), [{ _: "msgs_ack", msgIds: [id] }]);
  });

  it("cancel() of a call that was not sent needs no words", () => {
    const duel = new Duel();
    const handle = duel.call(1);
    duel.session.cancel(handle);
    assert.deepEqual(duel.listen(), []);
    assert.equal(duel.session.pending, 0);
  });
});
