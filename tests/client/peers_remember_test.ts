import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { MemorySession, type PeerLike } from "../../mod.ts";
import { findPeers } from "../../src/client/peers/find_peers.ts";
import { peerFields } from "../../src/client/peers/peer_fields.ts";
import {
  channel,
  inChannel,
  inChat,
  inUser,
  message,
  minUser,
  resolvedPeer,
  TestBook,
  user,
} from "./peers_fixtures.ts";

const updates = (...updates: unknown[]) => ({ _: "updates", updates, users: [], chats: [], date: 1, seq: 0 });
const fromMessage = (peer: unknown, msgId: number, userId: number) => ({
  _: "inputPeerUserFromMessage",
  peer,
  msgId,
  userId,
});
const inputUser = (userId: number, accessHash = BigInt(userId) * 10n) => ({
  _: "inputPeerUser",
  userId,
  accessHash,
});
const inputChannel = (channelId: number) => ({
  _: "inputPeerChannel",
  channelId,
  accessHash: BigInt(channelId) * 10n,
});

describe("findPeers()", () => {
  const ids = (value: unknown) => findPeers(value)?.peers.map(({ id }) => id);

  it("finds users and chats wherever a result holds them", () => {
    const cases: Record<string, unknown> = {
      "a vector": [user(5), channel(6)],
      "a user": user(5),
      "auth.authorization": { _: "auth.authorization", user: user(5) },
      "contacts.resolvedPeer": { _: "contacts.resolvedPeer", peer: inUser(5), users: [user(5)], chats: [] },
      "channels.channelParticipants": {
        _: "channels.channelParticipants",
        count: 1,
        participants: [{ _: "channelParticipant", userId: 5, date: 1 }],
        chats: [],
        users: [user(5)],
      },
      "messages.chatFull": {
        _: "messages.chatFull",
        fullChat: { _: "chatFull", id: 7 },
        chats: [],
        users: [user(5)],
      },
      "photos.photo": { _: "photos.photo", photo: { _: "photoEmpty", id: 1n }, users: [user(5)] },
      "updates.difference": {
        _: "updates.difference",
        newMessages: [],
        newEncryptedMessages: [],
        otherUpdates: [],
        chats: [channel(6)],
        users: [user(5)],
        state: { _: "updates.state", pts: 1, qts: 1, date: 1, seq: 1, unreadCount: 0 },
      },
      "messages.invitedUsers": {
        _: "messages.invitedUsers",
        updates: { _: "updates", updates: [], users: [user(5)], chats: [channel(6)], date: 1, seq: 0 },
        missingInvitees: [],
      },
      "chatInvite": { _: "chatInvite", title: "t", participants: [user(5), user(6)] },
      "chatInviteAlready": { _: "chatInviteAlready", chat: channel(6) },
      "auth.loginTokenSuccess": {
        _: "auth.loginTokenSuccess",
        authorization: { _: "auth.authorization", user: user(5) },
      },
      "help.support": { _: "help.support", phoneNumber: "1", user: user(5) },
      "channels.adminLogResults": {
        _: "channels.adminLogResults",
        events: [],
        chats: [channel(6)],
        users: [user(5)],
      },
    };
    for (const [what, value] of Object.entries(cases)) {
      const found = ids(value);
      assert.ok(found && found.length > 0 && found.every((id) => id === 5 || id === 6), what);
    }
    assert.deepEqual(ids(cases["messages.invitedUsers"]), [5, 6]);
  });

  it("finds channels inside pages, and messages inside updates", () => {
    const page = { _: "page", url: "", blocks: [{ _: "pageBlockChannel", channel: channel(6) }] };
    const value = updates({
      _: "updateNewChannelMessage",
      message: message(1, inChannel(9), {
        media: {
          _: "messageMediaWebPage",
          webpage: { _: "webPage", cachedPage: page },
        } as never,
      }),
      pts: 1,
      ptsCount: 1,
    });
    const found = findPeers(value)!;
    assert.deepEqual([found.peers.map(({ id }) => id), found.messages.map(({ id }) => id)], [[6], [1]]);
  });

  it("looks into nothing whose type has no room for peers", () => {
    for (
      const value of [
        undefined,
        true,
        5n,
        [1, 2, 3],
        { _: "upload.file", bytes: new Uint8Array(9) },
        { _: "config" },
        { _: "nothing of the schema", users: [user(5)] },
      ]
    ) assert.equal(findPeers(value), undefined);
    assert.deepEqual(peerFields("upload.file").fields, []);
    assert.deepEqual(peerFields("updates").fields, ["updates", "users", "chats"]);
    assert.deepEqual(peerFields("user").fields, []);
    assert.deepEqual(findPeers([])?.peers ?? [], []);
  });

  it("takes no ids of scheduled messages and quick replies for ids in the chat", async () => {
    const test = await TestBook.open();
    test.book.remember([channel(9), minUser(5)]);
    const scheduled = message(3, inChannel(9), { fromId: inUser(5) });
    test.book.remember(updates({ _: "updateNewScheduledMessage", message: scheduled }));
    test.book.remember(
      { _: "messages.messages", messages: [scheduled], users: [], chats: [], topics: [] },
      "messages.getScheduledHistory",
    );
    assert.equal((await test.book.known(5))?.seenIn, undefined);
  });
});

