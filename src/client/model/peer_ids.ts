import type { TypePeer } from "../../tl/mod.ts";
import { CHANNEL_BASE } from "../peers/peer_ref.ts";

/** The one number a peer is known by to bots: a user's id as it is, a basic group's negative, a channel's as -100…. */
export function markedId(peer: TypePeer): number {
  if (peer._ === "peerUser") return peer.userId;
  return peer._ === "peerChat" ? -peer.chatId : markedChannelId(peer.channelId);
}

/** Likewise, of a channel or supergroup. */
export function markedChannelId(channelId: number): number {
  return CHANNEL_BASE - channelId;
}

/** Id of the user a peer is, if it is one. */
export function userIdOf(peer: TypePeer | undefined): number | undefined {
  return peer?._ === "peerUser" ? peer.userId : undefined;
}

/** A user as a peer. */
export function userPeerOf(userId: number): TypePeer {
  return { _: "peerUser", userId };
}

/**
 * What updates are kept in order by: the chat's {@linkcode markedId}, or a number the server gives one that it does not
 * name; 0: nothing. Numbers cost a tenth of what strings do.
 */
export type ChatKey = number | bigint;
