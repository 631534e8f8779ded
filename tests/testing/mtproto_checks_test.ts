import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { concat } from "../../src/bytes/mod.ts";
import { deriveAesKeyIv, messageKey } from "../../src/crypto/mod.ts";
import { type Message, writeContainer } from "../../src/mtproto/mod.ts";
import { FakeClock, TestServer } from "../../src/testing/mod.ts";
import { mtproto } from "../../src/tl/mod.ts";
import { gzip, platform, RawClient, type Value } from "./raw_client.ts";

const PING: Value = { _: "ping", pingId: 1n };
const CONFIG: Value = { _: "help.getNearestDc" };

async function start(): Promise<{ server: TestServer; clock: FakeClock; client: RawClient }> {
  const clock = new FakeClock();
  const server = await TestServer.start({ clock });
  return { server, clock, client: await RawClient.registered(server) };
}

/** That the server refuses message `id` with that code, and goes on. */
async function assertBad(client: RawClient, id: bigint, code: number): Promise<void> {
  const { value, seqNo } = await client.expect("bad_msg_notification");
  assert.deepEqual([value.badMsgId, value.errorCode, seqNo & 1], [id, code, 0]);
  assert.equal(client.server.counters.badMessages(code), 1);
}

/** That the connection ends with a transport error. */
async function assertRefused(client: RawClient, code: number): Promise<void> {
  assert.deepEqual(await client.frame(), { type: "error", code });
  assert.equal(await client.frame(), null);
}

/** An id so many milliseconds away from now. */
function idAt(clock: FakeClock, ms: number): bigint {
  return (BigInt(Math.floor(clock.now() + ms)) << 32n) / 1000n & ~3n;
}

describe("what the test DC checks in packets", () => {
  it("answers an unknown key with -404", async () => {
    const { server, client } = await start();
    server.faults.forgetKeys();
    await client.service(PING);
    await assertRefused(client, -404);
    await server.close();
  });

  it("answers whatever does not decrypt with -404", async () => {
    const { server, client } = await start();
    const spoils: Record<string, (packet: Uint8Array) => Uint8Array> = {
      "a flipped bit at the end": (packet) => {
        packet[packet.length - 1] ^= 1;
        return packet;
      },
      "a flipped bit in the message key": (packet) => {
        packet[9] ^= 1;
        return packet;
      },
      "a missing block": (packet) => packet.subarray(0, packet.length - 16),
      "too short": (packet) => packet.subarray(0, 40),
      "nothing but the key id": (packet) => packet.subarray(0, 8),
      "less than a key id": (packet) => packet.subarray(0, 4),
    };
    for (const [what, spoil] of Object.entries(spoils)) {
      const { packets } = client;
      const original = packets.send;
      packets.send = (packet, options) => original.call(packets, spoil(packet.slice()), options);
      await client.service(PING);
      await assertRefused(client, -404).catch((error) => {
        throw new Error(what, { cause: error });
      });
      await client.reconnect();
    }
    await server.close();
  });

  it("answers lengths and padding that are not allowed with -404", async () => {
    const { server, client } = await start();
    const seal = (length: number, total: number) => {
      const plain = new Uint8Array(total);
      const view = new DataView(plain.buffer);
      view.setBigInt64(0, client.salt, true);
      view.setBigInt64(8, client.sessionId, true);
      view.setBigInt64(16, client.nextId(), true);
      view.setInt32(28, length, true);
      plain.set(mtproto.encode(PING), 32);
      const { msgKey } = messageKey(client.key, plain, 0, platform);
      const { key, iv } = deriveAesKeyIv(client.key, msgKey, 0, platform);
      return concat(client.key.idBytes, msgKey, platform.igeEncrypt(plain, key, iv));
    };
    for (
      const [length, total] of [[-4, 64], [13, 64], [24, 64], [0, 64], [64, 64], [12, 1088], [1 << 30, 64]]
    ) {
      await client.packets.send(seal(length, total));
      await assertRefused(client, -404);
      await client.reconnect();
    }
    await client.packets.send(seal(12, 64));
    await client.expect("pong");
    await server.close();
  });
});

