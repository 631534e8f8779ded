import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FakeClock, TestServer } from "../../src/testing/mod.ts";
import { RawClient, type Value } from "./raw_client.ts";

/** A server, with clients of some of its accounts. */
async function start() {
  const server = await TestServer.start({ clock: new FakeClock({ auto: true }), seed: 1 });
  const clientOf = async (account: Parameters<TestServer["authorize"]>[2]) => {
    const client = await RawClient.registered(server);
    server.authorize(2, client.key, account);
    await client.call({ _: "updates.getState" }, { init: true });
    return client;
  };
  return { server, clientOf };
}

const me = { _: "inputPeerSelf" };

describe("counters", () => {
  test("count random ids as they came, and as they were executed", async () => {
    const { server, clientOf } = await start();
    const alice = server.user();
    const client = await clientOf(alice);
    const send = (randomId: bigint) =>
      client.call({ _: "messages.sendMessage", peer: me, message: "x", randomId } as Value);
    await send(1n);
    await send(1n);
    await send(2n);
    const { counters } = server;
    assert.deepEqual(counters.randomIds, [
      { account: alice.id, randomId: 1n, received: 2, executed: 1 },
      { account: alice.id, randomId: 2n, received: 1, executed: 1 },
    ]);
    assert.deepEqual([counters.mostExecutions, counters.executedAgain], [1, []]);
    server.api.behaviour.duplicateRandomId = "execute";
    await send(2n);
    assert.equal(counters.mostExecutions, 2);
    assert.deepEqual(counters.executedAgain.map(({ randomId }) => randomId), [2n]);
    await server.close();
  });

  test("keep a log of calls when asked", async () => {
    const { server, clientOf } = await start();
    const alice = server.user();
    const client = await clientOf(alice);
    assert.equal(server.counters.log.length, 0);
    server.counters.keepLog();
    await client.call({ _: "messages.sendMessage", peer: me, message: "x", randomId: 5n } as Value);
    await assert.rejects(client.call({ _: "messages.getFullChat", chatId: 1 } as Value));
    const [sent, refused] = server.counters.log;
    assert.deepEqual([sent.method, sent.account, sent.session, sent.randomIds, sent.outcome], [
      "messages.sendMessage",
      alice.id,
      client.sessionId,
      [5n],
      "done",
    ]);
    assert.deepEqual([refused.method, refused.outcome, refused.error], [
      "messages.getFullChat",
      "refused",
      "CHAT_ID_INVALID",
    ]);
    server.counters.keepLog(2);
    for (let i = 0; i < 6; i++) await client.call({ _: "updates.getState" });
    assert.ok(server.counters.log.length <= 4);
    await server.close();
  });
});

describe("several sessions of one account", () => {
  test("hear the same, and what another of them does", async () => {
    const { server, clientOf } = await start();
    const [alice, bob] = [server.user(), server.user()];
    const [phone, tablet] = [await clientOf(alice), await clientOf(alice)];
    const channel = alice.createChannel("Talk", { members: [bob] });
    const pushed = async (client: RawClient) => {
      const { value } = await client.until(({ value }) => value._.startsWith("update"));
      return value._ === "updates" ? value.updates.map((one: Value) => one._) : [value._];
    };
    const made = ["updateChannel", "updateNewChannelMessage"];
    assert.deepEqual([await pushed(phone), await pushed(tablet)], [made, made]);
    await bob.send(alice, "hi");
    assert.deepEqual([await pushed(phone), await pushed(tablet)], [["updateNewMessage"], [
      "updateNewMessage",
    ]]);
    const peer = { _: "inputPeerChannel", ...hashOf(server, alice.id, channel.id) };
    const answer = await phone.call(
      { _: "messages.sendMessage", peer, message: "x", randomId: 1n } as Value,
    ) as Value;
    assert.equal(answer.updates.at(-1)._, "updateNewChannelMessage");
    assert.deepEqual(await pushed(tablet), ["updateNewChannelMessage"]);
    await bob.send(channel, "end");
    assert.deepEqual(await pushed(phone), ["updateNewChannelMessage"], "nothing came in between");

    const events = server.eventsOf(alice);
    assert.deepEqual(events.map(({ box, pts, session }) => [box, pts, session]), [
      ["common", 2, undefined],
      [channel.id, 2, undefined],
      [channel.id, 3, phone.sessionId],
      [channel.id, 4, undefined],
    ]);
    await server.close();
  });
});

function hashOf(server: TestServer, viewer: number, channelId: number) {
  return { channelId, accessHash: server.api.world.accessHash(viewer, { kind: "channel", id: channelId }) };
}

describe("eventsOf()", () => {
  test("is what an account was to be told, of channels while it was in them", async () => {
    const { server } = await start();
    const [alice, bob, bot] = [server.user(), server.user(), server.bot()];
    const channel = server.channel({ creator: alice, username: "open_talk" });
    await channel.post("before");
    bob.join(channel);
    const doomed = await channel.post("inside");
    channel.delete(doomed);
    bob.leave(channel);
    await channel.post("between");
    bob.join(channel);
    await channel.post("again");
    const inChannel = server.eventsOf(bob).filter(({ box }) => box === channel.id);
    assert.deepEqual(inChannel.map(({ update: { _ }, pts, present }) => [_, pts, present]), [
      ["updateNewChannelMessage", 4, true],
      ["updateNewChannelMessage", 5, false],
      ["updateDeleteChannelMessages", 6, true],
      ["updateNewChannelMessage", 9, true],
      ["updateNewChannelMessage", 10, true],
    ]);
    alice.block(bot);
    assert.deepEqual(server.eventsOf(bot).map(({ box, pts, update: { _ } }) => [box, pts, _]), [
      ["qts", 1, "updateBotStopped"],
    ]);
    await server.close();
  });
});
