import fc from "fast-check";
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { describe, it } from "node:test";
import { bunPlatform } from "../../src/adapters/bun/platform.ts";
import { denoPlatform } from "../../src/adapters/deno/platform.ts";
import { igeThroughNativeCbc, igeThroughWebCrypto } from "../../src/adapters/node/ige_through_cbc.ts";
import { nativeCipher } from "../../src/adapters/node/native_cipher.ts";
import { nodePlatform } from "../../src/adapters/node/platform.ts";
import { concat, fromHex } from "../../src/bytes/mod.ts";
import {
  AuthKey,
  igeDecrypt,
  igeEncrypt,
  type Platform,
  portablePlatform,
  type Side,
  WELL_KNOWN_PRIME,
} from "../../src/crypto/mod.ts";
import { testingPlatform } from "../../src/testing/testing_platform.ts";
import { portableOver } from "../../src/crypto/portable_platform.ts";
import { engine } from "../../src/crypto/wasm/loader.ts";

const platforms = { portablePlatform, nodePlatform };

/** What a call gives: its bytes, or the kind and the message of its error. */
function outcome(call: () => Uint8Array): unknown {
  try {
    const result = call();
    assert.ok(!Buffer.isBuffer(result), "a Buffer");
    return result;
  } catch (error) {
    return [(error as Error).name, (error as Error).message];
  }
}

/** Asserts that `call` has the same outcome on both platforms. */
function same(call: (platform: Platform) => Uint8Array): void {
  assert.deepEqual(outcome(() => call(nodePlatform)), outcome(() => call(portablePlatform)));
}

