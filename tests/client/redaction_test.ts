import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inspect } from "node:util";
import { type Client, MemorySession, StringSession } from "../../mod.ts";
import { toBase64, toHex } from "../../src/bytes/mod.ts";
import { TestServer } from "../../src/testing/mod.ts";
import { connectTo, LogBook, settled, startServer } from "./fixtures.ts";

/** Everything a program might print of a value. */
function prints(value: unknown): string {
  const { Deno } = globalThis as { Deno?: { inspect(value: unknown, options: object): string } };
  const deep = { depth: 20, showHidden: true };
  const texts = [inspect(value, deep), inspect({ value }, deep), String(value), Deno?.inspect(value, deep)];
  for (const one of [value, { value }]) {
    try {
      texts.push(JSON.stringify(one, (_, field) => typeof field === "bigint" ? String(field) : field));
    } catch {
      // What cannot be turned into JSON tells nothing.
    }
  }
  if (value instanceof Error) texts.push(value.stack, value.message, prints(value.cause ?? ""));
  return texts.join("\n");
}

/** Fails when `text` holds one of the secrets, in any common form. */
function assertHides(text: string, secrets: readonly (string | Uint8Array)[], what: string): void {
  for (const secret of secrets) {
    const forms = typeof secret === "string" ? [secret] : [
      toHex(secret.subarray(0, 8)),
      toBase64(secret.subarray(0, 9)),
      [...secret.subarray(0, 6)].join(", "),
      [...secret.subarray(0, 6)].join(","),
    ];
    for (const form of forms) assert(!text.includes(form), `${what} shows ${form}:\n${text.slice(0, 500)}`);
  }
}

async function secretsOf(client: Client, session: MemorySession): Promise<(string | Uint8Array)[]> {
  const head = (await session.clone().open())!;
  return [head.dcs.get(head.homeDc)!.authKey!, await client.exportSession()];
}

describe("no secret is shown by", () => {
  it("a client and its session, printed", async () => {
    await using server = await startServer();
    const bot = server.bot({ firstName: "Echo" });
    const session = new MemorySession();
    await using client = await connectTo(server, { session, auth: { bot: bot.token } });
    const secrets = [bot.token, ...await secretsOf(client, session)];
    const text = new StringSession(await client.exportSession());
    for (const [what, value] of Object.entries({ client, session, text, self: client.self })) {
      assertHides(prints(value), secrets, what);
    }
    assert.match(inspect(client), /^Client \{ name: "client", self: \d+ \}$/);
    assert.equal(JSON.stringify({ client }), `{"client":${JSON.stringify(inspect(client))}}`);
    assert.match(inspect(session), /^MemorySession/);
    assert.match(inspect(text), /^StringSession/);
  });

  it("errors of logins that fail", async () => {
    await using server = await TestServer.start();
    const alice = server.user({ password: "Tr0ub4dor&3", phone: "4915112345678", code: "73519" });
    const token = "5000000001:AAHsecretSECRETsecretSECRETsecret123";
    const secrets = [token, token.slice(11), "Wr0ngPassw0rd", "99887", alice.code, "Tr0ub4dor&3"];
    const auths = [
      { bot: token },
      { bot: `${token}!` },
      { phone: alice.phone, code: () => "99887" },
      { phone: alice.phone, code: () => alice.code },
      { phone: alice.phone, code: () => alice.code, password: () => "Wr0ngPassw0rd" },
    ];
    for (const [i, auth] of auths.entries()) {
      const error = await connectTo(server, { auth }).then(() => assert.fail("logged in"), (error) => error);
      assertHides(prints(error), secrets, `error ${i}`);
    }
  });

  it("errors about sessions", async () => {
    await using server = await startServer();
    await using client = await connectTo(server, { auth: { bot: server.bot().token } });
    const text = await client.exportSession();
    for (const bad of [`${text}x`, text.slice(0, -3), text.replace(/[a-z](?=.{9}$)/i, "0")]) {
      try {
        new StringSession(bad);
      } catch (error) {
        assertHides(prints(error), [text.slice(10, 40)], "error");
      }
    }
    // deno-lint-ignore no-explicit-any -- what the types forbid is tried here
    const error = await connectTo(server, { session: text as any }).catch((error) => error);
    assert(error instanceof TypeError);
    assertHides(prints(error), [text.slice(10, 40)], "error");
  });

  it("the log of a whole life: login, password, calls, faults, end", async () => {
    await using server = await TestServer.start();
    const alice = server.user({ password: "Tr0ub4dor&3", phone: "4915112345678", code: "73519" });
    const logger = new LogBook();
    const session = new MemorySession();
    const client = await connectTo(server, {
      session,
      logger,
      auth: {
        phone: alice.phone,
        code: ({ attempt }) => attempt === 1 ? "99887" : alice.code,
        password: ({ attempt }) => attempt === 1 ? "Wr0ngPassw0rd" : "Tr0ub4dor&3",
      },
    });
    client.on("message", () => Promise.reject(new Error("handler broke")));
    const bob = server.user();
    await bob.send(alice, "are you there?");
    server.faults.badSalt();
    server.faults.badMessage(33);
    await client.sendMessage("me", "a private note");
    await settled();
    const secrets = [
      alice.code,
      "99887",
      "Wr0ngPassw0rd",
      "Tr0ub4dor&3",
      ...await secretsOf(client, session),
    ];
    await client.close();
    const log = logger.lines.join("\n");
    assert(logger.has(/connected/) && logger.has(/logged in as user/), log);
    assertHides(log, secrets, "the log");
    assert(!log.includes("a private note"), "nor what people write");
  });

  it("the tokens and the keys of a client with pfs", async () => {
    await using server = await startServer();
    const bot = server.bot();
    const logger = new LogBook();
    const session = new MemorySession();
    await using client = await connectTo(server, { session, logger, pfs: true, auth: { bot: bot.token } });
    server.faults.forgetKeys(2, "temporary");
    await client.getMe();
    const secrets = [bot.token, ...await secretsOf(client, session)];
    assertHides(logger.lines.join("\n"), secrets, "the log");
    assertHides(prints(client), secrets, "the client");
  });
});
