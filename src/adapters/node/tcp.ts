import { connect, type Socket } from "node:net";
import type { Connection, Connector } from "../../transport/connection.ts";
import { brokenError, ByteInbox, closedError, connectError, formatAddress } from "../../transport/mod.ts";

/** How long a closed connection may take to send what was written before, in ms. */
const LINGER = 2000;

/**
 * Connects over TCP with `node:net`, in Bun and Node.
 */
export function nodeTcp(): Connector {
  return {
    connect: ({ host, port }, { signal } = {}) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const address = formatAddress(host, port);
        const socket = connect({ host, port, noDelay: true });
        const settle = () => {
          signal?.removeEventListener("abort", abort);
          socket.off("connect", open);
          socket.off("error", fail);
        };
        const abort = () => {
          settle();
          // A destroyed socket may still report that it could not connect.
          socket.on("error", () => {});
          socket.destroy();
          reject(signal?.reason);
        };
        const open = () => {
          settle();
          resolve(socketConnection(socket, address));
        };
        const fail = (error: Error) => {
          settle();
          socket.destroy();
          reject(connectError(address, error));
        };
        signal?.addEventListener("abort", abort);
        socket.on("connect", open);
        socket.on("error", fail);
      }),
  };
}

/** The connection over an open `socket` of `node:net`. */
export function socketConnection(socket: Socket, remote: string): Connection {
  return new SocketConnection(socket, remote);
}

class SocketConnection implements Connection {
  readonly remote: string;
  #socket: Socket;
  #inbox: ByteInbox;
  #closed = false;
  #error: Error | undefined;
  /** Senders that wait until the socket takes more. */
  #waiting: { resolve: () => void; reject: (error: Error) => void }[] = [];

  constructor(socket: Socket, remote: string) {
    this.remote = remote;
    this.#socket = socket;
    this.#inbox = new ByteInbox({ full: () => socket.pause(), drained: () => socket.resume() });
    socket.setNoDelay(true);
    // A Buffer is a Uint8Array whose `slice` does not copy: nobody outside should meet one.
    socket.on("data", (data: Uint8Array) => {
      this.#inbox.push(new Uint8Array(data.buffer, data.byteOffset, data.length));
    });
    socket.on("drain", () => {
      for (const { resolve } of this.#waiting.splice(0)) resolve();
    });
    socket.on("end", () => this.#inbox.end());
    socket.on("error", (error: Error) => {
      this.#error = error;
      this.#inbox.end(brokenError(remote, error));
    });
    socket.on("close", () => {
      this.#stop();
      this.#inbox.end();
    });
  }

  write(bytes: Uint8Array): Promise<void> {
    if (this.#closed || !this.#socket.writable) {
      return Promise.reject(closedError(this.remote, this.#closed ? undefined : this.#error));
    }
    if (this.#socket.write(bytes)) return Promise.resolve();
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  read(): Promise<Uint8Array | null> {
    return this.#inbox.read();
  }

  close(): void {
    if (this.#closed) return;
    this.#inbox.discard();
    this.#stop();
    const socket = this.#socket;
    // What was written still goes out, but not for ever; what comes in is not read any more.
    socket.resume();
    const timer = setTimeout(() => socket.destroy(), LINGER);
    (timer as { unref?: () => void }).unref?.();
    socket.end(() => {
      clearTimeout(timer);
      socket.destroy();
    });
  }

  #stop(): void {
    this.#closed = true;
    for (const { reject } of this.#waiting.splice(0)) reject(closedError(this.remote, this.#error));
  }
}
