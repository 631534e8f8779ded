/** Nearly all of this is checked by the compiler: a directive that expects an error is one itself when there is none. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  autoSleep,
  type Client,
  type ClientOptions,
  connect,
  MemorySession,
  type Message,
} from "../../mod.ts";
import { TestServer } from "../../src/testing/mod.ts";

/** Two types are the same, not only assignable. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
function same<A, B>(_: Same<A, B>): void {}

const me = { _: "inputPeerSelf" } as const;

export async function api(client: Client): Promise<void> {
  const updates = await client.api.messages.sendMessage({ peer: me, message: "x", silent: true });
  if (updates._ === "updates") same<typeof updates.seq, number>(true);
  // @ts-expect-error a misspelt optional field
  await client.api.messages.sendMessage({ peer: me, message: "x", silnet: true });
  await client.api.messages.sendMessage({
    peer: me,
    message: "x",
    // @ts-expect-error a misspelt optional field inside a value
    replyTo: { _: "inputReplyToMessage", replyToMsgId: 1, qouteText: "x" },
  });
  // @ts-expect-error a missing field
  await client.api.messages.sendMessage({ peer: me });
  // @ts-expect-error a wrong type
  await client.api.messages.sendMessage({ peer: me, message: "x", randomId: 5 });
  // @ts-expect-error no such method
  await client.api.messages.sendMesage({ peer: me, message: "x" });
  // @ts-expect-error no such namespace
  await client.api.mesages.sendMessage({ peer: me, message: "x" });
  // @ts-expect-error no such option
  await client.api.help.getConfig({}, { timeuot: 5 });
  const config = await client.api.help.getConfig();
  same<typeof config.thisDc, number>(true);
  // @ts-expect-error a result that has no such field
  void config.thisDC;
  const users = await client.api.users.getUsers({ id: [{ _: "inputUserSelf" }] }, { dc: 2, timeout: 5 });
  // @ts-expect-error a user may be empty: it has to be looked at first
  void users[0].firstName;
}

export async function invoke(client: Client): Promise<void> {
  const updates = await client.invoke({ _: "messages.sendMessage", peer: me, message: "x", silent: true });
  if (updates._ === "updates") same<typeof updates.seq, number>(true);
  // @ts-expect-error a misspelt optional field
  await client.invoke({ _: "messages.sendMessage", peer: me, message: "x", silnet: true });
  await client.invoke({
    _: "messages.sendMessage",
    peer: me,
    message: "x",
    // @ts-expect-error a misspelt optional field inside a value
    replyTo: { _: "inputReplyToMessage", replyToMsgId: 1, qouteText: "x" },
  });
  // @ts-expect-error a missing field
  await client.invoke({ _: "messages.sendMessage", peer: me });
  // @ts-expect-error no such method
  await client.invoke({ _: "messages.sendMesage", peer: me, message: "x" });
  const ok = await client.invoke({ _: "account.checkUsername", username: "x" });
  same<typeof ok, boolean>(true);
}

export async function helpers(client: Client): Promise<void> {
  const message = await client.sendMessage("me", "x", { replyTo: 5 });
  same<typeof message, Message>(true);
  // @ts-expect-error a misspelt option
  await client.sendMessage("me", "x", { replyto: 5 });
  // @ts-expect-error no peer
  await client.sendMessage({ _: "user" }, "x");
  // @ts-expect-error no such event
  client.on("mesage", () => {});
  client.on("message", (received) => same<typeof received, Message>(true));
  client.command("start", (received, args) => {
    same<typeof received, Message>(true);
    same<typeof args, string[]>(true);
  });
  client.addEventListener("connection", ({ detail }) => same<typeof detail.dc, number>(true));
  // @ts-expect-error no such event
  client.addEventListener("conection", () => {});
  // @ts-expect-error `self` is read only
  client.self = undefined;
}

export function options(base: ClientOptions): ClientOptions[] {
  return [
    { ...base, auth: { bot: "1:x" }, retry: autoSleep({ maxWait: 5 }) },
    {
      ...base,
      auth: { phone: "1", code: ({ attempt }) => String(attempt), password: async ({ hint }) => await hint! },
    },
    // @ts-expect-error the code is missing
    { ...base, auth: { phone: "1" } },
    // @ts-expect-error the core entry takes no path
    { ...base, session: "my.session" },
    // @ts-expect-error a misspelt option
    { ...base, recieveUpdates: false },
    // @ts-expect-error the session is missing
    { apiId: 1, apiHash: "x" },
  ];
}

describe("types", () => {
  it("fit together without casts: a test server, a client, a call", async () => {
    await using server = await TestServer.start();
    await using bot = await connect(server.clientOptions(server.bot()));
    await using nobody = await connect({ ...server.clientOptions(), session: new MemorySession() });
    assert.equal(bot.self?.bot, true);
    assert.equal(nobody.self, undefined);
  });
});
