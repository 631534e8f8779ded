import type { UpdateState } from "../../src/session/mod.ts";
import type { TypeUpdate, TypeUpdatesChannelDifference, TypeUpdatesDifference } from "../../src/tl/mod.ts";
import type { BoxEvent } from "../../src/updates/mod.ts";
import { channelDifference, difference, message, slice } from "./kit.ts";

/** The boxes of the model: the common two, and channels. */
export type BoxName = "pts" | "qts" | 7 | 8 | 9;

/** Something that happened. */
export interface Happening {
  /** Unique and growing; the id of its message, and its date. */
  readonly id: number;
  readonly box: BoxName;
  /** Where its box is after it. */
  readonly end: number;
  readonly count: number;
  /** A call of ours did it: it counts, but nothing is told. */
  readonly own: boolean;
}

/** The id an update was made of. */
export function idOf(update: TypeUpdate): number {
  const { message, userId } = update as { message?: { id: number }; userId: number };
  return message?.id ?? userId;
}

/** What a server knows of an account's updates. */
export class ModelServer {
  readonly boxes: Map<BoxName, number> = new Map<BoxName, number>([["pts", 56], ["qts", 78], [7, 10], [
    8,
    100,
  ], [9, 1]]);
  readonly history: Happening[] = [];
  date = 100;
  seq = 0;
  /** It tells of all channels in a difference, not only of those with something after the date. */
  tellsAll = false;
  readonly #sliceLength: number;

  constructor(sliceLength: number) {
    this.#sliceLength = sliceLength;
  }

  get state(): UpdateState {
    const [pts, qts] = [this.boxes.get("pts")!, this.boxes.get("qts")!];
    return { pts, qts, date: this.date, seq: this.seq };
  }

  happen(box: BoxName, count: number, own: boolean): Happening {
    const step = box === "qts" ? 1 : count;
    const end = this.boxes.get(box)! + step;
    this.boxes.set(box, end);
    const happening = { id: ++this.date, box, end, count: step, own };
    this.history.push(happening);
    return happening;
  }

  update({ id, box, end, count }: Happening): TypeUpdate {
    if (box === "qts") return { _: "updateBotStopped", userId: id, date: id, stopped: true, qts: end };
    const _ = box === "pts" ? "updateNewMessage" : "updateNewChannelMessage";
    return { _, message: this.#message(id, box), pts: end, ptsCount: count };
  }

  difference(asked: BoxEvent & { type: "getDifference" }): TypeUpdatesDifference {
    const missed = this.history.filter(({ box, end }) =>
      (box === "pts" && end > asked.pts) || (box === "qts" && end > asked.qts)
    );
    const channels = ([7, 8, 9] as const).filter((channel) =>
      this.history.some(({ id, box }) => box === channel && (this.tellsAll || id > asked.date))
    );
    const others: TypeUpdate[] = channels.map((channelId) => ({ _: "updateChannelTooLong", channelId }));
    if (missed.length === 0 && others.length === 0) {
      return { _: "updates.differenceEmpty", date: this.date, seq: this.seq };
    }
    const told = missed.slice(0, this.#sliceLength);
    const plainly = told.filter(({ own }) => !own);
    if (told.length % 2) others.push(...plainly.map((one) => this.update(one)));
    else others.push(...plainly.filter(({ box }) => box === "qts").map((one) => this.update(one)));
    const messages = told.length % 2
      ? []
      : plainly.filter(({ box }) => box === "pts").map(({ id, box }) => this.#message(id, box));
    const reached = { pts: asked.pts, qts: asked.qts, date: asked.date, seq: this.seq };
    for (const { box, end } of told) reached[box as "pts" | "qts"] = end;
    return told.length < missed.length
      ? slice(reached, { messages, others })
      : difference(this.state, { messages, others });
  }

  channelDifference(
    { channel, pts }: BoxEvent & { type: "getChannelDifference" },
  ): TypeUpdatesChannelDifference {
    const missed = this.history.filter(({ box, end }) => box === channel && end > pts);
    if (missed.length === 0) {
      const now = this.boxes.get(channel as BoxName)!;
      return { _: "updates.channelDifferenceEmpty", final: true, pts: now };
    }
    const told = missed.slice(0, this.#sliceLength);
    const messages = told.filter(({ own }) => !own).map(({ id, box }) => this.#message(id, box));
    return channelDifference(told.at(-1)!.end, { messages, final: told.length === missed.length });
  }

  #message(id: number, box: BoxName) {
    return message(id, typeof box === "number" ? box : undefined, { date: id });
  }
}
