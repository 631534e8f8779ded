import assert from "node:assert/strict";
import { createServer } from "node:net";
import { after, before, describe, it } from "node:test";
import { nodeTcp } from "../../src/adapters/node/tcp.ts";
import { nodeListen } from "../../src/adapters/node/tcp_listener.ts";
import { NetworkError } from "../../src/base/errors.ts";
import { portablePlatform as platform } from "../../src/crypto/mod.ts";
import {
  acceptPackets,
  type Connector,
  connectPackets,
  type Endpoint,
  type Listener,
} from "../../src/transport/mod.ts";
import { connectionSuite } from "../transport/connection_suite.ts";

const inDeno = "Deno" in globalThis;

/** An endpoint nobody listens at: its port was free a moment ago. */
async function nobody(): Promise<Endpoint> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return { dc: 2, host: "127.0.0.1", port };
}

/** What every TCP adapter does; `load` gives the connector and the listener, of the same runtime or not. */
function tcpSuite(
  load: () => Promise<{
    connector: Connector;
    listen: (options: { host: string; port: number }) => Promise<Listener>;
  }>,
): void {
  let connector: Connector;
  let listen: (options: { host: string; port: number }) => Promise<Listener>;
  let listener: Listener;
  let endpoint: Endpoint;
  before(async () => {
    ({ connector, listen } = await load());
    listener = await listen({ host: "127.0.0.1", port: 0 });
    endpoint = { dc: 2, host: listener.host, port: listener.port };
  });
  after(() => listener.close());

  connectionSuite(async () => {
    const [client, server] = await Promise.all([connector.connect(endpoint), listener.accept()]);
    assert.ok(server);
    assert.equal(client.remote, `127.0.0.1:${listener.port}`);
    assert.match(server.remote, /^127\.0\.0\.1:\d+$/);
    return { client, server };
  });

  it("read() throws NetworkError, or ends, when the other side breaks off with bytes unread", async () => {
    const [client, server] = await Promise.all([connector.connect(endpoint), listener.accept()]);
    assert.ok(server);
    await client.write(new Uint8Array(1000));
    await new Promise((resolve) => setTimeout(resolve, 20));
    server.close();
    try {
      assert.equal(await client.read(), null);
    } catch (error) {
      assert.ok(error instanceof NetworkError);
      assert.match(error.message, /^Cannot read from 127\.0\.0\.1:\d+: /);
    }
    client.close();
  });

  it("connect() throws NetworkError that says why when nobody listens", async () => {
    const closed = await nobody();
    await assert.rejects(connector.connect(closed), (error) => {
      assert.ok(error instanceof NetworkError);
      assert.equal(error.message, `Cannot connect to 127.0.0.1:${closed.port}: connection refused`);
      assert.ok(error.cause instanceof Error);
      return true;
    });
  });

  it("connect() throws NetworkError when the host has no address", { timeout: 20_000 }, async () => {
    await assert.rejects(connector.connect({ dc: 2, host: "layer.invalid", port: 443 }), (error) => {
      assert.ok(error instanceof NetworkError);
      assert.equal(error.message, "Cannot connect to layer.invalid:443: host name not found");
      return true;
    });
  });

  it("connect() throws the signal's reason when it is aborted before or meanwhile", async () => {
    const reason = new Error("enough");
    // What was aborted may have reached the listener.
    const listener = await listen({ host: "127.0.0.1", port: 0 });
    const at = { ...endpoint, port: listener.port };
    await assert.rejects(
      connector.connect(at, { signal: AbortSignal.abort(reason) }),
      (error) => error === reason,
    );
    const controller = new AbortController();
    const connecting = connector.connect(at, { signal: controller.signal });
    controller.abort(reason);
    await assert.rejects(connecting, (error) => error === reason);
    listener.close();
  });

  it("connect() leaves an open connection alone when its signal aborts later", async () => {
    const listener = await listen({ host: "127.0.0.1", port: 0 });
    const controller = new AbortController();
    const [client, server] = await Promise.all([
      connector.connect({ ...endpoint, port: listener.port }, { signal: controller.signal }),
      listener.accept(),
    ]);
    assert.ok(server);
    controller.abort();
    await client.write(Uint8Array.of(1, 2, 3));
    assert.deepEqual(await server.read(), Uint8Array.of(1, 2, 3));
    client.close();
    server.close();
    listener.close();
  });

  it("Listener.close() gives null to whoever waits and leaves open connections alone", async () => {
    const listener = await listen({ host: "127.0.0.1", port: 0 });
    const at = { ...endpoint, port: listener.port };
    const [client, server] = await Promise.all([connector.connect(at), listener.accept()]);
    assert.ok(server);
    const waiting = listener.accept();
    listener.close();
    listener.close();
    assert.equal(await waiting, null);
    assert.equal(await listener.accept(), null);
    await server.write(Uint8Array.of(9));
    assert.deepEqual(await client.read(), Uint8Array.of(9));
    await assert.rejects(connector.connect(at), NetworkError);
    client.close();
    server.close();
  });

  it("listening throws NetworkError when the port is taken", async () => {
    await assert.rejects(listen({ host: "127.0.0.1", port: listener.port }), (error) => {
      assert.ok(error instanceof NetworkError);
      assert.match(error.message, /^Cannot listen on 127\.0\.0\.1:\d+: .*in use/i);
      return true;
    });
  });

  it("carries packets, plain and obfuscated", async () => {
    for (const obfuscated of [false, true]) {
      const client = await connectPackets(connector, endpoint, { platform, obfuscated, framing: "abridged" });
      const packet = new Uint8Array(1 << 20).fill(7);
      const sending = client.send(packet);
      const incoming = await listener.accept();
      assert.ok(incoming);
      const server = await acceptPackets(incoming, { platform });
      assert.deepEqual(await server.receive(), { type: "packet", bytes: packet });
      await sending;
      server.sendError(-404);
      server.close();
      assert.deepEqual(await client.receive(), { type: "error", code: -404 });
      assert.equal(await client.receive(), null);
    }
  });
}

