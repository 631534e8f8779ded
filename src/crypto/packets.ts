import type { MaybePromise } from "../base/maybe_promise.ts";
import { chain } from "../base/maybe_promise.ts";
import { equalBytes } from "../bytes/mod.ts";
import type { AuthKey } from "./auth_key.ts";
import { deriveAesKeyIv, messageKey, type Side } from "./key_derivation.ts";
import type { Platform, SealedPacket } from "./platform.ts";

/** Bytes of a packet before its encrypted part: key id and message key. */
const HEADER = 24;

/**
 * Encrypts `data` with AES-256-IGE into `output` from `at` on, which may be where it lies already; by promise when it
 * takes its time, and then `data` has to stay as it is.
 */
export type EncryptInto = (
  data: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
  output: Uint8Array,
  at: number,
) => MaybePromise<void>;

/** {@linkcode Platform.sealPacket} step by step, with what `platform` has; best for large packets. */
export function sealPacket(
  key: AuthKey,
  x: Side,
  plaintext: Uint8Array,
  platform: Platform,
  encryptInto?: EncryptInto,
  room?: Uint8Array,
): MaybePromise<SealedPacket> {
  const { msgKey, quickAck } = messageKey(key, plaintext, x, platform);
  const aes = deriveAesKeyIv(key, msgKey, x, platform);
  const packet = room ?? new Uint8Array(HEADER + plaintext.length);
  packet.set(key.idBytes);
  packet.set(msgKey, 8);
  if (!encryptInto) packet.set(platform.igeEncrypt(plaintext, aes.key, aes.iv), HEADER);
  return chain(encryptInto?.(plaintext, aes.key, aes.iv, packet, HEADER), () => ({ packet, quickAck }));
}

/** Decrypts `data` with AES-256-IGE into `output`, which may be where it lies. */
export type DecryptInto = (data: Uint8Array, key: Uint8Array, iv: Uint8Array, output: Uint8Array) => void;

/** {@linkcode Platform.openPacket} step by step, with what `platform` has. */
export function openPacket(
  key: AuthKey,
  x: Side,
  packet: Uint8Array,
  platform: Platform,
  decryptInto?: DecryptInto,
  room?: Uint8Array,
): Uint8Array | undefined {
  const msgKey = packet.subarray(8, HEADER), data = packet.subarray(HEADER);
  const aes = deriveAesKeyIv(key, msgKey, x, platform);
  let plaintext = room;
  if (decryptInto && plaintext) decryptInto(data, aes.key, aes.iv, plaintext);
  else plaintext = platform.igeDecrypt(data, aes.key, aes.iv);
  return equalBytes(msgKey, messageKey(key, plaintext, x, platform).msgKey) ? plaintext : undefined;
}
