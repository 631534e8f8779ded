import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SecurityError } from "../../src/base/errors.ts";
import { factorize, generatePq, isPrime, portablePlatform as platform } from "../../src/crypto/mod.ts";
import { scripted, vectors } from "./support.ts";

const prime = (n: bigint) => isPrime(n, platform.randomBytes);

/** The first prime from `n` on. */
function primeFrom(n: bigint): bigint {
  while (!prime(n)) n++;
  return n;
}

describe("factorize()", () => {
  for (const { pq_decimal, p_decimal, q_decimal } of vectors("pq").cases) {
    it(`factorize() gives the vector ${pq_decimal}`, () => {
      assert.deepEqual(factorize(BigInt(pq_decimal)), { p: BigInt(p_decimal), q: BigInt(q_decimal) });
    });
  }

  it("factorize() gives back two random primes of any size", () => {
    const factor = fc.integer({ min: 2, max: 31 }).chain((bits) =>
      fc.bigInt({ min: 3n, max: (1n << BigInt(bits)) - 1n }).map(primeFrom)
    );
    fc.assert(
      fc.property(factor, factor, (a, b) => {
        fc.pre(a !== b);
        assert.deepEqual(factorize(a * b), a < b ? { p: a, q: b } : { p: b, q: a });
      }),
      { numRuns: 300 },
    );
  });

  it("factorize() answers or throws a SecurityError for every number up to 5000", () => {
    for (let n = -2n; n <= 5000n; n++) {
      try {
        const { p, q } = factorize(n);
        assert.ok(p * q === n && p < q && prime(p) && prime(q));
      } catch (error) {
        assert.ok(error instanceof SecurityError, String(error));
        // Right to refuse: not two different odd primes.
        for (let p = 3n; p * p < n; p += 2n) assert.ok(n % p !== 0n || !prime(p) || !prime(n / p), `${n}`);
      }
    }
  });

  it("factorize() throws a SecurityError unless there are two different odd primes in at most 63 bits", () => {
    const large = primeFrom(1n << 30n), larger = primeFrom(large + 1n);
    const refused = [0n, 1n, 3n, 4n, 6n, 9n, 2n * larger, large * large, larger, primeFrom(1n << 62n)];
    refused.push(
      257n * 263n * 269n,
      3n * 5n * 7n,
      65537n ** 3n,
      3n ** 39n,
      (1n << 63n) + 1n,
      (1n << 64n) - 1n,
    );
    for (const n of refused) assert.throws(() => factorize(n), SecurityError, `${n}`);
  });

  it("generatePq() makes two different primes of 31 bits each", () => {
    for (let i = 0; i < 20; i++) {
      const { p, q, pq } = generatePq(platform);
      assert.ok(p < q && p * q === pq && prime(p) && prime(q));
      assert.ok(p >> 30n === 1n && q >> 30n === 1n);
      assert.deepEqual(factorize(pq), { p, q });
    }
  });

  it("generatePq() draws again until it has two different primes", () => {
    // 0x7fffffff is a prime, 0x7ffffffd is not.
    const { platform, exhausted } = scripted("fffffffd", "7fffffff", "ffffffff", "3fffffed");
    const { p, q } = generatePq(platform);
    assert.deepEqual([p, q], [0x7fffffedn, 0x7fffffffn]);
    assert.ok(exhausted());
  });
});
