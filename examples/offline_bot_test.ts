/**
 * Tests a bot offline, against a data centre inside the test: no account, no internet, no waiting. Run it with
 * `deno test examples/offline_bot_test.ts` or `bun test examples/offline_bot_test.ts`.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "@layer/client";
import { TestServer } from "@layer/client/testing";

test("the bot greets", async () => {
  await using server = await TestServer.start();
  const bot = server.bot({ username: "greeter_bot" });
  await using client = await connect({ ...server.clientOptions(bot) });
  client.command("start", (message) => message.reply("Hello!"));

  const alice = server.user({ firstName: "Alice" });
  await alice.send(bot, "/start");
  assert.equal((await alice.next()).text, "Hello!");
});
