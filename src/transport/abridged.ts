import { readUint32, reversed, writeInt32 } from "../bytes/mod.ts";
import type { ByteQueue } from "./byte_queue.ts";
import {
  checkReceivedLength,
  checkSentPacket,
  type EncodeOptions,
  type Frame,
  MIN_MESSAGE_LENGTH,
  NO_BYTES,
  readNotice,
  type Role,
  type Surroundings,
} from "./frame.ts";
import { StreamCodec } from "./stream_codec.ts";

/** Length in words as one byte, or 7f and three bytes. The least overhead; the top bit is for quick acks. */
export class AbridgedCodec extends StreamCodec {
  readonly name = "abridged";
  readonly tag: Uint8Array = Uint8Array.of(0xef);
  #role: Role;

  constructor(role: Role) {
    super();
    this.#role = role;
  }

  surround(packet: Uint8Array, options: EncodeOptions = {}): Surroundings {
    checkSentPacket(packet);
    const words = packet.length >> 2;
    const flag = options.quickAck ? 0x80 : 0;
    const head = words < 0x7f ? [words | flag] : [0x7f | flag, words, words >> 8, words >> 16];
    return { head: Uint8Array.from(head), tail: NO_BYTES };
  }

  encodeQuickAck(token: number): Uint8Array {
    const bytes = new Uint8Array(4);
    writeInt32(bytes, token | 0x80000000, 0);
    return bytes.reverse();
  }

  protected override next(queue: ByteQueue): Frame | null | undefined {
    if (queue.length < 1) return undefined;
    const first = queue.peek(1)[0];
    const flag = (first & 0x80) !== 0;
    if (flag && this.#role === "client") {
      if (queue.length < 4) return undefined;
      return { type: "quickAck", token: readUint32(reversed(queue.take(4))) };
    }
    let words = first & 0x7f;
    let headerLength = 1;
    if (words === 0x7f) {
      headerLength = 4;
      if (queue.length < 4) return undefined;
      words = readUint32(queue.peek(4)) >>> 8;
    }
    const length = words * 4;
    checkReceivedLength(length);
    if (queue.length < headerLength + length) return void queue.expect(headerLength + length);
    queue.skip(headerLength);
    const bytes = queue.take(length);
    if (length === 0) return null;
    if (length < MIN_MESSAGE_LENGTH && this.#role === "client") return readNotice(bytes);
    return flag ? { type: "packet", bytes, quickAck: true } : { type: "packet", bytes };
  }
}
