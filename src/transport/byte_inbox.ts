/** What a {@linkcode ByteInbox} tells whoever fills it. */
export interface ByteInboxOptions {
  /** More bytes than this waiting: `full` is called, and `drained` once they are read. Default 256 KiB. */
  highWater?: number;
  /** Stop the source. */
  full?: () => void;
  /** Let the source go on. */
  drained?: () => void;
}

/**
 * The receiving half of a `Connection` whose source pushes: bytes wait here until they are read.
 */
export class ByteInbox {
  #chunks: Uint8Array[] = [];
  #size = 0;
  #isFull = false;
  #end: { error?: Error } | undefined;
  #waiting: { resolve: (bytes: Uint8Array | null) => void; reject: (error: Error) => void } | undefined;
  #highWater: number;
  #full: (() => void) | undefined;
  #drained: (() => void) | undefined;

  /** An empty one. */
  constructor(options: ByteInboxOptions = {}) {
    this.#highWater = options.highWater ?? 1 << 18;
    this.#full = options.full;
    this.#drained = options.drained;
  }

  /** Bytes waiting. */
  get size(): number {
    return this.#size;
  }

  /** Bytes arrived; dropped when the stream has ended. */
  push(bytes: Uint8Array): void {
    if (this.#end || bytes.length === 0) return;
    const waiting = this.#waiting;
    if (waiting) {
      this.#waiting = undefined;
      return waiting.resolve(bytes);
    }
    this.#chunks.push(bytes);
    this.#size += bytes.length;
    if (this.#size > this.#highWater && !this.#isFull) {
      this.#isFull = true;
      this.#full?.();
    }
  }

  /** No more will come: what waits can still be read, then `read` gives null or throws `error`. Only the first counts. */
  end(error?: Error): void {
    if (this.#end) return;
    this.#end = { error };
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (error) waiting?.reject(error);
    else waiting?.resolve(null);
  }

  /** This side has closed: what waits is dropped, a pending `read` gives null, and so does every later one. */
  discard(): void {
    this.#chunks = [];
    this.#size = 0;
    this.#end = {};
    this.#waiting?.resolve(null);
    this.#waiting = undefined;
  }

  /**
   * The next bytes, or null at the end.
   * @throws the error the stream ended with; TypeError while another call waits
   */
  read(): Promise<Uint8Array | null> {
    const chunk = this.#chunks.shift();
    if (chunk) {
      this.#size -= chunk.length;
      if (this.#isFull && this.#size <= this.#highWater / 2) {
        this.#isFull = false;
        this.#drained?.();
      }
      return Promise.resolve(chunk);
    }
    if (this.#end) return this.#end.error ? Promise.reject(this.#end.error) : Promise.resolve(null);
    if (this.#waiting) {
      return Promise.reject(new TypeError("Cannot read from a connection: another call is reading"));
    }
    return new Promise((resolve, reject) => this.#waiting = { resolve, reject });
  }
}
