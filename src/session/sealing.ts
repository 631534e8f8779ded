/**
 * Encryption at rest, for stores. It is not among what `mod.ts` exports: whoever seals nothing is not to load it.
 * @module
 */
export * from "./aes_gcm.ts";
export * from "./envelope.ts";
export { checkEnvelope, envelopeLength, MAX_ENVELOPE, SEAL_KEY_LENGTH } from "./envelope_format.ts";
export * from "./sealer.ts";
