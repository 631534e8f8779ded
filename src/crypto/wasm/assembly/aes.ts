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

/** KEY to ROUND_KEYS, for encryption. */
export function expandEncryption(): void {
  for (let i: usize = 0; i < 32; i += 8) store<u64>(i, load<u64>(i, KEY), ROUND_KEYS);
  let round: u32 = 1;
  for (let at: usize = 32; at < 240; at += 4) {
    let word = load<u32>(at, ROUND_KEYS - 4);
    if ((at & 31) == 0) {
      word = substitute(rotr(word, 8)) ^ round;
      round <<= 1;
    } else if ((at & 31) == 16) word = substitute(word);
    store<u32>(at, load<u32>(at, ROUND_KEYS - 32) ^ word, ROUND_KEYS);
  }
}

/** The inverse of MixColumns. */
@inline
function unmix(word: u32): u32 {
  return load<u32>(<u32> load<u8>(word & 255, BOX) << 2, D0) ^
    load<u32>(<u32> load<u8>((word >>> 8) & 255, BOX) << 2, D1) ^
    load<u32>(<u32> load<u8>((word >>> 16) & 255, BOX) << 2, D2) ^
    load<u32>(<u32> load<u8>(word >>> 24, BOX) << 2, D3);
}

/** KEY to ROUND_KEYS, for decryption: those of encryption backwards, all but the outer ones through {@link unmix}. */
export function expandDecryption(): void {
  expandEncryption();
  for (let low: usize = 0, high: usize = 224; low < high; low += 16, high -= 16) {
    for (let i: usize = 0; i < 16; i += 4) {
      const first = load<u32>(low + i, ROUND_KEYS), last = load<u32>(high + i, ROUND_KEYS);
      store<u32>(low + i, low == 0 ? last : unmix(last), ROUND_KEYS);
      store<u32>(high + i, low == 0 ? first : unmix(first), ROUND_KEYS);
    }
  }
  for (let i: usize = 112; i < 128; i += 4) store<u32>(i, unmix(load<u32>(i, ROUND_KEYS)), ROUND_KEYS);
}

/**
 * One column of a round of encryption: a row of each argument. `k` is where its round key lies. Shift and mask in this
 * order save an instruction a lookup; two halves let the processor start on either.
 */
@inline
export function forward(k: usize, row0: u32, row1: u32, row2: u32, row3: u32): u32 {
  return (load<u32>(ROUND_KEYS + k) ^ load<u32>((row0 << 2) & 1020, E0) ^ load<u32>((row1 >>> 6) & 1020, E1)) ^
    (load<u32>((row2 >>> 14) & 1020, E2) ^ load<u32>((row3 >>> 22) & 1020, E3));
}

/** The same of a round of decryption. */
@inline
export function backward(k: usize, row0: u32, row1: u32, row2: u32, row3: u32): u32 {
  return (load<u32>(ROUND_KEYS + k) ^ load<u32>((row0 << 2) & 1020, D0) ^ load<u32>((row1 >>> 6) & 1020, D1)) ^
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
