import { createServer, type Server } from "node:net";
import { NetworkError } from "../../base/errors.ts";
import type { Listener } from "../../transport/connection.ts";
import { AcceptQueue, formatAddress, reasonOf } from "../../transport/mod.ts";
import { socketConnection } from "./tcp.ts";

/** Where to listen. */
export interface ListenOptions {
  /** An address of this machine: `"127.0.0.1"`. */
  host: string;
  /** 0: any that is free. */
  port: number;
}

/**
 * Listens for TCP connections with `node:net`, in Deno, Bun and Node.
 * @throws NetworkError when the address is taken or not ours
 */
export async function nodeListen(options: ListenOptions): Promise<Listener> {
  const queue = new AcceptQueue();
  const server = createServer({ noDelay: true }, (socket) => {
    queue.push(socketConnection(socket, formatAddress(socket.remoteAddress ?? "?", socket.remotePort ?? 0)));
  });
  const port = await startListening(server, options);
  return {
    host: options.host,
    port,
    accept: () => queue.accept(),
    close() {
      server.close();
      queue.close();
    },
  };
}

/**
 * Makes `server` listen.
 * @returns the port it got
 * @throws NetworkError when the address is taken or not ours
 */
export function startListening(server: Server, { host, port }: ListenOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const address = formatAddress(host, port);
      reject(new NetworkError(`Cannot listen on ${address}: ${reasonOf(error)}`, { cause: error }));
    });
    server.listen(port, host, () => {
      // Later errors concern single connections, which report them on their own.
      server.on("error", () => {});
      resolve((server.address() as { port: number }).port);
    });
  });
}
