import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  BotStopped,
  CallbackQuery,
  ChatMember,
  InlineQuery,
  InlineResultChosen,
  JoinRequest,
  MessageDeleted,
  MessageReaction,
  PollVote,
  PreCheckoutQuery,
  RawUpdate,
  UserStatus,
  UserTyping,
} from "../../src/client/model/mod.ts";
import type { TypeChannelParticipant, TypePeer, TypeReaction } from "../../src/tl/mod.ts";
import { FakeActions, wired } from "./model_fixtures.ts";

const USER: TypePeer = { _: "peerUser", userId: 5 };
const CHAT: TypePeer = { _: "peerChat", chatId: 7 };
const CHANNEL: TypePeer = { _: "peerChannel", channelId: 9 };
const CHANNEL_ID = -1000000000009;
const actions = new FakeActions();
const counter = { pts: 5, ptsCount: 1 };
const bytes = (text: string) => new TextEncoder().encode(text);
const emoji = (emoticon: string): TypeReaction => ({ _: "reactionEmoji", emoticon });

describe("MessageDeleted", () => {
  it("names the channel, where there is one", () => {
    const there = new MessageDeleted(
      wired({ _: "updateDeleteChannelMessages", channelId: 9, messages: [1, 2], ...counter }),
    );
    assert.deepEqual([there.ids, there.channelId, there.chatId], [[1, 2], 9, CHANNEL_ID]);
    assert.deepEqual(there.chatPeer, CHANNEL);
    const anywhere = new MessageDeleted(wired({ _: "updateDeleteMessages", messages: [3], ...counter }));
    assert.deepEqual([anywhere.ids, anywhere.channelId, anywhere.chatId], [[3], undefined, undefined]);
  });
});

describe("CallbackQuery", () => {
  it("shows who pressed what, in a chat", () => {
    const query = new CallbackQuery(
      wired({
        _: "updateBotCallbackQuery",
        queryId: 2n ** 60n,
        userId: 5,
        peer: CHAT,
        msgId: 10,
        chatInstance: -3n,
        data: bytes("да"),
      }),
      actions,
    );
    assert.deepEqual([query.id, query.senderId, query.chatId, query.messageId], [2n ** 60n, 5, -7, 10]);
    assert.deepEqual([query.senderPeer, query.chatPeer, query.chatInstance], [USER, CHAT, -3n]);
    assert.deepEqual([query.data, query.text], [bytes("да"), "да"]);
    assert.deepEqual([query.inlineMessageId, query.gameShortName], [undefined, undefined]);
  });

  it("shows the message and no chat when it came through inline mode", () => {
    const msgId = { _: "inputBotInlineMessageID64", dcId: 2, ownerId: 1n, id: 2, accessHash: 3n } as const;
    const query = new CallbackQuery(
      wired({
        _: "updateInlineBotCallbackQuery",
        queryId: 1n,
        userId: 5,
        msgId,
        chatInstance: 1n,
        gameShortName: "chess",
      }),
      actions,
    );
    assert.deepEqual([query.chatPeer, query.chatId, query.messageId], [undefined, undefined, undefined]);
    assert.deepEqual([query.inlineMessageId, query.gameShortName], [msgId, "chess"]);
    assert.deepEqual([query.data, query.text], [undefined, ""]);
  });
});

