import type { UpdateState } from "../session/mod.ts";
import type { TypeUpdate, TypeUpdatesDifference, TypeUpdatesState } from "../tl/mod.ts";
import type { GapReason, UpdateSource } from "./box_event.ts";
import type { ChannelBoxes } from "./channel_boxes.ts";
import { CommonCounters } from "./common_counters.ts";
import { deliverDifference } from "./deliver_difference.ts";
import type { EventQueue } from "./event_queue.ts";
import type { Sequence } from "./sequence.ts";

/** Without a sign of life for so long, in milliseconds, it is worth asking. */
const IDLE = 900_000;
/** Answers in a row before a difference that does not end is given up. */
const MAX_SLICES = 100_000;

/** What a {@linkcode CommonBox} works with. */
export interface CommonBoxOptions {
  /** Milliseconds that never go backwards. */
  readonly ticks: () => number;
  /** Where to report. */
  readonly events: EventQueue;
  /** How many updates may wait per counter. */
  readonly maxPending: number;
  /** Where updates of channels go. */
  readonly channels: ChannelBoxes;
  /** Where it is; undefined: not known. */
  readonly state: UpdateState | undefined;
}

/** The common box: pts, qts, seq and date, and one difference for them all. */
export class CommonBox {
  readonly #options: CommonBoxOptions;
  readonly #at = new CommonCounters();
  #known: boolean;
  /** The call that is under way, or to be repeated at `#retryAt`. */
  #asking: "getDifference" | "getState" | undefined;
  #retryAt = Infinity;
  #again = false;
  #slices = 0;
  /** Why the state is asked for anew. */
  #resetting: GapReason | undefined;
  /** Ask for the state once the difference is there. */
  #resetNext = false;
  #heardAt: number;
  #owing = false;

  constructor(options: CommonBoxOptions) {
    this.#options = options;
    this.#known = options.state !== undefined;
    this.#heardAt = options.ticks();
    if (options.state) this.#at.move(options.state);
  }

  /** Where it is. */
  get state(): UpdateState | undefined {
    return this.#known ? this.#at.state : undefined;
  }

  /** It is known where it is, and nothing is being asked for. */
  get ready(): boolean {
    return this.#known && !this.#asking;
  }

