import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { portablePlatform } from "../../src/crypto/mod.ts";
import { MessageIds, messageIdTime, ServerClock } from "../../src/mtproto/mod.ts";
import { ServerSalts } from "../../src/mtproto/server_salts.ts";
import { vectors } from "../crypto/support.ts";

const zeros = (length: number) => new Uint8Array(length);
const random = portablePlatform.randomBytes;
const START = 1_750_000_000_000;

describe("MessageIds", () => {
  it("next() gives the vector's id", () => {
    for (const { unix_time_seconds, msg_id_base } of vectors("seqno").msg_id) {
      assert.equal(new MessageIds(() => unix_time_seconds * 1000, zeros).next(), BigInt(msg_id_base));
    }
  });

  it("next() rises by four when the clock does not", () => {
    const ids = new MessageIds(() => START, zeros);
    const first = ids.next();
    assert.deepEqual([ids.next(), ids.next()], [first + 4n, first + 8n]);
  });

  it("next() keeps to the clock, whatever is drawn", () => {
    for (const fill of [0, 255]) {
      for (const fraction of [0, 0.25, 1, 62.5, 499, 999, 999.999]) {
        const id = new MessageIds(() => START + fraction, (length) => zeros(length).fill(fill)).next();
        assert.ok(Math.abs(messageIdTime(id) - START - fraction) <= 1, `${fraction}`);
        assert.equal(id & 3n, 0n);
      }
    }
  });

  it("next() varies below the millisecond", () => {
    const ids = new Set(Array.from({ length: 20 }, () => new MessageIds(() => START, random).next()));
    assert.ok(ids.size > 15);
  });

  it("next() gives a server's ids", () => {
    const ids = new MessageIds(() => START, random);
    let last = 0n;
    for (let i = 0; i < 100; i++) {
      for (const remainder of [1, 3, 0] as const) {
        const id = ids.next(remainder);
        assert.ok(id > last && id % 4n === BigInt(remainder));
        last = id;
      }
    }
  });

  it("restart() allows lower ids", () => {
    let now = START;
    const ids = new MessageIds(() => now, random);
    const high = ids.next();
    now -= 1000;
    assert.ok(ids.next() > high);
    ids.restart();
    assert.ok(ids.next() < high);
  });

  it("next() stays a signed 64-bit integer after 2038", () => {
    const time = Date.UTC(2040, 0, 1);
    const id = new MessageIds(() => time, (length) => new Uint8Array(length).fill(255)).next();
    assert.equal(BigInt.asIntN(64, id), id);
    assert.ok(id < 0n);
    assert.ok(Math.abs(messageIdTime(id) - time) <= 1);
  });
});

describe("ServerClock", () => {
  const at = (ms: number): bigint => BigInt(START + ms) * (1n << 32n) / 1000n | 1n;

  it("accepts() ids from 300 s ago to 30 s ahead", () => {
    const clock = new ServerClock(() => START, 0, true);
    for (const ms of [0, 29_000, 29_999, -299_000, -299_999]) assert.ok(clock.accepts(at(ms)), `${ms}`);
    for (const ms of [30_002, 31_000, -300_002, -301_000, -START]) assert.ok(!clock.accepts(at(ms)), `${ms}`);
  });

  it("accepts() everything while the time is uncertain", () => {
    const clock = new ServerClock(() => START);
    assert.ok(clock.accepts(at(1e9)));
    clock.setFrom(at(1e9));
    assert.ok(!clock.accepts(at(0)));
    clock.doubt();
    assert.ok(clock.accepts(at(0)));
  });

  it("setFrom() takes the time of an id", () => {
    const clock = new ServerClock(() => START);
    clock.setFrom(at(5_000));
    assert.ok(Math.abs(clock.offset - 5_000) <= 1);
    assert.ok(clock.certain);
    assert.ok(Math.abs(clock.seconds() - START / 1000 - 5) <= 1);
  });
});

describe("ServerSalts", () => {
  const salt = (salt: bigint, validSince: number, validUntil: number) => ({ salt, validSince, validUntil });

  it("current() gives the valid one that lasts longest", () => {
    const salts = new ServerSalts([salt(1n, 0, 100), salt(2n, 50, 150), salt(3n, 120, 220)]);
    assert.deepEqual([10, 60, 110, 130, 149, 150, 219].map((now) => salts.current(now)), [
      1n,
      2n,
      2n,
      3n,
      3n,
      3n,
      3n,
    ]);
  });

  it("current() gives the newest that has expired, or the first to come, or 0", () => {
    assert.equal(new ServerSalts([salt(1n, 0, 10), salt(2n, 5, 15)]).current(100), 2n);
    assert.equal(new ServerSalts([salt(1n, 50, 60), salt(2n, 70, 80)]).current(10), 1n);
    assert.equal(new ServerSalts().current(10), 0n);
  });

  it("add() merges, sorts and drops what has expired", () => {
    const salts = new ServerSalts([salt(1n, 0, 10), salt(2n, 5, 50)]);
    salts.add([salt(4n, 40, 90), salt(3n, 30, 80), salt(2n, 5, 60)], 20);
    assert.deepEqual(salts.all, [salt(2n, 5, 60), salt(3n, 30, 80), salt(4n, 40, 90)]);
    assert.equal(salts.knownUntil(20), 90);
    assert.equal(new ServerSalts().knownUntil(20), 20);
  });

  it("replace() believes the server: what was known before proved wrong", () => {
    const salts = new ServerSalts([salt(1n, 0, 1e6)]);
    salts.replace(2n, 100);
    assert.equal(salts.current(100), 2n);
    assert.equal(salts.all.length, 1);
    assert.ok(salts.knownUntil(100) > 100);
  });
});
