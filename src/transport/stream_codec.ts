import { concat } from "../bytes/mod.ts";
import { ByteQueue } from "./byte_queue.ts";
import type { EncodeOptions, Frame, FrameCodec, FramingName, Surroundings } from "./frame.ts";

/** What all framings share: taking chunks as they come and giving whole frames. */
export abstract class StreamCodec implements FrameCodec {
  abstract readonly name: FramingName;
  abstract readonly tag: Uint8Array;
  #queue = new ByteQueue();
  #failure: { error: unknown } | undefined;

  get pending(): number {
    return this.#queue.length;
  }

  abstract surround(packet: Uint8Array, options?: EncodeOptions): Surroundings;
  abstract encodeQuickAck(token: number): Uint8Array;

  /**
   * Takes one frame off `queue`: undefined when it is not complete yet, null when it says nothing.
   * @throws NetworkError when it breaks a rule
   */
  protected abstract next(queue: ByteQueue): Frame | null | undefined;

  encode(packet: Uint8Array, options?: EncodeOptions): Uint8Array {
    const { head, tail } = this.surround(packet, options);
    return concat(head, packet, tail);
  }

  get room(): Uint8Array | undefined {
    return this.#queue.room;
  }

  push(chunk: Uint8Array): Frame[] {
    if (this.#failure) throw this.#failure.error;
    this.#queue.push(chunk);
    return this.#frames();
  }

  fill(count: number): Frame[] {
    this.#queue.fill(count);
    return this.#frames();
  }

  #frames(): Frame[] {
    const frames: Frame[] = [];
    try {
      for (;;) {
        const frame = this.next(this.#queue);
        if (frame === undefined) break;
        if (frame !== null) frames.push(frame);
      }
    } catch (error) {
      this.#failure = { error };
      this.#queue = new ByteQueue();
      if (frames.length === 0) throw error;
    }
    return frames;
  }
}
