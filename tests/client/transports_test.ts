import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type ClientOptions, connect, MemorySession } from "../../mod.ts";
import { connect as connectNode } from "../../src/adapters/node/mod.ts";
import { listen } from "../../src/adapters/node/testing_tcp.ts";
import { TestServer } from "../../src/testing/mod.ts";
import type { FramingName } from "../../src/transport/mod.ts";

const FRAMINGS: readonly FramingName[] = ["abridged", "intermediate", "padded", "full"];

/** Logs a bot in, and has it answer a person. */
async function talk(
  server: TestServer,
  options: Partial<ClientOptions>,
  open: typeof connect,
): Promise<void> {
  const bot = server.bot();
  const alice = server.user();
  const { apiId, apiHash, publicKeys } = server.clientOptions();
  const session = new MemorySession();
  await using client = await open({
    apiId,
    apiHash,
    publicKeys,
    session,
    auth: { bot: bot.token },
    ...options,
  });
  client.on("message", (message) => message.reply(message.text.toUpperCase()));
  await alice.send(bot, "hello");
  assert.equal((await alice.next()).text, "HELLO");
}

describe("connect() over every transport", () => {
  for (const framing of FRAMINGS) {
    for (const obfuscated of framing === "full" ? [false] : [false, true]) {
      it(`works in memory: ${framing}${obfuscated ? ", obfuscated" : ""}`, async () => {
        await using server = await TestServer.start();
        const { dcs, transport } = server.clientOptions();
        await talk(server, { dcs, transport: { ...transport, framing, obfuscated } }, connect);
      });
    }
  }

  it("works over TCP", async () => {
    await using server = await TestServer.start();
    await listen(server, { host: "127.0.0.1" });
    await talk(server, { dcs: server.clientOptions().dcs }, connectNode);
  });

  it("works over obfuscated TCP", async () => {
    await using server = await TestServer.start();
    await listen(server, { host: "127.0.0.1" });
    const transport = { obfuscated: true, framing: "padded" } as const;
    await talk(server, { dcs: server.clientOptions().dcs, transport }, connectNode);
  });

  it("works over WebSocket, which is what the core entry takes", async () => {
    await using server = await TestServer.start();
    const ports = await listen(server, { host: "127.0.0.1", wsPort: 0 });
    await talk(
      server,
      { dcs: ports.map(({ id, host, wsPort }) => ({ dc: id, host, port: wsPort! })) },
      connect,
    );
  });

  it("refuses to obfuscate the full framing, before anything is opened", async () => {
    await using server = await TestServer.start();
    const { dcs, transport } = server.clientOptions();
    const options = { dcs, transport: { ...transport, framing: "full", obfuscated: true } } as const;
    await assert.rejects(talk(server, options, connect), /Cannot obfuscate the full framing/);
    assert.equal(server.counters.connections, 0);
  });
});
