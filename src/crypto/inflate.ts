/**
 * DEFLATE (RFC 1951), inflating only, in script: for where no runtime does it at once. It builds nothing before its first
 * use, and a table of 512 entries for each code at most: a block of a few bytes, of which an enemy can send many, costs
 * little. Codes of more than nine bits, which stand for what is rare, are found bit by bit.
 */

/** Codes of so many bits are looked up. */
const FAST = 9;
const LONGEST = 15;
const END_OF_BLOCK = 256;
/** In which order the lengths of the code for code lengths come. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** Output grows from at least so many bytes. */
const LEAST = 1024;

/** Data is no DEFLATE, or there is more in it than allowed. */
export class InflateFault extends Error {
  /** It is more than allowed. */
  readonly tooLong: boolean;

  constructor(tooLong: boolean) {
    super(`Cannot inflate: ${tooLong ? "there is too much of it" : "it is no DEFLATE data"}`);
    this.tooLong = tooLong;
  }
}

function malformed(): InflateFault {
  return new InflateFault(false);
}

/** A canonical Huffman code. */
class Code {
  /** By the next {@linkcode FAST} bits: symbol and length; 0 for what is longer, or nothing. */
  readonly #fast = new Uint16Array(1 << FAST);
  /** How many codes of each length there are. */
  readonly #counts = new Uint16Array(LONGEST + 1);
  /** Symbols in the order of their codes. */
  readonly #symbols: Uint16Array;

  /**
   * @param mayBeOne a single code of one bit is allowed, which is incomplete
   * @throws InflateFault when no code has these lengths (0: the symbol does not occur)
   */
  constructor(lengths: Uint8Array, mayBeOne = true) {
    const counts = this.#counts, next = new Uint16Array(LONGEST + 2), codes = new Uint16Array(LONGEST + 2);
    for (const length of lengths) counts[length]++;
    counts[0] = 0;
    let left = 1, longest = 0;
    for (let length = 1; length <= LONGEST; length++) {
      left = 2 * left - counts[length];
      if (left < 0) throw malformed();
      if (counts[length] > 0) longest = length;
      next[length + 1] = next[length] + counts[length];
      codes[length + 1] = (codes[length] + counts[length]) << 1;
    }
    // What has no codes at all fails where one is looked for.
    if (left > 0 && longest > (mayBeOne ? 1 : 0)) throw malformed();
    this.#symbols = new Uint16Array(lengths.length);
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      const length = lengths[symbol];
      if (length === 0) continue;
      this.#symbols[next[length]++] = symbol;
      const code = codes[length]++;
      if (length > FAST) continue;
      // Codes are sent from their highest bit on, everything else from its lowest.
      let reversed = 0;
      for (let bit = 0; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
      for (let i = reversed; i < 1 << FAST; i += 1 << length) this.#fast[i] = (symbol << 4) | length;
    }
  }