describe("nodeTcp() and nodeListen()", () => {
  tcpSuite(() => Promise.resolve({ connector: nodeTcp(), listen: nodeListen }));
});

describe("denoTcp() and denoListen()", { skip: !inDeno }, () => {
  tcpSuite(async () => {
    const { denoListen, denoTcp } = await import("../../src/adapters/deno/tcp.ts");
    return { connector: denoTcp(), listen: denoListen };
  });

  it(
    "connect() and listening name the flag when the permission is missing",
    { timeout: 20_000 },
    async () => {
      const module = new URL("../../src/adapters/deno/tcp.ts", import.meta.url).href;
      const program = `
      import { denoListen, denoTcp } from ${JSON.stringify(module)};
      for (const attempt of [
        () => denoTcp().connect({ dc: 2, host: "127.0.0.1", port: 443 }),
        () => denoTcp().connect({ dc: 2, host: "::1", port: 443 }),
        () => denoListen({ host: "127.0.0.1", port: 8080 }),
      ]) {
        const error = await attempt().catch((error) => error);
        console.log(error.name + ": " + error.message);
      }`;
      const { stdout, stderr } = await run(program);
      const reason = "Deno has no permission for it: run it with --allow-net=";
      assert.deepEqual(stdout.trim().split("\n"), [
        `NetworkError: Cannot connect to 127.0.0.1:443: ${reason}127.0.0.1:443`,
        `NetworkError: Cannot connect to [::1]:443: ${reason}[::1]:443`,
        `NetworkError: Cannot listen on 127.0.0.1:8080: ${reason}127.0.0.1:8080`,
      ], stderr);
    },
  );
});

/** Runs `program` in a Deno of its own, without permissions. */
async function run(program: string): Promise<{ stdout: string; stderr: string }> {
  const { Deno } = globalThis as unknown as {
    Deno: {
      execPath(): string;
      Command: new (path: string, options: { args: string[] }) => {
        output(): Promise<{ stdout: Uint8Array; stderr: Uint8Array }>;
      };
    };
  };
  const config = new URL("../../deno.json", import.meta.url).pathname;
  // "eval" would have every permission.
  const source = `data:application/typescript,${encodeURIComponent(program)}`;
  const args = ["run", "--no-prompt", "--no-check", "--config", config, source];
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), { args }).output();
  const text = new TextDecoder();
  return { stdout: text.decode(stdout), stderr: text.decode(stderr) };
}
