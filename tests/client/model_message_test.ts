import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { anyMessage, Message, ServiceMessage } from "../../src/client/model/mod.ts";
import type { RawMessage, TypePeer } from "../../src/tl/mod.ts";
import { FakeActions, wired } from "./model_fixtures.ts";

const USER: TypePeer = { _: "peerUser", userId: 5 };
const CHAT: TypePeer = { _: "peerChat", chatId: 7 };
const CHANNEL: TypePeer = { _: "peerChannel", channelId: 1234567890 };

function message(fields: Partial<RawMessage> = {}): Message {
  const raw: RawMessage = {
    _: "message",
    id: 10,
    peerId: USER,
    date: 1_700_000_000,
    message: "hi",
    ...fields,
  };
  return new Message(wired(raw), new FakeActions());
}

describe("Message", () => {
  it("shows what it is, with nothing but the necessary", () => {
    const bare = message();
    assert.deepEqual(
      [bare.id, bare.text, bare.date, bare.isService],
      [10, "hi", new Date("2023-11-14T22:13:20Z"), false],
    );
    assert.deepEqual([bare.chatPeer, bare.chatId, bare.senderPeer, bare.senderId], [USER, 5, USER, 5]);
    assert.deepEqual(bare.entities, []);
    for (
      const name of [
        "editDate",
        "replyToId",
        "topicId",
        "groupedId",
        "media",
        "replyMarkup",
        "forwardHeader",
        "viaBotId",
        "reactions",
        "forwardCount",
        "viewCount",
        "replyCount",
      ] as const
    ) {
      assert.equal(bare[name], undefined, name);
    }
    for (
      const name of ["outgoing", "mentioned", "silent", "post", "pinned", "noforwards", "hasMedia"] as const
    ) {
      assert.equal(bare[name], false, name);
    }
  });

  it("shows everything there is", () => {
    const entities = [{ _: "messageEntityBold", offset: 0, length: 2 } as const];
    const fwdFrom = { _: "messageFwdHeader", fromId: CHANNEL, date: 5 } as const;
    const media = { _: "messageMediaDice", value: 6, emoticon: "🎲" } as const;
    const replyMarkup = { _: "replyInlineMarkup", rows: [] } as const;
    const full = message({
      mentioned: true,
      silent: true,
      post: true,
      pinned: true,
      noforwards: true,
      fromId: CHANNEL,
      peerId: CHANNEL,
      entities,
      fwdFrom,
      media,
      replyMarkup: { ...replyMarkup, rows: [] },
      replyTo: { _: "messageReplyHeader", replyToMsgId: 9 },
      views: 100,
      forwards: 3,
      replies: { _: "messageReplies", replies: 4, repliesPts: 1 },
      editDate: 1_700_000_060,
      groupedId: 77n,
      viaBotId: 88,
      reactions: { _: "messageReactions", results: [] },
    });
    for (
      const name of ["mentioned", "silent", "post", "pinned", "noforwards", "hasMedia"] as const
    ) {
      assert.equal(full[name], true, name);
    }
    assert.deepEqual(full.entities, entities);
    assert.deepEqual([full.forwardHeader, full.media, full.replyMarkup], [fwdFrom, media, replyMarkup]);
    assert.deepEqual([full.replyToId, full.viewCount, full.forwardCount, full.replyCount], [9, 100, 3, 4]);
    assert.deepEqual([full.groupedId, full.viaBotId, full.reactions?.results], [77n, 88, []]);
    assert.deepEqual(full.editDate, new Date("2023-11-14T22:14:20Z"));
    assert.deepEqual([full.chatId, full.senderId], [-1001234567890, -1001234567890]);
  });

  it("says which chat it is in, and who sent it, as bots know them", () => {
    const of = (fields: Partial<RawMessage>) => {
      const { chatId, senderId } = message(fields);
      return [chatId, senderId];
    };
    assert.deepEqual(of({}), [5, 5]);
    assert.deepEqual(of({ out: true }), [5, 1]);
    assert.deepEqual(of({ out: true, fromId: { _: "peerUser", userId: 2 } }), [5, 2]);
    assert.deepEqual(of({ peerId: CHAT, fromId: USER }), [-7, 5]);
    assert.deepEqual(of({ peerId: CHANNEL, fromId: USER }), [-1001234567890, 5]);
    assert.deepEqual(of({ peerId: CHANNEL, post: true }), [-1001234567890, undefined]);
  });

  it("does not take the preview of a link for media", () => {
    const webpage = { _: "webPageEmpty", id: 1n } as const;
    assert.equal(message({ media: { _: "messageMediaWebPage", webpage } }).hasMedia, false);
    assert.equal(message({ media: { _: "messageMediaEmpty" } }).hasMedia, false);
    assert.equal(message({ media: { _: "messageMediaUnsupported" } }).hasMedia, true);
  });

  it("knows the topic it is in", () => {
    const replyTo = (fields: object) =>
      message({ peerId: CHANNEL, replyTo: { _: "messageReplyHeader", ...fields } });
    assert.equal(replyTo({ replyToMsgId: 9 }).topicId, undefined);
    assert.equal(replyTo({ replyToMsgId: 9, forumTopic: true }).topicId, 9);
    assert.equal(replyTo({ replyToMsgId: 9, replyToTopId: 3, forumTopic: true }).topicId, 3);
    const story = message({ replyTo: { _: "messageReplyStoryHeader", peer: USER, storyId: 1 } });
    assert.deepEqual([story.topicId, story.replyToId], [undefined, undefined]);
  });

  it("becomes JSON without loss, and prints without the client", () => {
    const one = message({ groupedId: 2n ** 62n });
    assert.deepEqual(JSON.parse(JSON.stringify(one)).groupedId, { $long: String(2n ** 62n) });
    for (const text of [inspect(one, { depth: 9 }), inspect(one, { depth: 9, showHidden: true })]) {
      assert.match(text, /^Message/);
      assert.ok(!text.includes("FakeActions"), text);
    }
  });
});

describe("ServiceMessage", () => {
  it("tells what happened, where and by whom", () => {
    const raw = wired({
      _: "messageService",
      id: 11,
      fromId: USER,
      peerId: CHAT,
      date: 1,
      action: { _: "messageActionChatAddUser", users: [6] },
      replyTo: { _: "messageReplyHeader", replyToMsgId: 9 },
    });
    const message = anyMessage(raw, new FakeActions());
    assert(message instanceof ServiceMessage && message.isService);
    assert.deepEqual(message.action, { _: "messageActionChatAddUser", users: [6] });
    assert.deepEqual([message.id, message.chatId, message.senderId, message.replyToId], [11, -7, 5, 9]);
    assert.equal(JSON.parse(JSON.stringify(message))._, "messageService");
  });
});

describe("anyMessage()", () => {
  it("is undefined for placeholders", () => {
    const actions = new FakeActions();
    assert.equal(anyMessage({ _: "messageEmpty", id: 1 }, actions), undefined);
    assert.equal(anyMessage(undefined, actions), undefined);
    assert(anyMessage(message().raw, actions) instanceof Message);
  });
});
