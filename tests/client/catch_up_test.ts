import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { DeadLetter, MemorySession, UpdateGap } from "../../mod.ts";
import { clientOf, clockOf, connectTo, startServer, until } from "./fixtures.ts";
import { listen, sessionOf } from "./updates_fixtures.ts";

/** The pts a session would begin with. */
async function savedPts(session: MemorySession): Promise<number | undefined> {
  const head = await session.open();
  await session.close();
  return head?.updates?.pts;
}

describe("updates across restarts", () => {
  it("what happened while nobody was connected comes at the next start, in order, once", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const session = await sessionOf(server, bot);
    {
      await using client = await clientOf(server, bot, { session });
      const texts = listen(client);
      await alice.send(bot, "first");
      await until(() => texts.length === 1);
    }
    for (const text of ["missed 1", "missed 2", "missed 3"]) await alice.send(bot, text);
    {
      await using client = await clientOf(server, bot, { session });
      const texts = listen(client);
      await until(() => texts.length === 3);
      await clockOf(server).advance(2_000);
      assert.deepEqual(texts, ["missed 1", "missed 2", "missed 3"]);
    }
    await using client = await clientOf(server, bot, { session });
    const texts = listen(client);
    await clockOf(server).advance(2_000);
    assert.deepEqual(texts, []);
  });

  it("an update whose handler did not finish comes again, and so does everything behind it", async () => {
    await using server = await startServer();
    const [alice, carol] = [server.user(), server.user()];
    const bot = server.bot();
    const session = await sessionOf(server, bot);
    {
      await using client = await clientOf(server, bot, { session });
      const handled: string[] = [];
      client.on("message", async ({ text }) => {
        if (text === "stuck") await new Promise(() => {});
        handled.push(text);
      });
      await clockOf(server).advance(2_000);
      await alice.send(bot, "fine");
      await alice.send(bot, "stuck");
      await carol.send(bot, "beside");
      await until(() => handled.length === 2);
    }
    await using client = await clientOf(server, bot, { session });
    const texts = listen(client);
    await until(() => texts.length === 2);
    assert.deepEqual(texts.sort(), ["beside", "stuck"]);
  });

  it("what is saved never runs ahead of the handlers", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const session = await sessionOf(server, bot);
    await using client = await clientOf(server, bot, { session });
    const open: (() => void)[] = [];
    client.on("message", () => new Promise<void>((resolve) => open.push(resolve)));
    await clockOf(server).advance(2_000);
    const before = bot.messages.length;
    const states = () =>
      session.commits.flatMap(({ changes }) => changes).filter((one) => one.type === "updates");
    const pts = () => states().at(-1)?.state?.pts ?? 0;
    const base = pts();
    for (const text of ["1", "2", "3"]) await alice.send(bot, text);
    await until(() => open.length === 1);
    await clockOf(server).advance(2_000);
    assert.equal(pts(), base);
    open[0]();
    await until(() => open.length === 2);
    await clockOf(server).advance(2_000);
    assert.equal(pts(), base + 1);
    open[1]();
    await until(() => open.length === 3);
    open[2]();
    await client.saveSession();
    await clockOf(server).advance(2_000);
    assert.equal(pts(), base + 3);
    assert.equal(bot.messages.length, before + 3);
  });

  it("catchUp: false skips what was missed, and says so", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const session = await sessionOf(server, bot);
    {
      await using client = await clientOf(server, bot, { session });
      listen(client);
      await clockOf(server).advance(2_000);
    }
    const from = await savedPts(session);
    await alice.send(bot, "missed");
    await using client = await clientOf(server, bot, { session, catchUp: false });
    const gaps: UpdateGap[] = [];
    client.addEventListener("gap", ({ detail }) => gaps.push(detail));
    const typed: UpdateGap[] = [];
    client.on("gap", (gap) => void typed.push(gap));
    const texts = listen(client);
    await alice.send(bot, "now");
    await until(() => texts.length === 1 && typed.length === 1);
    assert.deepEqual(texts, ["now"]);
    assert.deepEqual(gaps, [{ from, to: from! + 1, reason: "skipped" }]);
    assert.deepEqual(typed, gaps);
  });

  it("receiveUpdates: false leaves where updates are alone", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const session = await sessionOf(server, bot);
    {
      await using client = await clientOf(server, bot, { session });
      listen(client);
      await clockOf(server).advance(2_000);
    }
    await alice.send(bot, "for later");
    {
      await using client = await clientOf(server, bot, { session, receiveUpdates: false });
      await client.sendMessage(alice.id, "an answer");
    }
    await using client = await clientOf(server, bot, { session });
    const texts = listen(client);
    await until(() => texts.length === 1);
    assert.deepEqual(texts, ["for later"]);
  });
});

