/**
 * GramJS' real client, unpatched, as a program of its own. Same interface as mtcute_client.mjs. It speaks layer 198 over
 * the full transport.
 */
import { createInterface } from "node:readline";
import bigInt from "big-integer";
import telegram from "telegram";
import events from "telegram/events/index.js";
import network from "telegram/network/index.js";
import sessions from "telegram/sessions/index.js";
import rsa from "telegram/crypto/RSA.js";

const { host, port, dc, key, phone, code, password, botToken } = JSON.parse(process.argv[2]);
const say = (event) => process.stdout.write(`${JSON.stringify(event)}\n`);

rsa._serverKeys.clear();
rsa._serverKeys.set(key.fingerprint, { n: bigInt(key.n), e: Number(key.e) });

/** GramJS knows ports 80 and 443 only. */
class Connection extends network.ConnectionTCPFull {
  constructor(options) {
    super({ ...options, ip: host, port });
  }
}

const session = new sessions.StringSession("");
// It stores ports as 16-bit signed integers; the connection above knows the real one.
session.setDC(dc, host, 443);
const client = new telegram.TelegramClient(session, 1, "x", {
  connection: Connection,
  connectionRetries: 3,
  baseLogger: new telegram.Logger("none"),
});
await client.start(
  botToken ? { botAuthToken: botToken } : {
    phoneNumber: () => Promise.resolve(phone),
    phoneCode: () => Promise.resolve(code),
    password: () => Promise.resolve(password),
    onError: (error) => say({ event: "error", text: String(error) }),
  },
);
client.addEventHandler(
  (event) => say({ event: "message", text: event.message.text, from: Number(event.message.senderId) }),
  new events.NewMessage({ incoming: true }),
);
const self = await client.getMe();
say({ event: "ready", id: Number(self.id), username: self.username, bot: self.bot });

for await (const line of createInterface({ input: process.stdin })) {
  const { to, text } = JSON.parse(line);
  const sent = await client.sendMessage(to, { message: text });
  say({ event: "sent", id: sent.id });
}
await client.destroy();
say({ event: "closed" });
process.exit(0);
