import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { createHash, pbkdf2Sync } from "node:crypto";
import { describe, it } from "node:test";
import { concat, toHex } from "../../src/bytes/mod.ts";
import { createPlatform, portablePlatform as platform } from "../../src/crypto/mod.ts";

describe("portablePlatform", () => {
  it("sha1() and sha256() hash the concatenation of any parts", () => {
    const parts = [0, 1, 36, 63, 64, 65, 200].map((length) => platform.randomBytes(length));
    for (let count = 0; count <= parts.length; count++) {
      const some = parts.slice(0, count);
      for (const name of ["sha1", "sha256"] as const) {
        const expected = createHash(name).update(concat(...some)).digest("hex");
        assert.equal(toHex(platform[name](...some)), expected);
      }
    }
  });

  it("pbkdf2() is PBKDF2-HMAC-SHA512, and says what is missing where there is no WebCrypto", async () => {
    const password = Buffer.from("пароль"), salt = platform.randomBytes(40);
    const expected = pbkdf2Sync(password, salt, 300, 64, "sha512").toString("hex");
    assert.equal(toHex(await platform.pbkdf2(password, salt, 300, 64)), expected);
    Object.defineProperty(crypto, "subtle", { value: undefined, configurable: true });
    try {
      assert.equal(crypto.subtle, undefined);
      await assert.rejects(platform.pbkdf2(password, salt, 300, 64), (error) => {
        assert.ok(error instanceof TypeError && /HTTPS/.test(error.message) && !/пароль/.test(error.message));
        return true;
      });
    } finally {
      Reflect.deleteProperty(crypto, "subtle");
    }
    assert.ok(crypto.subtle);
    assert.equal(password.toString(), "пароль");
  });

  it("randomBytes() fills more than crypto.getRandomValues() gives at once", () => {
    const bytes = platform.randomBytes(200_001);
    assert.equal(bytes.length, 200_001);
    for (let at = 0; at < bytes.length; at += 1000) {
      assert.ok(bytes.subarray(at, at + 1000).some((byte) => byte !== 0) || at === 200_000);
    }
    assert.equal(platform.randomBytes(0).length, 0);
    assert.notDeepEqual(platform.randomBytes(16), platform.randomBytes(16));
  });

  it("decodeUtf8() keeps a byte order mark and replaces what is invalid", () => {
    const encode = (text: string) => new TextEncoder().encode(text);
    for (const text of ["", "abc", "\ufeffabc", "пароль-密码-🔐"]) {
      assert.equal(platform.decodeUtf8(encode(text)), text);
    }
    assert.equal(platform.decodeUtf8(new Uint8Array([0x61, 0xff, 0x62])), "a\ufffdb");
  });

  it("createPlatform() replaces what it is given and nothing else", () => {
    const randomBytes = (length: number) => new Uint8Array(length);
    const changed = createPlatform({ randomBytes });
    assert.equal(changed.randomBytes, randomBytes);
    assert.equal(changed.sha1, platform.sha1);
    assert.notEqual(platform.randomBytes, randomBytes);
  });
});
