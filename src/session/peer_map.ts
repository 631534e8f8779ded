import { mergePeer } from "./apply_change.ts";
import type { Peer, PeerKind } from "./session_head.ts";

/** Peers in memory, by (kind, id), username and phone. */
export class PeerMap {
  readonly #peers = new Map<string, Peer>();
  /** For every username and phone the keys of the peers that list it, the one stored last at the end. */
  readonly #names = new Map<string, string[]>();
  readonly #limit: number;

  /** An empty map. @param limit when there are more peers than that, the one stored first is forgotten */
  constructor(limit: number = Infinity) {
    this.#limit = limit;
  }

  /** How many there are. */
  get size(): number {
    return this.#peers.size;
  }

  /** Stores `peer`, unless it adds nothing to what is known (see `mergePeer`). */
  set(peer: Peer): void {
    const key = keyOf(peer.kind, peer.id);
    const known = this.#peers.get(key);
    const next = mergePeer(known, peer);
    if (!next) return;
    if (known) this.#remove(key, known);
    this.#peers.set(key, next);
    for (const name of namesOf(next)) {
      const keys = this.#names.get(name);
      if (keys) keys.push(key);
      else this.#names.set(name, [key]);
    }
    if (this.#peers.size > this.#limit) {
      for (const [oldest, value] of this.#peers) {
        this.#remove(oldest, value);
        break;
      }
    }
  }

  /** The peer of that kind and id. */
  get(kind: PeerKind, id: number): Peer | undefined {
    return this.#peers.get(keyOf(kind, id));
  }

  /** The peer stored last that lists that username. */
  byUsername(username: string): Peer | undefined {
    return this.named(usernameKey(username))[0];
  }

  /** The peer stored last that has that phone number. */
  byPhone(phone: string): Peer | undefined {
    return this.named(phoneKey(phone))[0];
  }

  /** Those that list `name` (see {@linkcode namesOf}), the one stored last at the beginning. */
  named(name: string): Peer[] {
    return (this.#names.get(name) ?? []).map((key) => this.#peers.get(key)!).reverse();
  }

  /** All of them, the one stored first at the beginning. */
  values(): IterableIterator<Peer> {
    return this.#peers.values();
  }

  /** Forgets all. */
  clear(): void {
    this.#peers.clear();
    this.#names.clear();
  }

  #remove(key: string, peer: Peer): void {
    this.#peers.delete(key);
    for (const name of namesOf(peer)) {
      const keys = this.#names.get(name)?.filter((other) => other !== key) ?? [];
      if (keys.length > 0) this.#names.set(name, keys);
      else this.#names.delete(name);
    }
  }
}

/** A username as it is looked up: without `@`, in lower case. */
export function usernameKey(username: string): string {
  return "@" + username.replace(/^@/, "").toLowerCase();
}

/** A phone number as it is looked up: digits only. */
export function phoneKey(phone: string): string {
  return "+" + phone.replace(/\D/g, "");
}

/** Everything but its id that `peer` is found by, without repetitions. */
export function namesOf(peer: Peer): string[] {
  const names: string[] = [];
  for (const username of peer.usernames ?? []) {
    const name = usernameKey(username);
    if (!names.includes(name)) names.push(name);
  }
  if (peer.phone !== undefined) names.push(phoneKey(peer.phone));
  return names;
}

/** What tells `peer` from all others. */
export function keyOf(kind: PeerKind, id: number): string {
  return `${kind}${id}`;
}
