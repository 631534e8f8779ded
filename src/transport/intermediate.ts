import { readUint32, writeInt32 } from "../bytes/mod.ts";
import type { ByteQueue } from "./byte_queue.ts";
import {
  checkReceivedLength,
  checkReceivedWords,
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

/** Length in bytes as four bytes; the top bit is for quick acks. */
export class IntermediateCodec extends StreamCodec {
  readonly name = "intermediate";
  readonly tag: Uint8Array = Uint8Array.of(0xee, 0xee, 0xee, 0xee);
  #role: Role;

  constructor(role: Role) {
    super();
    this.#role = role;
  }

  surround(packet: Uint8Array, options: EncodeOptions = {}): Surroundings {
    checkSentPacket(packet);
    const head = new Uint8Array(4);
    writeInt32(head, packet.length | (options.quickAck ? 0x80000000 : 0), 0);
    return { head, tail: NO_BYTES };
  }

  encodeQuickAck(token: number): Uint8Array {
    const bytes = new Uint8Array(4);
    writeInt32(bytes, token | 0x80000000, 0);
    return bytes;
  }

  protected override next(queue: ByteQueue): Frame | null | undefined {
    if (queue.length < 4) return undefined;
    const header = readUint32(queue.peek(4));
    const flag = header >= 0x80000000;
    if (flag && this.#role === "client") {
      queue.skip(4);
      return { type: "quickAck", token: header };
    }
    const length = header & 0x7fffffff;
    checkReceivedLength(length);
    checkReceivedWords(length);
    if (queue.length < 4 + length) return void queue.expect(4 + length);
    queue.skip(4);
    const bytes = queue.take(length);
    if (length === 0) return null;
    if (length < MIN_MESSAGE_LENGTH && this.#role === "client") return readNotice(bytes);
    return flag ? { type: "packet", bytes, quickAck: true } : { type: "packet", bytes };
  }
}
