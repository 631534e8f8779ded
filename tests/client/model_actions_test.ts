import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  button,
  CallbackQuery,
  inlineKeyboard,
  InlineQuery,
  inlineResult,
  InlineResultChosen,
  JoinRequest,
  Message,
  PreCheckoutQuery,
  ServiceMessage,
} from "../../src/client/model/mod.ts";
import * as methods from "../../src/client/methods/mod.ts";
import type { RawMessage, TypePeer, TypeUpdate } from "../../src/tl/mod.ts";
import { FakeActions, type Request, wired } from "./model_fixtures.ts";

const USER: TypePeer = { _: "peerUser", userId: 5 };
const CHAT: TypePeer = { _: "peerChat", chatId: 7 };
const CHANNEL: TypePeer = { _: "peerChannel", channelId: 9 };
const CHANNEL_ID = -1000000000009;
const INPUT_USER = { _: "inputPeerUser", userId: 5, accessHash: 7n };
const INPUT_CHAT = { _: "inputPeerChat", chatId: 7 };
const INPUT_CHANNEL_PEER = { _: "inputPeerChannel", channelId: 9, accessHash: 7n };
const INPUT_CHANNEL = { _: "inputChannel", channelId: 9, accessHash: 7n };
const BUTTONS = inlineKeyboard([[button.callback("Yes", "y")]]);
const BOLD = [{ _: "messageEntityBold", offset: 0, length: 2 } as const];
const INLINE_ID = { _: "inputBotInlineMessageID", dcId: 4, id: 1n, accessHash: 2n } as const;
const counter = { pts: 5, ptsCount: 1 };

const raw = (fields: Partial<RawMessage> = {}): RawMessage => ({
  _: "message",
  id: 10,
  peerId: USER,
  date: 60,
  message: "hi",
  ...fields,
});
const updates = (...all: TypeUpdate[]) =>
  ({ _: "updates", updates: all, users: [], chats: [], date: 60, seq: 0 }) as const;
const found = (...messages: (RawMessage | { _: "messageEmpty"; id: number })[]) =>
  ({ _: "messages.messages", messages, topics: [], chats: [], users: [] }) as const;
const affected = () => ({ _: "messages.affectedMessages", ...counter });
/** A message as the server sends it after messages.sendMessage. */
const sent = ({ randomId, message }: Request) =>
  updates(
    { _: "updateMessageID", id: 11, randomId: randomId as bigint },
    { _: "updateNewMessage", message: raw({ id: 11, out: true, message: message as string }), ...counter },
  );
const edited = ({ id, message = "hi" }: Request) =>
  updates({
    _: "updateEditMessage",
    message: raw({ id: id as number, message: message as string, editDate: 61 }),
    ...counter,
  });
const message = (actions: FakeActions, fields?: Partial<RawMessage>) =>
  new Message(wired(raw(fields)), actions);

describe("message.reply() and message.respond()", () => {
  it("send to the same chat, and give the message", async () => {
    const actions = new FakeActions(sent);
    const reply = await message(actions).reply("well", { entities: BOLD, replyMarkup: BUTTONS });
    assert.deepEqual([reply.id, reply.text, reply.outgoing], [11, "well", true]);
    await message(actions, { peerId: CHAT }).respond("all", { silent: true, noWebpage: true });
    await message(actions).reply("to another", { replyTo: 3 });
    assert.deepEqual(actions.requests, [
      {
        _: "messages.sendMessage",
        peer: INPUT_USER,
        replyTo: { _: "inputReplyToMessage", replyToMsgId: 10 },
        message: "well",
        randomId: 1n,
        replyMarkup: BUTTONS,
        entities: BOLD,
      },
      {
        _: "messages.sendMessage",
        noWebpage: true,
        silent: true,
        peer: INPUT_CHAT,
        message: "all",
        randomId: 2n,
      },
      {
        _: "messages.sendMessage",
        peer: INPUT_USER,
        replyTo: { _: "inputReplyToMessage", replyToMsgId: 3 },
        message: "to another",
        randomId: 3n,
      },
    ]);
  });

  it("stay in the topic of a forum", async () => {
    const actions = new FakeActions(sent);
    const there = message(actions, {
      peerId: CHANNEL,
      replyTo: { _: "messageReplyHeader", forumTopic: true, replyToMsgId: 4 },
    });
    await there.respond("1");
    await there.reply("2");
    assert.deepEqual(actions.requests.map(({ replyTo }) => replyTo), [
      { _: "inputReplyToMessage", replyToMsgId: 4, topMsgId: 4 },
      { _: "inputReplyToMessage", replyToMsgId: 10, topMsgId: 4 },
    ]);
  });

  it("answer service messages, too", async () => {
    const actions = new FakeActions(sent);
    const joined = new ServiceMessage(
      wired({
        _: "messageService",
        id: 12,
        peerId: CHAT,
        date: 60,
        action: { _: "messageActionChatAddUser", users: [5] },
      }),
      actions,
    );
    assert.equal((await joined.reply("welcome")).text, "welcome");
    assert.deepEqual(actions.requests[0].replyTo, { _: "inputReplyToMessage", replyToMsgId: 12 });
  });

  it("show what was sent when the server only says its id", async () => {
    const short = { _: "updateShortSentMessage", out: true, id: 11, ...counter, date: 60 };
    const options = { entities: BOLD, replyMarkup: BUTTONS, replyTo: 10 };
    const one = await methods.sendMessage(new FakeActions(() => short), USER as never, "hi", options);
    const again = new FakeActions(({ randomId }) =>
      updates({ _: "updateMessageID", id: 11, randomId: randomId as bigint })
    );
    const two = await methods.sendMessage(again, 5, "hi", options);
    for (const { id, entities, replyMarkup, replyTo, peerId } of [one, two]) {
      assert.deepEqual([id, entities, replyMarkup, peerId], [11, BOLD, BUTTONS, USER]);
      assert.deepEqual(replyTo, { _: "messageReplyHeader", replyToMsgId: 10 });
    }
  });
});

