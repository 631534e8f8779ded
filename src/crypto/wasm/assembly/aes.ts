// AES-256 after FIPS 197 with the round tables of Rijndael's authors ("The Design of Rijndael", 4.2): one lookup does
// SubBytes, ShiftRows and MixColumns of a byte. A block is four words, one a column, its first row in the low byte.
// The tables are computed, not stored: they would be a third of the module.
import { BOX, D0, D1, D2, D3, E0, E1, E2, E3, INVERSE_BOX, KEY, ROUND_KEYS } from "./memory";

/** Multiplies by x in GF(2^8). */
@inline
function double(a: u32): u32 {
  return ((a << 1) ^ ((a >>> 7) * 0x11b)) & 0xff;
}

/** Fills the tables; once, before anything else. */
export function makeTables(): void {
  let a: u32 = 1, inverse: u32 = 1;
  // `a` runs through the powers of 3, `inverse` through those of its reciprocal.
  do {
    a ^= double(a);
    inverse ^= inverse << 1;
    inverse ^= inverse << 2;
    inverse ^= inverse << 4;
    inverse &= 0xff;
    if (inverse & 0x80) inverse ^= 0x09;
    const spread = inverse * 0x101;
    store<u8>(a, inverse ^ (spread >>> 7) ^ (spread >>> 6) ^ (spread >>> 5) ^ (spread >>> 4) ^ 0x63, BOX);
  } while (a != 1);
  store<u8>(BOX, 0x63);
  for (let i: u32 = 0; i < 256; i++) {
    const s: u32 = load<u8>(i, BOX);
    store<u8>(s, i, INVERSE_BOX);
    const s2 = double(s);
    let mixed: u32 = s2 | (s << 8) | (s << 16) | ((s2 ^ s) << 24);
    const i2 = double(i), i4 = double(i2), i8 = double(i4);
    let unmixed: u32 = (i8 ^ i4 ^ i2) | ((i8 ^ i) << 8) | ((i8 ^ i4 ^ i) << 16) | ((i8 ^ i2 ^ i) << 24);
    for (let row: usize = 0; row < 0x1000; row += 0x400) {
      store<u32>(row + (i << 2), mixed, E0);
      store<u32>(row + (s << 2), unmixed, D0);
      mixed = rotl(mixed, 8);
      unmixed = rotl(unmixed, 8);
    }
  }
}

/** SubBytes on each byte of a word. */
function substitute(word: u32): u32 {
  return <u32> load<u8>(word & 255, BOX) | (<u32> load<u8>((word >>> 8) & 255, BOX) << 8) |
    (<u32> load<u8>((word >>> 16) & 255, BOX) << 16) | (<u32> load<u8>(word >>> 24, BOX) << 24);
}

/** Four words of a key schedule. */
@inline
function put(at: usize, a: u32, b: u32, c: u32, d: u32): void {
  store<u32>(at, a, ROUND_KEYS);
  store<u32>(at, b, ROUND_KEYS + 4);
  store<u32>(at, c, ROUND_KEYS + 8);
  store<u32>(at, d, ROUND_KEYS + 12);
}

/** KEY to ROUND_KEYS, for encryption. */
export function expandEncryption(): void {
  let a = load<u32>(KEY), b = load<u32>(KEY, 4), c = load<u32>(KEY, 8), d = load<u32>(KEY, 12);
  let e = load<u32>(KEY, 16), f = load<u32>(KEY, 20), g = load<u32>(KEY, 24), h = load<u32>(KEY, 28);
  for (let at: usize = 0, round: u32 = 1;; at += 32, round <<= 1) {
    put(at, a, b, c, d);
    if (at == 224) return;
    put(at + 16, e, f, g, h);
    a ^= substitute(rotr(h, 8)) ^ round; b ^= a; c ^= b; d ^= c;
    e ^= substitute(d); f ^= e; g ^= f; h ^= g;
  }
}

