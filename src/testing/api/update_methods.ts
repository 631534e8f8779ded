import type { RawUpdatesState, TypeMessage, TypeUpdate } from "../../tl/mod.ts";
import { channelMessageIds, unreadIn } from "../world/channel.ts";
import { RpcFault } from "../world/fault.ts";
import type { Mailbox } from "../world/mailbox.ts";
import type { BoxEvent } from "../world/notice.ts";
import type { Call } from "./call.ts";
import type { MethodTable } from "./method.ts";
import { channelOf } from "./peers.ts";
import type { View } from "./view.ts";

/** Messages that come with channelDifferenceTooLong. */
const LATEST_MESSAGES = 20;

/** updates.* */
export const UPDATE_METHODS: MethodTable = {
  "updates.getState": (call) => stateOf(call),

  "updates.getDifference": (call, { pts, ptsLimit, ptsTotalLimit, date, qts, qtsLimit }) => {
    const { self, services: { behaviour } } = call;
    const { box, botEvents } = self;
    checkPts(pts, box);
    if (qts > botEvents.qts) throw new RpcFault(400, "PERSISTENT_TIMESTAMP_INVALID");
    const events = box.since(pts);
    const most = Math.min(behaviour.differenceTooLong, ptsTotalLimit ?? Infinity);
    if (!events || events.length > most) return { _: "updates.differenceTooLong", pts: box.pts };
    const view = call.minView();
    const forBot = botEvents.since(qts);
    const channels = channelsTouched(call, view, date);
    const state = stateOf(call);
    if (events.length + forBot.length + channels.length === 0) {
      return { _: "updates.differenceEmpty", date: state.date, seq: state.seq };
    }
    const limit = Math.max(1, behaviour.differenceLimit);
    const part = events.slice(0, Math.min(limit, ptsLimit || Infinity));
    const botPart = forBot.slice(0, Math.min(limit - part.length, qtsLimit || Infinity));
    const { newMessages, otherUpdates } = sorted(call, view, box, part);
    otherUpdates.push(...botPart.map((event) => view.update(event)), ...channels);
    const { users, chats } = view;
    const common = { newMessages, newEncryptedMessages: [], otherUpdates, chats, users };
    if (part.length === events.length && botPart.length === forBot.length) {
      return { _: "updates.difference", ...common, state };
    }
    return {
      _: "updates.differenceSlice",
      ...common,
      intermediateState: {
        ...state,
        pts: part.at(-1)?.pts ?? pts,
        qts: botPart.at(-1)?.qts ?? qts,
      },
    };
  },

  "updates.getChannelDifference": (call, { channel: input, pts, limit = 0 }) => {
    const { behaviour } = call.services;
    const channel = channelOf(call, input);
    const { box } = channel;
    checkPts(pts, box);
    if (limit <= 0) throw new RpcFault(400, "LIMIT_INVALID");
    const timeout = behaviour.channelDifferenceTimeout;
    const events = box.since(pts);
    const view = call.minView();
    view.note({ kind: "channel", id: channel.id });
    if (!events || events.length > behaviour.channelDifferenceTooLong || pts + limit < box.pts) {
      const ids = channelMessageIds(channel).slice(-Math.min(limit, LATEST_MESSAGES)).reverse();
      const messages = ids.map((id) => view.message(box.messages.get(id)!));
      const dialog = view.channelDialog(channel);
      const { users, chats } = view;
      return { _: "updates.channelDifferenceTooLong", final: true, timeout, dialog, messages, users, chats };
    }
    if (events.length === 0) {
      return { _: "updates.channelDifferenceEmpty", final: true, pts: box.pts, timeout };
    }
    const part = events.slice(0, Math.max(1, behaviour.channelDifferenceLimit));
    const { newMessages, otherUpdates } = sorted(call, view, box, part);
    return {
      _: "updates.channelDifference",
      final: part.length === events.length || undefined,
      pts: part.at(-1)!.pts,
      timeout,
      newMessages,
      otherUpdates,
      users: view.users,
      chats: view.chats,
    };
  },
};

function checkPts(pts: number, box: Mailbox): void {
  if (pts <= 0) throw new RpcFault(400, "PERSISTENT_TIMESTAMP_EMPTY");
  if (pts > box.pts) throw new RpcFault(400, "PERSISTENT_TIMESTAMP_INVALID");
}

/** What happened in a box, messages apart from the rest, as far as it is still there to be shown. */
function sorted(
  call: Call,
  view: View,
  box: Mailbox,
  events: readonly BoxEvent[],
): { newMessages: TypeMessage[]; otherUpdates: TypeUpdate[] } {
  const newMessages: TypeMessage[] = [];
  const otherUpdates: TypeUpdate[] = [];
  for (const event of events) {
    if ("message" in event && !box.messages.has(event.message.id)) continue;
    if (event.type === "message") {
      newMessages.push(view.message(event.message));
      const { messenger } = call.services;
      const randomId = event.message.post.from === call.self.id
        ? messenger.randomIds.of(event.message)
        : undefined;
      if (randomId !== undefined) {
        otherUpdates.push({ _: "updateMessageID", id: event.message.id, randomId });
      }
    } else otherUpdates.push(view.update(event));
  }
  return { newMessages, otherUpdates };
}

/** The caller's channels in which something happened since `date`. */
function channelsTouched(call: Call, view: View, date: number): TypeUpdate[] {
  return call.world.channelsOf(call.self.id)
    .filter(({ touched }) => touched >= date && touched > 0)
    .map(({ id, box: { pts } }) => {
      view.note({ kind: "channel", id });
      return { _: "updateChannelTooLong", channelId: id, pts };
    });
}

/** Where the caller's updates stand. */
export function stateOf(call: Call): RawUpdatesState {
  const { self, world } = call;
  let unreadCount = self.box.totalUnread();
  for (const channel of world.channelsOf(self.id)) unreadCount += unreadIn(channel, self.id);
  return {
    _: "updates.state",
    pts: self.box.pts,
    qts: self.botEvents.qts,
    date: call.now,
    seq: call.services.publisher.sequence(call.context.auth),
    unreadCount,
  };
}
