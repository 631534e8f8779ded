import type { TypeUpdate } from "../../tl/mod.ts";
import type { BotEvent } from "./notice.ts";
import type { PeerRef } from "./peer.ts";

const MOST_KEPT = 100_000;

type WithoutPlace = BotEvent["update"] extends infer U ? U extends TypeUpdate ? Omit<U, "qts"> : never
  : never;

/** What a bot is told beside messages, numbered by `qts`. */
export class BotEvents {
  /** State: the number of events so far. */
  qts = 0;
  /** Everything that happened, oldest first. */
  readonly log: BotEvent[] = [];

  /** Gives an event its place. */
  record(update: WithoutPlace, peers: readonly PeerRef[]): BotEvent {
    const qts = ++this.qts;
    const event: BotEvent = { type: "bot", qts, update: { ...update, qts } as BotEvent["update"], peers };
    this.log.push(event);
    if (this.log.length > MOST_KEPT) this.log.splice(0, MOST_KEPT / 2);
    return event;
  }

  /** What happened after `qts`. */
  since(qts: number): readonly BotEvent[] {
    let first = this.log.length;
    while (first > 0 && this.log[first - 1].qts > qts) first--;
    return this.log.slice(first);
  }
}
