/**
 * Cryptography as MTProto needs it: AES-256-IGE and CTR, key derivation, RSA, Diffie-Hellman with its checks,
 * factorization, SRP, and the {@linkcode Platform} that says what a runtime does natively.
 *
 * @module
 */
export * from "./ciphers.ts";
export * from "./dh.ts";
export { factorize, generatePq, type PrimeFactors } from "./factorize.ts";
export * from "./handshake_keys.ts";
export type { MaybePromise } from "../base/maybe_promise.ts";
export type { Redacted } from "../base/redacted.ts";
export { modPow } from "./mod_pow.ts";
export * from "./official_keys.ts";
export type { BlockCipher } from "./aes_block.ts";
export { isPrime } from "./primes.ts";
export * from "./rsa.ts";
export * from "./rsa_key.ts";
export * from "./srp.ts";
