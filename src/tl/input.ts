import { TlError } from "./errors.ts";
import { native, type Utf8Slice } from "./native.ts";
import { BOOL_FALSE, BOOL_TRUE, hexId, VECTOR } from "./reader.ts";
import { copyOf } from "./slab.ts";

/** An input and the ways to look at it. */
interface Views {
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
  readonly view: DataView;
}

/** Inputs up to so many bytes are copied into memory that is kept: cheaper than views, and always aligned. */
const SCRATCH = 1 << 16;
/** A field of so many bytes may be a part of an input that was given away, if it is most of it. */
const LARGE = 1 << 15;
/** How much memory that is at first. */
const FIRST = 1 << 10;
const { fromCharCode } = String;
/** Whether the engine's words are those of TL. */
const LITTLE: boolean = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

let gift: Uint8Array | undefined;

/**
 * Leaves `bytes` to the decoder, which is to read them next and all of them: a large field may then be a part of their
 * memory instead of a copy, where little of it is anything else.
 */
export function giveAway(bytes: Uint8Array): Uint8Array {
  return gift = bytes;
}

function viewsOf(buffer: ArrayBufferLike, offset: number, length: number): Views {
  return {
    bytes: new Uint8Array(buffer, offset, length),
    words: new Int32Array(buffer, offset, length >> 2),
    view: new DataView(buffer, offset, length),
  };
}

function scratchFor(length: number): Views {
  const size = 2 ** Math.ceil(Math.log2(length));
  return viewsOf(new ArrayBuffer(size), 0, size);
}

/**
 * What the decoder reads from: TL as words of 32 bits, which everything in TL consists of. The fields are open because
 * compiled readers work on them directly; the methods are for everything else. All of them throw rather than read past
 * the end, and nothing they return shares memory with the input, unless it was given away ({@linkcode giveAway}).
 */
export class Input {
  /** The words; those of the input are from {@linkcode at} to {@linkcode end}. */
  words: Int32Array;
  /** The same memory as bytes. */
  bytes: Uint8Array;
  /** The same memory, for numbers of 64 bits. */
  view: DataView;
  /** The next word to read. */
  at = 0;
  /** The first word behind the input. */
  end = 0;
  /** Somebody reads. */
  busy = false;
  /** The name the path of an error begins with. */
  root = "";
  /** Path segments of an error, innermost first. */
  path: (string | number)[] = [];
  /** The first byte behind the input: the last word may be no whole one. */
  #endByte = 0;
  readonly #slice: Utf8Slice;
  readonly #shortText: number;
  #scratch: Views = viewsOf(new ArrayBuffer(FIRST), 0, FIRST);
  /** The array that came last, and the one whose views are in use. */
  #last: Uint8Array | undefined;
  #used: Uint8Array | undefined;
  /** How long the latter is. */
  #size = 0;
  /** The views in use are of an input that will not come again. */
  #once = false;
  /** The memory in use is ours to hand out. */
  #given = false;

  /** Begins empty. @param slice for strings; what the process uses by default */
  constructor(slice?: Utf8Slice) {
    this.#slice = slice ?? native.utf8Slice;
    this.#shortText = slice ? 0 : native.shortRead;
    const { bytes, words, view } = this.#scratch;
    this.bytes = bytes;
    this.words = words;
    this.view = view;
  }

  /**
   * Begins to read `bytes` from `start` to `end`. Short inputs are copied; an array that comes again (a receive buffer)
   * is read in place.
   */
  open(bytes: Uint8Array, start: number, end: number): void {
    if (bytes !== this.#used || (start & 3) !== 0 || start < 0 || !(start <= end && end <= this.#size)) {
      this.#openOther(bytes, start, end);
      return;
    }
    this.busy = true;
    this.at = start >> 2;
    this.end = end >> 2;
    this.#endByte = end;
  }

