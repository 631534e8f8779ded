import { TlError } from "./errors.ts";

/** Turns UTF-8 into a string; invalid sequences become U+FFFD, a byte order mark stays. */
export type DecodeUtf8 = (bytes: Uint8Array) => string;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
/** The standard decoder: every runtime has it. */
export const standardUtf8: DecodeUtf8 = (bytes) => decoder.decode(bytes);

// Two words become a bigint or a double without a DataView for every message.
const words = new Int32Array(2);
const wide = new BigInt64Array(words.buffer);
const floating = new Float64Array(words.buffer);
const LOW = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1;
const HIGH = 1 - LOW;

/**
 * Reads TL primitives one after the other. Every method throws {@linkcode TlError} rather than read past the end;
 * nothing it returns shares memory with the input, except {@linkcode TlReader.view}.
 */
export class TlReader {
  readonly #bytes: Uint8Array;
  readonly #decodeUtf8: DecodeUtf8;
  #position = 0;

  /**
   * Begins at the first byte.
   * @param bytes the input; it must not change while it is read
   * @param decodeUtf8 for strings; `TextDecoder` by default
   * @throws TypeError when the input is no Uint8Array
   */
  constructor(bytes: Uint8Array, decodeUtf8: DecodeUtf8 = standardUtf8) {
    if (!(bytes instanceof Uint8Array)) throw new TypeError("Cannot read TL: the input is no Uint8Array");
    this.#bytes = bytes;
    this.#decodeUtf8 = decodeUtf8;
  }

  /** Bytes read so far. */
  get position(): number {
    return this.#position;
  }

  /** Bytes not read yet. */
  get remaining(): number {
    return this.#bytes.length - this.#position;
  }

  /** Steps over `length` bytes and returns where they began. */
  #take(length: number): number {
    const at = this.#position, end = at + length;
    if (end > this.#bytes.length) {
      throw new TlError("decode", `${length} bytes are wanted and ${this.#bytes.length - at} are left`);
    }
    this.#position = end;
    return at;
  }

  /** A signed 32-bit integer. */
  int(): number {
    const at = this.#take(4), bytes = this.#bytes;
    return bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24;
  }

  /** An unsigned 32-bit integer: ids, counts, flags. */
  uint(): number {
    return this.int() >>> 0;
  }

  /** A signed 64-bit integer. */
  long(): bigint {
    const at = this.#take(8), bytes = this.#bytes;
    words[LOW] = bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24;
    words[HIGH] = bytes[at + 4] | bytes[at + 5] << 8 | bytes[at + 6] << 16 | bytes[at + 7] << 24;
    return wide[0];
  }

  /** A signed 64-bit integer that has to be a safe JavaScript integer. */
  int53(): number {
    const low = this.uint(), value = this.int() * 0x100000000 + low;
    if (!Number.isSafeInteger(value)) throw new TlError("decode", "the number does not fit in 53 bits");
    return value;
  }

  /** A 64-bit floating point number. */
  double(): number {
    const at = this.#take(8), bytes = this.#bytes;
    words[LOW] = bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24;
    words[HIGH] = bytes[at + 4] | bytes[at + 5] << 8 | bytes[at + 6] << 16 | bytes[at + 7] << 24;
    return floating[0];
  }

  /** `length` bytes as they are, as a copy. */
  raw(length: number): Uint8Array {
    return new Uint8Array(this.view(length));
  }

  /** `length` bytes as they are, sharing memory with the input. */
  view(length: number): Uint8Array {
    if (!(length >= 0)) throw new TlError("decode", "a length is negative");
    const at = this.#take(length);
    return this.#bytes.subarray(at, at + length);
  }

  /** Steps into a `bytes` or `string` value: returns where the content begins and leaves its length in `words[0]`. */
  #content(): number {
    const bytes = this.#bytes;
    let at = this.#take(4), length = bytes[at], head = 1;
    if (length === 254) {
      length = bytes[at + 1] | bytes[at + 2] << 8 | bytes[at + 3] << 16;
      head = 4;
    } else if (length === 255) throw new TlError("decode", "the length of a string begins with ff");
    const rest = (head + length + 3 & ~3) - 4;
    if (rest > 0) this.#take(rest);
    at += head;
    words[0] = length;
    return at;
  }

  /** A `bytes` value, as a copy. */
  bytes(): Uint8Array {
    const at = this.#content();
    return new Uint8Array(this.#bytes.subarray(at, at + words[0]));
  }

  /** A `string` value. */
  string(): string {
    const at = this.#content(), length = words[0], bytes = this.#bytes;
    if (length === 0) return "";
    if (length <= 8) {
      // Calling into the decoder costs more than this for short ASCII.
      let text = "";
      let i = at;
      for (const end = at + length; i < end && bytes[i] < 0x80; i++) text += String.fromCharCode(bytes[i]);
      if (i === at + length) return text;
    }
    return this.#decodeUtf8(bytes.subarray(at, at + length));
  }

  /** A boxed `Bool`. */
  bool(): boolean {
    const id = this.int();
    if (id === BOOL_TRUE) return true;
    if (id === BOOL_FALSE) return false;
    throw new TlError("decode", `constructor ${hexId(id)} is no Bool`);
  }

  /** The id and the count of a boxed vector. @param size the least bytes an element takes */
  vector(size = 4): number {
    const id = this.int();
    if (id !== VECTOR) throw new TlError("decode", `constructor ${hexId(id)} is no vector`);
    return this.count(size);
  }

  /** The count of a bare vector. @param size the least bytes an element takes */
  count(size = 4): number {
    const count = this.uint();
    if (count * size > this.remaining) {
      throw new TlError("decode", `a vector of ${count} elements does not fit in ${this.remaining} bytes`);
    }
    return count;
  }

  /** Checks that everything was read. @throws {TlError} when something is left */
  end(): void {
    if (this.remaining > 0) throw new TlError("decode", `${this.remaining} bytes are left over`);
  }
}

/** `boolTrue`, as a signed number. */
export const BOOL_TRUE: number = 0x997275b5 | 0;
/** `boolFalse`, as a signed number. */
export const BOOL_FALSE: number = 0xbc799737 | 0;
/** `vector`, as a signed number. */
export const VECTOR: number = 0x1cb5c415;

/** A constructor id as TL writes it. */
export function hexId(id: number): string {
  return (id >>> 0).toString(16).padStart(8, "0");
}
