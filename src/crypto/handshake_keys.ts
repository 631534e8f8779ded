import { concat } from "../bytes/mod.ts";
import type { AesKeyIv } from "./key_derivation.ts";
import type { Platform } from "./platform.ts";

/**
 * AES key and iv of the Diffie-Hellman messages of a key exchange; each message starts from this iv afresh.
 * @param newNonce 32 bytes
 * @param serverNonce 16 bytes
 * @see https://core.telegram.org/mtproto/auth_key#6-server-responds-with
 */
export function handshakeAesKeyIv(
  newNonce: Uint8Array,
  serverNonce: Uint8Array,
  platform: Platform,
): AesKeyIv {
  const h1 = platform.sha1(newNonce, serverNonce);
  const h2 = platform.sha1(serverNonce, newNonce);
  const h3 = platform.sha1(newNonce, newNonce);
  return {
    key: concat(h1, h2.subarray(0, 12)),
    iv: concat(h2.subarray(12, 20), h3, newNonce.subarray(0, 4)),
  };
}

/**
 * The hash that ends a key exchange: 16 bytes.
 * @param n 1 in `dh_gen_ok`, 2 in `dh_gen_retry`, 3 in `dh_gen_fail`
 * @param newNonce 32 bytes
 * @param auxHash 8 bytes, {@linkcode AuthKey.auxHash}
 * @see https://core.telegram.org/mtproto/auth_key#9-server-responds-in-one-of-three-ways
 */
export function newNonceHash(
  n: 1 | 2 | 3,
  newNonce: Uint8Array,
  auxHash: Uint8Array,
  platform: Platform,
): Uint8Array {
  return platform.sha1(newNonce, new Uint8Array([n]), auxHash).slice(4, 20);
}
