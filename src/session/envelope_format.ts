import { crc32, readUint32 } from "../bytes/mod.ts";
import { SessionCorruptError, SessionVersionError } from "./session_errors.ts";

/** Bytes of a key, given or made. */
export const SEAL_KEY_LENGTH = 32;

/*
 * An envelope holds the random key that a session is encrypted with, wrapped:
 *
 *   0  1  kind: 1 for a key, 2 for a passphrase
 *   1 19  for a passphrase only: log2 N, r, p (u8 each), salt (16)
 *     12  nonce, random
 *     48  the key, AES-256-GCM; additional data: everything before the nonce
 *      4  CRC-32 of everything before
 *
 * The checksum tells damage from a wrong passphrase: when it is right and the tag is not, the passphrase is wrong.
 */
/** The first byte of an envelope. */
export const KIND_KEY = 1, KIND_PASSPHRASE = 2;
/** Bytes of what comes after it. */
export const SALT_LENGTH = 16, NONCE_LENGTH = 12;
/** Bytes of the wrapped key. */
export const WRAPPED_LENGTH: number = SEAL_KEY_LENGTH + 16;
/** Bounds of what a file may ask for: 128 MiB and about a second. */
export const MAX_MEMORY = 0x8000000;
const MAX_WORK = 0x100000;

/** The longest envelope there is, in bytes. */
export const MAX_ENVELOPE = 84;

/** How many bytes the envelope at the start of `bytes` has. @throws SessionCorruptError, SessionVersionError */
export function envelopeLength(bytes: Uint8Array): number {
  const kind = bytes[0];
  const rest = NONCE_LENGTH + WRAPPED_LENGTH + 4;
  if (kind === KIND_KEY) return 1 + rest;
  if (kind === KIND_PASSPHRASE) return 4 + SALT_LENGTH + rest;
  throw new SessionCorruptError("Cannot read session data: the envelope of its key is damaged");
}

/**
 * Checks that `bytes` are a sound envelope which asks for no more work than is reasonable.
 * @throws SessionCorruptError, SessionVersionError
 */
export function checkEnvelope(bytes: Uint8Array): void {
  if (
    bytes.length !== envelopeLength(bytes) ||
    crc32(bytes.subarray(0, -4)) !== readUint32(bytes, bytes.length - 4)
  ) throw new SessionCorruptError("Cannot read session data: the envelope of its key is damaged");
  if (bytes[0] !== KIND_PASSPHRASE) return;
  const [, cost, r, p] = bytes;
  // Compared before anything is computed or allocated with them.
  const fits = cost >= 1 && cost <= 24 && r >= 1 && p >= 1 && 128 * r * 2 ** cost <= MAX_MEMORY &&
    r * p * 2 ** cost <= MAX_WORK;
  if (!fits) {
    throw new SessionVersionError(
      "Cannot read session data: its passphrase asks for more memory or time than this library allows",
    );
  }
}
