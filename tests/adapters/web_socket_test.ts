import assert from "node:assert/strict";
import { createServer } from "node:net";
import { after, before, describe, it } from "node:test";
// @ts-types="@types/ws"
import { WebSocketServer } from "ws";
import { webSocketListen } from "../../src/adapters/node/ws_listener.ts";
import { NetworkError } from "../../src/base/errors.ts";
import { portablePlatform as platform } from "../../src/crypto/mod.ts";
import {
  acceptPackets,
  connectPackets,
  type Endpoint,
  type Listener,
  telegramWebSocketUrl,
  webSocketConnector,
  webSocketUrl,
} from "../../src/transport/mod.ts";
import { connectionSuite } from "../transport/connection_suite.ts";

describe("webSocketConnector() and webSocketListen()", () => {
  const connector = webSocketConnector();
  let listener: Listener;
  let endpoint: Endpoint;
  before(async () => {
    listener = await webSocketListen({ host: "127.0.0.1", port: 0 });
    endpoint = { dc: 2, host: listener.host, port: listener.port };
  });
  after(() => listener.close());

  connectionSuite(async () => {
    const [client, server] = await Promise.all([connector.connect(endpoint), listener.accept()]);
    assert.ok(server);
    assert.equal(client.remote, `ws://127.0.0.1:${listener.port}/apiws`);
    assert.match(server.remote, /^127\.0\.0\.1:\d+$/);
    return { client, server };
  });

  it("carries packets, obfuscated without asking", async () => {
    const client = await connectPackets(connector, endpoint, { platform });
    assert.equal(client.transport, "obfuscated intermediate");
    const packet = new Uint8Array(3 << 20).fill(7);
    const sending = client.send(packet);
    const incoming = await listener.accept();
    assert.ok(incoming);
    assert.equal(listener.obfuscated, true);
    const server = await acceptPackets(incoming, { platform, obfuscated: listener.obfuscated });
    assert.equal(server.announcedDc, 2);
    assert.deepEqual(await server.receive(), { type: "packet", bytes: packet });
    await sending;
    const answering = server.send(packet);
    assert.deepEqual(await client.receive(), { type: "packet", bytes: packet });
    await answering;
    server.sendError(-444);
    server.close();
    assert.deepEqual(await client.receive(), { type: "error", code: -444 });
    assert.equal(await client.receive(), null);
  });

  it("connect() throws NetworkError when nobody listens", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    await assert.rejects(connector.connect({ ...endpoint, port }), (error) => {
      assert.ok(error instanceof NetworkError);
      assert.match(error.message, new RegExp(`^Cannot connect to ws://127\\.0\\.0\\.1:${port}/apiws: .+`));
      return true;
    });
  });

  it("accepts the paths clients use and no other", async () => {
    const to = (path: string) =>
      webSocketConnector({ url: ({ host, port }) => `ws://${host}:${port}${path}` }).connect(endpoint);
    for (const path of ["/apiws", "/apiws1", "/apiws_test", "/apiws_test1", "/apiws?x=1"]) {
      const [client, server] = await Promise.all([to(path), listener.accept()]);
      assert.ok(!client.remote.includes("?"));
      client.close();
      server?.close();
    }
    for (const path of ["/", "/apiw", "/apiws2", "/x/apiws"]) {
      await assert.rejects(to(path), NetworkError);
    }
  });

  it("refuses WebSockets without the subprotocol, and plain requests", async () => {
    const url = `127.0.0.1:${listener.port}/apiws`;
    const socket = new WebSocket(`ws://${url}`);
    const outcome = await new Promise((resolve) => {
      socket.onopen = () => resolve("open");
      socket.onerror = () => resolve("error");
    });
    assert.equal(outcome, "error");
    const response = await fetch(`http://${url}`);
    await response.body?.cancel();
    assert.equal(response.status, 404);
  });

  it("connect() throws the signal's reason when it is aborted before or meanwhile", async () => {
    const reason = new Error("enough");
    await assert.rejects(
      connector.connect(endpoint, { signal: AbortSignal.abort(reason) }),
      (error) => error === reason,
    );
    // It accepts the connection and never answers the upgrade.
    const silent = createServer((socket) => void socket.on("error", () => {}));
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", () => resolve()));
    const { port } = silent.address() as { port: number };
    const controller = new AbortController();
    const connecting = connector.connect({ ...endpoint, port }, { signal: controller.signal });
    setTimeout(() => controller.abort(reason), 30);
    await assert.rejects(connecting, (error) => error === reason);
    silent.close();
  });

  it("connect() throws what the url function throws", async () => {
    const named = webSocketConnector({ url: telegramWebSocketUrl });
    await assert.rejects(named.connect({ ...endpoint, dc: 6 }), RangeError);
  });

  it("close() of the listener gives null to whoever waits and leaves open connections alone", async () => {
    const listener = await webSocketListen({ host: "127.0.0.1", port: 0 });
    const at = { ...endpoint, port: listener.port };
    const [client, server] = await Promise.all([connector.connect(at), listener.accept()]);
    assert.ok(server);
    const waiting = listener.accept();
    listener.close();
    listener.close();
    assert.equal(await waiting, null);
    await server.write(Uint8Array.of(9));
    assert.deepEqual(await client.read(), Uint8Array.of(9));
    await client.write(Uint8Array.of(8));
    assert.deepEqual(await server.read(), Uint8Array.of(8));
    client.close();
    server.close();
  });

  it("read() of the server throws NetworkError when the client sends text", async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${listener.port}/apiws`, ["binary"]);
    socket.onopen = () => socket.send("hello");
    const server = await listener.accept();
    assert.ok(server);
    await assert.rejects(server.read(), /it sent text in place of bytes/);
    socket.close();
  });
});

describe("a server that misbehaves", () => {
  let server: WebSocketServer;
  let endpoint: Endpoint;
  before(async () => {
    server = new WebSocketServer({ host: "127.0.0.1", port: 0 });
    await new Promise<void>((resolve) => server.on("listening", () => resolve()));
    endpoint = { dc: 2, host: "127.0.0.1", port: (server.address() as { port: number }).port };
  });
  after(() => server.close());

  it("read() throws NetworkError when it sends text", async () => {
    server.once("connection", (socket) => socket.send("hello"));
    const connection = await webSocketConnector().connect(endpoint);
    await assert.rejects(connection.read(), /it sent text in place of bytes/);
    await assert.rejects(connection.write(new Uint8Array(4)), NetworkError);
  });

  it("read() throws NetworkError when it breaks off, after what it had sent", async () => {
    server.once("connection", (socket) => {
      socket.send(Uint8Array.of(1, 2), { binary: true }, () => setTimeout(() => socket.terminate(), 20));
    });
    const connection = await webSocketConnector().connect(endpoint);
    assert.deepEqual(await connection.read(), Uint8Array.of(1, 2));
    await assert.rejects(connection.read(), (error) => {
      assert.ok(error instanceof NetworkError);
      assert.match(error.message, /^Cannot read from ws:\/\/127\.0\.0\.1:\d+\/apiws: /);
      return true;
    });
  });
});

describe("webSocketUrl()", () => {
  it("is the address with the path", () => {
    assert.equal(webSocketUrl({ dc: 2, host: "127.0.0.1", port: 8080 }), "ws://127.0.0.1:8080/apiws");
    assert.equal(webSocketUrl({ dc: 2, host: "::1", port: 80, ipv6: true }), "ws://[::1]:80/apiws");
  });
});

describe("telegramWebSocketUrl()", () => {
  it("knows the names of the five data centres", () => {
    const names = [1, 2, 3, 4, 5].map((dc) => telegramWebSocketUrl({ dc }));
    assert.deepEqual(
      names,
      ["pluto", "venus", "aurora", "vesta", "flora"].map((name) => `wss://${name}.web.telegram.org/apiws`),
    );
    const media = telegramWebSocketUrl({ dc: 2, media: true, testMode: true });
    assert.equal(media, "wss://venus-1.web.telegram.org/apiws_test");
    assert.throws(() => telegramWebSocketUrl({ dc: 0 }), RangeError);
    assert.throws(() => telegramWebSocketUrl({ dc: 203 }), RangeError);
  });
});
