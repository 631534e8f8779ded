import type { Clock, TimerHandle } from "../../base/clock.ts";

/** The timers of one server, so that none outlives it. */
export class Timers {
  readonly #clock: Clock;
  readonly #handles = new Set<TimerHandle>();
  #closed = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Calls `callback` after `ms` milliseconds, unless the server closes first. @returns what cancels it */
  after(ms: number, callback: () => void): () => void {
    if (this.#closed) return () => {};
    const handle = this.#clock.setTimeout(() => {
      this.#handles.delete(handle);
      callback();
    }, ms);
    this.#handles.add(handle);
    return () => {
      if (this.#handles.delete(handle)) this.#clock.clearTimeout(handle);
    };
  }

  /** Resolves after `ms` milliseconds; never, when the server closes first. */
  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve));
  }

  /** Cancels all of them, and whatever is still to come. */
  close(): void {
    this.#closed = true;
    for (const handle of this.#handles) this.#clock.clearTimeout(handle);
    this.#handles.clear();
  }
}