describe("another account in the same session", () => {
  it("begins with its own updates", async () => {
    await using server = await startServer();
    const alice = server.user();
    const [first, second] = [server.bot(), server.bot()];
    const session = await sessionOf(server, first);
    {
      await using client = await clientOf(server, first, { session });
      const texts = listen(client);
      for (const text of ["1", "2", "3"]) await alice.send(first, text);
      await until(() => texts.length === 3);
      await client.api.auth.logOut();
      await assert.rejects(client.getMe(), /AUTH_KEY_UNREGISTERED/);
    }
    await session.open();
    await session.commit([{ type: "self", self: undefined }], "sync");
    await session.close();
    await using other = await connectTo(server, { session });
    const heard = listen(other);
    await other.signInBot(second.token);
    await alice.send(second, "for the second");
    await until(() => heard.length === 1);
    assert.deepEqual(heard, ["for the second"]);
  });
});

describe("handlers that fail", () => {
  it("an update goes to the deadletter event after the last attempt, and counts as handled", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const session = await sessionOf(server, bot);
    const letters: DeadLetter[] = [];
    const failure = new Error("always");
    {
      await using client = await clientOf(server, bot, { session, onError: () => {}, handlerAttempts: 2 });
      let calls = 0;
      client.addEventListener("deadletter", ({ detail }) => letters.push(detail));
      client.on("message", () => {
        calls++;
        throw failure;
      });
      await alice.send(bot, "poison");
      await until(() => letters.length === 1);
      assert.equal(calls, 2);
      assert.equal(letters[0].error, failure);
      assert.equal(letters[0].type, "message");
    }
    await using client = await clientOf(server, bot, { session });
    const texts = listen(client);
    await clockOf(server).advance(2_000);
    assert.deepEqual(texts, []);
  });
});

describe("more updates than handlers can take", () => {
  it("waits at the server: memory is bounded, nothing is lost, order is kept", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const session = await sessionOf(server, bot);
    await using client = await clientOf(server, bot, { session, maxPendingUpdates: 5 });
    const texts: string[] = [];
    const { promise: start, resolve: begin } = Promise.withResolvers<void>();
    client.on("message", async ({ text }) => {
      await start;
      texts.push(text);
    });
    await clockOf(server).advance(2_000);
    const sent = Array.from({ length: 60 }, (_, i) => `message ${i}`);
    for (const text of sent.slice(0, 30)) await alice.send(bot, text);
    await clockOf(server).advance(2_000);
    begin();
    for (const text of sent.slice(30)) await alice.send(bot, text);
    await until(() => texts.length >= 60);
    assert.deepEqual(texts, sent);
  });

  it("waits there, too, while the session cannot be saved", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const session = await sessionOf(server, bot);
    await using client = await clientOf(server, bot, { session, maxPendingUpdates: 5 });
    const texts = listen(client);
    await clockOf(server).advance(2_000);
    const { promise: saved, resolve: save } = Promise.withResolvers<void>();
    const commit = session.commit.bind(session);
    session.commit = async (changes, durability) => {
      if (changes[0]?.type === "channel") await saved;
      await commit(changes, durability);
    };
    const channel = alice.createChannel("News", { members: [bot] });
    const sent = Array.from({ length: 30 }, (_, i) => `message ${i}`);
    for (const text of sent) await channel.post(text);
    await clockOf(server).advance(2_000);
    assert.deepEqual(texts, [], "where the channel begins is not saved yet");
    save();
    await until(() => texts.length >= 30);
    assert.deepEqual(texts, sent);
  });
});

describe("updates()", () => {
  it("gives every reader everything; what was asked for and not finished comes again", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const session = await sessionOf(server, bot);
    const read: string[] = [];
    {
      await using client = await clientOf(server, bot, { session });
      const other = listen(client);
      const updates = client.updates();
      await clockOf(server).advance(2_000);
      for (const text of ["1", "2", "3"]) await alice.send(bot, text);
      for await (const { type, value } of updates) {
        if (type !== "message") continue;
        read.push(value.text);
        if (value.text === "2") break;
      }
      await until(() => other.length === 3);
    }
    assert.deepEqual(read, ["1", "2"]);
    await using client = await clientOf(server, bot, { session });
    const texts = listen(client);
    await until(() => texts.length === 2);
    assert.deepEqual(texts, ["2", "3"]);
  });

  it("ends when the client is closed", async () => {
    await using server = await startServer();
    const bot = server.bot();
    const client = await clientOf(server, bot);
    const reading = (async () => {
      for await (const _ of client.updates()) { /* nothing comes */ }
      return "ended";
    })();
    await client.close();
    assert.equal(await reading, "ended");
  });
});

describe("an update that cannot be read", () => {
  it("is handed out as bytes, and what it was is fetched", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    await using client = await clientOf(server, bot);
    const texts = listen(client);
    const strange: Uint8Array[] = [];
    client.on("raw", ({ bytes }) => void (bytes && strange.push(bytes)));
    await clockOf(server).advance(2_000);
    server.faults.updates.undecodable({ account: bot });
    await alice.send(bot, "from the future");
    await until(() => texts.length === 1 && strange.length === 1);
    assert.deepEqual(texts, ["from the future"]);
  });
});
