import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gcm } from "@noble/ciphers/aes.js";
import fc from "fast-check";
import { nativeGcm } from "../../src/adapters/node/native_gcm.ts";

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const some = fc.uint8Array({ maxLength: 300 });

describe("nativeGcm()", () => {
  it("seals as noble's gcm() does, and each opens what the other sealed", () => {
    fc.assert(
      fc.property(bytes(32), bytes(12), some, some, (key, nonce, additionalData, plaintext) => {
        const ours = nativeGcm(key, nonce, additionalData), theirs = gcm(key, nonce, additionalData);
        const sealed = ours.encrypt(plaintext);
        assert.deepEqual(sealed, theirs.encrypt(plaintext));
        assert.ok(sealed.constructor === Uint8Array);
        const opened = ours.decrypt(sealed);
        assert.deepEqual(opened, plaintext);
        assert.ok(opened.constructor === Uint8Array);
      }),
    );
  });

  it("opens nothing of which a bit is another one, and nothing that was cut", () => {
    const key = new Uint8Array(32).fill(1), nonce = new Uint8Array(12), data = Uint8Array.of(1, 2, 3);
    const sealed = nativeGcm(key, nonce, data).encrypt(Uint8Array.of(4, 5, 6, 7));
    for (let bit = 0; bit < 8 * sealed.length; bit++) {
      const copy = sealed.slice();
      copy[bit >> 3] ^= 1 << (bit & 7);
      assert.throws(() => nativeGcm(key, nonce, data).decrypt(copy), `${bit}`);
    }
    for (let length = 0; length < sealed.length; length++) {
      assert.throws(() => nativeGcm(key, nonce, data).decrypt(sealed.subarray(0, length)), `${length}`);
    }
    assert.throws(() => nativeGcm(key, nonce, Uint8Array.of(1, 2)).decrypt(sealed));
    assert.throws(() => nativeGcm(key, new Uint8Array(12).fill(1), data).decrypt(sealed));
  });
});
