import { type Peer, readPeer, SessionCorruptError } from "../session/mod.ts";
import type { FileHandle } from "./files.ts";

/**
 * A session file while it is opened: read piece by piece, always into the same memory; as a whole, once somebody has to
 * look back.
 */
export class LogSource {
  readonly #handle: FileHandle;
  readonly #size: number;
  #memory = new Uint8Array(1024);
  #whole: Uint8Array | undefined;

  constructor(handle: FileHandle, size: number) {
    this.#handle = handle;
    this.#size = size;
  }

  /** All of it is in memory. */
  get whole(): boolean {
    return this.#whole !== undefined;
  }

  /** So many bytes from `offset` on, until the next call. */
  async read(offset: number, length: number): Promise<Uint8Array> {
    if (this.#whole) return this.#whole.subarray(offset, offset + length);
    if (length > this.#memory.length) {
      this.#memory = new Uint8Array(Math.max(length, 2 * this.#memory.length));
    }
    return await this.#handle.read(offset, length, this.#memory);
  }

  /** Reads all of it. */
  async readWhole(): Promise<void> {
    this.#whole ??= await this.#handle.read(0, this.#size);
  }

  /** The peer at `offset`, once all is read. */
  get(offset: number): { peer: Peer; length: number } | undefined {
    const read = this.#whole && readPeer(this.#whole.subarray(offset));
    if (typeof read === "number") {
      throw new SessionCorruptError("Cannot read session data: a peer ends too early");
    }
    return read;
  }
}
