import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { typedUpdate } from "../../src/client/model/mod.ts";
import type { TypeUpdate } from "../../src/tl/mod.ts";
import { apiCombinators, Sampler } from "../tl/samples.ts";
import { FakeActions, overTheWire, wired } from "./model_fixtures.ts";

/** What each constructor is to a handler; those that are not named are "raw". */
const TYPES: Readonly<Record<string, string>> = {
  updateNewMessage: "message",
  updateNewChannelMessage: "message",
  updateEditMessage: "messageEdited",
  updateEditChannelMessage: "messageEdited",
  updateDeleteMessages: "messageDeleted",
  updateDeleteChannelMessages: "messageDeleted",
  updateBotCallbackQuery: "callbackQuery",
  updateInlineBotCallbackQuery: "callbackQuery",
  updateBotInlineQuery: "inlineQuery",
  updateBotInlineSend: "inlineResultChosen",
  updateUserTyping: "userTyping",
  updateChatUserTyping: "userTyping",
  updateChannelUserTyping: "userTyping",
  updateUserStatus: "userStatus",
  updateBotMessageReaction: "messageReaction",
  updateBotMessageReactions: "messageReaction",
  updateMessageReactions: "messageReaction",
  updateChatParticipant: "chatMember",
  updateChannelParticipant: "chatMember",
  updateBotChatInviteRequester: "joinRequest",
  updateMessagePollVote: "pollVote",
  updateBotStopped: "botStopped",
  updateBotPrecheckoutQuery: "preCheckoutQuery",
};

const UPDATES = apiCombinators.filter(({ kind, result }) =>
  kind === "constructor" && result.name === "Update"
);

/** Names of the getters of a value, inherited ones included. */
function getters(value: object): string[] {
  const names: string[] = [];
  for (
    let type = Object.getPrototypeOf(value);
    type !== Object.prototype;
    type = Object.getPrototypeOf(type)
  ) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
      if (get) names.push(name);
    }
  }
  return names;
}

/** The type that goes with what an update carries. */
function expected(update: TypeUpdate): string {
  const type = TYPES[update._] ?? "raw";
  if (type !== "message" && type !== "messageEdited") return type;
  const { message } = update as TypeUpdate & { _: "updateNewMessage" };
  if (message._ === "message") return type;
  return type === "message" && message._ === "messageService" ? "serviceMessage" : "raw";
}

const user = (userId: number) => ({ _: "peerUser", userId }) as const;
const chat = (chatId: number) => ({ _: "peerChat", chatId }) as const;
/** The marked id of channel 9. */
const CHANNEL_9 = -1_000_000_000_009;
const channel = (channelId: number) => ({ _: "peerChannel", channelId }) as const;
const keyOf = (update: TypeUpdate) => typedUpdate(wired(update), new FakeActions()).chat;

