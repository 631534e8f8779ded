import type { RawUpdates, TypeUpdate } from "../../tl/mod.ts";
import type { Channel } from "../world/channel.ts";
import type { Changes } from "../world/notice.ts";
import type { Call } from "./call.ts";
import type { View } from "./view.ts";

/** The answer about what the caller is told of an act of its own. */
export function answer(
  call: Call,
  changes: Changes,
  before: readonly TypeUpdate[] = [],
  view: View = call.view(),
): RawUpdates {
  const updates = [...before, ...changes.of(call.self.id).map((notice) => view.update(notice))];
  return { _: "updates", updates, users: view.users, chats: view.chats, date: call.now, seq: 0 };
}

/** Tells everybody, and answers the caller. */
export function publishAndAnswer(call: Call, changes: Changes): RawUpdates {
  call.publish(changes);
  return answer(call, changes);
}

/** The state of a box after what happened in it: the caller's, or that of a channel. */
export function affected(
  call: Call,
  changes: Changes,
  channel?: Channel,
): { _: "messages.affectedMessages"; pts: number; ptsCount: number } {
  const { self } = call;
  let ptsCount = 0;
  for (const notice of changes.of(self.id)) {
    if ("count" in notice && notice.channel === channel?.id) ptsCount += notice.count;
  }
  return { _: "messages.affectedMessages", pts: (channel ?? self).box.pts, ptsCount };
}
