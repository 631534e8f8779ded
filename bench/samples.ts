import type { RawMessagesMessages, TypeChat, TypeMessage, TypeUser } from "@layer/client/tl";

const TEXTS = [
  "Good morning! Shall we meet at noon, at the usual place?",
  "Доброе утро! Встретимся в полдень, на обычном месте?",
  "ok",
  "I have read the whole thread again and still think that the second proposal is the better one, for three reasons.",
];

/** A page of a chat's history as messages.getHistory gives it: 100 messages, 20 users, 10 channels. */
export function historyPage(): RawMessagesMessages {
  const messages = Array.from({ length: 100 }, (_, i): TypeMessage => ({
    _: "message",
    out: i % 3 === 0,
    id: 5000 - i,
    fromId: { _: "peerUser", userId: 7_000_000_000 + i % 20 },
    peerId: i % 5 === 0
      ? { _: "peerChannel", channelId: 1_500_000_000 + i % 10 }
      : { _: "peerUser", userId: 7_000_000_001 },
    ...(i % 4 === 0 ? { replyTo: { _: "messageReplyHeader", replyToMsgId: 4000 - i } } : {}),
    date: 1_790_000_000 - 60 * i,
    message: TEXTS[i % TEXTS.length],
    ...(i % 2 === 0
      ? {
        entities: [
          { _: "messageEntityBold", offset: 0, length: 4 },
          { _: "messageEntityTextUrl", offset: 5, length: 7, url: `https://example.org/${i}` },
        ],
      }
      : {}),
    ...(i % 10 === 0
      ? {
        media: {
          _: "messageMediaPhoto",
          photo: {
            _: "photo",
            id: 5_000_000_000_000_000_000n + BigInt(i),
            accessHash: -1_234_567_890_123_456_789n + BigInt(i),
            fileReference: new Uint8Array(24).fill(i),
            date: 1_790_000_000,
            sizes: [
              { _: "photoStrippedSize", type: "i", bytes: new Uint8Array(400).fill(7) },
              { _: "photoSize", type: "x", w: 800, h: 600, size: 61_234 },
            ],
            dcId: 2,
          },
        },
      }
      : {}),
    ...(i % 5 === 0 ? { views: 1000 + i, forwards: i } : {}),
  }));
  const users = Array.from({ length: 20 }, (_, i): TypeUser => ({
    _: "user",
    id: 7_000_000_000 + i,
    accessHash: 8_000_000_000_000_000_000n + BigInt(i),
    firstName: i % 3 === 0 ? "Александра" : "Alexandra",
    lastName: `No. ${i}`,
    username: `user_number_${i}`,
    ...(i === 1 ? { self: true } : {}),
    status: { _: "userStatusRecently" },
  }));
  const chats = Array.from({ length: 10 }, (_, i): TypeChat => ({
    _: "channel",
    broadcast: true,
    id: 1_500_000_000 + i,
    accessHash: -8_000_000_000_000_000_000n + BigInt(i),
    title: `Channel ${i}`,
    username: `channel_number_${i}`,
    photo: { _: "chatPhotoEmpty" },
    date: 1_700_000_000,
  }));
  return { _: "messages.messages", messages, topics: [], chats, users };
}

/** A text with formatting, as a client sends it. */
export const SEND_MESSAGE = {
  _: "messages.sendMessage",
  peer: { _: "inputPeerUser", userId: 7_000_000_001, accessHash: 8_000_000_000_000_000_001n },
  message: "I have read the whole thread again and still think that the second proposal is better",
  randomId: 1_234_567_890_123_456_789n,
  entities: [
    { _: "messageEntityBold", offset: 0, length: 6 },
    { _: "messageEntityItalic", offset: 7, length: 4 },
    { _: "messageEntityTextUrl", offset: 12, length: 3, url: "https://example.org/thread" },
    { _: "messageEntityCode", offset: 16, length: 5 },
  ],
} as const;

/** Somebody is there: the most frequent update of all. */
export const STATUS_UPDATE = {
  _: "updateShort",
  update: {
    _: "updateUserStatus",
    userId: 7_000_000_001,
    status: { _: "userStatusOnline", expires: 1_790_000_000 },
  },
  date: 1_790_000_000,
} as const;