/** The inverse of MixColumns. */
function unmix(word: u32): u32 {
  return load<u32>(<u32> load<u8>(word & 255, BOX) << 2, D0) ^
    load<u32>(<u32> load<u8>((word >>> 8) & 255, BOX) << 2, D1) ^
    load<u32>(<u32> load<u8>((word >>> 16) & 255, BOX) << 2, D2) ^
    load<u32>(<u32> load<u8>(word >>> 24, BOX) << 2, D3);
}

/**
 * KEY to ROUND_KEYS, for decryption: those of encryption backwards, all but the outer ones through {@link unmix}. It is
 * linear, so that beside the words of encryption (a to h) their inverses (A to H) go on with the same sums.
 */
export function expandDecryption(): void {
  let a = load<u32>(KEY), b = load<u32>(KEY, 4), c = load<u32>(KEY, 8), d = load<u32>(KEY, 12);
  let e = load<u32>(KEY, 16), f = load<u32>(KEY, 20), g = load<u32>(KEY, 24), h = load<u32>(KEY, 28);
  let A = unmix(a), B = unmix(b), C = unmix(c), D = unmix(d);
  let E = unmix(e), F = unmix(f), G = unmix(g), H = unmix(h);
  put(224, a, b, c, d);
  for (let at: usize = 208, round: u32 = 1;; at -= 32, round <<= 1) {
    put(at, E, F, G, H);
    const first = substitute(rotr(h, 8)) ^ round;
    a ^= first; b ^= a; c ^= b; d ^= c;
    if (at == 16) break;
    A ^= unmix(first); B ^= A; C ^= B; D ^= C;
    put(at - 16, A, B, C, D);
    const second = substitute(d);
    e ^= second; f ^= e; g ^= f; h ^= g;
    E ^= unmix(second); F ^= E; G ^= F; H ^= G;
  }
  put(0, a, b, c, d);
}

/**
 * One column of a round of encryption: a row of each argument. `k` is where its round key lies. Shift and mask in this
 * order save an instruction a lookup; two halves let the processor start on either.
 */
@inline
export function forward(k: usize, row0: u32, row1: u32, row2: u32, row3: u32): u32 {
  return (load<u32>(k, ROUND_KEYS) ^ load<u32>((row0 << 2) & 1020, E0) ^ load<u32>((row1 >>> 6) & 1020, E1)) ^
    (load<u32>((row2 >>> 14) & 1020, E2) ^ load<u32>((row3 >>> 22) & 1020, E3));
}

/** The same of a round of decryption. */
@inline
export function backward(k: usize, row0: u32, row1: u32, row2: u32, row3: u32): u32 {
  return (load<u32>(k, ROUND_KEYS) ^ load<u32>((row0 << 2) & 1020, D0) ^ load<u32>((row1 >>> 6) & 1020, D1)) ^
    (load<u32>((row2 >>> 14) & 1020, D2) ^ load<u32>((row3 >>> 22) & 1020, D3));
}

/** One column of the last round of encryption, which has no MixColumns. */
@inline
export function lastForward(k: usize, row0: u32, row1: u32, row2: u32, row3: u32): u32 {
  return (<u32> load<u8>(row0 & 255, BOX) | (<u32> load<u8>((row1 >>> 8) & 255, BOX) << 8) |
    (<u32> load<u8>((row2 >>> 16) & 255, BOX) << 16) | (<u32> load<u8>(row3 >>> 24, BOX) << 24)) ^
    load<u32>(ROUND_KEYS + k);
}

/** The same of decryption. */
@inline
export function lastBackward(k: usize, row0: u32, row1: u32, row2: u32, row3: u32): u32 {
  return (<u32> load<u8>(row0 & 255, INVERSE_BOX) | (<u32> load<u8>((row1 >>> 8) & 255, INVERSE_BOX) << 8) |
    (<u32> load<u8>((row2 >>> 16) & 255, INVERSE_BOX) << 16) | (<u32> load<u8>(row3 >>> 24, INVERSE_BOX) << 24)) ^
    load<u32>(ROUND_KEYS + k);
}