describe("InlineQuery and InlineResultChosen", () => {
  it("show who typed what, and what was sent", () => {
    const peerType = { _: "inlineQueryPeerTypePM" } as const;
    const geo = { _: "geoPoint", long: 1, lat: 2, accessHash: 3n } as const;
    const query = new InlineQuery(
      wired({
        _: "updateBotInlineQuery",
        queryId: 1n,
        userId: 5,
        query: "cats",
        offset: "20",
        peerType,
        geo,
      }),
      actions,
    );
    assert.deepEqual([query.id, query.senderId, query.query, query.offset], [1n, 5, "cats", "20"]);
    assert.deepEqual([query.senderPeer, query.peerType, query.geo], [USER, peerType, geo]);
    const msgId = { _: "inputBotInlineMessageID", dcId: 2, id: 1n, accessHash: 3n } as const;
    const chosen = new InlineResultChosen(
      wired({ _: "updateBotInlineSend", userId: 5, query: "cats", id: "cat 1", geo, msgId }),
      actions,
    );
    assert.deepEqual([chosen.id, chosen.senderId, chosen.query], ["cat 1", 5, "cats"]);
    assert.deepEqual([chosen.senderPeer, chosen.inlineMessageId, chosen.geo], [USER, msgId, geo]);
  });
});

describe("UserTyping", () => {
  it("shows where, who and what", () => {
    const action = { _: "sendMessageTypingAction" } as const;
    const cases = [
      [{ _: "updateUserTyping", userId: 5, action }, 5, 5, undefined],
      [{ _: "updateChatUserTyping", chatId: 7, fromId: USER, action }, -7, 5, undefined],
      [
        { _: "updateChannelUserTyping", channelId: 9, fromId: CHANNEL, topMsgId: 3, action },
        CHANNEL_ID,
        CHANNEL_ID,
        3,
      ],
    ] as const;
    for (const [raw, chatId, senderId, topicId] of cases) {
      const typing = new UserTyping(wired(raw));
      assert.deepEqual([typing.chatId, typing.senderId, typing.topicId], [chatId, senderId, topicId], raw._);
      assert.deepEqual([typing.action, typing.stopped], [action, false]);
    }
    const stop = { _: "updateUserTyping", userId: 5, action: { _: "sendMessageCancelAction" } } as const;
    assert.equal(new UserTyping(wired(stop)).stopped, true);
  });
});

describe("UserStatus", () => {
  it("has a name for each, and the time where it is told", () => {
    const cases = [
      [{ _: "userStatusEmpty" }, "unknown"],
      [{ _: "userStatusOnline", expires: 60 }, "online", new Date(60_000)],
      [{ _: "userStatusOffline", wasOnline: 50 }, "offline", undefined, new Date(50_000)],
      [{ _: "userStatusRecently" }, "recently"],
      [{ _: "userStatusLastWeek" }, "lastWeek"],
      [{ _: "userStatusLastMonth" }, "lastMonth"],
    ] as const;
    for (const [status, name, expires, wasOnline] of cases) {
      const update = new UserStatus(wired({ _: "updateUserStatus", userId: 5, status }));
      assert.deepEqual([update.userId, update.userPeer], [5, USER]);
      assert.deepEqual([update.status, update.expires, update.wasOnline], [name, expires, wasOnline]);
    }
  });
});

describe("MessageReaction", () => {
  it("tells who took back what and gave what instead", () => {
    const custom: TypeReaction = { _: "reactionCustomEmoji", documentId: 8n };
    const reaction = new MessageReaction(wired({
      _: "updateBotMessageReaction",
      peer: CHAT,
      msgId: 10,
      date: 60,
      actor: CHANNEL,
      oldReactions: [emoji("👍"), custom],
      newReactions: [custom, { _: "reactionPaid" }],
      qts: 1,
    }));
    assert.deepEqual([reaction.chatId, reaction.chatPeer, reaction.messageId], [-7, CHAT, 10]);
    assert.deepEqual([reaction.actorPeer, reaction.actorId, reaction.date], [
      CHANNEL,
      CHANNEL_ID,
      new Date(60_000),
    ]);
    assert.deepEqual([reaction.added, reaction.removed], [[{ _: "reactionPaid" }], [emoji("👍")]]);
    assert.equal(reaction.oldReactions?.length, 2);
    assert.equal(reaction.newReactions?.length, 2);
    assert.equal(reaction.counts, undefined);
  });

  it("tells only counts where that is all there is", () => {
    const counts = [{ _: "reactionCount", reaction: emoji("👍"), count: 3 } as const];
    const anonymous = new MessageReaction(
      wired({
        _: "updateBotMessageReactions",
        peer: CHANNEL,
        msgId: 10,
        date: 60,
        reactions: counts,
        qts: 1,
      }),
    );
    assert.deepEqual([anonymous.counts, anonymous.date], [counts, new Date(60_000)]);
    const users = new MessageReaction(wired({
      _: "updateMessageReactions",
      peer: USER,
      msgId: 10,
      reactions: { _: "messageReactions", results: counts },
    }));
    assert.deepEqual([users.counts, users.date, users.chatId], [counts, undefined, 5]);
    for (const one of [anonymous, users]) {
      assert.deepEqual([one.actorPeer, one.oldReactions, one.newReactions], [
        undefined,
        undefined,
        undefined,
      ]);
      assert.deepEqual([one.added, one.removed, one.actorId], [[], [], undefined]);
    }
  });
});

