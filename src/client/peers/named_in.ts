import type { PeerKind } from "../../session/mod.ts";
import type {
  RawMessage,
  RawMessageService,
  TypeMessageAction,
  TypeMessageFwdHeader,
  TypePeer,
} from "../../tl/mod.ts";

/** Called with everybody a message names. */
export type VisitPeer = (kind: PeerKind, id: number) => void;

/**
 * Calls `visit` for everybody a message names, in the ways by which the server lets them be addressed through it: who
 * sent and who forwarded it, bots it came by, mentions, users of an action, and whom a reply leads to.
 */
export function namedIn(message: RawMessage | RawMessageService, visit: VisitPeer): void {
  if (message.fromId) visitPeer(message.fromId, visit);
  const { replyTo } = message;
  if (replyTo?._ === "messageReplyHeader") {
    if (replyTo.replyToPeerId) visitPeer(replyTo.replyToPeerId, visit);
    if (replyTo.replyFrom) visitForward(replyTo.replyFrom, visit);
    for (const entity of replyTo.quoteEntities ?? []) {
      if (entity._ === "messageEntityMentionName") visit("user", entity.userId);
    }
  }
  if (message._ === "messageService") return visitAction(message.action, visit);
  if (message.fwdFrom) visitForward(message.fwdFrom, visit);
  if (message.viaBotId !== undefined) visit("user", message.viaBotId);
  if (message.entities) {
    for (const entity of message.entities) {
      if (entity._ === "messageEntityMentionName") visit("user", entity.userId);
    }
  }
  const { replies, reactions } = message;
  if (replies?.recentRepliers) { for (const peer of replies.recentRepliers) visitPeer(peer, visit); }
  if (reactions?.recentReactions) {
    for (const { peerId } of reactions.recentReactions) visitPeer(peerId, visit);
  }
}

function visitForward(header: TypeMessageFwdHeader, visit: VisitPeer): void {
  if (header.fromId) visitPeer(header.fromId, visit);
  if (header.savedFromPeer) visitPeer(header.savedFromPeer, visit);
  if (header.savedFromId) visitPeer(header.savedFromId, visit);
}

function visitAction(action: TypeMessageAction, visit: VisitPeer): void {
  switch (action._) {
    case "messageActionChatCreate":
    case "messageActionChatAddUser":
    case "messageActionInviteToGroupCall":
      for (const id of action.users) visit("user", id);
      break;
    case "messageActionChatDeleteUser":
      visit("user", action.userId);
      break;
    case "messageActionChatJoinedByLink":
      visit("user", action.inviterId);
      break;
    case "messageActionGeoProximityReached":
      visitPeer(action.fromId, visit);
      visitPeer(action.toId, visit);
      break;
    case "messageActionRequestedPeer":
      for (const peer of action.peers) visitPeer(peer, visit);
      break;
  }
}

function visitPeer(peer: TypePeer, visit: VisitPeer): void {
  if (peer._ === "peerUser") visit("user", peer.userId);
  else if (peer._ === "peerChannel") visit("channel", peer.channelId);
}
