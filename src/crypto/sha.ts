/**
 * SHA-1 and SHA-256 (FIPS 180-4) in script, for where there is nothing faster that answers at once. Some forty lines
 * instead of a library: every bundle carries them, and most never run them.
 */

/** The first 32 bits of the fractions of roots of the first primes: square roots to begin with, cube roots on the way. */
interface Roots {
  readonly square: Int32Array;
  readonly cube: Int32Array;
}

let roots: Roots | undefined;

function makeRoots(): Roots {
  const square = new Int32Array(8), cube = new Int32Array(64);
  // Doubles are precise enough: no fraction is closer to the next one than five thousandths of its last bit.
  const fraction = (root: number) => (root - Math.floor(root)) * 2 ** 32;
  for (let n = 2, count = 0; count < 64; n++) {
    let divisor = 2;
    while (n % divisor !== 0) divisor++;
    if (divisor < n) continue;
    if (count < 8) square[count] = fraction(Math.sqrt(n));
    cube[count++] = fraction(Math.cbrt(n));
  }
  return { square, cube };
}

const rotateLeft = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

/** The concatenation of `parts` as big-endian words, padded with its length in bits to whole blocks of sixteen. */
function padded(parts: readonly Uint8Array[]): Int32Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(((length + 8 >>> 6) + 1) << 6);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  bytes[at] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(length / 2 ** 29));
  view.setUint32(bytes.length - 4, length << 3);
  const words = new Int32Array(bytes.length >> 2);
  for (let i = 0; i < words.length; i++) words[i] = view.getInt32(4 * i);
  return words;
}

function toBytes(state: Int32Array): Uint8Array {
  const bytes = new Uint8Array(4 * state.length), view = new DataView(bytes.buffer);
  for (let i = 0; i < state.length; i++) view.setInt32(4 * i, state[i]);
  return bytes;
}

/** SHA-256 over the concatenation of `parts`: 32 bytes. */
export function sha256(...parts: Uint8Array[]): Uint8Array {
  const { square, cube } = roots ??= makeRoots();
  const words = padded(parts), state = square.slice(), w = new Int32Array(64);
  for (let from = 0; from < words.length; from += 16) {
    let a = state[0], b = state[1], c = state[2], d = state[3];
    let e = state[4], f = state[5], g = state[6], h = state[7];
    for (let i = 0; i < 16; i++) w[i] = words[from + i];
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15], y = w[i - 2];
      w[i] = w[i - 16] + w[i - 7] + (rotateLeft(x, 25) ^ rotateLeft(x, 14) ^ (x >>> 3)) +
        (rotateLeft(y, 15) ^ rotateLeft(y, 13) ^ (y >>> 10));
    }
    for (let i = 0; i < 64; i++) {
      const t =
        (h + (rotateLeft(e, 26) ^ rotateLeft(e, 21) ^ rotateLeft(e, 7)) + (g ^ (e & (f ^ g))) + cube[i] +
          w[i]) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + t) | 0;
      d = c;
      const u = (rotateLeft(a, 30) ^ rotateLeft(a, 19) ^ rotateLeft(a, 10)) + ((a & b) | (c & (a | b)));
      c = b;
      b = a;
      a = (t + u) | 0;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  }
  return toBytes(state);
}

/** SHA-1 over the concatenation of `parts`: 20 bytes. MTProto has it for names of keys and in the key exchange. */
export function sha1(...parts: Uint8Array[]): Uint8Array {
  const words = padded(parts), w = new Int32Array(80);
  const state = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  for (let from = 0; from < words.length; from += 16) {
    let a = state[0], b = state[1], c = state[2], d = state[3], e = state[4];
    for (let i = 0; i < 16; i++) w[i] = words[from + i];
    for (let i = 16; i < 80; i++) w[i] = rotateLeft(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
    for (let i = 0; i < 80; i++) {
      const mixed = i < 20
        ? (d ^ (b & (c ^ d))) + 0x5a827999
        : i < 40
        ? (b ^ c ^ d) + 0x6ed9eba1
        : i < 60
        ? ((b & c) | (d & (b | c))) + 0x8f1bbcdc
        : (b ^ c ^ d) + 0xca62c1d6;
      const t = (rotateLeft(a, 5) + mixed + e + w[i]) | 0;
      e = d;
      d = c;
      c = rotateLeft(b, 30);
      b = a;
      a = t;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
  }
  return toBytes(state);
}
