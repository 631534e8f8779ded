import type { UpdateState } from "../session/mod.ts";
import type {
  TypeUpdate,
  TypeUpdates,
  TypeUpdatesChannelDifference,
  TypeUpdatesDifference,
  TypeUpdatesState,
} from "../tl/mod.ts";
import type { BoxEvent } from "./box_event.ts";
import { ChannelBoxes } from "./channel_boxes.ts";
import type { ChannelContext } from "./channel_box.ts";
import { CommonBox } from "./common_box.ts";
import { type Counter, countOf } from "./count_of.ts";
import { EventQueue } from "./event_queue.ts";
import { fromShort } from "./short_update.ts";

/** How much of a channel's difference a user, and a bot, may ask for at a time. */
const USER_LIMIT = 100;
const BOT_LIMIT = 100_000;

/** Options of {@linkcode MessageBox}. */
export interface MessageBoxOptions {
  /** What timers go by: milliseconds that never go backwards. */
  readonly ticks: () => number;
  /** The common state from before; absent: it is asked for. */
  readonly state?: UpdateState;
  /** pts of channels from before, by bare channel id. */
  readonly channels?: ReadonlyMap<number, number>;
  /** The account is a bot. */
  readonly bot: boolean;
  /** Id of the own user. */
  readonly self: number;
  /** How many updates may wait per counter and channel, while something before them is missing. @default 1000 */
  readonly maxPending?: number;
}

/** What is to be said about updates. */
export interface TakeOptions {
  /** They are the result of a call of our own. */
  readonly own?: boolean;
  /** Of a short message: false when somebody it speaks of is unknown, so that it is of no use. */
  readonly peersKnown?: boolean;
}

const PUSHED: TakeOptions = {};

/**
 * Puts updates in order and finds out what is missing, as a state machine: it does no I/O and never looks at a clock of
 * its own.
 *
 * A driver tells it everything that carries updates ({@linkcode take}, {@linkcode affected}), calls
 * {@linkcode tick} when {@linkcode deadline} has come, and after each of these does what {@linkcode events} say: makes
 * the calls they ask for and answers each once, and hands out the updates. Every update with a counter comes out once,
 * in the order of its box, or as part of a `gap`.
 *
 * @see https://core.telegram.org/api/updates
 */
export class MessageBox {
  readonly #options: MessageBoxOptions;
  readonly #events = new EventQueue();
  readonly #context: ChannelContext;
  readonly #channels: ChannelBoxes;
  readonly #common: CommonBox;

