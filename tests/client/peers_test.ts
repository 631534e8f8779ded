import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Client, PeerNotFoundError, User } from "../../mod.ts";
import { RpcFault, type TestServer, type TestUser } from "../../src/testing/mod.ts";
import { clientOf, connectTo, startServer } from "./fixtures.ts";

async function withAlice(
  test: (client: Client, bob: TestUser, server: TestServer, alice: TestUser) => Promise<void>,
): Promise<void> {
  await using server = await startServer();
  const alice = server.user();
  const bob = server.user({ username: "Bob_The_Builder" });
  await using client = await clientOf(server, alice);
  await test(client, bob, server, alice);
}

describe("whom a call addresses", () => {
  it("me and self are the account itself, without a call", () =>
    withAlice(async (client, _bob, server, alice) => {
      const calls = server.counters.calls("contacts.resolveUsername");
      const self = { _: "inputPeerSelf" };
      for (
        const me of ["me", "self", alice.id, String(alice.id), { _: "peerUser", userId: alice.id } as const]
      ) {
        assert.deepEqual(await client.resolvePeer(me), self);
      }
      assert.deepEqual(await client.resolvePeer(await client.getMe()), self);
      assert.equal(server.counters.calls("contacts.resolveUsername"), calls);
      const message = await client.sendMessage("me", "note");
      assert.deepEqual(message.chatPeer, { _: "peerUser", userId: alice.id });
      assert.equal(alice.messages[0].text, "note");
    }));

  it("a username, with or without @, in any case: asked for once", () =>
    withAlice(async (client, bob, server) => {
      const first = await client.resolvePeer("@bob_the_builder");
      assert(first._ === "inputPeerUser" && first.userId === bob.id);
      for (const name of ["Bob_The_Builder", "@BOB_THE_BUILDER", " bob_the_builder "]) {
        assert.deepEqual(await client.resolvePeer(name), first, name);
      }
      assert.equal(server.counters.calls("contacts.resolveUsername"), 1);
    }));

  it("an id, as number, bigint or text, once it was seen", () =>
    withAlice(async (client, bob) => {
      const seen = await client.resolvePeer("@bob_the_builder");
      const { id } = bob;
      for (const peer of [id, BigInt(id), String(id), { _: "peerUser", userId: id } as const]) {
        assert.deepEqual(await client.resolvePeer(peer), seen);
      }
    }));

  it("groups by their negative id", () =>
    withAlice(async (client, bob, _server, alice) => {
      const { chat } = alice.createChat("Friends", bob);
      const input = { _: "inputPeerChat", chatId: chat };
      for (const peer of [-chat, String(-chat), BigInt(-chat), { _: "peerChat", chatId: chat } as const]) {
        assert.deepEqual(await client.resolvePeer(peer), input);
      }
      await client.sendMessage(-chat, "hello all");
      const [, heard] = bob.messages;
      assert.deepEqual([heard.text, heard.chat.kind, heard.chat.id], ["hello all", "chat", chat]);
    }));

  it("channels by their id with -100 before it", () =>
    withAlice(async (client, _bob, server) => {
      const channel = {
        _: "channel",
        id: 1234567890,
        accessHash: 77n,
        title: "News",
        photo: { _: "chatPhotoEmpty" },
        date: 1,
        broadcast: true,
        username: "the_news",
      };
      server.api.intercept("contacts.resolveUsername", () => ({
        _: "contacts.resolvedPeer",
        peer: { _: "peerChannel", channelId: channel.id },
        chats: [channel],
        users: [],
      }));
      const input = { _: "inputPeerChannel", channelId: 1234567890, accessHash: 77n };
      assert.deepEqual(await client.resolvePeer("@the_news"), input);
      assert.deepEqual(await client.resolvePeer(-1001234567890), input);
      assert.deepEqual(await client.resolvePeer("-1001234567890"), input);
      assert.deepEqual(await client.resolvePeer({ _: "peerChannel", channelId: 1234567890 }), input);
    }));

  it("input peers and users as they are", () =>
    withAlice(async (client) => {
      const input = { _: "inputPeerUser", userId: 5, accessHash: 6n } as const;
      assert.deepEqual(await client.resolvePeer(input), input);
      const user = new User({ _: "user", id: 5, accessHash: 6n });
      assert.deepEqual(await client.resolvePeer(user), input);
    }));

  it("bots may address anybody they share a chat with, whatever the session knows", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    await alice.send(bot, "/start");
    await using client = await clientOf(server, bot);
    await client.sendMessage(alice.id, "hello");
    assert.equal((await alice.next()).text, "hello");
  });

  it("what nobody is called or was seen as is PeerNotFoundError", () =>
    withAlice(async (client, bob) => {
      await assert.rejects(client.resolvePeer("@nobody_is_called_so"), (error) => {
        assert(error instanceof PeerNotFoundError);
        assert.match(error.message, /@nobody_is_called_so: nobody has that username/);
        return true;
      });
      await assert.rejects(client.sendMessage(bob.id, "hi"), (error) => {
        assert(error instanceof PeerNotFoundError);
        assert.match(error.message, new RegExp(`user ${bob.id}.*Address it by username`));
        return true;
      });
      await assert.rejects(client.resolvePeer(-1001234567890), PeerNotFoundError);
    }));

  it("what cannot be a peer is TypeError, without a call", () =>
    withAlice(async (client, _bob, server) => {
      for (const peer of ["", "@", "a b", "#tag", 0, 1.5, NaN, 2 ** 60, 2n ** 70n, "https://example.org"]) {
        await assert.rejects(client.resolvePeer(peer), TypeError, String(peer));
      }
      // deno-lint-ignore no-explicit-any -- what the types forbid is tried here
      for (const peer of [undefined, null, true, {}, { _: "user" }] as any[]) {
        await assert.rejects(client.resolvePeer(peer), TypeError, String(peer));
      }
      assert.equal(server.counters.calls("contacts.resolveUsername"), 0);
    }));

  it("links and phone numbers, asked for once", () =>
    withAlice(async (client, bob, server) => {
      const first = await client.resolvePeer("https://t.me/bob_the_builder/5");
      assert(first._ === "inputPeerUser" && first.userId === bob.id);
      assert.deepEqual(await client.resolvePeer("tg://resolve?domain=Bob_The_Builder"), first);
      const carol = server.user({ phone: "4930123456" });
      for (const phone of ["+4930123456", "+49 30 123456", "https://t.me/+4930123456"]) {
        const found = await client.resolvePeer(phone);
        assert(found._ === "inputPeerUser" && found.userId === carol.id);
      }
      const calls = (method: string) => server.counters.calls(method);
      assert.deepEqual([calls("contacts.resolveUsername"), calls("contacts.resolvePhone")], [1, 1]);
      await assert.rejects(client.resolvePeer("https://t.me/+AbCdEf"), TypeError);
    }));

  it("somebody who was only seen writing in a supergroup", () =>
    withAlice(async (client, bob, server, alice) => {
      const group = server.channel({ title: "Group" });
      group.add(alice, bob);
      const heard = new Promise((resolve) => client.on("message", resolve));
      await group.post("hello", { from: bob });
      await heard;
      const seen = await client.peers.get(bob.id);
      assert.deepEqual([seen?.min, seen?.seenIn?.kind, seen?.seenIn?.id], [true, "channel", group.id]);
      const input = await client.resolvePeer(bob.id);
      assert(input._ === "inputPeerUserFromMessage" && input.peer._ === "inputPeerChannel");
      await client.sendMessage(bob.id, "hi Bob");
      assert.equal(bob.messages.at(-1)?.text, "hi Bob");
    }));

  it("a bot asks for a user whom its session does not know, once", async () => {
    await using server = await startServer();
    const alice = server.user();
    const bot = server.bot();
    await alice.send(bot, "/start");
    await using client = await clientOf(server, bot);
    const before = server.counters.calls("users.getUsers");
    const first = await client.resolvePeer(alice.id);
    assert(first._ === "inputPeerUser" && first.accessHash !== 0n);
    assert.deepEqual(await client.resolvePeer(alice.id), first);
    assert.equal(server.counters.calls("users.getUsers"), before + 1);
    await assert.rejects(client.resolvePeer(server.user().id), PeerNotFoundError);
  });

  it("a name that moved: the refused call is the last that goes to the old place", () =>
    withAlice(async (client, bob, server) => {
      await client.resolvePeer("@bob_the_builder");
      const restore = server.api.intercept("messages.sendMessage", () => {
        throw new RpcFault(400, "PEER_ID_INVALID");
      });
      await assert.rejects(client.sendMessage("@bob_the_builder", "hi"));
      restore();
      await client.sendMessage("@bob_the_builder", "hi");
      assert.equal(server.counters.calls("contacts.resolveUsername"), 2);
      assert.equal(bob.messages.at(-1)?.text, "hi");
    }));

  it("is remembered across restarts", async () => {
    await using server = await startServer();
    const bob = server.user({ username: "bobby" });
    const { session } = server.clientOptions(server.user());
    {
      await using client = await connectTo(server, { session });
      await client.sendMessage("@bobby", "1");
    }
    await using client = await connectTo(server, { session });
    await client.sendMessage(bob.id, "2");
    await client.sendMessage("@Bobby", "3");
    assert.deepEqual(bob.messages.map(({ text }) => text), ["1", "2", "3"]);
    assert.equal(server.counters.calls("contacts.resolveUsername"), 1);
  });
});