  #openOther(bytes: Uint8Array, start: number, end: number): void {
    if (!(bytes instanceof Uint8Array)) throw new TypeError("Cannot read TL: the input is no Uint8Array");
    if (!(start >= 0 && start <= end && end <= bytes.length)) {
      throw new RangeError("Cannot read TL: the input does not reach from start to end");
    }
    const length = end - start, whole = start === 0 && end === bytes.length;
    const given = bytes === gift && whole;
    gift = undefined;
    this.busy = true;
    this.#used = undefined;
    this.at = 0;
    this.end = length >> 2;
    this.#endByte = length;
    if (bytes === this.#last && LITTLE && (start & 3) === 0) {
      this.#use(this.#inPlace(bytes));
      this.#used = bytes;
      this.#size = bytes.length;
      this.at = start >> 2;
      this.end = end >> 2;
      this.#endByte = end;
    } else if (length <= SCRATCH && LITTLE) {
      if (length > this.#scratch.bytes.length) this.#scratch = scratchFor(length);
      this.#scratch.bytes.set(whole ? bytes : bytes.subarray(start, end));
      if (this.bytes !== this.#scratch.bytes) this.#use(this.#scratch);
      // It stays in memory until the next one comes: that is fine for small ones, and for buffers that are used again.
      const keep = (bytes.length <= SCRATCH || !whole) && (bytes.byteOffset & 3) === 0;
      this.#last = keep ? bytes : undefined;
    } else {
      this.#use(this.#inPlace(bytes.subarray(start, end)));
      this.#last = undefined;
      this.#once = true;
      this.#given = given;
    }
  }

  /** Views of an input, or of a copy where the input is not aligned or the engine has the bytes the other way round. */
  #inPlace(bytes: Uint8Array): Views {
    const { buffer, byteOffset, length } = bytes;
    if (LITTLE && (byteOffset & 3) === 0) return viewsOf(buffer, byteOffset, length);
    const copy = new Uint8Array(length + 3 & ~3);
    copy.set(bytes);
    const views = viewsOf(copy.buffer, 0, copy.length);
    if (LITTLE) return views;
    return { ...views, words: Int32Array.from(views.words, (_, i) => views.view.getInt32(4 * i, true)) };
  }

