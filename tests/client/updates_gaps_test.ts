import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { UpdateGap } from "../../mod.ts";
import { clientOf, clockOf, startServer, until } from "./fixtures.ts";
import { gapsOf, listen, pause, sessionOf } from "./updates_fixtures.ts";

describe("gaps", () => {
  it("that no handler has dealt with when the program ends are told at the next start", async () => {
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
    server.api.behaviour.channelDifferenceTooLong = 3;
    for (let i = 0; i < 10; i++) await channel.post(`missed ${i}`);
    {
      await using client = await clientOf(server, bot, { session });
      const begun: UpdateGap[] = [];
      client.on("gap", async (gap) => {
        begun.push(gap);
        await new Promise(() => {});
      });
      await until(() => begun.length === 1);
      await pause(server);
    }
    {
      await using client = await clientOf(server, bot, { session });
      const gaps = gapsOf(client);
      await until(() => gaps.length === 1);
      assert.equal(gaps[0].reason, "tooLong");
      assert.equal(gaps[0].to, channel.pts);
    }
    await using client = await clientOf(server, bot, { session });
    const gaps = gapsOf(client);
    await pause(server);
    assert.deepEqual(gaps, []);
  });

  it("of a channel the server has refused for half an hour are told, and where the others are is saved", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const channel = alice.createChannel("News", { members: [bot] });
    const session = await sessionOf(server, bot);
    {
      await using client = await clientOf(server, bot, { session });
      const [texts, gaps] = [listen(client), gapsOf(client)];
      await pause(server);
      await channel.post("first");
      await until(() => texts.length === 1);
      server.faults.rpcError("updates.getChannelDifference", 500, "HISTORY_GET_FAILED", { times: 1_000 });
      server.faults.updates.lose({ account: bot });
      for (const text of ["lost", "held"]) await channel.post(text);
      await alice.send(bot, "beside");
      await clockOf(server).advance(30 * 60_000);
      assert.deepEqual(gaps.map(({ reason, channel }) => [reason, channel]), [["reset", channel.id]]);
      assert.deepEqual(texts.toSorted(), ["beside", "first", "held"]);
    }
    server.faults.clear();
    await using client = await clientOf(server, bot, { session });
    const texts = listen(client);
    await channel.post("later");
    await until(() => texts.length === 1);
    await pause(server);
    assert.deepEqual(texts, ["later"]);
  });

  it("are filled after a flood wait, or trouble of the server, however long", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    await using client = await clientOf(server, bot);
    const texts = listen(client);
    const gaps = gapsOf(client);
    await pause(server);
    server.faults.floodWait("updates.getDifference", 300, { times: 2 });
    server.faults.rpcError("updates.getDifference", 500, "PERSISTENT_TIMESTAMP_OUTDATED", { times: 5 });
    server.faults.updates.lose({ account: bot });
    for (const text of ["lost", "next"]) await alice.send(bot, text);
    await until(() => texts.length === 2);
    assert.deepEqual(texts, ["lost", "next"]);
    assert.deepEqual(gaps, []);
  });

  it("that nothing shows are filled after 15 minutes of silence", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    await using client = await clientOf(server, bot);
    const texts = listen(client);
    await pause(server);
    server.faults.updates.lose({ account: bot });
    await alice.send(bot, "lost");
    const begin = clockOf(server).monotonic();
    await until(() => texts.length === 1);
    assert.ok(clockOf(server).monotonic() - begin <= 15 * 60_000);
  });

  it("while the account was logged out are filled when it logs in again", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    await using client = await clientOf(server, bot);
    const texts = listen(client);
    await pause(server);
    await client.api.auth.logOut();
    await alice.send(bot, "meanwhile");
    await clockOf(server).advance(16 * 60_000);
    await client.signInBot(bot.token);
    await alice.send(bot, "afterwards");
    await until(() => texts.length === 2);
    assert.deepEqual(texts, ["meanwhile", "afterwards"]);
  });
});

describe("edits and deletions", () => {
  it("of a message from long ago keep their order, however slow the handlers are", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const old = await alice.send(bot, "old");
    await using client = await clientOf(server, bot);
    const log: string[] = [];
    let open = () => {};
    client.on("messageEdited", async ({ text }) => {
      log.push(`begin ${text}`);
      await new Promise<void>((resolve) => open = resolve);
      log.push(`end ${text}`);
    });
    client.on("messageDeleted", () => void log.push("deleted"));
    await pause(server);
    await alice.edit(old, "new");
    await alice.delete(old);
    await pause(server);
    assert.deepEqual(log, ["begin new"]);
    open();
    await until(() => log.length === 3);
    assert.deepEqual(log, ["begin new", "end new", "deleted"]);
  });
});
