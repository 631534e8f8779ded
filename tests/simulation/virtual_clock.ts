import { setImmediate } from "node:timers";
import type { Clock, TimerHandle } from "../../src/base/clock.ts";

interface Timer {
  readonly due: number;
  readonly order: number;
  readonly callback: () => void;
}

/** Timers that fire in one simulation before it is taken for an endless loop. */
const MOST_TIMERS = 200_000;

/**
 * Time that moves only when nothing else can happen: to the next timer, as soon as all promises have run. No real time
 * passes, and the same program sees the same order of events whenever it runs.
 */
export class VirtualClock implements Clock {
  #time = 0;
  #order = 0;
  #fired = 0;
  readonly #start: number;
  readonly #timers = new Map<number, Timer>();

  /** @param start where the wall clock starts: milliseconds since the Unix epoch */
  constructor(start = 1_750_000_000_000) {
    this.#start = start;
  }

  /** Timers that wait. */
  get pending(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#start + Math.floor(this.#time);
  }

  monotonic(): number {
    return this.#time;
  }

  setTimeout(callback: () => void, ms: number): TimerHandle {
    const order = this.#order++;
    this.#timers.set(order, { due: this.#time + Math.max(0, ms), order, callback });
    return order;
  }

  clearTimeout(handle: TimerHandle): void {
    this.#timers.delete(handle as number);
  }

  /**
   * Lets time pass until `done` holds, at most `ms` milliseconds.
   * @returns whether it does
   */
  async run(done: () => boolean, ms: number): Promise<boolean> {
    const end = this.#time + ms;
    for (;;) {
      await settled();
      if (done()) return true;
      const next = this.#next();
      if (!next || next.due > end) {
        this.#time = end;
        return false;
      }
      if (++this.#fired > MOST_TIMERS) throw new Error("Cannot go on: more timers fire than make sense");
      this.#timers.delete(next.order);
      this.#time = Math.max(this.#time, next.due);
      next.callback();
    }
  }

  #next(): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers.values()) if (!first || timer.due < first.due) first = timer;
    return first;
  }
}

/** Resolves when every promise that could go on has done so. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => resolve()));
}
