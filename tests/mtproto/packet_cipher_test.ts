import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SecurityError } from "../../src/base/errors.ts";
import { concat, fromHex, readInt64, readUint32, toHex } from "../../src/bytes/mod.ts";
import { AuthKey, createPlatform, portablePlatform as platform } from "../../src/crypto/mod.ts";
import {
  EncryptedSession,
  type Envelope,
  isPlain,
  PacketCipher,
  readContainer,
  readEnvelope,
  readPlainMessage,
  writeContainer,
  writeEnvelope,
  writePlainMessage,
} from "../../src/mtproto/mod.ts";
import { scripted, vectors } from "../crypto/support.ts";

const data = vectors("message");
const keys = vectors("kdf").keys;
// deno-lint-ignore no-explicit-any
const keyOf = (vector: any) => new AuthKey(fromHex(keys[vector.auth_key].auth_key), platform);
// deno-lint-ignore no-explicit-any
const envelopeOf = (vector: any): Envelope => ({
  salt: readInt64(fromHex(vector.salt_bytes)),
  sessionId: readInt64(fromHex(vector.session_id_bytes)),
  id: BigInt(vector.msg_id),
  seqNo: vector.seq_no,
  body: fromHex(vector.body),
});

describe("PacketCipher", () => {
  for (const vector of data.messages) {
    const sender = vector.x === 0 ? "client" : "server";
    const receiver = vector.x === 0 ? "server" : "client";

    it(`open() reads the vector ${vector.name}`, async () => {
      const cipher = new PacketCipher(keyOf(vector), platform, receiver);
      assert.deepEqual(await cipher.open(fromHex(vector.packet)), envelopeOf(vector));
    });

    const { padding, body } = vector;
    const least = 12 + ((16 - ((32 + body.length / 2 + 12) % 16)) % 16);
    const blocks = (padding.length / 2 - least) / 16;
    if (blocks > 15) continue;

    it(`seal() gives the vector ${vector.name}`, async () => {
      // Random bytes are drawn in advance: the number of blocks (of both halves of the first) and then the padding.
      const script = scripted((blocks.toString(16).repeat(2) + padding).padEnd(4096, "0"));
      const sealed = await new PacketCipher(keyOf(vector), script.platform, sender).seal(envelopeOf(vector));
      assert.equal(toHex(sealed.packet), vector.packet);
      if (vector.quick_ack_token) assert.equal(sealed.quickAck, vector.quick_ack_token);
      assert.ok(script.exhausted());
    });
  }

  for (const vector of data.must_reject_on_client) {
    it(`a client refuses the vector "${vector.reason}"`, () => {
      const key = new AuthKey(fromHex(keys.key1.auth_key), platform);
      const time = data.reference_server_time * 1000;
      const session = new EncryptedSession({
        // The first random bytes of a session are its id.
        platform: createPlatform({
          randomBytes: (length) => fromHex(data.messages[0].session_id_bytes).slice(0, length),
        }),
        now: () => time,
        timeCertain: true,
      });
      const right = data.messages.find(({ name }: { name: string }) => name === "server_pong");
      session.receive(new PacketCipher(key, platform).open(fromHex(right.packet)) as Envelope);
      assert.throws(
        () => session.receive(new PacketCipher(key, platform).open(fromHex(vector.packet)) as Envelope),
        SecurityError,
      );
      assert.deepEqual(session.events(), []);
    });
  }

  it("open() ignores the stray tail of padded transports", async () => {
    const [{ packet }] = data.padded_intermediate_stray_tail;
    const key = new AuthKey(fromHex(keys.key1.auth_key), platform);
    const { body } = await new PacketCipher(key, platform).open(fromHex(packet));
    assert.equal(readUint32(body), 0x347773c5);
  });

  it("seal() pads every length with 12..1024 bytes to whole blocks, and not always alike", () => {
    const script = new Map<number, Set<number>>();
    // The cipher itself would make this slow, and is tested elsewhere.
    const counting = createPlatform({
      igeEncrypt: (plain) => plain,
      sha256: () => new Uint8Array(32),
    });
    const cipher = new PacketCipher(new AuthKey(new Uint8Array(256).fill(1), platform), counting);
    for (let length = 0; length < 4096; length++) {
      const { packet } = cipher.seal({
        salt: 1n,
        sessionId: 2n,
        id: 4n,
        seqNo: 1,
        body: new Uint8Array(length),
      }) as {
        packet: Uint8Array;
      };
      const padding = packet.length - 24 - 32 - length;
      assert.ok(padding >= 12 && padding <= 1024, `${padding} bytes of padding`);
      assert.equal((packet.length - 24) % 16, 0);
      const seen = script.get(length % 16) ?? new Set();
      script.set(length % 16, seen.add(padding));
    }
    for (const seen of script.values()) assert.ok(seen.size > 5);
  });

  it("open() of what seal() made gives it back, in both directions", async () => {
    const key = new AuthKey(platform.randomBytes(256), platform);
    const [client, server] = [new PacketCipher(key, platform), new PacketCipher(key, platform, "server")];
    for (const body of [4, 12, 16, 1024, 100_000].map((length) => platform.randomBytes(length))) {
      const envelope = { salt: -5n, sessionId: -6n, id: 1n << 62n, seqNo: 0x7fffffff, body };
      assert.deepEqual(await server.open((await client.seal(envelope)).packet), envelope);
      assert.deepEqual(await client.open((await server.seal(envelope)).packet), envelope);
      await assert.rejects(
        async () => await client.open((await client.seal(envelope)).packet),
        SecurityError,
      );
    }
  });
});

