/**
 * AES-256 on single blocks without tables: no address and no branch depends on key or data. Bits are sliced: eight words
 * hold one bit each of the sixteen bytes of a block, and SubBytes is the circuit of 113 gates of Boyar, Depew and Peralta
 * ("A depth-16 circuit for the AES S-box", ePrint 2011/332; "Small low-depth circuits", 2012) over those words.
 *
 * A plane has 16 bits: bit 4 * row + column. Two planes share a word, b and b + 4, wherever they are only moved.
 */
import { type BlockCipher, toWords } from "./aes_block.ts";

const ROUNDS = 14;

// The planes that SubBytes works on, the lowest bit of the bytes first. Upper halves hold anything.
let q0 = 0, q1 = 0, q2 = 0, q3 = 0, q4 = 0, q5 = 0, q6 = 0, q7 = 0;

/** SubBytes of all bytes, whatever they are. */
function substitute(): void {
  // Top linear layer. The circuit counts from the highest bit.
  const y14 = q4 ^ q2, y13 = q7 ^ q1, y9 = q7 ^ q4, y8 = q7 ^ q2, a0 = q6 ^ q5, y1 = a0 ^ q0;
  const y4 = y1 ^ q4, y12 = y13 ^ y14, y2 = y1 ^ q7, y5 = y1 ^ q1, y3 = y5 ^ y8, a1 = q3 ^ y12;
  const y15 = a1 ^ q2, y20 = a1 ^ q6, y6 = y15 ^ q0, y10 = y15 ^ a0, y11 = y20 ^ y9, y7 = q0 ^ y11;
  const y17 = y10 ^ y11, y19 = y10 ^ y8, y16 = a0 ^ y11, y21 = y13 ^ y16, y18 = q7 ^ y16;
  // Inversion in GF(2^8) by way of GF(2^4) and GF(2^2).
  const b2 = y12 & y15, b4 = (y3 & y6) ^ b2, b6 = (y4 & q0) ^ b2;
  const b7 = y13 & y16, b9 = (y5 & y1) ^ b7, b11 = (y2 & y7) ^ b7;
  const b12 = y9 & y11, b14 = (y14 & y17) ^ b12, b16 = (y8 & y10) ^ b12;
  const c1 = b4 ^ b14 ^ y20, c2 = b6 ^ b16 ^ y19, c3 = b9 ^ b14 ^ y21, c4 = b11 ^ b16 ^ y18;
  const c5 = c1 ^ c2, c6 = c1 & c3, c7 = c4 ^ c6, c9 = (c5 & c7) ^ c2, c10 = c3 ^ c4;
  const c13 = ((c2 ^ c6) & c10) ^ c4, c14 = c3 ^ c13, c15 = c7 ^ c13, c16 = c4 & c15, c17 = c16 ^ c14;
  const c18 = c7 ^ c16, c20 = c5 ^ (c9 & c18), c21 = c20 ^ c17, c22 = c9 ^ c13, c23 = c9 ^ c20;
  const c24 = c13 ^ c17, c25 = c22 ^ c21;
  const z0 = c24 & y15, z1 = c17 & y6, z2 = c13 & q0, z3 = c23 & y16, z4 = c20 & y1, z5 = c9 & y7;
  const z6 = c22 & y11, z7 = c25 & y17, z8 = c21 & y10, z9 = c24 & y12, z10 = c17 & y3, z11 = c13 & y4;
  const z12 = c23 & y13, z13 = c20 & y5, z14 = c9 & y2, z15 = c22 & y9, z16 = c25 & y14, z17 = c21 & y8;
  // Bottom linear layer, with the constant 0x63.
  const d1 = z15 ^ z16, d2 = z10 ^ z11, d3 = z5 ^ z13, d4 = z9 ^ z10, d5 = z2 ^ z12, d6 = z2 ^ z5;
  const d7 = z7 ^ z8, d8 = z0 ^ z3, d9 = z6 ^ z7, d10 = z16 ^ z17, d11 = z12 ^ d3, d12 = d5 ^ d8;
  const d13 = z4 ^ d1, d14 = z3 ^ d9, d15 = d1 ^ d12, d16 = z14 ^ d12, d17 = d7 ^ d13, d18 = d4 ^ d13;
  const d19 = z4 ^ d14, d20 = d16 ^ d17, d21 = z1 ^ d18, d22 = d19 ^ d20;
  q7 = d14 ^ d18;
  q1 = d11 ^ ~d17;
  q0 = d3 ^ ~d15;
  q4 = d8 ^ d21;
  q3 = d6 ^ d21;
  q2 = d2 ^ d20;
  q6 = d19 ^ ~q4;
  q5 = d10 ^ ~d22;
}

