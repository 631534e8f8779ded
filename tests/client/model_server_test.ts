import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  button,
  type CallbackQuery,
  type ChatMember,
  type Client,
  inlineKeyboard,
  type InlineQuery,
  inlineResult,
  type InlineResultChosen,
  type Message,
  type MessageDeleted,
  type MessageReaction,
  removeKeyboard,
  replyKeyboard,
  type ServiceMessage,
  type UserTyping,
} from "../../mod.ts";
import { FakeClock, type TestBot, type TestServer, type TestUser } from "../../src/testing/mod.ts";
import { clientOf, startServer, until } from "./fixtures.ts";

interface Scene {
  readonly server: TestServer;
  readonly alice: TestUser;
  readonly bot: TestBot;
  readonly client: Client;
}

/** A server whose time stands still: nobody waits for an answer in vain, however slow the machine is. */
function startStill(): Promise<TestServer> {
  return startServer({ clock: new FakeClock() });
}

/** A bot with a client, and Alice, who has written to it. */
async function withBot(test: (scene: Scene) => Promise<void>): Promise<void> {
  await using server = await startStill();
  const alice = server.user({ firstName: "Alice" });
  const bot = server.bot();
  await using client = await clientOf(server, bot);
  await alice.send(bot, "/start");
  await test({ server, alice, bot, client });
}

/** Resolves when updates flow: queries are told once, to whoever listens then. */
async function listening(client: Client): Promise<void> {
  await first((take) => client.on("message", take));
}

/** What comes next of a type. */
function first<T>(listen: (take: (value: T) => void) => unknown): Promise<T> {
  return new Promise((resolve) => listen(resolve));
}

const heard = ({ messages }: TestUser) => messages.map(({ text }) => text);

describe("messages, with the server", () => {
  it("are sent with formatting and buttons, edited, and deleted for everybody", () =>
    withBot(async ({ alice, client }) => {
      const entities = [{ _: "messageEntityBold", offset: 0, length: 5 } as const];
      const replyMarkup = inlineKeyboard([[button.callback("Yes", "y")]]);
      const sent = await client.sendMessage(alice.id, "Shall we?", { entities, replyMarkup });
      assert.deepEqual(sent.entities, entities);
      assert.deepEqual(sent.replyMarkup, replyMarkup);
      const seen = alice.messages[1];
      assert.deepEqual([seen.text, seen.entities, seen.replyMarkup], ["Shall we?", entities, replyMarkup]);

      const edited = await sent.edit("We shall", { replyMarkup });
      assert.deepEqual([edited.id, edited.text], [sent.id, "We shall"]);
      assert(edited.editDate instanceof Date);
      assert.equal((await client.editMessage(alice.id, sent.id, undefined)).replyMarkup, undefined);
      assert.equal(alice.messages[1].text, "We shall");
      await assert.rejects(sent.edit("We shall"), { name: "RpcError", text: "MESSAGE_NOT_MODIFIED" });

      await sent.delete();
      assert.deepEqual(heard(alice), ["/start"]);
      const last = await client.sendMessage(alice.id, "bye", { replyMarkup: replyKeyboard([["Hello"]]) });
      await client.sendMessage(alice.id, "really", { replyMarkup: removeKeyboard() });
      assert.equal(await client.deleteMessages(alice.id, [last.id], { revoke: false }), 1);
      assert.deepEqual(heard(alice), ["/start", "bye", "really"]);
    }));

  it("are answered, forwarded, pinned and reacted to", () =>
    withBot(async ({ server, alice, bot, client }) => {
      const carol = server.user({ username: "carol" });
      await carol.send(bot, "hi");
      const incoming = first<Message>((take) => client.on("message", take));
      const message = await incoming;
      const reply = await message.reply("hello");
      assert.equal(reply.replyToId, message.id);
      assert.deepEqual([reply.chatId, reply.senderId], [alice.id, client.self?.id]);
      assert.equal((await message.respond("again")).replyToId, undefined);
      assert.deepEqual(heard(alice), ["/start", "hello", "again"]);
      assert.equal(alice.messages[1].replyTo, alice.messages[0].id);

      const copy = await message.forward("@carol");
      assert.deepEqual([copy.text, copy.chatId, copy.forwardHeader?.fromId], [
        "/start",
        carol.id,
        message.senderPeer,
      ]);
      assert.equal(carol.messages.at(-1)?.text, "/start");

      await message.react("👍");
      assert.deepEqual([...alice.messages[0].reactions], [[client.self!.id, ["👍"]]]);
      await message.react(null);
      assert.deepEqual([...alice.messages[0].reactions], []);

      await message.pin({ silent: true });
      assert.equal(alice.messages[0].pinned, true);
      await message.unpin();
      assert.equal(alice.messages[0].pinned, false);
    }));

  it("are fetched by id, in the chat asked for", () =>
    withBot(async ({ server, alice, bot, client }) => {
      const carol = server.user();
      await carol.send(bot, "from carol");
      const sent = await client.sendMessage(alice.id, "hello");
      const [start, other] = bot.messages;
      const messages = await client.getMessages(alice.id, [sent.id, other.id, 999, start.id]);
      assert.deepEqual(messages.map((one) => one?.id), [sent.id, undefined, undefined, start.id]);
      const [hello] = messages;
      assert(hello && !hello.isService);
      assert.equal(hello.text, "hello");
    }));
});

