import type { MaybePromise } from "../base/maybe_promise.ts";
import { bigintFromBytes, bigintToBytes, concat, equalBytes, reversed, xor } from "../bytes/mod.ts";
import { chain } from "../base/maybe_promise.ts";
import type { Platform } from "./platform.ts";
import type { RsaPrivateKey, RsaPublicKey } from "./rsa_key.ts";

const ZERO_IV = /* @__PURE__ */ new Uint8Array(32);
/** Data and its padding in RSA_PAD. */
const PADDED = 192;
/** Hash, data and padding in the legacy scheme: one byte less than the modulus. */
const LEGACY = 255;

/**
 * Encrypts with RSA_PAD, the padding of today's key exchange.
 * @param data at most 144 bytes
 * @param key of 2048 bits
 * @returns 256 bytes
 * @throws RangeError when a length is wrong
 * @see https://core.telegram.org/mtproto/auth_key#41-rsa-paddata-server-public-key-mentioned-above-is-implemented-as-follows
 */
export function rsaPadEncrypt(
  data: Uint8Array,
  key: RsaPublicKey,
  platform: Platform,
): MaybePromise<Uint8Array> {
  if (data.length > 144) {
    throw new RangeError(`Cannot encrypt ${data.length} bytes: RSA_PAD takes at most 144`);
  }
  checkSize(key);
  const padded = concat(data, platform.randomBytes(PADDED - data.length));
  for (;;) {
    const tempKey = platform.randomBytes(32);
    const hashed = concat(reversed(padded), platform.sha256(tempKey, padded));
    const encrypted = platform.igeEncrypt(hashed, tempKey, ZERO_IV);
    const block = bigintFromBytes(concat(xor(tempKey, platform.sha256(encrypted)), encrypted));
    // One in a few blocks exceeds the modulus: another temporary key gives another block.
    if (block < key.n) return raw(block, key.e, key.n, platform);
  }
}

/**
 * Decrypts RSA_PAD.
 * @returns the 192 bytes of data and random padding, or undefined when the block is not RSA_PAD of this key
 */
export function rsaPadDecrypt(
  encrypted: Uint8Array,
  key: RsaPrivateKey,
  platform: Platform,
): MaybePromise<Uint8Array | undefined> {
  return chain(decryptBlock(encrypted, key, platform), (block) => {
    if (!block) return undefined;
    const body = block.subarray(32);
    const tempKey = xor(block.subarray(0, 32), platform.sha256(body));
    const hashed = platform.igeDecrypt(body, tempKey, ZERO_IV);
    const padded = reversed(hashed.subarray(0, PADDED));
    return equalBytes(platform.sha256(tempKey, padded), hashed.subarray(PADDED)) ? padded : undefined;
  });
}

/**
 * Encrypts with the padding that key exchanges used before RSA_PAD: SHA-1, data, random bytes. Layer never sends it.
 * @param data at most 235 bytes
 * @param key of 2048 bits
 * @returns 256 bytes
 * @throws RangeError when a length is wrong
 */
export function rsaLegacyEncrypt(
  data: Uint8Array,
  key: RsaPublicKey,
  platform: Platform,
): MaybePromise<Uint8Array> {
  const room = LEGACY - 20;
  if (data.length > room) {
    throw new RangeError(`Cannot encrypt ${data.length} bytes: the legacy padding takes at most ${room}`);
  }
  checkSize(key);
  const block = concat(platform.sha1(data), data, platform.randomBytes(room - data.length));
  return raw(bigintFromBytes(block), key.e, key.n, platform);
}

/**
 * Decrypts the legacy padding. The block does not say how long the data is: the hash does, so every length is tried.
 * @returns the data without padding, or undefined when the block is not of this kind
 */
export function rsaLegacyDecrypt(
  encrypted: Uint8Array,
  key: RsaPrivateKey,
  platform: Platform,
): MaybePromise<Uint8Array | undefined> {
  return chain(decryptBlock(encrypted, key, platform), (block) => {
    if (!block || block[0] !== 0) return undefined;
    const hash = block.subarray(1, 21);
    const rest = block.subarray(21);
    for (let length = 0; length <= rest.length; length++) {
      const data = rest.subarray(0, length);
      if (equalBytes(platform.sha1(data), hash)) return data.slice();
    }
    return undefined;
  });
}

function checkSize(key: RsaPublicKey): void {
  if (key.n >> 2047n !== 1n) {
    throw new RangeError("Cannot encrypt with an RSA key: it does not have 2048 bits");
  }
}

/** RSA itself: `block ** exponent mod n` as 256 bytes. */
function raw(block: bigint, exponent: bigint, n: bigint, platform: Platform): MaybePromise<Uint8Array> {
  return chain(platform.modPow(block, exponent, n), (result) => bigintToBytes(result, 256));
}

function decryptBlock(
  encrypted: Uint8Array,
  key: RsaPrivateKey,
  platform: Platform,
): MaybePromise<Uint8Array | undefined> {
  if (encrypted.length !== 256) return undefined;
  const value = bigintFromBytes(encrypted);
  return value < key.n ? raw(value, key.d, key.n, platform) : undefined;
}
