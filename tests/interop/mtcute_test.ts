import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { connect } from "../../mod.ts";
import { publicKeyToPem } from "../../src/crypto/mod.ts";
import { listen } from "../../src/adapters/node/testing_tcp.ts";
import { TestServer } from "../../src/testing/mod.ts";
import { ChildClient } from "./child_client.ts";

const DC = 2;

/** A server on a port, and what mtcute's client has to know of it. */
async function start(pfs: boolean) {
  const server = await TestServer.start();
  const dcs = await listen(server, { host: "127.0.0.1" });
  const { host, port } = dcs.find(({ id }) => id === DC)!;
  const publicKey = publicKeyToPem(server.publicKey.n, server.publicKey.e);
  return { server, options: (login: object) => ({ host, port, dc: DC, publicKey, pfs, ...login }) };
}

for (const pfs of [false, true]) {
  describe(`mtcute's client${pfs ? " with a bound temporary key" : ""}`, () => {
    it("logs in as a user with a password, and talks with our client", { timeout: 30_000 }, async () => {
      const { server: started, options } = await start(pfs);
      await using server = started;
      const theirs = server.user({
        firstName: "Theirs",
        username: "theirs",
        password: "correct horse",
        dc: DC,
      });
      const ours = server.user({ firstName: "Ours", username: "ours", dc: DC });
      await using client = await connect(server.clientOptions(ours));
      const received: string[] = [];
      const arrival = Promise.withResolvers<void>();
      client.on("message", (message) => {
        received.push(`${message.senderId}: ${message.text}`);
        arrival.resolve();
      });
      await using other = new ChildClient(
        "mtcute_client.mjs",
        options({ phone: theirs.phone, code: theirs.code, password: "correct horse" }),
      );
      assert.equal((await other.next("ready")).id, theirs.id);
      if (pfs) assert.ok(server.counters.calls("auth.bindTempAuthKey") > 0);

      // mtcute skips what arrives while it fetches its first difference, after it says that it is ready.
      const message = await other.nextAfter("message", () => client.sendMessage("@theirs", "hello, mtcute"));
      assert.deepEqual([message.text, message.from], ["hello, mtcute", ours.id]);

      other.send("ours", "hello, layer");
      await other.next("sent");
      await arrival.promise;
      assert.deepEqual(received, [`${theirs.id}: hello, layer`]);
      await other.close();
    });

    it("logs in as a bot, and answers a person", { timeout: 30_000 }, async () => {
      const { server: started, options } = await start(pfs);
      await using server = started;
      const bot = server.bot({ username: "their_bot", dc: DC });
      const alice = server.user({ firstName: "Alice", username: "alice", dc: DC });
      await using other = new ChildClient("mtcute_client.mjs", options({ botToken: bot.token }));
      const ready = await other.next("ready");
      assert.deepEqual([ready.id, ready.bot], [bot.id, true]);
      assert.equal((await other.nextAfter("message", () => alice.send(bot, "/start"))).text, "/start");
      other.send("alice", "hello, Alice");
      assert.equal((await alice.next()).text, "hello, Alice");
      await other.close();
    });
  });
}
