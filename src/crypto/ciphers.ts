/**
 * Ciphers, key derivation, packets and the platform: all of `mod.ts` that is needed once there is an auth key. The rest is
 * loaded on demand.
 * @module
 */
export { aesCtr } from "./aes_ctr.ts";
export * from "./aes_ige.ts";
export * from "./auth_key.ts";
export * from "./key_derivation.ts";
export { type DecryptInto, type EncryptInto, openPacket, sealPacket } from "./packets.ts";
export type { Platform, SealedPacket } from "./platform.ts";
export { createPlatform, type PlatformOptions, portablePlatform } from "./portable_platform.ts";
