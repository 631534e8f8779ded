/** Memory is made ready for what is to come up to this length, once a sixteenth of it is there. */
const MOST_AHEAD = 1 << 20, SHARE = 16;
/** Below this length that is not worth it. */
const LEAST_AHEAD = 1 << 16;

/**
 * Bytes that arrived and were not used yet, in the chunks they came in. A header that claims a long frame costs nothing
 * until a good part of the frame is there; then the rest of it can be read to where it belongs.
 */
export class ByteQueue {
  #chunks: Uint8Array[] = [];
  /** Index of the first chunk still in use, and the bytes of it that are used up. */
  #first = 0;
  #offset = 0;
  #length = 0;
  /** The only chunk, which is not full yet: the other bytes of its memory are to come. */
  #open: Uint8Array | undefined;

  /** Bytes waiting. */
  get length(): number {
    return this.#length;
  }

  /** Where the next bytes should be written, if there is such a place: then {@linkcode fill}. */
  get room(): Uint8Array | undefined {
    return this.#open?.subarray(this.#length);
  }

  /** The next `count` bytes were written to {@linkcode room}. */
  fill(count: number): void {
    this.#length += count;
    if (this.#length === this.#open?.length) this.#open = undefined;
  }

  /** Says that `count` bytes, more than there are, will be taken at once. */
  expect(count: number): void {
    if (this.#open || count < LEAST_AHEAD || count > MOST_AHEAD || this.#length * SHARE < count) return;
    const memory = new Uint8Array(count);
    let filled = 0;
    for (let i = this.#first; i < this.#chunks.length; i++) {
      const part = i === this.#first ? this.#chunks[i].subarray(this.#offset) : this.#chunks[i];
      memory.set(part, filled);
      filled += part.length;
    }
    this.#chunks = [memory];
    this.#first = this.#offset = 0;
    this.#open = memory;
  }

  /** Appends `bytes`, which it keeps. */
  push(bytes: Uint8Array): void {
    const { room } = this;
    if (room) {
      const count = Math.min(room.length, bytes.length);
      room.set(bytes.subarray(0, count));
      this.fill(count);
      bytes = bytes.subarray(count);
    }
    if (bytes.length === 0) return;
    this.#chunks.push(bytes);
    this.#length += bytes.length;
  }

  /** The next `count` bytes, at most {@linkcode length}, left where they are; a view when they lie in one chunk. */
  peek(count: number): Uint8Array {
    const chunk = this.#chunks[this.#first];
    if (count === 0) return new Uint8Array(0);
    if (this.#offset + count <= chunk.length) return chunk.subarray(this.#offset, this.#offset + count);
    const result = new Uint8Array(count);
    let filled = 0;
    for (let i = this.#first; filled < count; i++) {
      const from = i === this.#first ? this.#offset : 0;
      const part = this.#chunks[i].subarray(from, from + count - filled);
      result.set(part, filled);
      filled += part.length;
    }
    return result;
  }

  /** Removes the next `count` bytes, at most {@linkcode length}. */
  skip(count: number): void {
    if (this.#open) this.#close();
    this.#length -= count;
    this.#offset += count;
    while (this.#first < this.#chunks.length && this.#offset >= this.#chunks[this.#first].length) {
      this.#offset -= this.#chunks[this.#first++].length;
    }
    if (this.#first === this.#chunks.length) this.#chunks = [];
    else if (this.#first >= 64) this.#chunks = this.#chunks.slice(this.#first);
    else return;
    this.#first = 0;
  }

  /** Something else is taken than was said: what is there becomes an ordinary chunk. */
  #close(): void {
    this.#chunks = this.#length > 0 ? [this.#open!.subarray(0, this.#length)] : [];
    this.#open = undefined;
  }

  /** Removes the next `count` bytes, at most {@linkcode length}, and gives them: a view when they lie in one chunk. */
  take(count: number): Uint8Array {
    const bytes = this.peek(count);
    this.skip(count);
    return bytes;
  }
}
