import { TestServer } from "../../src/testing/mod.ts";
import { exchange, open, RawClient } from "./raw_client.ts";

const { Deno } = globalThis as unknown as {
  Deno?: {
    test(options: { name: string; sanitizeOps: true; sanitizeResources: true; fn(): Promise<void> }): void;
  };
};

// Only Deno looks for what a test leaves behind, and only in tests of its own kind.
Deno?.test({
  name: "TestServer leaves no timer, no port and no promise behind after close()",
  sanitizeOps: true,
  sanitizeResources: true,
  async fn() {
    const server = await TestServer.start();
    const packets = await open(server);
    const { key, salt } = await exchange(server, packets);
    const client = new RawClient(server, packets, key, salt, 2);
    const alice = server.user();
    server.authorize(2, key, alice);
    await client.call({ _: "updates.getState" }, { init: true });
    await client.service({ _: "ping_delay_disconnect", pingId: 1n, disconnectDelay: 75 });
    server.faults.delay("help.getConfig", 60_000);
    await client.query({ _: "help.getConfig" });
    await server.user().send(alice, "hello");
    await client.until(({ value }) => value._.startsWith("update"));
    const idle = await open(server, 1);
    await server.close();
    await idle.receive();
  },
});
