/** Where codecs read from and write to: aligned or not, copied or in place, again and again. */
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { after, before, beforeEach, describe, it } from "node:test";
import { toHex } from "../../src/bytes/mod.ts";
import { api, Codec, type Native, useNative } from "../../src/tl/mod.ts";
import { API_TABLE } from "../../src/tl/gen/table.ts";
import { giveAway } from "../../src/tl/input.ts";
import { native } from "../../src/tl/native.ts";
import { nativeText } from "../../src/adapters/node/native_text.ts";
import type { Value } from "./samples.ts";

const file = (length: number): Value => ({
  _: "upload.file",
  type: { _: "storage.fileJpeg" },
  mtime: 7,
  bytes: Uint8Array.from({ length }, (_, i) => i * 31 + length),
});

const dc = (country: string): Value => ({ _: "nearestDc", country, thisDc: 1, nearestDc: 2 });

const WAYS: [string, Native][] = [
  ["portable ways", {}],
  ["arrays of its own and nothing short", { cheapArrays: true, shortRead: 0, shortWrite: 0 }],
  ["long short ways", { shortRead: 15, shortWrite: 300 }],
  ["the ways of this runtime", nativeText()],
];
const usual = native;
after(() => useNative(usual));

for (const [name, ways] of WAYS) {
  describe(`Codec.decode() with ${name}`, () => {
    const api = Codec.fromTable(API_TABLE);
    before(() => useNative(ways));
    it("reads arrays at every alignment and of every length", () => {
      for (
        const length of [0, 1, 2, 3, 31, 32, 33, 253, 254, 1023, 1024, 1025, 16_000, 16_384, 16_385, 100_000]
      ) {
        const value = file(length), bytes = api.encode(value);
        for (let shift = 0; shift < 4; shift++) {
          const memory = new Uint8Array(bytes.length + 8);
          const input = memory.subarray(shift, shift + bytes.length);
          input.set(bytes);
          const first = api.decode(input), second = api.decode(input), third = api.decode(Buffer.from(input));
          memory.fill(0xee);
          for (const read of [first, second, third]) {
            assert.deepEqual(read, value);
            assert.equal((read as { bytes?: Uint8Array }).bytes?.constructor, Uint8Array);
          }
        }
      }
    });

    it("keeps no more than 8 KiB for a small field", () => {
      const { bytes } = api.decode(api.encode(file(100))) as { bytes: Uint8Array };
      assert.ok(bytes.buffer.byteLength <= 8192);
    });

    it("makes a large field of an input that was given away a part of it, if it is most of it", () => {
      for (const length of [100, 40_000, 100_000]) {
        const value = file(length), copy = () => api.encode(value).slice();
        const kept = copy(), first = api.decode(kept) as { bytes: Uint8Array };
        const given = copy(), second = api.decode(giveAway(given)) as { bytes: Uint8Array };
        const again = api.decode(given) as { bytes: Uint8Array };
        assert.deepEqual([first, second, again], [value, value, value]);
        assert.notEqual(first.bytes.buffer, kept.buffer);
        assert.notEqual(again.bytes.buffer, given.buffer);
        // Short inputs are read somewhere else.
        assert.equal(second.bytes.buffer === given.buffer, length === 100_000);
        const roomy = new Uint8Array(3 * length), part = roomy.subarray(0, given.length);
        part.set(given);
        const { bytes } = api.decode(giveAway(part)) as { bytes: Uint8Array };
        assert.notEqual(bytes.buffer, roomy.buffer);
        assert.deepEqual(bytes, value.bytes);
      }
    });

    it("reads from a receive buffer in place, whatever comes into it", () => {
      for (const size of [1 << 10, 1 << 17]) {
        const buffer = new Uint8Array(size);
        const read: unknown[] = [], expected: unknown[] = [];
        for (let i = 0; i < 30; i++) {
          const value = i % 3 === 0 ? file(i * 7) : dc("é".repeat(i));
          const bytes = api.encode(value), start = i % 5 * 4 + (i === 17 ? 1 : 0);
          buffer.set(bytes, start);
          read.push(api.decode(buffer, start, start + bytes.length));
          expected.push(value);
        }
        buffer.fill(0xff);
        assert.deepEqual(read, expected);
      }
    });

    it("refuses what is no part of the array", () => {
      const bytes = new Uint8Array(8);
      for (const [start, end] of [[-1, 4], [4, 2], [0, 9], [NaN, 4], [0, NaN]]) {
        for (let i = 0; i < 3; i++) assert.throws(() => api.decode(bytes, start, end), RangeError);
      }
      assert.throws(() => api.decode([1, 2, 3, 4] as unknown as Uint8Array), TypeError);
      assert.throws(() => api.decode(undefined as unknown as Uint8Array), TypeError);
      assert.throws(() => api.decode(bytes, 0, 3), { name: "TlError" });
    });

    it("allows a decoder of strings that decodes something else meanwhile", () => {
      let calls = 0;
      const codec: Codec = Codec.fromTable(API_TABLE).with({
        decodeUtf8: (bytes) => {
          calls++;
          const text = new TextDecoder().decode(bytes);
          return text.length > 20
            ? text + (codec.decode(api.encode(dc("NL"))) as { country: string }).country
            : text;
        },
      });
      for (let i = 0; i < 40; i++) {
        assert.deepEqual(codec.decode(api.encode(dc("x".repeat(30)))), dc("x".repeat(30) + "NL"));
      }
      assert.equal(calls, 80, "nothing had to be read twice");
    });
  });

  describe(`Codec.encode() with ${name}`, () => {
    const api = Codec.fromTable(API_TABLE);
    before(() => useNative(ways));
    it("gives bytes that nothing changes afterwards", () => {
      const results: [Uint8Array, string][] = [];
      for (let i = 0; i < 200; i++) {
        const bytes = api.encode(file(i * 11));
        results.push([bytes, toHex(bytes)]);
      }
      for (const [bytes, hex] of results) assert.equal(toHex(bytes), hex);
    });

    it("hands out its memory when a large value fills it, and copies a small one that follows", () => {
      const values = [300_000, 524_288, 100, 524_288, 262_144, 200_000, 40].map(file);
      const results = values.map((value) => api.encode(value));
      for (const [i, bytes] of results.entries()) {
        assert.deepEqual(api.decode(bytes), values[i]);
        assert.ok(bytes.buffer.byteLength <= Math.max(2 * bytes.length, 8192));
      }
    });

    it("writes every text as TextEncoder does", () => {
      const units = ["a", "é", "€", "😀", "\ud800", "\udc00x", "x\udfff\ud800"];
      for (const unit of units) {
        for (
          const count of [
            0,
            1,
            2,
            3,
            15,
            16,
            17,
            42,
            47,
            48,
            49,
            63,
            64,
            84,
            85,
            126,
            127,
            128,
            129,
            253,
            254,
            400,
          ]
        ) {
          const text = unit.repeat(count), content = new TextEncoder().encode(text);
          const bytes = api.encode(dc(text));
          const head = content.length < 254 ? 1 : 4;
          assert.equal(bytes.length, 12 + (head + content.length + 3 & ~3));
          assert.equal(toHex(bytes.subarray(4 + head, 4 + head + content.length)), toHex(content));
          assert.deepEqual(
            api.decode(bytes),
            dc(new TextDecoder("utf-8", { ignoreBOM: true }).decode(content)),
          );
        }
      }
    });
  });
}

