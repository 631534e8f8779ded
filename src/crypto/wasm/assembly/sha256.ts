// SHA-256 after FIPS 180-4. Sixteen rounds a turn, written out: after eight every working variable is back in its place,
// so that none is ever moved, and the last sixteen words of the schedule stay in locals (a third faster than in memory).
// The hash of a packet of two or three blocks costs less this way than one call of a native hash.
import { HASH, STATE } from "./memory";

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

/** The two sums that mix a round's e and a, together with Ch and Maj. */
@inline
function first(e: u32, f: u32, g: u32): u32 {
  return (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + (g ^ (e & (f ^ g)));
}
@inline
function second(a: u32, b: u32, c: u32): u32 {
  return (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & b) | (c & (a | b)));
}

/** A word of the schedule: of the words 16, 15, 7 and 2 before it. */
@inline
function next(w16: u32, w15: u32, w7: u32, w2: u32): u32 {
  return w16 + (rotr(w15, 7) ^ rotr(w15, 18) ^ (w15 >>> 3)) + w7 + (rotr(w2, 17) ^ rotr(w2, 19) ^ (w2 >>> 10));
}

/** Hashes the `count` blocks at `at`. */
export function blocks(at: usize, count: usize): void {
  let a = load<u32>(STATE), b = load<u32>(STATE + 4), c = load<u32>(STATE + 8), d = load<u32>(STATE + 12);
  let e = load<u32>(STATE + 16), f = load<u32>(STATE + 20), g = load<u32>(STATE + 24), h = load<u32>(STATE + 28);
  let w0: u32, w1: u32, w2: u32, w3: u32, w4: u32, w5: u32, w6: u32, w7: u32;
  let w8: u32, w9: u32, w10: u32, w11: u32, w12: u32, w13: u32, w14: u32, w15: u32;
  for (const end = at + (count << 6); at < end; at += 64) {
    w0 = bswap(load<u32>(at, 0));
    h += first(e, f, g) + w0 + load<u32>(K + 0); d += h; h += second(a, b, c);
    w1 = bswap(load<u32>(at, 4));
    g += first(d, e, f) + w1 + load<u32>(K + 4); c += g; g += second(h, a, b);
    w2 = bswap(load<u32>(at, 8));
    f += first(c, d, e) + w2 + load<u32>(K + 8); b += f; f += second(g, h, a);
    w3 = bswap(load<u32>(at, 12));
    e += first(b, c, d) + w3 + load<u32>(K + 12); a += e; e += second(f, g, h);
    w4 = bswap(load<u32>(at, 16));
    d += first(a, b, c) + w4 + load<u32>(K + 16); h += d; d += second(e, f, g);
    w5 = bswap(load<u32>(at, 20));
    c += first(h, a, b) + w5 + load<u32>(K + 20); g += c; c += second(d, e, f);
    w6 = bswap(load<u32>(at, 24));
    b += first(g, h, a) + w6 + load<u32>(K + 24); f += b; b += second(c, d, e);
    w7 = bswap(load<u32>(at, 28));
    a += first(f, g, h) + w7 + load<u32>(K + 28); e += a; a += second(b, c, d);
    w8 = bswap(load<u32>(at, 32));
    h += first(e, f, g) + w8 + load<u32>(K + 32); d += h; h += second(a, b, c);
    w9 = bswap(load<u32>(at, 36));
    g += first(d, e, f) + w9 + load<u32>(K + 36); c += g; g += second(h, a, b);
    w10 = bswap(load<u32>(at, 40));
    f += first(c, d, e) + w10 + load<u32>(K + 40); b += f; f += second(g, h, a);
    w11 = bswap(load<u32>(at, 44));
    e += first(b, c, d) + w11 + load<u32>(K + 44); a += e; e += second(f, g, h);
    w12 = bswap(load<u32>(at, 48));
    d += first(a, b, c) + w12 + load<u32>(K + 48); h += d; d += second(e, f, g);
    w13 = bswap(load<u32>(at, 52));
    c += first(h, a, b) + w13 + load<u32>(K + 52); g += c; c += second(d, e, f);
    w14 = bswap(load<u32>(at, 56));
    b += first(g, h, a) + w14 + load<u32>(K + 56); f += b; b += second(c, d, e);
    w15 = bswap(load<u32>(at, 60));
    a += first(f, g, h) + w15 + load<u32>(K + 60); e += a; a += second(b, c, d);
    for (let t: usize = K + 64; t < K + 256; t += 64) {
      w0 = next(w0, w1, w9, w14);
      h += first(e, f, g) + w0 + load<u32>(t + 0); d += h; h += second(a, b, c);
      w1 = next(w1, w2, w10, w15);
      g += first(d, e, f) + w1 + load<u32>(t + 4); c += g; g += second(h, a, b);
      w2 = next(w2, w3, w11, w0);
      f += first(c, d, e) + w2 + load<u32>(t + 8); b += f; f += second(g, h, a);
      w3 = next(w3, w4, w12, w1);
      e += first(b, c, d) + w3 + load<u32>(t + 12); a += e; e += second(f, g, h);
      w4 = next(w4, w5, w13, w2);
      d += first(a, b, c) + w4 + load<u32>(t + 16); h += d; d += second(e, f, g);
      w5 = next(w5, w6, w14, w3);
      c += first(h, a, b) + w5 + load<u32>(t + 20); g += c; c += second(d, e, f);
      w6 = next(w6, w7, w15, w4);
      b += first(g, h, a) + w6 + load<u32>(t + 24); f += b; b += second(c, d, e);
      w7 = next(w7, w8, w0, w5);
      a += first(f, g, h) + w7 + load<u32>(t + 28); e += a; a += second(b, c, d);
      w8 = next(w8, w9, w1, w6);
      h += first(e, f, g) + w8 + load<u32>(t + 32); d += h; h += second(a, b, c);
      w9 = next(w9, w10, w2, w7);
      g += first(d, e, f) + w9 + load<u32>(t + 36); c += g; g += second(h, a, b);
      w10 = next(w10, w11, w3, w8);
      f += first(c, d, e) + w10 + load<u32>(t + 40); b += f; f += second(g, h, a);
      w11 = next(w11, w12, w4, w9);
      e += first(b, c, d) + w11 + load<u32>(t + 44); a += e; e += second(f, g, h);
      w12 = next(w12, w13, w5, w10);
      d += first(a, b, c) + w12 + load<u32>(t + 48); h += d; d += second(e, f, g);
      w13 = next(w13, w14, w6, w11);
      c += first(h, a, b) + w13 + load<u32>(t + 52); g += c; c += second(d, e, f);
      w14 = next(w14, w15, w7, w12);
      b += first(g, h, a) + w14 + load<u32>(t + 56); f += b; b += second(c, d, e);
      w15 = next(w15, w0, w8, w13);
      a += first(f, g, h) + w15 + load<u32>(t + 60); e += a; a += second(b, c, d);
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
export function end(at: usize, length: usize, total: u64): void {
  // 0x80, then zeros up to eight bytes before the end of a block, then the length in bits.
  const padded = (length + 72) & ~63;
  memory.fill(at + length, 0, padded - length);
  store<u8>(at + length, 0x80);
  store<u64>(at + padded - 8, bswap(total << 3));
  blocks(at, padded >>> 6);
  for (let i: usize = 0; i < 32; i += 4) store<u32>(i, bswap(load<u32>(i, STATE)), HASH);
}

/** Hashes the `length` bytes at `at`: {@link start} and {@link end}. */
export function hash(at: usize, length: usize): void {
  start();
  end(at, length, length);
}
