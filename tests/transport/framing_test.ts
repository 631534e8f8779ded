import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { NetworkError } from "../../src/base/errors.ts";
import { concat, fromHex, toHex } from "../../src/bytes/mod.ts";
import {
  createFraming,
  type Frame,
  type FrameCodec,
  type FramingName,
  MAX_PACKET_LENGTH,
  type Role,
} from "../../src/transport/mod.ts";
import { scriptedPlatform } from "./scripted_platform.ts";

type Wire = string | { sha256: string; len: number; head: string; tail: string };

const vectors = JSON.parse(readFileSync(new URL("../vectors/frames.json", import.meta.url), "utf8")) as {
  start_tags: Record<string, string>;
  frames: (
    & { payload_len: number; payload: string | null; payload_sha256: string; padded_padding: string }
    & Record<
      string,
      Wire
    >
  )[];
  transport_errors: ({ code: number } & Record<string, string>)[];
  quick_ack: {
    token_uint32: number;
    abridged_wire: string;
    intermediate_wire: string;
    padded_wire_pad0: string;
    padded_wire_pad4: string;
  };
  stream_example: Record<string, string>;
};
const NAMES: readonly FramingName[] = ["abridged", "intermediate", "padded", "full"];
const PLAIN_NAMES: readonly FramingName[] = ["abridged", "intermediate", "full"];

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

function payload(index: number): Uint8Array {
  const { payload_len: length, payload, payload_sha256 } = vectors.frames[index];
  const bytes = payload ? fromHex(payload) : new Uint8Array(length);
  for (let j = 0; !payload && j * 32 < length; j++) {
    const part = createHash("sha256").update(`mtproto-pack:frame${index}:${j}`).digest();
    bytes.set(part.subarray(0, length - j * 32), j * 32);
  }
  assert.equal(sha256(bytes), payload_sha256);
  return bytes;
}

function assertWire(bytes: Uint8Array, expected: Wire): void {
  if (typeof expected === "string") return assert.equal(toHex(bytes), expected);
  assert.deepEqual({
    sha256: sha256(bytes),
    len: bytes.length,
    head: toHex(bytes.subarray(0, 16)),
    tail: toHex(bytes.subarray(-16)),
  }, expected);
}

/** A codec; of padded, with this padding for the frames it makes. */
function codec(name: FramingName, role: Role, ...paddings: string[]): FrameCodec {
  const scripted = paddings.map((hex) => concat(Uint8Array.of(hex.length / 2), fromHex(hex)));
  return createFraming(name, role, scriptedPlatform(...scripted));
}

/** A packet of `size` bytes or a little more that every framing gives back as it was: its shape is an encrypted message's. */
function packet(size: number, fill = 0xa5): Uint8Array {
  return new Uint8Array(24 + 16 * Math.ceil(Math.max(0, size - 24) / 16)).fill(fill);
}

/** The frames as something to compare, packets in hex. */
const shown = (frames: Frame[]) =>
  frames.map((frame) => frame.type === "packet" ? { ...frame, bytes: toHex(frame.bytes) } : frame);

const uint32 = (value: number) => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
};

