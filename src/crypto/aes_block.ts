/**
 * AES-256 on single blocks (FIPS 197), with the round tables of Rijndael's authors: a block is four 32-bit words, one a
 * column, its first row in the low byte. Table lookups are not constant-time: whoever can measure this machine's caches
 * may learn something of the key.
 */

const ROUNDS = 14;

/** Multiplies by x in GF(2^8). */
const double = (a: number): number => ((a << 1) ^ ((a >> 7) * 0x11b)) & 0xff;
const rotateLeft = (word: number, bits: number): number => (word << bits) | (word >>> (32 - bits));

const tables = (): Uint32Array[] => [0, 1, 2, 3].map(() => new Uint32Array(256));
/** SubBytes and its inverse. */
const BOX = /* @__PURE__ */ new Uint8Array(256), INVERSE_BOX = /* @__PURE__ */ new Uint8Array(256);
/** SubBytes, ShiftRows and MixColumns of one byte: one table a row, and the same for decryption. */
const ENCRYPT = /* @__PURE__ */ tables(), DECRYPT = /* @__PURE__ */ tables();
const [E0, E1, E2, E3] = ENCRYPT;
const [D0, D1, D2, D3] = DECRYPT;

/** Fills the tables, before the first key: where the cipher is in WebAssembly or native, they are never needed. */
function fillTables(): void {
  // `a` runs through the powers of 3, `inverse` through those of its reciprocal.
  let a = 1, inverse = 1;
  do {
    a ^= double(a);
    inverse ^= inverse << 1;
    inverse ^= inverse << 2;
    inverse ^= inverse << 4;
    inverse &= 0xff;
    if (inverse & 0x80) inverse ^= 0x09;
    const spread = inverse * 0x101;
    BOX[a] = (inverse ^ (spread >> 7) ^ (spread >> 6) ^ (spread >> 5) ^ (spread >> 4) ^ 0x63) & 0xff;
  } while (a !== 1);
  BOX[0] = 0x63;
  for (let i = 0; i < 256; i++) {
    const s = BOX[i];
    INVERSE_BOX[s] = i;
    const s2 = double(s);
    const mixed = s2 | (s << 8) | (s << 16) | ((s2 ^ s) << 24);
    const i2 = double(i), i4 = double(i2), i8 = double(i4);
    const unmixed = (i8 ^ i4 ^ i2) | ((i8 ^ i) << 8) | ((i8 ^ i4 ^ i) << 16) | ((i8 ^ i2 ^ i) << 24);
    for (let row = 0; row < 4; row++) {
      ENCRYPT[row][i] = rotateLeft(mixed, 8 * row);
      DECRYPT[row][s] = rotateLeft(unmixed, 8 * row);
    }
  }
}

/** SubBytes on each byte of a word. */
const substitute = (word: number): number =>
  BOX[word & 255] | (BOX[(word >>> 8) & 255] << 8) | (BOX[(word >>> 16) & 255] << 16) |
  (BOX[word >>> 24] << 24);

/** The 60 words of the encryption key schedule of a 32-byte `key`. */
export function encryptionKeys(key: Uint8Array): Int32Array {
  if (BOX[0] === 0) fillTables();
  const keys = new Int32Array(4 * (ROUNDS + 1));
  keys.set(toWords(key));
  let round = 1;
  for (let i = 8; i < keys.length; i++) {
    let word = keys[i - 1];
    if (i % 8 === 0) {
      word = substitute(rotateLeft(word, 24)) ^ round;
      round <<= 1;
    } else if (i % 8 === 4) word = substitute(word);
    keys[i] = keys[i - 8] ^ word;
  }
  return keys;
}

/** The 60 words of the schedule that {@linkcode decryptBlock} takes: of the equivalent inverse cipher. */
export function decryptionKeys(key: Uint8Array): Int32Array {
  const forward = encryptionKeys(key);
  const keys = new Int32Array(forward.length);
  for (let i = 0; i < keys.length; i++) {
    const word = forward[4 * (ROUNDS - (i >> 2)) + (i & 3)];
    keys[i] = i < 4 || i >= 4 * ROUNDS
      ? word
      : D0[BOX[word & 255]] ^ D1[BOX[(word >>> 8) & 255]] ^ D2[BOX[(word >>> 16) & 255]] ^
        D3[BOX[word >>> 24]];
  }
  return keys;
}

/** AES-256 on single blocks, whoever does it. */
export interface BlockCipher {
  /** What {@linkcode encrypt} takes, for a key of 32 bytes. */
  encryptionKeys(key: Uint8Array): Int32Array;
  /** What {@linkcode decrypt} takes. */
  decryptionKeys(key: Uint8Array): Int32Array;
  /** Encrypts the block of four words at `at` in place. */
  encrypt(keys: Int32Array, words: Int32Array, at: number): void;
  /** Decrypts the block of four words at `at` in place. */
  decrypt(keys: Int32Array, words: Int32Array, at: number): void;
}

