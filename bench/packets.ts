import assert from "node:assert/strict";
import { AuthKey, createPlatform, type Platform } from "@layer/client/crypto";
import { type Envelope, PacketCipher } from "@layer/client/mtproto";
import { compare, compareLater, type Timing } from "./harness.ts";
import { rivalAuthKey, rivalCrypto } from "./rival.ts";

/** Lengths of the body of the message. */
const SIZES: readonly number[] = [64, 256, 1024, 16 << 10, 128 << 10, 512 << 10];

/** Times whole packets: padding, message key, key derivation and AES-IGE, with the checks of the receiver. */
export async function benchPackets(
  platform: Platform,
  report: (what: string, bytes: number, timings: Timing[]) => void,
): Promise<void> {
  const bytes = platform.randomBytes(256);
  const key = new AuthKey(bytes, platform);
  const client = new PacketCipher(key, platform), server = new PacketCipher(key, platform, "server");
  // Bytes below 16 draw no blocks.
  const small = (n: number) => platform.randomBytes(n).map((byte) => byte & 15);
  const plain = new PacketCipher(key, { ...platform, randomBytes: small });
  const rival = await rivalAuthKey(await rivalCrypto(), bytes);
  for (const size of SIZES) {
    const body = platform.randomBytes(size);
    const envelope: Envelope = { salt: -5n, sessionId: 77n, id: 0x6000_0000_0000_0001n, seqNo: 1, body };
    const message = rivalMessage(envelope);
    const salt = long(-5, -1), sessionId = long(77, 0);

    const theirSeal = () => rival.encryptMessage(message, salt, sessionId);
    for (const packet of [(await client.seal(envelope)).packet, theirSeal()]) {
      assert.deepEqual({ ...await server.open(packet) }, envelope, "what either seals is the same message");
    }
    // Theirs are padded as little as may be; so are ours then. What we do is to draw up to 15 blocks more.
    const seal = () => plain.seal(envelope), sealMore = () => client.seal(envelope);
    assert.equal((await seal()).packet.length, theirSeal().length);
    report("packet seal", size, await compareMaybeLater(seal, theirSeal));
    report("packet seal, length hidden", size, await compareMaybeLater(sealMore, theirSeal));

    // Both open the same packet, with the least padding: of a server that has drawn no extra blocks.
    const plainServer = new PacketCipher(
      key,
      createPlatform({ ...platform, randomBytes: (n) => new Uint8Array(n) }),
      "server",
    );
    const { packet } = await plainServer.seal(envelope);
    const open = () => client.open(packet);
    let theirs: unknown;
    const theirOpen = () => rival.decryptMessage(packet, sessionId, (_, seqNo) => theirs = seqNo);
    assert.deepEqual({ ...await open() }, envelope);
    theirOpen();
    assert.equal(theirs, envelope.seqNo);
    report("packet open", size, await compareMaybeLater(open, theirOpen));
  }
}

async function compareMaybeLater(ours: () => unknown, theirs: () => unknown): Promise<Timing[]> {
  const contenders = [{ name: "layer", run: ours }, { name: "mtcute", run: theirs }];
  return ours() instanceof Promise ? await compareLater(contenders) : compare(contenders);
}

/** A 64-bit number as mtcute's code reads it. */
function long(low: number, high: number): unknown {
  return {
    low,
    high,
    unsigned: false,
    neq: (other: { low: number; high: number }) => other.low !== low || other.high !== high,
  };
}

/** What mtcute encrypts: the message without salt and session id. */
function rivalMessage({ id, seqNo, body }: Envelope): Uint8Array {
  const message = new Uint8Array(16 + body.length);
  const view = new DataView(message.buffer);
  view.setBigInt64(0, id, true);
  view.setInt32(8, seqNo, true);
  view.setInt32(12, body.length, true);
  message.set(body, 16);
  return message;
}
