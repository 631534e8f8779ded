import type { TypePeer } from "../../tl/mod.ts";

/** Whom a message goes to. */
export interface PeerRef {
  readonly kind: "user" | "chat" | "channel";
  readonly id: number;
}

/** A peer as the key of a map. */
export type PeerKey = `${PeerRef["kind"]}:${number}`;

/** The key of a peer. */
export function peerKey(peer: PeerRef): PeerKey {
  return `${peer.kind}:${peer.id}`;
}

/** A peer as a TL object. */
export function tlPeer({ kind, id }: PeerRef): TypePeer {
  switch (kind) {
    case "user":
      return { _: "peerUser", userId: id };
    case "chat":
      return { _: "peerChat", chatId: id };
    case "channel":
      return { _: "peerChannel", channelId: id };
  }
}