describe("nodePlatform", () => {
  it("sha1() and sha256() are the portable ones", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 150 }), { maxLength: 4 }), (parts) => {
        same((platform) => platform.sha1(...parts));
        same((platform) => platform.sha256(...parts));
      }),
    );
  });

  it("aesCtr() is the portable one in any chunks", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.oneof(fc.uint8Array({ minLength: 16, maxLength: 16 }), fc.constant(new Uint8Array(16).fill(255))),
        fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 6 }),
        (key, iv, chunks) => {
          same((platform) => concat(...chunks.map(platform.aesCtr(key, iv))));
        },
      ),
    );
    for (const [key, iv] of [[16, 16], [32, 32], [0, 0]]) {
      same((platform) => platform.aesCtr(new Uint8Array(key), new Uint8Array(iv))(new Uint8Array(4)));
    }
  });

  it("igeEncrypt() and igeDecrypt() are the portable ones", () => {
    const key = portablePlatform.randomBytes(32), iv = portablePlatform.randomBytes(32);
    for (const length of [0, 16, 17, 64, 2032, 2048, 2049, 2064, 4096, 65536]) {
      const data = portablePlatform.randomBytes(length);
      same((platform) => platform.igeEncrypt(data, key, iv));
      same((platform) => platform.igeDecrypt(data, key, iv));
    }
  });

  it("isPrime() agrees on small numbers, deceivers and the well-known prime", async () => {
    const numbers = Array.from({ length: 2000 }, (_, i) => BigInt(i - 2));
    numbers.push(561n, 3215031751n, 318665857834031151167461n, (1n << 127n) - 1n, (1n << 67n) - 1n);
    for (const n of numbers) {
      assert.equal(await nodePlatform.isPrime(n), await portablePlatform.isPrime(n), `${n}`);
    }
    assert.equal(await nodePlatform.isPrime(WELL_KNOWN_PRIME), true);
    assert.equal(await nodePlatform.isPrime(WELL_KNOWN_PRIME - 2n), false);
  });

  it("modPow() agrees", async () => {
    const a = WELL_KNOWN_PRIME / 3n, b = WELL_KNOWN_PRIME / 5n;
    assert.equal(
      await nodePlatform.modPow(a, b, WELL_KNOWN_PRIME),
      await portablePlatform.modPow(a, b, WELL_KNOWN_PRIME),
    );
  });

  it("pbkdf2() agrees", async () => {
    const password = fromHex("00ff10"), salt = portablePlatform.randomBytes(40);
    const [ours, theirs] = await Promise.all(
      Object.values(platforms).map((platform) => platform.pbkdf2(password, salt, 500, 64)),
    );
    assert.deepEqual(ours, theirs);
    assert.ok(!Buffer.isBuffer(theirs));
  });

  it("gunzip() gives the same bytes or the same error, whoever deflated", () => {
    const limits = fc.integer({ min: 0, max: 3000 });
    const data = fc.oneof(
      fc.uint8Array({ maxLength: 2000, size: "max" }),
      fc.nat(3000).map((length) => new Uint8Array(length)),
    );
    fc.assert(
      fc.property(data, limits, (bytes, limit) => {
        for (const gzip of [nodePlatform.gzip!, testingPlatform.gzip!]) {
          const packed = gzip(bytes);
          assert.deepEqual(nodePlatform.gunzip(packed, bytes.length), bytes);
          same((platform) => platform.gunzip(packed, limit));
          same((platform) => platform.gunzip(concat(packed, bytes), 10_000));
          same((platform) => platform.gunzip(packed.subarray(0, limit), 10_000));
          same((platform) => platform.gunzip(concat(gzip(new Uint8Array()), packed), 10_000));
        }
      }),
    );
  });

  it("gunzip() gives the same bytes or the same kind of error when any bit is another", () => {
    const packed = nodePlatform.gzip!(new TextEncoder().encode("the quick brown fox ".repeat(9)));
    for (let bit = 0; bit < 8 * packed.length; bit++) {
      const copy = packed.slice();
      copy[bit >> 3] ^= 1 << (bit & 7);
      same((platform) => platform.gunzip(copy, 100_000));
    }
  });

  it("gunzip() stops a bomb at the limit", () => {
    const bomb = nodePlatform.gzip!(new Uint8Array(50_000_000));
    for (const platform of Object.values(platforms)) {
      const started = performance.now();
      assert.throws(() => platform.gunzip(bomb, 100_000), RangeError);
      assert.ok(performance.now() - started < 200);
    }
  });

  it("decodeUtf8() agrees", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array(), fc.string({ unit: "binary" }).map((s) => new TextEncoder().encode(s))),
        (bytes) => {
          assert.equal(nodePlatform.decodeUtf8(bytes), portablePlatform.decodeUtf8(bytes));
        },
      ),
    );
    assert.equal(nodePlatform.decodeUtf8(fromHex("efbbbf61")), "\ufeffa");
  });

  it("randomBytes() gives as many bytes as asked for, and others each time", () => {
    for (const length of [0, 1, 16, 256, 70_000]) {
      const bytes = nodePlatform.randomBytes(length);
      assert.equal(bytes.length, length);
      assert.ok(!Buffer.isBuffer(bytes));
    }
    assert.notDeepEqual(nodePlatform.randomBytes(16), nodePlatform.randomBytes(16));
    assert.ok(nodePlatform.randomBytes(70_000).subarray(-64).some((byte) => byte !== 0));
  });
});