describe("typedUpdate()", () => {
  it("knows every constructor of the schema", () => {
    assert.ok(UPDATES.length > 150);
    const names = new Set(UPDATES.map(({ name }) => name));
    assert.deepEqual(Object.keys(TYPES).filter((name) => !names.has(name)), []);
    const sampler = new Sampler(apiCombinators, 4);
    const seen = new Set<string>();
    for (const combinator of UPDATES) {
      for (let i = 0; i < 12; i++) {
        const update = overTheWire(sampler.value(combinator)) as TypeUpdate;
        const { type, value, chat } = typedUpdate(update, new FakeActions());
        assert.equal(type, expected(update), combinator.name);
        const raw = value.raw as { _: string };
        assert.ok(raw === update || raw === (update as { message?: unknown }).message, combinator.name);
        assert.ok(typeof chat === "bigint" || Number.isInteger(chat), combinator.name);
        seen.add(type);
      }
    }
    assert.deepEqual(
      [...seen].sort(),
      [...new Set([...Object.values(TYPES), "serviceMessage", "raw"])].sort(),
    );
  });

  it("gives objects whose getters and JSON work, whatever the fields hold", () => {
    const sampler = new Sampler(apiCombinators, 64);
    for (const combinator of UPDATES.filter(({ name }) => name in TYPES)) {
      for (let i = 0; i < 12; i++) {
        const update = overTheWire(sampler.value(combinator)) as TypeUpdate;
        const { value } = typedUpdate(update, new FakeActions());
        const read = value as unknown as Record<string, unknown>;
        for (const name of getters(value)) {
          const result = read[name];
          assert.notEqual(result, null, `${combinator.name} ${name}`);
          assert.ok(!Number.isNaN(result), `${combinator.name} ${name}`);
        }
        assert.equal(JSON.parse(JSON.stringify(value))._, value.raw?._);
      }
    }
  });

  it("says by what updates are kept in order", () => {
    const message = (peerId: ReturnType<typeof user | typeof chat | typeof channel>) =>
      ({ _: "message", id: 1, peerId, date: 1, message: "" }) as const;
    const counter = { pts: 5, ptsCount: 1 };
    const cases: [number | bigint, TypeUpdate][] = [
      [5, { _: "updateNewMessage", message: message(user(5)), ...counter }],
      [-7, { _: "updateEditMessage", message: message(chat(7)), ...counter }],
      [CHANNEL_9, { _: "updateNewChannelMessage", message: message(channel(9)), ...counter }],
      [CHANNEL_9, { _: "updateEditChannelMessage", message: message(channel(9)), ...counter }],
      [0, { _: "updateDeleteMessages", messages: [1], ...counter }],
      [CHANNEL_9, { _: "updateDeleteChannelMessages", channelId: 9, messages: [1], ...counter }],
      [-7, {
        _: "updateBotCallbackQuery",
        queryId: 1n,
        userId: 5,
        peer: chat(7),
        msgId: 1,
        chatInstance: 2n,
      }],
      [-2n, {
        _: "updateInlineBotCallbackQuery",
        queryId: 1n,
        userId: 5,
        msgId: { _: "inputBotInlineMessageID", dcId: 2, id: 1n, accessHash: 1n },
        chatInstance: -2n,
      }],
      [0, { _: "updateBotInlineQuery", queryId: 1n, userId: 5, query: "", offset: "" }],
      [0, { _: "updateBotInlineSend", userId: 5, query: "", id: "1" }],
      [5, { _: "updateUserTyping", userId: 5, action: { _: "sendMessageTypingAction" } }],
      [-7, {
        _: "updateChatUserTyping",
        chatId: 7,
        fromId: user(5),
        action: { _: "sendMessageTypingAction" },
      }],
      [CHANNEL_9, {
        _: "updateChannelUserTyping",
        channelId: 9,
        fromId: user(5),
        action: { _: "sendMessageTypingAction" },
      }],
      [5, { _: "updateUserStatus", userId: 5, status: { _: "userStatusRecently" } }],
      [CHANNEL_9, {
        _: "updateBotMessageReactions",
        peer: channel(9),
        msgId: 1,
        date: 1,
        reactions: [],
        qts: 1,
      }],
      [-7, { _: "updateChatParticipant", chatId: 7, date: 1, actorId: 5, userId: 6, qts: 1 }],
      [CHANNEL_9, { _: "updateChannelParticipant", channelId: 9, date: 1, actorId: 5, userId: 6, qts: 1 }],
      [5, { _: "updateBotStopped", userId: 5, date: 1, stopped: true, qts: 1 }],
      [5, {
        _: "updateMessagePollVote",
        pollId: 1n,
        peer: user(5),
        options: [],
        positions: [],
        qts: 1,
      }],
      // Without a type of their own.
      [CHANNEL_9, { _: "updatePinnedChannelMessages", channelId: 9, messages: [1], ...counter }],
      [-7, { _: "updatePinnedMessages", peer: chat(7), messages: [1], ...counter }],
      [-7, {
        _: "updateNewScheduledMessage",
        message: message(chat(7)),
      }],
      [-7, { _: "updateChat", chatId: 7 }],
      [5, { _: "updateUser", userId: 5 }],
      [0, { _: "updateConfig" }],
      [0, {
        _: "updateServiceNotification",
        type: "x",
        message: "y",
        media: { _: "messageMediaEmpty" },
        entities: [],
      }],
      [0, { _: "updateDialogPinned", peer: { _: "dialogPeer", peer: user(5) } }],
    ];
    for (const [key, update] of cases) assert.equal(keyOf(update), key, update._);
  });
});
