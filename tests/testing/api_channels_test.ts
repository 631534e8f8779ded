import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { TestChannel, TestUser } from "../../src/testing/api/mod.ts";
import type { RawMessage, TypeMessage, TypeUpdate } from "../../src/tl/mod.ts";
import {
  as,
  type Device,
  deviceOf,
  fault,
  full,
  inputChannel,
  inputPeerChannel,
  inputUser,
  startApi,
} from "./api_device.ts";

function texts(messages: readonly TypeMessage[]): string[] {
  return messages.map((message) => (message as RawMessage).message ?? message._);
}

function names(updates: readonly TypeUpdate[]): string[] {
  return updates.map(({ _ }) => _);
}

/** Alice's supergroup with Bob, both with a device; Carol is outside. */
function talk(
  options: Parameters<typeof startApi>[0] = {},
  init: { broadcast?: boolean; username?: string } = {},
) {
  const { api, clock } = startApi(options);
  const [alice, bob, carol] = ["Alice", "Bob", "Carol"].map((firstName) => api.user({ firstName }));
  const channel = alice.createChannel("Talk", { members: [bob], ...init });
  const [device, bobs, carols] = [alice, bob, carol].map((one) => deviceOf(api, one));
  return { api, clock, alice, bob, carol, channel, device, bobs, carols };
}

let randomId = 100n;

function say(device: Device, peer: ReturnType<typeof inputPeerChannel>, message: string) {
  return device.call("messages.sendMessage", { peer, message, randomId: ++randomId });
}

/** Reads a channel's difference to its end. */
async function catchUp(device: Device, channel: ReturnType<typeof inputChannel>, from: number, limit = 100) {
  const seen: string[] = [];
  let pts = from;
  for (let final: boolean | undefined; !final;) {
    const answer = await device.call("updates.getChannelDifference", {
      channel,
      filter: { _: "channelMessagesFilterEmpty" },
      pts,
      limit,
    });
    if (answer._ !== "updates.channelDifference") {
      seen.push(answer._);
      break;
    }
    seen.push(...texts(answer.newMessages), ...names(answer.otherUpdates), `@${answer.pts}`);
    ({ pts, final } = answer);
  }
  return seen;
}

