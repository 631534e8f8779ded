import type { Peer, PeerKind, SessionChange, SessionHead } from "./session_head.ts";

/** How durable a commit must be when its promise resolves: see {@linkcode SessionStore.commit}. */
export type Durability = "sync" | "soon";

/** Options of {@linkcode SessionStore.open}. */
export interface OpenOptions {
  /** Milliseconds to wait for another holder to let go. @default {0} */
  wait?: number;
  /** Gives up waiting. */
  signal?: AbortSignal;
}

/**
 * Where a session lives. A store applies batches of changes atomically; it knows nothing of Telegram. One instance is
 * open for one client at a time. `storeConformance` of the `./testing` entry gives the cases every store has to pass.
 */
export interface SessionStore {
  /**
   * For stores that are held for a limited time: aborts, with a LeaseLostError, when the session is not, or will soon
   * not be, this holder's any more. Whoever uses it closes its connections then. A new signal with every `open`.
   */
  readonly lost?: AbortSignal;
  /**
   * Opens the session: everything but its peers, or `null` when there is none yet (it is then created by the first
   * commit).
   * @throws SessionCorruptError, SessionLockedError, SessionVersionError, SessionError (unreadable): each leaves what is
   * there untouched; the signal's reason when it aborts
   */
  open(options?: OpenOptions): Promise<SessionHead | null>;
  /**
   * Applies one batch of changes, all or nothing, in order. Batches apply in the order of the calls.
   * `"sync"` resolves when the batch survives a crash of the machine; `"soon"` resolves when it is taken, and it
   * survives within the time the store states. When it rejects, nothing of the batch was applied.
   * @throws TypeError, RangeError when a change is invalid (see `checkedChange`); SessionError when the session is not
   * open or cannot be saved
   */
  commit(changes: readonly SessionChange[], durability: Durability): Promise<void>;
  /** The peer of that kind and (bare, positive) id, if it was seen. */
  peer(kind: PeerKind, id: number): Promise<Peer | undefined>;
  /** The peer with that username (any case); of several that list it the one stored last. */
  peerByUsername(username: string): Promise<Peer | undefined>;
  /** The peer with that phone number (digits only). */
  peerByPhone(phone: string): Promise<Peer | undefined>;
  /** All peers, in no particular order; those that change meanwhile may come twice. */
  peers(): AsyncIterable<Peer>;
  /** Resolves when everything committed so far is durable. */
  flush(): Promise<void>;
  /** Flushes and lets go of whatever the store holds, even when that fails. May be called again; so may `open`. */
  close(): Promise<void>;
  /** Removes the session and every copy the store made of it, then closes. */
  delete(): Promise<void>;
}
