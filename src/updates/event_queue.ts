import type { TypeUpdate } from "../tl/mod.ts";
import type { BoxEvent, UpdateSource } from "./box_event.ts";

/** A mark that can still move. */
type MovingMark =
  | { box: "common"; state: { pts: number; qts: number; date: number; seq: number } }
  | { box: "channel"; channel: number; pts: number };

/** An "updates" event that can still grow. */
interface OpenEvent {
  readonly type: "updates";
  readonly updates: TypeUpdate[];
  mark: MovingMark | undefined;
  readonly own: boolean;
  readonly source: UpdateSource;
}

/** Events of a message box, in order; updates of one box that follow each other become one event. */
export class EventQueue {
  #events: BoxEvent[] = [];
  /** The last event, when more may be added to it. */
  #open: OpenEvent | undefined;
  /** Whose it is: a channel's id, or 0. */
  #box = 0;

  /** Adds an event of another type. */
  push(event: BoxEvent): void {
    this.#events.push(event);
    this.#open = undefined;
  }

  /** What follows goes to a new event. */
  cut(): void {
    this.#open = undefined;
  }

  /** Adds an update of the common box; says nothing about how far the box is. */
  common(update: TypeUpdate, own: boolean, source: UpdateSource): void {
    this.#opened(0, own, source).updates.push(update);
  }

  /** The common box is there, once what was added so far is dealt with. */
  markCommon(pts: number, qts: number, date: number, seq: number, own: boolean, source: UpdateSource): void {
    const { mark } = this.#opened(0, own, source);
    if (mark?.box === "common") {
      mark.state.pts = pts;
      mark.state.qts = qts;
      mark.state.date = date;
      mark.state.seq = seq;
    } else this.#open!.mark = { box: "common", state: { pts, qts, date, seq } };
  }

  /** Adds an update of a channel; says nothing about how far the channel is. */
  channel(channel: number, update: TypeUpdate, own: boolean, source: UpdateSource): void {
    this.#opened(channel, own, source).updates.push(update);
  }

  /** The channel is there, once what was added so far is dealt with. */
  markChannel(channel: number, pts: number, own: boolean, source: UpdateSource): void {
    const { mark } = this.#opened(channel, own, source);
    if (mark?.box === "channel") mark.pts = pts;
    else this.#open!.mark = { box: "channel", channel, pts };
  }

  /** Takes what is there. */
  take(): BoxEvent[] {
    const events = this.#events;
    if (events.length > 0) this.#events = [];
    this.#open = undefined;
    return events;
  }

  #opened(box: number, own: boolean, source: UpdateSource): OpenEvent {
    const open = this.#open;
    if (open && this.#box === box && open.own === own && open.source === source) return open;
    const fresh: OpenEvent = { type: "updates", updates: [], mark: undefined, own, source };
    this.#events.push(fresh as BoxEvent);
    this.#box = box;
    return this.#open = fresh;
  }
}
