import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SecurityError } from "../../src/base/errors.ts";
import { concat, writeInt32 } from "../../src/bytes/mod.ts";
import {
  AuthKey,
  createPlatform,
  deriveAesKeyIv,
  messageKey,
  portablePlatform as platform,
  type Side,
} from "../../src/crypto/mod.ts";
import { type Envelope, PacketCipher, writeEnvelope } from "../../src/mtproto/mod.ts";
import { tampered } from "../crypto/support.ts";
import { request, SALT } from "./duel.ts";

const key = new AuthKey(platform.randomBytes(256), platform);
const client = new PacketCipher(key, platform);

/** A packet with any content at all, correctly encrypted. */
function sealed(padded: Uint8Array, side: Side = 8): Uint8Array {
  const { msgKey } = messageKey(key, padded, side, platform);
  const aes = deriveAesKeyIv(key, msgKey, side, platform);
  return concat(key.idBytes, msgKey, platform.igeEncrypt(padded, aes.key, aes.iv));
}

const envelope = (body: Uint8Array): Envelope => ({ salt: SALT, sessionId: 5n, id: 1n, seqNo: 1, body });

/** An envelope with its length field overwritten and this much padding. */
function withLength(length: number, padding: number, body: Uint8Array = request(0, 16)): Uint8Array {
  const plain = concat(writeEnvelope(envelope(body)), platform.randomBytes(padding));
  writeInt32(plain, length, 28);
  return sealed(plain);
}

/** Asserts that a packet is refused like every other. */
async function refused(packet: Uint8Array, cipher = client): Promise<void> {
  await assert.rejects(async () => await cipher.open(packet), (error: unknown) => {
    assert.ok(error instanceof SecurityError, String(error));
    assert.equal(error.message, "Cannot accept a packet: it is not a valid message of this auth key");
    return true;
  });
}

describe("checks of packets", () => {
  it("control: a correct packet is accepted", async () => {
    const packet = (await new PacketCipher(key, platform, "server").seal(envelope(request()))).packet;
    assert.deepEqual(await client.open(packet), envelope(request()));
  });

  it("check 14: auth_key_id has to be ours", async () => {
    const packet = withLength(16, 16);
    await client.open(packet);
    for (let at = 0; at < 8; at++) await refused(tampered(packet, at));
  });

  it("check 15: msg_key has to be the hash of everything decrypted, padding too", async () => {
    const packet = withLength(16, 32);
    for (const at of [8, 23, 24, 60, packet.length - 1]) await refused(tampered(packet, at));
    await refused(sealed(concat(writeEnvelope(envelope(request())), new Uint8Array(16)), 0));
  });

  it("check 15: msg_key is computed before anything else is looked at", async () => {
    let hashed = 0;
    const counting = createPlatform({ sha256: (...parts) => (hashed++, platform.sha256(...parts)) });
    const cipher = new PacketCipher(key, counting);
    const counts: number[] = [];
    for (const packet of [withLength(-1, 16), withLength(16, 16), tampered(withLength(16, 16), 30)]) {
      hashed = 0;
      await Promise.resolve().then(() => cipher.open(packet)).catch(() => {});
      counts.push(hashed);
    }
    assert.deepEqual(counts, [3, 3, 3]);
  });

  it("check 16: the length has to be positive, of whole words, and to leave 12..1024 bytes of padding", async () => {
    await client.open(withLength(16, 16));
    for (const length of [-1, -16, 0, 3, 15, 17, 0x7fffffff]) await refused(withLength(length, 16));
    await refused(withLength(24, 16));
    await client.open(withLength(20, 16));
    await client.open(withLength(16, 1024));
    await refused(withLength(16, 1040));
    await refused(withLength(12, 1024));
  });

  it("check 16: a packet too short for a message is refused", async () => {
    const packet = withLength(16, 16);
    for (const length of [0, 7, 8, 24, 40, 56, 71]) await refused(packet.subarray(0, length));
  });

  it("check 11: paddings are random, in length and content", async () => {
    const lengths = new Set<number>();
    const packets = new Set<string>();
    for (let i = 0; i < 50; i++) {
      const { packet } = await client.seal(envelope(request()));
      lengths.add(packet.length);
      packets.add(String(packet));
    }
    assert.ok(lengths.size > 5, `${lengths.size} lengths`);
    assert.equal(packets.size, 50);
  });
});
