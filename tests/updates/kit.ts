import type { UpdateState } from "../../src/session/mod.ts";
import type {
  RawMessage,
  TypeMessage,
  TypeUpdate,
  TypeUpdates,
  TypeUpdatesChannelDifference,
  TypeUpdatesDifference,
  TypeUpdatesState,
} from "../../src/tl/mod.ts";
import { type BoxEvent, MessageBox, type MessageBoxOptions, type UpdateGap } from "../../src/updates/mod.ts";

/** The state of most tests. */
export const STATE: UpdateState = { pts: 56, qts: 78, date: 12, seq: 34 };

export function message(id: number, channel?: number, more: Partial<RawMessage> = {}): RawMessage {
  return {
    _: "message",
    id,
    peerId: channel === undefined ? { _: "peerUser", userId: 5 } : { _: "peerChannel", channelId: channel },
    date: 1000 + id,
    message: `message ${id}`,
    ...more,
  };
}

/** An update of the common box; its message has the id of its pts. */
export function common(pts: number, ptsCount = 1): TypeUpdate {
  return { _: "updateNewMessage", message: message(pts), pts, ptsCount };
}

export function encrypted(qts: number): TypeUpdate {
  return { _: "updateBotStopped", userId: 1, date: 0, stopped: true, qts };
}

/** An update of a channel. */
export function inChannel(channel: number, pts: number, ptsCount = 1): TypeUpdate {
  return { _: "updateNewChannelMessage", message: message(pts, channel), pts, ptsCount };
}

/** An update without a counter. */
export function plain(userId: number): TypeUpdate {
  return { _: "updateUserTyping", userId, action: { _: "sendMessageTypingAction" } };
}

export function short(update: TypeUpdate, date = 0): TypeUpdates {
  return { _: "updateShort", update, date };
}

export function container(seq: number, updates: TypeUpdate[], date = 0): TypeUpdates {
  return { _: "updates", updates, users: [], chats: [], date, seq };
}

export function combined(seqStart: number, seq: number, updates: TypeUpdate[], date = 0): TypeUpdates {
  return { _: "updatesCombined", updates, users: [], chats: [], date, seqStart, seq };
}

export function rawState(state: UpdateState): TypeUpdatesState {
  return { _: "updates.state", ...state, unreadCount: 0 };
}

/** What the server may have to tell. */
export interface News {
  readonly messages?: TypeMessage[];
  readonly encrypted?: number[];
  readonly others?: TypeUpdate[];
}

export function difference(state: UpdateState, news: News = {}): TypeUpdatesDifference {
  return { _: "updates.difference", ...contents(news), state: rawState(state) };
}

export function slice(state: UpdateState, news: News = {}): TypeUpdatesDifference {
  return { _: "updates.differenceSlice", ...contents(news), intermediateState: rawState(state) };
}

function contents({ messages = [], encrypted = [], others = [] }: News) {
  const newEncryptedMessages = encrypted.map((chatId) => ({
    _: "encryptedMessageService" as const,
    randomId: 0n,
    chatId,
    date: 0,
    bytes: new Uint8Array(0),
  }));
  return { newMessages: messages, newEncryptedMessages, otherUpdates: others, chats: [], users: [] };
}

export function channelDifference(
  pts: number,
  news: Pick<News, "messages" | "others"> & { final?: boolean } = {},
): TypeUpdatesChannelDifference {
  const { messages = [], others = [], final = true } = news;
  return {
    _: "updates.channelDifference",
    final,
    pts,
    newMessages: messages,
    otherUpdates: others,
    chats: [],
    users: [],
  };
}

export function channelTooLong(
  channelId: number,
  pts: number,
  messages: TypeMessage[] = [],
): TypeUpdatesChannelDifference {
  return {
    _: "updates.channelDifferenceTooLong",
    final: true,
    dialog: {
      _: "dialog",
      peer: { _: "peerChannel", channelId },
      topMessage: 0,
      readInboxMaxId: 0,
      readOutboxMaxId: 0,
      unreadCount: 0,
      unreadMentionsCount: 0,
      unreadReactionsCount: 0,
      unreadPollVotesCount: 0,
      notifySettings: { _: "peerNotifySettings" },
      pts,
    },
    messages,
    chats: [],
    users: [],
  };
}

/** What an update is called in tests: its counter, the id of its message, or its name. */
export function nameOf(update: TypeUpdate): string {
  const { pts, qts, message, userId } = update as {
    pts?: number;
    qts?: number;
    userId?: number;
    message?: { id?: number };
  };
  if (pts) return `${pts}`;
  if (qts) return `q${qts}`;
  if (message?.id !== undefined) return `m${message.id}`;
  return update._ === "updateUserTyping" ? `typing${userId}` : update._;
}

/** A box with its clock, and what came out of it. */
export class Bench {
  now = 1_000_000;
  readonly box: MessageBox;
  /** Everything so far. */
  readonly log: BoxEvent[] = [];

  constructor(options: Partial<MessageBoxOptions> = {}) {
    const defaults = { ticks: () => this.now, state: STATE, bot: false, self: 1 };
    this.box = new MessageBox({ ...defaults, ...options });
  }

  /** Lets time pass. */
  wait(ms: number): void {
    const end = this.now + ms;
    while (this.box.deadline <= end) {
      this.now = Math.max(this.now, this.box.deadline);
      const before = this.box.deadline;
      this.box.tick();
      if (this.box.deadline <= before) throw new Error("tick() does not move the deadline");
    }
    this.now = end;
  }

  push(...updates: TypeUpdate[]): void {
    for (const update of updates) this.box.take(short(update));
  }

  /** What came out since last asked. */
  events(): BoxEvent[] {
    const events = this.box.events();
    this.log.push(...events);
    return events;
  }

  /** Names of updates that came out since last asked; every other event in brackets. */
  out(): string[] {
    return this.events().flatMap((event) =>
      event.type === "updates" ? event.updates.map(nameOf) : [`(${brief(event)})`]
    );
  }

  /** Gaps so far. */
  gaps(): UpdateGap[] {
    this.events();
    return this.log.flatMap((event) => event.type === "gap" ? [event.gap] : []);
  }
}

function brief(event: BoxEvent): string {
  switch (event.type) {
    case "getDifference":
      return `getDifference ${event.date} ${event.pts} ${event.qts}`;
    case "getChannelDifference":
      return `getChannelDifference ${event.channel} ${event.pts}`;
    case "channelBase":
      return `channelBase ${event.channel} ${event.pts}`;
    case "channelForgotten":
      return `channelForgotten ${event.channel}`;
    case "gap":
      return `gap ${event.gap.reason} ${event.gap.from}-${event.gap.to}`;
    default:
      return event.type;
  }
}
