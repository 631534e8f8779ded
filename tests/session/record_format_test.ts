import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { concat, crc32, writeInt32 } from "../../src/bytes/mod.ts";
import {
  decodeHeader,
  encodeHeader,
  encodeRecord,
  HEADER_LENGTH,
  readRecords,
  SessionCorruptError,
  SessionVersionError,
} from "../../src/session/mod.ts";

const SALT = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);

function file(...bodies: Uint8Array[]): Uint8Array {
  let bytes = encodeHeader(SALT);
  for (const body of bodies) bytes = concat(bytes, encodeRecord(SALT, bytes.length, [body]));
  return bytes;
}

async function read(file: Uint8Array): Promise<{ bodies: string[]; end: number }> {
  const bodies: string[] = [];
  let memory = new Uint8Array(64), proceeded = 0;
  // What was read before is gone.
  const readBytes = (offset: number, length: number) => {
    memory.fill(0xee);
    if (length > memory.length) memory = new Uint8Array(length);
    memory.set(file.subarray(offset, offset + length));
    return Promise.resolve(memory.subarray(0, Math.min(length, file.length - offset)));
  };
  const end = await readRecords(readBytes, file.length, ({ bytes, start, end, offset }) => {
    assert.deepEqual(bytes.subarray(start, end), file.subarray(offset + start, offset + end));
    bodies.push(bytes.subarray(start, end).join());
  }, (end) => {
    proceeded = end;
    return Promise.resolve();
  });
  assert.equal(proceeded, end);
  return { bodies, end };
}

/** Sets bytes of a header and makes its checksum right again. */
function patchedHeader(values: Record<number, number>): Uint8Array {
  const header = encodeHeader(SALT);
  for (const [at, value] of Object.entries(values)) header[Number(at)] = value;
  writeInt32(header, crc32(header.subarray(0, 20)), 20);
  return header;
}

describe("decodeHeader()", () => {
  it("gives the salt, and refuses every flipped bit and every cut", () => {
    const header = encodeHeader(SALT);
    assert.deepEqual(decodeHeader(header), SALT);
    for (let bit = 0; bit < 8 * HEADER_LENGTH; bit++) {
      const damaged = header.slice();
      damaged[bit >> 3] ^= 1 << (bit & 7);
      assert.throws(() => decodeHeader(damaged), SessionCorruptError);
    }
    for (let length = 0; length < HEADER_LENGTH; length++) {
      assert.throws(() => decodeHeader(header.subarray(0, length)), SessionCorruptError);
    }
  });

  it("tells a newer version from damage", () => {
    assert.throws(() => decodeHeader(patchedHeader({ 8: 2 })), SessionVersionError);
    assert.throws(() => decodeHeader(patchedHeader({ 9: 1 })), SessionVersionError);
    assert.throws(() => decodeHeader(patchedHeader({ 10: 1 })), SessionCorruptError);
  });
});

