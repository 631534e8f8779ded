import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { RawMessage, TypeMessagesMessages, TypeReplyMarkup } from "../../src/tl/mod.ts";
import { as, type Device, deviceOf, fault, full, inputPeer, inputUser, startApi } from "./api_device.ts";

const me = { _: "inputPeerSelf" } as const;

function textsOf(answer: TypeMessagesMessages): string[] {
  assert.ok("messages" in answer);
  return answer.messages.map((message) => (message as RawMessage).message);
}

/** Alice and Bob, a device of each, and what Alice calls Bob by. */
function pair(options: Parameters<typeof startApi>[0] = {}) {
  const { api, clock } = startApi(options);
  const [alice, bob] = [api.user({ firstName: "Alice" }), api.user({ firstName: "Bob" })];
  return {
    api,
    clock,
    alice,
    bob,
    device: deviceOf(api, alice),
    bobs: deviceOf(api, bob),
    peer: inputPeer(api, alice, bob),
    back: inputPeer(api, bob, alice),
  };
}

describe("messages.sendMessage()", () => {
  test("reaches the other side, and the sender's other devices, but not this one", async () => {
    const { api, alice, bob, device, bobs, peer } = pair();
    const tablet = deviceOf(api, alice);
    const sent = as(
      await device.call("messages.sendMessage", { peer, message: "hi", randomId: 1n }),
      "updateShortSentMessage",
    );
    assert.equal(sent.out, true);
    assert.deepEqual([sent.pts, sent.ptsCount], [2, 1]);
    assert.deepEqual(device.take(), []);

    const [first] = bobs.take();
    const { updates: [update], users, seq } = full(first);
    const { message, pts, ptsCount } = as(update, "updateNewMessage");
    assert.deepEqual([pts, ptsCount, seq], [2, 1, 2]);
    const { id, peerId, fromId, out, message: text } = as(message, "message");
    assert.deepEqual({ peerId, fromId, out, text }, {
      peerId: { _: "peerUser", userId: alice.id },
      fromId: undefined,
      out: undefined,
      text: "hi",
    });
    assert.notEqual(id, sent.id, "every box counts its own ids");
    assert.ok(users.some((user) => user.id === alice.id));

    const [copy] = tablet.take();
    const own = as(as(full(copy).updates[0], "updateNewMessage").message, "message");
    assert.deepEqual([own.id, own.out, own.peerId], [sent.id, true, { _: "peerUser", userId: bob.id }]);

    // Known to each other, they get the short form.
    await device.call("messages.sendMessage", { peer, message: "you there?", randomId: 2n, silent: true });
    const short = as(bobs.take()[0], "updateShortMessage");
    assert.deepEqual([short.userId, short.message, short.pts, short.silent], [
      alice.id,
      "you there?",
      3,
      true,
    ]);
    const shortCopy = as(tablet.take()[0], "updateShortMessage");
    assert.deepEqual([shortCopy.userId, shortCopy.out], [bob.id, true]);
  });

  test("answers and pushes `updates` only, when told so", async () => {
    const { device, bobs, peer } = pair({ behaviour: { shortUpdates: false } });
    for (const randomId of [1n, 2n]) {
      const answer = full(await device.call("messages.sendMessage", { peer, message: "hi", randomId }));
      assert.deepEqual(answer.updates.map(({ _ }) => _), ["updateMessageID", "updateNewMessage"]);
      assert.equal(answer.seq, 0);
    }
    assert.deepEqual(bobs.take().map((updates) => full(updates).seq), [2, 3]);
  });

  test("a random_id sent again changes nothing", async () => {
    const { api, device, bobs, peer } = pair();
    const first = as(
      await device.call("messages.sendMessage", { peer, message: "once", randomId: 5n }),
      "updateShortSentMessage",
    );
    bobs.take();
    const again = full(await device.call("messages.sendMessage", { peer, message: "once", randomId: 5n }));
    const [id, update] = again.updates;
    assert.deepEqual(id, { _: "updateMessageID", id: first.id, randomId: 5n });
    const { pts, ptsCount, message } = as(update, "updateNewMessage");
    assert.deepEqual([pts, ptsCount, message.id], [first.pts, 0, first.id]);
    assert.ok(again.users.length === 2);
    assert.deepEqual(bobs.take(), []);
    assert.equal(textsOf(await device.call("messages.getHistory", { peer })).length, 1);
    api.behaviour.duplicateRandomId = "refuse";
    await assert.rejects(
      device.call("messages.sendMessage", { peer, message: "once", randomId: 5n }),
      fault(500, "RANDOM_ID_DUPLICATE"),
    );
  });

  test("refuses what real servers refuse", async () => {
    const { api, alice, bob, device, bobs, peer, back } = pair();
    let randomId = 0n;
    const send = (params: object, from: Device = device) =>
      from.call("messages.sendMessage", {
        peer,
        message: "x",
        randomId: ++randomId,
        ...params,
      });
    await assert.rejects(send({ message: " \n" }), fault(400, "MESSAGE_EMPTY"));
    await assert.rejects(send({ message: "x".repeat(4097) }), fault(400, "MESSAGE_TOO_LONG"));
    await send({ message: "😀".repeat(4096) });
    await assert.rejects(send({ peer: { ...peer, accessHash: 1n } }), fault(400, "PEER_ID_INVALID"));
    // A hash is of no use to anybody else.
    await assert.rejects(send({ peer }, deviceOf(api, api.user())), fault(400, "PEER_ID_INVALID"));
    await assert.rejects(send({ peer: { _: "inputPeerChat", chatId: 5 } }), fault(400, "PEER_ID_INVALID"));
    await assert.rejects(send({ peer: { _: "inputPeerEmpty" } }), fault(400, "PEER_ID_INVALID"));
    await assert.rejects(send({ randomId: 0n }), fault(400, "RANDOM_ID_EMPTY"));
    await assert.rejects(
      send({ replyTo: { _: "inputReplyToMessage", replyToMsgId: 77 } }),
      fault(400, "REPLY_MESSAGE_ID_INVALID"),
    );
    const entities = [{ _: "messageEntityBold", offset: 0, length: 2 }];
    await assert.rejects(send({ entities }), fault(400, "ENTITY_BOUNDS_INVALID"));
    bob.block(alice);
    await assert.rejects(send({}), fault(400, "USER_IS_BLOCKED"));
    await assert.rejects(send({ peer: back }, bobs), fault(400, "YOU_BLOCKED_USER"));
  });

  test("finds commands, mentions, links and hashtags, and keeps what it is given", async () => {
    const { api, alice, bob, device, peer } = pair();
    const message = "/start@my_bot see @tester1 https://x.org/a, #tag and Bob";
    const entities = [{
      _: "inputMessageEntityMentionName" as const,
      offset: message.length - 3,
      length: 3,
      userId: inputUser(api, alice, bob),
    }];
    const sent = as(
      await device.call("messages.sendMessage", { peer, message, entities, randomId: 1n }),
      "updateShortSentMessage",
    );
    const found = sent.entities!.map(({ _, offset, length }) => [_, message.slice(offset, offset + length)]);
    assert.deepEqual(found, [
      ["messageEntityBotCommand", "/start@my_bot"],
      ["messageEntityMention", "@tester1"],
      ["messageEntityUrl", "https://x.org/a"],
      ["messageEntityHashtag", "#tag"],
      ["messageEntityMentionName", "Bob"],
    ]);
  });

  test("a reply names the message in everybody's own numbers", async () => {
    const { alice, bob, device, bobs, peer } = pair();
    const { id } = await bob.send(alice, "question");
    const replyTo = { _: "inputReplyToMessage", replyToMsgId: alice.messages[0].id } as const;
    await device.call("messages.sendMessage", { peer, message: "answer", replyTo, randomId: 1n });
    const short = as(bobs.take().at(-1)!, "updateShortMessage");
    assert.equal(as(short.replyTo!, "messageReplyHeader").replyToMsgId, id);
  });

  test("a note to oneself has one copy", async () => {
    const { alice, device } = pair();
    const answer = full(
      await device.call("messages.sendMessage", { peer: me, message: "note", randomId: 1n }),
    );
    const { message } = as(answer.updates[1], "updateNewMessage");
    assert.deepEqual(as(message, "message").savedPeerId, { _: "peerUser", userId: alice.id });
    assert.deepEqual(alice.messages.map(({ text }) => text), ["note"]);
  });

  test("bots keep their buttons, answer whom they met, and get `updates`", async () => {
    const { api, alice, device } = pair();
    const bot = api.bot();
    const machine = deviceOf(api, bot);
    const bare = { _: "inputPeerUser", userId: alice.id, accessHash: 0n } as const;
    const replyMarkup: TypeReplyMarkup = {
      _: "replyInlineMarkup",
      rows: [{
        _: "keyboardButtonRow",
        buttons: [{ _: "keyboardButtonCallback", text: "Press", data: new Uint8Array([1, 2]) }],
      }],
    };
    const send = (randomId: bigint) =>
      machine.call("messages.sendMessage", { peer: bare, message: "menu", randomId, replyMarkup });
    await assert.rejects(send(1n), fault(400, "PEER_ID_INVALID"));
    for (const text of ["/start", "/again"]) await alice.send(bot, text);
    assert.deepEqual(machine.take().map(({ _ }) => _), ["updates", "updates"]);
    const answer = full(await send(2n));
    assert.ok(as(as(answer.updates[1], "updateNewMessage").message, "message").replyMarkup);
    const { updates } = full(device.take().at(-1)!);
    const message = as(as(updates[0], "updateNewMessage").message, "message");

    // The button works.
    const peer = inputPeer(api, alice, bot);
    const pressed = device.call("messages.getBotCallbackAnswer", {
      peer,
      msgId: message.id,
      data: new Uint8Array([1, 2]),
    });
    await Promise.resolve();
    const query = as(as(machine.take().at(-1)!, "updateShort").update, "updateBotCallbackQuery");
    assert.equal(query.userId, alice.id);
    await machine.call("messages.setBotCallbackAnswer", {
      queryId: query.queryId,
      message: "done",
      cacheTime: 0,
    });
    assert.equal((await pressed).message, "done");
    await assert.rejects(
      device.call("messages.getBotCallbackAnswer", { peer, msgId: message.id, data: new Uint8Array([9]) }),
      fault(400, "DATA_INVALID"),
    );
    const other = api.bot();
    await assert.rejects(
      machine.call("messages.sendMessage", { peer: inputPeer(api, bot, other), message: "x", randomId: 3n }),
      fault(400, "USER_IS_BOT"),
    );
  });
});

