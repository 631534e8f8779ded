import fc from "fast-check";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import { concat } from "../../src/bytes/mod.ts";
import {
  AuthKey,
  generatePq,
  igeDecrypt,
  igeEncrypt,
  openPacket,
  portablePlatform,
  sealPacket,
  type Side,
} from "../../src/crypto/mod.ts";
import { factorizeInScript } from "../../src/crypto/factorize.ts";
import { portableOver } from "../../src/crypto/portable_platform.ts";
import { engine } from "../../src/crypto/wasm/loader.ts";
import { tampered } from "./support.ts";

const { randomBytes } = portablePlatform;
/** The platform of runtimes that compile no WebAssembly. */
const plain = portableOver(() => undefined);
const wasm = engine()!;
const key = randomBytes(32), iv = randomBytes(32);
const authKey = new AuthKey(randomBytes(256), plain);
const sides: readonly Side[] = [0, 8];
/** Random bytes at an offset of their memory. */
const at = (offset: number, length: number) => randomBytes(offset + length).subarray(offset);
/** Around the parts that large data is cut into, and the most a packet may have at once. */
const LARGE = [32, 64].flatMap((kib) => [-16, 0, 16].map((more) => (kib << 10) + more))
  .concat([-16, 0, 16, 48].map((more) => wasm.mostAtOnce + more), 300_000 & ~15);

