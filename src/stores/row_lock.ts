import type { OpenOptions } from "../session/mod.ts";
import type { RowWrite } from "./row_store.ts";

/** What keeps other holders out while a session is open. */
export interface RowLock {
  /** Aborts when the lock is lost; undefined: it cannot be. */
  readonly lost?: AbortSignal;
  /** What a write has to expect so that it fails once somebody else has the lock. */
  readonly expectation?: RowWrite["expect"][number];
  /** Takes it. @throws SessionLockedError; the signal's reason */
  acquire(options: OpenOptions, overDamaged?: boolean): Promise<void>;
  /** Throws when it is lost. */
  check(): void;
  /** Asks the database whether it is lost; throws if so. */
  verify(): Promise<void>;
  /** Gives it back. @param remove leave no trace of it */
  release(remove?: boolean): Promise<void>;
  /** The rows it was made of are gone. */
  forget(): void;
}
