import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SecurityError } from "../../src/base/errors.ts";
import {
  checkDhParams,
  checkDhPublic,
  createPlatform,
  OFFICIAL_KEYS,
  portablePlatform as platform,
  WELL_KNOWN_PRIME as P,
} from "../../src/crypto/mod.ts";
import { vectors } from "./support.ts";

const { dh_prime, bad_dh_params, good_g_for_known_prime } = vectors("handshake");

/** Group 14 of RFC 3526: another safe prime of 2048 bits; 7 modulo 8, 2 modulo 3, 23 modulo 24. */
const OTHER_PRIME = BigInt(
  "0xffffffffffffffffc90fdaa22168c234c4c6628b80dc1cd129024e088a67cc74020bbea63b139b22514a08798e3404dd" +
    "ef9519b3cd3a431b302b0a6df25f14374fe1356d6d51c245e485b576625e7ec6f44c42e9a637ed6b0bff5cb6f406b7ed" +
    "ee386bfb5a899fa5ae9f24117c4b1fe649286651ece45b3dc2007cb8a163bf0598da48361c55d39a69163fa8fd24cf5f" +
    "83655d23dca3ad961c62f356208552bb9ed529077096966d670c354e4abc9804f1746c08ca18217c32905e462e36ce3b" +
    "e39e772c180e86039b2783a2ec07a28fb5c55df06f4c52c9de2bcbf6955817183995497cea956ae515d2261898fa0510" +
    "15728e5a8aacaa68ffffffffffffffff",
);

/** A platform that calls the numbers of `primes` prime, and counts how often it was asked. */
function oracle(...primes: bigint[]) {
  const asked: bigint[] = [];
  const platform = createPlatform({
    isPrime(n) {
      asked.push(n);
      return Promise.resolve(primes.includes(n));
    },
  });
  return { platform, asked };
}

const refuses = (check: () => unknown): Promise<void> =>
  assert.rejects(async () => await check(), (error) => error instanceof SecurityError);

describe("checkDhParams()", () => {
  it("knows the well-known prime, with each generator that fits it and no other", async () => {
    assert.equal(P, BigInt("0x" + dh_prime));
    const { platform, asked } = oracle();
    for (let g = -1; g <= 10; g++) {
      if (good_g_for_known_prime.includes(g)) await checkDhParams(P, g, platform);
      else await refuses(() => checkDhParams(P, g, platform));
    }
    await refuses(() => checkDhParams(P, 1337, platform));
    await refuses(() => checkDhParams(P, 3.5, platform));
    assert.deepEqual(asked, []);
  });

  for (const vector of bad_dh_params) {
    it(`refuses the vector: ${vector.reason}`, async () => {
      const p = vector.dh_prime ? BigInt("0x" + vector.dh_prime) : P;
      await refuses(async () => {
        await checkDhParams(p, vector.g ?? 4, platform);
        checkDhPublic(BigInt("0x" + vector.g_a), p);
      });
    });
  }

  it("refuses primes of another size", async () => {
    for (const p of [4n, 5n, 23n, (1n << 2047n) - 1n, 1n << 2048n, -P]) {
      const { platform, asked } = oracle(p, (p - 1n) / 2n);
      await refuses(() => checkDhParams(p, 4, platform));
      assert.deepEqual(asked, []);
    }
  });

  it("proves another safe prime with the real test, once", { timeout: 20_000 }, async () => {
    await checkDhParams(OTHER_PRIME, 2, platform);
    const { platform: asksNever, asked } = oracle();
    await checkDhParams(OTHER_PRIME, 3, asksNever);
    assert.deepEqual(asked, []);
    await refuses(() => checkDhParams(OTHER_PRIME, 11, asksNever));
  });

  it("refuses a composite and a prime that is not safe, each time anew", async () => {
    // The modulus of an RSA key has no small factor.
    const composite = OFFICIAL_KEYS.main.n;
    await refuses(() => checkDhParams(composite, 4, platform));
    const { platform: oracular, asked } = oracle(composite);
    for (let i = 0; i < 2; i++) await refuses(() => checkDhParams(composite, 4, oracular));
    assert.deepEqual(asked, [composite, (composite - 1n) / 2n, composite, (composite - 1n) / 2n]);
  });

  it("takes exactly the residues that make a generator", async () => {
    const fits = (g: number, p: bigint): boolean => {
      const rest = (m: number) => Number(p % BigInt(m));
      return { 2: rest(8) === 7, 3: rest(3) === 2, 4: true, 5: [1, 4].includes(rest(5)) }[g] ??
        { 6: [19, 23].includes(rest(24)), 7: [3, 5, 6].includes(rest(7)) }[g] ?? false;
    };
    // 840 = 8 * 3 * 5 * 7: all residues once. The primes are made up, and forgotten again by the next ones.
    for (let i = 0n; i < 840n; i++) {
      const p = (1n << 2047n) + (1n << 1000n) + i;
      const { platform } = oracle(p, (p - 1n) / 2n);
      for (let g = 2; g <= 7; g++) {
        const accepted = await Promise.resolve().then(() => checkDhParams(p, g, platform)).then(
          () => true,
          () => false,
        );
        if (accepted !== fits(g, p)) assert.fail(`g = ${g}, i = ${i}`);
      }
    }
  });
});

describe("checkDhPublic()", () => {
  const margin = 1n << 1984n;

  it("accepts what lies between the margins", () => {
    for (const value of [margin, margin + 1n, P / 2n, P - margin - 1n, P - margin]) checkDhPublic(value, P);
  });

  it("throws a SecurityError for what lies outside", () => {
    for (const value of [-1n, 0n, 1n, 2n, margin - 1n, P - margin + 1n, P - 2n, P - 1n, P, P + 1n, 2n * P]) {
      assert.throws(() => checkDhPublic(value, P), SecurityError);
    }
    assert.throws(() => checkDhPublic(3n, 4n), SecurityError);
  });
});
