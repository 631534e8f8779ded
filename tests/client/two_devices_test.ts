import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Client } from "../../mod.ts";
import { clientOf, settled, startServer, until } from "./fixtures.ts";

/** Two clients of one user, what each has heard by chat, and where they can write. */
async function twoDevices() {
  const server = await startServer();
  const [alice, bob] = [server.user(), server.user()];
  const clients = [await clientOf(server, alice), await clientOf(server, alice)];
  const heard = clients.map((client) => {
    const chats = new Map<number, string[]>();
    client.on("message", ({ chatId, text, outgoing }) => {
      chats.set(chatId, [...chats.get(chatId) ?? [], outgoing ? text : `not ours: ${text}`]);
    });
    return chats;
  });
  await settled();
  const places = [
    alice.id,
    bob.id,
    -alice.createChat("Group", bob).chat,
    -1_000_000_000_000 - alice.createChannel("Supergroup", { members: [bob] }).id,
  ];
  await bob.send(alice, "hello");
  await until(() => heard.every((chats) => chats.delete(bob.id)));
  const say = async (client: Client, ...texts: string[]): Promise<void> => {
    for (const text of texts) {
      for (const place of places) await client.sendMessage(place, text);
    }
  };
  const count = (chats: Map<number, string[]>): number => [...chats.values()].flat().length;
  return {
    server,
    alice,
    clients,
    say,
    /** Resolves when each device has heard so many texts in every place. */
    hear: (each: number) => until(() => heard.every((chats) => count(chats) >= each * places.length)),
    /** What each device has heard in every place. */
    heard: () => heard.map((chats) => places.map((place) => chats.get(place))),
    everywhere: (...texts: string[]) => places.map(() => texts),
    async [Symbol.asyncDispose]() {
      for (const client of clients) await client.close();
      await server.close();
    },
  };
}

describe("two devices of one user", () => {
  it("each hears what the other sends, once and in order, and nothing of its own", async () => {
    await using self = await twoDevices();
    const [phone, laptop] = self.clients;
    await self.say(phone, "phone 1", "phone 2");
    await self.say(laptop, "laptop 1");
    await self.say(phone, "phone 3");
    await self.say(laptop, "laptop 2", "laptop 3");
    await self.hear(3);
    await settled();
    assert.deepEqual(self.heard(), [
      self.everywhere("laptop 1", "laptop 2", "laptop 3"),
      self.everywhere("phone 1", "phone 2", "phone 3"),
    ]);
  });

  it("hear each other even when what is pushed to them is lost, or overtaken", async () => {
    await using self = await twoDevices();
    const [phone, laptop] = self.clients;
    const faults = self.server.faults.updates;
    await self.say(phone, "phone 1");
    await self.say(laptop, "laptop 1");
    faults.lose({ account: self.alice, rate: 1 });
    await self.say(phone, "phone 2");
    await self.say(laptop, "laptop 2");
    faults.clear();
    faults.reorder({ account: self.alice, rate: 1 });
    await self.say(phone, "phone 3", "phone 4");
    await self.say(laptop, "laptop 3", "laptop 4");
    faults.clear();
    await self.say(phone, "phone 5");
    await self.say(laptop, "laptop 5");
    await self.hear(5);
    await settled();
    const five = (name: string): string[] => [1, 2, 3, 4, 5].map((i) => `${name} ${i}`);
    assert.deepEqual(self.heard(), [self.everywhere(...five("laptop")), self.everywhere(...five("phone"))]);
    assert.equal(faults.counts.get("lose"), 8);
  });
});
