import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { connect } from "../../mod.ts";
import { listen } from "../../src/adapters/node/testing_tcp.ts";
import { TestServer } from "../../src/testing/mod.ts";
import { ChildClient } from "./child_client.ts";

const DC = 2;

/** A server on a port, and what GramJS has to know of it. */
async function start() {
  const server = await TestServer.start();
  const dcs = await listen(server, { host: "127.0.0.1" });
  const { host, port } = dcs.find(({ id }) => id === DC)!;
  const { fingerprint, n, e } = server.publicKey;
  const key = { fingerprint: String(fingerprint), n: String(n), e: String(e) };
  return { server, options: (login: object) => ({ host, port, dc: DC, key, ...login }) };
}

describe("GramJS' client, of an older layer", () => {
  it("logs in as a user with a password, and talks with our client", { timeout: 30_000 }, async () => {
    const { server: started, options } = await start();
    await using server = started;
    const theirs = server.user({
      firstName: "Theirs",
      username: "theirs",
      password: "correct horse",
      dc: DC,
    });
    const ours = server.user({ firstName: "Ours", username: "our_user", dc: DC });
    await using client = await connect(server.clientOptions(ours));
    const arrival = Promise.withResolvers<string>();
    client.on("message", (message) => arrival.resolve(`${message.senderId}: ${message.text}`));
    await using other = new ChildClient(
      "gramjs_client.mjs",
      options({ phone: theirs.phone, code: theirs.code, password: "correct horse" }),
    );
    assert.equal((await other.next("ready")).id, theirs.id);
    const message = await other.nextAfter("message", () => client.sendMessage("@theirs", "hello, GramJS"));
    assert.deepEqual([message.text, message.from], ["hello, GramJS", ours.id]);
    other.send("our_user", "hello, layer");
    await other.next("sent");
    assert.equal(await arrival.promise, `${theirs.id}: hello, layer`);
    await other.close();
  });

  it("logs in as a bot, and answers a person", { timeout: 30_000 }, async () => {
    const { server: started, options } = await start();
    await using server = started;
    const bot = server.bot({ username: "their_bot", dc: DC });
    const alice = server.user({ firstName: "Alice", username: "alice", dc: DC });
    await using other = new ChildClient("gramjs_client.mjs", options({ botToken: bot.token }));
    assert.equal((await other.next("ready")).id, bot.id);
    assert.equal((await other.nextAfter("message", () => alice.send(bot, "/start"))).text, "/start");
    other.send("alice", "hello, Alice");
    assert.equal((await alice.next()).text, "hello, Alice");
    await other.close();
  });
});
