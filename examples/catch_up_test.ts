/** A bot that misses nothing: what people write while it is down is there when it comes back. Runs offline. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { connect, MemorySession } from "@layer/client";
import { TestServer } from "@layer/client/testing";

test("a bot gets what was written while it was down", async () => {
  await using server = await TestServer.start();
  const alice = server.user({ firstName: "Alice" });
  const bot = server.bot();
  const session = new MemorySession();
  const options = { ...server.clientOptions(), session, auth: { bot: bot.token } };

  {
    await using client = await connect(options);
    client.on("message", (message) => message.reply("Noted."));
    await alice.send(bot, "Milk");
    assert.equal((await alice.next()).text, "Noted.");
  }

  await alice.send(bot, "Bread");
  await alice.send(bot, "Butter");

  await using client = await connect(options);
  const troubles: unknown[] = [];
  client.addEventListener("gap", ({ detail }) => troubles.push(detail)); // Telegram skipped updates
  client.addEventListener("deadletter", ({ detail }) => troubles.push(detail.error)); // a handler gave up
  const list: string[] = [];
  for await (const update of client.updates()) {
    if (update.type !== "message") continue;
    list.push(update.value.text);
    if (list.length < 2) continue;
    update.done();
    break;
  }
  assert.deepEqual(list, ["Bread", "Butter"]);
  assert.deepEqual(troubles, []);
});