describe("the framing vectors", () => {
  it("encode() and push() agree with every frame", () => {
    assert.equal(vectors.frames.length, 7);
    vectors.frames.forEach((frame, index) => {
      const bytes = payload(index);
      for (const name of ["abridged", "intermediate"] as const) {
        for (const quickAck of [false, true]) {
          const wire = codec(name, "client").encode(bytes, { quickAck });
          assertWire(wire, frame[quickAck ? `${name}_quickack` : name]);
          const received = codec(name, "server").push(wire);
          const expected = quickAck ? { type: "packet", bytes, quickAck: true } : { type: "packet", bytes };
          assert.deepEqual(received, [expected]);
          if (!quickAck) assert.deepEqual(codec(name, "client").push(wire), [expected]);
        }
      }
      const padded = codec("padded", "client", frame.padded_padding).encode(bytes);
      assertWire(padded, frame.padded);
      // Only what has the shape of an encrypted message can be told from its padding.
      const inShape = bytes.length >= 24 && (bytes.length - 24) % 16 === 0;
      const [got] = codec("padded", "server").push(padded);
      assert.ok(got.type === "packet");
      if (inShape) assert.deepEqual(got.bytes, bytes);
      else assert.deepEqual(got.bytes, padded.subarray(4, 4 + got.bytes.length));

      const full = codec("full", "client");
      assertWire(full.encode(bytes), frame.full_seq0);
      for (let i = 1; i < 7; i++) full.encode(new Uint8Array(16));
      assertWire(full.encode(bytes), frame.full_seq7);
    });
  });

  it("push() reads every transport error", () => {
    for (const error of vectors.transport_errors) {
      const bytes = fromHex(error.payload);
      const expected = [{ type: "error", code: error.code }];
      assert.deepEqual(codec("abridged", "client").push(fromHex(error.abridged)), expected);
      assert.deepEqual(codec("intermediate", "client").push(fromHex(error.intermediate)), expected);
      assert.deepEqual(codec("padded", "client").push(fromHex(error.padded_pad0)), expected);
      assert.deepEqual(codec("padded", "client").push(fromHex(error.padded_pad3)), expected);
      assert.deepEqual(codec("full", "client").push(fromHex(error.full_seq0)), expected);
      // The most padding a frame may have.
      const most = concat(uint32(19), bytes, new Uint8Array(15).fill(7));
      assert.deepEqual(codec("padded", "client").push(most), expected);

      assert.equal(toHex(codec("abridged", "server").encode(bytes)), error.abridged);
      assert.equal(toHex(codec("intermediate", "server").encode(bytes)), error.intermediate);
      assert.equal(toHex(codec("full", "server").encode(bytes)), error.full_seq0);
      assert.equal(toHex(codec("padded", "server", "").encode(bytes)), error.padded_pad0);
      assert.equal(toHex(codec("padded", "server", "010203").encode(bytes)), error.padded_pad3);
    }
  });

  it("push() and encodeQuickAck() agree with every quick ack", () => {
    const ack = vectors.quick_ack;
    const expected = [{ type: "quickAck", token: ack.token_uint32 }];
    for (const token of [ack.token_uint32, ack.token_uint32 & 0x7fffffff]) {
      assert.equal(toHex(codec("abridged", "server").encodeQuickAck(token)), ack.abridged_wire);
      assert.equal(toHex(codec("intermediate", "server").encodeQuickAck(token)), ack.intermediate_wire);
      assert.equal(toHex(codec("padded", "server", "").encodeQuickAck(token)), ack.padded_wire_pad0);
      assert.equal(
        toHex(codec("padded", "server", "01020304").encodeQuickAck(token)),
        ack.padded_wire_pad4,
      );
    }
    assert.deepEqual(codec("abridged", "client").push(fromHex(ack.abridged_wire)), expected);
    assert.deepEqual(codec("intermediate", "client").push(fromHex(ack.intermediate_wire)), expected);
    assert.deepEqual(codec("padded", "client").push(fromHex(ack.padded_wire_pad0)), expected);
    assert.deepEqual(codec("padded", "client").push(fromHex(ack.padded_wire_pad4)), expected);
    const sixteen = "10000000ffffffff1d7c5bba0102030405060708";
    assert.deepEqual(codec("padded", "client").push(fromHex(sixteen)), expected);
  });

  it("tag is the start tag of each framing", () => {
    for (const name of NAMES) {
      const tag = vectors.start_tags[name === "padded" ? "padded_intermediate" : name];
      assert.equal(toHex(codec(name, "client").tag), tag);
    }
  });
});

describe("a stream in pieces", () => {
  /** What a server of each framing may send in a row, and what the client makes of it. */
  function conversation(name: FramingName): { wire: Uint8Array; frames: Frame[] } {
    const server = codec(name, "server");
    const packets = [packet(24, 1), packet(40, 2), packet(520, 3), packet(700, 4)];
    const parts = packets.map((bytes) => server.encode(bytes));
    const frames: Frame[] = packets.map((bytes) => ({ type: "packet", bytes }));
    if (name !== "full") {
      parts.push(server.encodeQuickAck(0xba5b7c1d));
      frames.push({ type: "quickAck", token: 0xba5b7c1d });
    }
    parts.push(server.encode(Uint8Array.of(0x6c, 0xfe, 0xff, 0xff)));
    frames.push({ type: "error", code: -404 });
    return { wire: concat(...parts), frames };
  }

  for (const name of NAMES) {
    it(`push() gives the same ${name} frames wherever the stream is cut`, () => {
      const { wire, frames } = conversation(name);
      assert.deepEqual(shown(codec(name, "client").push(wire)), shown(frames));
      for (let cut = 0; cut <= wire.length; cut++) {
        const client = codec(name, "client");
        const got = client.push(wire.subarray(0, cut));
        assert.equal(client.pending > 0 || got.length > 0, cut > 0);
        got.push(...client.push(wire.subarray(cut)));
        assert.deepEqual(shown(got), shown(frames));
        assert.equal(client.pending, 0);
      }
    });

    it(`push() gives the same ${name} frames byte by byte`, () => {
      const { wire, frames } = conversation(name);
      const client = codec(name, "client");
      const got: Frame[] = [];
      for (const byte of wire) got.push(...client.push(Uint8Array.of(byte)));
      assert.deepEqual(shown(got), shown(frames));
    });
  }
});

