import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { Redacted } from "../base/redacted.ts";
import { type SealSecret, SessionPassphraseError } from "../session/mod.ts";
import { checkEnvelope, Envelope, EPOCH_LENGTH, epochKey, EpochSealer } from "../session/sealing.ts";
import type { SqlValue } from "./sql_database.ts";
import { damaged, protect, unprotect } from "./sqlite_checks.ts";

/** How the rows of a session are stored: as they are, with a checksum, or encrypted. */
export interface RowProtection {
  /** The envelope of the key; absent where nothing is encrypted. */
  readonly envelope?: Uint8Array;
  /** `bytes` as they are stored at `place`. */
  protect(place: string, bytes: Uint8Array): Uint8Array;
  /** The bytes in `data`. @throws SessionCorruptError when they are not what was stored at `place` */
  unprotect(place: string, data: SqlValue): Uint8Array;
  /** What stands for `value` in the column by which a row is found. @param what the kind of the value */
  key(what: string, value: number | string): SqlValue;
}

/** Rows as they are, with a checksum. */
export const PLAIN: RowProtection = { protect, unprotect, key: (_what, value) => value };

/** Bytes of the hash that a row is found by. */
const KEY_LENGTH = 16;
const encoder = /* @__PURE__ */ new TextEncoder();

/**
 * Rows that are encrypted, and found by keyed hashes of what is in them: ids, names, phone numbers. What stays readable
 * are the name of the account, how many rows of each kind there are, their lengths, and in which order peers came.
 */
export class SqliteSeal extends Redacted implements RowProtection {
  readonly envelope: Uint8Array;
  readonly #sealer: EpochSealer;
  readonly #hashKey: Uint8Array;

  private constructor(envelope: Envelope) {
    super();
    this.envelope = envelope.bytes;
    this.#sealer = new EpochSealer(envelope);
    const context = encoder.encode("layer names of rows");
    this.#hashKey = epochKey(envelope.key(), new Uint8Array(EPOCH_LENGTH), context);
  }

  /** With a new key, wrapped by `secret`. */
  static async create(secret: SealSecret): Promise<SqliteSeal> {
    return new SqliteSeal(await Envelope.create(secret));
  }

  /** With the key in `envelope`. @throws SessionPassphraseError, SessionCorruptError, SessionVersionError */
  static async open(envelope: Uint8Array, secret: SealSecret | undefined): Promise<SqliteSeal> {
    checkEnvelope(envelope);
    if (!secret) {
      throw new SessionPassphraseError(
        "Cannot read session data: it is sealed, and no passphrase or key was given",
      );
    }
    return new SqliteSeal(await Envelope.open(envelope, secret));
  }

  protect(place: string, bytes: Uint8Array): Uint8Array {
    return this.#sealer.seal(bytes, contextOf(place));
  }

  unprotect(place: string, data: SqlValue): Uint8Array {
    if (!(data instanceof Uint8Array)) damaged("a row is no row of a session");
    return this.#sealer.open(data, contextOf(place));
  }

  key(what: string, value: number | string): SqlValue {
    return hmac(sha256, this.#hashKey, encoder.encode(`${what}/${value}`)).slice(0, KEY_LENGTH);
  }

  /** What is seen of it, in logs for example: nothing secret. */
  override toString(): string {
    return "SqliteSeal {}";
  }
}

function contextOf(place: string): Uint8Array {
  return encoder.encode(`layer SQLite row ${place}`);
}