describe("ChatMember", () => {
  const rights = { _: "chatBannedRights", untilDate: 0 } as const;
  const banned = { _: "channelParticipantBanned", peer: USER, kickedBy: 1, date: 1 } as const;
  const admin = { _: "chatAdminRights" } as const;
  const MEMBERS: Record<string, readonly [TypeChannelParticipant | undefined, string, boolean]> = {
    nobody: [undefined, "left", false],
    gone: [{ _: "channelParticipantLeft", peer: USER }, "left", false],
    plain: [{ _: "channelParticipant", userId: 5, date: 1 }, "member", true],
    self: [{ _: "channelParticipantSelf", userId: 5, inviterId: 1, date: 1 }, "member", true],
    creator: [{ _: "channelParticipantCreator", userId: 5, adminRights: admin }, "creator", true],
    admin: [
      { _: "channelParticipantAdmin", userId: 5, promotedBy: 1, date: 1, adminRights: admin },
      "admin",
      true,
    ],
    quiet: [{ ...banned, bannedRights: { ...rights, sendMessages: true } }, "restricted", true],
    quietAndGone: [
      { ...banned, left: true, bannedRights: { ...rights, sendMessages: true } },
      "restricted",
      false,
    ],
    banned: [{ ...banned, left: true, bannedRights: { ...rights, viewMessages: true } }, "banned", false],
    justBanned: [{ ...banned, bannedRights: { ...rights, viewMessages: true } }, "banned", false],
  };

  it("tells what somebody was and is, in channels", () => {
    for (const [before, [prevParticipant, oldStatus, wasIn]] of Object.entries(MEMBERS)) {
      for (const [after, [newParticipant, newStatus, isIn]] of Object.entries(MEMBERS)) {
        const member = new ChatMember(wired({
          _: "updateChannelParticipant",
          channelId: 9,
          date: 60,
          actorId: 6,
          userId: 5,
          prevParticipant,
          newParticipant,
          qts: 1,
        }));
        assert.deepEqual([member.oldStatus, member.newStatus], [oldStatus, newStatus], `${before}, ${after}`);
        assert.deepEqual(
          [member.joined, member.left],
          [!wasIn && isIn, wasIn && !isIn],
          `${before}, ${after}`,
        );
        assert.equal(member.chatId, CHANNEL_ID);
        assert.equal(member.oldParticipant?._, prevParticipant?._);
        assert.equal(member.newParticipant?._, newParticipant?._);
      }
    }
  });

  it("tells what somebody was and is, in basic groups", () => {
    const invite = { _: "chatInvitePublicJoinRequests" } as const;
    const member = new ChatMember(wired({
      _: "updateChatParticipant",
      chatId: 7,
      date: 60,
      actorId: 6,
      userId: 5,
      prevParticipant: { _: "chatParticipant", userId: 5, inviterId: 6, date: 1 },
      newParticipant: { _: "chatParticipantAdmin", userId: 5, inviterId: 6, date: 1 },
      invite,
      qts: 1,
    }));
    assert.deepEqual([member.oldStatus, member.newStatus, member.joined], ["member", "admin", false]);
    assert.deepEqual([member.chatId, member.chatPeer], [-7, CHAT]);
    assert.deepEqual([member.userId, member.userPeer, member.actorId], [5, USER, 6]);
    assert.deepEqual([member.date, member.invite], [new Date(60_000), invite]);
  });
});

