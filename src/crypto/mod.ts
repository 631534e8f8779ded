/**
 * Cryptography as MTProto needs it: AES-256-IGE and CTR, key derivation, RSA, Diffie-Hellman with its checks,
 * factorization, SRP, and the {@linkcode Platform} that says what a runtime does natively.
 *
 * @module
 */
export { aesCtr } from "./aes_ctr.ts";
export * from "./aes_ige.ts";
export * from "./auth_key.ts";
export * from "./dh.ts";
export { factorize, generatePq, type PrimeFactors } from "./factorize.ts";
export * from "./handshake_keys.ts";
export * from "./key_derivation.ts";
export type { MaybePromise } from "../base/maybe_promise.ts";
export { modPow } from "./mod_pow.ts";
export * from "./official_keys.ts";
export { type DecryptInto, type EncryptInto, openPacket, sealPacket } from "./packets.ts";
export type { Platform, SealedPacket } from "./platform.ts";
export { createPlatform, type PlatformOptions, portablePlatform } from "./portable_platform.ts";
export type { BlockCipher } from "./aes_block.ts";
export { isPrime } from "./primes.ts";
export * from "./rsa.ts";
export * from "./rsa_key.ts";
export * from "./srp.ts";
