import fc from "fast-check";
import { ctr } from "@noble/ciphers/aes.js";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { concat, fromHex, toHex } from "../../src/bytes/mod.ts";
import { aesCtr, portablePlatform } from "../../src/crypto/mod.ts";
import { vectors } from "./support.ts";

describe("AES-256-CTR", () => {
  for (const [index, vector] of vectors("aes_ctr").cases.entries()) {
    it(`aesCtr() gives the vector ${index}, in its chunks and at once`, () => {
      const { key, iv, plaintext, chunk_sizes, ciphertext_chunks, ciphertext } = vector;
      const data = fromHex(plaintext);
      const stream = aesCtr(fromHex(key), fromHex(iv));
      let at = 0;
      const chunks = chunk_sizes.map((size: number) => toHex(stream(data.subarray(at, at += size))));
      assert.deepEqual(chunks, ciphertext_chunks);
      assert.equal(toHex(aesCtr(fromHex(key), fromHex(iv))(data)), ciphertext);
    });
  }

  it("aesCtr() decrypts the parts of a CDN file, each from its own counter", () => {
    const { encryption_key, file_size, parts } = vectors("cdn");
    const file = Uint8Array.from({ length: file_size }, (_, i) => ((i * 7 + 3) ^ (i >> 8)) & 0xff);
    const whole = aesCtr(fromHex(encryption_key), fromHex(parts[0].iv));
    for (const part of parts) {
      const plain = file.subarray(part.offset, part.offset + part.actual_len);
      const encrypted = aesCtr(fromHex(encryption_key), fromHex(part.iv))(plain);
      assert.equal(toHex(encrypted.subarray(0, 64)), part.encrypted_head64);
      assert.equal(toHex(encrypted.subarray(-16)), part.encrypted_tail16);
      assert.equal(toHex(portablePlatform.sha256(encrypted)), part.encrypted_sha256);
      assert.deepEqual(whole(plain), encrypted);
      const decrypted = aesCtr(fromHex(encryption_key), fromHex(part.iv))(encrypted);
      assert.equal(toHex(portablePlatform.sha256(decrypted)), part.decrypted_sha256);
    }
  });

  it("aesCtr() gives the same in any chunks as noble's one-shot", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.uint8Array({ minLength: 16, maxLength: 16 }),
        fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 8 }),
        fc.nat(20_000),
        (key, iv, few, many) => {
          const stream = aesCtr(key, iv);
          const chunks = [...few, new Uint8Array(many), ...few];
          assert.deepEqual(concat(...chunks.map(stream)), ctr(key, iv).encrypt(concat(...chunks)));
        },
      ),
    );
  });

  it("aesCtr() carries through the whole counter, and from its end to zero", () => {
    const key = new Uint8Array(32).fill(7);
    const last = new Uint8Array(16).fill(255);
    const stream = aesCtr(key, last)(new Uint8Array(32));
    assert.deepEqual(stream.slice(16), aesCtr(key, new Uint8Array(16))(new Uint8Array(16)));
    assert.deepEqual(last, new Uint8Array(16).fill(255));
  });

  it("aesCtr() throws a RangeError when a length is wrong", () => {
    assert.throws(() => aesCtr(new Uint8Array(16), new Uint8Array(16)), RangeError);
    assert.throws(() => aesCtr(new Uint8Array(32), new Uint8Array(32)), RangeError);
  });
});
