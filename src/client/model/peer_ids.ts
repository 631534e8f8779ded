import type { TypePeer } from "../../tl/mod.ts";
import { CHANNEL_BASE } from "../peers/peer_ref.ts";

/** The one number a peer is known by to bots: a user's id as it is, a basic group's negative, a channel's as -100…. */
export function markedId(peer: TypePeer): number {
  if (peer._ === "peerUser") return peer.userId;
  return peer._ === "peerChat" ? -peer.chatId : CHANNEL_BASE - peer.channelId;
}

/** Id of the user a peer is, if it is one. */
export function userIdOf(peer: TypePeer | undefined): number | undefined {
  return peer?._ === "peerUser" ? peer.userId : undefined;
}

/** A user as a peer. */
export function userPeerOf(userId: number): TypePeer {
  return { _: "peerUser", userId };
}

/** What updates of a chat are kept in order by: `"user 5"`, `"chat 7"`, `"channel 9"`. */
export function chatKey(peer: TypePeer): string {
  if (peer._ === "peerUser") return `user ${peer.userId}`;
  return peer._ === "peerChat" ? `chat ${peer.chatId}` : `channel ${peer.channelId}`;
}
