import { pbkdf2Async } from "@noble/hashes/pbkdf2.js";
import { sha512 } from "@noble/hashes/sha2.js";

/** PBKDF2-HMAC-SHA512 by script, for where there is no WebCrypto; loaded there only. @param length bytes of output */
export function pbkdf2(
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
): Promise<Uint8Array> {
  return pbkdf2Async(sha512, password, salt, { c: iterations, dkLen: length });
}
