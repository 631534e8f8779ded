import fc from "fast-check";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fromHex, toHex } from "../../src/bytes/mod.ts";
import {
  aesCtr,
  AuthKey,
  createPlatform,
  igeDecrypt,
  igeEncrypt,
  openPacket,
  portablePlatform,
  sealPacket,
} from "../../src/crypto/mod.ts";
import { encryptBlock, encryptionKeys, toWords } from "../../src/crypto/aes_block.ts";
import { SLICED_CIPHER } from "../../src/crypto/aes_sliced.ts";
import { tampered, vectors } from "./support.ts";

const platform = createPlatform({}, { constantTime: true });
const { randomBytes } = portablePlatform;
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

describe("createPlatform() with constantTime", () => {
  for (const { name, key, iv, plaintext, ciphertext } of vectors("aes_ige").cases) {
    it(`igeEncrypt() and igeDecrypt() give the vector ${name}`, () => {
      assert.equal(toHex(platform.igeEncrypt(fromHex(plaintext), fromHex(key), fromHex(iv))), ciphertext);
      assert.equal(toHex(platform.igeDecrypt(fromHex(ciphertext), fromHex(key), fromHex(iv))), plaintext);
    });
  }

  it("igeEncrypt() and igeDecrypt() are the plain ones at every size and offset", () => {
    const key = randomBytes(32), iv = randomBytes(32);
    for (let length = 0; length <= 2048; length += 16) {
      const data = randomBytes(length + length / 16 % 16).subarray(length / 16 % 16);
      const before = data.slice();
      assert.deepEqual(platform.igeEncrypt(data, key, iv), igeEncrypt(data, key, iv));
      assert.deepEqual(platform.igeDecrypt(data, key, iv), igeDecrypt(data, key, iv));
      assert.deepEqual(data.slice(), before);
    }
    assert.throws(() => platform.igeEncrypt(new Uint8Array(15), key, iv), RangeError);
    assert.throws(() => platform.igeDecrypt(new Uint8Array(16), key.subarray(1), iv), RangeError);
  });

  it("aesCtr() is the plain one in any chunks", () => {
    fc.assert(
      fc.property(bytes(32), bytes(16), fc.array(fc.uint8Array({ maxLength: 70 })), (key, iv, chunks) => {
        const ours = platform.aesCtr(key, iv), plain = aesCtr(key, iv);
        for (const chunk of chunks) assert.deepEqual(ours(chunk), plain(chunk));
      }),
    );
  });

  it("its cipher agrees with the tables on every byte in every place, and inverts itself", () => {
    for (let value = 0; value < 256; value++) {
      const key = new Uint8Array(32).fill(value * 7 & 255);
      for (
        const data of [
          new Uint8Array(16).fill(value),
          Uint8Array.from({ length: 16 }, (_, i) => i ^ value),
        ]
      ) {
        const expected = toWords(data), words = toWords(data);
        encryptBlock(encryptionKeys(key), expected, 0);
        const keys = SLICED_CIPHER.encryptionKeys(key);
        SLICED_CIPHER.encrypt(keys, words, 0);
        assert.deepEqual(words, expected);
        SLICED_CIPHER.decrypt(SLICED_CIPHER.decryptionKeys(key), words, 0);
        assert.deepEqual(words, toWords(data));
      }
    }
  });

  it("looks nothing up and branches on no data: its source indexes by counters only", () => {
    const source = readFileSync(new URL("../../src/crypto/aes_sliced.ts", import.meta.url), "utf8");
    const indices = [...source.matchAll(/\w\[([^\]]+)\]/g)].map((match) => match[1]);
    assert.deepEqual(indices.filter((index) => !/^(at|i|0)( [+-] \d)?$/.test(index)), []);
    assert.doesNotMatch(source, / \? | && /);
  });

  it("replaces the cipher of any platform, and whole packets go through it", async () => {
    const calls: string[] = [];
    const native = createPlatform({
      igeEncrypt: (...all) => (calls.push("igeEncrypt"), portablePlatform.igeEncrypt(...all)),
      sealPacket: () => assert.fail("sealed by tables"),
      openPacket: () => assert.fail("opened by tables"),
      sha256: (...parts) => (calls.push("sha256"), portablePlatform.sha256(...parts)),
    });
    const safe = createPlatform(native, { constantTime: true });
    assert.equal(safe.sealPacket ?? safe.openPacket, undefined);
    const key = new AuthKey(randomBytes(256), safe), plaintext = randomBytes(128);
    const { packet } = await sealPacket(key, 8, plaintext, safe);
    assert.deepEqual(openPacket(key, 8, packet, safe), plaintext);
    assert.equal(openPacket(key, 8, tampered(packet, 50), safe), undefined);
    assert.deepEqual(new Set(calls), new Set(["sha256"]));
    assert.deepEqual(await portablePlatform.openPacket!(key, 8, packet), plaintext);
  });
});

describe("createPlatform()", () => {
  it("makes packets of the functions that were replaced, or as it is told", () => {
    const { sealPacket, openPacket, igeEncrypt, igeDecrypt, sha256 } = portablePlatform;
    const wrap = { igeEncrypt: (...a: Parameters<typeof igeEncrypt>) => igeEncrypt(...a) };
    assert.equal(createPlatform().sealPacket, sealPacket);
    assert.equal(createPlatform({ randomBytes }).openPacket, openPacket);
    assert.equal(createPlatform(wrap).sealPacket, undefined);
    assert.equal(createPlatform(wrap).openPacket, openPacket);
    const decrypting = createPlatform({ igeDecrypt: (...a) => igeDecrypt(...a) });
    assert.deepEqual([decrypting.sealPacket, decrypting.openPacket], [sealPacket, undefined]);
    const hashing = createPlatform({ sha256: (...a) => sha256(...a) });
    assert.deepEqual([hashing.sealPacket, hashing.openPacket], [undefined, undefined]);
    assert.equal(createPlatform({ ...wrap, sealPacket }).sealPacket, sealPacket);
  });
});
