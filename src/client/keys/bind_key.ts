import { NetworkError } from "../../base/errors.ts";
import { readInt64 } from "../../bytes/mod.ts";
import type { AuthKey, Platform } from "../../crypto/mod.ts";
import {
  type EncryptedSession,
  type PacketCipher,
  RpcError,
  sealKeyBinding,
  type SessionEvent,
} from "../../mtproto/mod.ts";
import { api } from "../../tl/mod.ts";
import type { PacketConnection } from "../../transport/mod.ts";
import { receivePacket } from "../receive_packet.ts";

const METHOD = "auth.bindTempAuthKey";

/** What {@linkcode bindKey} works with. */
export interface KeyToBind {
  /** A connection that nothing else uses meanwhile. */
  readonly connection: PacketConnection;
  /** The session the temporary key is used in; unbound. */
  readonly session: EncryptedSession;
  /** The cipher of the temporary key. */
  readonly cipher: PacketCipher;
  /** The temporary key. */
  readonly temporary: AuthKey;
  /** When it expires: Unix seconds of the server. */
  readonly expiresAt: number;
  /** The permanent key to bind it to. */
  readonly permanent: AuthKey;
  /** Ciphers and randomness. */
  readonly platform: Platform;
}

/**
 * Binds a temporary key to the permanent one, as the first thing said with it.
 * @returns what else happened in the session meanwhile
 * @throws NetworkError when the connection is of no more use; RpcError when the server refuses:
 * ENCRYPTED_MESSAGE_INVALID means that it does not know the permanent key
 */
export async function bindKey(
  { connection, session, cipher, temporary, expiresAt, permanent, platform }: KeyToBind,
): Promise<SessionEvent[]> {
  const nonce = readInt64(platform.randomBytes(8));
  const call = session.call({
    repeatable: true,
    bare: true,
    body: (messageId) => {
      const binding = {
        nonce,
        tempAuthKeyId: temporary.id,
        permAuthKeyId: permanent.id,
        tempSessionId: session.id,
        expiresAt,
      };
      return api.encode({
        _: METHOD,
        permAuthKeyId: permanent.id,
        nonce,
        expiresAt,
        encryptedMessage: sealKeyBinding(permanent, binding, messageId, platform),
      });
    },
  });
  session.connected();
  const others: SessionEvent[] = [];
  for (;;) {
    for (let envelope = session.next(); envelope; envelope = session.next()) {
      await connection.send((await cipher.seal(envelope)).packet);
    }
    session.receive(await cipher.open(await receivePacket(connection)));
    for (const event of session.events()) {
      if (event.type === "reconnect") {
        throw new NetworkError(`Cannot bind the temporary key: ${event.reason}`);
      }
      if (!("call" in event) || event.call !== call) others.push(event);
      else if (event.type === "rpcError") throw new RpcError(event.code, event.text, METHOD);
      else if (event.type === "result") {
        session.bound();
        return others;
      }
    }
  }
}
