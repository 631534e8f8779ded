import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Client, MemorySession, type Message } from "../../mod.ts";
import type { TestServer } from "../../src/testing/mod.ts";
import { clientOf, clockOf, connectTo, LogBook, Network, settled, startServer, until } from "./fixtures.ts";

/** Collects the texts a client hears. */
function listen(client: Client): string[] {
  const texts: string[] = [];
  client.on("message", ({ text }) => void texts.push(text));
  return texts;
}

/** Has a method note whether its caller wanted updates. */
function quietCalls(server: TestServer): Map<string, boolean> {
  const quiet = new Map<string, boolean>();
  server.api.intercept("*", (context, request, proceed) => {
    quiet.set(request._, context.withoutUpdates);
    return proceed();
  });
  return quiet;
}

describe("on('message')", () => {
  it("gets what people write, as it is", async () => {
    await using server = await startServer();
    const alice = server.user({ firstName: "Alice" });
    const bot = server.bot();
    await using client = await clientOf(server, bot);
    const messages: Message[] = [];
    client.on("message", (message) => void messages.push(message));
    await alice.send(bot, "hello");
    await until(() => messages.length === 1);
    const [message] = messages;
    assert.equal(message.text, "hello");
    assert.equal(message.senderId, alice.id);
    assert.equal(message.outgoing, false);
    assert.deepEqual(message.chatPeer, { _: "peerUser", userId: alice.id });
    assert.equal(message.date.getTime(), alice.messages[0].date * 1000);
    assert.equal(message.id, bot.messages[0].id);
    assert.equal(message.raw._, "message");
    assert.equal(JSON.parse(JSON.stringify(message)).message, "hello");
  });

  it("begins all the same when the server does not say at first where updates are", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    server.faults.floodWait("updates.getState", 90, { times: 3 });
    await using client = await clientOf(server, bot);
    const texts = listen(client);
    await until(() => server.counters.calls("updates.getDifference") > 0);
    await alice.send(bot, "hello");
    await until(() => texts.length === 1);
  });

  it("misses nothing that is written once connect() has resolved", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    await using client = await clientOf(server, bot);
    await alice.send(bot, "early");
    const texts = listen(client);
    await alice.send(bot, "at once");
    await until(() => texts.length === 2);
    assert.deepEqual(texts, ["early", "at once"]);
  });

  it("works when registered before the login, too", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    await using client = await connectTo(server);
    const texts = listen(client);
    await client.signInBot(bot.token);
    await alice.send(bot, "hello");
    await until(() => texts.length === 1);
  });

  it("gets messages of a chat in order, those of others beside them", async () => {
    await using server = await startServer();
    const [alice, carol] = [server.user(), server.user()];
    const bot = server.bot();
    await using client = await clientOf(server, bot);
    const log: string[] = [];
    let release = () => {};
    const gate = new Promise<void>((resolve) => release = resolve);
    client.on("message", async ({ text }) => {
      log.push(`${text} begins`);
      if (text === "a1") await gate;
      log.push(`${text} ends`);
    });
    await alice.send(bot, "a1");
    await alice.send(bot, "a2");
    await carol.send(bot, "c1");
    await until(() => log.includes("c1 ends"));
    assert(!log.includes("a2 begins"));
    release();
    await until(() => log.includes("a2 ends"));
    const ofAlice = log.filter((line) => line.startsWith("a"));
    assert.deepEqual(ofAlice, ["a1 begins", "a1 ends", "a2 begins", "a2 ends"]);
  });

  it("goes on when a handler throws: onError is told, other handlers and messages follow", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const errors: unknown[] = [];
    await using client = await clientOf(server, bot, { onError: (error) => errors.push(error) });
    const sync = new Error("sync");
    const late = new Error("late");
    client.on("message", () => {
      throw sync;
    });
    client.on("message", () => Promise.reject(late));
    const texts = listen(client);
    await alice.send(bot, "1");
    await alice.send(bot, "2");
    await until(() => texts.length === 2 && errors.length === 4);
    assert.deepEqual(errors, [sync, late, sync, late], "once each, after the last attempt");
  });

  it("reports what handlers throw to logger.error without onError", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const logger = new LogBook();
    await using client = await clientOf(server, bot, { logger });
    client.on("message", () => Promise.reject(new Error("handler broke")));
    await alice.send(bot, "1");
    await until(() => logger.has(/handler broke/));
  });

  it("stops with the registration, and only with its own", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    await using client = await clientOf(server, bot);
    const heard: string[] = [];
    const handler = ({ text }: Message) => void heard.push(text);
    const first = client.on("message", handler);
    using _second = client.on("message", handler);
    const texts = listen(client);
    await alice.send(bot, "1");
    await until(() => texts.length === 1);
    assert.deepEqual(heard, ["1", "1"]);
    first[Symbol.dispose]();
    await alice.send(bot, "2");
    await until(() => texts.length === 2);
    assert.deepEqual(heard, ["1", "1", "2"]);
  });

  it("does not echo what a difference tells of before the call that sent it is answered", async () => {
    await using server = await startServer();
    const bob = server.user({ username: "bobby" });
    const alice = server.user();
    await using client = await clientOf(server, alice);
    const group = server.channel({ members: [alice, bob] });
    const texts = listen(client);
    await client.sendMessage("@bobby", "hello");
    await clockOf(server).advance(1_000);
    const { promise: answered, resolve: answer } = Promise.withResolvers<void>();
    server.api.intercept("messages.sendMessage", async (_context, _request, proceed) => {
      const result = await proceed();
      await answered;
      return result;
    });
    const sending = [
      client.sendMessage("@bobby", "mine"),
      client.sendMessage(group.id * -1 - 1e12, "mine, too"),
    ];
    await until(() => bob.messages.some(({ text }) => text === "mine") && group.messages.length > 1);
    server.faults.updates.tooLong({ account: alice });
    await bob.send(alice, "yours");
    await until(() => texts.includes("yours"));
    server.faults.updates.tooLong({ account: alice });
    await bob.send(group, "yours, too");
    await clockOf(server).advance(2_000);
    answer();
    await Promise.all(sending);
    await until(() => texts.includes("yours, too"));
    assert.deepEqual(texts.toSorted(), ["yours", "yours, too"]);
  });

  it("does not echo what the client itself sends", async () => {
    await using server = await startServer();
    const bob = server.user({ username: "bobby" });
    const alice = server.user();
    await using client = await clientOf(server, alice);
    await client.sendMessage("@bobby", "before");
    const texts = listen(client);
    await client.sendMessage("@bobby", "mine");
    await client.sendMessage("me", "note");
    await bob.send(alice, "yours");
    await until(() => texts.includes("yours"));
    assert.deepEqual(texts, ["yours"]);
  });

  it("does not echo it either when the server had to be asked for what was missed", async () => {
    await using server = await startServer();
    const bob = server.user({ username: "bobby" });
    const alice = server.user();
    await using client = await clientOf(server, alice);
    const texts = listen(client);
    await client.sendMessage("@bobby", "1");
    server.faults.loseSession();
    await bob.send(alice, "missed");
    await client.sendMessage("@bobby", "2");
    await until(() => texts.includes("missed"));
    await client.sendMessage("@bobby", "3");
    await settled();
    assert.deepEqual(texts, ["missed"]);
  });

  it("never has a bot hear itself, whatever gets lost: echo bots do not talk to themselves", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    await using client = await clientOf(server, bot);
    let heard = 0;
    client.on("message", (message) => {
      heard++;
      return message.reply(message.text);
    });
    for (let i = 1; i <= 5; i++) {
      server.faults.loseAnswer("messages.sendMessage", { lost: "session" });
      await alice.send(bot, `${i}`);
      assert.equal((await alice.next({ timeout: 60_000 })).text, `${i}`);
    }
    await client.getMe();
    await settled();
    assert.equal(heard, 5);
    assert.equal(alice.messages.length, 10);
  });

  it("hears what another device of the account sends", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bob = server.user();
    await using client = await clientOf(server, alice);
    const heard: [string, boolean][] = [];
    client.on("message", ({ text, outgoing }) => void heard.push([text, outgoing]));
    await client.getMe();
    await settled();
    await alice.send(bob, "from my phone");
    await until(() => heard.length === 1);
    assert.deepEqual(heard, [["from my phone", true]]);
  });

  it("gets a message once even if the server sends it twice", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    await using client = await clientOf(server, bot);
    const texts = listen(client);
    await client.getMe();
    await settled();
    server.faults.duplicate({ times: 10 });
    for (const text of ["1", "2", "3"]) await alice.send(bot, text);
    await until(() => texts.length === 3);
    await settled();
    assert.deepEqual(texts, ["1", "2", "3"]);
  });

  it("gets what came while the connection was down, in order, once", async () => {
    for (const lost of ["connection", "session"] as const) {
      await using server = await startServer();
      const alice = server.user();
      const bot = server.bot();
      const network = new Network(server);
      await using client = await clientOf(server, bot, { transport: { connector: network } });
      const texts = listen(client);
      await alice.send(bot, "1");
      await until(() => texts.length === 1);
      network.state = "refused";
      server.disconnectAll();
      if (lost === "session") server.faults.loseSession();
      await alice.send(bot, "2");
      await alice.send(bot, "3");
      network.state = "up";
      await alice.send(bot, "4");
      await until(() => texts.length === 4, `all four after a lost ${lost}`);
      await settled();
      assert.deepEqual(texts, ["1", "2", "3", "4"], lost);
    }
  });

  it("gets a long absence in slices", async () => {
    await using server = await startServer({ behaviour: { differenceLimit: 3 } });
    const alice = server.user();
    const bot = server.bot();
    await using client = await clientOf(server, bot);
    const wanted = Array.from({ length: 20 }, (_, i) => `${i}`);
    for (const text of wanted) await alice.send(bot, text);
    const texts = listen(client);
    await until(() => texts.length === 20);
    assert.deepEqual(texts, wanted);
  });
});