/** The inverse of the affine map of SubBytes. */
function unmap(): void {
  const p0 = ~q0, p1 = ~q1, p5 = ~q5, p6 = ~q6;
  const r0 = p5 ^ q7 ^ q2, r1 = p6 ^ p0 ^ q3, r2 = q7 ^ p1 ^ q4, r3 = p0 ^ q2 ^ p5;
  const r4 = p1 ^ q3 ^ p6, r5 = q2 ^ q4 ^ q7, r6 = q3 ^ p5 ^ p0, r7 = q4 ^ p6 ^ p1;
  q0 = r0;
  q1 = r1;
  q2 = r2;
  q3 = r3;
  q4 = r4;
  q5 = r5;
  q6 = r6;
  q7 = r7;
}

// The same planes, two in a word: b in the lower half, b + 4 in the upper one.
let s0 = 0, s1 = 0, s2 = 0, s3 = 0;

/** Takes the block of four words at `at` into planes. */
function slice(words: Int32Array, at: number): void {
  let a = words[at], b = words[at + 1], c = words[at + 2], d = words[at + 3];
  // Exchanges the bits of the column, which tell the words apart, with the two low ones of the bit in its byte.
  let t = ((a >>> 1) ^ b) & 0x55555555;
  a ^= t << 1;
  b ^= t;
  t = ((c >>> 1) ^ d) & 0x55555555;
  c ^= t << 1;
  d ^= t;
  t = ((a >>> 2) ^ c) & 0x33333333;
  a ^= t << 2;
  c ^= t;
  t = ((b >>> 2) ^ d) & 0x33333333;
  b ^= t << 2;
  d ^= t;
  s0 = gather(a);
  s1 = gather(b);
  s2 = gather(c);
  s3 = gather(d);
}

/** The inverse of {@linkcode slice}. */
function unslice(words: Int32Array, at: number): void {
  let a = scatter(s0), b = scatter(s1), c = scatter(s2), d = scatter(s3);
  let t = ((a >>> 2) ^ c) & 0x33333333;
  a ^= t << 2;
  c ^= t;
  t = ((b >>> 2) ^ d) & 0x33333333;
  b ^= t << 2;
  d ^= t;
  t = ((a >>> 1) ^ b) & 0x55555555;
  a ^= t << 1;
  b ^= t;
  t = ((c >>> 1) ^ d) & 0x55555555;
  c ^= t << 1;
  d ^= t;
  words[at] = a;
  words[at + 1] = b;
  words[at + 2] = c;
  words[at + 3] = d;
}

/** From row, half, column to half, row, column. */
function gather(word: number): number {
  let t = (word ^ (word >>> 4)) & 0x00f000f0;
  word ^= t ^ (t << 4);
  t = (word ^ (word >>> 8)) & 0x0000ff00;
  return word ^ t ^ (t << 8);
}

/** The inverse of {@linkcode gather}. */
function scatter(word: number): number {
  let t = (word ^ (word >>> 8)) & 0x0000ff00;
  word ^= t ^ (t << 8);
  t = (word ^ (word >>> 4)) & 0x00f000f0;
  return word ^ t ^ (t << 4);
}

function addKey(keys: Int32Array, at: number): void {
  s0 ^= keys[at];
  s1 ^= keys[at + 1];
  s2 ^= keys[at + 2];
  s3 ^= keys[at + 3];
}

/** Makes a word of each of the planes of {@linkcode substitute} of its own. */
function split(): void {
  q0 = s0;
  q1 = s1;
  q2 = s2;
  q3 = s3;
  q4 = s0 >>> 16;
  q5 = s1 >>> 16;
  q6 = s2 >>> 16;
  q7 = s3 >>> 16;
}

const join = (low: number, high: number): number => (low & 0xffff) | (high << 16);

/** Row r moves by r columns to the left. */
const shiftRows = (x: number): number =>
  (x & 0x000f000f) | ((x >>> 1) & 0x00700070) | ((x << 3) & 0x00800080) |
  ((x >>> 2) & 0x03000300) | ((x << 2) & 0x0c000c00) | ((x >>> 3) & 0x10001000) | ((x << 1) & 0xe000e000);

const unshiftRows = (x: number): number =>
  (x & 0x000f000f) | ((x << 1) & 0x00e000e0) | ((x >>> 3) & 0x00100010) |
  ((x >>> 2) & 0x03000300) | ((x << 2) & 0x0c000c00) | ((x << 3) & 0x80008000) | ((x >>> 1) & 0x70007000);

