import type { Peer } from "../../session/mod.ts";
import type { PeerBook } from "./peer_book.ts";
import type { PeerLike } from "./peer_like.ts";

/** Everybody this account has seen, as the session remembers them. Nothing here calls the server. */
export class Peers {
  readonly #book: PeerBook;

  /** Use `client.peers`. */
  constructor(book: PeerBook) {
    this.#book = book;
  }

  /**
   * The peer, if it was seen: its names, and whether it can be addressed.
   * @throws TypeError when `peer` is none
   */
  get(peer: PeerLike): Promise<Peer | undefined> {
    return this.#book.known(peer);
  }

  /** All of them, in no particular order; those that change meanwhile may come twice. */
  all(): AsyncIterable<Peer> {
    return this.#book.all();
  }
}
