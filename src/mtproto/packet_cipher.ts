import { SecurityError } from "../base/errors.ts";
import type { MaybePromise } from "../base/maybe_promise.ts";
import { concat, equalBytes } from "../bytes/mod.ts";
import { type AuthKey, deriveAesKeyIv, messageKey, type Platform, type Side } from "../crypto/mod.ts";
import { type Envelope, readEnvelope, writeEnvelope } from "./message.ts";

/** Bytes of an encrypted packet before the encrypted part: key id and message key. */
const HEADER = 24;
/** The least packet: header, envelope header, four bytes of body and twelve of padding. */
const MIN_PACKET = HEADER + 48;

/** An encrypted packet, and the token the server answers it with when a quick ack is asked for. */
export interface SealedPacket {
  /** What to send. */
  readonly packet: Uint8Array;
  /** Quick-ack token, an unsigned 32-bit integer with its top bit set. */
  readonly quickAck: number;
}

/**
 * Turns envelopes into encrypted packets and back, with one auth key (MTProto 2.0). It is a seam: what it returns may be
 * a promise, and the driver keeps the order.
 *
 * @see https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
 */
export class PacketCipher {
  readonly #key: AuthKey;
  readonly #platform: Platform;
  readonly #sends: Side;
  readonly #receives: Side;

  /** @param role which direction is ours: a client sends with x = 0 and receives with x = 8 */
  constructor(key: AuthKey, platform: Platform, role: "client" | "server" = "client") {
    this.#key = key;
    this.#platform = platform;
    this.#sends = role === "client" ? 0 : 8;
    this.#receives = role === "client" ? 8 : 0;
  }

  /** Pads and encrypts. */
  seal(envelope: Envelope): MaybePromise<SealedPacket> {
    const platform = this.#platform;
    const plain = writeEnvelope(envelope);
    // Twelve bytes at least, up to a full block, and a few blocks more, so that lengths say little.
    const least = 12 + ((16 - ((plain.length + 12) % 16)) % 16);
    const extra = (platform.randomBytes(1)[0] & 15) * 16;
    const padded = concat(plain, platform.randomBytes(least + extra));
    const { msgKey, quickAck } = messageKey(this.#key, padded, this.#sends, platform);
    const { key, iv } = deriveAesKeyIv(this.#key, msgKey, this.#sends, platform);
    return { packet: concat(this.#key.idBytes, msgKey, platform.igeEncrypt(padded, key, iv)), quickAck };
  }

  /**
   * Decrypts and checks: key id, message key over everything decrypted, length and padding. All failures look the same,
   * and the message key is always computed before anything else is looked at.
   * @throws SecurityError when any check fails; nothing of the packet may be used then
   */
  open(packet: Uint8Array): MaybePromise<Envelope> {
    if (packet.length < MIN_PACKET || !equalBytes(packet.subarray(0, 8), this.#key.idBytes)) throw refused();
    const platform = this.#platform;
    const msgKey = packet.subarray(8, HEADER);
    // Padded transports may leave up to 15 bytes behind the last block.
    const end = packet.length - ((packet.length - HEADER) % 16);
    const { key, iv } = deriveAesKeyIv(this.#key, msgKey, this.#receives, platform);
    const padded = platform.igeDecrypt(packet.subarray(HEADER, end), key, iv);
    const expected = messageKey(this.#key, padded, this.#receives, platform).msgKey;
    if (!equalBytes(msgKey, expected)) throw refused();
    try {
      return readEnvelope(padded);
    } catch {
      throw refused();
    }
  }
}

function refused(): SecurityError {
  return new SecurityError("Cannot accept a packet: it is not a valid message of this auth key");
}
