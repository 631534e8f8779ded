import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bigintFromBytes } from "../../src/bytes/mod.ts";
import { isPrime, modPow, portablePlatform, WELL_KNOWN_PRIME } from "../../src/crypto/mod.ts";

describe("isPrime()", () => {
  const prime = (n: bigint) => isPrime(n, portablePlatform.randomBytes);

  it("isPrime() agrees with a sieve up to 70,000", () => {
    const composite = new Uint8Array(70_000);
    for (let n = 2; n < composite.length; n++) {
      for (let m = 2 * n; composite[n] === 0 && m < composite.length; m += n) composite[m] = 1;
      if (prime(BigInt(n)) !== (composite[n] === 0)) assert.fail(`${n}`);
    }
    assert.equal(prime(0n), false);
    assert.equal(prime(1n), false);
    assert.equal(prime(-7n), false);
  });

  it("isPrime() knows Mersenne's primes and sees through numbers that deceive simple tests", () => {
    for (const exponent of [31n, 61n, 89n, 127n, 521n, 607n]) {
      assert.equal(prime((1n << exponent) - 1n), true, `${exponent}`);
    }
    // Carmichael numbers, and strong pseudoprimes to the first 4, 8, 9, 11 and 12 prime bases.
    const deceivers = [
      561n,
      41041n,
      825265n,
      321197185n,
      3215031751n,
      341550071728321n,
      3825123056546413051n,
    ];
    deceivers.push(318665857834031151167461n, 3317044064679887385961981n, (1n << 67n) - 1n);
    for (const n of deceivers) assert.equal(prime(n), false, `${n}`);
  });

  it("isPrime() takes no random bytes below 2^64, and a base for each of 32 rounds above", () => {
    let drawn = 0;
    const counting = (length: number) => {
      drawn++;
      return portablePlatform.randomBytes(length);
    };
    assert.equal(isPrime(18446744073709551557n, counting), true);
    assert.equal(drawn, 0);
    assert.equal(isPrime((1n << 89n) - 1n, counting), true);
    assert.equal(drawn, 32);
  });

  it("isPrime() proves the well-known prime safe", async () => {
    assert.equal(await portablePlatform.isPrime(WELL_KNOWN_PRIME), true);
    assert.equal(await portablePlatform.isPrime((WELL_KNOWN_PRIME - 1n) / 2n), true);
    assert.equal(await portablePlatform.isPrime(WELL_KNOWN_PRIME - 2n), false);
  });
});

describe("modPow()", () => {
  it("modPow() is repeated multiplication", () => {
    const number = fc.bigInt({ min: 0n, max: 1n << 40n });
    fc.assert(
      fc.property(
        number,
        fc.integer({ min: 0, max: 200 }),
        fc.bigInt({ min: 1n, max: 1n << 40n }),
        (b, e, m) => {
          assert.equal(modPow(b, BigInt(e), m), b ** BigInt(e) % m);
        },
      ),
    );
  });

  it("modPow() adds exponents and obeys Fermat, at full size", () => {
    const p = WELL_KNOWN_PRIME;
    const a = p / 3n, b = p / 7n;
    assert.equal(modPow(3n, p - 1n, p), 1n);
    assert.equal(modPow(a, p - 1n, p), 1n);
    assert.equal(modPow(b, a, p) * modPow(b, b, p) % p, modPow(b, a + b, p));
    assert.equal(modPow(3n + p, a, p), modPow(3n, a, p));
  });

  it("modPow() gives powers of three, and of others, at every length of the exponent", () => {
    const p = WELL_KNOWN_PRIME;
    const slow = (base: bigint, exponent: bigint): bigint => {
      let result = 1n;
      for (const bit of exponent.toString(2)) result = result * result * (bit === "1" ? base : 1n) % p;
      return result;
    };
    const exponents = [0n, 1n, 2n, 3n, (1n << 2048n) - 1n, 1n << 2048n, (1n << 2049n) + 5n];
    for (const bits of [511, 512, 513, 1023, 1024, 1025, 1536, 2047]) exponents.push(1n << BigInt(bits));
    for (const length of [1, 6, 7, 60, 63, 64, 128, 192, 255, 256, 257]) {
      exponents.push(bigintFromBytes(portablePlatform.randomBytes(length)));
    }
    for (const exponent of exponents) {
      for (const base of [3n, 2n, p - 3n]) {
        assert.equal(modPow(base, exponent, p), slow(base, exponent), `${base} ** ${exponent}`);
      }
    }
  });

  it("modPow() throws a RangeError for negative numbers and no modulus", () => {
    for (const [b, e, m] of [[1n, 1n, 0n], [1n, 1n, -5n], [-1n, 1n, 5n], [1n, -1n, 5n]]) {
      assert.throws(() => modPow(b, e, m), RangeError);
    }
  });
});