  constructor(options: MessageBoxOptions) {
    const { ticks, state, bot, maxPending = 1000 } = options;
    this.#options = options;
    this.#context = {
      ticks,
      events: this.#events,
      maxPending,
      limit: bot ? BOT_LIMIT : USER_LIMIT,
      behind: new Set(),
      since: state?.date ?? Infinity,
    };
    this.#channels = new ChannelBoxes(this.#context, options.channels ?? new Map());
    this.#common = new CommonBox({
      ticks,
      events: this.#events,
      maxPending,
      channels: this.#channels,
      state,
    });
  }

  /** Where the common box is: ahead of what may be saved. Undefined: not known yet. */
  get state(): UpdateState | undefined {
    return this.#common.state;
  }

  /** The common state is known, and no difference of it is under way. */
  get ready(): boolean {
    return this.#common.ready;
  }

  /** When {@linkcode tick} has something to do, in ticks; Infinity: never. */
  get deadline(): number {
    return Math.min(this.#common.deadline, this.#channels.deadline);
  }

  /** Looks at the clock: gaps that were not filled, calls to repeat, silence for too long. */
  tick(): void {
    const now = this.#options.ticks();
    this.#common.tick(now);
    this.#channels.tick(now);
    this.#common.settled();
  }

  /** Asks for what happened since the state, or for the state when there is none. */
  start(): void {
    this.#common.ask();
  }

  /** Takes updates: what the server pushed, or the result of a call of our own. */
  take(updates: TypeUpdates, options: TakeOptions = PUSHED): void {
    const own = options.own === true;
    if (!own) this.#common.heard();
    switch (updates._) {
      case "updateShort":
        this.#take(updates.update, own);
        break;
      case "updates":
        this.#container(updates.updates, updates.seq, updates.seq, updates.date, own);
        break;
      case "updatesCombined":
        this.#container(updates.updates, updates.seqStart, updates.seq, updates.date, own);
        break;
      case "updateShortMessage":
      case "updateShortChatMessage": {
        const { pts, ptsCount } = updates;
        if (options.peersKnown !== false) {
          const message = fromShort(updates, this.#options.self);
          this.#take({ _: "updateNewMessage", message, pts, ptsCount }, own);
        } else if (!this.#common.isPast(pts)) this.#common.ask();
        break;
      }
      case "updateShortSentMessage":
        this.affected(updates.pts, updates.ptsCount);
        break;
      case "updatesTooLong":
        this.#common.ask();
    }
    this.#common.settled();
  }

  /**
   * Something of ours happened that is no news but counts: `messages.affectedMessages` and the like.
   * @param pts where the box is after it
   * @param count how many events it was
   * @param channel whose box, the common one when absent
   */
  affected(pts: number, count: number, channel?: number): void {
    if (pts <= 0 || count < 0) return;
    if (channel === undefined) this.#common.pts(undefined, pts, count, true);
    else this.#channels.take(channel, undefined, pts, count, true);
    this.#common.settled();
  }

  /** Something was pushed that cannot be read: it is asked for. */
  undecodable(): void {
    this.#common.heard();
    this.#common.ask();
  }

  /** Updates may have been lost: they are asked for. */
  lost(): void {
    this.#common.ask();
  }

  /** Takes the answer to `getDifference`. */
  difference(result: TypeUpdatesDifference): void {
    this.#common.difference(result);
    this.#common.settled();
  }

  /**
   * The answer to `getDifference`, or `getState`, did not come.
   * @param how "retry": ask again; otherwise go on from where the server is, with a gap for that reason
   * @param delay when to ask again, in milliseconds from now
   */
  differenceFailed(how: "retry" | "reset" | "undecodable", delay?: number): void {
    this.#common.fail(how, delay);
  }

  /** Takes the answer to `getChannelDifference`. */
  channelDifference(channel: number, result: TypeUpdatesChannelDifference): void {
    this.#channels.difference(channel, result);
    this.#common.settled();
  }

  /**
   * The answer to `getChannelDifference` did not come.
   * @param channel which
   * @param how "retry": ask again; "forget": the channel is not ours any more; otherwise begin anew, with a gap for that
   * reason
   * @param delay when to ask again, in milliseconds from now
   */
  channelDifferenceFailed(
    channel: number,
    how: "retry" | "reset" | "undecodable" | "forget",
    delay?: number,
  ): void {
    if (how === "forget") this.#channels.forget(channel, true);
    else this.#channels.fail(channel, how, delay);
    this.#common.settled();
  }

  /** Takes the answer to `getState`. */
  stateFetched(state: UpdateState | TypeUpdatesState): void {
    this.#context.since = Math.min(this.#context.since, state.date);
    this.#common.stateFetched(state);
    this.#common.settled();
  }

  /** The channel is not ours any more: nothing of it is asked for. */
  forgetChannel(id: number): void {
    this.#channels.forget(id, false);
    this.#common.settled();
  }

  /** Takes what there is to do and to tell, in order. */
  events(): BoxEvent[] {
    return this.#events.take();
  }

  #take(update: TypeUpdate, own: boolean): void {
    const counter = countOf(update);
    if (counter) this.#counted(update, counter, own);
    else this.#common.plain(update, own);
  }

  #counted(update: TypeUpdate, counter: Counter, own: boolean): void {
    switch (counter.box) {
      case "pts":
        return this.#common.pts(update, counter.pts, counter.count, own);
      case "qts":
        return this.#common.qts(update, counter.qts, own);
      case "channel":
        return this.#channels.take(counter.channel, update, counter.pts, counter.count, own);
    }
  }

  /** Numbered updates go to their boxes whatever seq says; the rest of a container is ordered by seq. */
  #container(updates: readonly TypeUpdate[], start: number, seq: number, date: number, own: boolean): void {
    let rest = updates;
    if (updates.length === 1) {
      const counter = countOf(updates[0]);
      if (counter) {
        this.#counted(updates[0], counter, own);
        rest = [];
      }
    } else if (updates.length > 1) rest = this.#sorted(updates, own);
    this.#common.rest(rest, start, seq, date, own);
  }

  /** Hands numbered updates to their boxes, in order; gives the others. */
  #sorted(updates: readonly TypeUpdate[], own: boolean): readonly TypeUpdate[] {
    const rest: TypeUpdate[] = [];
    const counted: { update: TypeUpdate; counter: Counter; base: number }[] = [];
    let ordered = true;
    let last = -Infinity;
    for (const update of updates) {
      const counter = countOf(update);
      if (!counter) {
        rest.push(update);
        continue;
      }
      const base = counter.box === "qts" ? counter.qts - 1 : counter.pts - counter.count;
      ordered &&= base >= last;
      last = base;
      counted.push({ update, counter, base });
    }
    if (!ordered) counted.sort((one, other) => one.base - other.base);
    for (const { update, counter } of counted) this.#counted(update, counter, own);
    return rest;
  }
}
