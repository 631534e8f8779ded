import type { TypeInputChannel, TypeInputPeer } from "../../tl/mod.ts";
import type { ModelActions } from "../model/model_actions.ts";
import { toInputChannel } from "../peers/input_peers.ts";
import type { PeerLike } from "../peers/peer_like.ts";

/** The channel a peer is, for methods that have a form of their own for channels; undefined: it is none. */
export function inputChannelOf(peer: TypeInputPeer): TypeInputChannel | undefined {
  const isChannel = peer._ === "inputPeerChannel" || peer._ === "inputPeerChannelFromMessage";
  return isChannel ? toInputChannel(peer) : undefined;
}

/** The channel `peer` is; what is plainly none need not be known to the client. */
export async function findChannel(
  actions: ModelActions,
  peer: PeerLike,
): Promise<TypeInputChannel | undefined> {
  if (typeof peer === "object" && "_" in peer && (peer._ === "peerUser" || peer._ === "peerChat")) {
    return undefined;
  }
  return inputChannelOf(await actions.resolvePeer(peer));
}
