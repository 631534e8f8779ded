import { type BlockCipher, checkAesKey, fromWords, TABLE_CIPHER, toWords } from "./aes_block.ts";

/**
 * AES-256-IGE without padding, in script; the table lookups of its default cipher are not constant-time.
 * @param data length a multiple of 16
 * @param key 32 bytes
 * @param iv 32 bytes: previous ciphertext block, previous plaintext block
 * @param cipher does the blocks
 * @throws RangeError when a length is wrong
 * @see https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
 */
export function igeEncrypt(
  data: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
  cipher: BlockCipher = TABLE_CIPHER,
): Uint8Array {
  checkIgeLengths(data, key, iv);
  const keys = cipher.encryptionKeys(key);
  const words = toWords(data);
  // The block before, encrypted (c) and plain (p).
  let [c0, c1, c2, c3, p0, p1, p2, p3] = toWords(iv);
  for (let i = 0; i < words.length; i += 4) {
    const x0 = words[i], x1 = words[i + 1], x2 = words[i + 2], x3 = words[i + 3];
    words[i] = x0 ^ c0;
    words[i + 1] = x1 ^ c1;
    words[i + 2] = x2 ^ c2;
    words[i + 3] = x3 ^ c3;
    cipher.encrypt(keys, words, i);
    c0 = words[i] ^= p0;
    c1 = words[i + 1] ^= p1;
    c2 = words[i + 2] ^= p2;
    c3 = words[i + 3] ^= p3;
    p0 = x0;
    p1 = x1;
    p2 = x2;
    p3 = x3;
  }
  return fromWords(words);
}

/** The inverse of {@linkcode igeEncrypt}, with the same arguments and errors. */
export function igeDecrypt(
  data: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
  cipher: BlockCipher = TABLE_CIPHER,
): Uint8Array {
  checkIgeLengths(data, key, iv);
  const keys = cipher.decryptionKeys(key);
  const words = toWords(data);
  let [c0, c1, c2, c3, p0, p1, p2, p3] = toWords(iv);
  for (let i = 0; i < words.length; i += 4) {
    const x0 = words[i], x1 = words[i + 1], x2 = words[i + 2], x3 = words[i + 3];
    words[i] = x0 ^ p0;
    words[i + 1] = x1 ^ p1;
    words[i + 2] = x2 ^ p2;
    words[i + 3] = x3 ^ p3;
    cipher.decrypt(keys, words, i);
    p0 = words[i] ^= c0;
    p1 = words[i + 1] ^= c1;
    p2 = words[i + 2] ^= c2;
    p3 = words[i + 3] ^= c3;
    c0 = x0;
    c1 = x1;
    c2 = x2;
    c3 = x3;
  }
  return fromWords(words);
}

/** Checks what AES-IGE is given. @throws RangeError when a length is not one that it takes */
export function checkIgeLengths(data: Uint8Array, key: Uint8Array, iv: Uint8Array): void {
  checkAesKey(key);
  if (iv.length !== 32) throw new RangeError(`Cannot use an IGE iv of ${iv.length} bytes: it takes 32`);
  if (data.length % 16 !== 0) {
    throw new RangeError(`Cannot run AES-IGE over ${data.length} bytes: it takes whole blocks of 16`);
  }
}
