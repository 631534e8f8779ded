import type { RawUpdatesDifference, RawUpdatesDifferenceSlice, TypeMessage } from "../tl/mod.ts";
import type { ChannelBoxes } from "./channel_boxes.ts";
import { countOf } from "./count_of.ts";
import type { EventQueue } from "./event_queue.ts";

/**
 * Hands out what a difference brought: messages first, which have no counters there, then updates. Those of the common
 * box are in order and complete; those of channels go to their boxes like any other.
 */
export function deliverDifference(
  difference: RawUpdatesDifference | RawUpdatesDifferenceSlice,
  events: EventQueue,
  channels: ChannelBoxes,
): void {
  for (const message of difference.newMessages) {
    const _ = isOfChannel(message) ? "updateNewChannelMessage" : "updateNewMessage";
    events.common({ _, message, pts: 0, ptsCount: 0 }, false, "difference");
  }
  for (const message of difference.newEncryptedMessages) {
    events.common({ _: "updateNewEncryptedMessage", message, qts: 0 }, false, "difference");
  }
  for (const update of difference.otherUpdates) {
    const counter = countOf(update);
    if (counter?.box === "channel") {
      channels.take(counter.channel, update, counter.pts, counter.count, false);
    } else if (update._ === "updateChannelTooLong") channels.tooLong(update.channelId, update.pts);
    // updatePtsChanged: the difference brings the state it speaks of.
    else if (update._ !== "updatePtsChanged") events.common(update, false, "difference");
  }
}

function isOfChannel(message: TypeMessage): boolean {
  return message.peerId?._ === "peerChannel";
}
