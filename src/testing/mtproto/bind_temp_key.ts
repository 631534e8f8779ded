import { openKeyBinding } from "../../mtproto/mod.ts";
import { RpcFault } from "../api/mod.ts";
import type { ServerSession } from "./server_session.ts";

/** The parameters of auth.bindTempAuthKey. */
export interface BindRequest {
  readonly permAuthKeyId: bigint;
  readonly nonce: bigint;
  readonly expiresAt: number;
  readonly encryptedMessage: Uint8Array;
}

/**
 * auth.bindTempAuthKey: the permanent key signs, by MTProto 1.0, that the key of this session acts for it.
 * @param messageId the message that carries the request: the signature names it
 * @throws RpcFault when anything in it does not fit
 * @see https://core.telegram.org/method/auth.bindTempAuthKey
 */
export function bindTempAuthKey(session: ServerSession, request: BindRequest, messageId: bigint): boolean {
  const { dc, key } = session;
  const now = dc.seconds();
  if (!key.temporary) throw new RpcFault(400, "TEMP_AUTH_KEY_EMPTY");
  const permanent = dc.keys.find(request.permAuthKeyId, now);
  if (!permanent || permanent.temporary) throw new RpcFault(400, "ENCRYPTED_MESSAGE_INVALID");
  const opened = openKeyBinding(permanent.key, request.encryptedMessage, dc.platform);
  if (
    !opened || opened.messageId !== messageId || opened.binding.nonce !== request.nonce ||
    opened.binding.permAuthKeyId !== permanent.id || opened.binding.tempAuthKeyId !== key.id ||
    opened.binding.tempSessionId !== session.id
  ) throw new RpcFault(400, "ENCRYPTED_MESSAGE_INVALID");
  if (opened.binding.expiresAt !== request.expiresAt || request.expiresAt <= now) {
    throw new RpcFault(400, "EXPIRES_AT_INVALID");
  }
  if (key.boundTo && key.boundTo !== permanent) throw new RpcFault(400, "TEMP_AUTH_KEY_ALREADY_BOUND");
  // Whoever listened for the permanent key, or for the temporary one before, has to call again.
  if (permanent.listener && permanent.listener.key !== key) {
    dc.api.detach(permanent.listener);
    permanent.listener = undefined;
  }
  key.bind(permanent);
  return true;
}

/** auth.dropTempAuthKeys: forgets the temporary key of this login unless it is among the exceptions, or asks itself. */
export function dropTempAuthKeys(session: ServerSession, except: readonly bigint[]): boolean {
  const actor = session.key.permanent?.actor;
  if (actor && actor !== session.key && !except.includes(actor.id)) session.dc.keys.remove(actor);
  return true;
}