describe("messages of channels, with the server", () => {
  for (const broadcast of [true, false]) {
    const kind = broadcast ? "broadcast channel" : "supergroup";
    it(`have everything done to them as elsewhere: ${kind}`, async () => {
      await using server = await startStill();
      const alice = server.user();
      const bob = server.user({ username: "bobby" });
      const channel = alice.createChannel("News", { broadcast, username: "the_news", members: [bob] });
      await using client = await clientOf(server, alice);
      const sent = await client.sendMessage("@the_news", "hello");
      const chatId = -1_000_000_000_000 - channel.id;
      assert.deepEqual([sent.chatId, sent.post], [chatId, broadcast]);
      assert.equal(channel.messages.at(-1)?.id, sent.id);

      const edited = await sent.edit("hello all");
      assert.deepEqual([edited.id, edited.text, edited.chatId], [sent.id, "hello all", chatId]);
      await edited.react("🔥");
      await edited.pin();
      const [again, missing] = await client.getMessages(chatId, [sent.id, 999]);
      assert(again && !again.isService);
      assert.deepEqual([again.text, again.pinned, missing], ["hello all", true, undefined]);
      assert.equal(again.reactions?.results[0].count, 1);

      const copy = await again.forward("@bobby");
      assert.deepEqual([copy.chatId, copy.text], [bob.id, "hello all"]);
      const [back] = await client.forwardMessages(chatId, "@bobby", [copy.id], { dropAuthor: true });
      assert.deepEqual([back.chatId, back.forwardHeader], [chatId, undefined]);

      assert.equal(await client.deleteMessages(chatId, [sent.id, back.id]), 2);
      await client.deleteMessages("@bobby", [copy.id]);
      assert.ok(!channel.messages.some(({ text }) => text === "hello all"));
      assert.equal(server.counters.calls("channels.deleteMessages"), 1);
      assert.equal(server.counters.calls("messages.deleteMessages"), 1);
    });
  }
});

