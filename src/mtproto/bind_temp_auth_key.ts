import { concat, equalBytes, int64ToBytes, readInt32, readInt64, writeInt32 } from "../bytes/mod.ts";
import { type AuthKey, deriveAesKeyIvV1, messageKeyV1, type Platform } from "../crypto/ciphers.ts";
import { mtproto } from "../tl/mod.ts";

/** Length of the binding message: key id, message key, 80 encrypted bytes. */
const BINDING_LENGTH = 104;
/** Bytes that are hashed: random, message id, sequence number, length, the inner object. */
const HASHED_LENGTH = 72;

/** What a binding message says. */
export interface KeyBinding {
  /** Random; the same as in the request. */
  readonly nonce: bigint;
  /** Id of the temporary key. */
  readonly tempAuthKeyId: bigint;
  /** Id of the permanent key. */
  readonly permAuthKeyId: bigint;
  /** The session the request is sent in. */
  readonly tempSessionId: bigint;
  /** Unix seconds of the server. */
  readonly expiresAt: number;
}

/**
 * The `encrypted_message` of auth.bindTempAuthKey: MTProto 1.0, with the permanent key.
 * @param messageId the id of the very message that carries the request
 * @see https://core.telegram.org/method/auth.bindTempAuthKey
 */
export function sealKeyBinding(
  permanent: AuthKey,
  binding: KeyBinding,
  messageId: bigint,
  platform: Platform,
): Uint8Array {
  const inner = mtproto.encode({ _: "bind_auth_key_inner", ...binding });
  const head = new Uint8Array(8);
  writeInt32(head, inner.length, 4);
  const plain = concat(platform.randomBytes(16), int64ToBytes(messageId), head, inner);
  const msgKey = messageKeyV1(plain, platform);
  const { key, iv } = deriveAesKeyIvV1(permanent, msgKey, 0, platform);
  const padded = concat(plain, platform.randomBytes(8));
  return concat(permanent.idBytes, msgKey, platform.igeEncrypt(padded, key, iv));
}

/**
 * The server's side of {@linkcode sealKeyBinding}: what the message says and the message id inside, or undefined when
 * it was not made with that key.
 */
export function openKeyBinding(
  permanent: AuthKey,
  message: Uint8Array,
  platform: Platform,
): { binding: KeyBinding; messageId: bigint } | undefined {
  if (message.length !== BINDING_LENGTH || !equalBytes(message.subarray(0, 8), permanent.idBytes)) {
    return undefined;
  }
  const msgKey = message.subarray(8, 24);
  const { key, iv } = deriveAesKeyIvV1(permanent, msgKey, 0, platform);
  const plain = platform.igeDecrypt(message.subarray(24), key, iv).subarray(0, HASHED_LENGTH);
  if (!equalBytes(messageKeyV1(plain, platform), msgKey)) return undefined;
  if (readInt32(plain, 24) !== 0 || readInt32(plain, 28) !== HASHED_LENGTH - 32) return undefined;
  try {
    const { _, ...binding } = mtproto.decode(plain.subarray(32)) as { _: string } & KeyBinding;
    return _ === "bind_auth_key_inner" ? { binding, messageId: readInt64(plain, 16) } : undefined;
  } catch {
    return undefined;
  }
}
