import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { TelegramError } from "../../src/base/errors.ts";
import { concat, fromHex, int64ToBytes, writeInt32, writeInt64 } from "../../src/bytes/mod.ts";
import { AuthKey, deriveAesKeyIv, messageKey, portablePlatform as platform } from "../../src/crypto/mod.ts";
import {
  openKeyBinding,
  PacketCipher,
  readContainer,
  readPlainMessage,
  writeContainer,
  writePlainMessage,
} from "../../src/mtproto/mod.ts";
import { gunzipBody } from "../../src/mtproto/gzip_packed.ts";
import { mtproto } from "../../src/tl/mod.ts";
import { Duel, gzipPacked, request, rpcResult } from "./duel.ts";
import { HostileExchange, newExchange } from "./hostile_exchange.ts";

/** Runs `action`; whatever it throws has to be one of ours. */
function total(action: () => unknown): void {
  try {
    action();
  } catch (error) {
    assert.ok(error instanceof TelegramError, `${(error as Error).name}: ${(error as Error).stack}`);
  }
}

async function totalAsync(action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    assert.ok(error instanceof TelegramError, `${(error as Error).name}: ${(error as Error).stack}`);
  }
}

/** Constructor ids that a session does something with. */
const IDS = [
  ...[
    "msgs_ack",
    "pong",
    "ping",
    "new_session_created",
    "bad_server_salt",
    "bad_msg_notification",
    "future_salts",
  ],
  ...["msgs_state_req", "msgs_state_info", "msg_resend_req", "msg_detailed_info", "msg_new_detailed_info"],
  ...[
    "msg_container",
    "gzip_packed",
    "rpc_result",
    "rpc_error",
    "msg_copy",
    "msgs_all_info",
    "destroy_session_ok",
  ],
].map((name) => mtproto.idOf(name)!).concat(0x997275b5, 0xbc799737, 0x1cb5c415);

const body = fc.tuple(fc.constantFrom(...IDS), fc.uint8Array({ maxLength: 60 })).map(([id, rest]) => {
  const head = new Uint8Array(4);
  writeInt32(head, id, 0);
  return concat(head, rest);
});

/** Ids of messages as a peer may name them: ours, almost ours, anything. */
const index = fc.integer({ min: 0, max: 40 });

/** Well-formed service messages about messages that exist, or do not. */
const notice = fc.record({
  kind: fc.constantFrom(
    "ack",
    "salt",
    "bad",
    "state",
    "resend",
    "detailed",
    "new",
    "result",
    "error",
    "gzip",
    "junk",
  ),
  about: fc.array(index, { minLength: 1, maxLength: 5 }),
  number: fc.integer({ min: 0, max: 255 }),
  junk: fc.uint8Array({ maxLength: 40 }),
  odd: fc.boolean(),
  wait: fc.integer({ min: 0, max: 70_000 }),
});

