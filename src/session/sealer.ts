import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import type { MaybePromise } from "../base/maybe_promise.ts";
import { Redacted } from "../base/redacted.ts";
import { concat, toHex, writeInt32 } from "../bytes/mod.ts";
import type { Envelope } from "./envelope.ts";
import { SEAL_KEY_LENGTH } from "./envelope_format.ts";
import type { Gcm } from "./gcm.ts";
import { SessionCorruptError } from "./session_errors.ts";

/** Random bytes that an epoch is known by. */
export const EPOCH_LENGTH = 16;
const NUMBER_LENGTH = 6;
const TAG_LENGTH = 16;
const MAX_EPOCHS = 256;
const encoder = /* @__PURE__ */ new TextEncoder();

/** Bytes that a sealed value has more than what is in it. */
export const SEAL_OVERHEAD: number = EPOCH_LENGTH + NUMBER_LENGTH + TAG_LENGTH;

/**
 * Encrypts values that are stored one by one: rows, values of keys, a whole string. What is sealed opens only with the
 * same `context`, so a store puts into it everything that says which value this is (table, account, key of the row):
 * values that were swapped or moved are noticed.
 */
export interface Sealer {
  /** `plaintext` encrypted, {@linkcode SEAL_OVERHEAD} bytes longer; different every time. */
  seal(plaintext: Uint8Array, context: Uint8Array): MaybePromise<Uint8Array>;
  /** What was sealed. @throws SessionCorruptError when a bit of it, or of `context`, is another one */
  open(sealed: Uint8Array, context: Uint8Array): MaybePromise<Uint8Array>;
}

/**
 * A {@linkcode Sealer} that answers at once. Every instance is an epoch of its own with its own key, and numbers what it
 * seals, so no nonce is ever used twice, however often a session is opened, restored or copied.
 *
 * A sealed value is: epoch (16 random bytes), number (u48), ciphertext, tag (AES-256-GCM; nonce: the number).
 */
export class EpochSealer extends Redacted implements Sealer {
  readonly #key: Uint8Array;
  readonly #gcm: Gcm;
  readonly #epoch: Uint8Array = crypto.getRandomValues(new Uint8Array(EPOCH_LENGTH));
  readonly #epochs = new Map<string, Uint8Array>();
  #number = 0;

  /** Seals with the key in `envelope`. */
  constructor(envelope: Envelope) {
    super();
    this.#key = envelope.key();
    this.#gcm = envelope.gcm;
  }

  seal(plaintext: Uint8Array, context: Uint8Array): Uint8Array {
    const number = this.#number++, start = new Uint8Array(EPOCH_LENGTH + NUMBER_LENGTH);
    start.set(this.#epoch);
    writeInt32(start, number, EPOCH_LENGTH);
    start[EPOCH_LENGTH + 4] = Math.floor(number / 2 ** 32);
    start[EPOCH_LENGTH + 5] = Math.floor(number / 2 ** 40);
    return concat(start, this.#gcm(this.#keyOf(this.#epoch), nonceOf(start), context).encrypt(plaintext));
  }

  open(sealed: Uint8Array, context: Uint8Array): Uint8Array {
    if (sealed.length >= SEAL_OVERHEAD) {
      const start = sealed.subarray(0, EPOCH_LENGTH + NUMBER_LENGTH);
      const key = this.#keyOf(start.subarray(0, EPOCH_LENGTH));
      try {
        return this.#gcm(key, nonceOf(start), context).decrypt(sealed.subarray(start.length));
      } catch {
        // The tag is wrong.
      }
    }
    throw new SessionCorruptError("Cannot read session data: a sealed value is damaged");
  }

  #keyOf(epoch: Uint8Array): Uint8Array {
    const name = toHex(epoch);
    let key = this.#epochs.get(name);
    if (!key) {
      // Damaged values must not fill the memory with keys.
      if (this.#epochs.size >= MAX_EPOCHS) this.#epochs.clear();
      this.#epochs.set(name, key = epochKey(this.#key, epoch, encoder.encode("layer sealed value")));
    }
    return key;
  }

  /** What is seen of it, in logs for example: nothing secret. */
  override toString(): string {
    return "EpochSealer {}";
  }
}

/** The key of one epoch. @param context what the key is for */
export function epochKey(key: Uint8Array, epoch: Uint8Array, context: Uint8Array): Uint8Array {
  return hkdf(sha256, key, epoch, context, SEAL_KEY_LENGTH);
}

function nonceOf(start: Uint8Array): Uint8Array {
  const nonce = new Uint8Array(12);
  nonce.set(start.subarray(EPOCH_LENGTH));
  return nonce;
}
