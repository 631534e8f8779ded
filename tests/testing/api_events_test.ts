import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { TypeReplyMarkup, TypeUpdate } from "../../src/tl/mod.ts";
import {
  as,
  type Device,
  deviceOf,
  fault,
  full,
  inputPeer,
  inputPeerChannel,
  inputUser,
  startApi,
} from "./api_device.ts";

function updatesOf(device: Device): TypeUpdate[] {
  return device.take().flatMap((one) =>
    one._ === "updates" ? one.updates : one._ === "updateShort" ? [one.update] : []
  );
}

const KEYBOARD: TypeReplyMarkup = {
  _: "replyInlineMarkup",
  rows: [{
    _: "keyboardButtonRow",
    buttons: [
      { _: "keyboardButtonUrl", text: "Site", url: "https://x.org" },
      { _: "keyboardButtonCallback", text: "Press", data: Uint8Array.of(1, 2) },
    ],
  }],
};

describe("reactions", () => {
  test("messages.sendReaction() is told to both sides, who see their own as theirs", async () => {
    const { api } = startApi();
    const [alice, bob] = [api.user(), api.user()];
    const [device, bobs] = [deviceOf(api, alice), deviceOf(api, bob)];
    await alice.send(bob, "hi");
    device.take();
    const peer = inputPeer(api, bob, alice);
    const reaction = [{ _: "reactionEmoji", emoticon: "👍" }] as const;
    const msgId = bob.messages[0].id;
    const answer = full(await bobs.call("messages.sendReaction", { peer, msgId, reaction: [...reaction] }));
    const own = as(answer.updates[0], "updateMessageReactions");
    assert.deepEqual([own.msgId, own.reactions.results[0].chosenOrder], [msgId, 0]);
    const [told] = updatesOf(device).map((one) => as(one, "updateMessageReactions"));
    assert.deepEqual([told.peer, told.msgId, told.reactions.results[0].count], [
      { _: "peerUser", userId: bob.id },
      alice.messages[0].id,
      1,
    ]);
    assert.equal(told.reactions.results[0].chosenOrder, undefined);
    assert.deepEqual([...alice.messages[0].reactions], [[bob.id, ["👍"]]]);
    await assert.rejects(
      bobs.call("messages.sendReaction", { peer, msgId, reaction: [...reaction] }),
      fault(400, "MESSAGE_NOT_MODIFIED"),
    );
    await bobs.call("messages.sendReaction", { peer, msgId });
    assert.equal(as(alice.messages[0].raw, "message").reactions, undefined);
  });
});

describe("pins", () => {
  test("messages.updatePinnedMessage() pins for both, or for oneself", async () => {
    const { api } = startApi();
    const [alice, bob] = [api.user(), api.user()];
    const [device, bobs] = [deviceOf(api, alice), deviceOf(api, bob)];
    await alice.send(bob, "hi");
    await alice.send(bob, "you");
    bobs.take();
    const peer = inputPeer(api, alice, bob);
    const [first, second] = alice.messages;
    const answer = full(await device.call("messages.updatePinnedMessage", { peer, id: first.id }));
    assert.deepEqual(answer.updates.map(({ _ }) => _), ["updatePinnedMessages", "updateNewMessage"]);
    const pinned = as(full(bobs.take()[0]).updates[0], "updatePinnedMessages");
    assert.deepEqual([pinned.pinned, pinned.messages, pinned.pts, pinned.ptsCount], [
      true,
      [bob.messages[0].id],
      4,
      1,
    ]);
    await device.call("messages.updatePinnedMessage", { peer, id: second.id, pmOneside: true });
    assert.deepEqual([bob.messages[1].pinned, alice.messages[1].pinned], [false, true]);
    const { pts, ptsCount } = await device.call("messages.unpinAllMessages", { peer });
    assert.deepEqual([pts, ptsCount], [7, 1]);
    assert.deepEqual([...alice.messages, ...bob.messages].filter((one) => one.pinned), []);
  });
});