describe("changing and deleting", () => {
  test("messages.editMessage() changes both copies", async () => {
    const { device, bobs, peer, bob, alice } = pair();
    const { id } = as(
      await device.call("messages.sendMessage", { peer, message: "helo", randomId: 1n }),
      "updateShortSentMessage",
    );
    bobs.take();
    const answer = full(await device.call("messages.editMessage", { peer, id, message: "hello" }));
    assert.equal(as(answer.updates[0], "updateEditMessage").pts, 3);
    const edit = as(full(bobs.take()[0]).updates[0], "updateEditMessage");
    assert.deepEqual([edit.pts, edit.ptsCount], [3, 1]);
    assert.equal(as(edit.message, "message").message, "hello");
    assert.ok(as(edit.message, "message").editDate);
    await assert.rejects(
      device.call("messages.editMessage", { peer, id, message: "hello" }),
      fault(400, "MESSAGE_NOT_MODIFIED"),
    );
    await assert.rejects(
      device.call("messages.editMessage", { peer, id: id + 9, message: "x" }),
      fault(400, "MESSAGE_ID_INVALID"),
    );
    await bob.send(alice, "mine");
    const theirs = alice.messages.at(-1)!.id;
    await assert.rejects(
      device.call("messages.editMessage", { peer, id: theirs, message: "x" }),
      fault(403, "MESSAGE_AUTHOR_REQUIRED"),
    );
  });

  test("messages.deleteMessages() removes one's own copy, or both", async () => {
    const { alice, bob, device, bobs } = pair();
    for (const text of ["1", "2", "3"]) await bob.send(alice, text);
    bobs.take();
    const [one, two] = alice.messages.map(({ id }) => id);
    const kept = await device.call("messages.deleteMessages", { id: [one] });
    assert.deepEqual(kept, { _: "messages.affectedMessages", pts: 5, ptsCount: 1 });
    assert.deepEqual(bobs.take(), []);
    const second = bob.messages[1].id;
    await device.call("messages.deleteMessages", { id: [one, two, 12345], revoke: true });
    const gone = as(full(bobs.take()[0]).updates[0], "updateDeleteMessages");
    assert.deepEqual([gone.messages, gone.pts, gone.ptsCount], [[second], 5, 1]);
    assert.deepEqual(alice.history(bob).map(({ text }) => text), ["3"]);
    assert.deepEqual(await device.call("messages.deleteMessages", { id: [one] }), {
      _: "messages.affectedMessages",
      pts: 6,
      ptsCount: 0,
    });
  });

  test("messages.forwardMessages() names the author, once per random_id", async () => {
    const { api, alice, bob, device, peer } = pair();
    const carol = api.user();
    await bob.send(alice, "news");
    const request = {
      fromPeer: peer,
      toPeer: inputPeer(api, alice, carol),
      id: [alice.messages[0].id],
      randomId: [9n],
    };
    const answer = full(await device.call("messages.forwardMessages", request));
    const message = as(as(answer.updates[1], "updateNewMessage").message, "message");
    assert.deepEqual(message.fwdFrom?.fromId, { _: "peerUser", userId: bob.id });
    assert.equal((await carol.next()).text, "news");
    await device.call("messages.forwardMessages", request);
    assert.equal(carol.messages.length, 1);
    await assert.rejects(
      device.call("messages.forwardMessages", { ...request, id: [4] }),
      fault(400, "MESSAGE_ID_INVALID"),
    );
  });
});

