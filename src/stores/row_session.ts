import { type Clock, systemClock } from "../base/clock.ts";
import type { Logger } from "../base/logger.ts";
import { Redacted } from "../base/redacted.ts";
import {
  copyHead,
  type Durability,
  encodeChange,
  type OpenOptions,
  type Peer,
  type PeerKind,
  phoneKey,
  type SealOptions,
  SealSecret,
  type SessionChange,
  SessionError,
  type SessionHead,
  SessionLockedError,
  type SessionStore,
  usernameKey,
} from "../session/mod.ts";
import { CommitQueue } from "./commit_queue.ts";
import { layeredNamed, layeredPeer, layeredPeers, type StoredPeers } from "./layered_peers.ts";
import type { PendingPeers } from "./pending_peers.ts";
import type { RowLock } from "./row_lock.ts";
import type { RowStore } from "./row_store.ts";
import { SessionRows } from "./session_rows.ts";

export type { RowLock };

/** Options of every session in a database. */
export interface RowSessionOptions extends SealOptions {
  /** Milliseconds in which a `"soon"` commit reaches the database. @default {1000} */
  soonWindow?: number;
  /** Where failed background writes are reported. */
  logger?: Logger;
  /** Time for `soonWindow`, leases and waiting. */
  clock?: Clock;
}

/** Room that one change leaves in a row for what shares the row with it. */
const ROW_ROOM = 0x4000;

/**
 * A session in the rows of a database, whichever it is: {@linkcode RowStore}. The head, every data centre, every
 * channel and every peer have a row each, so what a commit costs does not grow with the session; peers are read when
 * they are asked for and take no memory.
 *
 * One commit is one atomic write. It expects the head row and the holder's fence as this holder knows them, so nobody
 * who lost the session can write to it, and a write whose outcome nobody knows (the connection broke) cannot be
 * followed by a second one unnoticed. What does not fit into one atomic write goes to a journal first.
 */
export class RowSession extends Redacted implements SessionStore {
  /** The rows as the database has them. */
  readonly #plain: RowStore;
  readonly #rows: SessionRows;
  readonly #lock: RowLock;
  readonly #name: string;
  readonly #soonWindow: number;
  readonly #logger: Logger | undefined;
  readonly #clock: Clock;
  readonly #trusted: boolean;
  #queue: CommitQueue | undefined;
  #opening = false;
  #closing: Promise<void> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  /**
   * A session in `rows`.
   * @param lock what keeps others out
   * @param name what errors call it: `session "main" in Redis`
   * @param trusted `"sync"` commits are taken even if the database cannot promise what they need
   */
  constructor(rows: RowStore, lock: RowLock, name: string, options: RowSessionOptions = {}, trusted = false) {
    super();
    const secret = SealSecret.from(options);
    this.#plain = rows;
    this.#rows = new SessionRows(rows, lock, name, secret, (what, error) => this.#warn(what, error));
    this.#lock = lock;
    this.#name = name;
    this.#soonWindow = options.soonWindow ?? 1000;
    this.#logger = options.logger;
    this.#clock = options.clock ?? systemClock;
    this.#trusted = trusted;
  }

  /** Aborts, with a LeaseLostError, when the session is not this holder's any more; undefined: that cannot happen. */
  get lost(): AbortSignal | undefined {
    return this.#lock.lost;
  }

  /**
   * What a resolved `"sync"` commit is worth, known when the session is open: it survives a crash of the database's
   * machine, or there is a reason why that is not certain.
   */
  get durability(): "durable" | { readonly uncertain: string } {
    const { notDurable } = this.#plain;
    return notDurable === undefined ? "durable" : { uncertain: notDurable };
  }

  async open(options: OpenOptions = {}): Promise<SessionHead | null> {
    options.signal?.throwIfAborted();
    if (this.#opening || this.#queue || this.#closing) {
      throw new SessionLockedError(`Cannot open ${this.#name}: it is open already`);
    }
    this.#opening = true;
    try {
      await this.#plain.prepare?.();
      await this.#lock.acquire(options);
      try {
        // Finishing a deletion takes the lock along.
        while (!await this.#rows.load()) await this.#lock.acquire(options);
      } catch (error) {
        await this.#lock.release().catch(() => {});
        throw error;
      }
    } catch (error) {
      if (options.signal?.aborted && error === options.signal.reason) throw error;
      throw this.#explain("open", error);
    } finally {
      this.#opening = false;
    }
    const queue = this.#queue = new CommitQueue(
      {
        save: (changes) => this.#alone(() => this.#rows.save(changes.map(({ change }) => change))),
        self: () => this.#rows.head?.self,
        idle: () => {},
        failed: (error) => this.#warn("save", error),
        explain: (error) => this.#explain("save", error),
      },
      this.#clock,
      this.#soonWindow,
    );
    const { lost } = this.#lock;
    lost?.addEventListener("abort", () => void queue.stop(lost.reason), { once: true });
    const { head } = this.#rows;
    return head ? copyHead(head) : null;
  }

