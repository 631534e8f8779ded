import { readUint32 } from "../bytes/mod.ts";

/** The server time, in milliseconds since the Unix epoch, that a message id carries. */
export function messageIdTime(id: bigint): number {
  return Number(BigInt.asUintN(64, id) * 1000n >> 32n);
}

/**
 * Makes message ids: about `time * 2^32`, strictly increasing, low bits random against replays. Ids of a client are
 * divisible by 4; a server's are 1 (answers) or 3 (notifications) modulo 4.
 *
 * @see https://core.telegram.org/mtproto/description#message-identifier-msg-id
 */
export class MessageIds {
  #last = 0n;
  readonly #serverTime: () => number;
  readonly #randomBytes: (length: number) => Uint8Array;

  /** @param serverTime milliseconds since the Unix epoch, as the server counts them */
  constructor(serverTime: () => number, randomBytes: (length: number) => Uint8Array) {
    this.#serverTime = serverTime;
    this.#randomBytes = randomBytes;
  }

  /** Forgets the last id, so that the next may be lower: for a new session. */
  restart(): void {
    this.#last = 0n;
  }

  /** The next id. @param remainder what it has to be modulo 4 */
  next(remainder: 0 | 1 | 3 = 0): bigint {
    const time = this.#serverTime();
    const seconds = Math.floor(time / 1000);
    const fraction = Math.floor((time - seconds * 1000) * 4294967.296);
    // A millisecond is 2^22 steps: the bits below it are random.
    const low = ((fraction & ~0x3fffff) | (readUint32(this.#randomBytes(4)) & 0x3ffffc)) >>> 0;
    let id = (BigInt(seconds) << 32n) | BigInt(low);
    if (id <= this.#last) id = (this.#last & ~3n) + 4n;
    id |= BigInt(remainder);
    this.#last = id;
    // On the wire it is a signed integer, negative from 2038 on.
    return BigInt.asIntN(64, id);
  }
}
