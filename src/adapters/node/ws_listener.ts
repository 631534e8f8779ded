import { createServer, type IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
// @ts-types="@types/ws"
import { type WebSocket, WebSocketServer } from "ws";
import { NetworkError } from "../../base/errors.ts";
import type { Connection, Listener } from "../../transport/connection.ts";
import { AcceptQueue, brokenError, ByteInbox, closedError, formatAddress } from "../../transport/mod.ts";
import { type ListenOptions, startListening } from "./tcp_listener.ts";

/** Paths that clients use, old ones among them. */
const PATH = /^\/apiws(_test)?1?$/;
/** Bytes on their way out before `write` waits. */
const HIGH_WATER = 1 << 20;
/** The longest message: larger ones close the connection. */
const MAX_MESSAGE = 1 << 25;

/**
 * Listens for WebSockets with the npm package `ws`, in Deno, Bun and Node: paths `/apiws`, `/apiws_test` (and both with a
 * trailing 1), subprotocol `binary`.
 * @throws NetworkError when the address is taken or not ours
 */
export async function webSocketListen(options: ListenOptions): Promise<Listener> {
  const queue = new AcceptQueue();
  const server = createServer((_request, response) => {
    response.writeHead(404).end();
  });
  const sockets = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: MAX_MESSAGE,
    handleProtocols: (offered) => offered.has("binary") && "binary",
  });
  server.on("upgrade", (request: IncomingMessage, stream: Duplex, head: Uint8Array) => {
    const refusal = refusalOf(request);
    if (refusal) {
      stream.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const { remoteAddress = "?", remotePort = 0 } = request.socket;
    sockets.handleUpgrade(
      request,
      stream,
      head as Parameters<WebSocketServer["handleUpgrade"]>[2],
      (socket) => {
        queue.push(new ServerWebSocket(socket, formatAddress(remoteAddress, remotePort)));
      },
    );
  });
  const port = await startListening(server, options);
  return {
    host: options.host,
    port,
    obfuscated: true,
    accept: () => queue.accept(),
    close() {
      server.close();
      queue.close();
    },
  };
}

/** Why a request gets no WebSocket, as an HTTP status. */
function refusalOf(request: IncomingMessage): string | undefined {
  const path = (request.url ?? "").replace(/\?.*$/, "");
  if (!PATH.test(path)) return "404 Not Found";
  const offered = String(request.headers["sec-websocket-protocol"] ?? "").split(",");
  return offered.some((name) => name.trim() === "binary") ? undefined : "400 Bad Request";
}

/** A client's WebSocket as a stream of bytes. */
class ServerWebSocket implements Connection {
  readonly remote: string;
  #socket: WebSocket;
  #inbox: ByteInbox;
  #closed = false;

  constructor(socket: WebSocket, remote: string) {
    this.remote = remote;
    this.#socket = socket;
    this.#inbox = new ByteInbox({ full: () => socket.pause(), drained: () => socket.resume() });
    socket.on("message", (data: Uint8Array | ArrayBuffer | Uint8Array[], isBinary: boolean) => {
      if (!isBinary) {
        return this.#stop(new NetworkError(`Cannot read from ${remote}: it sent text in place of bytes`));
      }
      for (const part of Array.isArray(data) ? data : [data]) {
        this.#inbox.push(
          part instanceof ArrayBuffer
            ? new Uint8Array(part)
            : new Uint8Array(part.buffer, part.byteOffset, part.length),
        );
      }
    });
    socket.on("error", (error: Error) => this.#stop(brokenError(remote, error)));
    socket.on("close", (code: number) => {
      this.#stop(code === 1006 ? brokenError(remote, undefined, "it closed without saying so") : undefined);
    });
  }

  write(bytes: Uint8Array): Promise<void> {
    if (this.#closed) return Promise.reject(closedError(this.remote));
    return new Promise((resolve, reject) => {
      this.#socket.send(bytes, { binary: true }, (error) => {
        if (error) reject(closedError(this.remote, error));
        else resolve();
      });
      if (this.#socket.bufferedAmount <= HIGH_WATER) resolve();
    });
  }

  read(): Promise<Uint8Array | null> {
    return this.#inbox.read();
  }

  close(): void {
    this.#inbox.discard();
    this.#stop();
  }

  #stop(error?: Error): void {
    if (!this.#closed) {
      this.#closed = true;
      this.#socket.resume();
      this.#socket.close(1000);
    }
    this.#inbox.end(error);
  }
}
