import { NetworkError } from "../base/errors.ts";
import { concat, readInt32, readUint32, writeInt32 } from "../bytes/mod.ts";
import type { Platform } from "../crypto/platform.ts";
import type { ByteQueue } from "./byte_queue.ts";
import {
  checkReceivedLength,
  checkSentPacket,
  type EncodeOptions,
  type Frame,
  MAX_PACKET_LENGTH,
  MIN_MESSAGE_LENGTH,
  readNotice,
  type Role,
  type Surroundings,
} from "./frame.ts";
import { StreamCodec } from "./stream_codec.ts";

/** auth_key_id (0), message id and length of an unencrypted message: the shortest packet there is. */
const PLAIN_HEADER = 20;
/** auth_key_id and msg_key of an encrypted message; whole AES blocks follow. */
const ENCRYPTED_HEADER = 24;

/**
 * Intermediate with up to 15 random bytes behind each packet, which hide its length from whoever watches. The real length
 * has to be found in the packet itself.
 */
export class PaddedCodec extends StreamCodec {
  readonly name = "padded";
  readonly tag: Uint8Array = Uint8Array.of(0xdd, 0xdd, 0xdd, 0xdd);
  #role: Role;
  #platform: Pick<Platform, "randomBytes">;

  constructor(role: Role, platform: Pick<Platform, "randomBytes">) {
    super();
    this.#role = role;
    this.#platform = platform;
  }

  surround(packet: Uint8Array, options: EncodeOptions = {}): Surroundings {
    checkSentPacket(packet);
    // What is too short for a message has to stay so: its length is how the client knows a transport error.
    const most = packet.length < MIN_MESSAGE_LENGTH ? MIN_MESSAGE_LENGTH - 1 - packet.length : 15;
    return this.#around(packet.length, most, options.quickAck ? 0x80000000 : 0);
  }

  encodeQuickAck(token: number): Uint8Array {
    const bytes = new Uint8Array(8);
    writeInt32(bytes, -1, 0);
    writeInt32(bytes, token | 0x80000000, 4);
    const { head, tail } = this.#around(bytes.length, MIN_MESSAGE_LENGTH - 1 - bytes.length, 0);
    return concat(head, bytes, tail);
  }

  /** The header for `length` bytes, and 0 to `most` (15 at most) random bytes behind them. */
  #around(length: number, most: number, flag: number): Surroundings {
    const random = this.#platform.randomBytes(16);
    const tail = random.subarray(1, 1 + random[0] % (most + 1));
    const head = new Uint8Array(4);
    writeInt32(head, (length + tail.length) | flag, 0);
    return { head, tail };
  }

  protected override next(queue: ByteQueue): Frame | null | undefined {
    if (queue.length < 4) return undefined;
    const header = readUint32(queue.peek(4));
    const flag = header >= 0x80000000;
    if (flag && this.#role === "client") {
      // Not what the protocol describes for this framing, but unmistakable.
      queue.skip(4);
      return { type: "quickAck", token: header };
    }
    const length = header & 0x7fffffff;
    checkReceivedLength(length - 15);
    if (queue.length < 4 + length) return void queue.expect(4 + length);
    queue.skip(4);
    const bytes = queue.take(length);
    if (length === 0) return null;
    if (this.#role === "client") {
      const notice = readPaddedNotice(bytes);
      if (notice !== undefined) return notice;
    }
    const packet = bytes.subarray(0, realLength(bytes));
    return flag ? { type: "packet", bytes: packet, quickAck: true } : { type: "packet", bytes: packet };
  }
}

/** A transport error or quick ack (padded as well, so that only its first bytes count), undefined for a message. */
function readPaddedNotice(bytes: Uint8Array): Frame | null | undefined {
  if (bytes.length >= PLAIN_HEADER) return undefined;
  if (bytes.length >= MIN_MESSAGE_LENGTH && readInt32(bytes) >= 0) return undefined;
  if (bytes.length >= 8 && readInt32(bytes) === -1) return { type: "quickAck", token: readUint32(bytes, 4) };
  return readNotice(bytes);
}

/**
 * The length of the packet that `bytes` start with; what is too short for any packet is left as it is.
 * @throws NetworkError when an unencrypted message claims more than there is
 */
function realLength(bytes: Uint8Array): number {
  if (bytes.length < PLAIN_HEADER) return bytes.length;
  if (readInt32(bytes) === 0 && readInt32(bytes, 4) === 0) {
    const length = readUint32(bytes, 16);
    if (length > Math.min(bytes.length - PLAIN_HEADER, MAX_PACKET_LENGTH)) {
      throw new NetworkError(
        `Cannot read a frame of ${bytes.length} bytes: its message claims ${length} bytes`,
      );
    }
    return PLAIN_HEADER + length;
  }
  if (bytes.length < ENCRYPTED_HEADER) return bytes.length;
  return bytes.length - (bytes.length - ENCRYPTED_HEADER) % 16;
}