describe("any input", () => {
  it("EncryptedSession.receive() gives events or a typed error for any body", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(body, fc.uint8Array({ maxLength: 40 })), { maxLength: 8 }), (bodies) => {
        const duel = new Duel();
        const { said } = duel.sent();
        for (const one of bodies) {
          total(() => duel.say(one));
          total(() => duel.say(rpcResult(said.id, one)));
          total(() => duel.say(gzipPacked(one)));
          total(() => duel.sayAll([{ id: duel.id(3n), seqNo: 1, body: one }]));
          duel.packets();
        }
      }),
      { numRuns: 300 },
    );
  });

  it("EncryptedSession keeps its promises whatever it is told", () => {
    const codes = [16, 17, 18, 19, 20, 32, 33, 34, 35, 48, 64, 99];
    fc.assert(
      fc.property(
        fc.array(notice, { maxLength: 25 }),
        fc.array(fc.boolean(), { minLength: 1 }),
        (notices, kinds) => {
          const duel = new Duel({ init: Uint8Array.of(1, 2, 3, 4) });
          const open = new Map<number, boolean>();
          const ids: bigint[] = [1n];
          let calls = 0;
          const listen = () => ids.push(...duel.packets().flat().flatMap(({ id, packet }) => [id, packet]));
          for (const { kind, about, number, junk, odd, wait } of notices) {
            const repeatable = kinds[calls % kinds.length];
            open.set(duel.call(++calls, repeatable), repeatable);
            listen();
            const named = about.map((i) => ids[(ids.length - 1 - i + 100 * ids.length) % ids.length]);
            const [first] = named;
            total(() => {
              switch (kind) {
                case "ack":
                  return duel.tell({ _: "msgs_ack", msgIds: named });
                case "salt":
                  return duel.badSalt(first, BigInt(number));
                case "bad":
                  return duel.badMessage(first, codes[number % codes.length]);
                case "state":
                  return duel.tell({
                    _: "msgs_state_info",
                    reqMsgId: first,
                    info: new Uint8Array(number % 4).fill(number),
                  });
                case "resend":
                  return duel.tell({ _: "msg_resend_req", msgIds: named });
                case "detailed":
                  return duel.tell({
                    _: "msg_detailed_info",
                    msgId: first,
                    answerMsgId: named.at(-1)!,
                    bytes: 4,
                    status: 0,
                  });
                case "new":
                  return duel.tell({
                    _: "new_session_created",
                    firstMsgId: first,
                    uniqueId: BigInt(number % 3),
                    serverSalt: 1n,
                  });
                case "result":
                  return duel.say(rpcResult(first, request(number)), { seqNo: odd ? 1 : 0 });
                case "error":
                  return duel.say(rpcResult(first, junk));
                case "gzip":
                  return duel.say(gzipPacked(junk));
                default:
                  return duel.say(junk);
              }
            });
            duel.wait(wait);
            listen();
            for (const event of duel.events()) {
              if (event.type === "reconnect") {
                duel.session.disconnected();
                duel.session.connected();
              }
              if (!("call" in event)) continue;
              // Every call ends once, and one that may be repeated is never given up.
              assert.ok(open.has(event.call), `${event.type} of call ${event.call}`);
              if (event.type === "unknownOutcome") assert.equal(open.get(event.call), false);
              open.delete(event.call);
            }
            assert.equal(duel.session.pending, open.size);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it("PacketCipher.open() refuses any packet, also one with a valid key id", async () => {
    const key = new AuthKey(platform.randomBytes(256), platform);
    const cipher = new PacketCipher(key, platform);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, ours) => {
        const packet = ours ? concat(key.idBytes, bytes) : bytes;
        await assert.rejects(async () => await cipher.open(packet), TelegramError);
      }),
      { numRuns: 300 },
    );
  });

  it("PacketCipher.open() gives an envelope or a typed error for any plaintext", async () => {
    const key = new AuthKey(platform.randomBytes(256), platform);
    const cipher = new PacketCipher(key, platform);
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 48, maxLength: 1500 }),
        fc.option(fc.integer({ min: -8, max: 64 })),
        async (bytes, length) => {
          const plain = bytes.slice(0, bytes.length - bytes.length % 16);
          if (length !== null) writeInt32(plain, length, 28);
          const { msgKey } = messageKey(key, plain, 8, platform);
          const aes = deriveAesKeyIv(key, msgKey, 8, platform);
          const packet = concat(key.idBytes, msgKey, platform.igeEncrypt(plain, aes.key, aes.iv));
          await totalAsync(async () => {
            const { body } = await cipher.open(packet);
            assert.ok(body.length >= 4 && body.length % 4 === 0);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("AuthKeyExchange.receive() gives a step or a typed error for any packet at any time", async () => {
    const names = [
      "resPQ",
      "server_DH_params_ok",
      "server_DH_params_fail",
      "dh_gen_ok",
      "dh_gen_retry",
      "dh_gen_fail",
    ];
    const ids = names.map((name) => mtproto.idOf(name)!).concat(
      0x997275b5,
      0x1cb5c415,
      mtproto.idOf("pong")!,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 2 }),
        fc.constantFrom(...ids),
        fc.uint8Array({ maxLength: 120 }),
        fc.constantFrom("whole", "plain", "raw", "flipped", "cut"),
        fc.nat(),
        async (steps, id, bytes, kind, at) => {
          const server = new HostileExchange();
          const client = newExchange();
          let packet = client.start();
          for (let i = 0; i < steps; i++) packet = (await client.receive(await server.answer(packet))).send!;
          const head = new Uint8Array(4);
          writeInt32(head, id, 0);
          const right = await server.answer(packet);
          const hostile = {
            // Nonces that are right let more of the rest be looked at.
            whole: () => writePlainMessage(1n, concat(head, right.subarray(24, 56), bytes)),
            plain: () => writePlainMessage(1n, concat(head, bytes)),
            raw: () => bytes,
            flipped: () => right.map((byte, i) => i === at % right.length ? byte ^ (1 << (at % 8)) : byte),
            cut: () => {
              const cut = right.slice(0, at % right.length);
              if (cut.length >= 20) writeInt32(cut, cut.length - 20, 16);
              return cut;
            },
          }[kind]();
          await totalAsync(() => client.receive(hostile));
        },
      ),
      { numRuns: 150 },
    );
  });

  it("readContainer() gives messages or a typed error, also for damaged containers", () => {
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ maxLength: 24 }), { maxLength: 6 }),
        fc.nat(),
        fc.integer({ min: -10, max: 40 }),
        (bodies, at, value) => {
          total(() => readContainer(concat(...bodies)));
          const whole = writeContainer(bodies.map((body, i) => ({ id: BigInt(i), seqNo: i, body })));
          if (whole.length >= 12) writeInt32(whole, value, 4 + at % (whole.length - 7));
          total(() => {
            for (const { body } of readContainer(whole)) assert.ok(body.length >= 4 && body.length % 4 === 0);
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it("gunzipBody() gives a body or a typed error, also for damaged streams", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(), fc.nat({ max: 255 }), (bytes, at, value) => {
        total(() => gunzipBody(bytes, platform));
        const packed = gzipPacked(bytes);
        packed[at % packed.length] = value;
        total(() => gunzipBody(packed, platform));
      }),
      { numRuns: 500 },
    );
  });

  it("readPlainMessage() and openKeyBinding() take any bytes", () => {
    const key = new AuthKey(platform.randomBytes(256), platform);
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 120 }),
        fc.uint8Array({ minLength: 96, maxLength: 96 }),
        (bytes, rest) => {
          total(() => readPlainMessage(bytes));
          const plain = concat(new Uint8Array(8), bytes);
          if (plain.length >= 20) writeInt64(plain, 0n, 0);
          total(() => readPlainMessage(plain));
          assert.equal(openKeyBinding(key, bytes, platform), undefined);
          assert.equal(openKeyBinding(key, concat(key.idBytes, rest), platform), undefined);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("a service message that was cut anywhere is a typed error", () => {
    const whole = [
      "c57737340100000000000000020000000000000000",
      "59b4d66215c4b51c0200000001000000000000000200000000000000",
    ].map((hex) => fromHex(hex.slice(0, hex.length - hex.length % 8)));
    for (const bytes of [...whole, concat(rpcResult(4n, int64ToBytes(0x2144ca19n)))]) {
      for (let length = 0; length < bytes.length; length++) {
        total(() => new Duel().say(bytes.subarray(0, length)));
      }
    }
  });
});
