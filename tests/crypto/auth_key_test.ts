import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { fromHex, toBase64, toBase64Url, toHex } from "../../src/bytes/mod.ts";
import { AuthKey, portablePlatform as platform } from "../../src/crypto/mod.ts";
import { vectors } from "./support.ts";

const { keys } = vectors("kdf");

describe("AuthKey", () => {
  for (const [name, vector] of Object.entries<Record<string, string>>(keys)) {
    it(`has the id and the aux hash of the vector ${name}`, () => {
      const key = new AuthKey(fromHex(vector.auth_key), platform);
      assert.equal(key.id, BigInt(vector.auth_key_id_le_int64));
      assert.equal(toHex(key.idBytes), vector.auth_key_id);
      assert.equal(toHex(key.auxHash), vector.auth_key_aux_hash);
      assert.equal(toHex(key.bytes), vector.auth_key);
    });
  }

  it("throws a RangeError when the key does not have 256 bytes", () => {
    for (const length of [0, 255, 257]) {
      assert.throws(() => new AuthKey(new Uint8Array(length), platform), RangeError);
    }
  });

  it("keeps its own copy of the bytes", () => {
    for (const bytes of [fromHex(keys.key1.auth_key), Buffer.from(keys.key1.auth_key, "hex")]) {
      const key = new AuthKey(bytes, platform);
      bytes.fill(0);
      assert.equal(toHex(key.bytes), keys.key1.auth_key);
      assert.ok(!Buffer.isBuffer(key.bytes));
    }
  });

  it("prints its id and nothing of its bytes, however it is printed", () => {
    const bytes = fromHex(keys.key1.auth_key);
    const key = new AuthKey(bytes, platform);
    const deno = (globalThis as { Deno?: { inspect(value: unknown): string } }).Deno;
    const texts = [
      inspect(key),
      inspect({ nested: [key] }, { depth: 10, showHidden: true }),
      JSON.stringify(key),
      JSON.stringify({ key }),
      JSON.stringify({ ...key }, (_, value) => typeof value === "bigint" ? `${value}` : value),
      `${key}`,
      deno?.inspect(key) ?? "",
      deno?.inspect({ key }) ?? "",
    ];
    for (const text of texts) {
      const secrets = [toHex(bytes.slice(0, 8)), toBase64(bytes.slice(0, 9)), toBase64Url(bytes.slice(0, 9))];
      for (const secret of [...secrets, `${bytes.slice(0, 4).join(",")}`, bytes.slice(0, 4).join(", ")]) {
        assert.ok(!text.includes(secret), text.slice(0, 80));
      }
      assert.ok(!/"0":\s*238,"1"/.test(text));
    }
    assert.equal(inspect(key), `AuthKey(id ${key.id})`);
    assert.equal(JSON.stringify(key), `"AuthKey(id ${key.id})"`);
  });
});
