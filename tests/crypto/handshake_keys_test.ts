import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bigintFromBytes, bigintToBytes, equalBytes, fromHex, toHex } from "../../src/bytes/mod.ts";
import {
  AuthKey,
  checkDhParams,
  checkDhPublic,
  factorize,
  handshakeAesKeyIv,
  igeDecrypt,
  igeEncrypt,
  newNonceHash,
  parsePrivateKey,
  portablePlatform as platform,
  rsaPadDecrypt,
  rsaPadEncrypt,
} from "../../src/crypto/mod.ts";
import { scripted, vectors } from "./support.ts";

const keys = new Map(
  vectors("rsa").test_keys.map((
    key: Record<string, string>,
  ) => [key.name, parsePrivateKey(key.private_pkcs1_pem)]),
);

describe("the key exchanges of the vectors", () => {
  for (const { name, messages, result } of vectors("handshake").transcripts) {
    it(`${name}: every value is computed as recorded`, async () => {
      // deno-lint-ignore no-explicit-any
      const fields = (message: string): any[] =>
        // deno-lint-ignore no-explicit-any
        messages.filter((m: any) => m.name === message).map((m: any) => m.fields);
      const [resPQ] = fields("resPQ");
      const [request] = fields("req_DH_params");
      const newNonce = fromHex(request.new_nonce), serverNonce = fromHex(resPQ.server_nonce);

      const { p, q } = factorize(bigintFromBytes(fromHex(resPQ.pq)));
      assert.deepEqual([toHex(bigintToBytes(p)), toHex(bigintToBytes(q))], [request.p, request.q]);

      // deno-lint-ignore no-explicit-any
      const key: any = keys.get(request.rsa_key);
      assert.equal(key.fingerprint, BigInt.asIntN(64, BigInt(request.fingerprint)));
      const script = scripted(request.random_padding, ...request.temp_keys_in_order);
      const encrypted = await rsaPadEncrypt(fromHex(request.inner_data), key, script.platform);
      assert.equal(toHex(encrypted), request.encrypted_data);
      const decrypted = await rsaPadDecrypt(encrypted, key, platform);
      assert.equal(toHex(decrypted!), request.inner_data + request.random_padding);

      const [failed] = fields("server_DH_params_fail");
      if (failed) {
        assert.equal(toHex(platform.sha1(newNonce).slice(4)), failed.new_nonce_hash);
        return;
      }
      const [params] = fields("server_DH_params_ok");
      const { key: aesKey, iv } = handshakeAesKeyIv(newNonce, serverNonce, platform);
      assert.deepEqual([toHex(aesKey), toHex(iv)], [params.tmp_aes_key, params.tmp_aes_iv]);
      const answer = igeDecrypt(fromHex(params.encrypted_answer), aesKey, iv);
      assert.equal(toHex(answer), params.answer_with_hash);

      const prime = bigintFromBytes(fromHex(params.dh_prime)), gA = bigintFromBytes(fromHex(params.g_a));
      await checkDhParams(prime, params.g, platform);
      checkDhPublic(gA, prime);
      assert.equal(await platform.modPow(BigInt(params.g), bigintFromBytes(fromHex(params.a)), prime), gA);

      let authKey: AuthKey | undefined;
      const hashes = ["dh_gen_ok", "dh_gen_retry", "dh_gen_fail"].flatMap((kind, i) =>
        fields(kind).map((answer) => ({ answer, n: i + 1 as 1 | 2 | 3 }))
      ).sort((a, b) => b.n - a.n);
      for (const [i, sent] of fields("set_client_DH_params").entries()) {
        const b = bigintFromBytes(fromHex(sent.b));
        assert.equal(
          toHex(bigintToBytes(await platform.modPow(BigInt(params.g), b, prime), 256)),
          sent.g_b.padStart(512, "0"),
        );
        const data = fromHex(sent.data_sha1 + sent.data + sent.random_padding);
        assert.equal(toHex(igeEncrypt(data, aesKey, iv)), sent.encrypted_data);
        authKey = new AuthKey(bigintToBytes(await platform.modPow(gA, b, prime), 256), platform);
        const { answer, n } = hashes[i];
        assert.equal(toHex(authKey.bytes), answer.auth_key_candidate);
        assert.equal(toHex(authKey.auxHash), answer.auth_key_aux_hash);
        const hash = newNonceHash(n, newNonce, authKey.auxHash, platform);
        assert.equal(toHex(hash), answer[`new_nonce_hash${n}`]);
        for (const other of [1, 2, 3] as const) {
          if (other !== n) {
            assert.ok(!equalBytes(newNonceHash(other, newNonce, authKey.auxHash, platform), hash));
          }
        }
      }
      if (!result) return;
      assert.equal(toHex(authKey!.bytes), result.auth_key);
      assert.equal(toHex(authKey!.idBytes), result.auth_key_id);
    });
  }
});
