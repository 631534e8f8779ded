import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromHex, toHex } from "../../src/bytes/mod.ts";
import {
  createPlatform,
  modPow,
  parsePrivateKey,
  portablePlatform as platform,
  rsaLegacyDecrypt,
  rsaLegacyEncrypt,
  rsaPadDecrypt,
  rsaPadEncrypt,
  type RsaPrivateKey,
} from "../../src/crypto/mod.ts";
import { scripted, tampered, vectors } from "./support.ts";

const { test_keys, rsa_pad, rsa_old_sha1, rsa_pad_rejects } = vectors("rsa");
const keys = new Map<string, RsaPrivateKey>(
  test_keys.map((key: Record<string, string>) => [key.name, parsePrivateKey(key.private_pkcs1_pem)]),
);
const key = keys.get("test_rsa_1")!;

describe("RSA_PAD", () => {
  for (const [index, vector] of rsa_pad.entries()) {
    const tries = vector.temp_keys_in_order.length;
    it(`rsaPadEncrypt() gives the vector ${index} after ${tries} temporary key(s)`, async () => {
      const vectorKey = keys.get(vector.key)!;
      const script = scripted(vector.random_padding, ...vector.temp_keys_in_order);
      const encrypted = await rsaPadEncrypt(fromHex(vector.data), vectorKey, script.platform);
      assert.equal(toHex(encrypted), vector.encrypted_data);
      assert.ok(script.exhausted());
      const decrypted = await rsaPadDecrypt(encrypted, vectorKey, platform);
      assert.equal(toHex(decrypted!), vector.data_with_padding);
    });
  }

  it("rsaPadEncrypt() throws a RangeError when the data is too long", () => {
    assert.throws(
      () => rsaPadEncrypt(new Uint8Array(rsa_pad_rejects.too_long_data_len), key, platform),
      RangeError,
    );
  });

  it("rsaPadDecrypt() answers undefined for every other block", async () => {
    const encrypted = await rsaPadEncrypt(new Uint8Array(100), key, platform);
    assert.equal(await rsaPadDecrypt(tampered(encrypted, 255), key, platform), undefined);
    assert.equal(await rsaPadDecrypt(tampered(encrypted, 128), key, platform), undefined);
    assert.equal(await rsaPadDecrypt(encrypted.subarray(1), key, platform), undefined);
    assert.equal(await rsaPadDecrypt(new Uint8Array(256).fill(255), key, platform), undefined);
    assert.equal(await rsaPadDecrypt(encrypted, keys.get("test_rsa_2")!, platform), undefined);
    const legacy = await rsaLegacyEncrypt(new Uint8Array(100), key, platform);
    assert.equal(await rsaPadDecrypt(legacy, key, platform), undefined);
  });

  it("rsaPadEncrypt() and rsaPadDecrypt() work with an asynchronous platform", async () => {
    const slow = createPlatform({
      modPow: async (base, exponent, modulus) => await Promise.resolve(modPow(base, exponent, modulus)),
    });
    const encrypted = rsaPadEncrypt(new Uint8Array([1, 2, 3]), key, slow);
    assert.ok(encrypted instanceof Promise);
    const decrypted = await rsaPadDecrypt(await encrypted, key, slow);
    assert.deepEqual(decrypted!.slice(0, 3), new Uint8Array([1, 2, 3]));
  });
});

describe("legacy RSA padding", () => {
  for (const [index, vector] of rsa_old_sha1.entries()) {
    it(`rsaLegacyEncrypt() and rsaLegacyDecrypt() give the vector ${index}`, async () => {
      const vectorKey = keys.get(vector.key)!;
      const script = scripted(vector.padding);
      const encrypted = await rsaLegacyEncrypt(fromHex(vector.data), vectorKey, script.platform);
      assert.equal(toHex(encrypted), vector.encrypted_data);
      assert.equal(toHex((await rsaLegacyDecrypt(encrypted, vectorKey, platform))!), vector.data);
    });
  }

  it("rsaLegacyEncrypt() throws a RangeError when the data is too long", () => {
    assert.throws(() => rsaLegacyEncrypt(new Uint8Array(236), key, platform), RangeError);
  });

  it("rsaLegacyDecrypt() answers undefined for every other block", async () => {
    const encrypted = await rsaLegacyEncrypt(new Uint8Array(100), key, platform);
    assert.equal(await rsaLegacyDecrypt(tampered(encrypted, 255), key, platform), undefined);
    const modern = await rsaPadEncrypt(new Uint8Array(100), key, platform);
    assert.equal(await rsaLegacyDecrypt(modern, key, platform), undefined);
  });
});