describe("channels", () => {
  test("are made, and say so with a pts of their own", async () => {
    const { api } = startApi();
    const alice = api.user();
    const device = deviceOf(api, alice);
    const { updates, chats } = full(
      await device.call("channels.createChannel", { title: "News", about: "a", broadcast: true }),
    );
    assert.deepEqual(names(updates), ["updateChannel", "updateNewChannelMessage"]);
    const { pts, ptsCount, message } = as(updates[1], "updateNewChannelMessage");
    assert.deepEqual([pts, ptsCount, message.id], [2, 1, 1]);
    assert.equal(as(as(message, "messageService").action, "messageActionChannelCreate").title, "News");
    const shown = as(chats[0], "channel");
    assert.deepEqual([shown.title, shown.broadcast, shown.creator, shown.left], [
      "News",
      true,
      true,
      undefined,
    ]);
    assert.equal((await device.call("updates.getState", {})).pts, 1, "the account's own pts stays");
    const channel = { _: "inputChannel", channelId: shown.id, accessHash: shown.accessHash! } as const;
    const { fullChat } = await device.call("channels.getFullChannel", { channel });
    assert.equal(as(fullChat, "channelFull").pts, 2);
    assert.equal(api.findChannel(shown.id).title, "News");
  });

  test("a message reaches every member, in one count for all, and the sender's other devices", async () => {
    const { api, alice, bob, channel, device, bobs, carols } = talk();
    const tablet = deviceOf(api, alice);
    const answer = full(await say(device, inputPeerChannel(api, alice, channel), "hi"));
    assert.deepEqual(names(answer.updates), ["updateMessageID", "updateNewChannelMessage"]);
    for (const other of [bobs, tablet]) {
      const { pts, ptsCount, message } = as(full(other.take()[0]).updates[0], "updateNewChannelMessage");
      assert.deepEqual([pts, ptsCount, message.id, texts([message])], [channel.pts, 1, 2, ["hi"]]);
      assert.equal(as(message, "message").out, other === tablet ? true : undefined);
      assert.deepEqual(as(message, "message").fromId, { _: "peerUser", userId: alice.id });
    }
    assert.deepEqual([device.take(), carols.take()], [[], []]);
    const again = full(
      await device.call("messages.sendMessage", {
        peer: inputPeerChannel(api, alice, channel),
        message: "hi",
        randomId,
      }),
    );
    assert.equal(as(again.updates[1], "updateNewChannelMessage").ptsCount, 0);
    assert.equal(channel.messages.length, 2);
    await bob.send(channel, "hello");
    assert.equal((await alice.next()).chat.title, "Talk");
  });

  test("messages are read, changed, pinned and deleted", async () => {
    const { api, alice, bob, channel, device, bobs } = talk();
    const peer = inputPeerChannel(api, bob, channel);
    await bob.send(channel, "helo");
    const { id } = channel.messages[1];
    device.take();
    const edited = full(await bobs.call("messages.editMessage", { peer, id, message: "hello" }));
    const edit = as(edited.updates[0], "updateEditChannelMessage");
    assert.deepEqual([edit.pts, edit.ptsCount], [4, 1]);
    assert.deepEqual(names(full(device.take()[0]).updates), ["updateEditChannelMessage"]);
    await assert.rejects(
      device.call("messages.editMessage", {
        peer: inputPeerChannel(api, alice, channel),
        id,
        message: "mine",
      }),
      fault(403, "MESSAGE_AUTHOR_REQUIRED"),
    );
    await assert.rejects(
      bobs.call("messages.updatePinnedMessage", { peer, id }),
      fault(400, "CHAT_ADMIN_REQUIRED"),
    );
    const pinned = full(
      await device.call("messages.updatePinnedMessage", { peer: inputPeerChannel(api, alice, channel), id }),
    );
    assert.deepEqual(names(pinned.updates), ["updatePinnedChannelMessages", "updateNewChannelMessage"]);
    const history = as(await bobs.call("messages.getHistory", { peer }), "messages.channelMessages");
    assert.deepEqual([history.pts, history.count, texts(history.messages)], [6, 3, [
      "messageService",
      "hello",
      "messageService",
    ]]);
    assert.equal(as(history.messages[1], "message").pinned, true);
    const input = inputChannel(api, bob, channel);
    await assert.rejects(
      bobs.call("channels.deleteMessages", { channel: input, id: [1] }),
      fault(403, "MESSAGE_DELETE_FORBIDDEN"),
    );
    device.take();
    assert.deepEqual(await bobs.call("channels.deleteMessages", { channel: input, id: [id, 99] }), {
      _: "messages.affectedMessages",
      pts: 7,
      ptsCount: 1,
    });
    const gone = as(full(device.take()[0]).updates[0], "updateDeleteChannelMessages");
    assert.deepEqual([gone.channelId, gone.messages, gone.pts], [channel.id, [id], 7]);
    const got = await bobs.call("channels.getMessages", {
      channel: input,
      id: [{ _: "inputMessageID", id }, { _: "inputMessageID", id: 1 }],
    });
    assert.deepEqual(as(got, "messages.channelMessages").messages.map(({ _ }) => _), [
      "messageEmpty",
      "messageService",
    ]);
  });

  test("only who may writes, and only who belongs looks", async () => {
    const { api, alice, bob, carol, channel, bobs, carols } = talk({}, { broadcast: true });
    await assert.rejects(
      say(bobs, inputPeerChannel(api, bob, channel), "x"),
      fault(400, "CHAT_ADMIN_REQUIRED"),
    );
    const theirs = inputPeerChannel(api, carol, channel);
    await assert.rejects(say(carols, theirs, "x"), fault(400, "CHANNEL_PRIVATE"));
    await assert.rejects(carols.call("messages.getHistory", { peer: theirs }), fault(400, "CHANNEL_PRIVATE"));
    await assert.rejects(
      carols.call("channels.joinChannel", { channel: inputChannel(api, carol, channel) }),
      fault(400, "CHANNEL_PRIVATE"),
    );
    await assert.rejects(say(bobs, { ...theirs }, "x"), fault(400, "CHANNEL_INVALID"));
    const open = alice.createChannel("Open", { username: "open_talk" });
    await assert.rejects(
      say(carols, inputPeerChannel(api, carol, open), "x"),
      fault(403, "CHAT_WRITE_FORBIDDEN"),
    );
    assert.ok(await carols.call("messages.getHistory", { peer: inputPeerChannel(api, carol, open) }));
    open.add(carol);
    open.mute(carol);
    await assert.rejects(carol.send(open, "x"), fault(403, "CHAT_WRITE_FORBIDDEN"));
    channel.promote(bob);
    const post = full(await say(bobs, inputPeerChannel(api, bob, channel), "news"));
    const message = as(as(post.updates[1], "updateNewChannelMessage").message, "message");
    assert.deepEqual([message.post, message.fromId, message.views], [true, undefined, 1]);
  });

  test("people join, leave, are kicked and banned, and are told with updateChannel", async () => {
    const { api, alice, bob, carol, device, bobs, carols } = talk();
    const open = alice.createChannel("Open", { username: "open_talk" });
    device.take();
    const found = await carols.call("contacts.resolveUsername", { username: "open_talk" });
    const shown = as(found.chats[0], "channel");
    assert.deepEqual([found.peer, shown.left], [{ _: "peerChannel", channelId: open.id }, true]);
    const channel = { _: "inputChannel", channelId: open.id, accessHash: shown.accessHash! } as const;
    const joined = as(
      await carols.call("channels.joinChannel", { channel }),
      "messages.chatInviteJoinResultOk",
    );
    assert.deepEqual(names(full(joined.updates).updates), ["updateChannel", "updateNewChannelMessage"]);
    assert.deepEqual(names(full(device.take()[0]).updates), ["updateNewChannelMessage"]);
    await assert.rejects(
      carols.call("channels.joinChannel", { channel }),
      fault(400, "USER_ALREADY_PARTICIPANT"),
    );
    const left = full(await carols.call("channels.leaveChannel", { channel }));
    assert.deepEqual([names(left.updates), as(left.chats[0], "channel").left], [["updateChannel"], true]);

    const invited = await device.call("channels.inviteToChannel", {
      channel: inputChannel(api, alice, open),
      users: [inputUser(api, alice, bob)],
    });
    assert.deepEqual(names(full(invited.updates).updates), ["updateNewChannelMessage"]);
    const told = full(bobs.take()[0]);
    assert.deepEqual(names(told.updates), ["updateChannel", "updateNewChannelMessage"]);
    assert.equal(as(told.chats[0], "channel").left, undefined);
    const participants = as(
      await device.call("channels.getParticipants", {
        channel: inputChannel(api, alice, open),
        filter: { _: "channelParticipantsRecent" },
      }),
      "channels.channelParticipants",
    );
    assert.deepEqual(participants.participants.map(({ _ }) => _), [
      "channelParticipantCreator",
      "channelParticipant",
    ]);
    await device.call("channels.editBanned", {
      channel: inputChannel(api, alice, open),
      participant: { ...inputUser(api, alice, bob), _: "inputPeerUser" },
      bannedRights: { _: "chatBannedRights", viewMessages: true, untilDate: 0 },
    });
    const banned = full(bobs.take()[0]);
    assert.deepEqual([names(banned.updates), banned.chats[0]._], [["updateChannel"], "channelForbidden"]);
    for (
      const attempt of [
        bobs.call("channels.joinChannel", { channel: inputChannel(api, bob, open) }),
        bobs.call("channels.getFullChannel", { channel: inputChannel(api, bob, open) }),
        catchUp(bobs, inputChannel(api, bob, open), 1),
      ]
    ) await assert.rejects(attempt, fault(400, "CHANNEL_PRIVATE"));
    const { participant } = await device.call("channels.getParticipant", {
      channel: inputChannel(api, alice, open),
      participant: { ...inputUser(api, alice, bob), _: "inputPeerUser" },
    });
    assert.equal(as(participant, "channelParticipantBanned").kickedBy, alice.id);
    open.pardon(bob);
    bob.join(open);
    assert.deepEqual(open.members, [alice.id, bob.id]);
    await assert.rejects(
      bobs.call("channels.getParticipant", {
        channel: inputChannel(api, bob, open),
        participant: { ...inputUser(api, bob, carol), _: "inputPeerUser" },
      }),
      fault(400, "USER_NOT_PARTICIPANT"),
    );
  });

  test("stand among the dialogs, with their pts, and count what is unread", async () => {
    const { api, alice, bob, channel, device, bobs } = talk();
    for (const text of ["1", "2"]) await bob.send(channel, text);
    const dialogs = await device.call("messages.getDialogs", { offsetPeer: { _: "inputPeerEmpty" } });
    const [dialog] = as(dialogs, "messages.dialogs").dialogs;
    const { pts, topMessage, unreadCount } = as(dialog, "dialog");
    assert.deepEqual([pts, topMessage, unreadCount], [4, 3, 2]);
    bobs.take();
    assert.equal(
      await device.call("channels.readHistory", { channel: inputChannel(api, alice, channel), maxId: 2 }),
      true,
    );
    const read = as(full(bobs.take()[0]).updates[0], "updateReadChannelOutbox");
    assert.deepEqual([read.channelId, read.maxId], [channel.id, 2]);
    const peers = [{ _: "inputDialogPeer", peer: inputPeerChannel(api, alice, channel) }] as const;
    const [after] = (await device.call("messages.getPeerDialogs", { peers: [...peers] })).dialogs;
    assert.deepEqual([as(after, "dialog").unreadCount, as(after, "dialog").readInboxMaxId], [1, 2]);
    assert.equal((await device.call("updates.getState", {})).unreadCount, 1);
  });

  test("a small group becomes a supergroup with the same people", async () => {
    const { api } = startApi();
    const [alice, bob] = [api.user(), api.user()];
    const { chat: chatId } = alice.createChat("Team", bob);
    const [device, bobs] = [deviceOf(api, alice), deviceOf(api, bob)];
    const { updates, chats } = full(await device.call("messages.migrateChat", { chatId }));
    assert.deepEqual(names(updates), ["updateNewMessage", "updateChannel", "updateNewChannelMessage"]);
    const old = as(chats.find(({ _ }) => _ === "chat")!, "chat");
    const { channelId } = as(old.migratedTo!, "inputChannel");
    assert.equal(old.deactivated, true);
    assert.deepEqual(names(full(bobs.take()[0]).updates), names(updates));
    const channel = api.findChannel(channelId);
    assert.deepEqual(channel.members, [alice.id, bob.id]);
    assert.equal((await bob.send(channel, "we moved")).chat.title, "Team");
    await assert.rejects(bob.send({ chat: chatId }, "x"), fault(400, "PEER_ID_INVALID"));
  });
});

