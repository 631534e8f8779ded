import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromHex, int64ToBytes, readInt64, toHex } from "../../src/bytes/mod.ts";
import { AuthKey, createPlatform, portablePlatform } from "../../src/crypto/mod.ts";
import { EncryptedSession, PacketCipher, readContainer } from "../../src/mtproto/mod.ts";
import { api } from "../../src/tl/mod.ts";
import { createFraming, type Frame } from "../../src/transport/mod.ts";
import { vectors } from "../crypto/support.ts";

// deno-lint-ignore no-explicit-any
type Vector = any;

const data = vectors("conversation");
const { messages } = vectors("handshake").transcripts[0];
const key = new AuthKey(fromHex(data.auth_key), portablePlatform);
const steps: Vector[] = data.steps;
const encrypted = steps.filter(({ msg_id }) => msg_id !== undefined);

/** All packets of a stream that comes in pieces of so many bytes. */
function framesOf(stream: string, role: "client" | "server", piece: number): Frame[] {
  const framing = createFraming("intermediate", role, portablePlatform);
  const bytes = fromHex(stream).subarray(role === "server" ? framing.tag.length : 0);
  const frames: Frame[] = [];
  for (let at = 0; at < bytes.length; at += piece) {
    frames.push(...framing.push(bytes.subarray(at, at + piece)));
  }
  assert.equal(framing.pending, 0);
  return frames;
}

const packetsOf = (frames: Frame[]) =>
  frames.flatMap((frame) => frame.type === "packet" ? [toHex(frame.bytes)] : []);

describe("a whole conversation", () => {
  for (const piece of [1, 7, 100_000]) {
    it(`framing finds every packet in it, in pieces of ${piece} bytes`, () => {
      for (
        const [role, stream, direction] of [
          ["server", data.client_stream, "C->S"],
          ["client", data.server_stream, "S->C"],
        ] as const
      ) {
        const frames = framesOf(stream, role, piece);
        const handshake = messages.filter((one: Vector) => one.direction === direction);
        const rest = encrypted.filter((one) => one.direction === direction);
        assert.deepEqual(packetsOf(frames), [
          ...handshake.map(({ packet }: Vector) => packet),
          ...rest.map(({ bytes }) => bytes.slice(8)),
        ]);
        if (role === "client") assert.deepEqual(frames.at(-1), { type: "error", code: -429 });
      }
    });
  }

  it("PacketCipher opens every encrypted packet of it", async () => {
    for (const { direction, bytes, body, msg_id, seq_no } of encrypted) {
      const cipher = new PacketCipher(key, portablePlatform, direction === "C->S" ? "server" : "client");
      assert.deepEqual(await cipher.open(fromHex(bytes.slice(8))), {
        salt: BigInt(data.server_salt),
        sessionId: readInt64(fromHex(data.session_id_bytes)),
        id: BigInt(msg_id),
        seqNo: seq_no,
        body: fromHex(body),
      });
    }
  });

  it("EncryptedSession leads it: it says the same bytes, and understands the answers", async () => {
    const [call, packed] = encrypted.filter(({ direction }) => direction === "C->S");
    const answers = encrypted.filter(({ direction }) => direction === "S->C");
    let now = 0;
    let drawn: Uint8Array[] = [fromHex(data.session_id_bytes)];
    const platform = createPlatform({
      randomBytes: (length) => {
        const next = drawn.shift();
        if (next?.length !== length) {
          throw new Error(`Cannot draw ${length} bytes: the script has ${next?.length}`);
        }
        return next;
      },
    });
    /** A cipher that has drawn no extra blocks, and this padding. */
    const cipherFor = (padding: string) =>
      new PacketCipher(
        key,
        createPlatform({ randomBytes: (length) => fromHex(`00${padding}`.padEnd(2 * length, "0")) }),
      );
    /** Moves the clock to what an id says, and gives the bytes below its milliseconds. */
    const prepare = (id: bigint): Uint8Array => {
      now = Number(id >> 32n) * 1000 + Number(id & 0xffc00000n) / 4294967.296;
      return int64ToBytes(id & 0x3fffffn).subarray(0, 4);
    };
    const salts = [{ salt: BigInt(data.server_salt), validSince: 0, validUntil: 0x7fffffff }];
    const session = new EncryptedSession({ platform, now: () => now, salts });
    const send = async ({ padding }: Vector): Promise<string> =>
      toHex((await cipherFor(padding).seal(session.next()!)).packet);
    const hear = async ({ bytes, msg_id }: Vector): Promise<void> => {
      now = Number(BigInt(msg_id) >> 32n) * 1000;
      session.receive(await cipherFor("").open(fromHex(bytes.slice(8))));
    };

    // A ping that the conversation lacks comes first: it is lost.
    drawn.push(new Uint8Array(8), prepare(BigInt(call.msg_id) - (1n << 32n)));
    session.connected();
    assert.equal(session.next()!.seqNo, 0);

    const config = session.call({ body: fromHex(call.body), repeatable: false });
    drawn = [prepare(BigInt(call.msg_id))];
    assert.equal(await send(call), call.bytes.slice(8));

    await hear(answers[0]);
    const [salt, created, result, ...others] = session.events();
    assert.deepEqual([salt.type, created.type, others], ["salts", "newSession", []]);
    assert.ok(result.type === "result" && result.call === config);
    assert.equal((api.decodeResult("help.getConfig", result.body) as { _: string })._, "config");

    // Another connection: a ping with its first packet, and the acknowledgments of both messages.
    session.disconnected();
    const inner = readContainer(fromHex(packed.body));
    const nearest = session.call({ body: inner[2].body, repeatable: true });
    drawn = [
      int64ToBytes(77n),
      ...[...inner.map(({ id }) => id), BigInt(packed.msg_id)].map(prepare),
    ];
    session.connected();
    assert.equal(await send(packed), packed.bytes.slice(8));

    await hear(answers[1]);
    assert.deepEqual(session.events().map((event) => event.type), ["pong", "result", "update"]);
    assert.equal(session.pending, 0);
    assert.ok(nearest > config);
  });
});
