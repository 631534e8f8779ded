/** What a running timer is known by; opaque. */
export type TimerHandle = unknown;

/**
 * Time as the library sees it. Tests pass a virtual one; everything else uses {@linkcode systemClock}.
 */
export interface Clock {
  /** Wall clock: milliseconds since the Unix epoch; may jump. */
  now(): number;
  /** Milliseconds that never go backwards, from an arbitrary start. */
  monotonic(): number;
  /** Calls `callback` once after at least `ms` milliseconds. */
  setTimeout(callback: () => void, ms: number): TimerHandle;
  /** Cancels a timer; harmless when it already fired. */
  clearTimeout(handle: TimerHandle): void;
}

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
  // Timers beyond 2^31 - 1 ms fire at once in every runtime: they are cut to that length, callers re-arm.
  setTimeout: (callback, ms) => setTimeout(callback, Math.min(Math.max(0, ms), 0x7fffffff)),
  clearTimeout: (handle) => clearTimeout(handle as number),
};

/**
 * Resolves after `ms` milliseconds of `clock`.
 * @throws the signal's reason when it aborts first
 */
export function sleep(ms: number, clock: Clock = systemClock, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = clock.setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, ms);
    const abort = () => {
      clock.clearTimeout(timer);
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", abort, { once: true });
  });
}
