import type {
  RawUpdatesChannelDifferenceTooLong,
  TypeMessage,
  TypeUpdate,
  TypeUpdatesChannelDifference,
} from "../tl/mod.ts";
import type { GapReason } from "./box_event.ts";
import type { EventQueue } from "./event_queue.ts";
import { Sequence } from "./sequence.ts";

/** What all channel boxes share. */
export interface ChannelContext {
  /** Milliseconds that never go backwards. */
  readonly ticks: () => number;
  /** Where to report. */
  readonly events: EventQueue;
  /** How many updates may wait per box. */
  readonly maxPending: number;
  /** How much to ask for at a time. */
  readonly limit: number;
  /** Boxes that miss something. */
  readonly behind: Set<ChannelBox>;
  /** Of a channel the server speaks of now for the first time, what is older is no news: Unix seconds. */
  since: number;
}

/** Answers in a row before a difference that does not end is given up. */
const MAX_SLICES = 100_000;

/** The updates of one channel, in order. */
export class ChannelBox {
  /** Bare channel id. */
  readonly id: number;
  readonly #context: ChannelContext;
  readonly #sequence = new Sequence<TypeUpdate | undefined>();
  #known = false;
  #asking = false;
  /** The answer that is on its way is about a box that was given up. */
  #stale = false;
  #again = false;
  #retryAt = Infinity;
  #slices = 0;
  /** While nothing is known of the channel, what is older is no news: Unix seconds. */
  #since = Infinity;
  /**
   * What a difference brought to a channel never seen before: handed out and marked as a whole, because half of it would
   * let a restart begin in the middle of the past.
   */
  #first: TypeUpdate[] = [];

  /** @param pts where it is, undefined: not known yet */
  constructor(context: ChannelContext, id: number, pts: number | undefined) {
    this.id = id;
    this.#context = context;
    if (pts === undefined) return;
    this.#known = true;
    this.#sequence.position = pts;
  }

  /** There is nothing worth keeping. */
  get idle(): boolean {
    return !this.#known && !this.#asking;
  }

  /** When {@linkcode tick} has something to do, in ticks. */
  get deadline(): number {
    return this.#asking ? this.#retryAt : this.#sequence.deadline;
  }

