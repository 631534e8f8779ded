import { readInt64, readUint32, writeInt32, writeInt64 } from "../bytes/mod.ts";
import { SessionCorruptError } from "./session_errors.ts";

const encoder = /* @__PURE__ */ new TextEncoder();
// Without ignoreBOM a name that starts with U+FEFF would lose it.
const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Bytes of a growing buffer; integers are little-endian, counts are varints (LEB128). */
export class ByteWriter {
  #buffer = new Uint8Array(1024);
  #length = 0;

  /** Bytes written so far. */
  get length(): number {
    return this.#length;
  }

  /** Starts again with nothing. */
  clear(): void {
    this.#length = 0;
  }

  /** A copy of what was written from `start` on. */
  take(start = 0): Uint8Array {
    return this.#buffer.slice(start, this.#length);
  }

  /** What was written from `start` on, valid until the next write. */
  view(start = 0): Uint8Array {
    return this.#buffer.subarray(start, this.#length);
  }

  /** One byte. */
  u8(value: number): void {
    this.#reserve(1);
    this.#buffer[this.#length++] = value;
  }

  /** An unsigned 32-bit integer. */
  u32(value: number): void {
    this.#reserve(4);
    writeInt32(this.#buffer, value, this.#length);
    this.#length += 4;
  }

  /** A 64-bit integer, signed or not. */
  i64(value: bigint): void {
    this.#reserve(8);
    writeInt64(this.#buffer, value, this.#length);
    this.#length += 8;
  }

  /** A 64-bit float. */
  f64(value: number): void {
    this.#reserve(8);
    new DataView(this.#buffer.buffer).setFloat64(this.#length, value, true);
    this.#length += 8;
  }

  /** An integer from 0 to 2^53 - 1, in 1 to 8 bytes. */
  varint(value: number): void {
    this.#reserve(8);
    while (value > 127) {
      this.#buffer[this.#length++] = (value % 128) | 128;
      value = Math.floor(value / 128);
    }
    this.#buffer[this.#length++] = value;
  }

  /** A signed 32-bit integer, small in bytes when it is near zero. */
  int(value: number): void {
    this.varint(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** Bytes as they are. */
  raw(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Bytes after their count. */
  bytes(bytes: Uint8Array): void {
    this.varint(bytes.length);
    this.raw(bytes);
  }

  /** Text in UTF-8 after its count of bytes. */
  text(text: string): void {
    this.bytes(encoder.encode(text));
  }

  #reserve(length: number): void {
    const needed = this.#length + length;
    if (needed <= this.#buffer.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.#buffer.length));
    larger.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = larger;
  }
}

/**
 * Reads what {@linkcode ByteWriter} wrote. Any bytes give a value or a SessionCorruptError: nothing is read past the
 * end, no count is trusted before it fits.
 */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;

  constructor(bytes: Uint8Array, start = 0, end: number = bytes.length) {
    this.#bytes = bytes;
    this.#at = start;
    this.#end = end;
  }

  /** Offset of the next byte. */
  get at(): number {
    return this.#at;
  }

  /** Bytes left. */
  get left(): number {
    return this.#end - this.#at;
  }

  /** One byte. */
  u8(): number {
    return this.#bytes[this.skip(1)];
  }

  /** An unsigned 32-bit integer. */
  u32(): number {
    return readUint32(this.#bytes, this.skip(4));
  }

  /** A signed 64-bit integer. */
  i64(): bigint {
    return readInt64(this.#bytes, this.skip(8));
  }

  /** A 64-bit float. */
  f64(): number {
    const at = this.skip(8);
    return new DataView(this.#bytes.buffer, this.#bytes.byteOffset + at, 8).getFloat64(0, true);
  }

  /** An integer from 0 to 2^53 - 1, in its shortest spelling. */
  varint(): number {
    let value = 0, scale = 1;
    for (let count = 1; count <= 8; count++) {
      const byte = this.u8();
      value += (byte & 127) * scale;
      if (byte < 128) {
        if (byte === 0 && count > 1) damaged("a number is spelt in too many bytes");
        if (value > Number.MAX_SAFE_INTEGER) damaged("a number is too large");
        return value;
      }
      scale *= 128;
    }
    damaged("a number is too long");
  }

  /** A signed integer. */
  int(): number {
    const value = this.varint();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** A varint that must not exceed `max`: to be asked for before anything of that size is made. */
  count(max: number): number {
    const count = this.varint();
    if (count > max || count > this.left) damaged("a count is larger than what follows");
    return count;
  }

  /** A copy of the next `length` bytes. */
  raw(length: number): Uint8Array {
    const at = this.skip(length);
    return this.#bytes.slice(at, at + length);
  }

  /** Bytes after their count. */
  bytes(max: number): Uint8Array {
    return this.raw(this.count(max));
  }

  /** Text after its count of UTF-8 bytes. */
  text(maxBytes: number): string {
    const length = this.count(maxBytes);
    const at = this.skip(length);
    if (length <= 64) {
      // Short names are nearly always ASCII, and TextDecoder has a high price per call.
      let text = "", index = at;
      while (index < at + length && this.#bytes[index] < 128) {
        text += String.fromCharCode(this.#bytes[index++]);
      }
      if (index === at + length) return text;
    }
    try {
      return decoder.decode(this.#bytes.subarray(at, at + length));
    } catch {
      damaged("a text is not UTF-8");
    }
  }

  /** Requires that nothing is left. */
  end(): void {
    if (this.left !== 0) damaged(`${this.left} bytes follow where nothing should`);
  }

  /** Passes over `length` bytes and gives the offset of the first. */
  skip(length: number): number {
    if (length > this.left) damaged("it ends too early");
    const at = this.#at;
    this.#at += length;
    return at;
  }
}

/** Reports damaged session data; `why` holds nothing of it. */
export function damaged(why: string): never {
  throw new SessionCorruptError(`Cannot read session data: ${why}`);
}
