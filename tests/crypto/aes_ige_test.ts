import { ecb } from "@noble/ciphers/aes.js";
import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { concat, fromHex, toHex, xor } from "../../src/bytes/mod.ts";
import { igeDecrypt, igeEncrypt, portablePlatform } from "../../src/crypto/mod.ts";
import { vectors } from "./support.ts";

const { cases, errors } = vectors("aes_ige");

/** IGE written after its definition, over noble's AES: slow, and of one author less. */
function referenceEncrypt(data: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array {
  let cipherBefore = iv.subarray(0, 16), plainBefore = iv.subarray(16);
  const blocks: Uint8Array[] = [];
  for (let i = 0; i < data.length; i += 16) {
    const plain = data.subarray(i, i + 16);
    const block = ecb(key, { disablePadding: true }).encrypt(xor(plain, cipherBefore));
    cipherBefore = xor(block, plainBefore);
    plainBefore = plain;
    blocks.push(cipherBefore);
  }
  return concat(...blocks);
}

describe("AES-256-IGE", () => {
  for (const { name, key, iv, plaintext, ciphertext } of cases) {
    it(`igeEncrypt() and igeDecrypt() give the vector ${name}`, () => {
      assert.equal(toHex(igeEncrypt(fromHex(plaintext), fromHex(key), fromHex(iv))), ciphertext);
      assert.equal(toHex(igeDecrypt(fromHex(ciphertext), fromHex(key), fromHex(iv))), plaintext);
    });
  }

  for (const { reason, len = 16, ivlen = 32, keylen = 32 } of errors) {
    it(`both directions throw a RangeError when: ${reason}`, () => {
      const args = [new Uint8Array(len), new Uint8Array(keylen), new Uint8Array(ivlen)] as const;
      assert.throws(() => igeEncrypt(...args), RangeError);
      assert.throws(() => igeDecrypt(...args), RangeError);
    });
  }

  it("igeEncrypt() does what the definition says, over another AES", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.integer({ min: 0, max: 20 }).chain((n) => fc.uint8Array({ minLength: 16 * n, maxLength: 16 * n })),
        (key, iv, data) => assert.deepEqual(igeEncrypt(data, key, iv), referenceEncrypt(data, key, iv)),
      ),
    );
  });

  it("igeDecrypt() inverts igeEncrypt() at every number of blocks, and neither changes its input", () => {
    const key = portablePlatform.randomBytes(32), iv = portablePlatform.randomBytes(32);
    for (let blocks = 0; blocks <= 130; blocks++) {
      // At an odd offset of its memory: words cannot be read in place there.
      const data = portablePlatform.randomBytes(16 * blocks + 1).subarray(1);
      const copies = [data, key, iv].map((bytes) => bytes.slice());
      const encrypted = igeEncrypt(data, key, iv);
      assert.deepEqual(igeDecrypt(encrypted, key, iv), data.slice());
      assert.deepEqual([data, key, iv].map((bytes) => bytes.slice()), copies);
    }
  });

  it("igeDecrypt() garbles everything from a changed block on", () => {
    const key = new Uint8Array(32).fill(1), iv = new Uint8Array(32).fill(2), data = new Uint8Array(96);
    const encrypted = igeEncrypt(data, key, iv);
    encrypted[40] ^= 1;
    const decrypted = igeDecrypt(encrypted, key, iv);
    assert.deepEqual(decrypted.subarray(0, 32), data.subarray(0, 32));
    for (const start of [32, 48, 64, 80]) {
      assert.notDeepEqual(decrypted.subarray(start, start + 16), new Uint8Array(16));
    }
  });
});