describe("updates.getChannelDifference()", () => {
  const from = (person: TestUser, channel: TestChannel, text: string) => person.send(channel, text);

  test("gives what happened since, in slices", async () => {
    const { api, bob, channel, alice, device } = talk({ behaviour: { channelDifferenceLimit: 2 } });
    const start = channel.pts;
    for (const text of "abc") await from(bob, channel, text);
    channel.pin(channel.messages[1]);
    bob.delete(channel.messages[2]);
    const input = inputChannel(api, alice, channel);
    assert.deepEqual(await catchUp(device, input, start), [
      "a",
      "@4",
      "c",
      "updatePinnedChannelMessages",
      "@6",
      "updateDeleteChannelMessages",
      "@7",
    ]);
    assert.deepEqual(await catchUp(device, input, channel.pts), ["updates.channelDifferenceEmpty"]);
    await assert.rejects(catchUp(device, input, channel.pts + 1), fault(400, "PERSISTENT_TIMESTAMP_INVALID"));
    await assert.rejects(catchUp(device, input, 0), fault(400, "PERSISTENT_TIMESTAMP_EMPTY"));
  });

  test("is too long when there is more than was asked for, or than the server likes", async () => {
    const { api, alice, bob, channel, device } = talk();
    for (const text of "abcdef") await from(bob, channel, text);
    const input = {
      channel: inputChannel(api, alice, channel),
      pts: 1,
      filter: { _: "channelMessagesFilterEmpty" },
    } as const;
    const long = as(
      await device.call("updates.getChannelDifference", { ...input, limit: 3 }),
      "updates.channelDifferenceTooLong",
    );
    assert.deepEqual([as(long.dialog, "dialog").pts, long.final, texts(long.messages)], [8, true, [
      "f",
      "e",
      "d",
    ]]);
    api.behaviour.channelDifferenceTooLong = 5;
    const other = await device.call("updates.getChannelDifference", { ...input, limit: 100 });
    assert.equal(other._, "updates.channelDifferenceTooLong");
  });

  test("is announced by updates.getDifference for channels in which something happened", async () => {
    const { api, clock, alice, bob, channel, device } = talk();
    const quiet = api.channel({ creator: alice });
    await clock.advance(5000);
    const { pts, qts, date } = await device.call("updates.getState", {});
    assert.equal(
      (await device.call("updates.getDifference", { pts, qts, date }))._,
      "updates.differenceEmpty",
    );
    await from(bob, channel, "x");
    const answer = as(await device.call("updates.getDifference", { pts, qts, date }), "updates.difference");
    assert.deepEqual(answer.otherUpdates, [{
      _: "updateChannelTooLong",
      channelId: channel.id,
      pts: channel.pts,
    }]);
    assert.deepEqual([answer.chats.map(({ id }) => id), quiet.pts], [[channel.id], 2]);
  });
});

