import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { TelegramError } from "../../src/base/errors.ts";
import { concat, writeInt32, writeInt64 } from "../../src/bytes/mod.ts";
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
import { gzipPacked } from "./duel.ts";
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

describe("any input", () => {
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
});
