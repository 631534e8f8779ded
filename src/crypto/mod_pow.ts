import { WELL_KNOWN_PRIME } from "./dh.ts";
import { MOST_BITS, powerOfThree } from "./power_of_three.ts";

/**
 * `base ** exponent mod modulus`. Not constant-time: BigInt is not.
 * @throws RangeError when the modulus is not positive, or another number is negative
 */
export function modPow(base: bigint, exponent: bigint, modulus: bigint): bigint {
  if (modulus <= 0n || base < 0n || exponent < 0n) {
    throw new RangeError("Cannot raise to a power: the numbers must not be negative, the modulus not zero");
  }
  if (modulus === 1n) return 0n;
  base %= modulus;
  if (base === 3n && modulus === WELL_KNOWN_PRIME && exponent >> BigInt(MOST_BITS) === 0n) {
    return powerOfThree(exponent);
  }
  // A small base (a generator) is cheaper to multiply by than any of its powers.
  return base < 0x10000n ? powerOfSmall(base, exponent, modulus) : powerByWindows(base, exponent, modulus);
}

function powerOfSmall(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus;
    if (bit === "1") result = (result * base) % modulus;
  }
  return result;
}

/** Windows of some bits that begin and end with a one: only odd powers are needed, and zeros between are free. */
function powerByWindows(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const bits = exponent.toString(2);
  // Short exponents (RSA's 65537) do not pay for a table.
  const width = bits.length > 500 ? 6 : bits.length > 50 ? 4 : 1;
  const odd = [base];
  const square = width > 1 ? (base * base) % modulus : 0n;
  while (odd.length < 1 << (width - 1)) odd.push((odd[odd.length - 1] * square) % modulus);
  let result = 1n;
  for (let at = 0; at < bits.length;) {
    if (bits[at] === "0") {
      result = (result * result) % modulus;
      at++;
      continue;
    }
    let end = Math.min(at + width, bits.length);
    while (bits[end - 1] === "0") end--;
    const value = parseInt(bits.slice(at, end), 2);
    for (; at < end; at++) result = (result * result) % modulus;
    result = (result * odd[value >> 1]) % modulus;
  }
  return result;
}