/** Encrypts the block of four words at `at` in place. */
export function encryptBlock(keys: Int32Array, words: Int32Array, at: number): void {
  let a = words[at] ^ keys[0], b = words[at + 1] ^ keys[1];
  let c = words[at + 2] ^ keys[2], d = words[at + 3] ^ keys[3];
  let e = 0, f = 0, g = 0, h = 0;
  // Two rounds a turn, there and back, save the moves between variables; the last turn stops half-way.
  for (let k = 4;; k += 8) {
    e = E0[a & 255] ^ E1[(b >>> 8) & 255] ^ E2[(c >>> 16) & 255] ^ E3[d >>> 24] ^ keys[k];
    f = E0[b & 255] ^ E1[(c >>> 8) & 255] ^ E2[(d >>> 16) & 255] ^ E3[a >>> 24] ^ keys[k + 1];
    g = E0[c & 255] ^ E1[(d >>> 8) & 255] ^ E2[(a >>> 16) & 255] ^ E3[b >>> 24] ^ keys[k + 2];
    h = E0[d & 255] ^ E1[(a >>> 8) & 255] ^ E2[(b >>> 16) & 255] ^ E3[c >>> 24] ^ keys[k + 3];
    if (k === 4 * (ROUNDS - 1)) break;
    a = E0[e & 255] ^ E1[(f >>> 8) & 255] ^ E2[(g >>> 16) & 255] ^ E3[h >>> 24] ^ keys[k + 4];
    b = E0[f & 255] ^ E1[(g >>> 8) & 255] ^ E2[(h >>> 16) & 255] ^ E3[e >>> 24] ^ keys[k + 5];
    c = E0[g & 255] ^ E1[(h >>> 8) & 255] ^ E2[(e >>> 16) & 255] ^ E3[f >>> 24] ^ keys[k + 6];
    d = E0[h & 255] ^ E1[(e >>> 8) & 255] ^ E2[(f >>> 16) & 255] ^ E3[g >>> 24] ^ keys[k + 7];
  }
  words[at] = lastRound(BOX, e, f, g, h) ^ keys[56];
  words[at + 1] = lastRound(BOX, f, g, h, e) ^ keys[57];
  words[at + 2] = lastRound(BOX, g, h, e, f) ^ keys[58];
  words[at + 3] = lastRound(BOX, h, e, f, g) ^ keys[59];
}

/** Decrypts the block of four words at `at` in place; `keys` are {@linkcode decryptionKeys}. */
export function decryptBlock(keys: Int32Array, words: Int32Array, at: number): void {
  let a = words[at] ^ keys[0], b = words[at + 1] ^ keys[1];
  let c = words[at + 2] ^ keys[2], d = words[at + 3] ^ keys[3];
  let e = 0, f = 0, g = 0, h = 0;
  for (let k = 4;; k += 8) {
    e = D0[a & 255] ^ D1[(d >>> 8) & 255] ^ D2[(c >>> 16) & 255] ^ D3[b >>> 24] ^ keys[k];
    f = D0[b & 255] ^ D1[(a >>> 8) & 255] ^ D2[(d >>> 16) & 255] ^ D3[c >>> 24] ^ keys[k + 1];
    g = D0[c & 255] ^ D1[(b >>> 8) & 255] ^ D2[(a >>> 16) & 255] ^ D3[d >>> 24] ^ keys[k + 2];
    h = D0[d & 255] ^ D1[(c >>> 8) & 255] ^ D2[(b >>> 16) & 255] ^ D3[a >>> 24] ^ keys[k + 3];
    if (k === 4 * (ROUNDS - 1)) break;
    a = D0[e & 255] ^ D1[(h >>> 8) & 255] ^ D2[(g >>> 16) & 255] ^ D3[f >>> 24] ^ keys[k + 4];
    b = D0[f & 255] ^ D1[(e >>> 8) & 255] ^ D2[(h >>> 16) & 255] ^ D3[g >>> 24] ^ keys[k + 5];
    c = D0[g & 255] ^ D1[(f >>> 8) & 255] ^ D2[(e >>> 16) & 255] ^ D3[h >>> 24] ^ keys[k + 6];
    d = D0[h & 255] ^ D1[(g >>> 8) & 255] ^ D2[(f >>> 16) & 255] ^ D3[e >>> 24] ^ keys[k + 7];
  }
  words[at] = lastRound(INVERSE_BOX, e, h, g, f) ^ keys[56];
  words[at + 1] = lastRound(INVERSE_BOX, f, e, h, g) ^ keys[57];
  words[at + 2] = lastRound(INVERSE_BOX, g, f, e, h) ^ keys[58];
  words[at + 3] = lastRound(INVERSE_BOX, h, g, f, e) ^ keys[59];
}

/** The cipher of this file: fast for script, not constant-time. */
export const TABLE_CIPHER: BlockCipher = {
  encryptionKeys,
  decryptionKeys,
  encrypt: encryptBlock,
  decrypt: decryptBlock,
};

/** The last round has no MixColumns: one column out of four, a row of each. */
function lastRound(box: Uint8Array, row0: number, row1: number, row2: number, row3: number): number {
  return box[row0 & 255] | (box[(row1 >>> 8) & 255] << 8) | (box[(row2 >>> 16) & 255] << 16) |
    (box[row3 >>> 24] << 24);
}

const HOST_IS_LITTLE_ENDIAN = /* @__PURE__ */ new Uint8Array(new Int32Array([1]).buffer)[0] === 1;

/** A copy of `bytes`, a multiple of four, as little-endian words. */
export function toWords(bytes: Uint8Array): Int32Array {
  const words = new Int32Array(bytes.length >> 2);
  new Uint8Array(words.buffer).set(bytes);
  return HOST_IS_LITTLE_ENDIAN ? words : swapBytes(words);
}

/** The bytes of little-endian `words`, in the same memory: the words are used up. */
export function fromWords(words: Int32Array): Uint8Array {
  return new Uint8Array((HOST_IS_LITTLE_ENDIAN ? words : swapBytes(words)).buffer);
}

function swapBytes(words: Int32Array): Int32Array {
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    words[i] = (rotateLeft(word, 8) & 0x00ff00ff) | (rotateLeft(word, 24) & 0xff00ff00);
  }
  return words;
}

/** @throws RangeError when `key` has another length than 32 bytes */
export function checkAesKey(key: Uint8Array): void {
  if (key.length !== 32) {
    throw new RangeError(`Cannot use an AES-256 key of ${key.length} bytes: it takes 32`);
  }
}