describe("length caps", () => {
  const headers: readonly [FramingName, Uint8Array][] = [
    ["abridged", Uint8Array.of(0x7f, 0xff, 0xff, 0xff)],
    ["abridged", Uint8Array.of(0x7f, 0x01, 0x00, 0x40)],
    ["intermediate", uint32(0x7fffffff)],
    ["intermediate", uint32(MAX_PACKET_LENGTH + 4)],
    ["padded", uint32(0x7fffffff)],
    ["padded", uint32(MAX_PACKET_LENGTH + 16)],
    ["full", uint32(0x7fffffff)],
    ["full", uint32(MAX_PACKET_LENGTH + 16)],
  ];
  for (const [name, header] of headers) {
    it(`push() refuses a ${name} frame when its header claims too much (${toHex(header)})`, () => {
      const client = codec(name, "client");
      assert.throws(() => client.push(header), (error) => {
        assert.ok(error instanceof NetworkError);
        return assert.match(error.message, /claims \d+ bytes, 16777216 is the limit/) ?? true;
      });
      assert.equal(client.pending, 0);
      assert.throws(() => client.push(new Uint8Array(4)), NetworkError);
    });
  }

  it("push() takes 2^31 for a flag, never for a length", () => {
    // The length behind the flag is 0: an empty frame says nothing.
    assert.deepEqual(codec("intermediate", "server").push(uint32(0x80000000)), []);
    assert.deepEqual(codec("padded", "server").push(uint32(0x80000000)), []);
    assert.throws(() => codec("intermediate", "server").push(uint32(0xfffffffc)), NetworkError);
    assert.throws(() => codec("full", "server").push(uint32(0x80000000)), NetworkError);
  });

  it("push() allocates nothing ahead when a header claims the most that is allowed", () => {
    const codecs: FrameCodec[] = [];
    // 64 GiB if each frame were allocated when its header comes.
    for (let i = 0; i < 4096; i++) {
      const server = codec("intermediate", "server");
      assert.deepEqual(server.push(uint32(MAX_PACKET_LENGTH)), []);
      codecs.push(server);
    }
    assert.equal(codecs.reduce((sum, { pending }) => sum + pending, 0), 4 * 4096);
  });

  it("encode() and push() carry the longest packet", () => {
    const bytes = new Uint8Array(MAX_PACKET_LENGTH).fill(9);
    for (const name of PLAIN_NAMES) {
      const [frame] = codec(name, "server").push(codec(name, "client").encode(bytes));
      assert.ok(frame.type === "packet" && frame.bytes.length === MAX_PACKET_LENGTH);
    }
  });

  it("encode() throws RangeError when a packet fits no frame", () => {
    for (const name of NAMES) {
      for (const length of [0, 1, 2, 3, 18, MAX_PACKET_LENGTH + 4]) {
        assert.throws(() => codec(name, "client").encode(new Uint8Array(length)), RangeError);
      }
    }
  });
});

describe("short frames", () => {
  const frame = (name: FramingName, bytes: Uint8Array) => {
    if (name === "padded") return concat(uint32(bytes.length), bytes);
    return codec(name, "server").encode(bytes);
  };
  for (const name of NAMES) {
    it(`push() never gives 4 bytes of ${name} for a message`, () => {
      assert.deepEqual(codec(name, "client").push(frame(name, uint32(0))), []);
      for (const value of [1, 404, 0x7fffffff]) {
        assert.throws(() => codec(name, "client").push(frame(name, uint32(value))), NetworkError);
      }
      for (const code of [-1, -403, -404, -429, -444, -0x80000000]) {
        assert.deepEqual(codec(name, "client").push(frame(name, uint32(code))), [{ type: "error", code }]);
      }
    });

    it(`push() gives a server whatever a ${name} client sends`, () => {
      assert.deepEqual(codec(name, "server").push(frame(name, uint32(404))), [
        { type: "packet", bytes: uint32(404) },
      ]);
    });
  }

  it("push() passes over empty frames", () => {
    assert.deepEqual(codec("abridged", "client").push(new Uint8Array(3)), []);
    assert.deepEqual(codec("intermediate", "client").push(new Uint8Array(8)), []);
    assert.deepEqual(codec("padded", "client").push(new Uint8Array(8)), []);
    assert.throws(() => codec("padded", "client").push(Uint8Array.of(2, 0, 0, 0, 1, 1)), NetworkError);
  });

  it("push() refuses an intermediate frame when it is not of whole words", () => {
    assert.throws(() => codec("intermediate", "client").push(uint32(41)), NetworkError);
  });
});