  async commit(changes: readonly SessionChange[], durability: Durability): Promise<void> {
    const queue = this.#open("commit to");
    if (durability === "sync") this.#mustBeDurable();
    const encoded = changes.map(encodeChange);
    const longest = (this.#rows.longest ?? Infinity) - ROW_ROOM;
    if (encoded.some(({ bytes }) => bytes.length > longest)) {
      throw new RangeError(`Cannot commit to ${this.#name}: a change is too long for one of its rows`);
    }
    await queue.add(encoded, durability === "soon");
  }

  async flush(): Promise<void> {
    const queue = this.#open("save");
    this.#mustBeDurable();
    await queue.add([], false);
  }

  async peer(kind: PeerKind, id: number): Promise<Peer | undefined> {
    return await this.#look((pending, stored) => layeredPeer(pending, stored, kind, id));
  }

  async peerByUsername(username: string): Promise<Peer | undefined> {
    return await this.#look((pending, stored) => layeredNamed(pending, stored, usernameKey(username)));
  }

  async peerByPhone(phone: string): Promise<Peer | undefined> {
    return await this.#look((pending, stored) => layeredNamed(pending, stored, phoneKey(phone)));
  }

  async *peers(): AsyncIterable<Peer> {
    yield* await this.#look((pending, stored) =>
      Promise.resolve(this.#explained(layeredPeers(pending, stored)))
    );
  }

  /** Whether the session is, or is going to be, encrypted. */
  get sealed(): boolean {
    return this.#rows.sealed;
  }

  /**
   * Seals the session with a passphrase or key, or with another one than before; everything else waits. A crash, or a
   * failure, leaves it as it was or as it is going to be, complete.
   *
   * One that is sealed already keeps the key its rows are encrypted with, which another passphrase protects from then on:
   * that is one row. One that is not is written once more beside itself, which takes a while with many peers.
   * @throws TypeError when there is no passphrase or key; SessionError when the session is not open or cannot be written,
   * or, where the connection broke, when it is not certain what it is sealed with: to be opened again
   */
  async seal(options: SealOptions): Promise<void> {
    await this.#reseal("seal", SealSecret.required(options));
  }

  /** Stores the session without encryption from now on, as carefully as {@linkcode RowSession.seal}. */
  async unseal(): Promise<void> {
    await this.#reseal("unseal", undefined);
  }

  close(): Promise<void> {
    const queue = this.#queue;
    if (!queue) return this.#closing ?? Promise.resolve();
    return this.#closing ??= (async () => {
      try {
        // Whoever listens to `lost` knows it already, and nothing can be saved any more.
        if (!this.#lock.lost?.aborted) await queue.add([], false);
      } catch (error) {
        if (!this.#lock.lost?.aborted) throw error;
      } finally {
        await this.#stop(queue, "it was closed");
        await this.#lock.release(this.#rows.absent)
          .catch((error) => this.#warn("let go of", error));
        await this.#end();
      }
    })();
  }

  /** Removes every row of the session, whether it is open or not, sound or not. */
  async delete(): Promise<void> {
    const queue = this.#queue;
    try {
      if (queue) {
        await this.#stop(queue, "it is being deleted");
        this.#lock.check();
      } else {
        await this.#closing;
        await this.#plain.prepare?.();
        await this.#lock.acquire({}, true);
      }
      await this.#rows.destroy();
    } catch (error) {
      await this.#lock.release().catch(() => {});
      throw this.#explain("delete", error);
    } finally {
      await this.#end();
    }
  }

  // Opening and closing

  async #stop(queue: CommitQueue, why: string): Promise<void> {
    this.#queue = undefined;
    await queue.stop(new SessionError(`Cannot save ${this.#name}: ${why}`));
    await this.#turn;
  }

  async #end(): Promise<void> {
    this.#closing = undefined;
    await this.#plain.close?.();
  }

  async #reseal(what: string, secret: SealSecret | undefined): Promise<void> {
    this.#open(what);
    this.#mustBeDurable();
    try {
      await this.#alone(async () => {
        this.#open(what);
        await this.#rows.reseal(secret);
      });
    } catch (error) {
      throw this.#explain(what, error);
    }
  }

  #alone<T>(operation: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(operation);
    this.#turn = result.catch(() => {});
    return result;
  }

  // Reading

  /** Gives `read` the peers that wait, and the stored ones. */
  async #look<T>(read: (pending: PendingPeers, stored: StoredPeers | undefined) => Promise<T>): Promise<T> {
    const queue = this.#open("read");
    try {
      if (this.#rows.unsettled) await this.#alone(() => this.#rows.settle());
      return await read(queue.peers, this.#rows.peers);
    } catch (error) {
      throw this.#explain("read", error);
    }
  }

  async *#explained(peers: AsyncIterable<Peer>): AsyncIterable<Peer> {
    try {
      yield* peers;
    } catch (error) {
      throw this.#explain("read", error);
    }
  }

  // Errors

  #open(what: string): CommitQueue {
    if (!this.#queue || this.#closing) {
      throw new SessionError(`Cannot ${what} ${this.#name}: it is not open`);
    }
    this.#lock.check();
    return this.#queue;
  }

  #mustBeDurable(): void {
    const { notDurable } = this.#plain;
    if (notDurable === undefined || this.#trusted) return;
    throw new SessionError(
      `Cannot save ${this.#name} so that it survives a crash: ${notDurable}; { allowDataLoss: true } takes the risk`,
    );
  }

  #explain(what: string, error: unknown): unknown {
    if (error instanceof SessionError) return error;
    const why = error instanceof Error ? error.message : String(error);
    return new SessionError(`Cannot ${what} ${this.#name}: ${why}`, { cause: error });
  }

  #warn(what: string, error: unknown): void {
    this.#logger?.warn?.((this.#explain(what, error) as Error).message);
  }

  /** What is seen of it, in logs for example: nothing secret. */
  override toString(): string {
    return `Session { ${this.#name} }`;
  }
}
