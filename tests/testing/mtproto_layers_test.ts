import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readUint32 } from "../../src/bytes/mod.ts";
import { KNOWN_LAYERS, TestServer } from "../../src/testing/mod.ts";
import { layerCodec } from "../../src/testing/layers/layer_codec.ts";
import { LAYER } from "../../src/tl/mod.ts";
import { RawClient, type Value } from "./raw_client.ts";

/** Ids as the official layers have them. */
const IDS: Record<number, Record<string, number>> = {
  198: { user: 0x4b46c37e, message: 0x96fdbbe9, userFull: 0x4d975bbc, "messages.messages": 0x8c718e87 },
  216: { user: 0x020b1422, message: 0x9815cec8, userFull: 0xa02bc13e, "messages.messages": 0x1d73e7ea },
  223: { user: 0x31774388, message: 0x3ae56482, userFull: 0xa02bc13e, "messages.messages": 0x1d73e7ea },
  227: { user: 0x31774388, message: 0x7600b9d3, userFull: 0x06cbe645, "messages.messages": 0x1d73e7ea },
};

describe("layers of the test DC", () => {
  it("are 227 and at least two more, one of them below 200", () => {
    assert.equal(KNOWN_LAYERS[0], LAYER);
    assert.ok(KNOWN_LAYERS.length >= 3 && KNOWN_LAYERS.some((layer) => layer < 200));
  });

  for (const [layer, ids] of Object.entries(IDS)) {
    it(`layerCodec() writes what layer ${layer} knows`, () => {
      const codec = layerCodec(Number(layer));
      for (const [name, id] of Object.entries(ids)) assert.equal(codec.idOf(name), id, name);
    });
  }

  it("layerCodec() takes the newest table that is not above what was announced", () => {
    assert.equal(layerCodec(222), layerCodec(216));
    assert.equal(layerCodec(300), layerCodec(227));
    assert.equal(layerCodec(144), layerCodec(198));
    assert.equal(layerCodec(undefined), layerCodec(227));
  });

  for (const layer of KNOWN_LAYERS) {
    it(`a client of layer ${layer} logs in, writes and reads`, async () => {
      await using server = await TestServer.start();
      const [alice, bob] = [server.user(), server.user({ username: "bobby" })];
      const client = await RawClient.registered(server);
      client.codec = layerCodec(layer);
      server.authorize(2, client.key, alice);
      const [self] = await client.call({ _: "users.getUsers", id: [{ _: "inputUserSelf" }] }, {
        init: true,
        layer,
      }) as Value[];
      assert.equal(self.id, alice.id);
      const resolved = await client.call({ _: "contacts.resolveUsername", username: "bobby" }) as Value;
      const [user] = resolved.users;
      const peer = { _: "inputPeerUser", userId: user.id, accessHash: user.accessHash };
      await client.call({ _: "messages.sendMessage", peer, message: "hello", randomId: 1n });
      assert.equal((await bob.next()).text, "hello");
      await bob.send(alice, "hello yourself");
      const pushed = await client.until(({ value }) => value._.startsWith("update"));
      assert.match(
        JSON.stringify(pushed.value, (_, one) => typeof one === "bigint" ? "" : one),
        /hello yourself/,
      );
      const history = await client.call({ _: "messages.getHistory", peer, limit: 10 } as Value) as Value;
      assert.deepEqual(history.messages.map((one: Value) => one.message), ["hello yourself", "hello"]);
      const full = await client.call({ _: "users.getFullUser", id: { _: "inputUserSelf" } }) as Value;
      assert.equal(full.fullUser.id, alice.id);
      await client.call({ _: "messages.getDialogs", offsetPeer: { _: "inputPeerEmpty" }, limit: 5 } as Value);
    });
  }

  for (const layer of KNOWN_LAYERS) {
    it(`a client of layer ${layer} joins a channel, talks there and catches up`, async () => {
      await using server = await TestServer.start();
      const alice = server.user();
      const channel = server.channel({ title: "Talk", username: "open_talk" });
      const client = await RawClient.registered(server);
      client.codec = layerCodec(layer);
      server.authorize(2, client.key, alice);
      const found = await client.call({ _: "contacts.resolveUsername", username: "open_talk" }, {
        init: true,
        layer,
      }) as Value;
      const { id: channelId, accessHash } = found.chats[0];
      const input = { _: "inputChannel", channelId, accessHash };
      const joined = await client.call({ _: "channels.joinChannel", channel: input }) as Value;
      assert.equal(joined._, layer < LAYER ? "updates" : "messages.chatInviteJoinResultOk");
      const peer = { ...input, _: "inputPeerChannel" };
      const sent = await client.call({
        _: "messages.sendMessage",
        peer,
        message: "hi",
        randomId: 1n,
      }) as Value;
      assert.equal(sent.updates.at(-1)._, "updateNewChannelMessage");
      channel.creator.react(await channel.post("hello"), "👍");
      const pushed = await client.expect("updates");
      assert.equal(pushed.value.updates[0].message.message, "hello");
      assert.equal((await client.expect("updates")).value.updates[0]._, "updateMessageReactions");
      const full = await client.call({ _: "channels.getFullChannel", channel: input }) as Value;
      assert.equal(full.fullChat.pts, channel.pts);
      const filter = { _: "channelParticipantsRecent" };
      const members = await client.call(
        { _: "channels.getParticipants", channel: input, filter, offset: 0, limit: 10, hash: 0n } as Value,
      ) as Value;
      assert.deepEqual(members.participants.map(({ _ }: Value) => _), [
        "channelParticipantCreator",
        "channelParticipantSelf",
      ]);
      const difference = await client.call(
        {
          _: "updates.getChannelDifference",
          channel: input,
          filter: { _: "channelMessagesFilterEmpty" },
          pts: 2,
          limit: 100,
        } as Value,
      ) as Value;
      assert.deepEqual([difference.newMessages.length, difference.pts], [3, channel.pts]);
      const dialogs = await client.call(
        { _: "messages.getDialogs", offsetPeer: { _: "inputPeerEmpty" }, limit: 5 } as Value,
      ) as Value;
      assert.equal(dialogs.dialogs[0].pts, channel.pts);
    });
  }

  it("hear of new messages in their own form", async () => {
    await using server = await TestServer.start();
    server.api.behaviour.shortUpdates = false;
    const [alice, bob] = [server.user(), server.user()];
    for (const layer of KNOWN_LAYERS) {
      const client = await RawClient.registered(server);
      client.codec = layerCodec(layer);
      server.authorize(2, client.key, alice);
      await client.call({ _: "updates.getState" }, { init: true, layer });
      await bob.send(alice, "new");
      const { body, value } = await client.expect("updates");
      assert.equal(value.updates[0].message.message, "new");
      const id = IDS[layer].message;
      assert.ok(
        body.some((_, at) => at % 4 === 0 && readUint32(body, at) === id),
        `message of layer ${layer}`,
      );
      client.packets.close();
    }
  });
});
