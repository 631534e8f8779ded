/** Imported for its effect: sessions are sealed by the AES-GCM of `node:crypto`, in Deno, Bun and Node. */
import { concat } from "../../bytes/mod.ts";
import { type Gcm, useGcm } from "../../session/gcm.ts";
import { nodeCrypto } from "./builtin.ts";

const ALGORITHM = "aes-256-gcm";
const TAG_LENGTH = 16;

/** AES-256-GCM of `node:crypto`. */
export const nativeGcm: Gcm = (key, nonce, additionalData) => ({
  encrypt(plaintext) {
    const cipher = nodeCrypto().createCipheriv(ALGORITHM, key, nonce).setAAD(additionalData);
    return concat(cipher.update(plaintext), cipher.final(), cipher.getAuthTag());
  },
  decrypt(ciphertext) {
    const end = ciphertext.length - TAG_LENGTH;
    if (end < 0) throw new RangeError("Cannot decrypt: there is no tag");
    const decipher = nodeCrypto().createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_LENGTH })
      .setAAD(additionalData).setAuthTag(ciphertext.subarray(end));
    return concat(decipher.update(ciphertext.subarray(0, end)), decipher.final());
  },
});

useGcm(nativeGcm);
