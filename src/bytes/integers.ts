import { fromHex, toHex } from "./hex.ts";

/** The unsigned integer that big-endian `bytes` stand for; 0 for none. */
export function bigintFromBytes(bytes: Uint8Array): bigint {
  return bytes.length === 0 ? 0n : BigInt("0x" + toHex(bytes));
}

/**
 * Non-negative `value` as big-endian bytes: of exactly `length` bytes, or of the least length (at least one byte).
 * @throws RangeError when it is negative or needs more than `length` bytes
 */
export function bigintToBytes(value: bigint, length?: number): Uint8Array {
  if (value < 0n) throw new RangeError("Cannot write a negative number as unsigned bytes");
  let text = value.toString(16);
  if (text.length % 2 !== 0) text = "0" + text;
  if (length !== undefined) {
    if (text.length > 2 * length) {
      throw new RangeError(`Cannot write the number in ${length} bytes: it is too large`);
    }
    text = text.padStart(2 * length, "0");
  }
  return fromHex(text);
}

// A number of 64 bits and its halves in the same memory: arithmetic with BigInt allocates at every step.
const long = /* @__PURE__ */ new BigInt64Array(1);
const halves = /* @__PURE__ */ new Int32Array(long.buffer);
const LOW = /* @__PURE__ */ new Uint8Array(new Int32Array([1]).buffer)[0] === 1 ? 0 : 1;
const HIGH = 1 - LOW;

/** The signed 64-bit little-endian integer at `offset`. */
export function readInt64(bytes: Uint8Array, offset = 0): bigint {
  halves[LOW] = readInt32(bytes, offset);
  halves[HIGH] = readInt32(bytes, offset + 4);
  return long[0];
}

/** `value` (its low 64 bits) as 8 little-endian bytes. */
export function int64ToBytes(value: bigint): Uint8Array {
  const bytes = new Uint8Array(8);
  writeInt64(bytes, value, 0);
  return bytes;
}

/** Writes the low 64 bits of `value`, little-endian, at `offset`. */
export function writeInt64(bytes: Uint8Array, value: bigint, offset: number): void {
  long[0] = value;
  writeInt32(bytes, halves[LOW], offset);
  writeInt32(bytes, halves[HIGH], offset + 4);
}

/** The unsigned 32-bit little-endian integer at `offset`. */
export function readUint32(bytes: Uint8Array, offset = 0): number {
  return readInt32(bytes, offset) >>> 0;
}

/**
 * The signed 32-bit little-endian integer at `offset`.
 * @throws RangeError when it would reach past the end
 */
export function readInt32(bytes: Uint8Array, offset = 0): number {
  if (offset < 0 || offset + 4 > bytes.length) {
    throw new RangeError(`Cannot read 4 bytes at ${offset}: there are ${bytes.length}`);
  }
  return bytes[offset] | (bytes[offset + 1] << 8) | (bytes[offset + 2] << 16) | (bytes[offset + 3] << 24);
}

/** Writes the low 32 bits of `value`, little-endian, at `offset`. */
export function writeInt32(bytes: Uint8Array, value: number, offset: number): void {
  bytes[offset] = value;
  bytes[offset + 1] = value >> 8;
  bytes[offset + 2] = value >> 16;
  bytes[offset + 3] = value >> 24;
}
