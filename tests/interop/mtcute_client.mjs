/**
 * mtcute's real client, unpatched, as a program of its own: its RSA keys are global state. It logs in as the JSON in its
 * first argument says, prints one JSON line for everything that happens, and sends what it reads from standard input
 * (one JSON line each: `{ "to": "username" or marked id, "text": "…" }`). It ends with its input.
 */
import { createInterface } from "node:readline";
import { MemoryStorage, TelegramClient } from "@mtcute/node";
import { addPublicKey, NodeCryptoProvider } from "@mtcute/node/utils.js";

const { host, port, dc, publicKey, pfs, phone, code, password, botToken } = JSON.parse(process.argv[2]);
const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);

const crypto = new NodeCryptoProvider();
await crypto.initialize?.();
addPublicKey(crypto, publicKey);
const address = { id: dc, ipAddress: host, port };
const client = new TelegramClient({
  apiId: 1,
  apiHash: "x",
  storage: new MemoryStorage(),
  crypto,
  defaultDcs: { main: address, media: address },
  network: { usePfs: pfs },
  logLevel: Number(process.env.MTCUTE_LOG ?? 0),
});
client.onNewMessage.add(({ chat, text, sender }) =>
  say({ event: "message", chat: chat.id, text, from: sender.id })
);
client.onError.add((error) => {
  // One key in 256 begins with a zero byte, which mtcute drops; it then exchanges another.
  if (!/invalid nonce hash/.test(String(error))) say({ event: "error", text: String(error) });
});
const self = botToken
  ? await client.start({ botToken })
  : await client.start({ phone: () => phone, code: () => code, password: () => password });
say({ event: "ready", id: self.id, username: self.username, bot: self.isBot });

for await (const line of createInterface({ input: process.stdin })) {
  const { to, text } = JSON.parse(line);
  const sent = await client.sendText(to, text);
  say({ event: "sent", id: sent.id });
}
await client.destroy();
say({ event: "closed" });
process.exit(0);