describe("JoinRequest, PollVote, BotStopped, PreCheckoutQuery", () => {
  it("show who asks to be let in", () => {
    const invite = { _: "chatInviteExported", link: "https://t.me/+x", adminId: 1, date: 1 } as const;
    const raw = {
      _: "updateBotChatInviteRequester",
      peer: CHANNEL,
      date: 60,
      userId: 5,
      invite,
      qts: 1,
    } as const;
    const request = new JoinRequest(wired({ ...raw, about: "me" }), actions);
    assert.deepEqual([request.chatId, request.chatPeer, request.about], [CHANNEL_ID, CHANNEL, "me"]);
    assert.deepEqual([request.userId, request.userPeer, request.date], [5, USER, new Date(60_000)]);
    assert.deepEqual(request.invite, invite);
  });

  it("show who voted for what", () => {
    const raw = { _: "updateMessagePollVote", pollId: 2n ** 62n, peer: USER, qts: 1 } as const;
    const vote = new PollVote(wired({ ...raw, options: [bytes("1")], positions: [1] }));
    assert.deepEqual([vote.pollId, vote.voterPeer, vote.voterId], [2n ** 62n, USER, 5]);
    assert.deepEqual([vote.options, vote.positions, vote.retracted], [[bytes("1")], [1], false]);
    assert.equal(new PollVote(wired({ ...raw, options: [], positions: [] })).retracted, true);
  });

  it("show who stopped the bot", () => {
    for (const stopped of [true, false]) {
      const update = new BotStopped(wired({ _: "updateBotStopped", userId: 5, date: 60, stopped, qts: 1 }));
      assert.deepEqual([update.userId, update.userPeer, update.stopped], [5, USER, stopped]);
      assert.deepEqual(update.date, new Date(60_000));
    }
  });

  it("show who pays how much for what", () => {
    const info = { _: "paymentRequestedInfo", name: "Alice" } as const;
    const query = new PreCheckoutQuery(
      wired({
        _: "updateBotPrecheckoutQuery",
        queryId: 1n,
        userId: 5,
        payload: bytes("order 3"),
        info,
        shippingOptionId: "fast",
        currency: "EUR",
        totalAmount: 1999n,
      }),
      actions,
    );
    assert.deepEqual([query.id, query.senderId, query.senderPeer], [1n, 5, USER]);
    assert.deepEqual([query.text, query.payload], ["order 3", bytes("order 3")]);
    assert.deepEqual([query.currency, query.totalAmount], ["EUR", 1999n]);
    assert.deepEqual([query.info, query.shippingOptionId], [info, "fast"]);
  });
});

describe("RawUpdate", () => {
  it("shows the TL object", () => {
    const update = new RawUpdate(wired({ _: "updateConfig" }));
    assert.deepEqual([update.raw, update.name, update.bytes], [
      { _: "updateConfig" },
      "updateConfig",
      undefined,
    ]);
    assert.equal(JSON.stringify(update), '{"_":"updateConfig"}');
  });

  it("shows the bytes of what cannot be read", () => {
    const update = new RawUpdate(Uint8Array.of(1, 2, 3));
    assert.deepEqual([update.raw, update.name, update.bytes], [undefined, undefined, Uint8Array.of(1, 2, 3)]);
    assert.equal(JSON.stringify(update), '{"$bytes":"AQID"}');
  });
});