/** The row one below, or two, in the place of each row. */
const below = (x: number): number => ((x >>> 4) & 0x0fff0fff) | ((x << 12) & 0xf000f000);
const twoBelow = (x: number): number => ((x >>> 8) & 0x00ff00ff) | ((x << 8) & 0xff00ff00);

/** MixColumns: twice what a row and the one below have in common, and the other three. */
function mixColumns(): void {
  const r0 = below(s0), r1 = below(s1), r2 = below(s2), r3 = below(s3);
  const t0 = s0 ^ r0, t1 = s1 ^ r1, t2 = s2 ^ r2, t3 = s3 ^ r3;
  // Doubling moves every plane up by one; the highest comes in again where Rijndael's polynomial has a term.
  const top = t3 >>> 16;
  s0 = (top | (t3 << 16)) ^ (top << 16) ^ r0 ^ twoBelow(t0);
  s1 = t0 ^ top ^ r1 ^ twoBelow(t1);
  s2 = t1 ^ r2 ^ twoBelow(t2);
  s3 = t2 ^ top ^ r3 ^ twoBelow(t3);
}

/** The inverse of MixColumns: MixColumns, after each row got four times the sum of itself and the one two below. */
function unmixColumns(): void {
  let t0 = s0 ^ twoBelow(s0), t1 = s1 ^ twoBelow(s1), t2 = s2 ^ twoBelow(s2), t3 = s3 ^ twoBelow(s3);
  for (let i = 0; i < 2; i++) {
    const top = t3 >>> 16, first = (top | (t3 << 16)) ^ (top << 16);
    t3 = t2 ^ top;
    t2 = t1;
    t1 = t0 ^ top;
    t0 = first;
  }
  s0 ^= t0;
  s1 ^= t1;
  s2 ^= t2;
  s3 ^= t3;
  mixColumns();
}

/** The 15 round keys of a 32-byte `key`, as planes: 60 words, for both directions. */
function slicedKeys(key: Uint8Array): Int32Array {
  const keys = new Int32Array(4 * (ROUNDS + 1));
  keys.set(toWords(key));
  const column = new Int32Array(4);
  let round = 1;
  for (let i = 8; i < keys.length; i++) {
    column[0] = keys[i - 1];
    if (i % 4 === 0) {
      slice(column, 0);
      split();
      substitute();
      s0 = join(q0, q4);
      s1 = join(q1, q5);
      s2 = join(q2, q6);
      s3 = join(q3, q7);
      unslice(column, 0);
    }
    let word = column[0];
    if (i % 8 === 0) {
      word = ((word << 24) | (word >>> 8)) ^ round;
      round <<= 1;
    }
    keys[i] = keys[i - 8] ^ word;
  }
  for (let at = 0; at < keys.length; at += 4) {
    slice(keys, at);
    keys.set([s0, s1, s2, s3], at);
  }
  return keys;
}

/** Encrypts the block of four words at `at` in place; `keys` are {@linkcode slicedKeys}. */
function encrypt(keys: Int32Array, words: Int32Array, at: number): void {
  slice(words, at);
  addKey(keys, 0);
  for (let k = 4;; k += 4) {
    split();
    substitute();
    s0 = shiftRows(join(q0, q4));
    s1 = shiftRows(join(q1, q5));
    s2 = shiftRows(join(q2, q6));
    s3 = shiftRows(join(q3, q7));
    if (k < 4 * ROUNDS) mixColumns();
    addKey(keys, k);
    if (k === 4 * ROUNDS) break;
  }
  unslice(words, at);
}

/** The inverse of {@linkcode encrypt}. */
function decrypt(keys: Int32Array, words: Int32Array, at: number): void {
  slice(words, at);
  for (let k = 4 * ROUNDS;; k -= 4) {
    addKey(keys, k);
    if (k === 0) break;
    if (k < 4 * ROUNDS) unmixColumns();
    s0 = unshiftRows(s0);
    s1 = unshiftRows(s1);
    s2 = unshiftRows(s2);
    s3 = unshiftRows(s3);
    split();
    unmap();
    substitute();
    unmap();
    s0 = join(q0, q4);
    s1 = join(q1, q5);
    s2 = join(q2, q6);
    s3 = join(q3, q7);
  }
  unslice(words, at);
}

/** The cipher of this file: constant-time, and some five times as slow as tables in script. */
export const SLICED_CIPHER: BlockCipher = {
  encryptionKeys: slicedKeys,
  decryptionKeys: slicedKeys,
  encrypt,
  decrypt,
};
