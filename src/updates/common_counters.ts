import type { UpdateState } from "../session/mod.ts";
import type { TypeUpdate } from "../tl/mod.ts";
import type { UpdateSource } from "./box_event.ts";
import { ContainerSequence } from "./container_sequence.ts";
import type { EventQueue } from "./event_queue.ts";
import { Sequence } from "./sequence.ts";

/** The counters of the common box, with what waits for each, and its date. */
export class CommonCounters {
  /** Private chats and basic groups. */
  readonly pts: Sequence<TypeUpdate | undefined> = new Sequence();
  /** Secret chats, and what bots are told. */
  readonly qts: Sequence<TypeUpdate | undefined> = new Sequence();
  /** Containers. */
  readonly seq: ContainerSequence = new ContainerSequence();
  /** Of the last container or difference: Unix seconds. */
  date = 0;

  /** All of them. */
  get state(): UpdateState {
    return { pts: this.pts.position, qts: this.qts.position, date: this.date, seq: this.seq.position };
  }

  /** When to give up waiting for something missing, in ticks. */
  get deadline(): number {
    return Math.min(this.pts.deadline, this.qts.deadline, this.seq.deadline);
  }

  /** Moves them, whatever they were. */
  move({ pts, qts, date, seq }: UpdateState): void {
    this.pts.position = pts;
    this.qts.position = qts;
    this.date = date;
    this.seq.position = seq;
  }

  /** Moves them forwards; only seq may go backwards. */
  advance({ pts, qts, date, seq }: UpdateState): void {
    this.pts.position = Math.max(pts, this.pts.position);
    this.qts.position = Math.max(qts, this.qts.position);
    this.date = Math.max(date, this.date);
    this.seq.position = seq;
  }

  /** A difference was asked for. */
  asked(): void {
    this.pts.asked();
    this.qts.asked();
    this.seq.asked();
  }

  /** Tells where they are. */
  mark(events: EventQueue, own: boolean, source: UpdateSource): void {
    events.markCommon(this.pts.position, this.qts.position, this.date, this.seq.position, own, source);
  }
}
