import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { OFFICIAL_KEYS, parsePrivateKey, parsePublicKey, publicKeyToPem } from "../../src/crypto/mod.ts";
import { vectors } from "./support.ts";

const { test_keys } = vectors("rsa");
const official = vectors("official_rsa_keys").keys;

describe("RSA keys", () => {
  for (const vector of test_keys) {
    it(`parsePublicKey() and parsePrivateKey() read ${vector.name} in all its forms`, () => {
      const n = BigInt("0x" + vector.n_hex), e = BigInt("0x" + vector.e_hex);
      const fingerprint = BigInt(vector.fingerprint_int64);
      for (const pem of [vector.public_pkcs1_pem, vector.public_spki_pem]) {
        assert.deepEqual(parsePublicKey(pem), { n, e, fingerprint });
        assert.deepEqual(parsePublicKey(pem.trim().replaceAll("\n", "\r\n")), { n, e, fingerprint });
      }
      for (const pem of [vector.private_pkcs1_pem, vector.private_pkcs8_pem]) {
        const key = parsePrivateKey(pem);
        assert.deepEqual([key.n, key.e, key.fingerprint], [n, e, fingerprint]);
        assert.equal(key.d, BigInt("0x" + vector.d_hex));
      }
    });

    it(`publicKeyToPem() writes ${vector.name} byte for byte`, () => {
      const { n, e } = parsePublicKey(vector.public_spki_pem);
      assert.equal(publicKeyToPem(n, e).trim(), vector.public_pkcs1_pem.trim());
    });
  }

  for (const vector of official) {
    it(`parsePublicKey() finds the fingerprint of the official key ${vector.fingerprint_hex}`, () => {
      const key = parsePublicKey(vector.pem);
      assert.equal(key.n, BigInt("0x" + vector.n_hex));
      assert.equal(key.fingerprint, BigInt(vector.fingerprint_int64));
      assert.equal(publicKeyToPem(key.n, key.e).trim(), vector.pem.trim());
    });
  }

  it("OFFICIAL_KEYS are the two current ones, made once", () => {
    const byRole = (start: string) =>
      official.find((key: { role: string }) => key.role.startsWith(start)).pem;
    assert.deepEqual(OFFICIAL_KEYS.main, parsePublicKey(byRole("production main (current)")));
    assert.deepEqual(OFFICIAL_KEYS.test, parsePublicKey(byRole("test DC (current")));
    assert.equal(OFFICIAL_KEYS.main, OFFICIAL_KEYS.main);
  });

  it("parsePublicKey() and parsePrivateKey() throw a TypeError for anything else", () => {
    const { public_pkcs1_pem, private_pkcs1_pem } = test_keys[0];
    assert.throws(() => parsePublicKey(private_pkcs1_pem), TypeError);
    assert.throws(() => parsePrivateKey(public_pkcs1_pem), TypeError);
    const lines = public_pkcs1_pem.trim().split("\n");
    const cut = [...lines.slice(0, -2), lines.at(-1)].join("\n");
    const garbled = public_pkcs1_pem.replace("MIIB", "!IIB");
    for (const text of ["", "hello", cut, garbled, public_pkcs1_pem + public_pkcs1_pem, lines[0]]) {
      assert.throws(() => parsePublicKey(text), TypeError, text.slice(0, 40));
    }
  });

  it("parsePublicKey() throws nothing but a TypeError when any byte of the DER is another", () => {
    const body = test_keys[0].public_spki_pem.trim().split("\n").slice(1, -1).join("");
    for (let at = 0; at < 48; at++) {
      const changed = body.slice(0, at) + (body[at] === "A" ? "z" : "A") + body.slice(at + 1);
      try {
        parsePublicKey(`-----BEGIN PUBLIC KEY-----\n${changed}\n-----END PUBLIC KEY-----`);
      } catch (error) {
        assert.ok(error instanceof TypeError, String(error));
      }
    }
  });

  it("RsaPrivateKey prints its fingerprint and nothing of the exponent", () => {
    const key = parsePrivateKey(test_keys[0].private_pkcs1_pem);
    const deno = (globalThis as { Deno?: { inspect(value: unknown): string } }).Deno;
    for (const text of [inspect({ key }), JSON.stringify({ key }), deno?.inspect({ key }) ?? ""]) {
      assert.ok(!text.includes(`${key.d}`) && !text.includes(key.d.toString(16)));
    }
    assert.equal(inspect(key), `RsaPrivateKey(fingerprint ${key.fingerprint})`);
  });
});
