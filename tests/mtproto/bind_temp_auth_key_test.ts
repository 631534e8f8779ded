import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromHex, readInt64, toHex } from "../../src/bytes/mod.ts";
import { AuthKey, portablePlatform as platform } from "../../src/crypto/mod.ts";
import { type KeyBinding, openKeyBinding, sealKeyBinding } from "../../src/mtproto/mod.ts";
import { api } from "../../src/tl/mod.ts";
import { scripted, tampered, vectors } from "../crypto/support.ts";

const vector = vectors("bind_temp_auth_key");
const permanent = new AuthKey(fromHex(vector.perm_auth_key), platform);
const temporary = new AuthKey(fromHex(vector.temp_auth_key), platform);
const messageId = BigInt(vector.msg_id);
const binding: KeyBinding = {
  nonce: BigInt(vector.nonce),
  tempAuthKeyId: temporary.id,
  permAuthKeyId: permanent.id,
  tempSessionId: BigInt.asIntN(64, BigInt(vector.temp_session_id)),
  expiresAt: vector.expires_at,
};
const message = fromHex(vector.encrypted_message);

describe("the binding of a temporary key", () => {
  it("the vector's keys have the ids it names", () => {
    assert.equal(toHex(permanent.idBytes), vector.perm_auth_key_id);
    assert.equal(toHex(temporary.idBytes), vector.temp_auth_key_id);
    assert.equal(temporary.id, readInt64(fromHex(vector.temp_auth_key_id)));
  });

  it("sealKeyBinding() gives the vector", () => {
    const { platform, exhausted } = scripted(vector.random_int128, vector.padding);
    const sealed = sealKeyBinding(permanent, binding, messageId, platform);
    assert.equal(toHex(sealed), vector.encrypted_message);
    assert.equal(sealed.length, vector.encrypted_message_len);
    assert.ok(exhausted());
  });

  it("the request of the vector carries it", () => {
    const request = api.encode({
      _: "auth.bindTempAuthKey",
      permAuthKeyId: permanent.id,
      nonce: binding.nonce,
      expiresAt: binding.expiresAt,
      encryptedMessage: message,
    });
    assert.equal(toHex(request), vector.request_body);
  });

  it("openKeyBinding() reads the vector", () => {
    assert.deepEqual(openKeyBinding(permanent, message, platform), { binding, messageId });
  });

  it("openKeyBinding() reads what sealKeyBinding() made, with leading zeros too", () => {
    const small = { ...binding, nonce: 0x0000_0000_1234_5678n, tempSessionId: -1n, expiresAt: 0 };
    const sealed = sealKeyBinding(permanent, small, 4n, platform);
    assert.equal(sealed.length, 104);
    assert.deepEqual(openKeyBinding(permanent, sealed, platform), { binding: small, messageId: 4n });
  });

  it("openKeyBinding() gives undefined for what another key made, or somebody changed", () => {
    assert.equal(openKeyBinding(temporary, message, platform), undefined);
    for (let at = 0; at < 96; at++) {
      assert.equal(openKeyBinding(permanent, tampered(message, at), platform), undefined, `byte ${at}`);
    }
    for (const length of [0, 8, 24, 103]) {
      assert.equal(openKeyBinding(permanent, message.subarray(0, length), platform), undefined);
    }
  });
});
