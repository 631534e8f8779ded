import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Client } from "../../mod.ts";
import { clientOf, clockOf, startServer, until } from "./fixtures.ts";
import { copyOf, listen, pause, sessionOf, wait } from "./updates_fixtures.ts";

describe("where updates are", () => {
  it("is saved by saveSession() although it could not be saved before", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const session = await sessionOf(server, bot);
    await using client = await clientOf(server, bot, { session });
    const texts = listen(client);
    await pause(server);
    session.failing = "updates";
    await alice.send(bot, "handled");
    await until(() => texts.length === 1);
    await pause(server);
    await assert.rejects(client.saveSession(), /the disk is full/);
    session.failing = undefined;
    await client.saveSession();
    await using next = await clientOf(server, bot, { session: await copyOf(session) });
    const again = listen(next);
    await pause(server);
    assert.deepEqual(again, []);
  });

  it("does not wait for handlers of what is never told again", async () => {
    await using server = await startServer();
    const [alice, bob, carol] = [server.user(), server.user(), server.user()];
    const session = await sessionOf(server, bob);
    await using client = await clientOf(server, bob, { session });
    const texts = listen(client);
    let statuses = 0;
    client.on("userStatus", () => {
      statuses++;
      return new Promise(() => {});
    });
    await carol.send(bob, "hello");
    await pause(server);
    carol.setOnline();
    await until(() => statuses === 1);
    await alice.send(bob, "handled");
    await until(() => texts.length === 2);
    await pause(server);
    await using next = await clientOf(server, bob, { session: await copyOf(session) });
    const again = listen(next);
    await pause(server);
    assert.deepEqual(again, []);
  });

  it("leads back, after a crash at any time, to all that was not handled", async () => {
    await using server = await startServer();
    const [alice, carol] = [server.user(), server.user()];
    const bot = server.bot();
    const channel = alice.createChannel("News", { members: [bot] });
    const session = await sessionOf(server, bot);
    const sent: string[] = [];
    const handled: string[] = [];
    const crashes: { session: typeof session; handled: Set<string> }[] = [];
    await using client = await clientOf(server, bot, { session });
    client.on("message", async ({ text }) => {
      await wait(server, 700);
      handled.push(text);
    });
    await pause(server);
    for (let i = 0; i < 5; i++) {
      if (i === 3) server.faults.updates.lose({ account: bot, times: 2 });
      await channel.post(`channel ${i}`);
      await alice.send(bot, `alice ${i}`);
      await carol.send(bot, `carol ${i}`);
      sent.push(`channel ${i}`, `alice ${i}`, `carol ${i}`);
      await clockOf(server).advance(400);
      crashes.push({ session: await copyOf(session), handled: new Set(handled) });
    }
    await until(() => handled.length >= 15);
    assert.deepEqual(handled.toSorted(), sent.toSorted());
    for (const crash of crashes) {
      await using next = await clientOf(server, bot, { session: crash.session });
      const texts = listen(next);
      const missing = () => sent.filter((text) => !crash.handled.has(text) && !texts.includes(text));
      await until(() => missing().length === 0, `${missing()} after a crash`);
    }
  });
});

describe("close()", () => {
  const endings: Record<string, (client: Client) => unknown> = {
    "called": (client) => void client.close(),
    "given back": (client) => client.close(),
  };
  for (const [how, end] of Object.entries(endings)) {
    it(`from within a handler (${how}) leaves that update handled, and takes no time`, async () => {
      await using server = await startServer();
      const alice = server.user();
      const bot = server.bot();
      const session = await sessionOf(server, bot);
      const client = await clientOf(server, bot, { session });
      client.command("stop", () => end(client));
      await pause(server);
      const before = clockOf(server).monotonic();
      await alice.send(bot, "/stop");
      await client.closed;
      assert.ok(clockOf(server).monotonic() - before < 4_000, "it did not wait for itself");
      await using next = await clientOf(server, bot, { session });
      const texts = listen(next);
      await pause(server);
      assert.deepEqual(texts, []);
    });
  }

  it("with updates waiting for slow handlers leaves no timer, and everything not handled for the next start", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const session = await sessionOf(server, bot);
    const handled: string[] = [];
    const sent = Array.from({ length: 10 }, (_, i) => String(i));
    const before = clockOf(server).pending;
    {
      await using client = await clientOf(server, bot, { session, maxPendingUpdates: 2 });
      client.on("message", async ({ text }) => {
        await wait(server, 1_000);
        handled.push(text);
      });
      await pause(server);
      for (const text of sent) await alice.send(bot, text);
      await until(() => handled.length > 0);
    }
    assert.equal(clockOf(server).pending, before);
    const first = handled.length;
    assert.deepEqual(handled, sent.slice(0, first));
    await using client = await clientOf(server, bot, { session });
    const texts = listen(client);
    await until(() => texts.at(-1) === "9");
    assert.deepEqual([...new Set([...handled, ...texts])], sent);
  });
});
