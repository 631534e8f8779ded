/** One AES-256-GCM operation: what noble's `gcm` gives. */
export interface GcmCipher {
  /** Ciphertext and tag. */
  encrypt(plaintext: Uint8Array): Uint8Array;
  /** The inverse. @throws when the tag is wrong */
  decrypt(ciphertext: Uint8Array): Uint8Array;
}

/** AES-256-GCM that answers at once. @param key 32 bytes @param nonce 12 bytes, used once with that key */
export type Gcm = (key: Uint8Array, nonce: Uint8Array, additionalData: Uint8Array) => GcmCipher;

let chosen: Gcm | undefined;

/** Has sessions be sealed by a runtime's own cipher; adapters call it once. */
export function useGcm(gcm: Gcm): void {
  chosen = gcm;
}

/**
 * The cipher: the runtime's own, otherwise noble's, whose tables cost milliseconds when it is loaded. So that happens only
 * when a session is sealed, which begins with its envelope.
 */
export async function loadGcm(): Promise<Gcm> {
  return chosen ??= (await import("./portable_gcm.ts")).gcm;
}
