import { NetworkError } from "../base/errors.ts";
import { readInt32 } from "../bytes/mod.ts";

/** What one frame carried. */
export type Frame =
  /** An MTProto packet; `quickAck` (server side): the client wants to know at once that it arrived. */
  | { type: "packet"; bytes: Uint8Array; quickAck?: true }
  /** A transport error, negative: see `TransportError`. */
  | { type: "error"; code: number }
  /** A packet arrived: the first 32 bits of its msg_key hash, the highest bit set. */
  | { type: "quickAck"; token: number };

/** Which side of the connection we are. */
export type Role = "client" | "server";

/** The ways to tell packets apart in a stream of bytes. */
export type FramingName = "abridged" | "intermediate" | "padded" | "full";

/** What frames without anything behind the packet have there. */
export const NO_BYTES: Uint8Array = /* @__PURE__ */ new Uint8Array(0);

/** No packet is longer: 16 MiB. A longer one is refused before memory is spent on it. */
export const MAX_PACKET_LENGTH: number = 1 << 24;

/** What a frame has around its packet. */
export interface Surroundings {
  /** In front of it. */
  readonly head: Uint8Array;
  /** Behind it; often empty. */
  readonly tail: Uint8Array;
}

/**
 * Cuts a stream of bytes into frames and makes frames of packets: one instance per connection, for both directions.
 *
 * @see https://core.telegram.org/mtproto/mtproto-transports
 */
export interface FrameCodec {
  /** Which framing this is. */
  readonly name: FramingName;
  /** What a client sends once, before its first frame; empty for full. */
  readonly tag: Uint8Array;
  /** Bytes received of a frame that is not complete yet. */
  readonly pending: number;
  /**
   * The frame of `packet`.
   * @param options quickAck: ask the server to confirm this packet at once (clients only, not in full)
   * @throws RangeError when the packet is not of a whole number of 4-byte words or above {@linkcode MAX_PACKET_LENGTH};
   * TypeError when a quick ack is asked for where there is none
   */
  encode(packet: Uint8Array, options?: EncodeOptions): Uint8Array;
  /** What {@linkcode encode} puts around `packet`, for who sends it without a copy. Throws the same. */
  surround(packet: Uint8Array, options?: EncodeOptions): Surroundings;
  /**
   * What a server answers to a packet that asked for a quick ack.
   * @param token 32 bits, the highest is set in any case
   * @throws TypeError for full, which has none
   */
  encodeQuickAck(token: number): Uint8Array;
  /**
   * Takes the next bytes of the stream, which it may keep, and gives the frames they complete: views of those bytes where
   * possible. When a rule of the framing is broken behind good frames, these are returned and the next call throws.
   * @throws NetworkError when the other side broke a rule; the stream cannot be read any further
   */
  push(chunk: Uint8Array): Frame[];
  /** Where the rest of a long frame has its place, for who can read it there: then {@linkcode fill}. */
  readonly room: Uint8Array | undefined;
  /** {@linkcode push} of `count` bytes that are at the start of {@linkcode room} already. */
  fill(count: number): Frame[];
}

/** How one packet is sent. */
export interface EncodeOptions {
  /** Ask the server to confirm at once that it has taken the packet. */
  quickAck?: boolean;
}

/**
 * What a server says in a frame that is too short for a message, or null when it says nothing.
 * @throws NetworkError when it is nothing a server sends
 */
export function readNotice(bytes: Uint8Array): Frame | null {
  const code = bytes.length < 4 ? 1 : readInt32(bytes);
  if (code < 0) return { type: "error", code };
  if (code === 0) return null;
  throw new NetworkError(
    `Cannot read a frame of ${bytes.length} bytes: it is neither a message nor an error code`,
  );
}

/** Frames below this length hold no message: the server says something about the connection. */
export const MIN_MESSAGE_LENGTH = 16;

/**
 * @throws NetworkError when a received header claims a length that no frame has
 */
export function checkReceivedLength(length: number): void {
  if (length > MAX_PACKET_LENGTH) {
    throw new NetworkError(
      `Cannot read a frame: it claims ${length} bytes, ${MAX_PACKET_LENGTH} is the limit`,
    );
  }
}

/**
 * @throws NetworkError when a received packet does not consist of 4-byte words
 */
export function checkReceivedWords(length: number): void {
  if (length % 4 !== 0) {
    throw new NetworkError(
      `Cannot read a frame of ${length} bytes: it is not a whole number of 4-byte words`,
    );
  }
}

/**
 * @throws RangeError when `packet` fits no frame
 */
export function checkSentPacket(packet: Uint8Array): void {
  if (packet.length % 4 !== 0 || packet.length === 0) {
    throw new RangeError(
      `Cannot send a packet of ${packet.length} bytes: it is not a whole number of 4-byte words`,
    );
  }
  if (packet.length > MAX_PACKET_LENGTH) {
    throw new RangeError(
      `Cannot send a packet of ${packet.length} bytes: ${MAX_PACKET_LENGTH} is the limit`,
    );
  }
}
