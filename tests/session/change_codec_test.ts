import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { concat, crc32, int64ToBytes } from "../../src/bytes/mod.ts";
import {
  checkedChange,
  decodeChanges,
  encodeChange,
  readChanges,
  readPeer,
  SessionCorruptError,
  SessionVersionError,
} from "../../src/session/mod.ts";
import { arbitraryChange } from "./arbitrary_changes.ts";

/** A change as it would be written by somebody else. */
function raw(tag: number, ...body: number[]): Uint8Array {
  return Uint8Array.of(tag, body.length, ...body);
}

function outcome(bytes: Uint8Array): "value" | "corrupt" | "version" {
  try {
    decodeChanges(bytes);
    return "value";
  } catch (error) {
    if (error instanceof SessionVersionError) return "version";
    if (error instanceof SessionCorruptError) return "corrupt";
    throw error;
  }
}

describe("encodeChange()", () => {
  it("writes what decodeChanges() reads back", () => {
    fc.assert(
      fc.property(fc.array(arbitraryChange, { maxLength: 8 }), (changes) => {
        const bytes = concat(...changes.map((change) => encodeChange(change).bytes));
        assert.deepEqual(decodeChanges(bytes), changes.map(checkedChange));
      }),
      { numRuns: 400 },
    );
  });

  it("has a fixed form", () => {
    assert.deepEqual(encodeChange({ type: "homeDc", dc: 2 }).bytes, raw(0x81, 2));
    const peer = encodeChange({
      type: "peer",
      peer: { kind: "channel", id: 300, accessHash: -2n, usernames: ["ab"] },
    });
    const body = concat(Uint8Array.of(2, 3, 0xac, 2), int64ToBytes(-2n), Uint8Array.of(1, 2, 97, 98));
    const check = new Uint8Array(Uint32Array.of(crc32(body)).buffer);
    assert.deepEqual(peer.bytes, raw(0x8c, ...body, ...check));
  });

  it("puts what older versions do not know of a peer before it, where they skip it", () => {
    const plain = { kind: "user" as const, id: 5, min: true };
    const seenIn = { kind: "channel" as const, id: 300, messageId: 7 };
    const { bytes } = encodeChange({ type: "peer", peer: { ...plain, seenIn } });
    const body = Uint8Array.of(1, 2, 0xac, 2, 7);
    const check = new Uint8Array(Uint32Array.of(crc32(body)).buffer);
    const more = raw(0x0d, ...body, ...check), rest = encodeChange({ type: "peer", peer: plain }).bytes;
    assert.deepEqual(bytes, concat(more, rest));
    assert.equal(more[0] & 0x80, 0);

    const group = { kind: "chat" as const, id: 5, migratedTo: 300 };
    assert.deepEqual(
      encodeChange({ type: "peer", peer: group }).bytes.subarray(0, 5),
      Uint8Array.of(0x0d, 7, 2, 0xac, 2),
    );
  });
});

