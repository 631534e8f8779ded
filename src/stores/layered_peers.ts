import { mergePeer, type Peer, type PeerKind } from "../session/mod.ts";
import type { MaybePromise } from "../base/maybe_promise.ts";
import type { PendingPeers } from "./pending_peers.ts";

/** Peers that are stored, under those that still wait to be. */
export interface StoredPeers {
  /** The peer of that kind and id. */
  peer(kind: PeerKind, id: number): MaybePromise<Peer | undefined>;
  /** The peers that list `name` (see `namesOf`), the one stored last at the beginning. */
  named(name: string): MaybePromise<readonly Peer[]>;
  /** All of them, some at a time. */
  peers(): Iterable<readonly Peer[]> | AsyncIterable<readonly Peer[]>;
}

/** The peer of that kind and id in `stored` with `pending` laid over it. */
export async function layeredPeer(
  pending: PendingPeers,
  stored: StoredPeers | undefined,
  kind: PeerKind,
  id: number,
): Promise<Peer | undefined> {
  const waiting = pending.peers.get(kind, id);
  if (waiting && !waiting.min) return waiting;
  const known = pending.forgets ? undefined : await stored?.peer(kind, id);
  return supersedes(waiting, known) ? waiting : known;
}

/** The peer stored last that lists `name` in `stored` with `pending` laid over it. */
export async function layeredNamed(
  pending: PendingPeers,
  stored: StoredPeers | undefined,
  name: string,
): Promise<Peer | undefined> {
  const { peers } = pending, below = pending.forgets ? undefined : stored;
  for (const waiting of peers.named(name)) {
    if (supersedes(waiting, await below?.peer(waiting.kind, waiting.id))) return waiting;
  }
  const known = await below?.named(name) ?? [];
  return known.find((peer) => !supersedes(peers.get(peer.kind, peer.id), peer));
}

/** All peers of `stored` with `pending` laid over it. */
export async function* layeredPeers(
  pending: PendingPeers,
  stored: StoredPeers | undefined,
): AsyncGenerator<Peer> {
  const { peers } = pending, below = pending.forgets ? undefined : stored;
  const waiting = [...peers.values()];
  if (below) {
    for await (const some of below.peers()) {
      for (const peer of some) if (!supersedes(peers.get(peer.kind, peer.id), peer)) yield peer;
    }
  }
  for (const peer of waiting) {
    if (supersedes(peer, await below?.peer(peer.kind, peer.id))) yield peer;
  }
}

/** Whether a peer that waits to be written makes the stored one obsolete. */
export function supersedes(pending: Peer | undefined, stored: Peer | undefined): boolean {
  return pending !== undefined && mergePeer(stored, pending) !== undefined;
}