describe("what passes", () => {
  test("typing and status are told to whom it concerns", async () => {
    const { api } = startApi();
    const [alice, bob] = [api.user(), api.user()];
    const [device, bobs] = [deviceOf(api, alice), deviceOf(api, bob)];
    const team = alice.createChat("Team", bob);
    const channel = alice.createChannel("Talk", { members: [bob] });
    await alice.send(bob, "hi");
    bobs.take();
    device.take();
    alice.type(bob);
    alice.type(team);
    alice.type(channel, { _: "sendMessageRecordAudioAction" });
    alice.setOnline();
    alice.setOnline(false);
    const told = updatesOf(bobs);
    assert.deepEqual(told.map(({ _ }) => _), [
      "updateUserTyping",
      "updateChatUserTyping",
      "updateChannelUserTyping",
      "updateUserStatus",
      "updateUserStatus",
    ]);
    assert.equal(as(told[2], "updateChannelUserTyping").action._, "sendMessageRecordAudioAction");
    assert.deepEqual(device.take(), []);
    const action = { _: "sendMessageTypingAction" } as const;
    await bobs.call("messages.setTyping", { peer: inputPeerChannel(api, bob, channel), action });
    assert.deepEqual(updatesOf(device).map(({ _ }) => _), ["updateChannelUserTyping"]);
  });
});

describe("buttons", () => {
  test("press() gives the bot's answer, in private and in channels", async () => {
    const { api } = startApi();
    const [alice, bot] = [api.user(), api.bot()];
    const machine = deviceOf(api, bot);
    const channel = alice.createChannel("Talk", { members: [bot] });
    await alice.send(bot, "/start");
    for (const place of [alice, channel]) {
      await bot.send(place, "menu", { replyMarkup: KEYBOARD });
      const menu = await alice.next();
      machine.take();
      const pressed = alice.press(menu, place === alice ? "Press" : Uint8Array.of(1, 2));
      const query = as(updatesOf(machine)[0], "updateBotCallbackQuery");
      assert.deepEqual([query.userId, query.peer._, [...query.data!]], [
        alice.id,
        place === alice ? "peerUser" : "peerChannel",
        [1, 2],
      ]);
      assert.equal(query.msgId, bot.history(place).at(-1)!.id);
      await machine.call("messages.setBotCallbackAnswer", {
        queryId: query.queryId,
        alert: true,
        message: "done",
        cacheTime: 0,
      });
      assert.deepEqual(await pressed, { message: "done", alert: true });
      await assert.rejects(alice.press(menu, "Site"), RangeError);
    }
  });

  test("press() gives up when the bot does not answer", async () => {
    const { api, clock } = startApi();
    const [alice, bot] = [api.user(), api.bot()];
    await alice.send(bot, "/start");
    await bot.send(alice, "menu", { replyMarkup: KEYBOARD });
    const late = assert.rejects(alice.press(await alice.next(), "Press"), fault(400, "BOT_RESPONSE_TIMEOUT"));
    await clock.advance(10_000);
    await late;
    assert.equal(clock.pending, 0);
  });
});

