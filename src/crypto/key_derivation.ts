import { concat, readUint32 } from "../bytes/mod.ts";
import type { AuthKey } from "./auth_key.ts";
import type { Platform } from "./platform.ts";

/** Which way a message goes: 0 from client to server, 8 from server to client. It is where in the auth key hashes start. */
export type Side = 0 | 8;

/** What AES-IGE takes. */
export interface AesKeyIv {
  /** 32 bytes. */
  readonly key: Uint8Array;
  /** 32 bytes. */
  readonly iv: Uint8Array;
}

/** What {@linkcode messageKey} computes. */
export interface MessageKey {
  /** 16 bytes. */
  readonly msgKey: Uint8Array;
  /** The token of the quick ack of this message: unsigned 32-bit, its top bit set. */
  readonly quickAck: number;
}

/**
 * The message key of MTProto 2.0.
 * @param plaintext everything that is encrypted, padding included
 * @param x the way the message goes
 * @see https://core.telegram.org/mtproto/description#message-key-msg-key
 */
export function messageKey(authKey: AuthKey, plaintext: Uint8Array, x: Side, platform: Platform): MessageKey {
  const large = platform.sha256(authKey.bytes.subarray(88 + x, 120 + x), plaintext);
  return { msgKey: large.slice(8, 24), quickAck: (readUint32(large) | 0x80000000) >>> 0 };
}

/**
 * AES key and iv of a message in MTProto 2.0.
 * @param msgKey 16 bytes
 * @param x the way the message goes
 * @see https://core.telegram.org/mtproto/description#defining-aes-key-and-initialization-vector
 */
export function deriveAesKeyIv(authKey: AuthKey, msgKey: Uint8Array, x: Side, platform: Platform): AesKeyIv {
  const bytes = authKey.bytes;
  const a = platform.sha256(msgKey, bytes.subarray(x, x + 36));
  const b = platform.sha256(bytes.subarray(40 + x, 76 + x), msgKey);
  return {
    key: concat(a.subarray(0, 8), b.subarray(8, 24), a.subarray(24, 32)),
    iv: concat(b.subarray(0, 8), a.subarray(8, 24), b.subarray(24, 32)),
  };
}

/**
 * The message key of MTProto 1.0, which only the binding of temporary keys still uses: 16 bytes.
 * @param plaintext what is encrypted, padding excluded
 * @see https://core.telegram.org/mtproto/description_v1#message-key
 */
export function messageKeyV1(plaintext: Uint8Array, platform: Platform): Uint8Array {
  return platform.sha1(plaintext).slice(4, 20);
}

/**
 * AES key and iv of a message in MTProto 1.0.
 * @param msgKey 16 bytes
 * @param x the way the message goes
 * @see https://core.telegram.org/mtproto/description_v1#defining-aes-key-and-initialization-vector
 */
export function deriveAesKeyIvV1(
  authKey: AuthKey,
  msgKey: Uint8Array,
  x: Side,
  platform: Platform,
): AesKeyIv {
  const bytes = authKey.bytes;
  const a = platform.sha1(msgKey, bytes.subarray(x, x + 32));
  const b = platform.sha1(bytes.subarray(32 + x, 48 + x), msgKey, bytes.subarray(48 + x, 64 + x));
  const c = platform.sha1(bytes.subarray(64 + x, 96 + x), msgKey);
  const d = platform.sha1(msgKey, bytes.subarray(96 + x, 128 + x));
  return {
    key: concat(a.subarray(0, 8), b.subarray(8, 20), c.subarray(4, 16)),
    iv: concat(a.subarray(8, 20), b.subarray(0, 8), c.subarray(16, 20), d.subarray(0, 8)),
  };
}