describe("what the test DC checks in messages", () => {
  it("refuses ids that are no client's with 18", async () => {
    for (const remainder of [1n, 2n, 3n]) {
      const { server, client } = await start();
      const message = client.message(PING);
      const id = await client.send(message, { id: message.id + remainder });
      await assertBad(client, id, 18);
      await server.close();
    }
  });

  it("refuses ids that are too old (16) or from the future (17), to the second", async () => {
    for (const [ms, code] of [[-299_000, 0], [29_000, 0], [-301_000, 16], [31_000, 17]]) {
      const { server, client, clock } = await start();
      const id = await client.send(client.message(PING), { id: idAt(clock, ms) });
      if (code) await assertBad(client, id, code);
      else assert.equal((await client.expect("pong")).value.msgId, id);
      await server.close();
    }
  });

  it("refuses a wrong salt with bad_server_salt, which carries the right one", async () => {
    const { server, client } = await start();
    const good = client.salt;
    const id = await client.send(client.message(PING), { salt: good + 1n });
    const { value } = await client.expect("bad_server_salt");
    assert.deepEqual([value.badMsgId, value.errorCode, value.newServerSalt], [id, 48, good]);
    assert.equal(client.envelopes.at(-1)!.salt, good);
    await client.service(PING);
    await client.expect("pong");
    await server.close();
  });

  it("takes salts for an hour, and from half an hour on the next one too", async () => {
    const { server, client, clock } = await start();
    await client.service({ _: "get_future_salts", num: 3 });
    const { salts, now } = (await client.expect("future_salts")).value;
    assert.equal(now, clock.now() / 1000);
    assert.deepEqual(salts.map((one: Value) => [one.validSince - now, one.validUntil - now]), [
      [0, 3600],
      [1800, 5400],
      [3600, 7200],
    ]);
    assert.equal(salts[0].salt, client.salt);
    await client.send(client.message(PING), { salt: salts[1].salt });
    assert.equal((await client.expect("bad_server_salt")).value.errorCode, 48, "not valid yet");
    await clock.advance(1_801_000);
    for (const salt of [salts[0].salt, salts[1].salt]) {
      await client.send(client.message(PING), { salt });
      await client.expect("pong");
    }
    await clock.advance(1_800_000);
    await client.send(client.message(PING), { salt: salts[0].salt });
    assert.equal((await client.expect("bad_server_salt")).value.newServerSalt, salts[2].salt);
    await server.close();
  });

  it("refuses a sequence number below (32) or above (33) what its id allows", async () => {
    const cases = [
      { before: 5, seqNo: 3, later: true, code: 32 },
      { before: 5, seqNo: 5, later: true, code: 32 },
      { before: 4, seqNo: 7, later: false, code: 33 },
      { before: 5, seqNo: 5, later: false, code: 33 },
      { before: 4, seqNo: 4, later: true, code: 0 },
      { before: 4, seqNo: 4, later: false, code: 0 },
    ];
    for (const { before, seqNo, later, code } of cases) {
      const { server, client } = await start();
      const early = client.message(PING), late = client.message(PING);
      await client.send(later ? early : late, { seqNo: before });
      await client.expect("pong");
      const id = await client.send(later ? late : early, { seqNo });
      if (code) await assertBad(client, id, code);
      else await client.expect("pong");
      await server.close();
    }
  });

  it("refuses a query with an even number (35), also inside gzip and a container", async () => {
    const { server, client } = await start();
    const query = client.wrapped(CONFIG);
    const packed = mtproto.encode({ _: "gzip_packed", packedData: gzip(query) });
    await assertBad(client, await client.send(client.message(query)), 35);
    await client.send(client.message(packed));
    assert.equal((await client.expect("bad_msg_notification")).value.errorCode, 35);
    const id = await client.sendTogether([client.message(PING), client.message(query)]);
    const { value } = await client.expect("bad_msg_notification");
    assert.deepEqual([value.badMsgId, value.errorCode], [id, 35]);
    assert.equal(server.counters.calls(), 0);
    await server.close();
  });

  it("takes odd acks, and refuses them with 34 only when told to", async () => {
    const { server, client } = await start();
    const acks: Value = { _: "msgs_ack", msgIds: [] };
    await client.send(client.message(acks, true));
    await client.service(PING);
    await client.expect("pong");
    server.faults.strictSequence = true;
    await assertBad(client, await client.send(client.message(acks, true)), 34);
    await server.close();
  });

  it("refuses a container whose id came before (19)", async () => {
    const { server, client } = await start();
    const [first, second] = [client.message(PING), client.message(PING)];
    const id = await client.sendTogether([first]);
    await client.expect("pong");
    await client.sendTogether([second], { id });
    await assertBad(client, id, 19);
    await server.close();
  });

  it("refuses malformed containers (64) and uses nothing of them", async () => {
    const { server, client } = await start();
    const inner = () => [client.message(PING), client.message(PING)];
    const nested = () => client.message(writeContainer(inner()));
    const late = (): Message => ({ ...client.message(PING), id: client.nextId() + (1n << 32n) });
    const bodies = [
      writeContainer([client.message(PING), nested()]),
      writeContainer([client.message(PING), late()]),
      writeContainer(inner()).subarray(0, 40),
      concat(writeContainer(inner()), new Uint8Array(4)),
      writeContainer([]).subarray(0, 4),
    ];
    for (const body of bodies) {
      await client.send(client.message(body));
      const { value } = await client.next();
      assert.deepEqual([value._, value.errorCode], ["bad_msg_notification", 64]);
    }
    const odd = client.message(PING);
    await client.sendTogether([{ ...odd, id: odd.id + 1n }]);
    assert.equal((await client.next()).value.errorCode, 18);
    await client.service(PING);
    assert.equal((await client.expect("pong")).value._, "pong");
    await server.close();
  });

  it("refuses more than a container or an ack may hold with -429", async () => {
    const { server, client } = await start();
    const many = Array.from({ length: 1025 }, () => client.message(PING));
    await client.sendTogether(many);
    await assertRefused(client, -429);
    for (const _ of ["msgs_ack", "msgs_state_req", "msg_resend_req"]) {
      await client.reconnect();
      await client.service({ _, msgIds: Array.from({ length: 8193 }, (_, i) => BigInt(i)) });
      await client.until(() => false).catch(() => {});
      assert.equal(await client.frame(), null);
    }
    assert.equal(server.counters.transportErrors(-429), 4);
    await server.close();
  });

  it("refuses an id below all it remembers with 20", async () => {
    const { server, client } = await start();
    const forgotten = client.nextId();
    for (let sent = 0; sent < 2000; sent += 1000) {
      await client.sendTogether(
        Array.from({ length: 1000 }, () => client.message({ _: "msgs_ack", msgIds: [] })),
      );
    }
    await assertBad(client, await client.send(client.message(PING), { id: forgotten, seqNo: 0 }), 20);
    await server.close();
  });

  it("hangs up on service objects it cannot read", async () => {
    const { server, client } = await start();
    await client.send(client.message(mtproto.encode(PING).subarray(0, 8)));
    await client.until(() => false).catch(() => {});
    assert.equal(server.counters.transportErrors(-404), 1);
    await server.close();
  });
});
