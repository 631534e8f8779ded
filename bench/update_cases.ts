import {
  api,
  type RawMessage,
  type TypeChat,
  type TypePeer,
  type TypeUpdates,
  type TypeUser,
} from "@layer/client/tl";

/** Id of the account that gets the updates. */
export const SELF = 6_000_000_000;
/** Where its common box is before the first update. */
export const START = { pts: 1_000, qts: 1, date: 1_790_000_000, seq: 0 } as const;
/** Where each of {@linkcode CHANNELS} is before the first update. */
export const CHANNEL_PTS = 500;
/** Bare ids of the channels there are. */
export const CHANNELS: readonly number[] = Array.from({ length: 10 }, (_, i) => 1_500_000_000 + i);
/** So many packets arrive at once. */
export const BURST = 100;

/** Updates as a server pushes them; a handler gets all of them. */
export interface UpdateCase {
  readonly name: string;
  /** They come in order, one by one: each can be waited for. */
  readonly ordered: boolean;
  readonly packets: readonly Uint8Array[];
}

const USERS = 40;
const TEXTS = [
  "Good morning! Shall we meet at noon, at the usual place?",
  "Доброе утро! Встретимся в полдень, на обычном месте?",
  "ok",
  "/start",
];

const user = (i: number): TypeUser => ({
  _: "user",
  id: SELF + 1 + i % USERS,
  accessHash: 8_000_000_000_000_000_000n + BigInt(i % USERS),
  firstName: "Alexandra",
  lastName: `No. ${i % USERS}`,
  username: `user_number_${i % USERS}`,
  status: { _: "userStatusRecently" },
});

const channel = (i: number): TypeChat => ({
  _: "channel",
  megagroup: true,
  id: CHANNELS[i % CHANNELS.length],
  accessHash: -8_000_000_000_000_000_000n + BigInt(i % CHANNELS.length),
  title: `Channel ${i % CHANNELS.length}`,
  username: `channel_number_${i % CHANNELS.length}`,
  photo: { _: "chatPhotoEmpty" },
  date: 1_700_000_000,
});

const container = (
  updates: (TypeUpdates & { _: "updates" })["updates"],
  users: TypeUser[],
  chats: TypeChat[],
) => ({ _: "updates", updates, users, chats, date: START.date, seq: 0 }) as const;

/** Makes everybody known. */
export const PRIMER: Uint8Array = api.encode(container(
  [],
  [
    { ...user(0), _: "user", self: true, id: SELF, username: "self" },
    ...Array.from({ length: USERS }, (_, i) => user(i)),
  ],
  CHANNELS.map((_, i) => channel(i)),
));

const message = (i: number, id: number, peerId: TypePeer): RawMessage => ({
  _: "message",
  id,
  fromId: { _: "peerUser", userId: SELF + 1 + i % USERS },
  peerId,
  date: START.date + i,
  message: TEXTS[i % TEXTS.length],
  ...i % 4 === 0 ? { entities: [{ _: "messageEntityBold", offset: 0, length: 2 }] } : {},
});

const status = (i: number): TypeUpdates => ({
  _: "updateShort",
  update: {
    _: "updateUserStatus",
    userId: SELF + 1 + i % USERS,
    status: { _: "userStatusOnline", expires: START.date + i },
  },
  date: START.date,
});

/** @param n number of the event in the common box, from 1 on */
const shortMessage = (i: number, n: number): TypeUpdates => ({
  _: "updateShortMessage",
  id: 10_000 + n,
  userId: SELF + 1 + i % USERS,
  message: TEXTS[i % TEXTS.length],
  pts: START.pts + n,
  ptsCount: 1,
  date: START.date,
});

const newMessage = (i: number, n: number): TypeUpdates =>
  container(
    [{
      _: "updateNewMessage",
      message: message(i, 10_000 + n, { _: "peerUser", userId: SELF + 1 + i % USERS }),
      pts: START.pts + n,
      ptsCount: 1,
    }],
    [user(i)],
    [],
  );

/** @param n number of the event in the channel, from 1 on */
const channelMessage = (i: number, n: number): TypeUpdates =>
  container(
    [{
      _: "updateNewChannelMessage",
      message: message(i, 20_000 + n, { _: "peerChannel", channelId: CHANNELS[i % CHANNELS.length] }),
      pts: CHANNEL_PTS + n,
      ptsCount: 1,
    }],
    [user(i)],
    [channel(i)],
  );

/** Everything, and no packet is where it belongs. */
function mix(count: number): TypeUpdates[] {
  const counts = new Map<number, number>();
  const next = (box: number): number => {
    const n = (counts.get(box) ?? 0) + 1;
    counts.set(box, n);
    return n;
  };
  const ordered = Array.from({ length: count }, (_, i) => {
    // Next to each other so that order matters.
    const c = i >> 2;
    if (i % 10 === 9) return status(i);
    if (c % 3 === 0) return channelMessage(c, next(1 + c % CHANNELS.length));
    return c % 3 === 1 ? shortMessage(i, next(0)) : newMessage(i, next(0));
  });
  // Four in reverse, then two pairs.
  return ordered.map((_, i) => ordered[i ^ (i % 8 < 4 ? 3 : 1)]);
}

/** The cases, each of `count` packets with one update: a multiple of {@linkcode BURST}. */
export function updateCases(count: number): UpdateCase[] {
  const made = (name: string, make: (i: number) => TypeUpdates) => ({
    name,
    ordered: true,
    packets: Array.from({ length: count }, (_, i) => api.encode(make(i))),
  });
  return [
    made("status", status),
    made("short message", (i) => shortMessage(i, i + 1)),
    made("message in `updates`", (i) => newMessage(i, i + 1)),
    made("message in a channel", (i) => channelMessage(i, Math.floor(i / CHANNELS.length) + 1)),
    { name: "all of it, out of order", ordered: false, packets: mix(count).map((one) => api.encode(one)) },
  ];
}
