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
 * Resolves after at least `ms` milliseconds of `clock`; never earlier, however timers round.
 * @throws the signal's reason when it aborts first
 */
export function sleep(ms: number, clock: Clock = systemClock, signal?: AbortSignal): Promise<void> {
  const end = clock.monotonic() + ms;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    let timer: TimerHandle;
    const abort = () => {
      clock.clearTimeout(timer);
      reject(signal?.reason);
    };
    const wait = (left: number) => {
      timer = clock.setTimeout(() => {
        const rest = end - clock.monotonic();
        if (rest > 0) return wait(rest);
        signal?.removeEventListener("abort", abort);
        resolve();
      }, left);
    };
    wait(ms);
    signal?.addEventListener("abort", abort, { once: true });
  });
}