  /** When {@linkcode tick} has something to do, in ticks. */
  get deadline(): number {
    if (this.#asking) return this.#retryAt;
    if (!this.#known) return Infinity;
    return Math.min(this.#at.deadline, this.#heardAt + IDLE);
  }

  /** The server gave a sign of life. */
  heard(): void {
    this.#heardAt = this.#options.ticks();
  }

  /** Whether that pts is known to be behind us. */
  isPast(pts: number): boolean {
    return this.#known && pts <= this.#at.pts.position;
  }

  /** Takes an update with pts, or just its place. */
  pts(update: TypeUpdate | undefined, pts: number, count: number, own: boolean): void {
    this.#numbered(this.#at.pts, update, pts - count, pts, own);
  }

  /** Takes an update with qts. */
  qts(update: TypeUpdate, qts: number, own: boolean): void {
    this.#numbered(this.#at.qts, update, qts - 1, qts, own);
  }

  /** Takes an update without a number. */
  plain(update: TypeUpdate, own: boolean): void {
    if (update._ === "updateChannelTooLong") this.#options.channels.tooLong(update.channelId, update.pts);
    else if (update._ === "updatePtsChanged") this.reset("reset");
    else this.#options.events.common(update, own, "push");
  }

  /** Takes what of a container has no numbers of its own. */
  rest(updates: readonly TypeUpdate[], start: number, seq: number, date: number, own: boolean): void {
    if (start <= 0 || seq < start) return this.#plain(updates, own);
    const { position } = this.#at.seq;
    if (!this.#asking && this.#known) {
      if (start <= position) return;
      if (start === position + 1) {
        this.#applyRest(updates, seq, date, own);
        if (this.#at.seq.size > 0) this.#releaseRest();
        return;
      }
    }
    this.#hold(this.#at.seq, start - 1, seq, { updates, date, fresh: start > position }, own);
  }

  /** Asks for the difference, or for the state when there is none. */
  ask(): void {
    if (this.#asking) {
      // What is on its way may have left the server before the reason to ask came up.
      this.#again = true;
      return;
    }
    this.#slices = 0;
    this.#at.asked();
    if (this.#known) this.#options.channels.since(this.#at.date);
    this.#call(this.#known ? "getDifference" : "getState");
  }

  /** Begins anew from where the server is. */
  reset(reason: GapReason): void {
    if (this.#asking === "getState") return;
    if (this.#asking && this.#retryAt === Infinity) this.#resetNext = true;
    else this.#restart(reason);
  }

  /** Takes the answer to `getDifference`. */
  difference(result: TypeUpdatesDifference): void {
    if (this.#asking !== "getDifference" || this.#retryAt !== Infinity) return;
    const { events, channels } = this.#options;
    const pts = this.#at.pts.position;
    const qts = this.#at.qts.position;
    const date = this.#at.date;
    const oldSeq = this.#at.seq.position;
    events.cut();
    switch (result._) {
      case "updates.differenceEmpty":
        this.#at.date = Math.max(date, result.date);
        this.#at.seq.position = result.seq;
        break;
      case "updates.differenceTooLong":
        events.push({ type: "gap", gap: { from: pts, to: result.pts, reason: "tooLong" } });
        this.#at.pts.position = Math.max(pts, result.pts);
        break;
      default:
        deliverDifference(result, events, channels);
        this.#at.advance(result._ === "updates.difference" ? result.state : result.intermediateState);
    }
    const last = result._ === "updates.difference" || result._ === "updates.differenceEmpty";
    if (last) channels.proceed();
    this.#mark(false, "difference");
    events.cut();
    if (last) return this.#settle(this.#at.seq.position < oldSeq);
    const stuck = this.#at.pts.position === pts && this.#at.qts.position === qts && this.#at.date === date;
    if (stuck || ++this.#slices >= MAX_SLICES) this.#restart("reset");
    else this.#call("getDifference");
  }

  /** The difference, or the state, cannot be had: now, or at all. */
  fail(how: "retry" | "reset" | "undecodable", delay = 0): void {
    if (!this.#asking || this.#retryAt !== Infinity) return;
    const retry = how === "retry" || this.#asking === "getState";
    if (retry) this.#retryAt = this.#options.ticks() + delay;
    else this.#restart(how);
  }

  /** Takes the answer to `getState`. */
  stateFetched(state: TypeUpdatesState | UpdateState): void {
    if (this.#asking !== "getState" || this.#retryAt !== Infinity) return;
    const { events, channels } = this.#options;
    if (this.#resetting) {
      const from = this.#known ? this.#at.pts.position : undefined;
      events.push({ type: "gap", gap: { from, to: state.pts, reason: this.#resetting } });
      // No difference will say in which channels something happened.
      channels.lost();
    }
    this.#resetting = undefined;
    this.#known = true;
    this.#at.move(state);
    this.#mark(false, "difference");
    events.cut();
    this.#settle(true);
  }

  /** Looks at the clock. */
  tick(now: number): void {
    if (now < this.deadline) return;
    if (!this.#asking) {
      if (now >= this.#heardAt + IDLE) this.#heardAt = now;
      return this.ask();
    }
    this.#call(this.#asking);
  }

  /** Marks what could not be marked while a channel was behind. */
  settled(): void {
    if (!this.#owing || this.#options.channels.behind) return;
    this.#mark(false, "difference");
    this.#options.events.cut();
  }

  #numbered(
    sequence: Sequence<TypeUpdate | undefined>,
    update: TypeUpdate | undefined,
    base: number,
    end: number,
    own: boolean,
  ): void {
    if (this.#asking === "getState" || !this.#known) return this.#hold(sequence, base, end, update, own);
    if (base < sequence.position) return;
    if (this.#asking || base > sequence.position) return this.#hold(sequence, base, end, update, own);
    this.#apply(sequence, update, end, own);
    if (sequence.size > 0) this.#release(sequence);
  }

  #apply(
    sequence: Sequence<TypeUpdate | undefined>,
    update: TypeUpdate | undefined,
    end: number,
    own: boolean,
  ): void {
    sequence.position = end;
    if (update) this.#options.events.common(update, own, "push");
    this.#mark(own, "push");
  }

  #release(sequence: Sequence<TypeUpdate | undefined>): void {
    for (let held = sequence.next(); held; held = sequence.next()) {
      this.#apply(sequence, held.value, held.end, held.own);
    }
  }

  #plain(updates: readonly TypeUpdate[], own: boolean): void {
    for (const update of updates) this.plain(update, own);
  }

  #applyRest(updates: readonly TypeUpdate[], seq: number, date: number, own: boolean): void {
    this.#at.seq.position = Math.max(this.#at.seq.position, seq);
    this.#at.date = Math.max(this.#at.date, date);
    this.#plain(updates, own);
    this.#mark(own, "push");
  }

  #releaseRest(): void {
    for (let held = this.#at.seq.next(); held; held = this.#at.seq.next()) {
      this.#applyRest(held.value.updates, held.end, held.value.date, held.own);
    }
  }

  #hold<T>(sequence: Sequence<T>, base: number, end: number, value: T, own: boolean): void {
    const { ticks, maxPending } = this.#options;
    sequence.hold(base, end, value, own, ticks());
    if (sequence.size <= maxPending) return;
    sequence.drain();
    this.ask();
  }

  /** Says that everything so far may be saved, unless a channel still has to get what the state would skip. */
  #mark(own: boolean, source: UpdateSource): void {
    const { events, channels } = this.#options;
    this.#owing = channels.behind;
    if (!this.#owing) this.#at.mark(events, own, source);
  }

  #call(type: "getDifference" | "getState"): void {
    const { events, channels } = this.#options;
    this.#asking = type;
    this.#retryAt = Infinity;
    if (type === "getState") {
      channels.proceed();
      events.push({ type });
      return;
    }
    channels.wait();
    events.push({ type, pts: this.#at.pts.position, date: this.#at.date, qts: this.#at.qts.position });
  }

  #restart(reason: GapReason): void {
    this.#resetting = reason;
    this.#resetNext = false;
    this.#call("getState");
  }

  /** Goes on with what came meanwhile. */
  #settle(restarted: boolean): void {
    this.#asking = undefined;
    const now = this.#options.ticks();
    for (const sequence of [this.#at.pts, this.#at.qts]) {
      sequence.rebase(sequence.position, now);
      this.#release(sequence);
    }
    for (const { value, end, own } of this.#at.seq.settle(restarted, now)) {
      this.#applyRest(value.updates, end, value.date, own);
    }
    this.#releaseRest();
    if (this.#resetNext) this.#restart("reset");
    else if (this.#again) {
      this.#again = false;
      this.ask();
    }
  }
}
