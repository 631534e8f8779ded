/**
 * Opens a test DC to the world: TCP and WebSocket listeners for each of its data centres, with `node:net`, in Deno, Bun
 * and Node. For clients in other processes and for real transports; tests of one process need no ports.
 *
 * @example
 * ```ts
 * import { TestServer } from "@layer/client/testing";
 * import { listen } from "@layer/client/testing/tcp";
 *
 * await using server = await TestServer.start();
 * const dcs = await listen(server, { host: "127.0.0.1", port: 0, wsPort: 0 });
 * console.log(dcs); // [{ id: 1, host: "127.0.0.1", port: 40123, wsPort: 40124 }, …]
 * ```
 * @module
 */
import type { Listener } from "../../transport/mod.ts";
import type { TestServer } from "../../testing/mod.ts";
import { nodeListen } from "./tcp_listener.ts";
import { webSocketListen } from "./ws_listener.ts";

/** Options of {@linkcode listen}. */
export interface TestListenOptions {
  /** An address of this machine. Default "127.0.0.1". */
  host?: string;
  /** The TCP port of the first data centre, the others follow; 0, the default: any that are free. */
  port?: number;
  /** The same for WebSockets. Left out: there are none. */
  wsPort?: number;
  /** What listens for TCP. Default: `node:net`. */
  listenTcp?: (address: { host: string; port: number }) => Promise<Listener>;
}

/** Where one data centre listens. */
export interface ListeningDc {
  /** Its id. */
  readonly id: number;
  /** The address. */
  readonly host: string;
  /** The TCP port. */
  readonly port: number;
  /** The port for WebSockets (`ws://host:port/apiws`), if they were asked for. */
  readonly wsPort?: number;
}

/**
 * Lets others talk to `server`; from now on help.getConfig and `server.clientOptions()` name these addresses. The
 * listeners close together with the server.
 * @throws NetworkError when a port is taken or the address not ours; nothing listens then
 */
export async function listen(server: TestServer, options: TestListenOptions = {}): Promise<ListeningDc[]> {
  const { host = "127.0.0.1", port = 0, wsPort, listenTcp = nodeListen } = options;
  const opened: { readonly id: number; readonly tcp: Listener; readonly ws?: Listener }[] = [];
  const listeners: Listener[] = [];
  try {
    for (const [index, id] of server.dcIds.entries()) {
      const tcp = await listenTcp({ host, port: port && port + index });
      listeners.push(tcp);
      const ws = wsPort === undefined
        ? undefined
        : await webSocketListen({ host, port: wsPort && wsPort + index });
      if (ws) listeners.push(ws);
      opened.push({ id, tcp, ws });
    }
  } catch (error) {
    for (const listener of listeners) listener.close();
    throw error;
  }
  for (const { id, tcp, ws } of opened) {
    server.listen(id, tcp);
    if (ws) server.listen(id, ws);
  }
  server.advertise(opened.map(({ id, tcp }) => ({ id, host, port: tcp.port })));
  return opened.map(({ id, tcp, ws }) => ({ id, host, port: tcp.port, ...(ws && { wsPort: ws.port }) }));
}
