import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { parseTl, type TypeUpdate } from "../../src/tl/mod.ts";
import { countOf } from "../../src/updates/mod.ts";
import { message } from "./kit.ts";

/** What core.telegram.org/api/updates says belongs to the common box. */
const PTS = [
  "updateNewMessage",
  "updateDeleteMessages",
  "updateReadHistoryInbox",
  "updateReadHistoryOutbox",
  "updateWebPage",
  "updateReadMessagesContents",
  "updateEditMessage",
  "updateFolderPeers",
  "updatePinnedMessages",
];
const CHANNEL = [
  "updateNewChannelMessage",
  "updateEditChannelMessage",
  "updateDeleteChannelMessages",
  "updateChannelWebPage",
  "updatePinnedChannelMessages",
];
const QTS = [
  "updateNewEncryptedMessage",
  "updateMessagePollVote",
  "updateChatParticipant",
  "updateChannelParticipant",
  "updateBotStopped",
  "updateBotChatInviteRequester",
  "updateBotChatBoost",
  "updateBotMessageReaction",
  "updateBotMessageReactions",
  "updateManagedBot",
  "updateBotGuestChatQuery",
  "updateBotBusinessConnect",
  "updateBotNewBusinessMessage",
  "updateBotEditBusinessMessage",
  "updateBotDeleteBusinessMessage",
  "updateBotPurchasedPaidMedia",
];
/** A pts that is only for information. */
const INFORMED = ["updateChannelTooLong", "updateReadChannelInbox"];

const schema = parseTl(readFileSync(new URL("../../src/tl/schema/api.tl", import.meta.url), "utf8"));
const updates = schema.combinators.filter(({ kind, result }) =>
  kind === "constructor" && result.name === "Update"
);

/** An update with a value in every field that matters. */
function sample(name: string): TypeUpdate {
  const { fields } = updates.find((one) => one.name === name)!;
  const values: Record<string, unknown> = {
    pts: 50,
    pts_count: 3,
    qts: 9,
    channel_id: 7,
    message: message(1, /Channel/.test(name) ? 7 : undefined),
  };
  const update: Record<string, unknown> = { _: name };
  for (const { name } of fields) {
    if (name in values) update[name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())] = values[name];
  }
  return update as unknown as TypeUpdate;
}

describe("countOf()", () => {
  it("tells the boxes of all updates of the schema apart", () => {
    assert.ok(updates.length > 100);
    const found: Record<string, string[]> = { pts: [], channel: [], qts: [], none: [] };
    for (const { name } of updates) found[countOf(sample(name))?.box ?? "none"].push(name);
    // The schema has none beyond those of the documentation.
    assert.deepEqual(found.pts.sort(), [...PTS].sort());
    assert.deepEqual(found.channel.sort(), [...CHANNEL].sort());
    assert.deepEqual(found.qts.sort(), [...QTS].sort());
    const numbered = updates.filter(({ fields }) =>
      fields.some(({ name }) => name === "pts" || name === "qts")
    );
    const informed = numbered.filter(({ name }) => found.none.includes(name)).map(({ name }) => name);
    assert.deepEqual(informed.sort(), INFORMED);
  });

  it("gives what it found", () => {
    assert.deepEqual(countOf(sample("updateDeleteMessages")), { box: "pts", pts: 50, count: 3 });
    assert.deepEqual(countOf(sample("updateEditChannelMessage")), {
      box: "channel",
      channel: 7,
      pts: 50,
      count: 3,
    });
    assert.deepEqual(countOf(sample("updateDeleteChannelMessages")), {
      box: "channel",
      channel: 7,
      pts: 50,
      count: 3,
    });
    assert.deepEqual(countOf(sample("updateChannelParticipant")), { box: "qts", qts: 9 });
  });

  it("takes counters of 0, or below, for none", () => {
    const plain = sample("updateNewMessage") as TypeUpdate & { _: "updateNewMessage" };
    assert.equal(countOf({ ...plain, pts: 0 }), undefined);
    assert.equal(countOf({ ...plain, pts: -4 }), undefined);
    assert.equal(countOf({ ...plain, ptsCount: -1 }), undefined);
    assert.deepEqual(countOf({ ...plain, ptsCount: 0 }), { box: "pts", pts: 50, count: 0 });
    assert.equal(countOf({ _: "updateBotStopped", userId: 1, date: 0, stopped: true, qts: 0 }), undefined);
  });
});
