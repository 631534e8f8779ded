/** An AES-256-GCM key for WebCrypto. */
export async function importKey(key: Uint8Array): Promise<CryptoKey> {
  return await crypto.subtle.importKey("raw", own(key), "AES-GCM", false, ["encrypt", "decrypt"]);
}

/** AES-256-GCM: ciphertext and tag. @param nonce 12 bytes, never used before with that key */
export async function gcmEncrypt(
  key: CryptoKey,
  nonce: Uint8Array,
  plaintext: Uint8Array,
  additionalData: Uint8Array,
): Promise<Uint8Array> {
  const parameters = { name: "AES-GCM", iv: own(nonce), additionalData: own(additionalData) };
  return new Uint8Array(await crypto.subtle.encrypt(parameters, key, own(plaintext)));
}

/** What {@linkcode gcmEncrypt} encrypted; undefined when the tag is wrong. */
export async function gcmDecrypt(
  key: CryptoKey,
  nonce: Uint8Array,
  ciphertext: Uint8Array,
  additionalData: Uint8Array,
): Promise<Uint8Array | undefined> {
  const parameters = { name: "AES-GCM", iv: own(nonce), additionalData: own(additionalData) };
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters, key, own(ciphertext)));
  } catch {
    return undefined;
  }
}

/** WebCrypto's types leave out memory that is shared, which none of ours is. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes as Uint8Array<ArrayBuffer>;
}
