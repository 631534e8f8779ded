/**
 * Peers: remembered from everything the server sends, and found again in whatever way a user names them.
 * @module
 */
export { toInputChannel, toInputUser } from "./input_peers.ts";
export { PeerBook, type PeerBookOptions, type ResolveOptions } from "./peer_book.ts";
export type { PeerLike } from "./peer_like.ts";
export { PeerNotFoundError } from "./peer_not_found_error.ts";
export { inputPeerRef, type PeerRef, peerRef, refOfMarkedId } from "./peer_ref.ts";
export { Peers } from "./peers.ts";