describe("what a peer book remembers", () => {
  it("a min peer never replaces a full one, a full one replaces a min one", async () => {
    const test = await TestBook.open();
    const full = user(5, { username: "five", phone: "4930123" });
    test.book.remember([minUser(5, { firstName: "Min", username: "old" })]);
    assert.equal((await test.book.known(5))?.min, true);
    test.book.remember([full]);
    test.book.remember([minUser(5, { firstName: "Min", phone: undefined })]);
    for (const book of [test, test.restart()]) {
      assert.deepEqual(await book.book.known(5), {
        kind: "user",
        id: 5,
        accessHash: 50n,
        usernames: ["five"],
        phone: "4930123",
        name: "User5",
      });
      assert.deepEqual(await book.book.resolve(5), inputUser(5));
    }
    // In memory it is only known in part: the session knows better.
    const later = test.restart();
    later.book.remember([minUser(5)]);
    assert.equal(await later.book.knows("user", 5), true);
    assert.deepEqual(await later.book.resolve(5), inputUser(5));
  });

  it("writes each peer once, and again when it changed", async () => {
    const test = await TestBook.open();
    const written: string[] = [];
    test.keeper.onChange = (changes) => written.push(changes.map(({ type }) => type).join());
    for (let i = 0; i < 3; i++) test.book.remember([user(5), user(6)]);
    test.book.remember([user(5, { firstName: "New" })]);
    await test.book.known(5);
    assert.deepEqual(written, ["peer,peer", "peer"]);
  });

  it("channelForbidden and users without a hash keep what was known", async () => {
    const test = await TestBook.open();
    test.book.remember([channel(9, { username: "nine" }), user(5)]);
    const forbidden = { _: "channelForbidden", id: 9, accessHash: 1n, title: "Gone" } as const;
    for (const book of [test, test.restart()]) {
      book.book.remember([forbidden, user(5, { accessHash: undefined, firstName: "Six" })]);
      const known = await book.book.known(-1_000_000_000_009);
      assert.deepEqual([known?.accessHash, known?.name, known?.usernames], [90n, "Gone", ["nine"]]);
      assert.deepEqual([(await book.book.known(5))?.accessHash, (await book.book.known(5))?.name], [
        50n,
        "Six",
      ]);
    }
    test.book.remember([{ ...forbidden, id: 10 }]);
    assert.equal((await test.book.known({ _: "peerChannel", channelId: 10 }))?.accessHash, 1n);
  });

  it("a group that became a supergroup leads to it, whoever says so, also after a restart", async () => {
    const migrations: Record<string, (test: TestBook) => void> = {
      "the chat": ({ book }) =>
        book.remember([{
          _: "chat",
          id: 7,
          title: "Group",
          migratedTo: { _: "inputChannel", channelId: 9, accessHash: 90n },
        }]),
      "the message in the group": ({ book }) => {
        book.remember([channel(9)]);
        book.remember(updates({
          _: "updateNewMessage",
          message: {
            _: "messageService",
            id: 3,
            peerId: inChat(7),
            date: 1,
            action: { _: "messageActionChatMigrateTo", channelId: 9 },
          },
        }));
      },
      "the message in the supergroup": ({ book }) => {
        book.remember([channel(9)]);
        book.remember(updates({
          _: "updateNewChannelMessage",
          message: {
            _: "messageService",
            id: 1,
            peerId: inChannel(9),
            date: 1,
            action: { _: "messageActionChannelMigrateFrom", title: "Group", chatId: 7 },
          },
        }));
      },
      "the supergroup in full": ({ book }) =>
        book.remember({
          _: "messages.chatFull",
          fullChat: { _: "channelFull", id: 9, migratedFromChatId: 7 },
          chats: [channel(9)],
          users: [],
        }),
    };
    for (const [what, migrate] of Object.entries(migrations)) {
      const test = await TestBook.open();
      test.book.remember([{ _: "chat", id: 7, title: "Group" }]);
      assert.deepEqual(await test.book.resolve(-7), { _: "inputPeerChat", chatId: 7 }, what);
      migrate(test);
      assert.deepEqual(await test.book.resolve(-7), inputChannel(9), what);
      assert.equal((await test.book.known(-7))?.name, "Group", what);
      assert.deepEqual(await test.restart().book.resolve(inChat(7)), inputChannel(9), what);
    }
  });

  it("forgets in memory what belongs to another account", async () => {
    const test = await TestBook.open();
    test.book.remember([user(5, { username: "five" })]);
    assert.equal(test.book.knows("user", 5), true);
    await test.keeper.commit([{ type: "self", self: { id: 2, bot: false, firstName: "B" } }], "soon");
    assert.equal(await test.book.knows("user", 5), false);
    assert.equal(await test.book.known("@five"), undefined);
  });

  it("says at once of those in memory that calls can be made, and of groups and oneself", async () => {
    const test = await TestBook.open();
    test.book.remember([user(5), minUser(6)]);
    assert.equal(test.book.knows("user", 5), true);
    assert.equal(test.book.knows("user", 1), true);
    assert.equal(test.book.knows("chat", 3), true);
    assert.equal(await test.book.knows("user", 6), false);
    assert.equal(await test.book.knows("user", 7), false);
    const later = test.restart();
    assert.equal(await later.book.knows("user", 5), true);
    assert.equal(later.book.knows("user", 5), true);
  });

  it("gives all peers of the session", async () => {
    const test = await TestBook.open();
    test.book.remember([user(5), channel(9)]);
    const found: number[] = [];
    for await (const { id } of test.book.all()) found.push(id);
    assert.deepEqual(found.sort(), [5, 9]);
  });
});

