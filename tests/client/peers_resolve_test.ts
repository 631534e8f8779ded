import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type PeerLike, PeerNotFoundError, RpcError } from "../../mod.ts";
import {
  channel,
  inChannel,
  inUser,
  message,
  minUser,
  resolvedPeer,
  SELF,
  TestBook,
  user,
} from "./peers_fixtures.ts";

const input = (userId: number, accessHash = BigInt(userId) * 10n) => ({
  _: "inputPeerUser",
  userId,
  accessHash,
});
const inputChannel = (channelId: number, accessHash = BigInt(channelId) * 10n) => ({
  _: "inputPeerChannel",
  channelId,
  accessHash,
});
const refused = (text: string, method: string) => new RpcError(400, text, method);
const rejectsWith = (promise: Promise<unknown>, pattern: RegExp) =>
  assert.rejects(promise, (error) => {
    assert.ok(error instanceof PeerNotFoundError, String(error));
    assert.match(error.message, pattern);
    return true;
  });

describe("resolve()", () => {
  it("takes everything that names a known peer, without a call", async () => {
    const test = await TestBook.open();
    test.book.remember([
      user(5, { username: "five", phone: "4930123456" }),
      channel(9, { username: "nine" }),
    ]);
    const users: PeerLike[] = [
      5,
      5n,
      "5",
      "@five",
      "https://t.me/FIVE/12",
      "tg://user?id=5",
      "+49 30 123456",
      "https://t.me/+4930123456",
      inUser(5),
      user(5),
      minUser(5),
      { _: "userEmpty", id: 5 },
      { _: "inputUser", userId: 5, accessHash: 50n },
      { kind: "user", id: 5 },
    ];
    const channels: PeerLike[] = [
      -1_000_000_000_009,
      "-1000000000009",
      "nine",
      "t.me/c/9/55",
      inChannel(9),
      channel(9),
      channel(9, { min: true, accessHash: 1n }),
      { _: "channelForbidden", id: 9, accessHash: 90n, title: "" },
      { _: "inputChannel", channelId: 9, accessHash: 90n },
      { kind: "channel", id: 9 },
    ];
    for (const { book } of [test, test.restart()]) {
      for (const peer of users) {
        assert.deepEqual(await book.resolve(peer), input(5), JSON.stringify(peer, String));
      }
      for (const peer of channels) assert.deepEqual(await book.resolve(peer), inputChannel(9));
      for (const peer of ["me", SELF, inUser(SELF), user(SELF), { _: "inputUserSelf" }] as PeerLike[]) {
        assert.deepEqual(await book.resolve(peer), { _: "inputPeerSelf" });
      }
      for (
        const peer of [-7, { _: "chatForbidden", id: 7, title: "" }, { kind: "chat", id: 7 }] as PeerLike[]
      ) {
        assert.deepEqual(await book.resolve(peer), { _: "inputPeerChat", chatId: 7 });
      }
    }
    assert.equal(test.calls(), 0);
    const seen = {
      _: "inputChannelFromMessage",
      peer: { _: "inputPeerSelf" },
      msgId: 1,
      channelId: 3,
    } as const;
    assert.deepEqual(await test.book.resolve(seen), { ...seen, _: "inputPeerChannelFromMessage" });
    // The hash of an object counts, whatever is known.
    assert.deepEqual(await test.book.resolve(user(5, { accessHash: 7n })), input(5, 7n));
  });

  it("refuses what is no peer, without a call", async () => {
    const test = await TestBook.open();
    for (
      const peer of [
        undefined,
        null,
        true,
        {},
        { _: "user" },
        { _: "message" },
        { kind: "bot", id: 5 },
        { kind: "user" },
        [],
        () => {},
      ]
    ) await assert.rejects(test.book.resolve(peer as never), TypeError, String(peer));
    assert.equal(test.calls(), 0);
  });

  it("asks once for a name, however many want to know", async () => {
    const test = await TestBook.open();
    test.answer("contacts.resolveUsername", resolvedPeer(user(5, { username: "Five" })));
    test.answer("contacts.resolvePhone", resolvedPeer(user(6, { phone: "4930123456" })));
    const names = ["@five", "FIVE", "t.me/five", "five"];
    for (const found of await Promise.all(names.map((name) => test.book.resolve(name)))) {
      assert.deepEqual(found, input(5));
    }
    const phones = ["+4930123456", "+49 30 123456"];
    for (const found of await Promise.all(phones.map((phone) => test.book.resolve(phone)))) {
      assert.deepEqual(found, input(6));
    }
    await test.restart().book.resolve("@five");
    assert.deepEqual(test.requests, [
      { _: "contacts.resolveUsername", username: "five" },
      { _: "contacts.resolvePhone", phone: "4930123456" },
    ]);
  });

  it("asks again after a failure", async () => {
    const test = await TestBook.open();
    test.answer("contacts.resolveUsername", new RpcError(420, "FLOOD_WAIT_5", "contacts.resolveUsername"));
    await assert.rejects(test.book.resolve("five"), { text: "FLOOD_WAIT_5" });
    test.answer("contacts.resolveUsername", resolvedPeer(user(5)));
    assert.deepEqual(await test.book.resolve("five"), input(5));
  });

  it("says what was tried when nobody is found", async () => {
    const test = await TestBook.open();
    test.answer("contacts.resolveUsername", refused("USERNAME_NOT_OCCUPIED", "contacts.resolveUsername"))
      .answer("contacts.resolvePhone", refused("PHONE_NOT_OCCUPIED", "contacts.resolvePhone"))
      .answer("users.getUsers", [{ _: "userEmpty", id: 5 }]);
    await rejectsWith(
      test.book.resolve("@five"),
      /@five: nobody has that username, as contacts.resolveUsername/,
    );
    await rejectsWith(
      test.book.resolve("+4930123456"),
      /phone number: nobody has it .* contacts.resolvePhone/,
    );
    await rejectsWith(test.book.resolve(5), /user 5: .*not seen it yet, and users.getUsers .*by username/);
    await rejectsWith(
      test.book.resolve(inChannel(9)),
      /channel 9: .*not seen it yet\. Address it by username/,
    );
    assert.equal(test.calls(), 3);
    test.answer("users.getUsers", refused("USER_ID_INVALID", "users.getUsers"));
    await rejectsWith(test.book.resolve(5), /users.getUsers does not find it/);
    test.answer("users.getUsers", new Error("no network"));
    await assert.rejects(test.book.resolve(5), /no network/);
  });

  it("a user account gets its contacts by id, a bot whom it has met, with one call", async () => {
    const test = await TestBook.open();
    test.answer("users.getUsers", () => [user(5)]);
    assert.deepEqual(await test.book.resolve(5), input(5));
    assert.deepEqual(await test.book.resolve(5), input(5));
    assert.deepEqual(test.requests, [
      { _: "users.getUsers", id: [{ _: "inputUser", userId: 5, accessHash: 0n }] },
    ]);
    const bot = await TestBook.open({ bot: true });
    bot.answer("users.getUsers", () => [minUser(5)])
      .answer("channels.getChannels", { _: "messages.chats", chats: [channel(9)] });
    assert.deepEqual(await bot.book.resolve(5), input(5, 0n));
    assert.deepEqual(await Promise.all([bot.book.resolve(inChannel(9)), bot.book.resolve(inChannel(9))]), [
      inputChannel(9),
      inputChannel(9),
    ]);
    assert.equal(bot.calls("channels.getChannels"), 1);
    await rejectsWith(bot.book.resolve("+4930123456"), /bots may not ask/);
  });

  it("asks by username for somebody seen only in part", async () => {
    const test = await TestBook.open();
    test.answer("contacts.resolveUsername", resolvedPeer(user(5, { username: "five" })));
    test.book.remember([minUser(5, { username: "five" })]);
    assert.deepEqual(await test.book.resolve(5), input(5));
    assert.deepEqual(test.requests.map(({ _ }) => _), ["contacts.resolveUsername"]);
    // The name may be somebody else's by now.
    test.book.remember([minUser(6, { username: "six" })]);
    test.answer("contacts.resolveUsername", resolvedPeer(user(7, { username: "six" })));
    await rejectsWith(test.book.resolve(6), /user 6: .*in part.*its username leads to somebody else/);
    test.answer("contacts.resolveUsername", refused("USERNAME_NOT_OCCUPIED", "contacts.resolveUsername"));
    test.book.remember([minUser(8, { username: "eight" })]);
    await rejectsWith(test.book.resolve(8), /leads nowhere/);
  });

  it("a min peer that a username leads to is asked for", async () => {
    const test = await TestBook.open();
    test.book.remember([minUser(5, { username: "five" })]);
    test.answer("contacts.resolveUsername", resolvedPeer(user(5, { username: "five" })));
    assert.deepEqual(await test.book.resolve("five"), input(5));
  });

  it("a lost user is found by the chat it was seen in when that becomes known", async () => {
    const test = await TestBook.open();
    test.book.remember([minUser(5)]);
    test.book.remember(message(3, inChannel(9), { fromId: inUser(5) }));
    test.answer("users.getUsers", []);
    await rejectsWith(test.book.resolve(5), /in part/);
    test.book.remember([channel(9)]);
    assert.equal((await test.restart().book.resolve(5))._, "inputPeerUserFromMessage");
  });
});