  /** Takes an update, or just its place. */
  take(update: TypeUpdate | undefined, pts: number, count: number, own: boolean): void {
    const sequence = this.#sequence;
    const base = pts - count;
    if (!this.#known && (!this.#asking || this.#stale)) this.#begin(base);
    if (this.#known && base < sequence.position) return;
    if (this.#asking || base > sequence.position) return this.#hold(update, base, pts, own);
    this.#apply(update, pts, own);
    if (sequence.size > 0) this.#release();
  }

  /** The server says that there is too much to tell. */
  tooLong(pts: number | undefined): void {
    if (this.#known && pts !== undefined && pts <= this.#sequence.position && !this.#asking) return;
    if (!this.#known) this.#since = Math.min(this.#since, this.#context.since);
    this.#ask();
  }

  /** Updates may have been lost. */
  lost(): void {
    if (this.#known) this.#ask();
  }

  /** Takes the answer to `getChannelDifference`. */
  difference(result: TypeUpdatesChannelDifference): void {
    if (!this.#asking || this.#retryAt !== Infinity) return;
    if (this.#stale) return this.#settle();
    const { events } = this.#context;
    const before = this.#sequence.position;
    let pts: number | undefined;
    events.cut();
    if (result._ === "updates.channelDifferenceTooLong") {
      pts = result.dialog._ === "dialog" ? result.dialog.pts : undefined;
      if (pts === undefined) return this.fail("reset");
      this.#tooLong(result, pts);
    } else {
      pts = result.pts;
      if (result._ === "updates.channelDifference") {
        this.#messages(result.newMessages);
        for (const update of result.otherUpdates) this.#deliver(update);
      }
    }
    const position = this.#sequence.position = Math.max(before, pts);
    const ended = result.final === true ||
      (result._ === "updates.channelDifferenceEmpty" && position <= before);
    if (ended) this.#deliverFirst();
    if (this.#known) events.markChannel(this.id, position, false, "difference");
    events.cut();
    if (ended) return this.#settle();
    if (position <= before || ++this.#slices >= MAX_SLICES) return this.fail("reset");
    this.#next(position);
  }

  /** The difference cannot be had, now or at all. */
  fail(how: "retry" | "reset" | "undecodable", delay = 0): void {
    if (!this.#asking || this.#retryAt !== Infinity) return;
    if (this.#stale) return this.#settle();
    if (how !== "retry") return this.#giveUp(how);
    this.#retryAt = this.#context.ticks() + delay;
  }

  /** The channel is not ours any more. An answer on its way is waited for, but not taken. */
  forget(): void {
    const { events, behind } = this.#context;
    if (this.#known || (this.#asking && !this.#stale)) {
      events.push({ type: "channelForgotten", channel: this.id });
    }
    this.#known = false;
    this.#sequence.drain();
    this.#sequence.position = 0;
    this.#first = [];
    this.#since = Infinity;
    this.#again = false;
    // When the call is to be repeated there is no answer on its way.
    if (this.#retryAt !== Infinity) this.#asking = false;
    this.#retryAt = Infinity;
    this.#stale = this.#asking;
    behind.delete(this);
  }

  /** Looks at the clock. */
  tick(now: number): void {
    if (now < this.deadline) return;
    if (!this.#asking) return this.#ask();
    this.#retryAt = Infinity;
    this.#next(this.#sequence.position);
  }

  #begin(base: number): void {
    this.#known = true;
    this.#sequence.position = base;
    this.#context.events.push({ type: "channelBase", channel: this.id, pts: base });
  }

  #apply(update: TypeUpdate | undefined, pts: number, own: boolean): void {
    const { events } = this.#context;
    this.#sequence.position = pts;
    if (update) events.channel(this.id, update, own, "push");
    events.markChannel(this.id, pts, own, "push");
  }

  #hold(update: TypeUpdate | undefined, base: number, pts: number, own: boolean): void {
    const { ticks, maxPending, behind } = this.#context;
    behind.add(this);
    this.#sequence.hold(base, pts, update, own, ticks());
    if (this.#sequence.size <= maxPending) return;
    this.#sequence.drain();
    this.#ask();
  }

  #release(): void {
    for (let held = this.#sequence.next(); held; held = this.#sequence.next()) {
      this.#apply(held.value, held.end, held.own);
    }
    if (this.#sequence.size === 0) this.#context.behind.delete(this);
  }

  #ask(): void {
    this.#context.behind.add(this);
    if (this.#asking) {
      this.#again = true;
      return;
    }
    this.#asking = true;
    this.#slices = 0;
    this.#sequence.asked();
    this.#next(this.#sequence.position);
  }

  #next(position: number): void {
    const { events, limit } = this.#context;
    events.push({ type: "getChannelDifference", channel: this.id, pts: Math.max(1, position), limit });
  }

  #settle(): void {
    this.#asking = this.#stale = false;
    this.#retryAt = Infinity;
    this.#sequence.rebase(this.#sequence.position, this.#context.ticks());
    this.#release();
    if (!this.#again) return;
    this.#again = false;
    this.#ask();
  }

  /** Skips what cannot be had, and begins anew with what is there. */
  #giveUp(reason: GapReason): void {
    const { events } = this.#context;
    const held = this.#sequence.drain();
    const from = this.#known ? this.#sequence.position : undefined;
    events.push({ type: "gap", gap: { channel: this.id, from, to: held[0]?.base, reason } });
    this.#asking = false;
    this.forget();
    for (const { value, base, end, own } of held) this.take(value, end, end - base, own);
  }

  #tooLong({ messages }: RawUpdatesChannelDifferenceTooLong, pts: number): void {
    const gap = { channel: this.id, to: pts, reason: "tooLong" } as const;
    const { events } = this.#context;
    if (this.#known) {
      events.push({ type: "gap", gap: { ...gap, from: this.#sequence.position, messages } });
      return;
    }
    // The new messages are among the latest; edits and deletions, and what is older, may be missing.
    events.push({ type: "gap", gap: { ...gap, messages: [] } });
    this.#messages(messages.toSorted((one, other) => one.id - other.id));
  }

  /** Hands out messages; those of a channel never seen before only as far as they are news. */
  #messages(messages: readonly TypeMessage[]): void {
    for (const message of messages) {
      const fresh = this.#known || dateOf(message) >= this.#since;
      if (!fresh && editDateOf(message) < this.#since) continue;
      const _ = fresh ? "updateNewChannelMessage" : "updateEditChannelMessage";
      this.#deliver({ _, message, pts: 0, ptsCount: 0 });
    }
  }

  #deliver(update: TypeUpdate): void {
    if (this.#known) this.#context.events.channel(this.id, update, false, "difference");
    else this.#first.push(update);
  }

  #deliverFirst(): void {
    this.#known = true;
    for (const update of this.#first) this.#deliver(update);
    this.#first = [];
  }
}

function dateOf(message: TypeMessage): number {
  return message._ === "messageEmpty" ? 0 : message.date;
}

function editDateOf(message: TypeMessage): number {
  return message._ === "message" ? message.editDate ?? 0 : 0;
}