describe("reading", () => {
  /** Bob wrote "1" to "30" to Alice. */
  async function talked() {
    const all = pair();
    for (let i = 1; i <= 30; i++) await all.bob.send(all.alice, `${i}`);
    return { ...all, ids: all.alice.messages.map(({ id }) => id) };
  }

  test("messages.getHistory() pages as real servers do", async () => {
    const { device, peer, ids } = await talked();
    const history = async (params: object) =>
      textsOf(await device.call("messages.getHistory", { peer, ...params })).join(" ");
    assert.equal(await history({ limit: 3 }), "30 29 28");
    assert.equal(await history({ limit: 2, offsetId: ids[9] }), "9 8");
    assert.equal(await history({ limit: 4, offsetId: ids[9], addOffset: -2 }), "11 10 9 8");
    assert.equal(await history({ limit: 4, offsetId: ids[28], addOffset: -3 }), "30 29 28");
    assert.equal(await history({ limit: 2, addOffset: 5 }), "25 24");
    assert.equal(await history({ limit: 5, minId: ids[27] }), "30 29");
    assert.equal(await history({ limit: 2, maxId: ids[2] }), "2 1");
    const slice = as(await device.call("messages.getHistory", { peer, limit: 5 }), "messages.messagesSlice");
    assert.equal(slice.count, 30);
    const all = as(await device.call("messages.getHistory", { peer, limit: 100 }), "messages.messages");
    assert.equal(all.messages.length, 30);
    assert.equal(all.users.length, 1);
  });

  test("messages.search() finds texts", async () => {
    const { device, peer } = await talked();
    const filter = { _: "inputMessagesFilterEmpty" } as const;
    const answer = await device.call("messages.search", { peer, q: "2", filter, limit: 100 });
    assert.equal(textsOf(answer).join(" "), "29 28 27 26 25 24 23 22 21 20 12 2");
    const everywhere = await device.call("messages.search", {
      peer: { _: "inputPeerEmpty" },
      q: "30",
      filter,
      limit: 5,
    });
    assert.deepEqual(textsOf(everywhere), ["30"]);
  });

  test("messages.getMessages() gives what is there", async () => {
    const { device, ids } = await talked();
    const id = [{ _: "inputMessageID" as const, id: ids[0] }, { _: "inputMessageID" as const, id: 999_999 }];
    const { messages } = as(await device.call("messages.getMessages", { id }), "messages.messages");
    assert.deepEqual(messages.map(({ _ }) => _), ["message", "messageEmpty"]);
  });

  test("messages.readHistory() tells both sides", async () => {
    const { api, alice, bob, device, bobs, peer, ids } = await talked();
    const tablet = deviceOf(api, alice);
    assert.equal((await device.call("updates.getState", {})).unreadCount, 30);
    bobs.take();
    const read = await device.call("messages.readHistory", { peer, maxId: ids[19] });
    assert.deepEqual(read, { _: "messages.affectedMessages", pts: 32, ptsCount: 1 });
    const inbox = as(full(tablet.take()[0]).updates[0], "updateReadHistoryInbox");
    assert.deepEqual([inbox.maxId, inbox.stillUnreadCount, inbox.pts], [ids[19], 10, 32]);
    const outbox = as(full(bobs.take()[0]).updates[0], "updateReadHistoryOutbox");
    assert.deepEqual([outbox.maxId, outbox.peer], [bob.messages[19].id, { _: "peerUser", userId: alice.id }]);
    const { dialogs: [dialog], messages } = await device.call("messages.getPeerDialogs", {
      peers: [{ _: "inputDialogPeer", peer }],
    });
    const { unreadCount, readInboxMaxId, topMessage } = as(dialog, "dialog");
    assert.deepEqual([unreadCount, readInboxMaxId, topMessage], [10, ids[19], ids[29]]);
    assert.equal(messages[0].id, topMessage);
    assert.equal((await device.call("messages.readHistory", { peer, maxId: ids[5] })).ptsCount, 0);
  });

  test("messages.getDialogs() lists conversations, the latest first, in pages", async () => {
    const { api, clock } = startApi();
    const alice = api.user();
    const device = deviceOf(api, alice);
    const others = [1, 2, 3].map((n) => api.user({ firstName: `Friend ${n}` }));
    for (const other of others) {
      await other.send(alice, "hello");
      await clock.advance(10_000);
    }
    const nowhere = { _: "inputPeerEmpty" } as const;
    const all = as(
      await device.call("messages.getDialogs", { offsetPeer: nowhere, limit: 10 }),
      "messages.dialogs",
    );
    const order = others.toReversed().map(({ id }) => id);
    assert.deepEqual(all.dialogs.map(({ peer }) => as(peer, "peerUser").userId), order);
    const page = as(
      await device.call("messages.getDialogs", { offsetPeer: nowhere, limit: 1 }),
      "messages.dialogsSlice",
    );
    assert.equal(page.count, 3);
    const last = as(page.messages[0], "message");
    const rest = await device.call("messages.getDialogs", {
      offsetPeer: inputPeer(api, alice, others[2]),
      offsetId: last.id,
      offsetDate: last.date,
      limit: 10,
    });
    assert.deepEqual(
      as(rest, "messages.dialogsSlice").dialogs.map(({ peer }) => as(peer, "peerUser").userId),
      order.slice(1),
    );
  });

  test("messages.setTyping() is seen at once and nowhere kept", async () => {
    const { device, bobs, peer, alice } = pair();
    const action = { _: "sendMessageTypingAction" } as const;
    await device.call("messages.setTyping", { peer, action });
    const { update } = as(bobs.take()[0], "updateShort");
    assert.deepEqual(update, { _: "updateUserTyping", userId: alice.id, action });
    assert.equal((await bobs.call("updates.getState", {})).pts, 1);
  });
});

