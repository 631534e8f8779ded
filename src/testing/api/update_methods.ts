import type { RawUpdatesState, TypeMessage, TypeUpdate } from "../../tl/mod.ts";
import { RpcFault } from "../world/fault.ts";
import type { Call } from "./call.ts";
import type { MethodTable } from "./method.ts";

/** updates.* */
export const UPDATE_METHODS: MethodTable = {
  "updates.getState": (call) => stateOf(call),

  "updates.getDifference": (call, { pts, ptsLimit, ptsTotalLimit }) => {
    const { self, services: { behaviour } } = call;
    const { box } = self;
    if (pts <= 0) throw new RpcFault(400, "PERSISTENT_TIMESTAMP_EMPTY");
    if (pts > box.pts) throw new RpcFault(400, "PERSISTENT_TIMESTAMP_INVALID");
    const events = box.since(pts);
    const state = stateOf(call);
    if (events.length === 0) return { _: "updates.differenceEmpty", date: state.date, seq: state.seq };
    if (events.length > Math.min(behaviour.differenceTooLong, ptsTotalLimit ?? Infinity)) {
      return { _: "updates.differenceTooLong", pts: box.pts };
    }
    const limit = Math.max(1, Math.min(behaviour.differenceLimit, ptsLimit || Infinity));
    const part = events.slice(0, limit);
    const view = call.view();
    const newMessages: TypeMessage[] = [];
    const otherUpdates: TypeUpdate[] = [];
    for (const event of part) {
      if (event.type !== "message") {
        // A message deleted since is not there to be shown.
        if (event.type !== "edit" || box.messages.has(event.message.id)) {
          otherUpdates.push(view.update(event));
        }
      } else if (box.messages.has(event.message.id)) newMessages.push(view.message(event.message));
    }
    const common = {
      newMessages,
      newEncryptedMessages: [],
      otherUpdates,
      chats: view.chats,
      users: view.users,
    };
    return part.length === events.length
      ? { _: "updates.difference", ...common, state }
      : { _: "updates.differenceSlice", ...common, intermediateState: { ...state, pts: part.at(-1)!.pts } };
  },
};

/** Where the caller's updates stand. */
export function stateOf(call: Call): RawUpdatesState {
  const { box } = call.self;
  return {
    _: "updates.state",
    pts: box.pts,
    qts: 0,
    date: call.now,
    seq: call.services.publisher.sequence(call.context.auth),
    unreadCount: box.totalUnread(),
  };
}