describe("message.edit()", () => {
  it("changes text and buttons, and gives the message as it is then", async () => {
    const actions = new FakeActions(edited);
    const now = await message(actions).edit("new", { replyMarkup: BUTTONS, entities: BOLD, noWebpage: true });
    assert.deepEqual([now.id, now.text, now.editDate], [10, "new", new Date(61_000)]);
    await message(actions, { peerId: CHANNEL }).edit(undefined, { replyMarkup: BUTTONS });
    assert.deepEqual(actions.requests, [
      {
        _: "messages.editMessage",
        noWebpage: true,
        peer: INPUT_USER,
        id: 10,
        message: "new",
        replyMarkup: BUTTONS,
        entities: BOLD,
      },
      { _: "messages.editMessage", peer: INPUT_CHANNEL_PEER, id: 10, replyMarkup: BUTTONS },
    ]);
  });

  it("takes the last form of several, in channels too", async () => {
    const actions = new FakeActions(() =>
      updates(
        { _: "updateEditChannelMessage", message: raw({ peerId: CHANNEL, message: "1" }), ...counter },
        {
          _: "updateEditChannelMessage",
          message: raw({ peerId: CHANNEL, id: 8, message: "no" }),
          ...counter,
        },
        { _: "updateEditChannelMessage", message: raw({ peerId: CHANNEL, message: "2" }), ...counter },
      )
    );
    assert.equal((await message(actions, { peerId: CHANNEL }).edit("2")).text, "2");
  });

  it("asks for the message when the answer does not show it", async () => {
    const actions = new FakeActions(() => updates(), () => found(raw({ message: "new" })));
    assert.equal((await message(actions).edit("new")).text, "new");
    assert.deepEqual(actions.requests.map(({ _ }) => _), ["messages.editMessage", "messages.getMessages"]);
    const gone = new FakeActions(() => updates(), () => found({ _: "messageEmpty", id: 10 }));
    await assert.rejects(message(gone).edit("new"), {
      name: "TelegramError",
      message: "Cannot show message 10 as it is now: it was edited, and then it was gone",
    });
  });
});

