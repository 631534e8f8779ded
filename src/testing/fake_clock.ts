import type { Clock, TimerHandle } from "../base/clock.ts";

/** Options of {@linkcode FakeClock}. */
export interface FakeClockOptions {
  /** Where time starts: milliseconds since the Unix epoch. Default: 1750000000000 (June 2025). */
  start?: number;
  /**
   * Jump to the next timer by itself whenever nothing has happened for a moment, so that a test that waits an hour takes
   * milliseconds. Work on other threads (password hashing) does not stop it. Default false: time moves by `advance` only.
   */
  auto?: boolean;
}

interface Timer {
  readonly due: number;
  readonly order: number;
  readonly callback: () => void;
}

/** Real milliseconds of silence after which an `auto` clock jumps. */
const IDLE = 3;

/**
 * Time that a test moves: client and test DC share it, and hours pass at once.
 *
 * @example
 * ```ts
 * const clock = new FakeClock();
 * let fired = false;
 * clock.setTimeout(() => fired = true, 60_000);
 * await clock.advance(60_000);
 * ```
 */
export class FakeClock implements Clock {
  #time = 0;
  #wall: number;
  #order = 0;
  readonly #auto: boolean;
  readonly #timers = new Map<number, Timer>();
  #idle: ReturnType<typeof setTimeout> | undefined;

  /** A clock that stands still, or moves by itself with `auto`. */
  constructor(options: FakeClockOptions = {}) {
    this.#wall = options.start ?? 1_750_000_000_000;
    this.#auto = options.auto ?? false;
  }

  /** Timers that wait. */
  get pending(): number {
    return this.#timers.size;
  }

  now(): number {
    return this.#wall + this.#time;
  }

  monotonic(): number {
    return this.#time;
  }

  setTimeout(callback: () => void, ms: number): TimerHandle {
    const order = this.#order++;
    this.#timers.set(order, { due: this.#time + Math.max(0, ms), order, callback });
    this.#watch();
    return order;
  }

  clearTimeout(handle: TimerHandle): void {
    this.#timers.delete(handle as number);
    if (this.#timers.size === 0) this.#unwatch();
  }

  /**
   * Lets `ms` milliseconds pass: timers fire in the order they are due, and whatever they set in motion runs before the
   * next one does. Resolves when all is done.
   */
  async advance(ms: number): Promise<void> {
    const end = this.#time + ms;
    await settle();
    for (let next = this.#next(); next && next.due <= end; next = this.#next()) {
      this.#fire(next);
      await settle();
    }
    this.#time = Math.max(this.#time, end);
    await settle();
  }

  /** Sets the wall clock forward (or back) without letting time pass: no timer fires. */
  jump(ms: number): void {
    this.#wall += ms;
  }

  #next(): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers.values()) if (!first || timer.due < first.due) first = timer;
    return first;
  }

  #fire(timer: Timer): void {
    this.#timers.delete(timer.order);
    this.#time = Math.max(this.#time, timer.due);
    timer.callback();
  }

  /** Every new timer is a sign of life: the wait for silence starts again. */
  #watch(): void {
    if (!this.#auto) return;
    this.#unwatch();
    this.#idle = setTimeout(() => {
      const next = this.#next();
      if (next) this.#fire(next);
      if (this.#timers.size > 0) this.#watch();
    }, IDLE);
  }

  #unwatch(): void {
    clearTimeout(this.#idle);
    this.#idle = undefined;
  }
}

/** Gives promises, streams and real timers that are due a chance to run. */
async function settle(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise<void>((resolve) => setTimeout(resolve, 0));
}
