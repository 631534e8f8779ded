import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { parseTl, type RawUpdateShortChatMessage, type RawUpdateShortMessage } from "../../src/tl/mod.ts";
import { fromShort, referencedPeers } from "../../src/updates/mod.ts";

const SHORT: RawUpdateShortMessage = {
  _: "updateShortMessage",
  mentioned: true,
  mediaUnread: true,
  silent: true,
  id: 9,
  userId: 5,
  message: "hi",
  pts: 57,
  ptsCount: 1,
  date: 13,
  fwdFrom: { _: "messageFwdHeader", date: 1, fromId: { _: "peerChannel", channelId: 70 } },
  viaBotId: 6,
  replyTo: { _: "messageReplyHeader", replyToMsgId: 3 },
  entities: [{ _: "messageEntityMentionName", offset: 0, length: 1, userId: 8 }],
  ttlPeriod: 60,
};
const CHAT: RawUpdateShortChatMessage = {
  _: "updateShortChatMessage",
  id: 9,
  fromId: 5,
  chatId: 4,
  message: "hi",
  pts: 57,
  ptsCount: 1,
  date: 13,
};

describe("fromShort()", () => {
  it("carries every field over", () => {
    const { _, userId: _user, pts: _pts, ptsCount: _count, ...common } = SHORT;
    const message = fromShort(SHORT, 1);
    assert.deepEqual(JSON.parse(JSON.stringify(message)), {
      ...common,
      _: "message",
      fromId: { _: "peerUser", userId: 5 },
      peerId: { _: "peerUser", userId: 5 },
    });
    // Nothing a short update may have is left out.
    const text = readFileSync(new URL("../../src/tl/schema/api.tl", import.meta.url), "utf8");
    const fields = parseTl(text).combinators.find(({ name }) => name === "updateShortMessage")!.fields;
    const names = fields.filter(({ type }) => type.name !== "#").map(({ name }) =>
      name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())
    );
    assert.deepEqual(
      names.sort(),
      [...Object.keys(common), "out", "pts", "ptsCount", "userId"].sort().filter((name) => name !== "_"),
    );
  });

  it("knows who wrote it", () => {
    assert.deepEqual(fromShort({ ...SHORT, out: true }, 1).fromId, { _: "peerUser", userId: 1 });
    const message = fromShort(CHAT, 1);
    assert.deepEqual(message.fromId, { _: "peerUser", userId: 5 });
    assert.deepEqual(message.peerId, { _: "peerChat", chatId: 4 });
  });
});

describe("referencedPeers()", () => {
  const named = (short: RawUpdateShortMessage | RawUpdateShortChatMessage) =>
    [...new Set(referencedPeers(fromShort(short, 1)).map(({ kind, id }) => `${kind} ${id}`))].sort();

  it("finds everybody a message speaks of", () => {
    assert.deepEqual(named(SHORT), ["channel 70", "user 5", "user 6", "user 8"]);
    assert.deepEqual(named(CHAT), ["chat 4", "user 5"]);
  });

  it("does not name the own user as author", () => {
    assert.deepEqual(
      named({ ...SHORT, fwdFrom: undefined, viaBotId: undefined, entities: undefined, out: true }),
      ["user 5"],
    );
  });

  it("looks into forwards and replies", () => {
    const short: RawUpdateShortChatMessage = {
      ...CHAT,
      fwdFrom: {
        _: "messageFwdHeader",
        date: 1,
        savedFromPeer: { _: "peerUser", userId: 11 },
        savedFromId: { _: "peerChat", chatId: 12 },
      },
      replyTo: {
        _: "messageReplyHeader",
        replyToPeerId: { _: "peerChannel", channelId: 13 },
        replyFrom: { _: "messageFwdHeader", date: 1, fromId: { _: "peerUser", userId: 14 } },
        quoteEntities: [
          { _: "messageEntityBold", offset: 0, length: 1 },
          { _: "messageEntityMentionName", offset: 0, length: 1, userId: 15 },
        ],
      },
    };
    assert.deepEqual(named(short), [
      "channel 13",
      "chat 12",
      "chat 4",
      "user 11",
      "user 14",
      "user 15",
      "user 5",
    ]);
    const story = { _: "messageReplyStoryHeader", peer: { _: "peerUser", userId: 16 }, storyId: 1 } as const;
    assert.deepEqual(named({ ...CHAT, replyTo: story }), ["chat 4", "user 16", "user 5"]);
  });
});
