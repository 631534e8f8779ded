import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SecurityError } from "../../src/base/errors.ts";
import { bigintToBytes, concat } from "../../src/bytes/mod.ts";
import { createPlatform, portablePlatform, WELL_KNOWN_PRIME } from "../../src/crypto/mod.ts";
import { tampered } from "../crypto/support.ts";
import {
  type ExchangeFaults,
  exchangeWith,
  type Fields,
  HostileExchange,
  newExchange,
  START,
} from "./hostile_exchange.ts";

/** Asserts that the client refuses a server with these faults, and why. */
function refuses(faults: ExchangeFaults, why: RegExp): Promise<void> {
  return assert.rejects(exchangeWith(faults), (error: unknown) => {
    assert.ok(error instanceof SecurityError, String(error));
    assert.match(error.message, why);
    return true;
  });
}

const flip = (name: string) => (value: Fields) => void (value[name] = tampered(value[name], 0));
const p = WELL_KNOWN_PRIME;

describe("checks of the key exchange", () => {
  it("control: a server that keeps every rule is accepted", async () => {
    const { key, salt, timeOffset, expiresAt } = await exchangeWith({});
    assert.equal(key.bytes.length, 256);
    assert.notEqual(salt, 0n);
    assert.equal(timeOffset, 0);
    assert.equal(expiresAt, undefined);
  });

  it("check 1: the nonce of resPQ has to be ours", () => refuses({ resPq: flip("nonce") }, /nonce differs/));

  it("check 2: pq has to be the product of two different primes, of a sane size", async () => {
    const pq = (value: bigint) => ({ resPq: (answer: Fields) => void (answer.pq = bigintToBytes(value)) });
    await refuses(pq(1_000_000_007n), /prime/);
    await refuses(pq(2_147_483_647n * 2_147_483_647n), /two different primes/);
    await refuses(pq(3n * 5n * 1_000_000_007n), /two different primes/);
    await refuses(pq(2n * 1_000_000_007n), /even/);
    await refuses(pq(0n), /range/);
    await refuses(pq((1n << 63n) + 9n), /range/);
    await refuses(pq(1n << 64n), /too large/);
  });

  it("check 3: a server without a key we know is refused, there is no fallback", async () => {
    const keys = (...keys: bigint[]) => ({
      resPq: (answer: Fields) => void (answer.serverPublicKeyFingerprints = keys),
    });
    await refuses(keys(1n, -5595554452916591101n), /RSA keys is known/);
    await refuses(keys(), /RSA keys is known/);
  });

  it("check 4: nonce and server_nonce of every later message have to be the same", async () => {
    for (const field of ["nonce", "serverNonce"]) {
      await refuses({ params: flip(field) }, /nonce differs/);
      await refuses({ inner: flip(field) }, /nonce differs/);
      await refuses({ gen: flip(field) }, /nonce differs/);
    }
  });

  it("check 5: the answer has to carry its own SHA-1 and at most 15 bytes of padding", async () => {
    await refuses({ plain: (plain) => tampered(plain, 0) }, /hash/);
    await refuses({ plain: (plain) => tampered(plain, 100) }, /hash/);
    await refuses({ plain: (plain) => concat(plain, new Uint8Array(16)) }, /hash/);
    await refuses(
      { params: (answer) => void (answer.encryptedAnswer = answer.encryptedAnswer.slice(1)) },
      /length/,
    );
    await refuses({ params: (answer) => void (answer.encryptedAnswer = new Uint8Array(16)) }, /length/);
    await refuses({ params: (answer) => void (answer.encryptedAnswer = new Uint8Array(1 << 16)) }, /length/);
  });

  it("check 6: the prime has to be a safe prime of 2048 bits", async () => {
    const prime = (value: bigint) => ({
      inner: (inner: Fields) => void (inner.dhPrime = bigintToBytes(value)),
    });
    await refuses(prime(p >> 1n), /2048 bits/);
    await refuses(prime(p << 1n), /2048 bits/);
    await refuses({ ...prime(p - 1n), g: 4 }, /safe prime/);
    await refuses({ ...prime(p + 2n), g: 4 }, /safe prime/);
  });

  it("check 6: a prime is refused when only half of it is composite", async () => {
    const asked: bigint[] = [];
    const candidate = (1n << 2047n) + 0x1234567n;
    const platform = createPlatform({ isPrime: (n) => asked.push(n) === 1 });
    await assert.rejects(
      exchangeWith(
        { g: 4, inner: (inner) => void (inner.dhPrime = bigintToBytes(candidate)) },
        newExchange({ platform }),
      ),
      /safe prime/,
    );
    assert.deepEqual(asked, [candidate, (candidate - 1n) / 2n]);
  });

  it("check 7: the generator has to be one of 2..7 and to fit the prime", async () => {
    for (const g of [3, 4, 7]) await exchangeWith({ g });
    for (const g of [-3, 0, 1, 2, 5, 6, 8, 1337]) {
      await refuses({ inner: (inner) => void (inner.g = g) }, /generator/);
    }
  });

  it("check 8: 1 < g_a < p - 1", async () => {
    for (const value of [0n, 1n, p - 1n, p, p + 1n]) {
      await refuses({ inner: (inner) => void (inner.gA = bigintToBytes(value)) }, /out of range/);
    }
  });

  it("check 9: g_a keeps its distance from 0 and p", async () => {
    for (const value of [(1n << 1984n) - 1n, p - (1n << 1984n) + 1n]) {
      await refuses({ inner: (inner) => void (inner.gA = bigintToBytes(value)) }, /out of range/);
    }
  });

  it("check 9: another b is drawn when our own g_b is out of range", async () => {
    let drawn = 0;
    const platform = createPlatform({
      // g^1 = 3 is far below 2^1984.
      randomBytes: (length) =>
        length === 256 && ++drawn === 1 ? bigintToBytes(1n, 256) : portablePlatform.randomBytes(length),
    });
    await exchangeWith({}, newExchange({ platform }));
    assert.equal(drawn, 2);
  });

  it("check 10: new_nonce_hash proves each of the three endings", async () => {
    await refuses({ gen: flip("newNonceHash1") }, /new_nonce_hash1 differs/);
    await refuses(
      { retries: 1, gen: (value) => value.newNonceHash2 && flip("newNonceHash2")(value) },
      /hash2 differs/,
    );
    await refuses({ fail: true, gen: flip("newNonceHash3") }, /new_nonce_hash3 differs/);
    await refuses({ fail: true }, /gave it up/);
  });

  it("check 10: the hash of one ending does not prove another", () =>
    refuses({
      fail: true,
      gen: (value) => {
        value._ = "dh_gen_ok";
        value.newNonceHash1 = value.newNonceHash3;
      },
    }, /new_nonce_hash1 differs/));

  it("check 10: retries carry the last hash and are bounded", async () => {
    await exchangeWith({ retries: 5 });
    await refuses({ retries: 6 }, /too many retries/);
  });

  it("check 11: nonces, b and paddings come from the platform's randomness, afresh each time", async () => {
    const drawn: Uint8Array[] = [];
    const platform = createPlatform({
      randomBytes: (length) => {
        const bytes = portablePlatform.randomBytes(length);
        drawn.push(bytes.slice());
        return bytes;
      },
    });
    const server = new HostileExchange();
    const client = newExchange({ platform });
    const first = client.start();
    const second = await client.receive(await server.answer(first));
    const third = await client.receive(await server.answer(second.send!));
    await client.receive(await server.answer(third.send!));
    const lengths = drawn.map((bytes) => bytes.length);
    assert.deepEqual(lengths.slice(0, 2), [16, 32]);
    assert.ok(lengths.includes(256), "b");
    assert.ok(lengths.includes(92), "the padding of RSA_PAD");
    const hex = drawn.filter((bytes) => bytes.length >= 16).map(String);
    assert.equal(new Set(hex).size, hex.length);
    const other = await exchangeWith({});
    assert.notDeepEqual(other.key.bytes, server.key!.bytes);
  });

  it("check 12: the server's time sets the clock", async () => {
    const ahead = { inner: (inner: Fields) => void (inner.serverTime += 86_400) };
    assert.equal((await exchangeWith(ahead)).timeOffset, 86_400_000);
    const { expiresAt } = await exchangeWith(ahead, newExchange({ expiresIn: 3600 }));
    assert.equal(expiresAt, START / 1000 + 86_400 + 3600);
  });

  it("check 13: an answer that comes late or twice ends the exchange", async () => {
    const server = new HostileExchange();
    const client = newExchange();
    const resPq = await server.answer(client.start());
    const second = await client.receive(resPq);
    await server.answer(second.send!);
    await assert.rejects(client.receive(resPq), /resPQ was not expected/);
  });

  it("check 13: an answer to another exchange is refused", async () => {
    const [one, other] = [newExchange(), newExchange()];
    const answer = await new HostileExchange().answer(one.start());
    await assert.rejects(other.receive(answer), /nonce differs/);
  });

  it("check 13: while an answer is worked on, no other is taken", async () => {
    const server = new HostileExchange();
    const client = newExchange();
    const resPq = await server.answer(client.start());
    const [first, second] = await Promise.allSettled([client.receive(resPq), client.receive(resPq)]);
    assert.deepEqual([first.status, second.status], ["fulfilled", "rejected"]);
  });

  it("check 13: after a failure nothing is taken any more", async () => {
    const server = new HostileExchange();
    const client = newExchange();
    const resPq = await server.answer(client.start());
    await assert.rejects(client.receive(tampered(resPq, 24)), /nonce differs/);
    await assert.rejects(client.receive(resPq), /not expected/);
  });
});
