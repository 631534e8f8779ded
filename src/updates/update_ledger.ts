import type { SessionChange, UpdateState } from "../session/mod.ts";
import type { Mark } from "./box_event.ts";

/** Updates that belong together, on their way. */
export interface Ticket {
  /** One more of them was dealt with. */
  done(): void;
}

/** A place in a line of tickets, and what may be said once it and all before it are gone. */
interface Place<T> {
  mark: T | undefined;
  before: Place<T> | undefined;
  after: Place<T> | undefined;
}

/** Tickets in order, those that are done left out. */
class Line<T> {
  #last: Place<T> | undefined;

  get empty(): boolean {
    return this.#last === undefined;
  }

  enter(mark: T | undefined): Place<T> {
    const place: Place<T> = { mark, before: this.#last, after: undefined };
    if (this.#last) this.#last.after = place;
    return this.#last = place;
  }

  /** Takes a place out; gives its mark when nothing is before it, otherwise leaves it with the one before. */
  leave(place: Place<T>): T | undefined {
    const { mark, before, after } = place;
    if (before) before.after = after;
    if (after) after.before = before;
    else this.#last = before;
    // Once it is old garbage it would keep those after it: the engine does not look into old memory often.
    place.before = place.after = undefined;
    if (!before) return mark;
    if (mark !== undefined) before.mark = mark;
    return undefined;
  }
}

/**
 * Knows how far consumers have got: a mark is given out for saving once every update before it was dealt with. A
 * channel's mark waits for that channel's updates, the common one for all that were handed out before it, because
 * whether the server tells of a channel again depends on the common state.
 *
 * Takes memory only for tickets that are not done.
 */
export class UpdateLedger {
  readonly #all = new Line<UpdateState>();
  readonly #channels = new Map<number, Line<number>>();
  readonly #changed = new Map<number, number>();
  #state: UpdateState | undefined;
  #pending = 0;

  /** How many tickets are not done. */
  get pending(): number {
    return this.#pending;
  }

  /**
   * Takes note of the next "updates" event of a message box.
   * @param mark its mark
   * @param updates how often the ticket will be told `done()`; 0: never, it is done
   */
  open(mark: Mark | undefined, updates: number): Ticket {
    this.#pending++;
    const place = this.#all.enter(mark?.box === "common" ? mark.state : undefined);
    if (mark?.box !== "channel") return new OpenTicket(updates, () => this.#close(place));
    const { channel, pts } = mark;
    const line = this.#line(channel);
    const channelPlace = line.enter(pts);
    return new OpenTicket(updates, () => {
      this.#close(place);
      this.#closeChannel(channel, line, channelPlace);
    });
  }

  /** What can be saved, and was not said to be {@linkcode saved} yet. */
  changes(): SessionChange[] {
    const changes: SessionChange[] = [];
    if (this.#state) changes.push({ type: "updates", state: this.#state });
    for (const [id, pts] of this.#changed) changes.push({ type: "channel", id, pts });
    return changes;
  }

  /** Takes note that {@linkcode changes} were saved; what has moved on meanwhile is still to be. */
  saved(changes: readonly SessionChange[]): void {
    for (const change of changes) {
      if (change.type === "updates" && change.state === this.#state) this.#state = undefined;
      else if (change.type === "channel" && change.pts === this.#changed.get(change.id)) {
        this.#changed.delete(change.id);
      }
    }
  }

  /** A channel was forgotten: what is still on its way says nothing about it. */
  forget(channel: number): void {
    this.#channels.delete(channel);
    this.#changed.delete(channel);
  }

  #line(channel: number): Line<number> {
    let line = this.#channels.get(channel);
    if (!line) this.#channels.set(channel, line = new Line());
    return line;
  }

  #close(place: Place<UpdateState>): void {
    this.#pending--;
    this.#state = this.#all.leave(place) ?? this.#state;
  }

  #closeChannel(channel: number, line: Line<number>, place: Place<number>): void {
    const pts = line.leave(place);
    if (this.#channels.get(channel) !== line) return;
    if (pts !== undefined) this.#changed.set(channel, pts);
    if (line.empty) this.#channels.delete(channel);
  }
}

class OpenTicket implements Ticket {
  #left: number;
  readonly #close: () => void;

  constructor(updates: number, close: () => void) {
    this.#left = updates;
    this.#close = close;
    if (updates === 0) close();
  }

  done(): void {
    if (this.#left > 0 && --this.#left === 0) this.#close();
  }
}
