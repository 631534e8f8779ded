import { scryptAsync } from "@noble/hashes/scrypt.js";
import { Redacted } from "../base/redacted.ts";
import { concat, crc32, writeInt32 } from "../bytes/mod.ts";
import { gcmDecrypt, gcmEncrypt, importKey } from "./aes_gcm.ts";
import {
  checkEnvelope,
  KIND_KEY,
  KIND_PASSPHRASE,
  MAX_MEMORY,
  NONCE_LENGTH,
  SALT_LENGTH,
  SEAL_KEY_LENGTH,
  WRAPPED_LENGTH,
} from "./envelope_format.ts";
import { type Gcm, loadGcm } from "./gcm.ts";
import type { SealSecret } from "./seal_secret.ts";
import { SessionPassphraseError } from "./session_errors.ts";

/** A key that a session is encrypted with, and how it is stored: wrapped by a passphrase or another key. */
export class Envelope extends Redacted {
  /** How it is stored. */
  readonly bytes: Uint8Array;
  /** The cipher for what is sealed with the key. */
  readonly gcm: Gcm;
  readonly #key: Uint8Array;

  private constructor(bytes: Uint8Array, key: Uint8Array, gcm: Gcm) {
    super();
    this.bytes = bytes;
    this.gcm = gcm;
    this.#key = key;
  }

  /** A new random key, wrapped by `secret`. */
  static async create(secret: SealSecret): Promise<Envelope> {
    return await Envelope.#wrap(crypto.getRandomValues(new Uint8Array(SEAL_KEY_LENGTH)), secret);
  }

  /** The same key, wrapped by another secret. */
  async rewrap(secret: SealSecret): Promise<Envelope> {
    return await Envelope.#wrap(this.#key, secret);
  }

  static async #wrap(key: Uint8Array, secret: SealSecret): Promise<Envelope> {
    const prefix = prefixFor(secret);
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
    const wrapped = await gcmEncrypt(await wrappingKey(secret, prefix), nonce, key, prefix);
    const bytes = concat(prefix, nonce, wrapped, new Uint8Array(4));
    writeInt32(bytes, crc32(bytes.subarray(0, -4)), bytes.length - 4);
    return new Envelope(bytes, key, await loadGcm());
  }

  /**
   * Unwraps the key in `bytes`, which {@linkcode checkEnvelope} accepts.
   * @throws SessionPassphraseError when the secret is wrong; SessionCorruptError, SessionVersionError
   */
  static async open(bytes: Uint8Array, secret: SealSecret): Promise<Envelope> {
    checkEnvelope(bytes);
    const at = bytes.length - 4 - WRAPPED_LENGTH - NONCE_LENGTH;
    const prefix = bytes.subarray(0, at);
    const key = await gcmDecrypt(
      await wrappingKey(secret, prefix),
      bytes.subarray(at, at + NONCE_LENGTH),
      bytes.subarray(at + NONCE_LENGTH, -4),
      prefix,
    );
    if (!key) {
      const what = prefix[0] === KIND_PASSPHRASE ? "passphrase" : "key";
      throw new SessionPassphraseError(`Cannot read session data: the ${what} is wrong`);
    }
    return new Envelope(bytes.slice(), key, await loadGcm());
  }

  /** The unwrapped key: 32 bytes. */
  key(): Uint8Array {
    return this.#key;
  }

  /** What is seen of it, in logs for example: nothing secret. */
  override toString(): string {
    return "Envelope {}";
  }
}

/** The start of a new envelope: what has to be known to get at the wrapping key. */
function prefixFor({ given, cost }: SealSecret): Uint8Array {
  if (typeof given !== "string") return Uint8Array.of(KIND_KEY);
  const salt = crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
  return concat(Uint8Array.of(KIND_PASSPHRASE, cost, 8, 1), salt);
}

/**
 * The key that wraps and unwraps, for an envelope that starts like that.
 * @throws SessionPassphraseError when this is not the kind of secret the envelope needs
 */
async function wrappingKey({ given }: SealSecret, prefix: Uint8Array): Promise<CryptoKey> {
  const byPassphrase = prefix[0] === KIND_PASSPHRASE;
  if (byPassphrase !== (typeof given === "string")) {
    throw new SessionPassphraseError(
      byPassphrase
        ? "Cannot read session data: it is sealed with a passphrase, and a key was given"
        : "Cannot read session data: it is sealed with a key, and a passphrase was given",
    );
  }
  if (typeof given !== "string") return given instanceof Uint8Array ? await importKey(given) : given;
  const [, cost, r, p] = prefix;
  const stretched = await scryptAsync(given, prefix.subarray(4), {
    N: 2 ** cost,
    r,
    p,
    dkLen: SEAL_KEY_LENGTH,
    maxmem: 2 * MAX_MEMORY,
  });
  return await importKey(stretched);
}
