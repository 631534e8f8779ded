import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { concat, fromHex, toHex } from "../../src/bytes/mod.ts";
import {
  AuthKey,
  deriveAesKeyIv,
  deriveAesKeyIvV1,
  igeDecrypt,
  igeEncrypt,
  messageKey,
  messageKeyV1,
  portablePlatform as platform,
  type Side,
} from "../../src/crypto/mod.ts";
import { tampered, vectors } from "./support.ts";

const { keys, cases } = vectors("kdf");

describe("key derivation", () => {
  for (const { key_name, x, direction, msg_key, v1, v2 } of cases) {
    it(`deriveAesKeyIv() and deriveAesKeyIvV1() give the vectors of ${key_name}, ${direction}`, () => {
      const authKey = new AuthKey(fromHex(keys[key_name.replaceAll("-", "_")].auth_key), platform);
      for (const [derive, expected] of [[deriveAesKeyIv, v2], [deriveAesKeyIvV1, v1]] as const) {
        const { key, iv } = derive(authKey, fromHex(msg_key), x as Side, platform);
        assert.equal(toHex(key), expected.aes_key);
        assert.equal(toHex(iv), expected.aes_iv);
      }
    });
  }

  for (const message of vectors("message").messages) {
    it(`messageKey() and deriveAesKeyIv() make the packet of the vector ${message.name}`, () => {
      const authKey = new AuthKey(fromHex(keys[message.auth_key].auth_key), platform);
      const plaintext = fromHex(message.plaintext);
      const x: Side = message.x;
      const { msgKey, quickAck } = messageKey(authKey, plaintext, x, platform);
      assert.equal(toHex(msgKey), message.msg_key);
      if (message.quick_ack_token !== undefined) assert.equal(quickAck, message.quick_ack_token);
      const { key, iv } = deriveAesKeyIv(authKey, msgKey, x, platform);
      assert.equal(toHex(igeEncrypt(plaintext, key, iv)), message.encrypted);
      assert.equal(toHex(igeDecrypt(fromHex(message.encrypted), key, iv)), message.plaintext);
    });
  }

  it("messageKey() depends on every byte of the plaintext and on the direction", () => {
    const authKey = new AuthKey(fromHex(keys.key1.auth_key), platform);
    const plaintext = new Uint8Array(64);
    const seen = new Set(
      [0, 8].map((x) => toHex(messageKey(authKey, plaintext, x as Side, platform).msgKey)),
    );
    for (let at = 0; at < 64; at++) {
      seen.add(toHex(messageKey(authKey, tampered(plaintext, at), 0, platform).msgKey));
    }
    assert.equal(seen.size, 66);
  });

  it("messageKeyV1() and deriveAesKeyIvV1() build the binding message of a temporary key", () => {
    const vector = vectors("bind_temp_auth_key");
    const permanent = new AuthKey(fromHex(vector.perm_auth_key), platform);
    assert.equal(toHex(permanent.idBytes), vector.perm_auth_key_id);
    const plain = fromHex(vector.plaintext_without_padding);
    const msgKey = messageKeyV1(plain, platform);
    assert.equal(toHex(msgKey), vector.msg_key);
    const { key, iv } = deriveAesKeyIvV1(permanent, msgKey, 0, platform);
    assert.equal(toHex(key), vector.aes_key);
    assert.equal(toHex(iv), vector.aes_iv);
    const encrypted = igeEncrypt(concat(plain, fromHex(vector.padding)), key, iv);
    assert.equal(toHex(concat(permanent.idBytes, msgKey, encrypted)), vector.encrypted_message);
  });
});