describe("client.peers", () => {
  it("gives what the session remembers, without a call", () =>
    withAlice(async (client, bob, server, alice) => {
      const { id } = bob;
      assert.equal(await client.peers.get("@bob_the_builder"), undefined);
      await client.resolvePeer("@bob_the_builder");
      const calls = server.counters.calls("contacts.resolveUsername");
      for (const peer of [id, "@Bob_The_Builder", { _: "peerUser", userId: id } as const]) {
        const found = await client.peers.get(peer);
        assert.deepEqual([found?.kind, found?.id, found?.usernames], ["user", id, ["Bob_The_Builder"]]);
        assert.deepEqual(await client.resolvePeer(found!), await client.resolvePeer(id));
      }
      assert.equal((await client.peers.get("me"))?.id, alice.id);
      await assert.rejects(client.peers.get(""), TypeError);
      const ids: number[] = [];
      for await (const peer of client.peers.all()) ids.push(peer.id);
      assert(ids.includes(id));
      assert.equal(server.counters.calls("contacts.resolveUsername"), calls);
    }));
});

describe("sendMessage()", () => {
  it("gives the message as it was sent, whichever way the server says so", async () => {
    for (const shortUpdates of [true, false]) {
      await using server = await startServer({ behaviour: { shortUpdates } });
      const alice = server.user();
      const bob = server.user({ username: "bobby" });
      await using client = await clientOf(server, alice);
      const first = await client.sendMessage("@bobby", "hello");
      const [stored] = alice.messages;
      assert.deepEqual([first.id, first.text, first.outgoing], [stored.id, "hello", true]);
      assert.deepEqual(first.chatPeer, { _: "peerUser", userId: bob.id });
      assert.equal(first.senderId, alice.id);
      assert.equal(first.date.getTime(), stored.date * 1000);
      const second = await client.sendMessage("@bobby", "again", { replyTo: first.id, silent: true });
      assert.equal(second.replyToId, first.id);
      const [, heard] = bob.messages;
      assert.deepEqual([heard.text, heard.replyTo], ["again", bob.messages[0].id]);
    }
  });

  it("passes on what the server refuses", () =>
    withAlice(async (client, bob, _server, alice) => {
      await client.resolvePeer("@bob_the_builder");
      bob.block(alice);
      await assert.rejects(client.sendMessage(bob.id, "hi"), { name: "RpcError" });
      await assert.rejects(client.sendMessage("me", ""), { name: "RpcError", text: "MESSAGE_EMPTY" });
    }));
});
