import type { RawMessage, RawUpdateShortChatMessage, RawUpdateShortMessage, TypePeer } from "../tl/mod.ts";

/**
 * The message a short update stands for.
 * @param short what the server pushed
 * @param self id of the own user, who wrote the outgoing ones
 * @see https://core.telegram.org/constructor/updateShortMessage
 */
export function fromShort(
  short: RawUpdateShortMessage | RawUpdateShortChatMessage,
  self: number,
): RawMessage {
  const chat = short._ === "updateShortChatMessage";
  const peerId: TypePeer = chat
    ? { _: "peerChat", chatId: short.chatId }
    : { _: "peerUser", userId: short.userId };
  const sender = chat ? short.fromId : short.out ? self : short.userId;
  return {
    _: "message",
    out: short.out,
    mentioned: short.mentioned,
    mediaUnread: short.mediaUnread,
    silent: short.silent,
    id: short.id,
    fromId: { _: "peerUser", userId: sender },
    peerId,
    fwdFrom: short.fwdFrom,
    viaBotId: short.viaBotId,
    replyTo: short.replyTo,
    date: short.date,
    message: short.message,
    entities: short.entities,
    ttlPeriod: short.ttlPeriod,
  };
}