describe("receiveUpdates: false", () => {
  it("makes on() and command() throw, and asks for no updates", async () => {
    await using server = await startServer();
    const quiet = quietCalls(server);
    const bot = server.bot();
    await using client = await clientOf(server, bot, { receiveUpdates: false });
    assert.throws(() => client.on("message", () => {}), {
      name: "TypeError",
      message: /receiveUpdates: false/,
    });
    assert.throws(() => client.command("start", () => {}), TypeError);
    await client.getMe();
    assert.deepEqual([...quiet], [["users.getUsers", true]]);
  });

  it("leaves updates to whoever else uses the account's session", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    const session = new MemorySession();
    await using client = await connectTo(server, { session, auth: { bot: bot.token } });
    const texts = listen(client);
    await client.getMe();
    await using quiet = await connectTo(server, { session: session.clone(), receiveUpdates: false });
    await quiet.getMe();
    await alice.send(bot, "hello");
    await until(() => texts.length === 1);
  });
});

describe("without a handler", () => {
  it("the server is asked not to send updates, until there is one", async () => {
    await using server = await startServer();
    const quiet = quietCalls(server);
    await using client = await clientOf(server, server.bot());
    await client.getMe();
    assert.equal(quiet.get("users.getUsers"), true);
    client.on("message", () => {});
    await client.getMe();
    assert.equal(quiet.get("users.getUsers"), false);
    await client.api.users.getUsers({ id: [{ _: "inputUserSelf" }] }, { withoutUpdates: true });
    assert.equal(quiet.get("users.getUsers"), true);
  });
});
