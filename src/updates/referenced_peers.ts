import type { PeerKind } from "../session/mod.ts";
import type { RawMessage, TypeMessageEntity, TypeMessageFwdHeader, TypePeer } from "../tl/mod.ts";

/** A peer somebody speaks of. */
export interface PeerRef {
  /** Its kind. */
  readonly kind: PeerKind;
  /** Bare id. */
  readonly id: number;
}

/**
 * Whom a message speaks of; some may be named twice. A short update brings none of them along, so it is of use only when
 * all are known. The own user, as author of an outgoing message, is not named.
 */
export function referencedPeers(message: RawMessage): PeerRef[] {
  const peers: PeerRef[] = [peerRef(message.peerId)];
  if (message.fromId && !message.out) peers.push(peerRef(message.fromId));
  if (message.viaBotId !== undefined) peers.push({ kind: "user", id: message.viaBotId });
  addForwarded(peers, message.fwdFrom);
  addMentioned(peers, message.entities);
  const reply = message.replyTo;
  if (reply?._ === "messageReplyStoryHeader") peers.push(peerRef(reply.peer));
  else if (reply) {
    if (reply.replyToPeerId) peers.push(peerRef(reply.replyToPeerId));
    addForwarded(peers, reply.replyFrom);
    addMentioned(peers, reply.quoteEntities);
  }
  return peers;
}

/** Whom a TL peer names. */
export function peerRef(peer: TypePeer): PeerRef {
  switch (peer._) {
    case "peerUser":
      return { kind: "user", id: peer.userId };
    case "peerChat":
      return { kind: "chat", id: peer.chatId };
    case "peerChannel":
      return { kind: "channel", id: peer.channelId };
  }
}

function addForwarded(peers: PeerRef[], header: TypeMessageFwdHeader | undefined): void {
  if (header?.fromId) peers.push(peerRef(header.fromId));
  if (header?.savedFromPeer) peers.push(peerRef(header.savedFromPeer));
  if (header?.savedFromId) peers.push(peerRef(header.savedFromId));
}

function addMentioned(peers: PeerRef[], entities: readonly TypeMessageEntity[] | undefined): void {
  for (const entity of entities ?? []) {
    if (entity._ === "messageEntityMentionName") peers.push({ kind: "user", id: entity.userId });
  }
}
