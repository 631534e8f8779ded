import { SecurityError } from "../base/errors.ts";
import { bigintFromBytes } from "../bytes/mod.ts";
import type { Platform } from "./platform.ts";
import { isPrime, SMALL_PRIMES } from "./primes.ts";
import { factorizer } from "./wasm/loader.ts";

/** Two primes, p < q. */
export interface PrimeFactors {
  /** The smaller one. */
  readonly p: bigint;
  /** The larger one. */
  readonly q: bigint;
}

/** The largest pq that fits TL's habits: 63 bits. */
const MOST = /* @__PURE__ */ BigInt("0x7fffffffffffffff");

/**
 * The prime factors of the proof of work of a key exchange, in less than a millisecond where WebAssembly
 * can be had, in a few where not.
 * @throws SecurityError unless `pq` is the product of two different odd primes and has at most 63 bits
 * @see https://core.telegram.org/mtproto/auth_key#4-pq-is-decomposed-into-prime-factors
 */
export function factorize(pq: bigint): PrimeFactors {
  if (pq < 4n || pq > MOST) throw new SecurityError("Cannot factorize pq: it is out of range");
  const p = factorizer()?.factorize(pq);
  // Zero: it has no such factors. What is wrong with it is found out in script.
  return p ? { p, q: pq / p } : factorizeInScript(pq);
}

/** {@linkcode factorize} without WebAssembly. */
export function factorizeInScript(pq: bigint): PrimeFactors {
  if (pq < 4n || pq > MOST) throw new SecurityError("Cannot factorize pq: it is out of range");
  if (pq % 2n === 0n) throw new SecurityError("Cannot factorize pq: it is even");
  if (isSmallPrime(pq)) throw new SecurityError("Cannot factorize pq: it is a prime");
  const factor = SMALL_PRIMES.find((prime) => pq % prime === 0n) ?? squareForms(pq) ?? rho(pq);
  const other = pq / factor;
  if (factor === other || !isSmallPrime(factor) || !isSmallPrime(other)) {
    throw new SecurityError("Cannot factorize pq: it is not a product of two different primes");
  }
  return factor < other ? { p: factor, q: other } : { p: other, q: factor };
}

/**
 * A proof of work for a server to give: two different primes of exactly 31 bits (so that each takes four bytes, which
 * some clients insist on) and their product.
 */
export function generatePq(platform: Platform): PrimeFactors & { readonly pq: bigint } {
  const a = prime31(platform);
  let b = prime31(platform);
  while (b === a) b = prime31(platform);
  return a < b ? { p: a, q: b, pq: a * b } : { p: b, q: a, pq: a * b };
}

function prime31(platform: Platform): bigint {
  for (;;) {
    const n = (bigintFromBytes(platform.randomBytes(4)) & 0x7fffffffn) | 0x40000001n;
    if (isSmallPrime(n)) return n;
  }
}

/** Below 2^64 the test needs no randomness. */
function isSmallPrime(n: bigint): boolean {
  return isPrime(n, () => new Uint8Array());
}

/**
 * Products of small primes, the best ones first: where the cycle of a multiple of n gives nothing, that of another may.
 */
const MULTIPLIERS = [1155, 385, 231, 165, 105, 77, 55, 35, 33, 21, 15, 11, 7, 5, 3, 1];

/**
 * Shanks' square forms factorization: a factor of odd composite `n`, or undefined in the rare case that no multiplier
 * helps. Its numbers have half the length of n, so that doubles hold them exactly.
 */
function squareForms(n: bigint): bigint | undefined {
  for (const multiplier of MULTIPLIERS) {
    const multiple = n * BigInt(multiplier);
    const bigRoot = squareRoot(multiple);
    const root = Number(bigRoot);
    const most = Math.ceil(6 * Math.sqrt(2 * root));
    // Forward through the principal cycle: every second form may be a square.
    let p = root, before = 1, q = Number(multiple - bigRoot * bigRoot);
    for (let step = 1; step < most && q !== 0; step++) {
      const b = Math.floor((root + p) / q);
      const next = b * q - p;
      const after = before + b * (p - next);
      before = q;
      q = after;
      p = next;
      if (step % 2 === 0 || !mayBeSquare(q)) continue;
      const r = Math.round(Math.sqrt(q));
      if (r * r !== q) continue;
      const factor = greatestCommonDivisor(n, BigInt(symmetryPoint(multiple, root, p, r, most)));
      if (factor !== 1n && factor !== n) return factor;
    }
  }
  return undefined;
}

/** Squares end in few combinations of bits. */
function mayBeSquare(q: number): boolean {
  const low = q % 16;
  return low === 0 || low === 1 || low === 4 || low === 9;
}

/** From the square root of a square form through its cycle, until two neighbours agree: their number p. */
function symmetryPoint(multiple: bigint, root: number, start: number, r: number, most: number): number {
  let p = start + r * Math.floor((root - start) / r);
  let before = r, q = Number((multiple - BigInt(p) * BigInt(p)) / BigInt(r));
  for (let step = 0; step < most; step++) {
    const b = Math.floor((root + p) / q);
    const next = b * q - p;
    if (next === p) break;
    const after = before + b * (p - next);
    before = q;
    q = after;
    p = next;
  }
  return p;
}

/** Pollard's rho: a factor of odd composite `n`, slowly but always. */
function rho(n: bigint): bigint {
  for (let constant = 1n;; constant++) {
    let slow = 2n, fast = 2n, factor = 1n;
    while (factor === 1n) {
      slow = (slow * slow + constant) % n;
      fast = (fast * fast + constant) % n;
      fast = (fast * fast + constant) % n;
      factor = greatestCommonDivisor(n, slow > fast ? slow - fast : fast - slow);
    }
    if (factor !== n) return factor;
  }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The square root, rounded down, of an `n` below 2^100: of a double, corrected. */
function squareRoot(n: bigint): bigint {
  let root = BigInt(Math.floor(Math.sqrt(Number(n))));
  while (root * root > n) root--;
  while ((root + 1n) * (root + 1n) <= n) root++;
  return root;
}
