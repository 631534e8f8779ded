import { SecurityError } from "../base/errors.ts";
import { concat, readInt32, readInt64, readUint32, writeInt32, writeInt64 } from "../bytes/mod.ts";

/** Messages a container may hold at most. */
export const MAX_CONTAINER_MESSAGES = 1024;

/** Constructor ids that are read and written here by hand, since their fields have no length of their own. */
export const ID = {
  container: 0x73f1f8dc,
  rpcResult: 0xf35c6d01,
  rpcError: 0x2144ca19,
  gzipPacked: 0x3072cfa1,
  msgsAck: 0x62d6b459,
} as const;

/** One message: alone in a packet, or inside a container. */
export interface Message {
  /** Message id, as a signed 64-bit integer would hold it: always positive. */
  readonly id: bigint;
  /** Sequence number; odd: it has to be acknowledged. */
  readonly seqNo: number;
  /** The boxed object. */
  readonly body: Uint8Array;
}

/** What an encrypted packet carries. */
export interface Envelope extends Message {
  /** Server salt. */
  readonly salt: bigint;
  /** MTProto session id. */
  readonly sessionId: bigint;
}

/** Bytes before the body of an envelope. */
export const ENVELOPE_HEADER = 32;

/** Writes an envelope without its padding. */
export function writeEnvelope(envelope: Envelope): Uint8Array {
  const bytes = new Uint8Array(ENVELOPE_HEADER + envelope.body.length);
  writeEnvelopeHeader(bytes, envelope);
  bytes.set(envelope.body, ENVELOPE_HEADER);
  return bytes;
}

/** Writes what is in front of the body of an envelope to the first {@linkcode ENVELOPE_HEADER} bytes of `bytes`. */
export function writeEnvelopeHeader(bytes: Uint8Array, envelope: Envelope): void {
  writeInt64(bytes, envelope.salt, 0);
  writeInt64(bytes, envelope.sessionId, 8);
  writeInt64(bytes, envelope.id, 16);
  writeInt32(bytes, envelope.seqNo, 24);
  writeInt32(bytes, envelope.body.length, 28);
}

/**
 * Reads a padded envelope. The body is a view into `bytes`.
 * @throws SecurityError when the length or the padding breaks the rules
 */
export function readEnvelope(bytes: Uint8Array): Envelope {
  const length = bytes.length >= ENVELOPE_HEADER ? readInt32(bytes, 28) : -1;
  const padding = bytes.length - ENVELOPE_HEADER - length;
  if (length < 4 || length % 4 !== 0 || padding < 12 || padding > 1024) {
    throw new SecurityError("Cannot accept a message: its length or padding is not allowed");
  }
  return {
    salt: readInt64(bytes, 0),
    sessionId: readInt64(bytes, 8),
    id: readInt64(bytes, 16),
    seqNo: readInt32(bytes, 24),
    body: bytes.subarray(ENVELOPE_HEADER, ENVELOPE_HEADER + length),
  };
}

/** The body of a container that holds `messages`. */
export function writeContainer(messages: readonly Message[]): Uint8Array {
  const header = new Uint8Array(8);
  writeInt32(header, ID.container, 0);
  writeInt32(header, messages.length, 4);
  const parts: Uint8Array[] = [header];
  for (const message of messages) {
    const head = new Uint8Array(16);
    writeInt64(head, message.id, 0);
    writeInt32(head, message.seqNo, 8);
    writeInt32(head, message.body.length, 12);
    parts.push(head, message.body);
  }
  return concat(...parts);
}

/**
 * The messages of a container's body, as views into it.
 * @throws SecurityError when it is malformed, holds too many messages or another container
 */
export function readContainer(body: Uint8Array): Message[] {
  const refuse = (why: string) => new SecurityError(`Cannot accept a container: ${why}`);
  if (body.length < 8) throw refuse("it is truncated");
  const count = readUint32(body, 4);
  if (count > MAX_CONTAINER_MESSAGES) throw refuse(`it claims ${count} messages`);
  const messages: Message[] = [];
  let at = 8;
  for (let i = 0; i < count; i++) {
    if (at + 16 > body.length) throw refuse("it is truncated");
    const length = readInt32(body, at + 12);
    const end = at + 16 + length;
    if (length < 4 || length % 4 !== 0 || end > body.length) throw refuse("a length is not allowed");
    const message = {
      id: readInt64(body, at),
      seqNo: readInt32(body, at + 8),
      body: body.subarray(at + 16, end),
    };
    if (readUint32(message.body) === ID.container) throw refuse("it holds a container");
    messages.push(message);
    at = end;
  }
  if (at !== body.length) throw refuse("bytes are left over");
  return messages;
}
