import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  inputPeerRef,
  peerRef,
  refOfMarkedId,
  toInputChannel,
  toInputUser,
} from "../../src/client/peers/mod.ts";
import { parsePeerText } from "../../src/client/peers/peer_text.ts";
import { markedId } from "../../src/client/model/peer_ids.ts";
import type { TypePeer } from "../../src/tl/mod.ts";

const name = (username: string) => ({ by: "username", username });
const phone = (phone: string) => ({ by: "phone", phone });
const id = (kind: string, id: number) => ({ by: "id", ref: { kind, id } });

describe("parsePeerText()", () => {
  it("takes names, ids, phone numbers and links", () => {
    const cases: Record<string, unknown> = {
      "me": { by: "self" },
      " self ": { by: "self" },
      "@Durov": name("Durov"),
      "durov": name("durov"),
      "5": id("user", 5),
      "-5": id("chat", 5),
      "-1001234567890": id("channel", 1234567890),
      "+49 (30) 123-45": phone("493012345"),
      "+4930123456": phone("4930123456"),
      "https://t.me/durov": name("durov"),
      "http://t.me/durov/": name("durov"),
      "t.me/durov/123?single": name("durov"),
      "T.ME/durov": name("durov"),
      "https://t.me/@durov": name("durov"),
      "https://www.t.me/durov": name("durov"),
      "https://telegram.me/durov/5/6": name("durov"),
      "https://telegram.dog/durov#x": name("durov"),
      "https://durov.t.me/12": name("durov"),
      "https://durov.t.me": name("durov"),
      "https://t.me/s/durov/12": name("durov"),
      "https://t.me/bot_name?start=secret": name("bot_name"),
      "https://t.me/c/1234567890/123": id("channel", 1234567890),
      "t.me/c/1234567890/5/123": id("channel", 1234567890),
      "https://t.me/+4930123456": phone("4930123456"),
      "https://t.me/%2B4930123456": phone("4930123456"),
      "tg://resolve?domain=durov&post=5": name("durov"),
      "tg:resolve?domain=durov": name("durov"),
      "TG://resolve?phone=4930123456": phone("4930123456"),
      "tg://user?id=5": id("user", 5),
      "tg://openmessage?user_id=5": id("user", 5),
      "tg://privatepost?channel=1234567890&post=5": id("channel", 1234567890),
    };
    for (const [text, target] of Object.entries(cases)) assert.deepEqual(parsePeerText(text), target, text);
  });

  it("refuses what is no peer, with a TypeError that repeats no link", () => {
    for (
      const text of [
        "",
        "@",
        "a b",
        "#tag",
        "+",
        "+12",
        "0",
        "-1000000000000",
        "9999999999999999",
        "https://example.org",
        "https://t.me",
        "https://t.me/",
        "https://t.me/+",
        "https://t.me/c/x/5",
        "https://t.me/c",
        "https://t.me/s",
        "https://t.me/share/url?url=x",
        "https://t.me/proxy?server=x",
        "https://t.me/addstickers/x",
        "https://t.me/$invoice",
        "tg://user?id=x",
        "tg://resolve",
        "tg://resolve?domain=",
        "tg://settings?x",
        "tg://msg_url?url=x",
      ]
    ) assert.throws(() => parsePeerText(text), TypeError, text);
    for (
      const text of [
        "https://t.me/+AbCdEf123456",
        "https://t.me/joinchat/AbCdEf123456",
        "t.me/joinchat",
        "tg://join?invite=AbCdEf123456",
      ]
    ) {
      assert.throws(() => parsePeerText(text), (error: Error) => {
        assert.ok(error instanceof TypeError);
        assert.match(error.message, /invitation.*messages\.checkChatInvite.*messages\.importChatInvite/);
        assert.ok(!error.message.includes("AbCd"));
        return true;
      });
    }
  });

  it("gives a target or a TypeError for any text", () => {
    const part = fc.constantFrom(
      "t.me/",
      "tg://",
      "resolve?",
      "domain=",
      "+",
      "%",
      "@",
      "c/",
      "-100",
      "/",
      "?",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 6 })), { maxLength: 6 }), (parts) => {
        try {
          parsePeerText(parts.join(""));
        } catch (error) {
          assert.ok(error instanceof TypeError, parts.join(""));
        }
      }),
    );
  });
});

describe("marked ids", () => {
  it("name what they were made of", () => {
    const peers: TypePeer[] = [
      { _: "peerUser", userId: 5 },
      { _: "peerUser", userId: 7_000_000_001 },
      { _: "peerChat", chatId: 5 },
      { _: "peerChannel", channelId: 5 },
      { _: "peerChannel", channelId: 1_234_567_890 },
      { _: "peerChannel", channelId: 2_234_567_890 },
    ];
    for (const peer of peers) assert.deepEqual(refOfMarkedId(markedId(peer)), peerRef(peer));
    assert.equal(markedId(peers[4]), -1001234567890);
    for (const none of [0, NaN, 1.5, 2 ** 60, -1e12]) assert.throws(() => refOfMarkedId(none), TypeError);
  });
});

describe("toInputUser() and toInputChannel()", () => {
  const chat = { _: "inputPeerChat", chatId: 7 } as const;
  const user = { _: "inputPeerUser", userId: 5, accessHash: 6n } as const;
  const channel = { _: "inputPeerChannel", channelId: 5, accessHash: 6n } as const;
  const userSeen = { _: "inputPeerUserFromMessage", peer: channel, msgId: 3, userId: 8 } as const;
  const channelSeen = { _: "inputPeerChannelFromMessage", peer: chat, msgId: 3, channelId: 8 } as const;

  it("take what fits", () => {
    assert.deepEqual(toInputUser({ _: "inputPeerSelf" }), { _: "inputUserSelf" });
    assert.deepEqual(toInputUser({ _: "inputPeerEmpty" }), { _: "inputUserEmpty" });
    assert.deepEqual(toInputUser(user), { _: "inputUser", userId: 5, accessHash: 6n });
    assert.deepEqual(toInputUser(userSeen), {
      _: "inputUserFromMessage",
      peer: channel,
      msgId: 3,
      userId: 8,
    });
    assert.deepEqual(toInputChannel({ _: "inputPeerEmpty" }), { _: "inputChannelEmpty" });
    assert.deepEqual(toInputChannel(channel), { _: "inputChannel", channelId: 5, accessHash: 6n });
    assert.deepEqual(toInputChannel(channelSeen), {
      _: "inputChannelFromMessage",
      peer: chat,
      msgId: 3,
      channelId: 8,
    });
    assert.deepEqual(inputPeerRef(channelSeen), { kind: "channel", id: 8 });
    assert.equal(inputPeerRef({ _: "inputPeerSelf" }), undefined);
  });

  it("refuse the others", () => {
    for (const peer of [chat, channel, channelSeen]) assert.throws(() => toInputUser(peer), TypeError);
    for (const peer of [chat, user, userSeen, { _: "inputPeerSelf" } as const]) {
      assert.throws(() => toInputChannel(peer), TypeError);
    }
  });
});
