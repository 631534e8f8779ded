// SHA-256 after FIPS 180-4. Sixteen rounds a turn, written out: after eight every working variable is back in its place,
// so that none is ever moved. The schedule is made by vector instructions, four words at a time, beside the rounds, which
// read it from memory with the constants added (a quarter faster than words in locals). What a round takes of the one
// before it, e, comes last in each sum. The hash of a packet of two or three blocks costs less this way than one call of a
// native hash.
import { HASH, STATE, WORDS } from "./memory";

const K: usize = memory.data<u32>([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
  0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
  0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
  0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
  0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
  0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
  0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
  0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
]);

/** Starts a hash. */
export function start(): void {
  store<u32>(STATE, 0x6a09e667);
  store<u32>(STATE + 4, 0xbb67ae85);
  store<u32>(STATE + 8, 0x3c6ef372);
  store<u32>(STATE + 12, 0xa54ff53a);
  store<u32>(STATE + 16, 0x510e527f);
  store<u32>(STATE + 20, 0x9b05688c);
  store<u32>(STATE + 24, 0x1f83d9ab);
  store<u32>(STATE + 28, 0x5be0cd19);
}

/** The sums of rotations that mix a round's e and a. */
@inline
function first(e: u32): u32 {
  return rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25);
}
@inline
function second(a: u32): u32 {
  return rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22);
}

/** Ch of FIPS 180-4. Maj is b ^ ((a ^ b) & (b ^ c)), of which each round leaves the next one the first half. */
@inline
function choose(e: u32, f: u32, g: u32): u32 {
  return g ^ (e & (f ^ g));
}

