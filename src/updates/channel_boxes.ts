import type { TypeUpdate, TypeUpdatesChannelDifference } from "../tl/mod.ts";
import { ChannelBox, type ChannelContext } from "./channel_box.ts";

/** The boxes of all channels. */
export class ChannelBoxes {
  readonly #context: ChannelContext;
  /** Where channels are that nothing was heard of yet. */
  readonly #stored: Map<number, number>;
  readonly #boxes = new Map<number, ChannelBox>();

  /** @param stored pts of channels, from before */
  constructor(context: ChannelContext, stored: ReadonlyMap<number, number>) {
    this.#context = context;
    this.#stored = new Map(stored);
  }

  /** The server is asked what happened since `date`: so are channels that it then speaks of for the first time. */
  since(date: number): void {
    this.#context.since = date;
  }

  /** Some box misses something. */
  get behind(): boolean {
    return this.#context.behind.size > 0;
  }

  /** When {@linkcode tick} has something to do, in ticks. */
  get deadline(): number {
    let earliest = Infinity;
    for (const { deadline } of this.#context.behind) if (deadline < earliest) earliest = deadline;
    return earliest;
  }

  /** Takes an update, or just its place. */
  take(channel: number, update: TypeUpdate | undefined, pts: number, count: number, own: boolean): void {
    this.#box(channel).take(update, pts, count, own);
  }

  /** The server says that there is too much to tell. */
  tooLong(channel: number, pts: number | undefined): void {
    this.#box(channel).tooLong(pts);
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
