import { type Clock, sleep } from "../base/clock.ts";
import { SessionLockedError } from "../session/session_errors.ts";
import type { OpenOptions } from "../session/session_store.ts";
import type { Release, SessionLock } from "./session_lock.ts";

/** What this process has open, by where it is (a file system, a database) and the name it has there. */
const held = new WeakMap<object, Map<string, Promise<void>>>();

/**
 * Claims `name` at `place` for one holder in this process, waiting as `options` say; call the result to let go.
 * @throws SessionLockedError when somebody else has it until the end of the wait; the signal's reason when it aborts
 */
export async function claimPlace(
  place: object,
  name: string,
  options: OpenOptions,
  clock: Clock,
): Promise<() => void> {
  const names = held.get(place) ?? new Map<string, Promise<void>>();
  held.set(place, names);
  const deadline = clock.monotonic() + (options.wait ?? 0);
  for (let freed; (freed = names.get(name)) !== undefined;) {
    options.signal?.throwIfAborted();
    const left = deadline - clock.monotonic();
    if (left <= 0) {
      throw new SessionLockedError(
        `Cannot open session file "${name}": another client in this process has it open`,
      );
    }
    const over = new AbortController();
    const signal = options.signal ? AbortSignal.any([options.signal, over.signal]) : over.signal;
    const waited = sleep(left, clock, signal);
    try {
      await Promise.race([freed, waited]);
    } finally {
      waited.catch(() => {});
      over.abort();
    }
  }
  let resolve: () => void = () => {};
  const promise = new Promise<void>((done) => resolve = done);
  names.set(name, promise);
  return () => {
    if (names.get(name) === promise) names.delete(name);
    resolve();
  };
}

/**
 * Claims `name` at `place` in this process as {@linkcode claimPlace} does, then takes `lock`, which does the same
 * across processes. Waits once for both.
 */
export async function holdPlace(
  place: object,
  name: string,
  lock: SessionLock | undefined,
  options: OpenOptions,
  clock: Clock,
): Promise<Release> {
  const deadline = clock.monotonic() + (options.wait ?? 0);
  const letGo = await claimPlace(place, name, options, clock);
  try {
    const wait = Math.max(0, deadline - clock.monotonic());
    const release = await lock?.acquire({ ...options, wait });
    const letGoOfBoth: Release = async (how) => {
      try {
        await release?.(how);
      } finally {
        letGo();
      }
    };
    return Object.assign(letGoOfBoth, { note: release?.note });
  } catch (error) {
    letGo();
    throw error;
  }
}