/** Four words of the schedule: of the sixteen before them. */
@inline
function next(w0: v128, w4: v128, w8: v128, w12: v128): v128 {
  const w1 = i8x16.shuffle(w0, w4, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
  const w9 = i8x16.shuffle(w8, w12, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
  const r7 = v128.xor(i32x4.shr_u(w1, 7), i32x4.shl(w1, 25)), r18 = v128.xor(i32x4.shr_u(w1, 18), i32x4.shl(w1, 14));
  let sum = i32x4.add(i32x4.add(w0, w9), v128.xor(v128.xor(r7, r18), i32x4.shr_u(w1, 3)));
  // The last two of the four depend on the first two.
  sum = i32x4.add(sum, v128.and(mixed(v128.shuffle<u32>(w12, w12, 2, 2, 3, 3)), i32x4(-1, -1, 0, 0)));
  return i32x4.add(sum, v128.and(mixed(v128.shuffle<u32>(sum, sum, 0, 0, 1, 1)), i32x4(0, 0, -1, -1)));
}

/** sigma1 of two words, each of which is there twice in a row: then a rotation is one shift of both. */
@inline
function mixed(v: v128): v128 {
  const w = v128.xor(v128.xor(i64x2.shr_u(v, 17), i64x2.shr_u(v, 19)), i32x4.shr_u(v, 10));
  return v128.shuffle<u32>(w, w, 0, 2, 0, 2);
}

/** The four words at `at` in the other order of bytes. */
@inline
function swap(at: usize): v128 {
  const v = v128.load(at);
  return i8x16.shuffle(v, v, 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12);
}

/** Hashes the `count` blocks at `at`. */
export function blocks(at: usize, count: usize): void {
  let a = load<u32>(STATE), b = load<u32>(STATE + 4), c = load<u32>(STATE + 8), d = load<u32>(STATE + 12);
  let e = load<u32>(STATE + 16), f = load<u32>(STATE + 20), g = load<u32>(STATE + 24), h = load<u32>(STATE + 28);
  for (const end = at + (count << 6); at < end; at += 64) {
    // y is b ^ c, which in the next round is that of c and d; x and y take turns.
    let x: u32, y = b ^ c;
    let w0 = swap(at), w1 = swap(at + 16), w2 = swap(at + 32), w3 = swap(at + 48);
    v128.store(WORDS, i32x4.add(w0, v128.load(K)));
    v128.store(WORDS + 16, i32x4.add(w1, v128.load(K + 16)));
    v128.store(WORDS + 32, i32x4.add(w2, v128.load(K + 32)));
    v128.store(WORDS + 48, i32x4.add(w3, v128.load(K + 48)));
    // What the last turn adds to the schedule, of what lies behind the constants, nobody uses.
    for (let t: usize = K + 64; t <= K + 256; t += 64) {
      h = (h + load<u32>(WORDS, 0) + choose(e, f, g)) + first(e); d += h; x = a ^ b; h = (h + (b ^ (x & y))) + second(a);
      g = (g + load<u32>(WORDS, 4) + choose(d, e, f)) + first(d); c += g; y = h ^ a; g = (g + (a ^ (y & x))) + second(h);
      f = (f + load<u32>(WORDS, 8) + choose(c, d, e)) + first(c); b += f; x = g ^ h; f = (f + (h ^ (x & y))) + second(g);
      e = (e + load<u32>(WORDS, 12) + choose(b, c, d)) + first(b); a += e; y = f ^ g; e = (e + (g ^ (y & x))) + second(f);
      w0 = next(w0, w1, w2, w3);
      v128.store(WORDS, i32x4.add(w0, v128.load(t)));
      d = (d + load<u32>(WORDS, 16) + choose(a, b, c)) + first(a); h += d; x = e ^ f; d = (d + (f ^ (x & y))) + second(e);
      c = (c + load<u32>(WORDS, 20) + choose(h, a, b)) + first(h); g += c; y = d ^ e; c = (c + (e ^ (y & x))) + second(d);
      b = (b + load<u32>(WORDS, 24) + choose(g, h, a)) + first(g); f += b; x = c ^ d; b = (b + (d ^ (x & y))) + second(c);
      a = (a + load<u32>(WORDS, 28) + choose(f, g, h)) + first(f); e += a; y = b ^ c; a = (a + (c ^ (y & x))) + second(b);
      w1 = next(w1, w2, w3, w0);
      v128.store(WORDS + 16, i32x4.add(w1, v128.load(t, 16)));
      h = (h + load<u32>(WORDS, 32) + choose(e, f, g)) + first(e); d += h; x = a ^ b; h = (h + (b ^ (x & y))) + second(a);
      g = (g + load<u32>(WORDS, 36) + choose(d, e, f)) + first(d); c += g; y = h ^ a; g = (g + (a ^ (y & x))) + second(h);
      f = (f + load<u32>(WORDS, 40) + choose(c, d, e)) + first(c); b += f; x = g ^ h; f = (f + (h ^ (x & y))) + second(g);
      e = (e + load<u32>(WORDS, 44) + choose(b, c, d)) + first(b); a += e; y = f ^ g; e = (e + (g ^ (y & x))) + second(f);
      w2 = next(w2, w3, w0, w1);
      v128.store(WORDS + 32, i32x4.add(w2, v128.load(t, 32)));
      d = (d + load<u32>(WORDS, 48) + choose(a, b, c)) + first(a); h += d; x = e ^ f; d = (d + (f ^ (x & y))) + second(e);
      c = (c + load<u32>(WORDS, 52) + choose(h, a, b)) + first(h); g += c; y = d ^ e; c = (c + (e ^ (y & x))) + second(d);
      b = (b + load<u32>(WORDS, 56) + choose(g, h, a)) + first(g); f += b; x = c ^ d; b = (b + (d ^ (x & y))) + second(c);
      a = (a + load<u32>(WORDS, 60) + choose(f, g, h)) + first(f); e += a; y = b ^ c; a = (a + (c ^ (y & x))) + second(b);
      w3 = next(w3, w0, w1, w2);
      v128.store(WORDS + 48, i32x4.add(w3, v128.load(t, 48)));
    }
    store<u32>(STATE, a += load<u32>(STATE));
    store<u32>(STATE + 4, b += load<u32>(STATE + 4));
    store<u32>(STATE + 8, c += load<u32>(STATE + 8));
    store<u32>(STATE + 12, d += load<u32>(STATE + 12));
    store<u32>(STATE + 16, e += load<u32>(STATE + 16));
    store<u32>(STATE + 20, f += load<u32>(STATE + 20));
    store<u32>(STATE + 24, g += load<u32>(STATE + 24));
    store<u32>(STATE + 28, h += load<u32>(STATE + 28));
  }
}

/** Ends a hash of `total` bytes with the `length` bytes at `at`, writes behind them, and leaves the result in HASH. */
export function end(at: usize, length: usize, total: f64): void {
  // 0x80, then zeros up to eight bytes before the end of a block, then the length in bits.
  const padded = (length + 72) & ~63;
  for (let i = length; i < padded; i += 8) store<u64>(at + i, 0);
  store<u8>(at + length, 0x80);
  store<u64>(at + padded - 8, bswap(<u64>total << 3));
  blocks(at, padded >>> 6);
  v128.store(HASH, swap(STATE));
  v128.store(HASH + 16, swap(STATE + 16));
}

/** Hashes the `length` bytes at `at`: {@link start} and {@link end}. */
export function hash(at: usize, length: usize): void {
  start();
  end(at, length, length);
}
