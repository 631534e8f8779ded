import { scryptAsync } from "@noble/hashes/scrypt.js";
import { redact } from "../base/redact.ts";
import { concat, crc32, readUint32, writeInt32 } from "../bytes/mod.ts";
import { SessionCorruptError, SessionPassphraseError, SessionVersionError } from "./session_errors.ts";

/** What a session is sealed (encrypted at rest) with: a passphrase or a key, not both. */
export interface SealOptions {
  /** A passphrase. It is normalized (NFKC) and stretched with scrypt; how much, is stored with the session. */
  passphrase?: string;
  /** 32 secret bytes, or the same as a `CryptoKey` (AES-GCM, 256 bits, for encrypting and decrypting). */
  key?: Uint8Array | CryptoKey;
  /**
   * How much work a new passphrase is, as the exponent of scrypt's N (r = 8, p = 1): 10 to 17. 15 takes 32 MiB and a
   * fraction of a second.
   * @default {15}
   */
  cost?: number;
}

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
const KIND_KEY = 1;
const KIND_PASSPHRASE = 2;
const SALT_LENGTH = 16;
const NONCE_LENGTH = 12;
const WRAPPED_LENGTH = SEAL_KEY_LENGTH + 16;
const DEFAULT_COST = 15;
const MIN_COST = 10;
const MAX_COST = 17;
/** Bounds of what a file may ask for: 128 MiB and about a second. */
const MAX_MEMORY = 0x8000000;
const MAX_WORK = 0x100000;

/** The longest envelope there is, in bytes. */
export const MAX_ENVELOPE = 84;

/** A passphrase or key, checked; nothing shows it. */
export class SealSecret {
  readonly #given: string | Uint8Array | CryptoKey;
  readonly #cost: number;

  private constructor(given: string | Uint8Array | CryptoKey, cost: number) {
    this.#given = given;
    this.#cost = cost;
  }

  /** What `options` name to seal with. @throws as {@linkcode SealSecret.from}; TypeError when they name nothing */
  static required(options: SealOptions): SealSecret {
    const secret = SealSecret.from(options);
    if (!secret) throw new TypeError("Cannot seal a session: neither a passphrase nor a key was given");
    return secret;
  }

  /**
   * What `options` name, or undefined when they name nothing.
   * @throws TypeError when it is empty, of the wrong kind, or two things; RangeError when the cost is out of bounds
   */
  static from(options: SealOptions): SealSecret | undefined {
    const { passphrase, key, cost = DEFAULT_COST } = options;
    if (passphrase === undefined && key === undefined) return undefined;
    if (passphrase !== undefined && key !== undefined) {
      throw new TypeError("Cannot seal a session with both a passphrase and a key: give one of them");
    }
    if (!Number.isInteger(cost) || cost < MIN_COST || cost > MAX_COST) {
      throw new RangeError(`Cannot seal a session at that cost: it is not from ${MIN_COST} to ${MAX_COST}`);
    }
    if (key === undefined) {
      if (typeof passphrase !== "string" || passphrase === "") {
        throw new TypeError("Cannot seal a session with that passphrase: it is empty or no string");
      }
      return new SealSecret(passphrase, cost);
    }
    if (key instanceof Uint8Array) {
      if (key.length !== SEAL_KEY_LENGTH) {
        throw new TypeError(`Cannot seal a session with that key: it has ${key.length} bytes instead of 32`);
      }
      return new SealSecret(key.slice(), cost);
    }
    const { algorithm, usages } = (key ?? {}) as Partial<CryptoKey>;
    if (
      algorithm?.name !== "AES-GCM" || (algorithm as AesKeyAlgorithm).length !== 256 ||
      !usages?.includes("encrypt") || !usages.includes("decrypt")
    ) {
      throw new TypeError(
        "Cannot seal a session with that key: it is neither 32 bytes nor an AES-GCM key of 256 bits that may encrypt and decrypt",
      );
    }
    return new SealSecret(key, cost);
  }

  /** The start of a new envelope: what has to be known to get at the wrapping key. */
  prefix(): Uint8Array {
    if (typeof this.#given !== "string") return Uint8Array.of(KIND_KEY);
    const salt = crypto.getRandomValues(new Uint8Array(SALT_LENGTH));
    return concat(Uint8Array.of(KIND_PASSPHRASE, this.#cost, 8, 1), salt);
  }

  /**
   * The key that wraps and unwraps, for an envelope that starts like that.
   * @throws SessionPassphraseError when this is not the kind of secret the envelope needs
   */
  async wrappingKey(prefix: Uint8Array): Promise<CryptoKey> {
    const given = this.#given, byPassphrase = prefix[0] === KIND_PASSPHRASE;
    if (byPassphrase !== (typeof given === "string")) {
      throw new SessionPassphraseError(
        byPassphrase
          ? "Cannot read session data: it is sealed with a passphrase, and a key was given"
          : "Cannot read session data: it is sealed with a key, and a passphrase was given",
      );
    }
    if (typeof given === "string") {
      const [, cost, r, p] = prefix;
      const stretched = await scryptAsync(given.normalize("NFKC"), prefix.subarray(4), {
        N: 2 ** cost,
        r,
        p,
        dkLen: SEAL_KEY_LENGTH,
        maxmem: 2 * MAX_MEMORY,
      });
      return await importKey(stretched);
    }
    return given instanceof Uint8Array ? await importKey(given) : given;
  }
}
redact(SealSecret, () => "SealSecret {}");

/** A key that a session is encrypted with, and how it is stored: wrapped by a passphrase or another key. */
export class Envelope {
  /** How it is stored. */
  readonly bytes: Uint8Array;
  readonly #key: Uint8Array;

  private constructor(bytes: Uint8Array, key: Uint8Array) {
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
    const wrapped = await gcmEncrypt(await secret.wrappingKey(prefix), nonce, key, prefix);
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
      await secret.wrappingKey(prefix),
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
}
redact(Envelope, () => "Envelope {}");

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
