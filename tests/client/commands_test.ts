import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Client } from "../../mod.ts";
import type { TestBot, TestServer, TestUser } from "../../src/testing/mod.ts";
import { clientOf, connectTo, startServer, until } from "./fixtures.ts";

async function withBot(
  test: (client: Client, alice: TestUser, bot: TestBot, server: TestServer) => Promise<void>,
): Promise<void> {
  await using server = await startServer();
  const alice = server.user();
  const bot = server.bot({ username: "Echo_Bot" });
  await using client = await clientOf(server, bot);
  await test(client, alice, bot, server);
}

describe("command()", () => {
  it("gets the message and the words behind the command", () =>
    withBot(async (client, alice, bot) => {
      const calls: unknown[] = [];
      client.command("start", (message, args) => void calls.push([message.senderId, args]));
      for (
        const text of ["/start", "/start ref-5", "/START  a \n b ", "/start@echo_bot x", "/start@Echo_Bot"]
      ) {
        await alice.send(bot, text);
      }
      await until(() => calls.length === 5);
      assert.deepEqual(calls, [[], ["ref-5"], ["a", "b"], ["x"], []].map((args) => [alice.id, args]));
    }));

  it("leaves alone what is not that command, or another bot's", () =>
    withBot(async (client, alice, bot) => {
      const calls: string[] = [];
      let all = 0;
      client.command("start", ({ text }) => void calls.push(text));
      client.on("message", () => void all++);
      const texts = [
        "start",
        "/started",
        "/stop",
        "x /start",
        "/start@other_bot",
        "/",
        "/start-now",
        "//start",
      ];
      for (const text of texts) await alice.send(bot, text);
      await until(() => all === texts.length);
      assert.deepEqual(calls, []);
    }));

  it("does not take the account's own messages for commands", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bob = server.user();
    await using client = await clientOf(server, alice);
    const calls: string[] = [];
    let all = 0;
    client.command("start", ({ text }) => void calls.push(text));
    client.on("message", () => void all++);
    await alice.send(bob, "/start mine");
    await bob.send(alice, "/start his");
    await until(() => all === 2);
    assert.deepEqual(calls, ["/start his"]);
  });

  it("takes the name with a slash, in any case, and stops when disposed of", () =>
    withBot(async (client, alice, bot) => {
      const calls: string[] = [];
      const registration = client.command("/Help", ({ text }) => void calls.push(text));
      let all = 0;
      client.on("message", () => void all++);
      await alice.send(bot, "/help 1");
      await until(() => all === 1);
      registration[Symbol.dispose]();
      await alice.send(bot, "/help 2");
      await until(() => all === 2);
      assert.deepEqual(calls, ["/help 1"]);
    }));

  it("refuses what cannot be a command", () =>
    withBot((client) => {
      for (const name of ["", "/", "a b", "ä", "a".repeat(33), "start@echo_bot"]) {
        assert.throws(() => client.command(name, () => {}), TypeError, name);
      }
      return Promise.resolve();
    }));
});

describe("a message", () => {
  it("reply() answers it, respond() writes to the same chat", () =>
    withBot(async (client, alice, bot) => {
      client.command("reply", (message) => message.reply("replied"));
      client.command("respond", (message) => message.respond("responded"));
      const question = await alice.send(bot, "/reply");
      const reply = await alice.next();
      assert.deepEqual([reply.text, reply.replyTo, reply.from.id], ["replied", question.id, bot.id]);
      await alice.send(bot, "/respond");
      const response = await alice.next();
      assert.deepEqual([response.text, response.replyTo], ["responded", undefined]);
    }));

  it("reply() gives the message that was sent, with what it replies to", () =>
    withBot(async (client, alice, bot) => {
      const sent: unknown[] = [];
      client.on("message", async (message) => {
        const reply = await message.reply("yes");
        sent.push([reply.text, reply.outgoing, reply.replyToId === message.id, reply.chatPeer]);
      });
      await alice.send(bot, "?");
      await until(() => sent.length === 1);
      assert.deepEqual(sent, [["yes", true, true, { _: "peerUser", userId: alice.id }]]);
    }));

  it("in a group is answered in the group", () =>
    withBot(async (client, alice, bot) => {
      const chat = alice.createChat("Friends", bot);
      client.command("start", (message) => message.reply("here"));
      await alice.send(chat, "/start");
      const reply = await alice.next();
      assert.deepEqual([reply.text, reply.chat.kind, reply.chat.id], ["here", "chat", chat.chat]);
    }));

  it("from somebody the session has never seen can be answered", async () => {
    for (const shortUpdates of [true, false]) {
      await using server = await startServer({ behaviour: { shortUpdates } });
      const bob = server.user();
      const alice = server.user();
      await using client = await clientOf(server, bob);
      client.on("message", (message) => message.reply("who are you?"));
      await alice.send(bob, "hi");
      assert.equal((await alice.next()).text, "who are you?");
      await alice.send(bob, "alice");
      assert.equal((await alice.next()).text, "who are you?");
    }
  });

  it("is known after a restart to whoever heard it", async () => {
    await using server = await startServer();
    const bob = server.user();
    const alice = server.user({ username: "" });
    const { session } = server.clientOptions(bob);
    {
      await using client = await connectTo(server, { session });
      const heard = new Promise((resolve) => client.on("message", resolve));
      await alice.send(bob, "hi");
      await heard;
    }
    await using client = await connectTo(server, { session });
    await client.sendMessage(alice.id, "back again");
    assert.equal((await alice.next()).text, "back again");
  });
});
