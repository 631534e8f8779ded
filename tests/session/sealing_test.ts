import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import fc from "fast-check";
import { crc32, equalBytes, toHex, writeInt32 } from "../../src/bytes/mod.ts";
import {
  type SealOptions,
  SealSecret,
  SessionCorruptError,
  SessionPassphraseError,
  SessionVersionError,
} from "../../src/session/mod.ts";
import { checkEnvelope, Envelope, EpochSealer, SEAL_OVERHEAD } from "../../src/session/sealing.ts";

const KEY = Uint8Array.from({ length: 32 }, (_, i) => i * 5 + 1);
const PASSPHRASE = "korrekt Pferd Batterie";
const secret = (options: SealOptions) => SealSecret.from(options)!;
const cheap = (passphrase: string) => secret({ passphrase, cost: 10 });
const bytes = (text: string) => new TextEncoder().encode(text);

function importAes(raw: Uint8Array, usages: KeyUsage[] = ["encrypt", "decrypt"]): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", raw as Uint8Array<ArrayBuffer>, "AES-GCM", false, usages);
}

describe("Envelope", () => {
  it("open() gives the key back to whoever has the passphrase, and tells a wrong one", async () => {
    const envelope = await Envelope.create(cheap(PASSPHRASE));
    assert.equal(envelope.key().length, 32);
    assert.ok(!toHex(envelope.bytes).includes(toHex(envelope.key())));
    // The cost is that of the envelope, whatever the options say.
    const again = await Envelope.open(envelope.bytes, secret({ passphrase: PASSPHRASE, cost: 17 }));
    assert.deepEqual(again.key(), envelope.key());
    await assert.rejects(
      Envelope.open(envelope.bytes, cheap(PASSPHRASE + " ")),
      (error) =>
        error instanceof SessionPassphraseError &&
        error.message === "Cannot read session data: the passphrase is wrong",
    );
    await assert.rejects(Envelope.open(envelope.bytes, secret({ key: KEY })), SessionPassphraseError);
  });

  it("open() takes a passphrase however its accents are spelt", async () => {
    const envelope = await Envelope.create(cheap("caf\u00e9"));
    assert.deepEqual((await Envelope.open(envelope.bytes, cheap("cafe\u0301"))).key(), envelope.key());
  });

  it("open() takes 32 bytes and the CryptoKey made of them alike", async () => {
    const envelope = await Envelope.create(secret({ key: KEY }));
    assert.deepEqual(
      (await Envelope.open(envelope.bytes, secret({ key: await importAes(KEY) }))).key(),
      envelope.key(),
    );
    const wrong = KEY.slice();
    wrong[31] ^= 1;
    await assert.rejects(Envelope.open(envelope.bytes, secret({ key: wrong })), /the key is wrong$/);
    await assert.rejects(Envelope.open(envelope.bytes, cheap("x")), SessionPassphraseError);
  });

  it("open() calls every flipped or cut byte damage, not a wrong secret", async () => {
    for (const given of [secret({ key: KEY }), cheap("x")]) {
      const { bytes } = await Envelope.create(given);
      for (let at = 0; at < bytes.length; at++) {
        assert.throws(() => checkEnvelope(bytes.subarray(0, at)), SessionCorruptError);
        for (const flip of [1, 0x80, 0xff]) {
          const damaged = bytes.slice();
          damaged[at] ^= flip;
          assert.throws(() => checkEnvelope(damaged), SessionCorruptError);
        }
      }
    }
  });

  it("open() refuses at once what would cost too much memory or time", async () => {
    const { bytes } = await Envelope.create(cheap("x"));
    for (
      const [cost, r, p] of [
        [24, 8, 1],
        [18, 8, 1],
        [255, 8, 1],
        [0, 8, 1],
        [10, 0, 1],
        [10, 8, 0],
        [10, 255, 255],
        [17, 1, 255],
        [20, 255, 1],
      ]
    ) {
      const hostile = bytes.slice();
      hostile.set([cost, r, p], 1);
      writeInt32(hostile, crc32(hostile.subarray(0, -4)), hostile.length - 4);
      const start = performance.now();
      await assert.rejects(Envelope.open(hostile, cheap("x")), SessionVersionError);
      assert.ok(performance.now() - start < 20, `${cost} ${r} ${p}`);
    }
  });
});

describe("SealSecret", () => {
  it("from() takes one passphrase or key and nothing that is none", async () => {
    assert.equal(SealSecret.from({}), undefined);
    for (
      const options of [
        { passphrase: "" },
        { passphrase: 1 },
        { passphrase: "x", key: KEY },
        { key: KEY.subarray(1) },
        { key: new Uint8Array(33) },
        { key: "x" },
        { key: null },
        { key: await importAes(KEY.subarray(16)) },
        { key: await importAes(KEY, ["encrypt"]) },
      ]
    ) assert.throws(() => SealSecret.from(options as SealOptions), TypeError);
    for (const cost of [9, 18, 15.5, NaN, -1]) {
      assert.throws(() => SealSecret.from({ passphrase: "x", cost }), RangeError);
    }
  });
});

describe("EpochSealer", () => {
  it("open() gives back what was sealed in the same context, and nothing else", async () => {
    const envelope = await Envelope.create(secret({ key: KEY }));
    const sealer = new EpochSealer(envelope), other = new EpochSealer(envelope);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 20 }), (value, context) => {
        const sealed = sealer.seal(value, context);
        assert.equal(sealed.length, value.length + SEAL_OVERHEAD);
        assert.ok(equalBytes(other.open(sealed, context), value));
        assert.throws(() => other.open(sealed, Uint8Array.of(...context, 0)), SessionCorruptError);
      }),
      { numRuns: 50 },
    );
    const sealed = sealer.seal(bytes("value"), bytes("accounts/1/row"));
    for (let at = 0; at < sealed.length; at++) {
      assert.throws(() => sealer.open(sealed.subarray(0, at), bytes("accounts/1/row")), SessionCorruptError);
      const damaged = sealed.slice();
      damaged[at] ^= 4;
      assert.throws(() => sealer.open(damaged, bytes("accounts/1/row")), SessionCorruptError);
    }
    const stranger = new EpochSealer(await Envelope.create(secret({ key: KEY })));
    assert.throws(() => stranger.open(sealed, bytes("accounts/1/row")), SessionCorruptError);
  });

  it("seal() never uses an epoch and number twice", async () => {
    const envelope = await Envelope.create(secret({ key: KEY })), seen = new Set<string>();
    for (let life = 0; life < 20; life++) {
      const sealer = new EpochSealer(envelope);
      for (let i = 0; i < 20; i++) seen.add(toHex(sealer.seal(bytes("same"), bytes("same")).subarray(0, 22)));
    }
    assert.equal(seen.size, 400);
  });

  it("shows nothing of what it has, nor do the others", async () => {
    const given = secret({ passphrase: PASSPHRASE, cost: 10 });
    const envelope = await Envelope.create(given), sealer = new EpochSealer(envelope);
    sealer.seal(bytes("x"), bytes("y"));
    for (const value of [given, envelope, sealer, { given, envelope, sealer }]) {
      const shown = inspect(value, { depth: 9, showHidden: true }) + JSON.stringify(value) + String(value);
      assert.ok(!shown.includes(PASSPHRASE) && !/Uint8Array|\d, *\d/.test(shown), shown);
    }
  });
});
