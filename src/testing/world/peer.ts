/** Whom a message goes to. (Channels are to come.) */
export interface PeerRef {
  readonly kind: "user" | "chat";
  readonly id: number;
}

/** A peer as the key of a map. */
export type PeerKey = `${PeerRef["kind"]}:${number}`;

/** The key of a peer. */
export function peerKey(peer: PeerRef): PeerKey {
  return `${peer.kind}:${peer.id}`;
}
