import { TlError } from "./errors.ts";
import { BOOL_FALSE, BOOL_TRUE, VECTOR } from "./reader.ts";

const encoder = new TextEncoder();
const words = new Int32Array(2);
const wide = new BigInt64Array(words.buffer);
const floating = new Float64Array(words.buffer);
const LOW = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1;
const HIGH = 1 - LOW;
const MIN_LONG = -(2n ** 63n), MAX_LONG = 2n ** 63n - 1n;
const MAX_LENGTH = 0xffffff;

/** What a value is, for a message: its kind, never its content. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (value instanceof Uint8Array) return "bytes";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

/** Says that a value has another type than the schema wants. */
export function wrong(wanted: string, value: unknown): never {
  throw new TlError(
    "encode",
    value === undefined ? `${wanted} is missing` : `${wanted} is wanted, not ${kindOf(value)}`,
  );
}

/**
 * Writes TL primitives one after the other into a buffer that grows. Every method checks what it gets and throws
 * {@linkcode TlError} when the value has another type or does not fit.
 */
export class TlWriter {
  #bytes: Uint8Array;
  #position = 0;

  /** Begins with an empty buffer. @param capacity bytes it has room for before it grows */
  constructor(capacity = 256) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** Bytes written so far. */
  get position(): number {
    return this.#position;
  }

  /** What was written, as a copy. */
  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#position);
  }

  /** Forgets what was written and keeps the memory. */
  reset(): void {
    this.#position = 0;
  }

  /** Makes room for `length` bytes, steps over them and returns where they begin. */
  #reserve(length: number): number {
    const at = this.#position, end = at + length;
    if (end > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(end, this.#bytes.length * 2));
      grown.set(this.#bytes.subarray(0, at));
      this.#bytes = grown;
    }
    this.#position = end;
    return at;
  }

  #word(at: number, value: number): void {
    const bytes = this.#bytes;
    bytes[at] = value;
    bytes[at + 1] = value >>> 8;
    bytes[at + 2] = value >>> 16;
    bytes[at + 3] = value >>> 24;
  }

  /** A 32-bit word without any check: ids, flags and counts, signed or not. */
  word(value: number): void {
    this.#word(this.#reserve(4), value);
  }

  /** A signed 32-bit integer. */
  int(value: number): void {
    if (typeof value !== "number") wrong("a number", value);
    if ((value | 0) !== value) throw new TlError("encode", "the number is no 32-bit integer");
    this.#word(this.#reserve(4), value);
  }

  /** An unsigned 32-bit integer. */
  uint(value: number): void {
    if (typeof value !== "number") wrong("a number", value);
    if (value >>> 0 !== value) throw new TlError("encode", "the number is no unsigned 32-bit integer");
    this.#word(this.#reserve(4), value);
  }

  #words(): void {
    const at = this.#reserve(8);
    this.#word(at, words[LOW]);
    this.#word(at + 4, words[HIGH]);
  }

  /** A signed 64-bit integer. */
  long(value: bigint): void {
    if (typeof value !== "bigint") wrong("a bigint", value);
    if (value < MIN_LONG || value > MAX_LONG) {
      throw new TlError("encode", "the bigint does not fit in 64 bits");
    }
    wide[0] = value;
    this.#words();
  }

  /** A safe JavaScript integer as a signed 64-bit integer. */
  int53(value: number): void {
    if (typeof value !== "number") wrong("a number", value);
    if (!Number.isSafeInteger(value)) throw new TlError("encode", "the number is no safe integer");
    const at = this.#reserve(8);
    this.#word(at, value);
    this.#word(at + 4, Math.floor(value / 0x100000000));
  }

  /** A 64-bit floating point number. */
  double(value: number): void {
    if (typeof value !== "number") wrong("a number", value);
    floating[0] = value;
    this.#words();
  }

  /** Bytes as they are. @param length how many there have to be */
  raw(value: Uint8Array, length?: number): void {
    if (!(value instanceof Uint8Array)) wrong("a Uint8Array", value);
    if (length !== undefined && value.length !== length) {
      throw new TlError("encode", `${length} bytes are wanted, not ${value.length}`);
    }
    const at = this.#reserve(value.length);
    this.#bytes.set(value, at);
  }

  /** The length in front of `length` bytes of content. Returns where the content goes; the padding is written. */
  #open(length: number): number {
    if (length > MAX_LENGTH) throw new TlError("encode", "the content is longer than 16777215 bytes");
    const head = length < 254 ? 1 : 4;
    const size = head + length + 3 & ~3;
    const at = this.#reserve(size);
    this.#word(at + size - 4, 0); // padding; the content overwrites the rest
    if (head === 1) this.#bytes[at] = length;
    else this.#word(at, 254 | length << 8);
    return at + head;
  }

  /** A `bytes` value, at most 16777215 bytes. */
  bytes(value: Uint8Array): void {
    if (!(value instanceof Uint8Array)) wrong("a Uint8Array", value);
    const at = this.#open(value.length);
    this.#bytes.set(value, at);
  }

  /** A `string` value, at most 16777215 bytes of UTF-8. */
  string(value: string): void {
    if (typeof value !== "string") wrong("a string", value);
    const { length } = value;
    if (length < 64) {
      // Short ASCII, the usual case, is copied; anything else starts again with the encoder.
      const start = this.#position;
      const at = this.#open(length), bytes = this.#bytes;
      let i = 0;
      for (; i < length; i++) {
        const code = value.charCodeAt(i);
        if (code >= 0x80) break;
        bytes[at + i] = code;
      }
      if (i === length) return;
      this.#position = start;
    }
    const content = encoder.encode(value);
    const at = this.#open(content.length);
    this.#bytes.set(content, at);
  }

  /** A boxed `Bool`. */
  bool(value: boolean): void {
    if (typeof value !== "boolean") wrong("a boolean", value);
    this.word(value ? BOOL_TRUE : BOOL_FALSE);
  }

  /** The id and the count of a boxed vector. */
  vector(count: number): void {
    this.word(VECTOR);
    this.word(count);
  }
}
