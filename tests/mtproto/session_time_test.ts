import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Duel, only, request, rpcResult, SALT, START } from "./duel.ts";

describe("EncryptedSession, pings", () => {
  it("a ping goes out every minute and tells the server when to hang up", () => {
    const duel = new Duel();
    for (let i = 0; i < 3; i++) {
      assert.equal(duel.session.deadline(), duel.now + 60_000);
      duel.wait(59_999);
      assert.deepEqual(duel.listen(), []);
      duel.wait(1);
      const [ping] = duel.listen();
      assert.equal(ping.value._, "ping_delay_disconnect");
      assert.equal(ping.value.disconnectDelay, 75);
      duel.wait(120);
      duel.pong(ping);
      assert.deepEqual(duel.events(), [{ type: "pong", roundTrip: 120 }]);
      duel.wait(-120);
    }
  });

  it("an unanswered ping ends the connection after fifteen seconds", () => {
    const duel = new Duel();
    duel.wait(60_000);
    duel.listen();
    assert.equal(duel.session.deadline(), duel.now + 15_000);
    duel.wait(14_999);
    duel.listen();
    assert.deepEqual(duel.happened(), []);
    duel.wait(1);
    duel.listen();
    assert.deepEqual(duel.happened(), ["reconnect"]);
    assert.equal(duel.session.deadline(), Infinity);
    duel.session.disconnected();
    duel.session.connected();
    assert.deepEqual(duel.listen().map(({ name }) => name), ["ping_delay_disconnect"]);
  });

  it("a pong to another ping is ignored", () => {
    const duel = new Duel();
    duel.wait(60_000);
    const [ping] = duel.listen();
    duel.tell({ _: "pong", msgId: ping.id, pingId: ping.value.pingId + 1n });
    duel.wait(15_000);
    duel.listen();
    assert.deepEqual(duel.happened(), ["reconnect"]);
  });

  it("the server's pings are answered", () => {
    const duel = new Duel();
    const id = duel.tell({ _: "ping", pingId: -7n });
    assert.deepEqual(duel.listen().map(({ value }) => value), [{ _: "pong", msgId: id, pingId: -7n }]);
  });
});

describe("EncryptedSession, the clock", () => {
  it("the first message of a session sets a clock that was never measured", () => {
    const duel = new Duel({ connect: false, timeCertain: false });
    duel.ahead = -5_000_000;
    assert.equal(duel.session.clock.certain, false);
    duel.say(request());
    assert.equal(duel.session.clock.certain, true);
    assert.ok(Math.abs(duel.session.clock.offset + 5_000_000) < 2);
    assert.deepEqual(duel.happened(), ["timeOffset", "update"]);
  });

  it("a violation makes the time doubtful, and the next pong repairs it", () => {
    const duel = new Duel();
    duel.ahead = 1_000_000;
    assert.throws(() => duel.say(request()), /too old or from the future/);
    assert.equal(duel.session.clock.certain, false);
    duel.session.disconnected();
    duel.session.connected();
    const [ping] = only(duel.listen(), "ping_delay_disconnect");
    duel.pong(ping);
    assert.deepEqual(duel.happened(), ["timeOffset", "pong"]);
    assert.equal(duel.session.clock.certain, true);
    assert.ok(Math.abs(duel.session.clock.offset - 1_000_000) < 2);
    duel.say(request());
    assert.deepEqual(duel.happened(), ["update"]);
    assert.throws(() => duel.say(request(), { id: duel.id(3n, -400_000) }), /too old/);
  });

  it("a machine whose clock jumps finds its way back", () => {
    for (const jump of [86_400_000, -86_400_000]) {
      const duel = new Duel();
      duel.sent(1);
      duel.now += jump;
      duel.ahead -= jump;
      duel.listen();
      assert.throws(() => duel.say(request()), /too old or from the future/);
      duel.reconnect();
      duel.say(request());
      assert.deepEqual(duel.happened(), ["update"]);
    }
  });

  it("small corrections are not worth an event", () => {
    const duel = new Duel();
    duel.ahead = 900;
    duel.wait(60_000);
    duel.pong(duel.listen()[0]);
    assert.deepEqual(duel.happened(), ["pong"]);
    duel.ahead = 1_100;
    duel.wait(60_000);
    duel.pong(duel.listen()[0]);
    assert.deepEqual(duel.happened(), ["timeOffset", "pong"]);
  });
});

