import { TlError } from "./errors.ts";
import { native } from "./native.ts";
import { BOOL_FALSE, BOOL_TRUE, VECTOR } from "./reader.ts";
import { copyOf } from "./slab.ts";
import { wrong } from "./writer.ts";

/** How much it has room for in the beginning, and how much it keeps between two values. */
const FIRST = 1 << 10, MOST_KEPT = 1 << 18;
const MAX_LENGTH = 0xffffff;
const LITTLE: boolean = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

/** How compiled code says that the word `k` behind `p` becomes `value`. */
export function storeCode(k: number, value: string): string {
  return LITTLE ? `w[p+${k}]=${value};` : `o.view.setInt32(4*(p+${k}),${value},true);`;
}

/**
 * What the encoder writes to: words of 32 bits in memory that grows, in one pass. The fields are open because compiled
 * writers work on them directly. The methods check what they get, and throw when it has another type or does not fit.
 */
export class Output {
  /** The memory in words. */
  words!: Int32Array;
  /** The same memory as bytes. */
  bytes!: Uint8Array;
  /** The same memory, for numbers of 64 bits. */
  view!: DataView;
  /** The next word to write. */
  at = 0;
  /** How many words there is room for. */
  end = 0;
  /** Somebody writes. */
  busy = false;
  /** Path segments of an error, innermost first. */
  path: (string | number)[] = [];

  constructor() {
    this.#memory(new ArrayBuffer(FIRST));
  }

