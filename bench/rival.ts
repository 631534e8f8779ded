import { NodeCryptoProvider } from "@mtcute/node/utils.js";

/** What of mtcute's auth key we use: it is not exported, so its file is imported as such. */
export interface RivalAuthKey {
  setup(key: Uint8Array): void;
  encryptMessage(message: Uint8Array, salt: unknown, sessionId: unknown): Uint8Array;
  decryptMessage(
    packet: Uint8Array,
    sessionId: unknown,
    callback: (messageId: unknown, seqNo: number, reader: unknown) => void,
  ): void;
}

/** A file of @mtcute/core that its manifest does not export. */
// deno-lint-ignore no-explicit-any
export async function rivalFile(path: string): Promise<any> {
  return await import(new URL(path, import.meta.resolve("@mtcute/core")).href);
}

/** mtcute's cryptography, ready for use. */
export async function rivalCrypto(): Promise<NodeCryptoProvider> {
  const crypto = new NodeCryptoProvider();
  await crypto.initialize?.();
  return crypto;
}

/** An auth key of mtcute. */
export async function rivalAuthKey(crypto: NodeCryptoProvider, key: Uint8Array): Promise<RivalAuthKey> {
  const { AuthKey } = await rivalFile("./network/auth-key.js");
  const silent = { verbose: () => {}, warn: () => {} };
  const authKey: RivalAuthKey = new AuthKey(crypto, silent, {});
  authKey.setup(key);
  return authKey;
}