describe("PacketCipher on platforms that make packets their own way", () => {
  const key = new AuthKey(platform.randomBytes(256), platform);
  const server = new PacketCipher(key, platform, "server");
  const envelope = (length: number, seqNo: number): Envelope => ({
    salt: -1n,
    sessionId: 2n,
    id: BigInt(4 * seqNo + 4),
    seqNo,
    body: platform.randomBytes(length),
  });

  it("seal() keeps what is being sealed apart when the platform takes its time", async () => {
    const slow = createPlatform({
      sealPacket: async (...all) => {
        await new Promise((resolve) => setTimeout(resolve, 1));
        return await platform.sealPacket!(...all);
      },
    });
    const cipher = new PacketCipher(key, slow);
    const envelopes = [64, 64, 4000, 4, 100_000].map(envelope);
    const sealed = await Promise.all(envelopes.map((one) => cipher.seal(one)));
    for (const [i, { packet }] of sealed.entries()) assert.deepEqual(await server.open(packet), envelopes[i]);
  });

  it("open() waits for a platform that takes its time, and refuses what it refuses", async () => {
    const slow = createPlatform({ openPacket: async (...all) => await platform.openPacket!(...all) });
    const client = new PacketCipher(key, slow);
    const sent = envelope(64, 1);
    const { packet } = await server.seal(sent);
    assert.deepEqual(await client.open(packet), sent);
    packet[60] ^= 1;
    await assert.rejects(async () => await client.open(packet), SecurityError);
  });

  it("seal() and open() do without both: step by step, with tables and in constant time", async () => {
    for (const options of [{}, { constantTime: true }]) {
      const steps = createPlatform({ sealPacket: undefined, openPacket: undefined }, options);
      const client = new PacketCipher(key, steps);
      for (const length of [4, 100, 5000]) {
        const sent = envelope(length, 3);
        assert.deepEqual(await server.open((await client.seal(sent)).packet), sent);
        assert.deepEqual(await client.open((await server.seal(sent)).packet), sent);
      }
    }
  });

  it("seal() reuses its own memory only: packets and opened bodies stay as they are", async () => {
    const client = new PacketCipher(key, platform);
    const sent = Array.from({ length: 50 }, (_, i) => envelope(4 * (i + 1), i));
    const packets = await Promise.all(sent.map((one) => client.seal(one)));
    const opened = await Promise.all(packets.map(({ packet }) => server.open(packet)));
    for (let i = 0; i < 50; i++) await client.seal(envelope(64, i));
    assert.deepEqual(opened, sent);
    const again = await Promise.all(packets.map(({ packet }) => server.open(packet)));
    assert.deepEqual(again, sent);
  });
});

describe("messages as bytes", () => {
  it("readEnvelope() reads what writeEnvelope() wrote and was padded", () => {
    const envelope = { salt: 1n, sessionId: 2n, id: 3n, seqNo: 4, body: Uint8Array.of(1, 2, 3, 4) };
    assert.deepEqual(readEnvelope(concat(writeEnvelope(envelope), new Uint8Array(12))), envelope);
    assert.throws(() => readEnvelope(writeEnvelope(envelope)), SecurityError);
    assert.throws(() => readEnvelope(new Uint8Array(31)), SecurityError);
  });

  it("readContainer() reads what writeContainer() wrote", () => {
    const messages = [1, 2, 3].map((i) => ({ id: BigInt(i), seqNo: i, body: new Uint8Array(4 * i).fill(i) }));
    assert.deepEqual(readContainer(writeContainer(messages)), messages);
    assert.deepEqual(readContainer(writeContainer([])), []);
  });

  it("readPlainMessage() reads what writePlainMessage() wrote, with a tail or without", () => {
    const [{ packet, msg_id, body }] = data.plain;
    assert.equal(toHex(writePlainMessage(BigInt(msg_id), fromHex(body))), packet);
    for (const tail of [0, 3, 15]) {
      const read = readPlainMessage(concat(fromHex(packet), new Uint8Array(tail)));
      assert.deepEqual(read, { id: BigInt(msg_id), body: fromHex(body) });
    }
  });

  it("readPlainMessage() refuses what is encrypted, cut or of no whole words", () => {
    const good = writePlainMessage(1n, new Uint8Array(8));
    const bad: [number, number][] = [[0, 1], [16, 0], [16, 3], [16, 6], [16, 12], [19, 0x80]];
    for (const [at, value] of bad) {
      const packet = good.slice();
      packet[at] = value;
      assert.throws(() => readPlainMessage(packet), SecurityError, `byte ${at} = ${value}`);
    }
    for (const length of [0, 8, 19, 27]) {
      assert.throws(() => readPlainMessage(good.subarray(0, length)), SecurityError);
    }
    assert.equal(isPlain(good), true);
    assert.equal(isPlain(new Uint8Array(7)), false);
  });
});
