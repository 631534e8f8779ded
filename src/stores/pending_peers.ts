import { type EncodedChange, forgetsAccount, PeerMap, type SelfUser } from "../session/mod.ts";

/** The peers in batches that wait to be written: they lie over those that are stored. */
export class PendingPeers {
  /** The newest version of each. */
  readonly peers: PeerMap = new PeerMap();
  /** A sign-out waits too: what is stored does not count any more. */
  forgets = false;
  #self: SelfUser | undefined;

  /** Nothing waits yet. @param stored who is logged in according to what is stored */
  constructor(stored: SelfUser | undefined) {
    this.#self = stored;
  }

  /** Lays another batch over what is there. */
  add(changes: readonly EncodedChange[]): void {
    for (const { change } of changes) {
      if (forgetsAccount(this.#self, change)) {
        this.forgets = true;
        this.peers.clear();
      }
      if (change.type === "self") this.#self = change.self;
      if (change.type === "peer") this.peers.set(change.peer);
    }
  }
}
