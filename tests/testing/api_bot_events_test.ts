import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { TypeUpdate } from "../../src/tl/mod.ts";
import {
  as,
  type Device,
  deviceOf,
  fault,
  full,
  inputChannel,
  inputPeer,
  inputPeerChannel,
  inputUser,
  startApi,
} from "./api_device.ts";

/** A bot that listens, and a user. */
function talk(options: Parameters<typeof startApi>[0] = {}) {
  const { api } = startApi(options);
  const [alice, bob, bot] = [api.user(), api.user(), api.bot()];
  return { api, alice, bob, bot, machine: deviceOf(api, bot) };
}

/** The updates with qts that were pushed. */
function counted(device: Device): Extract<TypeUpdate, { readonly qts: number }>[] {
  return device.take().flatMap((one) => one._ === "updates" ? one.updates : []).filter((one) => "qts" in one);
}

describe("what bots are told with qts", () => {
  test("they are stopped and started again", async () => {
    const { api, alice, bot, machine } = talk();
    const device = deviceOf(api, alice);
    assert.equal((await machine.call("updates.getState", {})).qts, 0);
    await device.call("contacts.block", { id: inputPeer(api, alice, bot) });
    alice.unblock(bot);
    alice.unblock(bot);
    const told = counted(machine).map((one) => as(one, "updateBotStopped"));
    assert.deepEqual(told.map(({ userId, stopped, qts }) => [userId, stopped, qts]), [
      [alice.id, true, 1],
      [alice.id, false, 2],
    ]);
    assert.equal((await machine.call("updates.getState", {})).qts, 2);
  });

  test("they come into groups, and go", () => {
    const { alice, bob, bot, machine } = talk();
    const team = alice.createChat("Team", bot);
    const [joined] = counted(machine).map((one) => as(one, "updateChatParticipant"));
    assert.deepEqual([joined.userId, joined.actorId, joined.prevParticipant, joined.newParticipant?._], [
      bot.id,
      alice.id,
      undefined,
      "chatParticipant",
    ]);
    alice.add(team, bob);
    assert.deepEqual(counted(machine), [], "of others only admins hear");
    alice.promote(team, bot);
    alice.kick(team, bob);
    alice.kick(team, bot);
    const told = counted(machine).map((one) => as(one, "updateChatParticipant"));
    assert.deepEqual(
      told.map(({ userId, qts, prevParticipant, newParticipant }) => [
        userId,
        qts,
        prevParticipant?._,
        newParticipant?._,
      ]),
      [
        [bot.id, 2, "chatParticipant", "chatParticipantAdmin"],
        [bob.id, 3, "chatParticipant", undefined],
        [bot.id, 4, "chatParticipantAdmin", undefined],
      ],
    );
  });

  test("the members of channels they run change", () => {
    const { alice, bob, bot, machine } = talk();
    const channel = alice.createChannel("Talk", { username: "open_talk", admins: [bot] });
    machine.take();
    bob.join(channel);
    channel.mute(bob);
    channel.ban(bob);
    channel.pardon(bob);
    const told = counted(machine).map((one) => as(one, "updateChannelParticipant"));
    assert.deepEqual(
      told.map(({ actorId, qts, prevParticipant, newParticipant }) => [
        actorId,
        qts,
        prevParticipant?._,
        newParticipant?._,
      ]),
      [
        [bob.id, 2, undefined, "channelParticipantSelf"],
        [alice.id, 3, "channelParticipant", "channelParticipantBanned"],
        [alice.id, 4, "channelParticipantBanned", "channelParticipantBanned"],
        [alice.id, 5, "channelParticipantBanned", undefined],
      ],
    );
  });

  test("reactions come by name, and from broadcast channels by number", async () => {
    const { alice, bob, bot, machine } = talk();
    const group = alice.createChannel("Talk", { admins: [bot], members: [bob] });
    const news = alice.createChannel("News", { broadcast: true, admins: [bot], members: [bob] });
    machine.take();
    const said = await bob.send(group, "hi");
    alice.react(said, "👍");
    alice.react(said, "🔥");
    alice.react(await news.post("news"), "👍");
    const told = counted(machine);
    const changes = told.slice(0, 2).map((one) => as(one, "updateBotMessageReaction"));
    assert.deepEqual(
      changes.map(({ actor, msgId, oldReactions, newReactions }) => [
        actor,
        msgId,
        oldReactions.map((one) => as(one, "reactionEmoji").emoticon),
        newReactions.map((one) => as(one, "reactionEmoji").emoticon),
      ]),
      [
        [{ _: "peerUser", userId: alice.id }, said.id, [], ["👍"]],
        [{ _: "peerUser", userId: alice.id }, said.id, ["👍"], ["🔥"]],
      ],
    );
    const { reactions } = as(told[2], "updateBotMessageReactions");
    assert.deepEqual(reactions.map(({ count }) => count), [1]);
  });

  test("somebody asks to be let in", async () => {
    const { api, alice, bob, bot, machine } = talk();
    const channel = alice.createChannel("Talk", { username: "open_talk", approval: true, admins: [bot] });
    const [carol, device, bobs] = [api.user(), deviceOf(api, alice), deviceOf(api, bob)];
    machine.take();
    const input = inputChannel(api, bob, channel);
    for (let i = 0; i < 2; i++) {
      await assert.rejects(
        bobs.call("channels.joinChannel", { channel: input }),
        fault(400, "INVITE_REQUEST_SENT"),
      );
    }
    assert.equal(carol.join(channel), false);
    const asked = counted(machine).map((one) => as(one, "updateBotChatInviteRequester"));
    assert.deepEqual(asked.map(({ userId, qts }) => [userId, qts]), [[bob.id, 2], [carol.id, 3]]);
    const pending = as(full(device.take()[1]).updates[0], "updatePendingJoinRequests");
    assert.deepEqual([pending.requestsPending, pending.recentRequesters], [2, [bob.id, carol.id]]);
    const peer = inputPeerChannel(api, bot, channel);
    await machine.call("messages.hideChatJoinRequest", {
      approved: true,
      peer,
      userId: inputUser(api, bot, bob),
    });
    assert.deepEqual(full(bobs.take()[0]).updates.map(({ _ }) => _), [
      "updateChannel",
      "updateNewChannelMessage",
    ]);
    channel.approve(carol, false);
    assert.deepEqual([channel.members, channel.requests], [[alice.id, bot.id, bob.id], []]);
    assert.throws(() => channel.approve(carol), fault(400, "HIDE_REQUESTER_MISSING"));
  });

  test("people vote in their polls", async () => {
    const { api, alice, bob, bot, machine } = talk();
    const channel = alice.createChannel("Talk", { members: [bob, bot] });
    const device = deviceOf(api, bob);
    const plain = (text: string) => ({ _: "textWithEntities" as const, text, entities: [] });
    const poll = {
      _: "poll" as const,
      id: 0n,
      publicVoters: true as const,
      question: plain("Tea?"),
      answers: ["Yes", "No"].map((text) => ({ _: "inputPollAnswer" as const, text: plain(text) })),
      hash: 0n,
    };
    const peer = inputPeerChannel(api, bot, channel);
    await machine.call("messages.sendMedia", {
      peer,
      media: { _: "inputMediaPoll", poll },
      message: "",
      randomId: 1n,
    });
    const asked = channel.messages.at(-1)!;
    machine.take();
    device.take();
    alice.vote(asked, 1);
    const changed = as(device.take()[0], "updateShort").update;
    assert.deepEqual(as(changed, "updateMessagePoll").results.results!.map(({ voters }) => voters), [0, 1]);
    const back = inputPeerChannel(api, bob, channel);
    const option = Uint8Array.of(48);
    await device.call("messages.sendVote", { peer: back, msgId: asked.id, options: [option] });
    const told = counted(machine).map((one) => as(one, "updateMessagePollVote"));
    assert.deepEqual(told.map(({ peer, positions, qts }) => [peer, positions, qts]), [
      [{ _: "peerUser", userId: alice.id }, [1], 2],
      [{ _: "peerUser", userId: bob.id }, [0], 3],
    ]);
    const { results } = as(as(bob.history(channel).at(-1)!.raw, "message").media!, "messageMediaPoll");
    assert.deepEqual(results.results!.map(({ voters, chosen }) => [voters, chosen]), [[1, true], [
      1,
      undefined,
    ]]);
    const wrong = (options: Uint8Array[]) =>
      device.call("messages.sendVote", { peer: back, msgId: asked.id, options });
    await assert.rejects(wrong([Uint8Array.of(9)]), fault(400, "OPTION_INVALID"));
    await assert.rejects(wrong([option, Uint8Array.of(49)]), fault(400, "OPTIONS_TOO_MUCH"));
  });

  test("a difference gives them after the messages, in slices of both", async () => {
    const { alice, bot, machine } = talk({ behaviour: { differenceLimit: 2 } });
    for (const text of "abc") await alice.send(bot, text);
    alice.block(bot);
    alice.unblock(bot);
    alice.block(bot);
    const seen: string[] = [];
    let state = { pts: 1, qts: 0 };
    for (let i = 0; i < 4; i++) {
      const answer = await machine.call("updates.getDifference", { ...state, date: 0 });
      if (answer._ === "updates.differenceEmpty") seen.push("empty");
      if (answer._ !== "updates.difference" && answer._ !== "updates.differenceSlice") continue;
      seen.push(`${answer.newMessages.length}+${answer.otherUpdates.length}`);
      state = answer._ === "updates.difference" ? answer.state : answer.intermediateState;
    }
    assert.deepEqual(seen, ["2+0", "1+1", "0+2", "empty"]);
    assert.deepEqual([state.pts, state.qts], [4, 3]);
    await assert.rejects(
      machine.call("updates.getDifference", { pts: 1, qts: 9, date: 0 }),
      fault(400, "PERSISTENT_TIMESTAMP_INVALID"),
    );
  });

  test("a bot names channels it is in without a hash, and is not let into others", async () => {
    const { api, alice, bot, machine } = talk();
    const mine = alice.createChannel("Mine", { members: [bot] });
    const other = alice.createChannel("Other");
    const bare = (id: number) => ({ _: "inputChannel", channelId: id, accessHash: 0n }) as const;
    const { chats } = await machine.call("channels.getChannels", { id: [bare(mine.id)] });
    assert.equal(as(chats[0], "channel").title, "Mine");
    for (const channel of [bare(other.id), { ...inputChannel(api, alice, other) }]) {
      await assert.rejects(
        machine.call("channels.getChannels", { id: [channel] }),
        fault(400, "CHANNEL_INVALID"),
      );
    }
  });
});
