import { Redacted } from "../base/redacted.ts";
import { SEAL_KEY_LENGTH } from "./envelope_format.ts";

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

const DEFAULT_COST = 15;
const MIN_COST = 10;
const MAX_COST = 17;

/** A passphrase or key, checked; nothing shows it. */
export class SealSecret extends Redacted {
  readonly #given: string | Uint8Array | CryptoKey;
  readonly #cost: number;

  private constructor(given: string | Uint8Array | CryptoKey, cost: number) {
    super();
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

  /** The passphrase, normalized, or the key. */
  get given(): string | Uint8Array | CryptoKey {
    return typeof this.#given === "string" ? this.#given.normalize("NFKC") : this.#given;
  }

  /** How much work a new passphrase is. */
  get cost(): number {
    return this.#cost;
  }

  /** What is seen of it, in logs for example: nothing secret. */
  override toString(): string {
    return "SealSecret {}";
  }
}
