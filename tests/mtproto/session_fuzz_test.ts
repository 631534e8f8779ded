import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { TelegramError } from "../../src/base/errors.ts";
import { concat, fromHex, int64ToBytes, writeInt32 } from "../../src/bytes/mod.ts";
import { mtproto } from "../../src/tl/mod.ts";
import { Duel, gzipPacked, request, rpcResult } from "./duel.ts";

/** Runs `action`; whatever it throws has to be one of ours. */
function total(action: () => unknown): void {
  try {
    action();
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

describe("EncryptedSession, any input", () => {
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
