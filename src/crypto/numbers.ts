/**
 * What key exchange and passwords calculate with, for platforms.
 * @module
 */
export { modPow } from "./mod_pow.ts";
export { isPrime } from "./primes.ts";
