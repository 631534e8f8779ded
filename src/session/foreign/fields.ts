import { readInt32, readInt64, reversed } from "../../bytes/mod.ts";
import { ByteReader, ByteWriter, damaged } from "../byte_stream.ts";

const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const encoder = /* @__PURE__ */ new TextEncoder();

const BOOL_TRUE = 0x997275b5;
const BOOL_FALSE = 0xbc799737;

/** Reads the fields foreign formats are made of; any bytes give a value or a SessionCorruptError. */
export class FieldReader extends ByteReader {
  /** An unsigned 16-bit integer, little-endian. */
  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  /** A signed 32-bit integer, little-endian. */
  i32(): number {
    return this.u32() | 0;
  }

  /** An unsigned 16-bit integer, big-endian. */
  u16be(): number {
    return (this.u8() << 8) | this.u8();
  }

  /** A signed 32-bit integer, big-endian. */
  i32be(): number {
    return readInt32(reversed(this.raw(4)));
  }

  /** An unsigned 32-bit integer, big-endian. */
  u32be(): number {
    return this.i32be() >>> 0;
  }

  /** A signed 64-bit integer, big-endian. */
  i64be(): bigint {
    return readInt64(reversed(this.raw(8)));
  }

  /** One byte that is 0 or 1. */
  flag(what: string): boolean {
    const value = this.u8();
    if (value > 1) damaged(`${what} is neither yes nor no`);
    return value === 1;
  }

  /** `length` bytes of UTF-8. */
  utf8(length: number): string {
    try {
      return decoder.decode(this.raw(length));
    } catch (error) {
      if (error instanceof TypeError) damaged("a text is not UTF-8");
      throw error;
    }
  }

  /** TL `bytes` of at most `max` bytes, padded relative to their own beginning. */
  tlBytes(max: number): Uint8Array {
    let length = this.u8(), head = 1;
    if (length === 255) damaged("a length is malformed");
    if (length === 254) {
      length = this.u16() | (this.u8() << 16);
      head = 4;
    }
    if (length > max) damaged("a length is larger than what may stand there");
    const bytes = this.raw(length);
    this.skip((4 - (head + length) % 4) % 4);
    return bytes;
  }

  /** TL `string`. */
  tlText(maxBytes: number): string {
    const bytes = this.tlBytes(maxBytes);
    return new FieldReader(bytes).utf8(bytes.length);
  }

  /** TL `Bool`. */
  tlBool(): boolean {
    const value = this.u32();
    if (value !== BOOL_TRUE && value !== BOOL_FALSE) damaged("a Bool is neither true nor false");
    return value === BOOL_TRUE;
  }
}

/** Writes what {@linkcode FieldReader} reads. */
export class FieldWriter extends ByteWriter {
  /** An unsigned 16-bit integer, little-endian. */
  u16(value: number): void {
    this.u8(value);
    this.u8(value >> 8);
  }

  /** An unsigned 16-bit integer, big-endian. */
  u16be(value: number): void {
    this.u8(value >> 8);
    this.u8(value);
  }

  /** A 32-bit integer, big-endian. */
  u32be(value: number): void {
    this.u16be(value >> 16);
    this.u16be(value);
  }

  /** A 64-bit integer, big-endian. */
  i64be(value: bigint): void {
    this.u32be(Number(BigInt.asIntN(32, value >> 32n)));
    this.u32be(Number(BigInt.asIntN(32, value)));
  }

  /** TL `bytes`. */
  tlBytes(bytes: Uint8Array): void {
    const start = this.length;
    if (bytes.length < 254) this.u8(bytes.length);
    else this.u32(254 | (bytes.length << 8));
    this.raw(bytes);
    while ((this.length - start) % 4 !== 0) this.u8(0);
  }

  /** TL `string`. */
  tlText(text: string): void {
    this.tlBytes(encoder.encode(text));
  }

  /** TL `Bool`. */
  tlBool(value: boolean): void {
    this.u32(value ? BOOL_TRUE : BOOL_FALSE);
  }
}
