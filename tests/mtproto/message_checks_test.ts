import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SecurityError } from "../../src/base/errors.ts";
import { concat, writeInt32 } from "../../src/bytes/mod.ts";
import { writeContainer } from "../../src/mtproto/mod.ts";
import { Duel, gzipPacked, only, request, rpcResult, SALT, service } from "./duel.ts";

/** Asserts that the session refuses what `action` makes it receive, and uses nothing of it. */
function unused(duel: Duel, action: () => void, why: RegExp): void {
  const { handle, said } = duel.sent(1);
  assert.throws(action, (error: unknown) => error instanceof SecurityError && why.test(error.message));
  assert.deepEqual(duel.events(), []);
  duel.wait(10_000);
  assert.deepEqual(duel.listen(), []);
  duel.say(rpcResult(said.id, request(9)));
  assert.deepEqual(duel.events(), [{ type: "result", call: handle, body: request(9) }]);
}

describe("checks of messages", () => {
  it("control: a correct message is accepted", () => {
    const duel = new Duel();
    duel.say(request(3));
    assert.deepEqual(duel.events(), [{ type: "update", body: request(3) }]);
  });

  it("check 17: the session has to be ours", () => {
    const duel = new Duel();
    unused(duel, () => duel.say(request(), { sessionId: duel.session.id ^ 1n }), /another session/);
  });

  it("check 18: a server's message id is odd, inside containers too", () => {
    for (const remainder of [0n, 2n] as const) {
      const duel = new Duel();
      unused(duel, () => duel.say(request(), { id: duel.id(remainder) }), /not a server's/);
      unused(
        duel,
        () => duel.sayAll([{ id: duel.id(3n), seqNo: 1, body: request() }], duel.id(remainder)),
        /not a/,
      );
      unused(duel, () =>
        duel.sayAll([
          { id: duel.id(3n), seqNo: 1, body: request() },
          { id: duel.id(remainder), seqNo: 1, body: request() },
        ]), /not a server's/);
    }
  });

  it("check 19: a message that comes twice is used once, and acknowledged again", () => {
    const duel = new Duel();
    const id = duel.say(request(1));
    assert.deepEqual(duel.happened(), ["update"]);
    duel.wait(5_000);
    assert.deepEqual(only(duel.listen(), "msgs_ack")[0].value.msgIds, [id]);
    duel.say(request(1), { id });
    duel.sayAll([{ id, seqNo: 1, body: request(1) }]);
    assert.deepEqual(duel.happened(), []);
    duel.wait(5_000);
    assert.deepEqual(only(duel.listen(), "msgs_ack")[0].value.msgIds, [id, id]);
  });

  it("check 19: a container that comes twice is used once", () => {
    const duel = new Duel();
    const id = duel.id();
    duel.sayAll([{ id: duel.id(3n), seqNo: 1, body: request(1) }], id);
    duel.sayAll([{ id: duel.id(3n), seqNo: 1, body: request(2) }], id);
    assert.deepEqual(duel.events(), [{ type: "update", body: request(1) }]);
  });

  it("check 20: a message has to be of our time, when we are certain of it", () => {
    for (const shift of [0, 29_000, -299_000]) {
      const duel = new Duel();
      duel.say(request(), { id: duel.id(3n, shift) });
      assert.deepEqual(duel.happened(), ["update"], `${shift} ms`);
    }
    for (const shift of [31_000, -301_000, -1_700_000_000_000]) {
      const duel = new Duel();
      unused(duel, () => duel.say(request(), { id: duel.id(3n, shift) }), /too old or from the future/);
    }
  });

  it("check 20: notices that are there to repair the clock are exempt", () => {
    const duel = new Duel();
    const { said } = duel.sent();
    duel.ahead = 3_600_000;
    duel.badMessage(said.id, 16);
    assert.deepEqual(duel.events(), [{ type: "timeOffset", milliseconds: duel.session.clock.offset }]);
    assert.ok(Math.abs(duel.session.clock.offset - 3_600_000) < 2);
  });

  it("check 21: a refused message is forgotten as a whole: the next one of its id counts", () => {
    const duel = new Duel();
    const id = duel.id(3n);
    const bad = writeContainer([
      { id, seqNo: 1, body: request(1) },
      { id: duel.id(2n), seqNo: 1, body: request(2) },
    ]);
    unused(duel, () => duel.say(bad), /not a server's/);
    duel.say(request(1), { id });
    assert.deepEqual(duel.happened(), ["update"]);
  });

  it("check 21: a message older than all we remember is dropped and acknowledged, in a new session", () => {
    const duel = new Duel();
    const old = duel.id(3n);
    duel.wait(1_000);
    for (let i = 0; i < 1000; i++) duel.say(request(i), { id: duel.id(3n), seqNo: 0 });
    const session = duel.session.id;
    duel.events();
    duel.say(request(), { id: old });
    assert.deepEqual(duel.happened(), ["reconnect", "newSession"]);
    assert.notEqual(duel.session.id, session);
    duel.session.disconnected();
    duel.session.connected();
    assert.deepEqual(only(duel.listen(), "msgs_ack")[0].value.msgIds, [old]);
  });

  it("check 22: what we send is numbered as servers demand, and 32..35 start a new session", () => {
    for (const code of [32, 33, 34, 35]) {
      const duel = new Duel();
      const { said } = duel.sent(1);
      const session = duel.session.id;
      duel.badMessage(said.id, code);
      assert.deepEqual(duel.happened(), ["reconnect", "newSession"]);
      const again = duel.reconnect();
      assert.notEqual(duel.session.id, session);
      assert.deepEqual(only(again, undefined).map(({ seqNo }) => seqNo), [1], "numbers start afresh");
    }
  });

  it("check 23: bad_server_salt and bad_msg_notification about messages we never sent are ignored", () => {
    const duel = new Duel();
    duel.sent(1);
    const { id } = duel.session;
    for (const stranger of [1n, duel.id(0n), 0n, -4n]) {
      duel.badSalt(stranger, 99n);
      for (const code of [16, 17, 18, 19, 20, 32, 33, 34, 35, 48, 64]) duel.badMessage(stranger, code);
    }
    assert.deepEqual(duel.events(), []);
    assert.equal(duel.session.id, id);
    duel.call(2);
    assert.deepEqual(duel.listen().map(({ salt }) => salt), [SALT]);
  });

  it("check 23: a notice about a message of long ago, or of another session, is ignored", () => {
    const duel = new Duel();
    duel.session.destroySession(7n);
    const [sent] = duel.listen();
    duel.wait(301_000);
    duel.listen();
    duel.badSalt(sent.id, 99n);
    assert.deepEqual(duel.events(), []);
    const { said } = duel.sent(1);
    duel.badMessage(said.id, 32);
    duel.events();
    duel.badSalt(said.id, 99n);
    assert.deepEqual(duel.events(), []);
  });

  it("check 24: future_salts have to answer our request", () => {
    const duel = new Duel({ salts: [], init: new Uint8Array(8) });
    const { said } = duel.sent();
    duel.say(rpcResult(said.id, request()));
    const [asked] = only(duel.listen(), "get_future_salts");
    duel.events();
    const salts = [{ _: "future_salt", validSince: 0, validUntil: 0x7fffffff, salt: 99n }];
    for (const reqMsgId of [asked.id + 4n, said.id, 0n]) {
      duel.tell({ _: "future_salts", reqMsgId, now: 0, salts });
    }
    assert.deepEqual(duel.events(), []);
    duel.tell({ _: "future_salts", reqMsgId: asked.id, now: 0, salts });
    assert.deepEqual(duel.happened(), ["salts"]);
  });

  it("check 25: a container holds at most 1024 messages, no container, and nothing beyond its end", () => {
    const one = (duel: Duel, body = request()) => ({ id: duel.id(3n), seqNo: 0, body });
    const many = (duel: Duel, count: number) => Array.from({ length: count }, () => one(duel));
    const control = new Duel();
    control.sayAll(many(control, 1024));
    assert.equal(control.events().length, 1024);
    control.sayAll([]);
    const broken: ((duel: Duel) => Uint8Array)[] = [
      (duel) => writeContainer(many(duel, 1025)),
      (duel) => writeContainer([one(duel), one(duel, writeContainer([]))]),
      (duel) => writeContainer(many(duel, 2)).subarray(0, -4),
      (duel) => concat(writeContainer(many(duel, 2)), new Uint8Array(4)),
      () => concat(writeContainer([]).subarray(0, 4)),
      ...[-4, 0, 3, 6, 20, 0x7ffffffc].map((length) => (duel: Duel) => {
        const body = writeContainer([one(duel)]);
        writeInt32(body, length, 20);
        return body;
      }),
      ...[2, 1024, 0x7fffffff, -1].map((count) => (duel: Duel) => {
        const body = writeContainer([one(duel)]);
        writeInt32(body, count, 4);
        return body;
      }),
    ];
    for (const body of broken) {
      const duel = new Duel();
      unused(duel, () => duel.say(body(duel)), /container/);
    }
  });

  it("check 25: a redelivered message keeps its old id inside a new container", () => {
    const duel = new Duel();
    duel.sayAll([{ id: duel.id(3n, -3_600_000), seqNo: 1, body: request(1) }]);
    assert.deepEqual(duel.events(), [{ type: "update", body: request(1) }]);
  });

  it("check 26: what was compressed is capped while it is inflated, and only one level deep", () => {
    const control = new Duel();
    control.say(gzipPacked(request(1, 4096)));
    assert.deepEqual(control.events(), [{ type: "update", body: request(1, 4096) }]);
    for (
      const body of [
        gzipPacked(request(1, (16 << 20) + 4)),
        gzipPacked(gzipPacked(request())),
        gzipPacked(writeContainer([])),
        gzipPacked(rpcResult(1n, request())),
        gzipPacked(new Uint8Array(0)),
        gzipPacked(new Uint8Array(7).fill(1)),
        service({ _: "gzip_packed", packedData: request() }),
      ]
    ) {
      const duel = new Duel();
      unused(duel, () => duel.say(body), /compressed/);
    }
  });

  it("check 27: the answer to a call we never made is ignored, but acknowledged", () => {
    const duel = new Duel();
    duel.sent(1);
    const id = duel.say(rpcResult(duel.id(0n), request()));
    assert.deepEqual(duel.events(), []);
    duel.wait(5_000);
    assert.deepEqual(only(duel.listen(), "msgs_ack")[0].value.msgIds, [id]);
  });

  it("check 28: new_session_created is acknowledged, its salt taken, and what it does not know sent again", () => {
    const duel = new Duel();
    const before = duel.sent(1, true);
    const lost = duel.sent(2, false);
    const after = duel.sent(3, true);
    const id = duel.say(
      service({ _: "new_session_created", firstMsgId: after.said.id, uniqueId: 5n, serverSalt: 99n }),
      { id: duel.id(3n) },
    );
    const events = duel.events();
    assert.deepEqual(events.map(({ type }) => type), ["salts", "unknownOutcome", "newSession"]);
    assert.deepEqual(events[1], { type: "unknownOutcome", call: lost.handle });
    const said = duel.listen();
    assert.deepEqual(only(said, "msgs_ack")[0].value.msgIds, [id]);
    assert.deepEqual(only(said, undefined).map(({ body }) => body), [request(1)]);
    assert.ok(said.every(({ salt }) => salt === 99n));
    assert.notEqual(only(said, undefined)[0].id, before.said.id);
  });

  it("check 11: session ids are random", () => {
    assert.equal(new Set(Array.from({ length: 20 }, () => new Duel().session.id)).size, 20);
  });
});
