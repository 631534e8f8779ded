import { SecurityError } from "../base/errors.ts";
import type { MaybePromise } from "../base/maybe_promise.ts";
import { chain } from "../base/maybe_promise.ts";
import type { Platform } from "./platform.ts";

/** The safe prime of 2048 bits that Telegram's servers use: no need to test it again. */
export const WELL_KNOWN_PRIME: bigint = /* @__PURE__ */ BigInt(
  "0xc71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f48198a0aa7c14058229493d22530f4db" +
    "fa336f6e0ac925139543aed44cce7c3720fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f64" +
    "2477fe96bb2a941d5bcd1d4ac8cc49880708fa9b378e3c4f3a9060bee67cf9a4a4a695811051907e162753b56b0f6b41" +
    "0dba74d8a84b2a14b3144e0ef1284754fd17ed950d5965b4b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4" +
    "e418fc15e83ebea0f87fa9ff5eed70050ded2849f47bf959d956850ce929851f0d8115f635b105ee2e4e15d04b2454bf" +
    "6f4fadf034b10403119cd8e3b92fcc5b",
);

/** Safe primes that were tested; few, because a server has no reason to have many. */
const verified: bigint[] = [];
const MOST_VERIFIED = 8;

/**
 * Checks that `p` is a safe prime of 2048 bits and that `g` generates the subgroup of order (p - 1) / 2. A prime that
 * passed is remembered; testing an unknown one takes some tenths of a second.
 * @throws SecurityError when it is not so; by rejection when the platform tests primes asynchronously
 * @see https://core.telegram.org/mtproto/auth_key#presenting-proof-of-work-server-authentication
 */
export function checkDhParams(p: bigint, g: number, platform: Platform): MaybePromise<void> {
  if (p >> 2047n !== 1n) throw new SecurityError("Cannot accept the prime: it does not have 2048 bits");
  if (!isGenerator(g, p)) {
    throw new SecurityError(`Cannot accept the generator ${g}: it does not fit the prime`);
  }
  if (p === WELL_KNOWN_PRIME || verified.includes(p)) return;
  return chain(isSafePrime(p, platform), (safe) => {
    if (!safe) throw new SecurityError("Cannot accept the prime: it is not a safe prime");
    if (!verified.includes(p)) verified.push(p);
    if (verified.length > MOST_VERIFIED) verified.shift();
  });
}

function isSafePrime(p: bigint, platform: Platform): MaybePromise<boolean> {
  return chain(platform.isPrime(p), (prime) => prime && platform.isPrime((p - 1n) / 2n));
}

/** Whether `g` is a quadratic residue modulo `p`, by the law of reciprocity: the g that Telegram knows. */
function isGenerator(g: number, p: bigint): boolean {
  switch (g) {
    case 2:
      return p % 8n === 7n;
    case 3:
      return p % 3n === 2n;
    case 4:
      return true;
    case 5:
      return p % 5n === 1n || p % 5n === 4n;
    case 6:
      return p % 24n === 19n || p % 24n === 23n;
    case 7:
      return p % 7n === 3n || p % 7n === 5n || p % 7n === 6n;
    default:
      return false;
  }
}

/** Public values keep this distance from 0 and from p, so that no short exponent hides behind them. */
const MARGIN = /* @__PURE__ */ BigInt(1) << 1984n;

/**
 * Checks a public value of Diffie-Hellman (g_a, g_b): 1 < value < p - 1 and 2^1984 <= value <= p - 2^1984.
 * @throws SecurityError when it is out of range
 * @see https://core.telegram.org/mtproto/security_guidelines#g-a-and-g-b-validation
 */
export function checkDhPublic(value: bigint, p: bigint): void {
  if (value <= 1n || value >= p - 1n || value < MARGIN || value > p - MARGIN) {
    throw new SecurityError("Cannot accept the public Diffie-Hellman value: it is out of range");
  }
}