  #memory(buffer: ArrayBuffer): void {
    this.bytes = new Uint8Array(buffer);
    this.words = new Int32Array(buffer);
    this.view = new DataView(buffer);
    this.end = buffer.byteLength >> 2;
  }

  /** Makes room for so many words more. */
  grow(words: number): void {
    const before = this.bytes;
    this.#memory(new ArrayBuffer(4 * Math.max(this.at + words, 2 * this.end)));
    this.bytes.set(before.subarray(0, 4 * this.at));
  }

  #take(words: number): number {
    const at = this.at;
    if (at + words > this.end) this.grow(words);
    this.at = at + words;
    return at;
  }

  /** What was written: a copy, and the memory stays for the next value; or the memory itself, where it is large. */
  finish(): Uint8Array {
    const length = 4 * this.at;
    const large = this.bytes.length > MOST_KEPT && 2 * length >= this.bytes.length;
    const result = large ? this.bytes.subarray(0, length) : copyOf(this.bytes, 0, length);
    this.reset();
    return result;
  }

  /** Forgets what was written. */
  reset(): void {
    this.at = 0;
    this.busy = false;
    if (this.bytes.length > MOST_KEPT) this.#memory(new ArrayBuffer(FIRST));
  }

  /** A word without any check: ids, flags and counts, signed or not. */
  word(value: number): void {
    const at = this.#take(1);
    if (LITTLE) this.words[at] = value;
    else this.view.setInt32(4 * at, value, true);
  }

  /** A signed 32-bit integer. */
  int(value: number): void {
    if (typeof value !== "number") wrong("a number", value);
    if ((value | 0) !== value) throw new TlError("encode", "the number is no 32-bit integer");
    this.word(value);
  }

  /** A signed 64-bit integer. */
  long(value: bigint): void {
    if (typeof value !== "bigint") wrong("a bigint", value);
    if (BigInt.asIntN(64, value) !== value) {
      throw new TlError("encode", "the bigint does not fit in 64 bits");
    }
    const at = this.#take(2); // may replace the view
    this.view.setBigInt64(4 * at, value, true);
  }

  /** A safe JavaScript integer as a signed 64-bit integer. */
  int53(value: number): void {
    if (typeof value !== "number") wrong("a number", value);
    if (!Number.isSafeInteger(value)) throw new TlError("encode", "the number is no safe integer");
    this.word(value);
    this.word(Math.floor(value / 0x100000000));
  }

  /** A 64-bit floating point number. */
  double(value: number): void {
    if (typeof value !== "number") wrong("a number", value);
    const at = this.#take(2);
    this.view.setFloat64(4 * at, value, true);
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

  /** Bytes as they are, in whole words. @param length how many there have to be */
  raw(value: Uint8Array, length?: number): void {
    if (!(value instanceof Uint8Array)) wrong("a Uint8Array", value);
    if (length !== undefined && value.length !== length) {
      throw new TlError("encode", `${length} bytes are wanted, not ${value.length}`);
    }
    if ((value.length & 3) !== 0) {
      throw new TlError("encode", `${value.length} bytes are no whole number of words`);
    }
    const at = this.#take(value.length >> 2);
    this.bytes.set(value, 4 * at);
  }

  /** A `bytes` value, at most 16777215 bytes. */
  blob(value: Uint8Array): void {
    if (!(value instanceof Uint8Array)) wrong("a Uint8Array", value);
    const { length } = value, head = length < 254 ? 1 : 4;
    if (length > MAX_LENGTH) tooLong();
    const words = head + length + 3 >> 2, start = 4 * this.#take(words), bytes = this.bytes;
    const from = start + head, end = start + 4 * words;
    this.#head(start, head, length);
    if (length > 32) bytes.set(value, from);
    else for (let i = 0; i < length; i++) bytes[from + i] = value[i];
    for (let i = from + length; i < end; i++) bytes[i] = 0;
  }

  #head(start: number, head: number, length: number): void {
    const bytes = this.bytes;
    if (head === 1) bytes[start] = length;
    else {
      bytes[start] = 254;
      bytes[start + 1] = length;
      bytes[start + 2] = length >>> 8;
      bytes[start + 3] = length >>> 16;
    }
  }

  /** A `string` value, at most 16777215 bytes of UTF-8. */
  text(value: string): void {
    if (typeof value !== "string") wrong("a string", value);
    const { length } = value, at = this.at;
    if (length > MAX_LENGTH) tooLong();
    // No character takes more than 3 bytes, and none less than 1.
    const most = (3 * length >> 2) + 2;
    if (at + most > this.end) this.grow(most);
    const bytes = this.bytes, start = 4 * at;
    let head = length < 254 ? 1 : 4;
    let end = start + head;
    if (length <= native.shortWrite) end = utf8(value, bytes, end);
    else end += native.utf8Write(value, bytes, end);
    const written = end - start - head;
    if (written > 253 && head === 1) {
      bytes.copyWithin(start + 4, start + 1, end);
      head = 4;
      end += 3;
    }
    if (written > MAX_LENGTH) tooLong();
    this.#head(start, head, written);
    while ((end & 3) !== 0) bytes[end++] = 0;
    this.at = end >> 2;
  }
}

function tooLong(): never {
  throw new TlError("encode", "the content is longer than 16777215 bytes");
}

/** Writes `text` as UTF-8, a lone surrogate as U+FFFD, and returns where it ends. */
function utf8(text: string, bytes: Uint8Array, at: number): number {
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 0x80) {
      bytes[at++] = code;
      continue;
    }
    if (code < 0x800) {
      bytes[at++] = 0xc0 | code >> 6;
    } else {
      if ((code & 0xf800) === 0xd800) {
        const low = code < 0xdc00 ? text.charCodeAt(i + 1) : 0;
        if ((low & 0xfc00) === 0xdc00) {
          i++;
          code = 0x10000 + ((code & 0x3ff) << 10 | low & 0x3ff);
          bytes[at++] = 0xf0 | code >> 18;
          bytes[at++] = 0x80 | code >> 12 & 0x3f;
        } else {
          code = 0xfffd;
          bytes[at++] = 0xe0 | code >> 12;
        }
      } else bytes[at++] = 0xe0 | code >> 12;
      bytes[at++] = 0x80 | code >> 6 & 0x3f;
    }
    bytes[at++] = 0x80 | code & 0x3f;
  }
  return at;
}