describe("queries, with the server", () => {
  it("of buttons are answered, and their message edited", () =>
    withBot(async ({ alice, client }) => {
      const replyMarkup = inlineKeyboard([[button.callback("Yes", "y"), button.callback("No", "n")]]);
      const asked = await client.sendMessage(alice.id, "Shall we?", { replyMarkup });
      const queries: CallbackQuery[] = [];
      client.on("callbackQuery", async (query) => {
        queries.push(query);
        await query.answer(`You said ${query.text}`, { alert: query.text === "n" });
      });
      const question = alice.messages[1].id;
      await listening(client);
      assert.deepEqual(await alice.press(question, "Yes"), { alert: false, message: "You said y" });
      assert.deepEqual(await alice.press(question, "No"), { alert: true, message: "You said n" });
      const [query] = queries;
      assert.deepEqual([query.senderId, query.chatId, query.messageId], [alice.id, alice.id, asked.id]);
      assert.equal((await query.getMessage())?.text, "Shall we?");
      assert.equal((await query.edit("Good"))?.text, "Good");
      assert.equal((await query.respond("Bye")).text, "Bye");
      assert.deepEqual(heard(alice), ["/start", "Good", "Bye"]);
      await assert.rejects(client.answerCallbackQuery(query.id, "again"), { text: "QUERY_ID_INVALID" });
    }));

  it("of inline mode get results, page by page, and tell which was chosen", () =>
    withBot(async ({ alice, bot, client }) => {
      const chosen = first<InlineResultChosen>((take) => client.on("inlineResultChosen", take));
      client.on("inlineQuery", (query: InlineQuery) => {
        const from = Number(query.offset || 0);
        return query.answer(
          [from, from + 1].map((i) =>
            inlineResult.article({ id: `${i}`, title: `Cat ${i}`, text: `meow ${i}` })
          ),
          { nextOffset: from < 2 ? `${from + 2}` : "", personal: true },
        );
      });
      await listening(client);
      const first2 = await alice.inlineQuery(bot, "cats");
      assert.deepEqual(first2.results.map(({ id, title }) => [id, title]), [["0", "Cat 0"], ["1", "Cat 1"]]);
      const next2 = await alice.inlineQuery(bot, "cats", { offset: first2.nextOffset! });
      assert.deepEqual([next2.results.map(({ id }) => id), next2.nextOffset ?? ""], [["2", "3"], ""]);
      const sent = alice.choose(next2, "3", bot);
      assert.equal(sent.text, "meow 3");
      const { id, query, senderId } = await chosen;
      assert.deepEqual([id, query, senderId], ["3", "cats", alice.id]);
    }));
});

describe("updates, with the server", () => {
  it("tell of edits, deletions, reactions, typing and members in a supergroup, to a bot that is an admin", async () => {
    await using server = await startStill();
    const alice = server.user({ firstName: "Alice" });
    const bob = server.user();
    const bot = server.bot();
    const group = alice.createChannel("Friends", { admins: [bot] });
    await using client = await clientOf(server, bot);
    const seen: { [type: string]: unknown[] } = {};
    for (
      const type of [
        "message",
        "messageEdited",
        "messageDeleted",
        "messageReaction",
        "userTyping",
        "chatMember",
        "serviceMessage",
      ] as const
    ) {
      seen[type] = [];
      client.on(type, (value) => void seen[type].push(value));
    }
    const chatId = -1_000_000_000_000 - group.id;
    const wait = async <T>(type: string): Promise<T> => {
      await until(() => seen[type].length > 0, type);
      return seen[type].shift() as T;
    };

    const posted = await group.post("hello");
    const message = await wait<Message>("message");
    assert.deepEqual([message.text, message.chatId, message.senderId], ["hello", chatId, alice.id]);
    group.edit(posted, "hello all");
    const edited = await wait<Message>("messageEdited");
    assert.deepEqual([edited.text, edited.id], ["hello all", posted.id]);
    alice.react(posted, "👍");
    const reaction = await wait<MessageReaction>("messageReaction");
    assert.deepEqual([reaction.chatId, reaction.messageId, reaction.actorId], [chatId, posted.id, alice.id]);
    assert.deepEqual(reaction.added, [{ _: "reactionEmoji", emoticon: "👍" }]);
    alice.type(group);
    const typing = await wait<UserTyping>("userTyping");
    assert.deepEqual([typing.chatId, typing.senderId, typing.stopped], [chatId, alice.id, false]);
    group.delete(posted);
    const deleted = await wait<MessageDeleted>("messageDeleted");
    assert.deepEqual([deleted.ids, deleted.channelId, deleted.chatId], [[posted.id], group.id, chatId]);
    alice.add(group, bob);
    const member = await wait<ChatMember>("chatMember");
    assert.deepEqual([member.userId, member.actorId, member.chatId], [bob.id, alice.id, chatId]);
    assert.deepEqual([member.oldStatus, member.newStatus, member.joined], ["left", "member", true]);
    let service = await wait<ServiceMessage>("serviceMessage");
    while (service.action._ !== "messageActionChatAddUser") {
      service = await wait<ServiceMessage>("serviceMessage");
    }
    await service.delete();
    assert.ok(!group.messages.some(({ id }) => id === service.id));
  });
});
