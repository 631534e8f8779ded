import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  bigintFromBytes,
  bigintToBytes,
  int64ToBytes,
  readInt32,
  readInt64,
  readUint32,
  writeInt32,
  writeInt64,
} from "../../src/bytes/mod.ts";

const MIN = -(1n << 63n), MAX = (1n << 63n) - 1n;

describe("integers", () => {
  it("bigintToBytes() and bigintFromBytes() are inverses", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1n << 300n }), fc.nat(10), (value, more) => {
        const least = bigintToBytes(value);
        assert.equal(bigintFromBytes(least), value);
        assert.ok(least.length === 1 || least[0] !== 0);
        const padded = bigintToBytes(value, least.length + more);
        assert.equal(padded.length, least.length + more);
        assert.equal(bigintFromBytes(padded), value);
      }),
    );
    assert.deepEqual(bigintToBytes(0n), new Uint8Array(1));
    assert.deepEqual(bigintToBytes(0n, 0 + 3), new Uint8Array(3));
    assert.deepEqual(bigintToBytes(0x1ff00n), new Uint8Array([1, 255, 0]));
    assert.equal(bigintFromBytes(new Uint8Array()), 0n);
  });

  it("bigintToBytes() throws a RangeError for negative and for too large numbers", () => {
    assert.throws(() => bigintToBytes(-1n), RangeError);
    assert.throws(() => bigintToBytes(256n, 1), RangeError);
    assert.throws(() => bigintToBytes(1n << 2048n, 256), RangeError);
    assert.equal(bigintToBytes((1n << 2048n) - 1n, 256).length, 256);
  });

  it("reads and writes what DataView does, at any offset", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 20 }), fc.nat(12), (bytes, start) => {
        const at = Math.min(start, bytes.length - 8);
        // A view that does not begin where its memory does.
        const memory = new Uint8Array(bytes.length + 3);
        const shifted = memory.subarray(3);
        shifted.set(bytes);
        const view = new DataView(memory.buffer, 3);
        assert.equal(readInt64(shifted, at), view.getBigInt64(at, true));
        assert.equal(readInt32(shifted, at), view.getInt32(at, true));
        assert.equal(readUint32(shifted, at), view.getUint32(at, true));
      }),
    );
    fc.assert(
      fc.property(fc.bigInt({ min: 2n * MIN, max: 2n * MAX }), fc.integer(), fc.nat(8), (long, int, at) => {
        const ours = new Uint8Array(16), theirs = new Uint8Array(16);
        writeInt64(ours, long, at);
        new DataView(theirs.buffer).setBigInt64(at, long, true);
        assert.deepEqual(ours, theirs);
        assert.deepEqual(int64ToBytes(long), theirs.slice(at, at + 8));
        writeInt32(ours, int, at);
        new DataView(theirs.buffer).setInt32(at, int, true);
        assert.deepEqual(ours, theirs);
        assert.equal(readInt64(int64ToBytes(long)), BigInt.asIntN(64, long));
      }),
    );
  });

  it("int64ToBytes() and readInt64() keep the ends of the range", () => {
    for (const value of [MIN, MIN + 1n, -1n, 0n, 1n, 0xffffffffn, 1n << 32n, MAX]) {
      assert.equal(readInt64(int64ToBytes(value)), value);
    }
    assert.equal(readInt64(int64ToBytes((1n << 64n) - 1n)), -1n);
  });

  it("readInt32() and readInt64() throw a RangeError past either end", () => {
    const bytes = new Uint8Array(10);
    for (const at of [-1, 7, 10, 100]) assert.throws(() => readInt32(bytes, at), RangeError, `${at}`);
    for (const at of [-1, 3, 10, 100]) assert.throws(() => readInt64(bytes, at), RangeError, `${at}`);
    assert.equal(readInt32(bytes, 6), 0);
    assert.equal(readInt64(bytes, 2), 0n);
  });
});
