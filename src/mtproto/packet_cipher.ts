import { SecurityError } from "../base/errors.ts";
import { chain, type MaybePromise } from "../base/maybe_promise.ts";
import {
  type AuthKey,
  openPacket,
  type Platform,
  type SealedPacket,
  sealPacket,
  type Side,
} from "../crypto/ciphers.ts";
import { type Envelope, ENVELOPE_HEADER, readEnvelope, writeEnvelopeHeader } from "./message.ts";

export type { SealedPacket } from "../crypto/mod.ts";

/** Bytes of an encrypted packet before the encrypted part: key id and message key. */
const HEADER = 24;
/** The least packet: header, envelope header, four bytes of body and twelve of padding. */
const MIN_PACKET = HEADER + 48;
/** Random bytes that are drawn at once: padding for some packets. */
const RANDOM = 2048;
/** Plaintext up to this length is put together in memory that is used again. */
const SCRATCH = 4096;

let scratch = /* @__PURE__ */ new Uint8Array(0);

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
  /** Random bytes, and where the unused ones begin. */
  #random: Uint8Array = new Uint8Array(0);
  #drawn = 0;

  /** @param role which direction is ours: a client sends with x = 0 and receives with x = 8 */
  constructor(key: AuthKey, platform: Platform, role: "client" | "server" = "client") {
    this.#key = key;
    this.#platform = platform;
    this.#sends = role === "client" ? 0 : 8;
    this.#receives = role === "client" ? 8 : 0;
  }

  /** Pads and encrypts. */
  seal(envelope: Envelope): MaybePromise<SealedPacket> {
    const key = this.#key, platform = this.#platform, { body } = envelope;
    const length = ENVELOPE_HEADER + body.length;
    // Twelve bytes at least, up to a full block, and up to 15 blocks more, so that lengths say little: each bit of their
    // number is set one time in four, because they cost as much as what they hide.
    const least = 12 + ((16 - ((length + 12) % 16)) % 16);
    const first = this.#reserve(1);
    const byte = this.#random[first];
    const end = length + least + (byte & (byte >> 4)) * 16;
    // What is large is encrypted where it lies, if the platform can do that.
    const room = end <= SCRATCH ? undefined : new Uint8Array(HEADER + end);
    const padded = room?.subarray(HEADER) ?? this.#scratch(end);
    writeEnvelopeHeader(padded, envelope);
    padded.set(body, ENVELOPE_HEADER);
    const at = this.#reserve(end - length);
    padded.set(this.#random.subarray(at, at + end - length), length);
    const sealed = platform.sealPacket?.(key, this.#sends, padded, room) ??
      sealPacket(key, this.#sends, padded, platform);
    // Somebody works on it still.
    if (sealed instanceof Promise) scratch = new Uint8Array(0);
    return sealed;
  }

  /**
   * Decrypts and checks: key id, message key over everything decrypted, length and padding. All failures look the same,
   * and the message key is always computed before anything else is looked at.
   * @param options inPlace: the packet is not used any more, and a large one may be decrypted where it lies
   * @throws SecurityError when any check fails; nothing of the packet may be used then
   */
  open(packet: Uint8Array, options?: { inPlace?: boolean }): MaybePromise<Envelope> {
    const key = this.#key, platform = this.#platform;
    if (packet.length < MIN_PACKET || !startsWith(packet, key.idBytes)) throw refused();
    // Padded transports may leave up to 15 bytes behind the last block.
    const tail = (packet.length - HEADER) % 16;
    const whole = tail === 0 ? packet : packet.subarray(0, packet.length - tail);
    // Where it is but a small part of some memory, it would keep all of that.
    const room = options?.inPlace && 2 * whole.length > whole.buffer.byteLength;
    const padded = platform.openPacket
      ? platform.openPacket(key, this.#receives, whole, room ? whole.subarray(HEADER) : undefined)
      : openPacket(key, this.#receives, whole, platform);
    return chain(padded, readChecked);
  }

  #scratch(length: number): Uint8Array {
    if (scratch.length === 0) scratch = new Uint8Array(SCRATCH);
    return scratch.subarray(0, length);
  }

  /** Where the next `length` unused random bytes are, which are used now. */
  #reserve(length: number): number {
    if (this.#drawn + length > this.#random.length) {
      this.#random = this.#platform.randomBytes(RANDOM);
      this.#drawn = 0;
    }
    const at = this.#drawn;
    this.#drawn += length;
    return at;
  }
}

/** @throws SecurityError when there is no plaintext, or its length or padding breaks the rules */
function readChecked(padded: Uint8Array | undefined): Envelope {
  if (!padded) throw refused();
  try {
    return readEnvelope(padded);
  } catch {
    throw refused();
  }
}

/** Whether `packet` begins with `id`, which is not secret. */
function startsWith(packet: Uint8Array, id: Uint8Array): boolean {
  for (let i = 0; i < id.length; i++) if (packet[i] !== id[i]) return false;
  return true;
}

function refused(): SecurityError {
  return new SecurityError("Cannot accept a packet: it is not a valid message of this auth key");
}
