import { type BlockCipher, checkAesKey, fromWords, TABLE_CIPHER, toWords } from "./aes_block.ts";

/** Key stream made at once: no more than a few kilobytes. */
const MOST_BLOCKS = 256;

/**
 * A stateful AES-256-CTR stream, portable: each call encrypts (or decrypts, it is the same) the bytes behind those of
 * the last call. The table lookups of its default cipher are not constant-time.
 * @param key 32 bytes
 * @param iv 16 bytes: the first value of the 128-bit big-endian counter
 * @param cipher does the blocks
 * @throws RangeError when a length is wrong
 */
export function aesCtr(
  key: Uint8Array,
  iv: Uint8Array,
  cipher: BlockCipher = TABLE_CIPHER,
): (data: Uint8Array) => Uint8Array {
  checkCtrLengths(key, iv);
  const keys = cipher.encryptionKeys(key);
  const counter = new Uint8Array(iv);
  let stream: Uint8Array = new Uint8Array();
  let used = 0;
  return (data) => {
    const result = new Uint8Array(data);
    for (let at = 0; at < result.length;) {
      if (used === stream.length) {
        const blocks = Math.min(Math.ceil((result.length - at) / 16), MOST_BLOCKS);
        stream = keystream(cipher, keys, counter, blocks);
        used = 0;
      }
      const end = Math.min(result.length, at + stream.length - used);
      while (at < end) result[at++] ^= stream[used++];
    }
    return result;
  };
}

/** The next `blocks` blocks of the key stream; the counter goes on. */
function keystream(
  cipher: BlockCipher,
  keys: Int32Array,
  counter: Uint8Array,
  blocks: number,
): Uint8Array {
  const counters = new Uint8Array(16 * blocks);
  for (let at = 0; at < counters.length; at += 16) {
    counters.set(counter, at);
    increment(counter);
  }
  const words = toWords(counters);
  for (let at = 0; at < words.length; at += 4) cipher.encrypt(keys, words, at);
  return fromWords(words);
}

/** @throws RangeError when the key does not have 32 bytes, or the iv 16 */
export function checkCtrLengths(key: Uint8Array, iv: Uint8Array): void {
  checkAesKey(key);
  if (iv.length !== 16) throw new RangeError(`Cannot use a CTR iv of ${iv.length} bytes: it takes 16`);
}

/** Adds one to a big-endian number; past its end it starts again at zero. */
function increment(counter: Uint8Array): void {
  let at = counter.length - 1;
  while (at >= 0 && (counter[at] = (counter[at] + 1) & 255) === 0) at--;
}