describe("message.delete() and deleteMessages()", () => {
  it("delete for everybody, unless told otherwise", async () => {
    const actions = new FakeActions(affected);
    await message(actions).delete();
    await message(actions, { peerId: CHAT }).delete({ revoke: false });
    await message(actions, { peerId: CHANNEL }).delete();
    assert.deepEqual(actions.requests, [
      { _: "messages.deleteMessages", revoke: true, id: [10] },
      { _: "messages.deleteMessages", id: [10] },
      { _: "channels.deleteMessages", channel: INPUT_CHANNEL, id: [10] },
    ]);
  });

  it("need not know whom the chat is with", async () => {
    const actions = new FakeActions(affected);
    actions.resolvePeer = () => Promise.reject(new Error("not known"));
    await message(actions).delete();
    await assert.rejects(message(actions, { peerId: CHANNEL }).delete(), /not known/);
  });

  it("takes any number of ids, 100 with each call", async () => {
    const actions = new FakeActions(affected);
    const ids = Array.from({ length: 250 }, (_, i) => i + 1);
    assert.equal(await methods.deleteMessages(actions, CHANNEL_ID, ids), 3);
    assert.deepEqual(actions.requests.map(({ id }) => (id as number[]).length), [100, 100, 50]);
    assert.deepEqual(actions.requests.flatMap(({ id }) => id), ids);
    assert.equal(await methods.deleteMessages(actions, 5, []), 0);
    assert.equal(actions.requests.length, 3);
  });

  it("knows a channel it has only seen in a message", async () => {
    const actions = new FakeActions(affected);
    const seen = {
      _: "inputPeerChannelFromMessage",
      peer: { _: "inputPeerChat", chatId: 7 },
      msgId: 3,
      channelId: 9,
    } as const;
    await methods.deleteMessages(actions, seen, [10]);
    assert.deepEqual(actions.requests[0].channel, { ...seen, _: "inputChannelFromMessage" });
  });
});

describe("message.forward() and forwardMessages()", () => {
  it("give the new messages in the order of ids", async () => {
    const actions = new FakeActions(({ randomId }) => {
      const [a, b, , d] = randomId as bigint[];
      return updates(
        { _: "updateMessageID", id: 22, randomId: b },
        { _: "updateMessageID", id: 21, randomId: a },
        { _: "updateMessageID", id: 24, randomId: d },
        ...[24, 21, 22].map((id) => ({
          _: "updateNewChannelMessage",
          message: raw({ id, peerId: CHANNEL }),
          ...counter,
        } as const)),
      );
    });
    const made = await methods.forwardMessages(actions, CHANNEL_ID, -7, [1, 2, 3, 4], {
      silent: true,
      dropAuthor: true,
      dropMediaCaptions: true,
      noforwards: true,
      topicId: 6,
    });
    assert.deepEqual(made.map(({ id }) => id), [21, 22, 24]);
    assert.deepEqual(actions.requests, [{
      _: "messages.forwardMessages",
      silent: true,
      dropAuthor: true,
      dropMediaCaptions: true,
      noforwards: true,
      fromPeer: INPUT_CHAT,
      id: [1, 2, 3, 4],
      randomId: [1n, 2n, 3n, 4n],
      toPeer: INPUT_CHANNEL_PEER,
      topMsgId: 6,
    }]);
    assert.deepEqual(await methods.forwardMessages(actions, 5, -7, []), []);
  });

  it("ask for messages that an answer only names", async () => {
    const named = ({ randomId }: Request) =>
      updates({ _: "updateMessageID", id: 21, randomId: (randomId as bigint[])[0] });
    const actions = new FakeActions(named, () => found(raw({ id: 21, peerId: CHAT })));
    const made = await message(actions).forward(-7);
    assert.deepEqual([made.id, made.chatId], [21, -7]);
    assert.deepEqual(actions.requests[1].id, [{ _: "inputMessageID", id: 21 }]);
  });

  it("say so when there was nothing to forward", async () => {
    const actions = new FakeActions(() => updates());
    await assert.rejects(message(actions).forward("me"), {
      name: "TelegramError",
      message: "Cannot forward message 10: it is gone",
    });
    assert.deepEqual(actions.requests[0].toPeer, { _: "inputPeerSelf" });
  });
});

describe("getMessages()", () => {
  it("asks the channel for messages of channels", async () => {
    const actions = new FakeActions(() => ({
      _: "messages.channelMessages",
      pts: 5,
      count: 2,
      messages: [raw({ id: 2, peerId: CHANNEL }), { _: "messageEmpty", id: 3 }],
      topics: [],
      chats: [],
      users: [],
    }));
    const messages = await methods.getMessages(actions, CHANNEL_ID, [3, 2]);
    assert.deepEqual(messages.map((one) => one?.id), [undefined, 2]);
    assert.deepEqual(actions.requests, [{
      _: "channels.getMessages",
      channel: INPUT_CHANNEL,
      id: [{ _: "inputMessageID", id: 3 }, { _: "inputMessageID", id: 2 }],
    }]);
  });

  it("leaves out messages of other chats, whose ids are the same", async () => {
    const own: TypePeer = { _: "peerUser", userId: 1 };
    const all = [USER, CHAT, { _: "peerUser", userId: 6 } as const, own];
    const actions = new FakeActions(() => found(...all.map((peerId, i) => raw({ id: i + 1, peerId }))));
    const of = async (peer: number | "me") =>
      (await methods.getMessages(actions, peer, [1, 2, 3, 4])).map((one) => one?.id);
    assert.deepEqual(await of(5), [1, undefined, undefined, undefined]);
    assert.deepEqual(await of(-7), [undefined, 2, undefined, undefined]);
    assert.deepEqual(await of("me"), [undefined, undefined, undefined, 4]);
    assert.deepEqual(await methods.getMessages(actions, 5, []), []);
    assert.equal(actions.requests.length, 3);
  });
});

