// Pollard's rho as Brent varied it (BIT 20, 1980: powers of two as marks, one gcd for many differences), with
// Montgomery's multiplication (Math. Comp. 44, 1985): modular products without a division. Numbers have 63 bits at most.

/** The modulus at hand, and its inverse modulo 2^64. */
let n: u64 = 0;
let inverse: u64 = 0;
/** 2^64 mod n: one, in Montgomery's form; and 2^128 mod n, which brings numbers into it. */
let one: u64 = 0;
let square: u64 = 0;

/** The high half of a product. */
@inline
function high(a: u64, b: u64): u64 {
  const a0 = a & 0xffffffff, a1 = a >>> 32, b0 = b & 0xffffffff, b1 = b >>> 32;
  const t = a1 * b0 + ((a0 * b0) >>> 32);
  const u = a0 * b1 + (t & 0xffffffff);
  return a1 * b1 + (t >>> 32) + (u >>> 32);
}

/** a * b / 2^64 mod n, for a and b below n. */
@inline
function multiply(a: u64, b: u64): u64 {
  const top = high(a, b), cut = high(a * b * inverse, n);
  return top - cut + (top < cut ? n : 0);
}

/** Prepares for an odd modulus. */
function prepare(modulus: u64): void {
  n = modulus;
  // Newton's iteration doubles the number of right bits; an odd number is its own inverse modulo 8.
  inverse = n;
  for (let i = 0; i < 5; i++) inverse *= 2 - n * inverse;
  one = (0 - n) % n;
  square = one;
  for (let i = 0; i < 64; i++) {
    square <<= 1;
    if (square >= n) square -= n;
  }
}

/** Miller-Rabin with the first twelve primes, which decide every number below 2^64 (Sorenson and Webster, 2015). */
function isPrime(number: u64): bool {
  if (number < 2) return false;
  if ((number & 1) == 0) return number == 2;
  prepare(number);
  const minusOne = n - one;
  const twos = ctz(n - 1);
  const odd = (n - 1) >>> twos;
  for (let base: u64 = 2; base < 38; base++) {
    // The primes below 38, as bits.
    if (((<u64> 0x20a08a28ac >>> base) & 1) == 0 || base % n == 0) continue;
    const factor = multiply(base % n, square);
    let power = one;
    for (let bit = 63 - <i64> clz(odd); bit >= 0; bit--) {
      power = multiply(power, power);
      if ((odd >>> bit) & 1) power = multiply(power, factor);
    }
    if (power == one || power == minusOne) continue;
    let left = twos - 1;
    for (; left > 0 && power != minusOne; left--) power = multiply(power, power);
    if (power != minusOne) return false;
  }
  return true;
}

function greatestCommonDivisor(a: u64, b: u64): u64 {
  while (b != 0) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

@inline
function distance(a: u64, b: u64): u64 {
  return a > b ? a - b : b - a;
}

/** Differences that share one gcd. */
const BATCH: u64 = 128;

/** A proper factor of an odd composite number, or the number itself when this sequence gives none. */
function rho(constant: u64): u64 {
  let y: u64 = one + one;
  if (y >= n) y -= n;
  let mark = y, before = y, product = one, factor: u64 = 1;
  for (let length: u64 = 1; factor == 1; length <<= 1) {
    mark = y;
    for (let i: u64 = 0; i < length; i++) y = step(y, constant);
    for (let done: u64 = 0; done < length && factor == 1; done += BATCH) {
      before = y;
      for (let i: u64 = min(BATCH, length - done); i != 0; i--) {
        y = step(y, constant);
        product = multiply(product, distance(mark, y));
      }
      factor = greatestCommonDivisor(product, n);
    }
  }
  if (factor != n) return factor;
  // Too many differences at once: the last ones again, one by one.
  do {
    before = step(before, constant);
    factor = greatestCommonDivisor(distance(mark, before), n);
  } while (factor == 1);
  return factor;
}

@inline
function step(y: u64, constant: u64): u64 {
  const next = multiply(y, y) + constant;
  return next >= n ? next - n : next;
}

/** The smaller one of two different odd primes whose product `number` is, or 0 when there are no such primes. */
export function factorize(number: u64): u64 {
  if ((number & 1) == 0 || number < 15 || number >>> 63) return 0;
  for (let divisor: u64 = 3; divisor < 256; divisor += 2) {
    if (number % divisor != 0) continue;
    const other = number / divisor;
    return other != divisor && isPrime(other) ? min(divisor, other) : 0;
  }
  if (isPrime(number)) return 0;
  const root = <u64> Math.round(sqrt<f64>(<f64> number));
  if (root * root == number) return 0;
  let factor = number;
  for (let constant: u64 = 1; factor == number; constant++) {
    prepare(number);
    factor = rho(constant);
  }
  const other = number / factor;
  return factor != other && isPrime(factor) && isPrime(other) ? min(factor, other) : 0;
}
