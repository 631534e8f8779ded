import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { SecurityError } from "../../src/base/errors.ts";
import { bigintToBytes, concat, toHex } from "../../src/bytes/mod.ts";
import {
  AuthKey,
  computePasswordCheck,
  createPlatform,
  type PasswordParams,
  portablePlatform as platform,
  WELL_KNOWN_PRIME,
} from "../../src/crypto/mod.ts";
import { EncryptedSession, PacketCipher } from "../../src/mtproto/mod.ts";
import { tampered } from "../crypto/support.ts";
import { newExchange, serverKey } from "./hostile_exchange.ts";

const good: PasswordParams = {
  g: 3,
  p: bigintToBytes(WELL_KNOWN_PRIME, 256),
  salt1: new Uint8Array(8).fill(1),
  salt2: new Uint8Array(8).fill(2),
  srpB: bigintToBytes(WELL_KNOWN_PRIME - (1n << 2000n), 256),
  srpId: 1n,
};

describe("check 33: SRP", () => {
  // The stretching takes long, and has vectors of its own.
  const quick = createPlatform({
    pbkdf2: (_password, _salt, _iterations, length) => Promise.resolve(new Uint8Array(length)),
  });

  it("control: good parameters are accepted", async () => {
    const { A, M1 } = await computePasswordCheck("secret", good, quick);
    assert.deepEqual([A.length, M1.length], [256, 32]);
  });

  it("check 33: prime and generator are checked as in the key exchange", async () => {
    for (const g of [1, 2, 5, 6, 8]) {
      await assert.rejects(computePasswordCheck("secret", { ...good, g }, quick), SecurityError);
    }
    for (const p of [WELL_KNOWN_PRIME >> 1n, WELL_KNOWN_PRIME - 1n]) {
      const params = { ...good, g: 4, p: bigintToBytes(p, 256) };
      await assert.rejects(computePasswordCheck("secret", params, quick), SecurityError);
    }
    await assert.rejects(
      computePasswordCheck("secret", { ...good, p: good.p.subarray(1) }, quick),
      SecurityError,
    );
  });

  it("check 33: the server's public value has to be in range", async () => {
    for (const B of [0n, WELL_KNOWN_PRIME, WELL_KNOWN_PRIME + 5n]) {
      await assert.rejects(
        computePasswordCheck("secret", { ...good, srpB: bigintToBytes(B, 256) }, quick),
        SecurityError,
      );
    }
    for (const srpB of [new Uint8Array(0), good.srpB.subarray(10), concat(new Uint8Array(1), good.srpB)]) {
      await assert.rejects(computePasswordCheck("secret", { ...good, srpB }, quick), SecurityError);
    }
  });

  it("check 33: u must not be 0", async () => {
    const platform = createPlatform({
      ...quick,
      sha256: (...parts) =>
        parts.length === 2 && parts.every(({ length }) => length === 256) &&
          toHex(parts[1]) === toHex(good.srpB)
          ? new Uint8Array(32)
          : quick.sha256(...parts),
    });
    await assert.rejects(computePasswordCheck("secret", good, platform), SecurityError);
  });

  it("check 33: the password's bytes are wiped", async () => {
    const seen: Uint8Array[] = [];
    const platform = createPlatform({
      ...quick,
      sha256: (...parts) => {
        seen.push(...parts.filter(({ length }) => length === 6));
        return quick.sha256(...parts);
      },
      pbkdf2: (password, _salt, _iterations, length) => {
        seen.push(password);
        return Promise.resolve(new Uint8Array(length));
      },
    });
    await computePasswordCheck("secret", good, platform);
    assert.equal(seen.length, 2);
    for (const bytes of seen) assert.deepEqual(bytes, new Uint8Array(bytes.length));
  });
});

describe("check 34: secrets", () => {
  const bytes = platform.randomBytes(256);
  const key = new AuthKey(bytes, platform);
  /** Ways in which a number of bytes may show. */
  const traces = [
    toHex(bytes.subarray(0, 8)),
    Array.from(bytes.subarray(0, 8)).join(", "),
    [...bytes.subarray(0, 8)].join(","),
  ];

  function shows(value: unknown): string {
    const text = [inspect(value, { depth: 9, showHidden: true }), String(value), JSON.stringify(value)].join(
      "\n",
    );
    const deno = (globalThis as { Deno?: { inspect(value: unknown, options: unknown): string } }).Deno;
    return deno ? text + deno.inspect(value, { depth: 9 }) : text;
  }

  it("check 34: nothing that holds a key prints it", () => {
    const session = new EncryptedSession({ platform, now: () => 0 });
    session.call({ body: bytes, repeatable: true });
    for (const value of [key, { key }, [key], new PacketCipher(key, platform), session, newExchange()]) {
      const text = shows(value).replaceAll(/\s+/g, " ");
      for (const trace of traces) assert.ok(!text.includes(trace), text.slice(0, 200));
    }
    assert.match(shows(key), /AuthKey\(id/);
  });

  it("check 34: the private key of a test server prints redacted", () => {
    const text = shows(serverKey);
    assert.match(text, /RsaPrivateKey\(fingerprint/);
    assert.ok(!text.includes(serverKey.d.toString()) && !text.includes(serverKey.d.toString(16)));
  });

  it("check 34: errors hold neither keys nor what was encrypted", async () => {
    const cipher = new PacketCipher(key, platform);
    const { packet } = await cipher.seal({ salt: 1n, sessionId: 2n, id: 4n, seqNo: 1, body: bytes });
    for (const bad of [tampered(packet, 100), packet.subarray(0, 60), tampered(packet, 0)]) {
      await assert.rejects(async () => await cipher.open(bad), (error: unknown) => {
        const text = shows(error) + (error as Error).stack;
        return traces.every((trace) => !text.replaceAll(/\s+/g, " ").includes(trace));
      });
    }
  });
});
