import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Client, connect } from "../../mod.ts";
import { publicKeyToPem } from "../../src/crypto/mod.ts";
import { listen } from "../../src/adapters/node/testing_tcp.ts";
import { TestServer, type TestUser } from "../../src/testing/mod.ts";
import { ChildClient } from "./child_client.ts";

const DC = 2;
const PLACES = ["private", "group", "supergroup"] as const;
type Place = typeof PLACES[number];

/** Our client and mtcute's, as two users who share a private chat, a basic group and a supergroup. */
async function start() {
  const server = await TestServer.start();
  const dcs = await listen(server, { host: "127.0.0.1" });
  const { host, port } = dcs.find(({ id }) => id === DC)!;
  const publicKey = publicKeyToPem(server.publicKey.n, server.publicKey.e);
  const ours = server.user({ firstName: "Ours", username: "ours", dc: DC });
  const theirs = server.user({ firstName: "Theirs", username: "theirs", dc: DC });
  const client = await connect(server.clientOptions(ours));
  const login = { phone: theirs.phone, code: theirs.code };
  const other = new ChildClient("mtcute_client.mjs", { host, port, dc: DC, publicKey, pfs: false, ...login });
  await other.next("ready");
  const group = -ours.createChat("Group", theirs).chat;
  const supergroup = -1_000_000_000_000 - ours.createChannel("Supergroup", { members: [theirs] }).id;
  return {
    server,
    ours: new Ours(client, ours, { private: theirs.id, group, supergroup }),
    theirs: new Theirs(other, theirs, { private: ours.id, group, supergroup }),
    async [Symbol.asyncDispose]() {
      await other[Symbol.asyncDispose]();
      await client.close();
      await server.close();
    },
  };
}

type Ids = Readonly<Record<Place, number>>;

/** One of the two, with what it has heard, by place. */
abstract class Side {
  readonly user: TestUser;
  readonly heard: Record<Place, string[]> = { private: [], group: [], supergroup: [] };
  protected readonly ids: Ids;
  #wake: () => void = () => {};

  constructor(user: TestUser, ids: Ids) {
    this.user = user;
    this.ids = ids;
  }

  abstract send(place: Place, text: string): Promise<unknown>;

  /** Resolves when it has heard all of `texts` in every place. */
  async hears(...texts: string[]): Promise<void> {
    while (!PLACES.every((place) => texts.every((text) => this.heard[place].includes(text)))) {
      await new Promise<void>((resolve) => this.#wake = resolve);
    }
  }

  protected hear(chat: number, text: string): void {
    this.heard[PLACES.find((place) => this.ids[place] === chat)!].push(text);
    this.#wake();
  }
}

class Ours extends Side {
  readonly client: Client;

  constructor(client: Client, user: TestUser, ids: Ids) {
    super(user, ids);
    this.client = client;
    client.on("message", ({ chatId, text }) => this.hear(chatId, text));
  }

  override send(place: Place, text: string): Promise<unknown> {
    return this.client.sendMessage(this.ids[place], text);
  }
}

class Theirs extends Side {
  readonly #child: ChildClient;

  constructor(child: ChildClient, user: TestUser, ids: Ids) {
    super(user, ids);
    this.#child = child;
    child.onEvent = ({ event, chat, text }) => {
      if (event === "message") this.hear(chat!, text!);
    };
  }

  override send(place: Place, text: string): Promise<unknown> {
    this.#child.send(this.ids[place], text);
    return this.#child.next("sent");
  }
}

/** Makes both sides know all places: mtcute skips what arrives while it fetches its first difference. */
async function meet(ours: Side, theirs: Side): Promise<void> {
  for (let i = 0, met = false; !met; i++) {
    for (const place of PLACES) await ours.send(place, `hello ${i}`);
    met = await Promise.race([
      theirs.hears(`hello ${i}`).then(() => true),
      new Promise<false>((resolve) => setTimeout(resolve, 300, false)),
    ]);
  }
  for (const place of PLACES) await theirs.send(place, "hello");
  await ours.hears("hello");
}

/** Has one side say texts in all places, in turn. */
async function say(side: Side, ...texts: string[]): Promise<void> {
  for (const text of texts) {
    for (const place of PLACES) await side.send(place, text);
  }
}

describe("mtcute's client and ours, when updates are lost or overtake each other", () => {
  it("see every message of each other, ours once and in order", { timeout: 30_000 }, async () => {
    await using world = await start();
    const { server, ours, theirs } = world;
    const faults = server.faults.updates;
    await meet(ours, theirs);
    server.counters.keepLog();

    for (const [from, to] of [[ours, theirs], [theirs, ours]]) {
      faults.lose({ account: to.user, rate: 1 });
      await say(from, "lost 1", "lost 2");
      faults.clear();
      await say(from, "after");
      await to.hears("lost 1", "lost 2", "after");
      const fetched = server.counters.log.filter(({ account }) => account === to.user.id).map(({ method }) =>
        method
      );
      for (const method of ["updates.getDifference", "updates.getChannelDifference"]) {
        assert.ok(fetched.includes(method), `${to.constructor.name}: ${method}`);
      }

      faults.reorder({ account: to.user, rate: 1 });
      await say(from, "a", "b", "c", "d");
      faults.clear();
      await say(from, "end");
      await to.hears("a", "b", "c", "d", "end");

      faults.tooLong({ account: to.user, rate: 1 });
      await say(from, "too long");
      faults.clear();
      await to.hears("too long");
    }
    const { lose, reorder, tooLong } = Object.fromEntries(faults.counts);
    assert.deepEqual([lose, tooLong, reorder > 0], [12, 6, true]);
    const texts = ["lost 1", "lost 2", "after", "a", "b", "c", "d", "end", "too long"];
    for (const place of PLACES) {
      assert.deepEqual(ours.heard[place], ["hello", ...texts]);
      const theirTexts = theirs.heard[place].filter((text) => !text.startsWith("hello"));
      assert.deepEqual(theirTexts.toSorted(), texts.toSorted());
    }
  });
});
