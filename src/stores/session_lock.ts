import type { OpenOptions } from "../session/mod.ts";

/** Lets go of a lock. Harmless when repeated. */
export interface Release {
  (options?: ReleaseOptions): Promise<void>;
  /** The note that was left with the lock last, where it keeps one. */
  readonly note?: string;
}

/** Options of {@linkcode Release}. */
export interface ReleaseOptions {
  /** What is locked is gone: nothing of the lock need stay behind. */
  remove?: boolean;
  /** A note for whoever takes the lock next; left out: the last one stays. A lock need not keep any. */
  note?: string;
}

/** Keeps a session to one holder at a time, also across processes. */
export interface SessionLock {
  /**
   * Takes the lock. It is free again when the result is called, or when the process dies.
   * @throws SessionLockedError that says who has it, when that is still so after the wait; SessionError when the lock
   * cannot be used at all; the signal's reason when it aborts
   */
  acquire(options?: OpenOptions): Promise<Release>;
}

/** Who has a lock, as far as that is known. */
export interface LockHolder {
  /** Process id. */
  readonly pid?: number;
  /** Name of the machine. */
  readonly host?: string;
  /** The runtime and its version. */
  readonly runtime?: string;
  /** When the lock was taken: Unix milliseconds. */
  readonly since?: number;
}

/** `holder` in words: "process 12 on host (Deno 2.9.6) has it open since …". */
export function describeHolder(holder: LockHolder | undefined): string {
  if (holder?.pid === undefined) return "another process has it open";
  const host = holder.host === undefined ? "" : ` on ${JSON.stringify(holder.host)}`;
  const runtime = holder.runtime === undefined ? "" : ` (${holder.runtime})`;
  const since = holder.since === undefined ? "" : ` since ${new Date(holder.since).toISOString()}`;
  return `process ${holder.pid}${host}${runtime} has it open${since}`;
}