describe("AES-IGE through CBC", () => {
  const key = portablePlatform.randomBytes(32);
  const ways = { igeThroughNativeCbc, igeThroughWebCrypto };
  for (const [name, through] of Object.entries(ways)) {
    it(`${name}() is igeEncrypt() at every size and alignment`, async () => {
      const lengths = Array.from({ length: 129 }, (_, i) => 16 * i);
      for (const length of [...lengths, 32752, 32768, 32784, 65536, 65552, 200_000]) {
        const offset = length / 16 % 16;
        const data = portablePlatform.randomBytes(length + offset).subarray(offset);
        const iv = portablePlatform.randomBytes(32 + offset).subarray(offset);
        const before = data.slice();
        const output = new Uint8Array(length + 8);
        await through(engine()!, data, key, iv, output, 5);
        assert.deepEqual(output, concat(new Uint8Array(5), igeEncrypt(data, key, iv), new Uint8Array(3)));
        assert.deepEqual(data.slice(), before);
      }
    });

    it(`${name}() refuses wrong lengths`, async () => {
      for (const [data, k, iv] of [[15, 32, 32], [16, 31, 32], [16, 32, 16]]) {
        const run = async () => {
          await through(
            engine()!,
            new Uint8Array(data),
            new Uint8Array(k),
            new Uint8Array(iv),
            new Uint8Array(64),
            0,
          );
        };
        await assert.rejects(run, RangeError);
      }
    });
  }
});

describe("native packets", () => {
  const plain = portableOver(() => undefined);
  const authKey = new AuthKey(plain.randomBytes(256), plain);
  const lengths = Array.from({ length: 260 }, (_, i) => 16 * (i + 1))
    .concat([6128, 6144, 8192, 65520, 65536, 65552, 131072, 524288 + 48]);
  const always = nativeCipher({ hash: 0, cbc: 0, seal: 0, open: 0, hashInto: 0, webCrypto: 0 });
  const hashed = nativeCipher({ hash: 0, cbc: 0, seal: 65536, open: 65536, hashInto: 0, webCrypto: 0 });
  const platforms = { nodePlatform, bunPlatform, denoPlatform, always, hashed };
  for (const [name, platform] of Object.entries(platforms)) {
    it(`${name} seals and opens what the plain platform does, at every size`, async () => {
      for (const [i, length] of lengths.entries()) {
        const x: Side = i % 2 === 0 ? 0 : 8;
        const plaintext = plain.randomBytes(length + 3).subarray(3);
        const sealed = await platform.sealPacket!(authKey, x, plaintext);
        assert.deepEqual(sealed, await plain.sealPacket!(authKey, x, plaintext));
        assert.ok(!Buffer.isBuffer(sealed.packet));
        assert.deepEqual(await platform.openPacket!(authKey, x, sealed.packet), plaintext.slice());
        sealed.packet[24 + i % length] ^= 1;
        assert.equal(await platform.openPacket!(authKey, x, sealed.packet), undefined);
      }
    });

    it(`${name} seals and opens in the memory that is offered, or leaves it`, async () => {
      for (const length of [64, 1024, 6144, 65552, 131072, 524288 + 48]) {
        const room = plain.randomBytes(24 + length),
          plaintext = room.subarray(24),
          before = plaintext.slice();
        const { packet } = await platform.sealPacket!(authKey, 0, plaintext, room);
        assert.deepEqual(packet, (await plain.sealPacket!(authKey, 0, before)).packet);
        const opened = await platform.openPacket!(authKey, 0, packet, packet.subarray(24));
        assert.deepEqual(opened, before);
        if (length > 100_000) assert.equal(opened!.buffer, room.buffer);
        const forged = (await plain.sealPacket!(authKey, 0, before)).packet;
        forged[24 + length / 2] ^= 1;
        assert.equal(await platform.openPacket!(authKey, 0, forged, forged.subarray(24)), undefined);
      }
    });

    it(`${name}: igeEncrypt() and sha256() are the plain ones at every size`, () => {
      const key = plain.randomBytes(32), iv = plain.randomBytes(32);
      for (const length of [0, ...lengths]) {
        const data = plain.randomBytes(length + 1).subarray(1);
        assert.deepEqual(platform.igeEncrypt(data, key, iv), igeEncrypt(data, key, iv));
        assert.deepEqual(platform.sha256(key, data), plain.sha256(key, data));
      }
      const data = plain.randomBytes(100_000);
      assert.deepEqual(nodePlatform.igeDecrypt(data, key, iv), igeDecrypt(data, key, iv));
    });
  }
});