describe("readRecords()", () => {
  const bodies = [Uint8Array.of(1), new Uint8Array(0), new Uint8Array(300).fill(9), Uint8Array.of(4, 5)];

  it("gives every record and where the sound part ends", async () => {
    const bytes = file(...bodies);
    assert.deepEqual(await read(bytes), { bodies: bodies.map((body) => body.join()), end: bytes.length });
  });

  it("cuts a torn end: at every length the records before it remain", async () => {
    const bytes = file(...bodies);
    const ends = bodies.map((_, index) => file(...bodies.slice(0, index + 1)).length);
    for (let length = HEADER_LENGTH; length < bytes.length; length++) {
      const complete = ends.filter((end) => end <= length).length;
      if (complete === 0) await assert.rejects(read(bytes.subarray(0, length)), SessionCorruptError);
      else {
        const found = await read(bytes.subarray(0, length));
        assert.deepEqual([found.bodies.length, found.end], [complete, ends[complete - 1]]);
      }
    }
  });

  it("cuts zeros and noise after the last record", async () => {
    const bytes = file(...bodies);
    const rests = fc.oneof(fc.uint8Array(), fc.nat(5000).map((n) => new Uint8Array(n)));
    await fc.assert(fc.asyncProperty(rests, async (rest) => {
      assert.equal((await read(concat(bytes, rest))).end, bytes.length);
    }));
  });

  it("refuses a damaged record that a sound one follows", async () => {
    const bytes = file(...bodies);
    const last = file(...bodies.slice(0, 3)).length;
    for (let at = HEADER_LENGTH; at < last; at++) {
      const damaged = bytes.slice();
      damaged[at] ^= 0x10;
      await assert.rejects(read(damaged), SessionCorruptError, `byte ${at}`);
    }
  });

  it("reads files and records that are larger than its pieces", async () => {
    const sizes = [700_000, 20, 300_000, 300_000, 5, 1_200_000, 524_288 - 14, 40];
    const large = sizes.map((size, index) => new Uint8Array(size).fill(index + 1));
    const bytes = file(...large);
    const found = await read(bytes);
    assert.deepEqual([found.bodies.length, found.end], [large.length, bytes.length]);
    assert.ok(found.bodies.every((body, index) => body === large[index].join()));
    // Torn within the last but one; damaged in the first, with sound ones far behind.
    const end = file(...large.slice(0, 6)).length;
    assert.equal((await read(bytes.subarray(0, end + 500_000))).end, end);
    const first = file(large[1]);
    const damaged = file(large[1], large[0], large[5]);
    damaged[first.length + 50] ^= 1;
    await assert.rejects(read(damaged), SessionCorruptError);
  });

  it("does not take a record for one at another place or of another file", async () => {
    const moved = concat(file(bodies[0]), encodeRecord(SALT, 1000, [bodies[2]]));
    assert.equal((await read(moved)).bodies.length, 1);
    const size = file(bodies[0]).length;
    const other = concat(file(bodies[0]), encodeRecord(new Uint8Array(8), size, [bodies[2]]));
    assert.equal((await read(other)).bodies.length, 1);
    // A record inside the body of a torn one (somebody's name, say) does not make it look like damage in the middle.
    const inside = encodeRecord(new Uint8Array(8), size + 10, [bodies[0]]);
    const torn = concat(file(bodies[0]), encodeRecord(SALT, size, [inside])).slice(0, -3);
    assert.equal((await read(torn)).end, size);
  });

  it("skips unknown records that are not critical and refuses critical ones", async () => {
    const make = (kind: number, flags: number) => {
      const start = file(bodies[0]);
      // Head check and body check as the format says.
      const record = concat(
        Uint8Array.of(1, 0, 0, 0, kind, flags),
        new Uint8Array(4),
        Uint8Array.of(42),
        new Uint8Array(4),
      );
      const place = new Uint8Array(22);
      place.set(SALT);
      writeInt32(place, start.length, 8);
      place.set(record.subarray(0, 6), 16);
      writeInt32(record, crc32(place), 6);
      writeInt32(record, crc32(record.subarray(0, 11)), 11);
      const bytes = concat(start, record);
      return concat(bytes, encodeRecord(SALT, bytes.length, [bodies[3]]));
    };
    assert.deepEqual((await read(make(1, 1))).bodies, ["1", "42", "4,5"]);
    assert.deepEqual((await read(make(9, 0))).bodies, ["1", "4,5"]);
    await assert.rejects(read(make(9, 1)), SessionVersionError);
    await assert.rejects(read(make(1, 3)), SessionVersionError);
  });

  it("gives records or its own error for any bytes", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, ours) => {
      try {
        await read(ours ? concat(encodeHeader(SALT), bytes) : bytes);
        assert.fail("random bytes were read");
      } catch (error) {
        assert.ok(error instanceof SessionCorruptError);
      }
    }));
  });
});
