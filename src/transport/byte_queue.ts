/**
 * Bytes that arrived and were not used yet, in the chunks they came in. Nothing is allocated ahead: a header that claims
 * a long frame costs nothing until the frame is there.
 */
export class ByteQueue {
  #chunks: Uint8Array[] = [];
  /** Index of the first chunk still in use, and the bytes of it that are used up. */
  #first = 0;
  #offset = 0;
  #length = 0;

  /** Bytes waiting. */
  get length(): number {
    return this.#length;
  }

  /** Appends `bytes`, which it keeps. */
  push(bytes: Uint8Array): void {
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

  /** Removes the next `count` bytes, at most {@linkcode length}, and gives them: a view when they lie in one chunk. */
  take(count: number): Uint8Array {
    const bytes = this.peek(count);
    this.skip(count);
    return bytes;
  }
}
