import { Redacted } from "../base/redacted.ts";
import {
  applyInPlace,
  copyHead,
  emptyHead,
  forgetsAccount,
  headToChanges,
  type MutableHead,
} from "./apply_change.ts";
import { checkedChange } from "./checked_change.ts";
import { PeerMap } from "./peer_map.ts";
import { SessionError, SessionLockedError } from "./session_errors.ts";
import type { Peer, PeerKind, SessionChange, SessionHead } from "./session_head.ts";
import type { Durability, OpenOptions, SessionStore } from "./session_store.ts";

/**
 * A session that lives as long as this object: for tests, and for programs that keep it somewhere themselves. It may be
 * opened again after it was closed.
 */
export class MemorySession extends Redacted implements SessionStore {
  #head: MutableHead | undefined;
  readonly #peers = new PeerMap();
  #open = false;

  /**
   * A session that is absent until its first commit, or holds what it is given.
   * @param head what the session starts with; none: it is absent until the first commit
   * @param peers peers it starts with
   * @throws TypeError, RangeError when something in them is invalid
   */
  constructor(head?: SessionHead, peers: Iterable<Peer> = []) {
    super();
    if (head) {
      this.#head = copyHead(emptyHead());
      this.#apply(headToChanges(head));
    }
    this.#apply(Array.from(peers, (peer) => ({ type: "peer", peer })));
  }

  /** Another session that starts with what this one holds now. */
  clone(): MemorySession {
    return new MemorySession(this.#head, this.#peers.values());
  }

  // deno-lint-ignore require-await
  async open(options: OpenOptions = {}): Promise<SessionHead | null> {
    options.signal?.throwIfAborted();
    if (this.#open) throw new SessionLockedError("Cannot open the memory session: it is open already");
    this.#open = true;
    return this.#head ? copyHead(this.#head) : null;
  }

  // deno-lint-ignore require-await
  async commit(changes: readonly SessionChange[], _durability: Durability): Promise<void> {
    this.#mustBeOpen("commit to");
    this.#apply(changes);
  }

  // deno-lint-ignore require-await
  async peer(kind: PeerKind, id: number): Promise<Peer | undefined> {
    this.#mustBeOpen("read");
    return this.#peers.get(kind, id);
  }

  // deno-lint-ignore require-await
  async peerByUsername(username: string): Promise<Peer | undefined> {
    this.#mustBeOpen("read");
    return this.#peers.byUsername(username);
  }

  // deno-lint-ignore require-await
  async peerByPhone(phone: string): Promise<Peer | undefined> {
    this.#mustBeOpen("read");
    return this.#peers.byPhone(phone);
  }

  async *peers(): AsyncIterable<Peer> {
    this.#mustBeOpen("read");
    yield* [...this.#peers.values()];
  }

  // deno-lint-ignore require-await
  async flush(): Promise<void> {
    this.#mustBeOpen("save");
  }

  // deno-lint-ignore require-await
  async close(): Promise<void> {
    this.#open = false;
  }

  async delete(): Promise<void> {
    this.#head = undefined;
    this.#peers.clear();
    await this.close();
  }

  #apply(changes: readonly SessionChange[]): void {
    const checked = changes.map(checkedChange);
    if (checked.length === 0) return;
    this.#head ??= copyHead(emptyHead());
    for (const change of checked) {
      if (forgetsAccount(this.#head.self, change)) this.#peers.clear();
      if (change.type === "peer") this.#peers.set(change.peer);
      else applyInPlace(this.#head, change);
    }
  }

  #mustBeOpen(what: string): void {
    if (!this.#open) throw new SessionError(`Cannot ${what} the memory session: it is not open`);
  }

  /** What is seen of it, in logs for example: nothing secret. */
  override toString(): string {
    return "MemorySession {}";
  }
}
