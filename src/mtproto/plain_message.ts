import { SecurityError } from "../base/errors.ts";
import { readInt32, readInt64, writeInt32, writeInt64 } from "../bytes/mod.ts";

/** Bytes before the body of an unencrypted message. */
const HEADER = 20;

/** Whether `packet` is unencrypted: its auth key id is 0. */
export function isPlain(packet: Uint8Array): boolean {
  return packet.length >= 8 && readInt64(packet) === 0n;
}

/**
 * An unencrypted packet, as the key exchange uses.
 * @see https://core.telegram.org/mtproto/description#unencrypted-message
 */
export function writePlainMessage(id: bigint, body: Uint8Array): Uint8Array {
  const packet = new Uint8Array(HEADER + body.length);
  writeInt64(packet, id, 8);
  writeInt32(packet, body.length, 16);
  packet.set(body, HEADER);
  return packet;
}

/**
 * Reads an unencrypted packet; what follows the body is transport padding.
 * @throws SecurityError when it is not one or its length is not allowed
 */
export function readPlainMessage(packet: Uint8Array): { id: bigint; body: Uint8Array } {
  const length = packet.length >= HEADER && isPlain(packet) ? readInt32(packet, 16) : -1;
  if (length < 4 || length % 4 !== 0 || HEADER + length > packet.length) {
    throw new SecurityError("Cannot accept an unencrypted message: it is malformed");
  }
  return { id: readInt64(packet, 8), body: packet.subarray(HEADER, HEADER + length) };
}