describe("inline queries", () => {
  const results = [{
    _: "inputBotInlineResult" as const,
    id: "a",
    type: "article",
    title: "A",
    sendMessage: { _: "inputBotInlineMessageText" as const, message: "chosen /a", replyMarkup: KEYBOARD },
  }];

  test("inlineQuery() gives results, choose() sends one, and the bot learns it", async () => {
    const { api } = startApi();
    const [alice, bob, bot] = [api.user(), api.user(), api.bot()];
    const machine = deviceOf(api, bot);
    const asked = alice.inlineQuery(bot, "cats", { offset: "2" });
    const query = as(updatesOf(machine)[0], "updateBotInlineQuery");
    assert.deepEqual([query.userId, query.query, query.offset], [alice.id, "cats", "2"]);
    await machine.call("messages.setInlineBotResults", {
      queryId: query.queryId,
      results,
      cacheTime: 0,
      nextOffset: "3",
    });
    const found = await asked;
    assert.deepEqual([found.results.map(({ id, title }) => [id, title]), found.nextOffset], [
      [["a", "A"]],
      "3",
    ]);
    const sent = alice.choose(found, "a", bob);
    assert.deepEqual([sent.text, as(sent.raw, "message").viaBotId], ["chosen /a", bot.id]);
    assert.equal((await bob.next()).text, "chosen /a");
    const chosen = as(updatesOf(machine)[0], "updateBotInlineSend");
    assert.deepEqual([chosen.userId, chosen.id, chosen.query], [alice.id, "a", "cats"]);
    assert.throws(() => alice.choose(found, "b", bob), fault(400, "RESULT_ID_INVALID"));
    assert.throws(() => bob.choose(found, "a", alice), fault(400, "QUERY_ID_INVALID"));
  });

  test("work for clients, too", async () => {
    const { api } = startApi();
    const [alice, bob, bot] = [api.user(), api.user(), api.bot()];
    const [device, machine] = [deviceOf(api, alice), deviceOf(api, bot)];
    const peer = inputPeer(api, alice, bob);
    const asked = device.call("messages.getInlineBotResults", {
      bot: inputUser(api, alice, bot),
      peer,
      query: "",
      offset: "",
    });
    await Promise.resolve();
    const { queryId } = as(updatesOf(machine)[0], "updateBotInlineQuery");
    await machine.call("messages.setInlineBotResults", { queryId, results, cacheTime: 0 });
    assert.equal((await asked).queryId, queryId);
    for (let i = 0; i < 2; i++) {
      await device.call("messages.sendInlineBotResult", { peer, queryId, id: "a", randomId: 7n });
    }
    assert.deepEqual([bob.messages.length, updatesOf(machine).length], [1, 1]);
  });
});

describe("names", () => {
  test("change for accounts and channels, and are told", async () => {
    const { api } = startApi();
    const [alice, bob] = [api.user(), api.user({ username: "old_name" })];
    const device = deviceOf(api, alice);
    await bob.send(alice, "hi");
    const channel = bob.createChannel("Talk", { username: "open_talk", members: [alice] });
    device.take();
    bob.setUsername("@new_name");
    channel.setUsername("new_talk");
    channel.setTitle("Talks");
    const [named, ...rest] = updatesOf(device);
    assert.deepEqual(as(named, "updateUserName").usernames.map(({ username }) => username), ["new_name"]);
    assert.deepEqual(rest.map(({ _ }) => _), ["updateChannel", "updateNewChannelMessage"]);
    assert.equal((await device.call("contacts.resolveUsername", { username: "new_talk" })).chats.length, 1);
    for (const username of ["old_name", "open_talk"]) {
      await assert.rejects(
        device.call("contacts.resolveUsername", { username }),
        fault(400, "USERNAME_NOT_OCCUPIED"),
      );
    }
    assert.throws(() => bob.setUsername("new_talk"), RangeError);
    assert.throws(() => channel.setUsername("new_name"), RangeError);
  });

  test("of a group that became a supergroup stay", async () => {
    const { api } = startApi();
    const [alice, bob] = [api.user(), api.user()];
    const team = alice.createChat("Team", bob);
    const channel = alice.migrateChat(team);
    assert.deepEqual([channel.title, channel.members], ["Team", [alice.id, bob.id]]);
    assert.equal((await channel.post("here", { from: bob })).chat.id, channel.id);
  });
});

describe("people", () => {
  test("change what they wrote, wherever it stands", async () => {
    const { api } = startApi();
    const [alice, bob] = [api.user(), api.user()];
    const channel = alice.createChannel("Talk", { members: [bob] });
    const inPrivate = await bob.send(alice, "one");
    const inChannel = await bob.send(channel, "two");
    bob.edit(inPrivate, "1");
    bob.edit(inChannel, "2");
    assert.deepEqual([alice.history(bob)[0].text, channel.messages.at(-1)!.text], ["1", "2"]);
    assert.throws(() => alice.edit(inChannel, "3"), RangeError);
    alice.pin(inChannel);
    assert.equal(channel.messages.at(-1)!.pinned, true);
    bob.delete(inPrivate, inChannel);
    assert.deepEqual([alice.history(bob), channel.messages.length], [[], 1]);
    bob.leave(channel);
    assert.deepEqual(channel.members, [alice.id]);
    await assert.rejects(bob.send(channel, "x"), fault(400, "CHANNEL_PRIVATE"));
  });
});