describe("groups", () => {
  test("a group is made, written to, joined, renamed and left", async () => {
    const { api, alice, bob, device, bobs } = pair();
    const carol = api.user({ firstName: "Carol" });
    const made = await device.call("messages.createChat", {
      title: "Team",
      users: [inputUser(api, alice, bob)],
    });
    const { chats: [chat], updates: [first] } = full(made.updates);
    const { id: chatId, creator, participantsCount } = as(chat, "chat");
    assert.deepEqual([creator, participantsCount], [true, 2]);
    assert.equal(
      as(as(first, "updateNewMessage").message, "messageService").action._,
      "messageActionChatCreate",
    );
    const told = full(bobs.take()[0]);
    assert.equal(told.chats[0].id, chatId);
    assert.deepEqual(told.users.map(({ id }) => id).sort(), [alice.id, bob.id].sort());

    const peer = { _: "inputPeerChat", chatId } as const;
    await device.call("messages.sendMessage", { peer, message: "hello all", randomId: 1n });
    const short = as(bobs.take()[0], "updateShortChatMessage");
    assert.deepEqual([short.chatId, short.fromId, short.message], [chatId, alice.id, "hello all"]);
    await assert.rejects(
      deviceOf(api, carol).call("messages.sendMessage", { peer, message: "let me in", randomId: 1n }),
      fault(400, "PEER_ID_INVALID"),
    );

    await device.call("messages.addChatUser", { chatId, userId: inputUser(api, alice, carol), fwdLimit: 0 });
    assert.equal((await carol.next()).chat.title, "Team");
    await assert.rejects(
      device.call("messages.addChatUser", { chatId, userId: inputUser(api, alice, carol), fwdLimit: 0 }),
      fault(400, "USER_ALREADY_PARTICIPANT"),
    );
    await carol.send({ chat: chatId }, "thanks");
    const { fullChat, users } = await device.call("messages.getFullChat", { chatId });
    assert.equal(as(as(fullChat, "chatFull").participants, "chatParticipants").participants.length, 3);
    assert.equal(users.length, 3);
    await device.call("messages.editChatTitle", { chatId, title: "Crew" });
    await device.call("messages.deleteChatUser", { chatId, userId: inputUser(api, alice, carol) });
    await assert.rejects(carol.send({ chat: chatId }, "hey"), fault(400, "PEER_ID_INVALID"));
    assert.equal(
      as((await device.call("messages.getChats", { id: [chatId] })).chats[0], "chat").title,
      "Crew",
    );
  });
});