describe("useNative()", () => {
  beforeEach(() => useNative({}));

  it("takes ways that do what the portable ones do, and no others", () => {
    const { utf8Slice, utf8Write } = native;
    const good = (bytes: Uint8Array, start: number, end: number) => utf8Slice(bytes, start, end);
    useNative({ utf8Slice: good });
    assert.equal(native.utf8Slice, good);
    useNative({ utf8Slice: (bytes, start, end) => new TextDecoder().decode(bytes.subarray(start, end)) });
    assert.equal(native.utf8Slice, utf8Slice, "a byte order mark is lost");
    useNative({
      utf8Slice: (bytes, start, end) => String.fromCharCode(...bytes.subarray(start, end)),
      utf8Write: (text, bytes, start) => {
        for (let i = 0; i < text.length; i++) bytes[start + i] = text.charCodeAt(i);
        return text.length;
      },
    });
    assert.equal(native.utf8Slice, utf8Slice);
    assert.equal(native.utf8Write, utf8Write);
    useNative({
      utf8Slice: () => {
        throw new Error("no");
      },
    });
    assert.equal(native.utf8Slice, utf8Slice);
  });

  it("changes nothing but the way: what the Buffers of this runtime do is taken", () => {
    const texts = [
      "",
      "a",
      "hello world",
      "\ufeffmark",
      "Ελληνικά 😀",
      "x".repeat(300),
      "ж".repeat(100),
      "\ud800!",
    ];
    const before = texts.map((text) => toHex(api.encode(dc(text))));
    const { utf8Slice } = native;
    useNative(nativeText());
    assert.notEqual(native.utf8Slice, utf8Slice);
    // A codec that was used before as well as a new one.
    for (const codec of [api, Codec.fromTable(API_TABLE)]) {
      texts.forEach((text, i) => {
        const bytes = codec.encode(dc(text));
        assert.equal(toHex(bytes), before[i]);
        assert.deepEqual(codec.decode(bytes), dc(text.toWellFormed()));
      });
    }
  });
});
