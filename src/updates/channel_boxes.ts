import type { TypeUpdate, TypeUpdatesChannelDifference } from "../tl/mod.ts";
import { ChannelBox, type ChannelContext } from "./channel_box.ts";

/** What came of a channel nothing is known of, while the server is asked what happened. */
interface Early {
  readonly channel: number;
  readonly update: TypeUpdate | undefined;
  readonly pts: number;
  readonly count: number;
  readonly own: boolean;
}

/** The boxes of all channels. */
export class ChannelBoxes {
  readonly #context: ChannelContext;
  /** Where channels are that nothing was heard of yet. */
  readonly #stored: Map<number, number>;
  readonly #boxes = new Map<number, ChannelBox>();
  #waiting = false;
  #early: Early[] = [];

  /** @param stored pts of channels, from before */
  constructor(context: ChannelContext, stored: ReadonlyMap<number, number>) {
    this.#context = context;
    this.#stored = new Map(stored);
  }

  /** The server is asked what happened since `date`: so are channels that it then speaks of for the first time. */
  since(date: number): void {
    this.#context.since = date;
  }

  /** The difference is asked for: whether a channel nothing is known of has a past, it will tell. */
  wait(): void {
    this.#waiting = true;
  }

  /** The difference is there, or given up. */
  proceed(): void {
    this.#waiting = false;
    const early = this.#early.toSorted((one, other) => one.pts - one.count - (other.pts - other.count));
    this.#early = [];
    for (const { channel, update, pts, count, own } of early) this.take(channel, update, pts, count, own);
  }

  /** Some box misses something, or waits to begin. */
  get behind(): boolean {
    return this.#context.behind.size + this.#early.length > 0;
  }

  /** When {@linkcode tick} has something to do, in ticks. */
  get deadline(): number {
    let earliest = Infinity;
    for (const { deadline } of this.#context.behind) if (deadline < earliest) earliest = deadline;
    return earliest;
  }

  /** Takes an update, or just its place. */
  take(channel: number, update: TypeUpdate | undefined, pts: number, count: number, own: boolean): void {
    if (!this.#waiting || this.#boxes.has(channel) || this.#stored.has(channel)) {
      this.#box(channel).take(update, pts, count, own);
      return;
    }
    this.#early.push({ channel, update, pts, count, own });
    if (this.#early.length <= this.#context.maxPending) return;
    // Too many to keep: each channel is asked instead.
    for (const one of this.#early.splice(0)) this.tooLong(one.channel, undefined);
  }

  /** The server says that there is too much to tell. */
  tooLong(channel: number, pts: number | undefined): void {
    this.#box(channel).tooLong(pts);
  }

  /** Updates may have been lost in any channel: all are asked for. */
  lost(): void {
    for (const channel of [...this.#stored.keys(), ...this.#boxes.keys()]) this.#box(channel).lost();
  }

  /** Takes the answer to `getChannelDifference`. */
  difference(channel: number, result: TypeUpdatesChannelDifference): void {
    this.#boxes.get(channel)?.difference(result);
    this.#clean(channel);
  }

  /** The difference cannot be had, now or at all. */
  fail(channel: number, how: "retry" | "reset" | "undecodable", delay?: number): void {
    this.#boxes.get(channel)?.fail(how, delay);
    this.#clean(channel);
  }

  /** The channel is not ours any more; `answered`: no call for it is under way. */
  forget(channel: number, answered: boolean): void {
    this.#early = this.#early.filter((one) => one.channel !== channel);
    const box = this.#boxes.get(channel) ??
      (this.#stored.has(channel) ? this.#box(channel) : undefined);
    box?.forget();
    if (answered) this.#boxes.delete(channel);
    this.#clean(channel);
  }

  /** Looks at the clock. */
  tick(now: number): void {
    for (const box of [...this.#context.behind]) box.tick(now);
  }

  #box(channel: number): ChannelBox {
    let box = this.#boxes.get(channel);
    if (!box) {
      box = new ChannelBox(this.#context, channel, this.#stored.get(channel));
      this.#stored.delete(channel);
      this.#boxes.set(channel, box);
    }
    return box;
  }

  #clean(channel: number): void {
    if (this.#boxes.get(channel)?.idle) this.#boxes.delete(channel);
  }
}
