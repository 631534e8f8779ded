import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { crc32 as nativeCrc32 } from "node:zlib";
import { crc32 } from "../../src/bytes/mod.ts";

describe("crc32()", () => {
  it("crc32() gives the check value of CRC-32/ISO-HDLC", () => {
    assert.equal(crc32(new TextEncoder().encode("123456789")), 0xcbf43926);
    assert.equal(crc32(new Uint8Array()), 0);
  });

  it("crc32() agrees with zlib, in one go and continued", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(200), (bytes, cut) => {
        assert.equal(crc32(bytes), nativeCrc32(bytes));
        assert.equal(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut))), crc32(bytes));
      }),
    );
  });
});
