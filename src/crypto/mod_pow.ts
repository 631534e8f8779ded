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

/** Five bits of the exponent at a time: the digits of its base-32 spelling. */
function powerByWindows(base: bigint, exponent: bigint, modulus: bigint): bigint {
  const powers = [1n];
  for (let i = 1; i < 32; i++) powers.push((powers[i - 1] * base) % modulus);
  let result = 1n;
  for (const digit of exponent.toString(32)) {
    for (let i = 0; i < 5; i++) result = (result * result) % modulus;
    const value = parseInt(digit, 32);
    if (value > 0) result = (result * powers[value]) % modulus;
  }
  return result;
}
