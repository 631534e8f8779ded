import { bigintFromBytes } from "../bytes/mod.ts";
import { modPow } from "./mod_pow.ts";

/** All primes below 256. */
export const SMALL_PRIMES: readonly bigint[] = /* @__PURE__ */ (() => {
  const primes: number[] = [];
  for (let n = 2; n < 256; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes.map(BigInt);
})();

/** The first twelve primes as bases decide every number below 2^64 (Sorenson and Webster, 2015). */
const DETERMINISTIC_BASES = /* @__PURE__ */ SMALL_PRIMES.slice(0, 12);
/** A composite passes a round with a random base with a probability of at most 1/4: 2^-64 in all. */
const RANDOM_ROUNDS = 32;

/**
 * Whether `n` is prime (Miller-Rabin): certain below 2^64, wrong with a probability below 2^-60 above, even for a number
 * that was chosen to deceive.
 * @param randomBytes a CSPRNG: bases that can be foreseen can be prepared for; not used below 2^64
 */
export function isPrime(n: bigint, randomBytes: (length: number) => Uint8Array): boolean {
  if (n < 2n) return false;
  for (const prime of SMALL_PRIMES) if (n % prime === 0n) return n === prime;
  if (n < 0x10000n) return true;
  let odd = n - 1n, twos = 0;
  while ((odd & 1n) === 0n) {
    odd >>= 1n;
    twos++;
  }
  if (n < 1n << 64n) return DETERMINISTIC_BASES.every((base) => passes(n, base, odd, twos));
  // Eight bytes more than the number has make every base practically equally likely.
  const length = Math.ceil(n.toString(16).length / 2) + 8;
  for (let i = 0; i < RANDOM_ROUNDS; i++) {
    const base = 2n + bigintFromBytes(randomBytes(length)) % (n - 3n);
    if (!passes(n, base, odd, twos)) return false;
  }
  return true;
}

/** Whether `base` fails to prove that `n`, with `n - 1 = odd * 2 ** twos`, is composite. */
function passes(n: bigint, base: bigint, odd: bigint, twos: number): boolean {
  let power = modPow(base, odd, n);
  if (power === 1n || power === n - 1n) return true;
  for (let i = 1; i < twos; i++) {
    power = (power * power) % n;
    if (power === n - 1n) return true;
  }
  return false;
}