describe("a name that leads to the wrong peer by now", () => {
  const open = async () => {
    const test = await TestBook.open();
    test.book.remember([user(5, { username: "name", usernames: undefined })]);
    return test.answer("contacts.resolveUsername", resolvedPeer(user(6, { username: "name" })));
  };

  it("is asked for again with fresh, and is the other's from then on", async () => {
    const test = await open();
    assert.deepEqual(await test.book.resolve("name"), input(5));
    assert.deepEqual(await test.book.resolve("name", { fresh: true }), input(6));
    for (const { book } of [test, test.restart()]) {
      assert.deepEqual(await book.resolve("@name"), input(6));
      assert.deepEqual((await book.known(5))?.usernames, undefined);
    }
    assert.equal(test.calls(), 1);
  });

  it("is forgotten when nobody has it any more", async () => {
    const test = await open();
    test.answer("contacts.resolveUsername", refused("USERNAME_NOT_OCCUPIED", "contacts.resolveUsername"));
    await rejectsWith(test.book.resolve("name", { fresh: true }), /nobody has that username/);
    assert.equal(await test.book.known("name"), undefined);
    assert.deepEqual(await test.book.resolve(5), input(5));
  });

  it("is asked for again, once, after a call with the peer was refused", async () => {
    const test = await open();
    const request = (peer: unknown) => ({ _: "messages.sendMessage", peer, message: "x", ids: [1n] });
    const refuse = (text: string, peer: unknown = input(5)) =>
      test.book.refused(request(peer), refused(text, "messages.sendMessage"));
    refuse("CHAT_WRITE_FORBIDDEN");
    refuse("PEER_ID_INVALID", input(7));
    refuse("PEER_ID_INVALID", { _: "inputPeerSelf" });
    refuse("PEER_ID_INVALID", null);
    assert.deepEqual(await test.book.resolve("name"), input(5));
    assert.equal(test.calls(), 0);
    refuse("PEER_ID_INVALID");
    assert.deepEqual(await test.book.resolve(5), input(5));
    assert.deepEqual(await test.book.resolve("name"), input(6));
    assert.deepEqual(await test.book.resolve("name"), input(6));
    assert.equal(test.calls(), 1);
    // The server stands by it: it is not asked at every failure.
    for (let i = 0; i < 3; i++) {
      refuse("CHANNEL_PRIVATE", [{ _: "inputUser", userId: 6, accessHash: 60n }]);
      assert.deepEqual(await test.book.resolve("name"), input(6));
    }
    assert.equal(test.calls(), 2);
  });

  it("a message that was refused is not used again, another one is", async () => {
    const test = await open();
    const seen = (id: number) =>
      test.book.remember([channel(9), minUser(7), message(id, inChannel(9), { fromId: inUser(7) })]);
    seen(3);
    const first = await test.book.resolve(7);
    assert.equal(first._, "inputPeerUserFromMessage");
    test.book.refused({ _: "x", peer: first }, refused("MSG_ID_INVALID", "x"));
    test.answer("users.getUsers", []);
    await rejectsWith(test.book.resolve(7), /in part/);
    seen(4);
    assert.deepEqual(await test.book.resolve(7), { ...first, msgId: 4 });
  });
});
