import { NetworkError } from "../base/errors.ts";
import { concat, writeInt32 } from "../bytes/mod.ts";
import { closedError } from "./address.ts";
import type { Connection } from "./connection.ts";
import { type EncodeOptions, type Frame, type FrameCodec, NO_BYTES } from "./frame.ts";

/** What a {@linkcode PacketConnection} is made with, besides its stream and codec. */
export interface PacketConnectionOptions {
  /** Bytes that go out before the first frame, together with it: a start tag. */
  prefix?: Uint8Array;
  /** The stream is obfuscated: part of the transport's name. */
  obfuscated?: boolean;
  /** What a client announced as its data centre. */
  announcedDc?: number;
}

/** Packets from this length on are written on their own, behind their header: a further write is cheaper than a copy. */
const UNCOPIED = 32 << 10;

/**
 * A connection that carries whole packets: a byte stream with a framing, obfuscated or not.
 */
export class PacketConnection {
  /** Who is on the other side, for logs. */
  readonly remote: string;
  /** How packets travel, for logs: `"intermediate"`, `"obfuscated padded"`. */
  readonly transport: string;
  /** Server side: the data centre in the client's obfuscation header, as it stands there. */
  readonly announcedDc?: number;
  #connection: Connection;
  #framing: FrameCodec;
  #prefix: Uint8Array | undefined;
  #frames: Frame[] = [];
  /** The last chunk gave frames: the codec may have found a broken rule behind them. */
  #checkAgain = false;
  #closed = false;

  /** Packets over `connection`, which belongs to it from now on; `framing` must be new. */
  constructor(connection: Connection, framing: FrameCodec, options: PacketConnectionOptions = {}) {
    this.#connection = connection;
    this.#framing = framing;
    this.#prefix = options.prefix?.length ? options.prefix : undefined;
    this.remote = connection.remote;
    this.transport = options.obfuscated ? `obfuscated ${framing.name}` : framing.name;
    this.announcedDc = options.announcedDc;
  }

  /** Whether {@linkcode close} was called or the connection broke. */
  get closed(): boolean {
    return this.#closed;
  }

  /**
   * Sends one packet, after those sent before. It must not be changed afterwards. Resolves when more may be sent, not
   * when it arrived.
   * @throws NetworkError when the connection is closed; RangeError and TypeError as `FrameCodec.encode`
   */
  // Without `async` the order of two calls is theirs, whatever becomes of the first.
  send(packet: Uint8Array, options?: EncodeOptions): Promise<void> {
    return this.#write(() => {
      if (packet.length < UNCOPIED) return [this.#framing.encode(packet, options)];
      const { head, tail } = this.#framing.surround(packet, options);
      return tail.length > 0 ? [head, packet, tail] : [head, packet];
    });
  }

  /**
   * Server side: tells the client that something is wrong with the connection.
   * @param code negative: -404, -429, -444 …
   */
  sendError(code: number): Promise<void> {
    const bytes = new Uint8Array(4);
    writeInt32(bytes, code, 0);
    return this.#write(() => [this.#framing.encode(bytes)]);
  }

  /**
   * Server side: confirms a packet that asked for it.
   * @param token the first 32 bits of the packet's msg_key hash
   */
  sendQuickAck(token: number): Promise<void> {
    return this.#write(() => [this.#framing.encodeQuickAck(token)]);
  }

  /**
   * The next frame, or null when the connection was closed, by either side. One call at a time.
   * @throws NetworkError when it broke, also in the middle of a frame, or when the other side broke a rule of the
   * framing; it is closed then
   */
  async receive(): Promise<Frame | null> {
    try {
      for (;;) {
        if (this.#closed) return null;
        const frame = this.#frames.shift();
        if (frame) return frame;
        if (this.#checkAgain) {
          this.#checkAgain = false;
          this.#framing.push(NO_BYTES);
        }
        const { room } = this.#framing;
        const chunk = room && this.#connection.readInto
          ? await this.#connection.readInto(room)
          : await this.#connection.read();
        if (this.#closed) return null;
        if (chunk === null) {
          if (this.#framing.pending > 0) {
            throw new NetworkError(`Cannot read from ${this.remote}: it closed in the middle of a frame`);
          }
          this.close();
          return null;
        }
        this.#frames = typeof chunk === "number" ? this.#framing.fill(chunk) : this.#framing.push(chunk);
        this.#checkAgain = this.#frames.length > 0;
      }
    } catch (error) {
      if (this.#closed) return null;
      this.close();
      throw error;
    }
  }

  /** Closes both directions. Harmless when repeated. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#frames = [];
    this.#connection.close();
  }

  /** {@linkcode close}, for `using`. */
  [Symbol.dispose](): void {
    this.close();
  }

  #write(encode: () => Uint8Array[]): Promise<void> {
    try {
      if (this.#closed) throw closedError(this.remote);
      const parts = encode();
      if (this.#prefix) {
        parts[0] = concat(this.#prefix, parts[0]);
        this.#prefix = undefined;
      }
      if (parts.length === 1) return this.#connection.write(parts[0]);
      return Promise.all(parts.map((part) => this.#connection.write(part))).then(() => {});
    } catch (error) {
      return Promise.reject(error);
    }
  }
}
