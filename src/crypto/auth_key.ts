import { Redacted } from "../base/redacted.ts";
import { readInt64 } from "../bytes/mod.ts";
import type { Platform } from "./platform.ts";

/**
 * The 2048-bit key a client shares with a data centre. It prints redacted: its id is public, its bytes are not.
 *
 * @see https://core.telegram.org/mtproto/auth_key
 */
export class AuthKey extends Redacted {
  readonly #bytes: Uint8Array;
  /** Its id: the low 64 bits of its SHA-1, as the signed integer that TL knows. */
  readonly id: bigint;
  /** Its id as it stands in packets: 8 bytes. */
  readonly idBytes: Uint8Array;
  /** The high 64 bits of its SHA-1, which the key exchange proves knowledge of it with: 8 bytes. */
  readonly auxHash: Uint8Array;

  /**
   * Takes a key that a key exchange gave, or a session kept.
   * @param key 256 bytes, copied
   * @throws RangeError when the key has another length
   */
  constructor(key: Uint8Array, platform: Platform) {
    super();
    if (key.length !== 256) {
      throw new RangeError(`Cannot use an auth key of ${key.length} bytes: it takes 256`);
    }
    // Not `slice`: a Buffer's would share its memory.
    this.#bytes = new Uint8Array(key);
    const hash = platform.sha1(this.#bytes);
    this.auxHash = hash.slice(0, 8);
    this.idBytes = hash.slice(12);
    this.id = readInt64(this.idBytes);
  }

  /** The key itself: 256 bytes, not to be changed. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** What is seen of it, in logs for example: nothing secret. */
  override toString(): string {
    return `AuthKey(id ${this.id})`;
  }
}
