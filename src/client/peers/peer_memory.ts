import { type Peer, type PeerKind, usernameKey } from "../../session/mod.ts";
import type { PeerRef } from "./peer_ref.ts";

/** Peers of one generation; who is asked for moves to the younger one. */
interface Generation {
  readonly user: Map<number, Peer>;
  readonly chat: Map<number, Peer>;
  readonly channel: Map<number, Peer>;
  readonly names: Map<string, PeerRef>;
}

/**
 * The peers met last, in memory: a bounded one in two generations, so that finding somebody is one look into a map, and
 * forgetting costs nothing.
 */
export class PeerMemory {
  readonly #limit: number;
  #young = generation();
  #old = generation();

  /** @param limit at most so many peers are kept, and at least half of it of those met last */
  constructor(limit: number) {
    this.#limit = Math.ceil(limit / 2);
  }

  /** How many peers there are. */
  get size(): number {
    return sizeOf(this.#young) + sizeOf(this.#old);
  }

  /** The peer, as it was put in last. */
  get(kind: PeerKind, id: number): Peer | undefined {
    const young = this.#young[kind].get(id);
    if (young) return young;
    const old = this.#old[kind].get(id);
    if (old) this.#put(old);
    return old;
  }

  /** The peer to which `username` led last, if it still lists it. */
  named(username: string): Peer | undefined {
    const name = usernameKey(username);
    const ref = this.#young.names.get(name) ?? this.#old.names.get(name);
    const peer = ref && this.get(ref.kind, ref.id);
    return peer && lists(peer, name) ? peer : undefined;
  }

  /** Keeps what is news. A name leads to the peer it was told of last. */
  set(peer: Peer): void {
    this.#put(peer);
    if (peer.min || !peer.usernames) return;
    for (const username of peer.usernames) this.#young.names.set(usernameKey(username), peer);
  }

  /** Keeps what is no news: names lead where they did. */
  recall(peer: Peer): void {
    this.#put(peer);
  }

  /** Forgets all. */
  clear(): void {
    this.#young = generation();
    this.#old = generation();
  }

  #put(peer: Peer): void {
    if (sizeOf(this.#young) >= this.#limit && !this.#young[peer.kind].has(peer.id)) {
      this.#old = this.#young;
      this.#young = generation();
    }
    this.#young[peer.kind].set(peer.id, peer);
    this.#old[peer.kind].delete(peer.id);
  }
}

/** Whether `peer` has the username that `name` is the key of. */
export function lists(peer: Peer, name: string): boolean {
  return peer.usernames?.some((username) => usernameKey(username) === name) ?? false;
}

function generation(): Generation {
  return { user: new Map(), chat: new Map(), channel: new Map(), names: new Map() };
}

function sizeOf({ user, chat, channel }: Generation): number {
  return user.size + chat.size + channel.size;
}
