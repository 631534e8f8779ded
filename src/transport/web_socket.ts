import { type Clock, sleep, systemClock } from "../base/clock.ts";
import { NetworkError } from "../base/errors.ts";
import { brokenError, closedError, connectError, formatAddress, reasonOf } from "./address.ts";
import { ByteInbox } from "./byte_inbox.ts";
import type { Connection, Connector } from "./connection.ts";
import type { Endpoint } from "./endpoint.ts";

/** Options of {@linkcode webSocketConnector}. */
export interface WebSocketConnectorOptions {
  /** Where an endpoint's WebSocket is; default {@linkcode webSocketUrl}. */
  url?: (endpoint: Endpoint) => string;
  /** For waiting until sent bytes have left; default the machine's own. */
  clock?: Clock;
}

/** Names of the data centres' WebSocket hosts, by id. */
const HOSTS: Readonly<Record<number, string>> = {
  1: "pluto",
  2: "venus",
  3: "aurora",
  4: "vesta",
  5: "flora",
};

/** Bytes on their way out before `write` waits, and how often it looks again, in ms. */
const HIGH_WATER = 1 << 20;
const POLL = 10;
/** Standard WebSockets cannot be told to stop: what waits unread has a limit instead. */
const MOST_UNREAD = 1 << 26;

/** `ws://host:port/apiws`: the WebSocket of an address. */
export function webSocketUrl(endpoint: Endpoint): string {
  return `ws://${formatAddress(endpoint.host, endpoint.port)}/apiws`;
}

/**
 * `wss://venus.web.telegram.org/apiws`: the WebSocket of one of Telegram's own data centres, by name, whatever the
 * address. Media connections go to a host of their own.
 * @throws RangeError when the data centre is none of 1..5
 * @see https://core.telegram.org/mtproto/transports#uri-format
 */
export function telegramWebSocketUrl(endpoint: Pick<Endpoint, "dc" | "media" | "testMode">): string {
  const name = HOSTS[endpoint.dc];
  if (!name) {
    throw new RangeError(`Cannot name the WebSocket of data centre ${endpoint.dc}: there are 1 to 5`);
  }
  const host = `${name}${endpoint.media ? "-1" : ""}.web.telegram.org`;
  return `wss://${host}/apiws${endpoint.testMode ? "_test" : ""}`;
}

/**
 * Connects with the runtime's own `WebSocket`: what browsers and edge functions have. Message boundaries mean nothing.
 *
 * @see https://core.telegram.org/mtproto/transports#websocket
 */
export function webSocketConnector(options: WebSocketConnectorOptions = {}): Connector {
  const { url = webSocketUrl, clock = systemClock } = options;
  return {
    obfuscated: true,
    connect: (endpoint, { signal } = {}) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const target = url(endpoint);
        const { protocol, host, pathname } = new URL(target);
        const remote = `${protocol}//${host}${pathname}`;
        const socket = new WebSocket(target, ["binary"]);
        // Workers give blobs unless told otherwise.
        socket.binaryType = "arraybuffer";
        const connection = new WebSocketConnection(socket, remote, clock);
        const settle = () => {
          signal?.removeEventListener("abort", abort);
          socket.removeEventListener("open", open);
          socket.removeEventListener("error", fail);
          socket.removeEventListener("close", fail);
        };
        const abort = () => {
          settle();
          connection.close();
          reject(signal?.reason);
        };
        const open = () => {
          settle();
          resolve(connection);
        };
        const fail = (event: Event) => {
          settle();
          connection.close();
          const cause = causeOf(event);
          reject(connectError(remote, cause, cause ? reasonOf(cause) : "the WebSocket did not open"));
        };
        signal?.addEventListener("abort", abort);
        socket.addEventListener("open", open);
        socket.addEventListener("error", fail);
        socket.addEventListener("close", fail);
      }),
  };
}

/** What an error event tells, where the runtime tells anything (browsers do not). */
function causeOf(event: Event): unknown {
  const { error, message } = event as Partial<ErrorEvent>;
  return error ?? (message ? new Error(message) : undefined);
}

class WebSocketConnection implements Connection {
  readonly remote: string;
  #socket: WebSocket;
  #clock: Clock;
  #inbox = new ByteInbox();
  #closed = false;

  constructor(socket: WebSocket, remote: string, clock: Clock) {
    this.remote = remote;
    this.#socket = socket;
    this.#clock = clock;
    let cause: unknown;
    socket.addEventListener("message", ({ data }) => this.#take(data));
    socket.addEventListener("error", (event) => cause = causeOf(event));
    socket.addEventListener("close", (event) => {
      const lost = !event.wasClean && event.code !== 1000;
      this.#stop(
        lost ? brokenError(remote, cause, cause ? reasonOf(cause) : `closed with ${event.code}`) : undefined,
      );
    });
  }

  async write(bytes: Uint8Array): Promise<void> {
    if (this.#closed || this.#socket.readyState !== WebSocket.OPEN) throw closedError(this.remote);
    this.#socket.send(bytes as Uint8Array<ArrayBuffer>);
    // There is no event for it. (Workers have no bufferedAmount at all.)
    while (this.#socket.bufferedAmount > HIGH_WATER) {
      await sleep(POLL, this.#clock);
      if (this.#closed) throw closedError(this.remote);
    }
  }

  read(): Promise<Uint8Array | null> {
    return this.#inbox.read();
  }

  close(): void {
    this.#inbox.discard();
    this.#stop();
  }

  #take(data: unknown): void {
    if (!(data instanceof ArrayBuffer)) {
      return this.#stop(new NetworkError(`Cannot read from ${this.remote}: it sent text in place of bytes`));
    }
    this.#inbox.push(new Uint8Array(data));
    if (this.#inbox.size > MOST_UNREAD) {
      this.#stop(new NetworkError(`Cannot read from ${this.remote}: ${MOST_UNREAD} bytes wait unread`));
    }
  }

  #stop(error?: Error): void {
    if (!this.#closed) {
      this.#closed = true;
      // In the state CONNECTING, too: it fails then.
      this.#socket.close();
    }
    this.#inbox.end(error);
  }
}