describe("padded", () => {
  it("push() finds the length of an unencrypted message in the message", () => {
    for (let size = 0; size <= 64; size += 4) {
      for (let padding = 0; padding <= 15; padding++) {
        const bytes = concat(
          new Uint8Array(8),
          new Uint8Array(8).fill(3),
          uint32(size),
          new Uint8Array(size).fill(4),
        );
        const wire = codec("padded", "client", "ee".repeat(padding)).encode(bytes);
        assert.equal(wire.length, 4 + bytes.length + padding);
        assert.deepEqual(codec("padded", "client").push(wire), [{ type: "packet", bytes }]);
      }
    }
  });

  it("push() finds the length of an encrypted message by its blocks", () => {
    for (let size = 40; size <= 104; size += 16) {
      for (let padding = 0; padding <= 15; padding++) {
        const bytes = packet(size);
        const wire = codec("padded", "client", "ee".repeat(padding)).encode(bytes, { quickAck: true });
        assert.deepEqual(codec("padded", "server").push(wire), [{ type: "packet", bytes, quickAck: true }]);
      }
    }
  });

  it("push() refuses a message when it claims more than its frame has", () => {
    for (const claim of [5, 0x7fffffff, 0xffffffff]) {
      const bytes = concat(new Uint8Array(16), uint32(claim), new Uint8Array(4));
      assert.throws(() => codec("padded", "client").push(concat(uint32(24), bytes)), NetworkError);
    }
  });

  it("encode() pads by 0 to 15 bytes, errors so that they stay short", () => {
    const seen = new Set<number>();
    const server = createFraming("padded", "server", scriptedPlatform());
    for (let i = 0; i < 400; i++) {
      seen.add(server.encode(packet(40)).length - 4 - 40);
      assert.ok(server.encode(uint32(-404)).length - 4 < 16);
      assert.ok(server.encodeQuickAck(1).length - 4 < 16);
    }
    assert.deepEqual([...seen].sort((a, b) => a - b), Array.from({ length: 16 }, (_, i) => i));
  });
});

describe("full", () => {
  const frames = () => {
    const server = codec("full", "server");
    return [server.encode(packet(40)), server.encode(packet(56))];
  };

  it("push() refuses a frame when any of its bits is flipped", () => {
    const [wire] = frames();
    for (let bit = 32; bit < 8 * wire.length; bit++) {
      const broken = wire.slice();
      broken[bit >> 3] ^= 1 << (bit & 7);
      assert.throws(() => codec("full", "client").push(broken), /Cannot read a frame: its checksum is wrong/);
    }
  });

  it("push() refuses a frame when its number is not the next one", () => {
    const [first, second] = frames();
    const client = codec("full", "client");
    assert.equal(client.push(first).length, 1);
    assert.throws(() => client.push(first), /it is number 0, 1 was next/);
    assert.throws(() => codec("full", "client").push(second), /it is number 1, 0 was next/);
  });

  it("push() gives the good frames first when a broken one follows in the same bytes", () => {
    const [first] = frames();
    const client = codec("full", "client");
    assert.equal(client.push(concat(first, first)).length, 1);
    assert.throws(() => client.push(new Uint8Array(0)), NetworkError);
  });

  it("push() takes a negative length for a transport error and nothing behind it", () => {
    const wire = concat(uint32(-429), uint32(-429), uint32(12345));
    for (let cut = 0; cut <= wire.length; cut++) {
      const client = codec("full", "client");
      const got = [...client.push(wire.subarray(0, cut)), ...client.push(wire.subarray(cut))];
      assert.deepEqual(got, [{ type: "error", code: -429 }]);
      assert.equal(client.pending, 0);
    }
  });

  it("push() refuses lengths that no frame has", () => {
    for (const length of [0, 4, 11, 17]) {
      assert.throws(() => codec("full", "client").push(uint32(length)), NetworkError);
    }
  });

  it("encode() and encodeQuickAck() throw TypeError when a quick ack is asked for", () => {
    assert.throws(() => codec("full", "client").encode(packet(40), { quickAck: true }), TypeError);
    assert.throws(() => codec("full", "server").encodeQuickAck(1), TypeError);
  });
});

describe("any bytes", () => {
  it("push() gives frames or throws NetworkError", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.constantFrom<Role>("client", "server"),
        fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 6 }),
        (name, role, chunks) => {
          const reader = codec(name, role);
          try {
            for (const chunk of chunks) reader.push(chunk);
          } catch (error) {
            assert.ok(error instanceof NetworkError, String(error));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it("createFraming() throws TypeError when the name is unknown", () => {
    assert.throws(() => createFraming("quick" as FramingName, "client", scriptedPlatform()), TypeError);
  });
});
