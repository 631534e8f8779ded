/** How long what arrived out of order waits for what is missing, in milliseconds. */
const PATIENCE = 500;
/** A difference that was asked for later than something arrived covers it; if it does not, one more is tried. */
const TRIES = 2;

/** Something that takes a box from `base` to `end`, and waits until the box is at `base`. */
export interface Held<T> {
  /** Where the box has to be before it. */
  readonly base: number;
  /** Where the box is after it. */
  readonly end: number;
  /** What it is. */
  readonly value: T;
  /** It comes from a call of our own. */
  readonly own: boolean;
  /** Since when it waits for something missing, in ticks. */
  since: number;
  /** How many differences were asked for since it arrived. */
  asked: number;
}

/** One counter, and what arrived ahead of it. */
export class Sequence<T> {
  /** Where the box is. */
  position = 0;
  readonly #held: Held<T>[] = [];
  #oldest = Infinity;

  /** How many wait. */
  get size(): number {
    return this.#held.length;
  }

  /** When to give up waiting, in ticks: fixed by the first that came out of order, later ones do not move it. */
  get deadline(): number {
    return this.#oldest + PATIENCE;
  }

  /** Keeps something for later. What is there already is not kept twice. */
  hold(base: number, end: number, value: T, own: boolean, now: number): void {
    const held = this.#held;
    let at = held.length;
    while (at > 0 && (held[at - 1].base > base || (held[at - 1].base === base && held[at - 1].end > end))) {
      at--;
    }
    if (at > 0 && end > base && held[at - 1].base === base && held[at - 1].end === end) return;
    held.splice(at, 0, { base, end, value, own, since: now, asked: 0 });
    if (now < this.#oldest) this.#oldest = now;
  }

  /** Takes the next that fits; drops those that are of no more use. */
  next(): Held<T> | undefined {
    const held = this.#held;
    while (held.length > 0 && held[0].base <= this.position) {
      const first = held.shift()!;
      if (first.since === this.#oldest) this.#findOldest();
      if (first.base === this.position) return first;
    }
    return undefined;
  }

  /** Takes everything that waits. */
  drain(): Held<T>[] {
    this.#oldest = Infinity;
    return this.#held.splice(0);
  }

  /** A difference was asked for. */
  asked(): void {
    for (const held of this.#held) held.asked++;
  }

  /** A difference brought the box to `position`: from now on what still does not fit waits anew. */
  rebase(position: number, now: number): void {
    this.position = position;
    const held = this.drain();
    for (const item of held) {
      if (item.base < position || (item.base > position && item.asked >= TRIES)) continue;
      item.since = now;
      this.#held.push(item);
    }
    this.#findOldest();
  }

  #findOldest(): void {
    this.#oldest = Infinity;
    for (const { since } of this.#held) if (since < this.#oldest) this.#oldest = since;
  }
}