describe("WasmEngine", () => {
  it("is there in the runtimes that tests run in", () => assert.ok(wasm));

  it("igeEncrypt() and igeDecrypt() are the plain ones at every size and offset", () => {
    for (let length = 0; length <= 2048; length += 16) {
      for (const offset of length <= 256 ? Array.from({ length: 16 }, (_, i) => i) : [length % 13]) {
        const data = at(offset, length), keyHere = at(offset, 32), ivHere = at(15 - offset & 15, 32);
        const before = data.slice();
        const sealed = wasm.igeEncrypt(data, keyHere, ivHere);
        assert.deepEqual(sealed, igeEncrypt(data, keyHere, ivHere));
        assert.deepEqual(wasm.igeDecrypt(data, keyHere, ivHere), igeDecrypt(data, keyHere, ivHere));
        assert.deepEqual(data.slice(), before);
      }
    }
  });

  it("igeEncrypt(), igeDecrypt() and igeEncryptInto() are the plain ones for large data", () => {
    for (const length of LARGE) {
      const data = at(3, length);
      const sealed = igeEncrypt(data, key, iv);
      assert.deepEqual(wasm.igeEncrypt(data, key, iv), sealed);
      assert.deepEqual(wasm.igeDecrypt(sealed, key, iv), data.slice());
      const output = new Uint8Array(length + 9);
      wasm.igeEncryptInto(data, key, iv, output, 5);
      assert.deepEqual(output, concat(new Uint8Array(5), sealed, new Uint8Array(4)));
    }
  });

  it("igeEncrypt(), igeDecrypt() and igeEncryptInto() refuse wrong lengths like the plain ones", () => {
    for (const [data, k, i] of [[15, 32, 32], [16, 16, 32], [16, 32, 16], [17, 32, 32]]) {
      const args = [new Uint8Array(data), new Uint8Array(k), new Uint8Array(i)] as const;
      assert.throws(() => wasm.igeEncrypt(...args), RangeError);
      assert.throws(() => wasm.igeDecrypt(...args), RangeError);
      assert.throws(() => wasm.igeEncryptInto(...args, new Uint8Array(32), 0), RangeError);
    }
  });

  it("sha256() hashes any parts of any length", () => {
    const check = (...parts: Uint8Array[]) =>
      assert.deepEqual(
        wasm.sha256(...parts),
        new Uint8Array(createHash("sha256").update(concat(...parts)).digest()),
      );
    for (let length = 0; length <= 300; length++) check(at(length % 16, length));
    for (const length of LARGE) {
      check(at(1, length));
      check(randomBytes(17), at(1, length), randomBytes(1));
    }
    check();
    fc.assert(
      fc.property(
        fc.array(fc.nat(40_000), { maxLength: 5 }),
        (lengths) => check(...lengths.map(randomBytes)),
      ),
      { numRuns: 30 },
    );
  });

  it("sealPacket() and openPacket() are the steps they are made of, at every size", async () => {
    for (let length = 16; length <= 2048; length += 16) {
      for (const x of sides) {
        const plaintext = at(length % 11, length);
        const sealed = wasm.sealPacket(authKey, x, plaintext);
        assert.deepEqual(sealed, await sealPacket(authKey, x, plaintext, plain));
        assert.deepEqual(wasm.openPacket(authKey, x, sealed.packet), plaintext.slice());
        assert.deepEqual(openPacket(authKey, x, sealed.packet, plain), plaintext.slice());
      }
    }
  });

  it("sealPacket() and openPacket() take as much as they say, and no more", () => {
    const most = randomBytes(wasm.mostAtOnce);
    const { packet } = wasm.sealPacket(authKey, 0, most);
    assert.deepEqual(wasm.openPacket(authKey, 0, packet), most);
    for (const length of [wasm.mostAtOnce + 16, 8, 17]) {
      assert.throws(() => wasm.sealPacket(authKey, 0, new Uint8Array(length)), RangeError);
      assert.throws(() => wasm.openPacket(authKey, 0, new Uint8Array(24 + length)), RangeError);
    }
    assert.throws(() => wasm.openPacket(authKey, 0, new Uint8Array(8)), RangeError);
  });

  it("openPacket() refuses a packet with any bit changed, the other way, or of another key", () => {
    const { packet } = wasm.sealPacket(authKey, 0, randomBytes(96));
    for (let i = 8; i < packet.length; i++) {
      assert.equal(wasm.openPacket(authKey, 0, tampered(packet, i)), undefined);
    }
    assert.equal(wasm.openPacket(authKey, 8, packet), undefined);
    assert.equal(wasm.openPacket(new AuthKey(randomBytes(256), plain), 0, packet), undefined);
    assert.ok(wasm.openPacket(authKey, 0, packet));
  });

  it("gives out memory that no later call touches, and small outputs do not overlap", () => {
    const results: Uint8Array[] = [];
    for (let i = 0; i < 400; i++) {
      const { packet } = wasm.sealPacket(authKey, 0, randomBytes(16 * (1 + i * 5 % 350)));
      results.push(packet, wasm.openPacket(authKey, 0, packet)!, wasm.sha256(packet));
      results.push(wasm.igeEncrypt(packet.subarray(8), key, iv));
    }
    const copies = results.map((bytes) => bytes.slice());
    for (let i = 0; i < 400; i++) wasm.sealPacket(authKey, 8, randomBytes(16 * (1 + i * 5 % 350)));
    assert.deepEqual(results.map((bytes) => bytes.slice()), copies);
    // Whoever gets one may write to it: the others stay.
    results.forEach((bytes, i) => bytes.fill(i));
    assert.ok(results.every((bytes, i) => bytes.every((byte) => byte === (i & 255))));
    assert.ok(results.every((bytes) => bytes.buffer.byteLength <= 32768 || bytes.length > 4096));
  });

  it("factorize() gives the smaller factor of two different odd primes, and 0 for anything else", () => {
    const reference = (n: bigint): bigint => {
      try {
        return factorizeInScript(n).p;
      } catch {
        return 0n;
      }
    };
    for (let n = 0n; n < 2500n; n++) assert.equal(wasm.factorize(n), reference(n), `${n}`);
    const odd = fc.bigInt({ min: 1n, max: 1n << 31n }).map((n) => 2n * n + 1n);
    fc.assert(fc.property(odd, (n) => assert.equal(wasm.factorize(n), reference(n))), { numRuns: 100 });
    const [a, b] = [2147483647n, 2147483629n];
    const hard = [
      a * a,
      a * b,
      (1n << 63n) - 1n,
      (1n << 63n) + 9n,
      3n ** 39n,
      65537n ** 3n,
      257n * 263n * 269n,
    ];
    for (const n of hard) assert.equal(wasm.factorize(n), reference(n), `${n}`);
    for (let i = 0; i < 50; i++) {
      const { p, pq } = generatePq(portablePlatform);
      assert.equal(wasm.factorize(pq), p);
    }
  });
});

describe("portableOver()", () => {
  it("gives the same with an engine and without", async () => {
    const platform = portableOver(() => wasm);
    for (const length of [0, 16, 64, 1040, ...LARGE]) {
      const data = randomBytes(length);
      for (const name of ["igeEncrypt", "igeDecrypt"] as const) {
        assert.deepEqual(platform[name](data, key, iv), plain[name](data, key, iv));
      }
      assert.deepEqual(platform.sha256(key, data), plain.sha256(key, data));
      if (length === 0) continue;
      for (const x of sides) {
        const sealed = await platform.sealPacket!(authKey, x, data);
        assert.deepEqual(sealed, await plain.sealPacket!(authKey, x, data));
        for (const { openPacket } of [platform, plain]) {
          assert.deepEqual(await openPacket!(authKey, x, sealed.packet), data);
          assert.equal(await openPacket!(authKey, x, tampered(sealed.packet, 30)), undefined);
        }
      }
    }
  });
});