describe("message.react() and setReaction()", () => {
  it("set, replace and take back", async () => {
    const actions = new FakeActions(() => updates());
    const one = message(actions, { peerId: CHANNEL });
    await one.react("👍");
    await one.react(5n, { big: true });
    await one.react(["👍", { _: "reactionPaid" }]);
    await one.react(null);
    await one.react([]);
    const call = { _: "messages.sendReaction", peer: INPUT_CHANNEL_PEER, msgId: 10 };
    const thumb = { _: "reactionEmoji", emoticon: "👍" };
    assert.deepEqual(actions.requests, [
      { ...call, reaction: [thumb] },
      { ...call, big: true, reaction: [{ _: "reactionCustomEmoji", documentId: 5n }] },
      { ...call, reaction: [thumb, { _: "reactionPaid" }] },
      call,
      call,
    ]);
  });
});

describe("message.pin() and message.unpin()", () => {
  it("do so in every kind of chat", async () => {
    const actions = new FakeActions(() => updates());
    await message(actions).pin({ pmOneside: true });
    await message(actions, { peerId: CHANNEL }).pin({ silent: true });
    await message(actions, { peerId: CHAT }).unpin();
    const call = { _: "messages.updatePinnedMessage", id: 10 };
    assert.deepEqual(actions.requests, [
      { ...call, pmOneside: true, peer: INPUT_USER },
      { ...call, silent: true, peer: INPUT_CHANNEL_PEER },
      { ...call, unpin: true, peer: INPUT_CHAT },
    ]);
  });
});

describe("a callback query", () => {
  const inChat = {
    _: "updateBotCallbackQuery",
    queryId: 3n,
    userId: 5,
    peer: CHAT,
    msgId: 10,
    chatInstance: 1n,
  } as const;
  const inline = {
    _: "updateInlineBotCallbackQuery",
    queryId: 3n,
    userId: 5,
    msgId: INLINE_ID,
    chatInstance: 1n,
  } as const;

  it("is answered with a notice, a window, a link, or nothing", async () => {
    const actions = new FakeActions();
    const query = new CallbackQuery(wired(inChat), actions);
    await query.answer();
    await query.answer("Gladly", { alert: true, cacheTime: 60 });
    await query.answer(undefined, { url: "https://t.me/bot?start=1" });
    const call = { _: "messages.setBotCallbackAnswer", queryId: 3n };
    assert.deepEqual(actions.requests, [
      { ...call, cacheTime: 0 },
      { ...call, alert: true, message: "Gladly", cacheTime: 60 },
      { ...call, url: "https://t.me/bot?start=1", cacheTime: 0 },
    ]);
  });

  it("edits, shows and answers the message its button is under", async () => {
    const actions = new FakeActions(edited, () => found(raw({ peerId: CHAT })), sent);
    const query = new CallbackQuery(wired(inChat), actions);
    assert.equal((await query.edit("done"))?.text, "done");
    assert.equal((await query.getMessage())?.id, 10);
    assert.equal((await query.respond("well")).text, "well");
    assert.deepEqual(actions.requests.map(({ _ }) => _), [
      "messages.editMessage",
      "messages.getMessages",
      "messages.sendMessage",
    ]);
    assert.deepEqual([actions.requests[0].peer, actions.requests[2].peer], [INPUT_CHAT, INPUT_CHAT]);
  });

  it("edits a message sent through inline mode where it was made, and cannot see it", async () => {
    const actions = new FakeActions();
    const query = new CallbackQuery(wired(inline), actions);
    assert.equal(await query.edit("done", { replyMarkup: BUTTONS }), undefined);
    assert.equal(await query.edit(undefined, { replyMarkup: BUTTONS }), undefined);
    const call = { _: "messages.editInlineBotMessage", id: INLINE_ID, replyMarkup: BUTTONS };
    assert.deepEqual(actions.requests, [{ ...call, message: "done" }, call]);
    assert.deepEqual(actions.dcs, [4, 4]);
    assert.equal(await query.getMessage(), undefined);
    await assert.rejects(query.respond("well"), { name: "TelegramError", message: /the chat is not known$/ });
    assert.equal(actions.requests.length, 2);
  });
});

