import { scryptAsync } from "@noble/hashes/scrypt.js";
import { Redacted } from "../base/redacted.ts";
import { concat, crc32, writeInt32 } from "../bytes/mod.ts";
import { gcmDecrypt, gcmEncrypt } from "./aes_gcm.ts";
import {
  checkEnvelope,
  KIND_PASSPHRASE,
  MAX_MEMORY,
  NONCE_LENGTH,
  SEAL_KEY_LENGTH,
  WRAPPED_LENGTH,
} from "./envelope_format.ts";
import type { SealSecret } from "./seal_secret.ts";
import { SessionPassphraseError } from "./session_errors.ts";

/** A key that a session is encrypted with, and how it is stored: wrapped by a passphrase or another key. */
export class Envelope extends Redacted {
  /** How it is stored. */
  readonly bytes: Uint8Array;
  readonly #key: Uint8Array;

  private constructor(bytes: Uint8Array, key: Uint8Array) {
    super();
    this.bytes = bytes;
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
    const prefix = secret.prefix();
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH));
    const wrapped = await gcmEncrypt(await secret.wrappingKey(prefix, stretched), nonce, key, prefix);
    const bytes = concat(prefix, nonce, wrapped, new Uint8Array(4));
    writeInt32(bytes, crc32(bytes.subarray(0, -4)), bytes.length - 4);
    return new Envelope(bytes, key);
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
      await secret.wrappingKey(prefix, stretched),
      bytes.subarray(at, at + NONCE_LENGTH),
      bytes.subarray(at + NONCE_LENGTH, -4),
      prefix,
    );
    if (!key) {
      const what = prefix[0] === KIND_PASSPHRASE ? "passphrase" : "key";
      throw new SessionPassphraseError(`Cannot read session data: the ${what} is wrong`);
    }
    return new Envelope(bytes.slice(), key);
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

/** scrypt, as an envelope that begins with `prefix` wants it. */
async function stretched(passphrase: string, prefix: Uint8Array): Promise<Uint8Array> {
  const [, cost, r, p] = prefix;
  return await scryptAsync(passphrase, prefix.subarray(4), {
    N: 2 ** cost,
    r,
    p,
    dkLen: SEAL_KEY_LENGTH,
    maxmem: 2 * MAX_MEMORY,
  });
}
