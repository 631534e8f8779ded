import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { constants, deflateRawSync, gzipSync as nodeGzip, inflateRawSync } from "node:zlib";
import { gzipSync } from "fflate";
import { concat, fromHex, toHex } from "../../src/bytes/mod.ts";
import { portablePlatform } from "../../src/crypto/mod.ts";
import { gunzip } from "../../src/crypto/gzip.ts";
import { inflate, InflateFault } from "../../src/crypto/inflate.ts";

const gzip = (data: Uint8Array) => gzipSync(data, { mtime: 0 });

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
});

describe("inflate()", () => {
  const { Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE, Z_DEFAULT_STRATEGY, Z_FILTERED } = constants;

  it("inverts every kind of block that zlib makes of text, repetitions and noise, and finds their end", () => {
    const word = fc.constantFrom("a", "pts", "getDifference", "\0", "ленин", "aaaaaaaaaaaaaaaa");
    const text = fc.array(word, { maxLength: 4000, size: "max" }).map((words) =>
      new TextEncoder().encode(words.join(""))
    );
    fc.assert(
      fc.property(
        fc.oneof(text, fc.uint8Array({ maxLength: 5000, size: "max" })),
        fc.constantFrom(Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE, Z_DEFAULT_STRATEGY, Z_FILTERED),
        fc.constantFrom(0, 1, 6, 9),
        fc.integer({ min: 9, max: 15 }),
        fc.uint8Array({ maxLength: 20 }),
        (data, strategy, level, windowBits, behind) => {
          const packed = new Uint8Array(deflateRawSync(data, { strategy, level, windowBits }));
          const { output, end } = inflate(concat(new Uint8Array(3), packed, behind), 3, data.length);
          assert.deepEqual(output, data);
          assert.equal(end, 3 + packed.length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("reads codes of every length up to fifteen bits", () => {
    // Each byte half as often as the one before: zlib gives them codes of 1, 2, 3 … bits.
    const counts = Array.from({ length: 17 }, (_, i) => 1 << i);
    const data = new Uint8Array(counts.reduce((a, b) => a + b));
    let at = 0;
    counts.forEach((count, i) => data.fill(40 + i, at, at += count));
    for (let i = data.length - 1, seed = 1; i > 0; i--) {
      seed = Math.imul(seed, 1664525) + 1013904223 >>> 0;
      const j = seed % (i + 1);
      [data[i], data[j]] = [data[j], data[i]];
    }
    const packed = new Uint8Array(deflateRawSync(data, { strategy: Z_HUFFMAN_ONLY, memLevel: 9 }));
    assert.deepEqual(inflate(packed, 0, data.length).output, data);
  });

  it("judges any data as zlib does", () => {
    const judged = (run: () => [Uint8Array, number]): string => {
      try {
        const [output, end] = run();
        return `${toHex(output)} up to ${end}`;
      } catch {
        return "refused";
      }
    };
    const seed = new TextEncoder().encode("getDifference, getDifferenceSlice, getDifferenceTooLong");
    const dynamic = new Uint8Array(deflateRawSync(concat(seed, seed.toReversed(), seed)));
    const changed = fc.tuple(fc.nat(dynamic.length - 1), fc.nat(255)).map(([at, value]) => {
      const copy = dynamic.slice();
      copy[at] = value;
      return copy;
    });
    // Random data that says it brings codes of its own, and random data.
    const random = fc.uint8Array({ minLength: 1, maxLength: 60 });
    const coded = random.map((bytes) => concat(Uint8Array.of((bytes[0] & 0xf8) | 5), bytes.subarray(1)));
    fc.assert(
      fc.property(fc.oneof(changed, coded, random), (data) => {
        const ours = judged(() => {
          const { output, end } = inflate(data, 0, 100_000);
          return [output, end];
        });
        const theirs = judged(() => {
          // The types do not know what `info` changes.
          const { buffer, engine } = inflateRawSync(data, { info: true }) as unknown as {
            buffer: Uint8Array;
            engine: { bytesWritten: number };
          };
          return [buffer, engine.bytesWritten];
        });
        assert.equal(ours, theirs);
      }),
      { numRuns: 5000 },
    );
  });

  it("refuses what is no block", () => {
    const wrong = {
      "a block of the fourth kind": "07",
      "a stored block whose length is not confirmed": "010500fbff68656c6c6f",
      "a stored block that was cut": "010500faff6865",
      "a match before the beginning": "030200",
      "287 codes of literals": "f5ffff",
      "nothing": "",
    };
    for (const [what, hex] of Object.entries(wrong)) {
      assert.throws(() => inflate(fromHex(hex), 0, 1000), (error) => {
        assert.ok(error instanceof InflateFault && !error.tooLong, what);
        return true;
      });
    }
  });
});
