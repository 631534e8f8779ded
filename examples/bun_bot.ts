/**
 * A bot: answers /start and repeats what it is told. Run it with `bun examples/bun_bot.ts`.
 */
import process from "node:process";
import { connect, shutdownSignal } from "@layer/client/bun";
import { credentials } from "./credentials.ts";

const { API_ID, API_HASH, BOT_TOKEN } = credentials({
  API_ID: "id of your application, from https://my.telegram.org",
  API_HASH: "hash of your application, from https://my.telegram.org",
  BOT_TOKEN: "token of your bot, from @BotFather",
}, (name) => process.env[name]);

await using client = await connect({
  apiId: API_ID,
  apiHash: API_HASH,
  session: "bot.session",
  auth: { bot: BOT_TOKEN },
  signal: shutdownSignal(),
});

client.command("start", (message) => message.reply("Hello! Tell me something."));
client.on("message", async (message) => {
  if (!message.outgoing && !message.text.startsWith("/")) await message.respond(message.text);
});

process.stdout.write(`@${client.self?.username} is listening\n`);
await client.closed;