describe("readChanges()", () => {
  it("tells where each change begins and ends", () => {
    const parts = [raw(0x81, 1), raw(0x7f, 9, 9), raw(0x85, 3, 1)];
    const places: number[][] = [];
    readChanges(
      concat(new Uint8Array(5), ...parts),
      5,
      5 + 3 + 4 + 4,
      (_, start, end) => places.push([start, end]),
    );
    assert.deepEqual(places, [[5, 8], [12, 16]]);
  });

  it("skips an unknown change that may be skipped and refuses one that may not", () => {
    assert.deepEqual(decodeChanges(concat(raw(0x20, 1, 2, 3), raw(0x81, 5))), [{ type: "homeDc", dc: 5 }]);
    assert.throws(() => decodeChanges(raw(0xa0, 1, 2, 3)), SessionVersionError);
  });

  it("refuses values that are out of range, unknown or spelt otherwise", () => {
    const bad: Record<string, Uint8Array> = {
      "dc 0": raw(0x81, 0),
      "dc 32768": raw(0x81, 0x80, 0x80, 0x02),
      "a long spelling of 1": raw(0x81, 0x81, 0),
      "a number of 9 bytes": raw(0x81, ...new Array(8).fill(0xff), 1),
      "a number above 2^53": raw(0x81, ...new Array(7).fill(0xff), 0x7f),
      "trailing bytes": raw(0x81, 1, 0),
      "an unknown flag": raw(0x85, 1, 2),
      "a key of 255 bytes": Uint8Array.of(0x84, 0x81, 0x02, 1, 1, ...new Array(255).fill(1)),
      "a key of 257 bytes": Uint8Array.of(0x84, 0x83, 0x02, 1, 1, ...new Array(257).fill(1)),
      "a date without a key": raw(0x84, 1, 2, 5),
      "port 0": raw(0x83, 1, 1, 128, 1, 2, 3, 4, 0),
      "port 65536": raw(0x83, 1, 1, 128, 1, 2, 3, 4, 0x80, 0x80, 4),
      "an empty host": raw(0x83, 1, 1, 0, 0, 80),
      "more endpoints than bytes": raw(0x83, 1, 100),
      "NaN": raw(0x87, 1, 0, 0, 0, 0, 0, 0, 0xf8, 0x7f),
      "text that is not UTF-8": raw(0x89, 1, 1, 1, 0xff),
      "a peer kind 3": raw(0x8c, 3, 0, 1, 0, 0, 0, 0),
      "a peer with a wrong checksum": raw(0x8c, 0, 0, 1, 0, 0, 0, 0),
      "a length beyond the end": Uint8Array.of(0x81, 2, 1),
      "a name without anybody": raw(0x89, 16, 0),
    };
    for (const [what, bytes] of Object.entries(bad)) assert.equal(outcome(bytes), "corrupt", what);
  });

  it("gives a value or its own error for any bytes", () => {
    const seen = new Set<string>();
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void seen.add(outcome(bytes))));
    // Real changes with a few bytes replaced get much further in.
    const damagedChange = fc.tuple(
      arbitraryChange,
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 3 }),
      fc.nat(40),
    );
    fc.assert(
      fc.property(damagedChange, ([change, flips, cut]) => {
        const bytes = encodeChange(change).bytes;
        for (const [at, value] of flips) bytes[at % bytes.length] = value;
        seen.add(outcome(cut < 20 ? bytes.subarray(0, bytes.length - cut) : bytes));
      }),
      { numRuns: 2000 },
    );
    assert.deepEqual([...seen].sort(), ["corrupt", "value", "version"]);
  });

  it("puts nothing of the data into its errors", () => {
    const bytes = encodeChange({ type: "self", self: { id: 1, bot: false, firstName: "Secret" } }).bytes;
    assert.throws(() => decodeChanges(bytes.subarray(0, 8)), (error: Error) => !error.message.includes("Se"));
  });
});

describe("what is added to a peer", () => {
  const plain = { kind: "user" as const, id: 5, min: true };
  const rest = encodeChange({ type: "peer", peer: plain }).bytes;
  const more = (...body: number[]) =>
    raw(0x0d, ...body, ...new Uint8Array(Uint32Array.of(crc32(Uint8Array.from(body))).buffer));

  it("may have grown: fields of newer versions are skipped", () => {
    const peer = { ...plain, seenIn: { kind: "chat" as const, id: 3, messageId: 4 } };
    const bytes = concat(more(0b1000_0001, 1, 3, 4, 99, 98, 97), rest);
    assert.deepEqual(decodeChanges(bytes), [{ type: "peer", peer }]);
    assert.deepEqual(readPeer(bytes), { peer, length: bytes.length });
    assert.deepEqual(readPeer(concat(bytes, bytes)), { peer, length: bytes.length });
    assert.deepEqual(decodeChanges(concat(more(0b100, 1), rest)), [{ type: "peer", peer: plain }]);
  });

  it("is refused when it is damaged, or not followed by a peer", () => {
    const sound = more(1, 1, 3, 4);
    for (let at = 1; at < sound.length; at++) {
      const damaged = sound.slice();
      damaged[at] ^= 2;
      assert.notEqual(outcome(concat(damaged, rest)), "value", `byte ${at}`);
    }
    for (
      const [what, bytes] of Object.entries({
        alone: sound,
        twice: concat(sound, sound, rest),
        "before something else": concat(sound, encodeChange({ type: "homeDc", dc: 1 }).bytes),
        "of no kind": concat(more(1, 3, 3, 4), rest),
        "of message 0": concat(more(1, 1, 3, 0), rest),
        empty: concat(raw(0x0d), rest),
      })
    ) assert.equal(outcome(bytes), "corrupt", what);
  });
});

describe("readPeer()", () => {
  it("reads a peer, or says how much it needs", () => {
    const peer = { kind: "user" as const, id: 7, name: "x".repeat(300) };
    const { bytes } = encodeChange({ type: "peer", peer });
    assert.deepEqual(readPeer(bytes), { peer, length: bytes.length });
    assert.deepEqual(readPeer(concat(bytes, bytes)), { peer, length: bytes.length });
    assert.equal(readPeer(bytes.subarray(0, 20)), bytes.length);
    assert.throws(() => readPeer(encodeChange({ type: "homeDc", dc: 1 }).bytes), SessionCorruptError);
    for (let at = 0; at < bytes.length; at++) {
      const damaged = bytes.slice();
      damaged[at] ^= 1;
      try {
        assert.equal(typeof readPeer(damaged), "number", `a peer with byte ${at} flipped was read`);
      } catch (error) {
        assert.ok(error instanceof SessionCorruptError);
      }
    }
  });
});
