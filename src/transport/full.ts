import { NetworkError } from "../base/errors.ts";
import { crc32, readInt32, readUint32, writeInt32 } from "../bytes/mod.ts";
import type { ByteQueue } from "./byte_queue.ts";
import {
  checkReceivedLength,
  checkReceivedWords,
  checkSentPacket,
  type EncodeOptions,
  type Frame,
  MIN_MESSAGE_LENGTH,
  readNotice,
  type Role,
  type Surroundings,
} from "./frame.ts";
import { StreamCodec } from "./stream_codec.ts";

/** Length, sequence number and checksum around a packet. */
const OVERHEAD = 12;

/** Length, number and CRC-32 with every packet. No tag, no quick acks, and it cannot be obfuscated. */
export class FullCodec extends StreamCodec {
  readonly name = "full";
  readonly tag: Uint8Array = new Uint8Array(0);
  #role: Role;
  #sent = 0;
  #received = 0;
  /** The server gave an error in place of a length: nothing after it can be told apart. */
  #ended = false;

  constructor(role: Role) {
    super();
    this.#role = role;
  }

  surround(packet: Uint8Array, options: EncodeOptions = {}): Surroundings {
    if (options.quickAck) throw new TypeError("Cannot ask for a quick ack: the full framing has none");
    checkSentPacket(packet);
    const head = new Uint8Array(8), tail = new Uint8Array(4);
    writeInt32(head, packet.length + OVERHEAD, 0);
    writeInt32(head, this.#sent++, 4);
    writeInt32(tail, crc32(packet, crc32(head)), 0);
    return { head, tail };
  }

  encodeQuickAck(_token: number): Uint8Array {
    throw new TypeError("Cannot send a quick ack: the full framing has none");
  }

  protected override next(queue: ByteQueue): Frame | null | undefined {
    if (this.#ended) queue.skip(queue.length);
    if (queue.length < 4) return undefined;
    const length = readInt32(queue.peek(4));
    if (length < 0 && this.#role === "client") {
      this.#ended = true;
      return { type: "error", code: length };
    }
    if (length < OVERHEAD) throw new NetworkError(`Cannot read a frame: it claims ${length} bytes`);
    checkReceivedLength(length - OVERHEAD);
    checkReceivedWords(length);
    if (queue.length < length) return void queue.expect(length);
    const frame = queue.take(length);
    if (crc32(frame.subarray(0, length - 4)) !== readUint32(frame, length - 4)) {
      throw new NetworkError("Cannot read a frame: its checksum is wrong");
    }
    const number = readUint32(frame, 4);
    if (number !== this.#received >>> 0) {
      throw new NetworkError(`Cannot read a frame: it is number ${number}, ${this.#received} was next`);
    }
    this.#received++;
    const bytes = frame.subarray(8, length - 4);
    if (bytes.length === 0) return null;
    if (bytes.length < MIN_MESSAGE_LENGTH && this.#role === "client") return readNotice(bytes);
    return { type: "packet", bytes };
  }
}