  #use(views: Views): void {
    this.bytes = views.bytes;
    this.words = views.words;
    this.view = views.view;
  }

  /** Forgets an input that was read in place only this once: it would stay in memory until the next one. */
  close(): void {
    this.busy = false;
    if (this.#once) {
      this.#once = this.#given = false;
      this.#use(this.#scratch);
    }
  }

  /** Bytes not read yet. */
  get remaining(): number {
    return this.#endByte - 4 * this.at;
  }

  /** Says that the input ends within a value of so many words. */
  short(words: number): never {
    throw new TlError("decode", `${4 * words} bytes are wanted and ${this.remaining} are left`);
  }

  #take(words: number): number {
    const at = this.at;
    if (at + words > this.end) this.short(words);
    this.at = at + words;
    return at;
  }

  /** A signed 32-bit integer, or a word of any other kind. */
  int(): number {
    const at = this.at;
    if (at >= this.end) this.short(1);
    this.at = at + 1;
    return this.words[at];
  }

  /** A signed 64-bit integer. */
  long(): bigint {
    return this.view.getBigInt64(4 * this.#take(2), true);
  }

  /** A signed 64-bit integer that has to be a safe JavaScript integer. */
  int53(): number {
    const at = this.#take(2);
    return int53(this.words[at], this.words[at + 1]);
  }

  /** A 64-bit floating point number. */
  double(): number {
    return this.view.getFloat64(4 * this.#take(2), true);
  }

  /** A boxed `Bool`. */
  bool(): boolean {
    return bool(this.int());
  }

  /** So many words as bytes. */
  raw(words: number): Uint8Array {
    return copyOf(this.bytes, 4 * this.#take(words), 4 * words);
  }

  /** Everything that is left, or as many bytes as a field before says. */
  rest(length: number = this.remaining): Uint8Array {
    if (!(length >= 0 && length <= this.remaining)) {
      throw new TlError("decode", `${length} bytes are wanted and ${this.remaining} are left`);
    }
    const start = 4 * this.at;
    if (length === this.remaining) this.#endByte = 4 * (this.at = this.end);
    else if ((length & 3) !== 0) throw new TlError("decode", `${length} bytes are no whole number of words`);
    else this.at += length >> 2;
    return copyOf(this.bytes, start, length);
  }

  /** A `bytes` value. */
  blob(): Uint8Array {
    const at = this.at;
    if (at >= this.end) this.short(1);
    const head = this.words[at] & 0xff;
    if (head >= 254) return this.#longBlob();
    if ((this.at = at + (head + 4 >> 2)) > this.end) this.#shortContent(at);
    return copyOf(this.bytes, 4 * at + 1, head);
  }

  #longBlob(): Uint8Array {
    const at = this.at, length = this.#longLength(), start = 4 * at + 4;
    if (this.#given && length >= LARGE && 2 * length >= this.bytes.buffer.byteLength) {
      return this.bytes.subarray(start, start + length);
    }
    return copyOf(this.bytes, start, length);
  }

  /** Steps over a value whose length does not fit in one byte, and returns the length. */
  #longLength(): number {
    const at = this.at, head = this.words[at];
    if ((head & 0xff) === 255) throw new TlError("decode", "the length of a string begins with ff");
    const length = head >>> 8;
    if ((this.at = at + 1 + (length + 3 >> 2)) > this.end) this.#shortContent(at);
    return length;
  }

  #shortContent(at: number): never {
    const words = this.at - at;
    this.at = at;
    this.short(words);
  }

  /** A `string` value. */
  text(): string {
    const at = this.at;
    if (at >= this.end) this.short(1);
    const words = this.words, first = words[at], length = first & 0xff;
    if (length === 0) {
      this.at = at + 1;
      return "";
    }
    if (length >= 254) {
      const whole = this.#longLength();
      return this.#slice(this.bytes, 4 * at + 4, 4 * at + 4 + whole);
    }
    if ((this.at = at + (length + 4 >> 2)) > this.end) this.#shortContent(at);
    const start = 4 * at + 1;
    if (length <= this.#shortText) {
      // A sign bit anywhere: no ASCII, or padding that nobody cares for.
      const second = length > 3 ? words[at + 1] : 0, third = length > 7 ? words[at + 2] : 0;
      const fourth = length > 11 ? words[at + 3] : 0;
      if (((first | second | third | fourth) & 0x80808080) === 0) return ascii(this.bytes, start, length);
    }
    return this.#slice(this.bytes, start, start + length);
  }

  /** The id and the count of a boxed vector. @param size the least words an element takes */
  vector(size: number): number {
    const id = this.int();
    if (id !== VECTOR) throw new TlError("decode", `constructor ${hexId(id)} is no vector`);
    return this.count(size);
  }

  /** The count of a bare vector. @param size the least words an element takes */
  count(size: number): number {
    const count = this.int() >>> 0;
    if (count * size > this.end - this.at) {
      throw new TlError("decode", `a vector of ${count} elements does not fit in ${this.remaining} bytes`);
    }
    return count;
  }

  /** Checks that everything was read. */
  done(): void {
    if (this.#endByte !== 4 * this.at) throw new TlError("decode", `${this.remaining} bytes are left over`);
  }
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  let text = "";
  const end = at + length;
  for (; at + 4 <= end; at += 4) {
    text += fromCharCode(bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]);
  }
  for (; at < end; at++) text += fromCharCode(bytes[at]);
  return text;
}

/** Two words as a number that JavaScript has exactly: of 53 bits and a sign. */
export function int53(low: number, high: number): number {
  const value = high * 0x100000000 + (low >>> 0);
  if (high + 0x200000 >>> 0 > 0x3fffff || value === -0x20000000000000) {
    throw new TlError("decode", "the number does not fit in 53 bits");
  }
  return value;
}

/** A boxed `Bool` by its id. */
export function bool(id: number): boolean {
  if (id === BOOL_TRUE) return true;
  if (id === BOOL_FALSE) return false;
  throw new TlError("decode", `constructor ${hexId(id)} is no Bool`);
}