describe("EncryptedSession, salts", () => {
  const now = START / 1000;

  /** A session that is in use: it may ask for salts. */
  function used(salts: { salt: bigint; validSince: number; validUntil: number }[]): Duel {
    const duel = new Duel({ salts, init: new Uint8Array(4) });
    duel.say(rpcResult(duel.sent().said.id, request()));
    duel.events();
    return duel;
  }

  it("new ones are asked for when those known last less than a quarter of an hour", () => {
    const enough = used([{ salt: 1n, validSince: now - 1, validUntil: now + 901 }]);
    assert.deepEqual(enough.listen(), []);
    enough.wait(2_000);
    const asked = only(enough.listen(), "get_future_salts");
    assert.deepEqual(asked.map(({ value }) => value), [{ _: "get_future_salts", num: 32 }]);
    enough.wait(10_000);
    assert.deepEqual(enough.listen().map(({ name }) => name), [], "not twice a minute");
    enough.wait(60_000);
    assert.ok(enough.listen().some(({ name }) => name === "get_future_salts"));
  });

  it("they rotate by the server's time", () => {
    const duel = used([]);
    const [asked] = only(duel.listen(), "get_future_salts");
    const salts = [0, 1, 2].map((i) => ({
      _: "future_salt",
      salt: BigInt(10 + i),
      validSince: now + 1800 * i,
      validUntil: now + 1800 * i + 3600,
    }));
    duel.tell({ _: "future_salts", reqMsgId: asked.id, now, salts });
    const [event] = duel.events();
    assert.ok(event.type === "salts");
    assert.deepEqual(event.salts.map(({ salt }) => salt), [10n, 11n, 12n]);
    assert.equal(duel.sent(0).said.salt, 10n);
    duel.wait(1_800_000);
    duel.call(1);
    assert.equal(duel.listen()[0].salt, 11n);
    duel.wait(1_800_000);
    duel.call(2);
    assert.equal(duel.listen()[0].salt, 12n);
    duel.wait(86_400_000);
    duel.call(3);
    assert.equal(duel.listen()[0].salt, 12n, "the last is better than none");
  });

  it("an acknowledged request for salts is still answered", () => {
    const duel = used([]);
    const [asked] = only(duel.listen(), "get_future_salts");
    duel.tell({ _: "msgs_ack", msgIds: [asked.id] });
    duel.tell({
      _: "future_salts",
      reqMsgId: asked.id,
      now,
      salts: [{ _: "future_salt", salt: 5n, validSince: now, validUntil: now + 3600 }],
    });
    assert.deepEqual(duel.happened(), ["salts"]);
  });

  it("no more than 64 are kept, the ones valid first", () => {
    const duel = used([]);
    const [asked] = only(duel.listen(), "get_future_salts");
    const salts = Array.from({ length: 300 }, (_, i) => ({
      _: "future_salt",
      salt: BigInt(i),
      validSince: now + i,
      validUntil: now + i + 3600,
    }));
    duel.tell({ _: "future_salts", reqMsgId: asked.id, now, salts });
    const [event] = duel.events();
    assert.ok(event.type === "salts" && event.salts.length === 64 && event.salts[0].salt === 0n);
  });

  it("they are not asked for on a key that is not in use yet", () => {
    const duel = new Duel({ salts: [], init: new Uint8Array(4), unbound: true });
    assert.deepEqual(duel.listen(), []);
  });

  it("without any, 0 is sent, and the server names one", () => {
    const duel = new Duel({ salts: [] });
    const { said } = duel.sent(1);
    assert.equal(said.salt, 0n);
    duel.badSalt(said.id, SALT);
    assert.equal(duel.listen()[0].salt, SALT);
  });
});
