import type { Logger } from "../base/logger.ts";
import {
  applyChange,
  type DcState,
  type Durability,
  emptyHead,
  type OpenOptions,
  type SessionChange,
  type SessionHead,
  type SessionStore,
} from "../session/mod.ts";
import type { Release, SessionLock } from "../stores/mod.ts";

/** What a fresh session starts from. */
export interface FreshSession {
  /** The data centre to begin with. */
  readonly homeDc: number;
  /** Telegram's test servers. */
  readonly testMode: boolean;
}

/**
 * The session of a running client: the head in memory, every change of it committed to the store. The head changes when
 * the store has taken the change, never before.
 */
export class SessionKeeper {
  /** Where it lives. */
  readonly store: SessionStore;
  /** Called after each commit. */
  onChange: (changes: readonly SessionChange[]) => void = () => {};
  #head: SessionHead;
  readonly #logger: Logger;
  readonly #release: Release | undefined;

  private constructor(
    store: SessionStore,
    head: SessionHead | null,
    fresh: FreshSession,
    logger: Logger,
    release: Release | undefined,
  ) {
    this.store = store;
    this.#release = release;
    this.#head = head ?? emptyHead(fresh);
    this.#logger = logger;
  }

  /** Takes `lock`, then opens `store`; whatever they throw is passed on. */
  static async open(
    store: SessionStore,
    fresh: FreshSession,
    logger: Logger,
    options: OpenOptions = {},
    lock?: SessionLock,
  ): Promise<SessionKeeper> {
    const release = await lock?.acquire(options);
    try {
      return new SessionKeeper(store, await store.open(options), fresh, logger, release);
    } catch (error) {
      await release?.();
      throw error;
    }
  }

  /** Closes the store, or deletes what is in it, then lets go of the lock even when that failed. */
  async close(options: { remove?: boolean } = {}): Promise<void> {
    try {
      await (options.remove ? this.store.delete() : this.store.close());
    } finally {
      await this.#release?.();
    }
  }

  /** Everything but the peers, as of now. */
  get head(): SessionHead {
    return this.#head;
  }

  /** What is known of one data centre. */
  dc(id: number): DcState | undefined {
    return this.#head.dcs.get(id);
  }

  /** Commits changes; resolves as the durability promises, rejects as the store does. */
  async commit(changes: readonly SessionChange[], durability: Durability): Promise<void> {
    if (changes.length === 0) return;
    await this.store.commit(changes, durability);
    this.#head = changes.reduce(applyChange, this.#head);
    this.onChange(changes);
  }

  /** Commits what may be lost: a failure is reported, and the next commit of the same kind makes up for it. */
  note(...changes: SessionChange[]): void {
    this.commit(changes, "soon").catch((error) => this.#logger.warn?.("Cannot save the session", error));
  }
}
