import type { Message } from "../../mtproto/mod.ts";
import type { ServerConnection } from "./server_connection.ts";
import type { ServerSession } from "./server_session.ts";

/** Ids a message may name. */
const MAX_IDS = 8192;
/** Salts that may be asked for at once. */
const MAX_SALTS = 64;

interface Context {
  readonly session: ServerSession;
  readonly message: Message;
  readonly connection: ServerConnection;
}

type Handler = (value: never, context: Context) => void;

/** What the server does with the service messages of clients; what is not here is ignored, as http_wait is. */
const HANDLERS: Readonly<Record<string, Handler>> = {
  msgs_ack({ msgIds }: { msgIds: bigint[] }, { session, connection }): void {
    if (msgIds.length > MAX_IDS) return connection.refuse(-429);
    for (const id of msgIds) session.outbox.acknowledged(id);
  },

  ping({ pingId }: { pingId: bigint }, { session, message, connection }): void {
    session.post({ _: "pong", msgId: message.id, pingId }, { answer: true, via: connection });
    session.answered(message.id);
  },

  ping_delay_disconnect(
    { pingId, disconnectDelay }: { pingId: bigint; disconnectDelay: number },
    { session, message, connection }: Context,
  ): void {
    session.post({ _: "pong", msgId: message.id, pingId }, { answer: true, via: connection });
    session.answered(message.id);
    connection.hangUpAfter(disconnectDelay);
  },

  get_future_salts({ num }: { num: number }, { session, message, connection }): void {
    const now = session.dc.seconds();
    const salts = session.key.salts.upcoming(Math.min(Math.max(num, 1), MAX_SALTS), now)
      .map((salt) => ({ _: "future_salt", ...salt }));
    session.post({ _: "future_salts", reqMsgId: message.id, now, salts }, { answer: true, via: connection });
    session.answered(message.id);
  },

  msgs_state_req({ msgIds }: { msgIds: bigint[] }, { session, message, connection }): void {
    if (msgIds.length > MAX_IDS) return connection.refuse(-429);
    const info = Uint8Array.from(msgIds, (id) => stateOf(session, id));
    session.post({ _: "msgs_state_info", reqMsgId: message.id, info }, { answer: true, via: connection });
    session.answered(message.id);
  },

  msg_resend_req({ msgIds }: { msgIds: bigint[] }, { session, message, connection }): void {
    if (msgIds.length > MAX_IDS) return connection.refuse(-429);
    const known = msgIds.map((id) => session.outbox.unacked(id) !== undefined);
    session.outbox.repeat(msgIds.filter((_, i) => known[i]), connection);
    if (!known.includes(false)) return;
    const info = Uint8Array.from(known, (one) => one ? 4 : 1);
    session.post({ _: "msgs_state_info", reqMsgId: message.id, info }, { answer: true, via: connection });
  },

  rpc_drop_answer({ reqMsgId }: { reqMsgId: bigint }, { session, message, connection }): void {
    session.calls.drop(reqMsgId, message.id, connection);
    session.answered(message.id);
  },

  destroy_session({ sessionId }: { sessionId: bigint }, { session, message, connection }): void {
    const other = session.key.sessions.get(sessionId);
    if (other === session) return;
    other?.end();
    session.key.sessions.delete(sessionId);
    session.post({ _: other ? "destroy_session_ok" : "destroy_session_none", sessionId }, {
      answer: true,
      content: true,
      via: connection,
    });
    session.answered(message.id);
  },

  destroy_auth_key(_: unknown, { session, connection }): void {
    const { key, dc } = session;
    const result = key.temporary ? "destroy_auth_key_fail" : "destroy_auth_key_ok";
    session.post({ _: result }, { answer: true, content: true, via: connection });
    session.outbox.flush();
    if (!key.temporary) dc.forgetKey(key);
  },
};

/** Answers a service message of the client. */
export function answerService(
  session: ServerSession,
  value: { readonly _: string },
  message: Message,
  connection: ServerConnection,
): void {
  HANDLERS[value._]?.(value as never, { session, message, connection });
}

/**
 * What the server knows of a message of the client.
 * @see https://core.telegram.org/mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages
 */
function stateOf(session: ServerSession, id: bigint): number {
  const { received, calls } = session;
  if (received.has(id)) {
    const state = calls.stateOf(id);
    // 16: needs no acknowledgment; 32: is being processed; 64: the answer exists.
    return 4 | (state === undefined ? 16 : state === "running" ? 32 : 32 | 64);
  }
  if (id > received.last) return 3;
  return id < received.first ? 1 : 2;
}
