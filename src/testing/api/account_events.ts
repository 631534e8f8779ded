import type { TypeUpdate } from "../../tl/mod.ts";
import type { Notice } from "../world/notice.ts";
import type { Services } from "./services.ts";
import { View } from "./view.ts";

/** Something an account was to be told, with its place. */
export interface AccountEvent {
  /** Which sequence it belongs to: the account's pts, its qts, or a channel's pts (by its id). */
  readonly box: "common" | "qts" | number;
  /** State of the sequence after it. */
  readonly pts: number;
  /** How many steps it took. */
  readonly count: number;
  /** As clients get it; a message in it is as it is now, or was before it was deleted. */
  readonly update: TypeUpdate;
  /** The message it speaks of is still there, or it speaks of none. Differences leave out what is not. */
  readonly present: boolean;
  /** Id of the MTProto session whose own call it was: its answer told it. Undefined: somebody else's. */
  readonly session?: bigint;
}

/** Everything an account was to be told, box by box; of channels what happened while it was in them. */
export function eventsOf({ world, publisher }: Services, id: number): AccountEvent[] {
  const account = world.account(id);
  const view = new View(world, account);
  const session = (notice: Notice) => {
    const origin = publisher.originOf(notice, id);
    return origin === undefined ? {} : { session: origin };
  };
  const events: AccountEvent[] = [];
  const boxes = [
    { box: account.box, stays: [{ from: 0, to: undefined }] },
    ...[...world.channels.values()].map(({ box, stays }) => ({ box, stays: stays.get(id) ?? [] })),
  ];
  for (const { box, stays } of boxes) {
    for (const event of box.log) {
      const { pts, count, channel = "common" } = event;
      if (!stays.some(({ from, to = Infinity }) => from < pts && pts <= to)) continue;
      const present = !("message" in event) || box.messages.has(event.message.id);
      events.push({ box: channel, pts, count, update: view.update(event), present, ...session(event) });
    }
  }
  for (const event of account.botEvents.log) {
    const { qts, update } = event;
    events.push({ box: "qts", pts: qts, count: 1, update, present: true, ...session(event) });
  }
  return events;
}