describe("min peers and the message they were seen in", () => {
  it("are addressed by it, wherever the message names them", async () => {
    const chat = inChannel(9);
    const cases = {
      fromId: { fromId: inUser(5) },
      fwdFrom: { fwdFrom: { _: "messageFwdHeader", fromId: inUser(5), date: 1 } },
      viaBotId: { viaBotId: 5 },
      entities: { entities: [{ _: "messageEntityMentionName", offset: 0, length: 1, userId: 5 }] },
      replyTo: {
        replyTo: {
          _: "messageReplyHeader",
          replyFrom: { _: "messageFwdHeader", fromId: inUser(5), date: 1 },
        },
      },
    } as const;
    for (const [what, fields] of Object.entries(cases)) {
      const test = await TestBook.open();
      test.book.remember({
        _: "messages.messages",
        messages: [message(77, chat, fields as never)],
        chats: [channel(9)],
        users: [minUser(5)],
      });
      for (const { book } of [test, test.restart()]) {
        assert.deepEqual(await book.resolve(5), fromMessage(inputChannel(9), 77, 5), what);
        assert.equal(await book.knows("user", 5), true);
      }
    }
  });

  it("are found in service messages and differences, channels too", async () => {
    const test = await TestBook.open();
    test.book.remember({
      _: "updates.channelDifference",
      final: true,
      pts: 5,
      newMessages: [
        message(4, inChannel(9), {
          fwdFrom: { _: "messageFwdHeader", fromId: inChannel(8), date: 1 },
        }),
        {
          _: "messageService",
          id: 5,
          peerId: inChannel(9),
          date: 1,
          action: { _: "messageActionChatAddUser", users: [5] },
        },
      ],
      otherUpdates: [],
      chats: [channel(9), channel(8, { min: true, accessHash: 3n })],
      users: [minUser(5)],
    });
    assert.deepEqual(await test.book.resolve(5), fromMessage(inputChannel(9), 5, 5));
    assert.deepEqual(await test.book.resolve(inChannel(8)), {
      _: "inputPeerChannelFromMessage",
      peer: inputChannel(9),
      msgId: 4,
      channelId: 8,
    });
  });

  it("the chat is one that can be addressed itself, never by another message", async () => {
    const test = await TestBook.open();
    test.book.remember([minUser(5), channel(9, { min: true })]);
    test.book.remember(message(1, inChat(7), { fromId: inChannel(9) }));
    test.book.remember(message(2, inChannel(9), { fromId: inUser(5) }));
    assert.equal((await test.book.resolve(inChannel(9)))._, "inputPeerChannelFromMessage");
    test.answer("users.getUsers", []);
    await assert.rejects(
      test.book.resolve(5),
      /Cannot address user 5: this account has seen it only in part/,
    );
    test.book.remember([channel(9)]);
    assert.deepEqual(await test.book.resolve(5), fromMessage(inputChannel(9), 2, 5));
  });

  it("a much newer message takes the place of an old one, and a full peer needs none", async () => {
    const test = await TestBook.open();
    let commits = 0;
    test.keeper.onChange = () => commits++;
    test.book.remember([channel(9), minUser(5)]);
    for (let id = 1; id <= 250; id++) test.book.remember(message(id, inChannel(9), { fromId: inUser(5) }));
    assert.equal((await test.book.known(5))?.seenIn?.messageId, 201);
    assert.equal(commits, 4);
    test.book.remember([minUser(5)]);
    assert.equal((await test.book.known(5))?.seenIn?.messageId, 201);
    test.book.remember([user(5)]);
    assert.deepEqual(await test.book.resolve(5), inputUser(5));
    assert.equal((await test.book.known(5))?.seenIn, undefined);
  });

  it("come back with the session, and are written together with their message", async () => {
    const test = await TestBook.open();
    const written: number[] = [];
    test.keeper.onChange = (changes) => written.push(changes.length);
    const result = {
      _: "messages.messages",
      messages: [message(77, inChannel(9), { fromId: inUser(5) })],
      chats: [channel(9)],
      users: [minUser(5)],
    };
    test.book.remember(result);
    await test.keeper.store.flush();
    assert.deepEqual(written, [2]);
    const later = test.restart();
    later.book.remember([minUser(5)]);
    assert.deepEqual(await later.book.resolve(5), fromMessage(inputChannel(9), 77, 5));
    later.book.remember(result);
    assert.deepEqual(await later.book.resolve(5), fromMessage(inputChannel(9), 77, 5));
  });

  it("a chat is not addressed by a message of its own", async () => {
    const test = await TestBook.open();
    test.book.remember([channel(9, { min: true })]);
    test.book.remember(message(3, inChannel(9), { fromId: inChannel(9) }));
    assert.equal((await test.book.known(inChannel(9)))?.seenIn, undefined);
  });

  it("bots need no message", async () => {
    const test = await TestBook.open({ bot: true });
    test.book.remember([minUser(5)]);
    assert.deepEqual(await test.book.resolve(5), inputUser(5, 0n));
    assert.deepEqual([await test.book.knows("user", 5), await test.book.knows("user", 6)], [true, false]);
    assert.equal(test.calls(), 0);
  });
});