  /** The symbol at the front of `bits`, of which there are {@linkcode LONGEST}, times 16, and its length. */
  find(bits: number): number {
    const found = this.#fast[bits & ((1 << FAST) - 1)];
    if (found !== 0) return found;
    let code = 0, first = 0, index = 0;
    for (let length = 1; length <= LONGEST; length++) {
      code |= bits & 1;
      bits >>= 1;
      const count = this.#counts[length];
      if (code - first < count) return (this.#symbols[index + code - first] << 4) | length;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw malformed();
  }
}

/** The codes of blocks that bring none. */
let fixed: readonly [Code, Code] | undefined;

function fixedCodes(): readonly [Code, Code] {
  const lengths = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
  // Thirty of the distances mean something; two more complete the code.
  return fixed ??= [new Code(lengths), new Code(new Uint8Array(32).fill(5))];
}

class Inflater {
  readonly #data: Uint8Array;
  readonly #maxLength: number;
  #at: number;
  /** Bits that were read and not used yet, the next one lowest. */
  #bits = 0;
  #count = 0;
  #output: Uint8Array;
  #length = 0;

  constructor(data: Uint8Array, at: number, maxLength: number) {
    this.#data = data;
    this.#at = at;
    this.#maxLength = maxLength;
    this.#output = new Uint8Array(Math.min(maxLength, Math.max(LEAST, 4 * data.length)));
  }

  run(): { output: Uint8Array; end: number } {
    for (let last = 0; last === 0;) {
      last = this.#take(1);
      const kind = this.#take(2);
      if (kind === 0) this.#stored();
      else if (kind === 1) this.#block(...fixedCodes());
      else if (kind === 2) this.#block(...this.#codes());
      else throw malformed();
    }
    // Whole bytes that were read ahead are not part of it.
    const output = this.#length === this.#output.length ? this.#output : this.#output.slice(0, this.#length);
    return { output, end: this.#at - (this.#count >> 3) };
  }

  /** The next `count` bits, 13 at most. */
  #take(count: number): number {
    this.#fill(count);
    const value = this.#bits & ((1 << count) - 1);
    this.#drop(count);
    return value;
  }

  /** Has at least 15 bits at hand, behind the end of the data zeros. */
  #fill(needed: number): void {
    while (this.#count < LONGEST) {
      if (this.#at >= this.#data.length) {
        if (this.#count < needed) throw malformed();
        return;
      }
      this.#bits |= this.#data[this.#at++] << this.#count;
      this.#count += 8;
    }
  }

  #drop(count: number): void {
    this.#bits >>>= count;
    this.#count -= count;
  }

  #symbol(code: Code): number {
    this.#fill(1);
    const found = code.find(this.#bits), length = found & 15;
    if (length > this.#count) throw malformed();
    this.#drop(length);
    return found >> 4;
  }

  /** Makes room for `more` bytes. */
  #grow(more: number): void {
    const needed = this.#length + more;
    if (needed > this.#maxLength) throw new InflateFault(true);
    if (needed <= this.#output.length) return;
    const larger = new Uint8Array(Math.min(this.#maxLength, Math.max(needed, 2 * this.#output.length)));
    larger.set(this.#output.subarray(0, this.#length));
    this.#output = larger;
  }

  #stored(): void {
    this.#drop(this.#count & 7);
    this.#at -= this.#count >> 3;
    this.#bits = this.#count = 0;
    const data = this.#data, at = this.#at + 4;
    const length = data[at - 4] | (data[at - 3] << 8);
    if (at + length > data.length || length !== (~(data[at - 2] | (data[at - 1] << 8)) & 0xffff)) {
      throw malformed();
    }
    this.#grow(length);
    this.#output.set(data.subarray(at, at + length), this.#length);
    this.#length += length;
    this.#at = at + length;
  }

  /** The codes of a block that brings them: of literals and lengths, and of distances. */
  #codes(): [Code, Code] {
    const literals = this.#take(5) + 257, distances = this.#take(5) + 1, count = this.#take(4) + 4;
    if (literals > 286 || distances > 30) throw malformed();
    const ofLengths = new Uint8Array(19);
    for (let i = 0; i < count; i++) ofLengths[ORDER[i]] = this.#take(3);
    const code = new Code(ofLengths, false), lengths = new Uint8Array(literals + distances);
    for (let i = 0; i < lengths.length;) {
      const symbol = this.#symbol(code);
      if (symbol < 16) {
        lengths[i++] = symbol;
        continue;
      }
      const times = symbol === 16
        ? 3 + this.#take(2)
        : symbol === 17
        ? 3 + this.#take(3)
        : 11 + this.#take(7);
      if ((symbol === 16 && i === 0) || i + times > lengths.length) throw malformed();
      if (symbol === 16) lengths.fill(lengths[i - 1], i, i + times);
      i += times;
    }
    if (lengths[END_OF_BLOCK] === 0) throw malformed();
    return [new Code(lengths.subarray(0, literals)), new Code(lengths.subarray(literals))];
  }

  #block(literals: Code, distances: Code): void {
    for (;;) {
      const symbol = this.#symbol(literals);
      if (symbol < END_OF_BLOCK) {
        if (this.#length === this.#output.length) this.#grow(1);
        this.#output[this.#length++] = symbol;
      } else if (symbol === END_OF_BLOCK) return;
      else this.#copy(this.#matchLength(symbol - 257), this.#distance(this.#symbol(distances)));
    }
  }

  /** Lengths go by ones up to 10, then four a power of two; the last one is 258 without more bits. */
  #matchLength(symbol: number): number {
    if (symbol > 28) throw malformed();
    if (symbol === 28) return 258;
    if (symbol < 8) return symbol + 3;
    const bits = (symbol >> 2) - 1;
    return 3 + ((4 + (symbol & 3)) << bits) + this.#take(bits);
  }

  /** Distances go by ones up to 4, then two a power of two. */
  #distance(symbol: number): number {
    if (symbol > 29) throw malformed();
    if (symbol < 4) return symbol + 1;
    const bits = (symbol >> 1) - 1;
    return 1 + ((2 + (symbol & 1)) << bits) + this.#take(bits);
  }

  #copy(length: number, distance: number): void {
    if (distance > this.#length) throw malformed();
    this.#grow(length);
    const output = this.#output, at = this.#length;
    if (distance >= length) output.copyWithin(at, at - distance, at - distance + length);
    else for (let i = at; i < at + length; i++) output[i] = output[i - distance];
    this.#length += length;
  }
}

/**
 * Inflates what starts at `at`.
 * @returns the output, and where the data behind it starts
 * @throws {InflateFault} as soon as it is known; never is more than `maxLength` bytes allocated for the output
 */
export function inflate(
  data: Uint8Array,
  at: number,
  maxLength: number,
): { output: Uint8Array; end: number } {
  return new Inflater(data, at, maxLength).run();
}