describe("people whom nobody has introduced", () => {
  test("come as min users, and can be addressed by the message", async () => {
    const { api, alice, bob, channel, bobs } = talk();
    await alice.send(channel, "hello");
    const { users, updates } = full(bobs.take()[0]);
    const shown = as(users.find(({ id }) => id === alice.id)!, "user");
    assert.deepEqual([shown.min, shown.firstName, shown.phone], [true, "Alice", undefined]);
    const direct = { _: "inputPeerUser", userId: alice.id, accessHash: shown.accessHash! } as const;
    await assert.rejects(
      bobs.call("messages.sendMessage", { peer: direct, message: "x", randomId: ++randomId }),
      fault(400, "PEER_ID_INVALID"),
    );
    const msgId = as(updates[0], "updateNewChannelMessage").message.id;
    const peer = {
      _: "inputPeerUserFromMessage",
      peer: inputPeerChannel(api, bob, channel),
      msgId,
      userId: alice.id,
    } as const;
    await bobs.call("messages.sendMessage", { peer, message: "found you", randomId: ++randomId });
    assert.equal((await alice.next()).text, "found you");
    await alice.send(channel, "again");
    const known = full(bobs.take()[0]).users.find(({ id }) => id === alice.id)!;
    assert.equal(as(known, "user").min, undefined, "they have talked");
    api.behaviour.minUsers = false;
    const dave = api.user();
    channel.add(dave);
    bobs.take();
    await dave.send(channel, "I am Dave");
    assert.equal(as(full(bobs.take()[0]).users.find(({ id }) => id === dave.id)!, "user").min, undefined);
  });
});
