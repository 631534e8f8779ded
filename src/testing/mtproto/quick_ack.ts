import { deriveAesKeyIv, messageKey, type Platform } from "../../crypto/mod.ts";
import type { ServerKey } from "./server_key.ts";

/** The token that confirms a packet of the client, which has been opened before and so is known to be sound. */
export function quickAckToken(packet: Uint8Array, { key }: ServerKey, platform: Platform): number {
  const end = packet.length - ((packet.length - 24) % 16);
  const aes = deriveAesKeyIv(key, packet.subarray(8, 24), 0, platform);
  const plain = platform.igeDecrypt(packet.subarray(24, end), aes.key, aes.iv);
  return messageKey(key, plain, 0, platform).quickAck;
}
