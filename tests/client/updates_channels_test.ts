import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { clientOf, clockOf, startServer, until } from "./fixtures.ts";
import { gapsOf, listen, pause, sessionOf, wait } from "./updates_fixtures.ts";

describe("channels", () => {
  it("that the account was banned from are not asked for, and are heard again when it is back", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const channel = alice.createChannel("News", { members: [bot] });
    const session = await sessionOf(server, bot);
    await using client = await clientOf(server, bot, { session });
    const texts = listen(client);
    await pause(server);
    await channel.post("before");
    await until(() => texts.length === 1);
    const asked = server.counters.calls("updates.getChannelDifference");
    channel.ban(bot);
    await channel.post("unseen");
    await clockOf(server).advance(16 * 60_000);
    assert.equal(server.counters.calls("updates.getChannelDifference"), asked);
    const forgotten = session.of("channel").at(-1)!.changes[0];
    assert.deepEqual(forgotten, { type: "channel", id: channel.id, pts: undefined });
    channel.pardon(bot);
    channel.add(bot);
    await channel.post("after");
    await until(() => texts.length === 2);
    assert.deepEqual(texts, ["before", "after"]);
  });

  it("that groups became are heard, and addressed by the group's id", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const group = alice.createChat("Group", bot);
    await using client = await clientOf(server, bot);
    const texts = listen(client);
    await pause(server);
    await alice.send(group, "in the group");
    await until(() => texts.length === 1);
    const channel = alice.migrateChat(group);
    await channel.post("in the supergroup");
    await until(() => texts.length === 2);
    await client.sendMessage(-group.chat, "an answer");
    assert.equal(channel.messages.at(-1)?.text, "an answer");
    assert.deepEqual(texts, ["in the group", "in the supergroup"]);
  });

  it("many at once with hardly any room, life after life: nothing is lost, order is kept", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const channels = ["red", "green", "blue"].map((title) => alice.createChannel(title, { members: [bot] }));
    const session = await sessionOf(server, bot);
    for (let life = 0; life < 3; life++) {
      await using client = await clientOf(server, bot, { session, maxPendingUpdates: 1 });
      const heard = new Map<string, string[]>();
      client.on("message", async ({ text }) => {
        const [who, number] = text.split(" ");
        heard.set(who, [...heard.get(who) ?? [], number]);
        await wait(server, 300);
      });
      if (life === 0) await pause(server);
      for (let i = 0; i < 8; i++) {
        for (const channel of channels) await channel.post(`${channel.title} ${life}${i}`);
        await alice.send(bot, `alice ${life}${i}`);
      }
      const all = () => [...heard.values()].reduce((sum, { length }) => sum + length, 0);
      await until(() => all() >= 32);
      await pause(server);
      for (const [who, numbers] of heard) {
        assert.deepEqual(numbers, [0, 1, 2, 3, 4, 5, 6, 7].map((i) => `${life}${i}`), who);
      }
    }
  });

  it("are asked for, ten at a time, when the server does not know our state any more", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const channels = Array.from({ length: 25 }, (_, i) => alice.createChannel(`${i}`, { members: [bot] }));
    const session = await sessionOf(server, bot);
    {
      await using client = await clientOf(server, bot, { session });
      const texts = listen(client);
      await pause(server);
      for (const channel of channels) await channel.post("known");
      await until(() => texts.length === 25);
    }
    for (const channel of channels) await channel.post(`missed in ${channel.title}`);
    await alice.send(bot, "skipped");
    await wait(server, 100_000);
    server.faults.rpcError("updates.getDifference", 400, "PERSISTENT_TIMESTAMP_INVALID", { times: 1 });
    let [running, most] = [0, 0];
    server.api.intercept("updates.getChannelDifference", async (_context, _request, proceed) => {
      most = Math.max(most, ++running);
      await wait(server, 50);
      running--;
      return await proceed();
    });
    await using client = await clientOf(server, bot, { session });
    const texts = listen(client);
    const gaps = gapsOf(client);
    await until(() => texts.length === 25);
    assert.deepEqual(texts.toSorted(), channels.map(({ title }) => `missed in ${title}`).toSorted());
    assert.deepEqual(gaps.map(({ channel, reason }) => ({ channel, reason })), [
      { channel: undefined, reason: "reset" },
    ]);
    assert.equal(most, 10);
  });

  it("with catchUp: false, are named in the gaps", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const channel = alice.createChannel("News", { members: [bot] });
    const session = await sessionOf(server, bot);
    {
      await using client = await clientOf(server, bot, { session });
      const texts = listen(client);
      await pause(server);
      await channel.post("before");
      await until(() => texts.length === 1);
    }
    const from = channel.pts;
    await channel.post("missed");
    await wait(server, 100_000);
    await using client = await clientOf(server, bot, { session, catchUp: false });
    const gaps = gapsOf(client);
    const texts = listen(client);
    await pause(server);
    await channel.post("now");
    await until(() => texts.length === 1);
    assert.deepEqual(texts, ["now"]);
    assert.deepEqual(gaps, [{ channel: channel.id, from, reason: "skipped" }]);
  });

  it("do not echo what the client posts, whatever gets lost; another device hears it once", async () => {
    await using server = await startServer();
    const alice = server.user();
    const channel = alice.createChannel("News");
    await using client = await clientOf(server, alice);
    await using second = await clientOf(server, alice);
    const [own, other] = [listen(client), listen(second)];
    await pause(server);
    await channel.post("from a phone");
    await until(() => own.length === 1 && other.length === 1);
    for (const lost of ["connection", "session"] as const) {
      server.faults.loseAnswer("messages.sendMessage", { lost });
      await client.sendMessage({ _: "peerChannel", channelId: channel.id }, lost);
      await pause(server);
    }
    assert.deepEqual(own, ["from a phone"]);
    assert.deepEqual(other, ["from a phone", "connection", "session"]);
  });
});