describe("usernames that move", () => {
  const owner = async (test: TestBook, name: PeerLike) => (await test.book.known(name))?.id;

  it("follow updateUserName, in memory or not", async () => {
    const test = await TestBook.open();
    test.book.remember([user(5, { username: "old" })]);
    const renamed = {
      _: "updateShort",
      update: {
        _: "updateUserName",
        userId: 5,
        firstName: "A",
        lastName: "B",
        usernames: [
          { _: "username", username: "fresh", active: true },
          { _: "username", username: "idle" },
        ],
      },
      date: 1,
    };
    for (const book of [test.restart(), test]) {
      book.book.remember(renamed);
      assert.deepEqual([await owner(book, "@old"), await owner(book, "FRESH"), await owner(book, "idle")], [
        undefined,
        5,
        undefined,
      ]);
      assert.equal((await book.book.known(5))?.name, "A B");
    }
    const phone = { _: "updateUserPhone", userId: 5, phone: "493012345" };
    test.book.remember({ ...renamed, update: phone });
    assert.equal(await owner(test, "+49 30 12345"), 5);
    assert.equal(await owner(test, "fresh"), 5);
    test.book.remember({ ...renamed, update: { ...phone, phone: "" } });
    assert.equal(await owner(test, "+49 30 12345"), undefined);
  });

  it("a name seen with somebody else leads there, even when the one before is written again", async () => {
    const test = await TestBook.open();
    test.book.remember([channel(9, { username: "name" })]);
    const later = test.restart();
    later.book.remember([user(5, { username: "Name" })]);
    assert.equal(await owner(later, "name"), 5);
    // What was known of the channel stays, but for the name.
    later.book.remember([{ _: "channelForbidden", id: 9, accessHash: 90n, title: "Gone" }]);
    assert.equal((await later.book.known(inChannel(9)))?.usernames, undefined);
    for (const book of [later, later.restart()]) assert.equal(await owner(book, "name"), 5);
  });

  it("what is seen while the session is read counts, not what the session said", async () => {
    const test = await TestBook.open();
    test.book.remember([channel(9, { username: "old" })]);
    const later = test.restart();
    later.book.remember([{ _: "channelForbidden", id: 9, accessHash: 90n, title: "Gone" }]);
    later.book.remember([channel(9, { username: "fresh" })]);
    assert.deepEqual((await later.book.known(inChannel(9)))?.usernames, ["fresh"]);
    assert.deepEqual((await later.restart().book.known(inChannel(9)))?.usernames, ["fresh"]);
  });

  it("losing one name brings no other back that went to somebody else", async () => {
    const test = await TestBook.open();
    const usernames = ["one", "two"].map((username) => ({ _: "username", active: true, username }) as const);
    test.book.remember([user(5, { usernames })]);
    const later = test.restart();
    later.book.remember([user(6, { username: "two" })]);
    later.answer("contacts.resolveUsername", resolvedPeer(user(7, { username: "one" })));
    await later.book.resolve("one", { fresh: true });
    for (const book of [later, later.restart()]) {
      assert.deepEqual([await owner(book, "one"), await owner(book, "two")], [7, 6]);
      assert.equal((await book.book.known(5))?.usernames, undefined);
    }
  });

  it("updates of strangers change nothing", async () => {
    const test = await TestBook.open();
    test.book.remember({ _: "updateUserName", userId: 5, firstName: "A", lastName: "", usernames: [] });
    test.book.remember({ _: "updateUserPhone", userId: 5, phone: "1" });
    assert.equal(await test.book.known(5), undefined);
    assert.deepEqual(test.warnings, []);
  });
});

describe("a peer book whose session fails", () => {
  it("says so and goes on with what is in memory", async () => {
    class Broken extends MemorySession {
      override peer(): Promise<never> {
        return Promise.reject(new Error("the disk is gone"));
      }
    }
    const test = await TestBook.open({ store: new Broken() });
    test.book.remember([user(5), { _: "channelForbidden", id: 9, accessHash: 1n, title: "x" }]);
    assert.deepEqual(await test.book.resolve(5), inputUser(5));
    await assert.rejects(test.book.resolve(6), /the disk is gone/);
    assert.equal(test.warnings.length, 1);
  });
});