describe("an inline query", () => {
  const query = (actions: FakeActions) =>
    new InlineQuery(
      wired({ _: "updateBotInlineQuery", queryId: 3n, userId: 5, query: "cats", offset: "" }),
      actions,
    );
  const article = (id: string) => inlineResult.article({ id, title: "Cat", text: "meow" });

  it("is answered with results", async () => {
    const actions = new FakeActions();
    await query(actions).answer([article("1")]);
    await query(actions).answer([], {
      cacheTime: 0,
      personal: true,
      gallery: true,
      nextOffset: "50",
      switchPm: { text: "Log in", startParam: "login" },
      switchWebview: { text: "Open", url: "https://example.com" },
    });
    assert.deepEqual(actions.requests, [
      {
        _: "messages.setInlineBotResults",
        queryId: 3n,
        results: [wired(article("1"))],
        cacheTime: 300,
      },
      {
        _: "messages.setInlineBotResults",
        gallery: true,
        private: true,
        queryId: 3n,
        results: [],
        cacheTime: 0,
        nextOffset: "50",
        switchPm: { _: "inlineBotSwitchPM", text: "Log in", startParam: "login" },
        switchWebview: { _: "inlineBotWebView", text: "Open", url: "https://example.com" },
      },
    ]);
  });

  it("takes 50 results and no more", async () => {
    const actions = new FakeActions();
    const results = Array.from({ length: 51 }, (_, i) => article(String(i)));
    await query(actions).answer(results.slice(0, 50));
    await assert.rejects(query(actions).answer(results), {
      name: "RangeError",
      message: /^Cannot answer the inline query: it gets 51 results, 50 at most/,
    });
    assert.equal(actions.requests.length, 1);
  });

  it("leads to a message that can be edited when it has buttons", async () => {
    const actions = new FakeActions();
    const chosen = { _: "updateBotInlineSend", userId: 5, query: "cats", id: "1" } as const;
    await new InlineResultChosen(wired({ ...chosen, msgId: INLINE_ID }), actions).edit("sold");
    assert.deepEqual(actions.requests, [{
      _: "messages.editInlineBotMessage",
      id: INLINE_ID,
      message: "sold",
    }]);
    assert.deepEqual(actions.dcs, [4]);
    await assert.rejects(new InlineResultChosen(wired(chosen), actions).edit("sold"), {
      name: "TelegramError",
      message: /without an inline keyboard$/,
    });
  });
});

describe("a join request", () => {
  it("is approved or declined", async () => {
    const actions = new FakeActions(() => updates());
    const request = new JoinRequest(
      wired({
        _: "updateBotChatInviteRequester",
        peer: CHANNEL,
        date: 60,
        userId: 5,
        about: "",
        invite: { _: "chatInvitePublicJoinRequests" },
        qts: 1,
      }),
      actions,
    );
    await request.approve();
    await request.decline();
    const call = {
      _: "messages.hideChatJoinRequest",
      peer: INPUT_CHANNEL_PEER,
      userId: { _: "inputUser", userId: 5, accessHash: 7n },
    };
    assert.deepEqual(actions.requests, [{ ...call, approved: true }, call]);
  });
});

describe("a pre-checkout query", () => {
  it("goes on, or stops with a reason", async () => {
    const actions = new FakeActions();
    const query = new PreCheckoutQuery(
      wired({
        _: "updateBotPrecheckoutQuery",
        queryId: 3n,
        userId: 5,
        payload: new Uint8Array(),
        currency: "XTR",
        totalAmount: 1n,
      }),
      actions,
    );
    await query.answer(true);
    await query.answer(false, "Sold out");
    assert.deepEqual(actions.requests, [
      { _: "messages.setBotPrecheckoutResults", success: true, queryId: 3n },
      { _: "messages.setBotPrecheckoutResults", queryId: 3n, error: "Sold out" },
    ]);
    await assert.rejects(query.answer(false, ""), TypeError);
    // @ts-expect-error -- a reason has to be given
    await assert.rejects(query.answer(false), TypeError);
    assert.equal(actions.requests.length, 2);
  });
});
