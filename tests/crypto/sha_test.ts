import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { describe, it } from "node:test";
import fc from "fast-check";
import { toHex } from "../../src/bytes/mod.ts";
import { sha1, sha256 } from "../../src/crypto/sha.ts";

const HASHES = { sha1, sha256 };
const native = (name: string, data: Uint8Array) => createHash(name).update(data).digest("hex");

describe("hashes in script", () => {
  for (const [name, hash] of Object.entries(HASHES)) {
    it(`${name}() gives what node:crypto gives, at every length around blocks, in one part or several`, () => {
      const data = Uint8Array.from({ length: 300 }, (_, i) => i * 167 + 13);
      for (let length = 0; length <= data.length; length++) {
        const some = data.subarray(0, length), expected = native(name, some);
        assert.equal(toHex(hash(some)), expected, `${length}`);
        assert.equal(toHex(hash(some.subarray(0, length >> 1), some.subarray(length >> 1))), expected);
      }
      fc.assert(
        fc.property(fc.array(fc.uint8Array({ maxLength: 2000, size: "max" }), { maxLength: 4 }), (parts) => {
          assert.equal(toHex(hash(...parts)), native(name, Buffer.concat(parts)));
        }),
      );
    });

    it(`${name}() leaves its input alone and gives memory of its own`, () => {
      const data = Uint8Array.from({ length: 64 }, (_, i) => i), before = data.slice();
      const one = hash(data), two = hash(data);
      assert.deepEqual(data, before);
      assert.ok(one.buffer !== two.buffer && one.buffer.byteLength === one.length);
    });
  }
});
