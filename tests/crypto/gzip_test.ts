import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync as nodeGzip } from "node:zlib";
import { concat, fromHex } from "../../src/bytes/mod.ts";
import { portablePlatform } from "../../src/crypto/mod.ts";
import { gunzip, gzip } from "../../src/crypto/gzip.ts";

/** What a name, a comment, an extra field and a header checksum add to a gzip stream of `data`. */
function decorated(data: Uint8Array): Uint8Array {
  const plain = gzip(data);
  const head = plain.slice(0, 10);
  head[3] = 0x1f;
  const extra = fromHex("0300" + "616263");
  const name = new TextEncoder().encode("name\0comment\0");
  return concat(head, extra, name, fromHex("beef"), plain.subarray(10));
}

describe("gunzip()", () => {
  it("inverts gzip() and zlib's gzip, at every limit that suffices", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 3000, size: "max" }),
        fc.integer({ min: 0, max: 5000 }),
        (data, more) => {
          assert.deepEqual(gunzip(gzip(data), data.length + more), data);
          assert.deepEqual(gunzip(new Uint8Array(nodeGzip(data)), data.length), data);
          assert.deepEqual(gunzip(decorated(data), data.length), data);
        },
      ),
    );
  });

  it("inflates megabytes, stored, random and repetitive", () => {
    const random = portablePlatform.randomBytes(1_000_000);
    const data = concat(random, new Uint8Array(2_000_000), random);
    for (const level of [0, 1, 9]) {
      assert.deepEqual(gunzip(new Uint8Array(nodeGzip(data, { level })), data.length), data);
    }
  });

  it("throws a RangeError when one byte more than the limit comes out", () => {
    for (const length of [1, 2, 1000, 32768, 32769, 70_000, 1_000_000]) {
      for (const data of [new Uint8Array(length), portablePlatform.randomBytes(length)]) {
        const packed = gzip(data);
        assert.equal(gunzip(packed, length).length, length);
        assert.throws(() => gunzip(packed, length - 1), RangeError);
        assert.throws(() => gunzip(packed, 0), RangeError);
      }
    }
    assert.equal(gunzip(gzip(new Uint8Array()), 0).length, 0);
  });

  it("stops a bomb long before it is inflated", () => {
    // Inflating a hundred megabytes would take most of a second.
    const bomb = new Uint8Array(nodeGzip(new Uint8Array(100_000_000)));
    const started = performance.now();
    assert.throws(() => gunzip(bomb, 10_000), RangeError);
    assert.ok(performance.now() - started < 100);
  });

  it("throws a TypeError for a stream that is cut anywhere, or has anything behind it", () => {
    const packed = gzip(new TextEncoder().encode("hello hello hello ".repeat(20)));
    for (let length = 0; length < packed.length; length++) {
      assert.throws(() => gunzip(packed.slice(0, length), 1e6), TypeError, `${length}`);
    }
    const trailer = packed.slice(-8);
    const tails = [
      fromHex("00"),
      fromHex("1f8b"),
      fromHex("1f8b08"),
      packed,
      gzip(new Uint8Array()),
      trailer,
    ];
    tails.push(new Uint8Array(10), new Uint8Array(5000), concat(new Uint8Array(5), trailer));
    for (const tail of tails) {
      assert.throws(() => gunzip(concat(packed, tail), 1e6), TypeError);
      assert.throws(() => gunzip(concat(gzip(new Uint8Array()), tail, packed), 1e6), TypeError);
    }
  });

  it("throws a TypeError or RangeError, or gives the same, when any byte is another", () => {
    const data = new TextEncoder().encode("the quick brown fox jumps over the lazy dog".repeat(3));
    const packed = gzip(data);
    for (let at = 0; at < packed.length; at++) {
      for (const bit of [1, 16, 128]) {
        const copy = packed.slice();
        copy[at] ^= bit;
        try {
          assert.deepEqual(gunzip(copy, 10_000), data);
          // Time stamp, hints about the compressor and padding bits carry nothing.
          assert.ok(at < 10 || at === packed.length - 9, `${at}`);
        } catch (error) {
          assert.ok(error instanceof TypeError || error instanceof RangeError, String(error));
        }
      }
    }
  });

  it("answers or throws for any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, withHeader) => {
        const data = withHeader ? concat(fromHex("1f8b0800000000000000"), bytes) : bytes;
        try {
          gunzip(data, 10_000);
        } catch (error) {
          assert.ok(error instanceof TypeError || error instanceof RangeError, String(error));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("gzip() gives the same bytes for the same data", () => {
    assert.deepEqual(gzip(new Uint8Array([1, 2, 3])), gzip(new Uint8Array([1, 2, 3])));
    assert.deepEqual(gzip(new Uint8Array(3)).slice(4, 8), new Uint8Array(4));
  });
});
