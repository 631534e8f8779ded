import { createCipheriv } from "node:crypto";
import { checkIgeLengths } from "../../crypto/aes_ige.ts";

const BLOCK = 16;

/**
 * AES-256-IGE encryption by native CBC, between two passes of XOR. With c(i) = E(m(i) ^ c(i-1)) ^ m(i-1), put
 * x(i) = c(i) ^ m(i-1): then x(i) = E(p(i) ^ x(i-1)) with p(1) = m(1), p(i) = m(i) ^ m(i-2) and x(0) = c(0), which is
 * CBC of p. (m(0) and c(0) are the two halves of the iv.) Decryption has no such form: it feeds back what D gives.
 */
export function igeEncryptThroughCbc(data: Uint8Array, key: Uint8Array, iv: Uint8Array): Uint8Array {
  checkIgeLengths(data, key, iv);
  if (data.length === 0) return new Uint8Array(0);
  // A copy, so that words can be read wherever `data` begins.
  const plain = new Uint8Array(data);
  const first = new Uint8Array(iv);
  const m = new Int32Array(plain.buffer);
  const words = m.length;
  const input = new Int32Array(words);
  input.set(m.subarray(0, 4));
  const m0 = new Int32Array(first.buffer, BLOCK, 4);
  for (let i = 4; i < 8 && i < words; i++) input[i] = m[i] ^ m0[i - 4];
  for (let i = 8; i < words; i++) input[i] = m[i] ^ m[i - 8];
  const cipher = createCipheriv("aes-256-cbc", key, first.subarray(0, BLOCK)).setAutoPadding(false);
  const x = cipher.update(new Uint8Array(input.buffer));
  const output = new Uint8Array(data.length);
  output.set(x);
  const c = new Int32Array(output.buffer);
  for (let i = 0; i < 4; i++) c[i] ^= m0[i];
  for (let i = 4; i < words; i++) c[i] ^= m[i - 4];
  return output;
}
