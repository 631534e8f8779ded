import fc from "fast-check";
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { describe, it } from "node:test";
import { concat, equalBytes, reversed, xor } from "../../src/bytes/mod.ts";

const bytes = fc.uint8Array({ maxLength: 40 });

describe("bytes", () => {
  it("concat() is Buffer.concat(), and always a new array", () => {
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 6 }), (parts) => {
        assert.deepEqual(concat(...parts), new Uint8Array(Buffer.concat(parts)));
      }),
    );
    const part = new Uint8Array([1]);
    concat(part)[0] = 2;
    assert.equal(part[0], 1);
  });

  it("equalBytes() is true for equal bytes only", () => {
    fc.assert(
      fc.property(bytes, bytes, fc.nat(), (a, b, at) => {
        assert.equal(equalBytes(a, b), Buffer.compare(a, b) === 0);
        assert.equal(equalBytes(a, a.slice()), true);
        if (a.length === 0) return;
        const changed = a.slice();
        changed[at % a.length] ^= 1 << (at % 8);
        assert.equal(equalBytes(a, changed), false);
        assert.equal(equalBytes(a, a.subarray(1)), false);
      }),
    );
  });

  it("xor() is its own inverse and throws a RangeError when lengths differ", () => {
    fc.assert(
      fc.property(bytes, (a) => {
        const b = a.map((byte) => byte * 7 + 3);
        assert.deepEqual(xor(xor(a, b), b), a);
        assert.deepEqual(xor(a, a), new Uint8Array(a.length));
      }),
    );
    assert.deepEqual(xor(new Uint8Array([0b1100]), new Uint8Array([0b1010])), new Uint8Array([0b0110]));
    assert.throws(() => xor(new Uint8Array(2), new Uint8Array(3)), RangeError);
  });

  it("reversed() gives a copy", () => {
    const a = new Uint8Array([1, 2, 3]);
    assert.deepEqual(reversed(a), new Uint8Array([3, 2, 1]));
    assert.deepEqual(a, new Uint8Array([1, 2, 3]));
  });
});
