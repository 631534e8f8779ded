import fc from "fast-check";
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { describe, it } from "node:test";
import { fromHex, toHex } from "../../src/bytes/mod.ts";

describe("hex", () => {
  it("toHex() and fromHex() agree with Buffer", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        assert.equal(toHex(bytes), Buffer.from(bytes).toString("hex"));
        assert.deepEqual(fromHex(toHex(bytes)), bytes);
        assert.deepEqual(fromHex(toHex(bytes).toUpperCase()), bytes);
      }),
    );
  });

  it("fromHex() throws a SyntaxError for malformed text, and does not repeat it", () => {
    for (const text of ["a", "abc", "0g", "0x12", " 12", "12 34 ", "-1", "1٢"]) {
      assert.throws(
        () => fromHex(text),
        (error) => error instanceof SyntaxError && (text.length < 2 || !error.message.includes(text)),
        text,
      );
    }
  });
});
