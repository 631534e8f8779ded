import { NetworkError } from "../base/errors.ts";
import {
  type Connection,
  type Connector,
  type Endpoint,
  formatAddress,
  memoryPair,
} from "../transport/mod.ts";

/** A network inside the process: addresses, and who answers there. */
export class MemoryNetwork {
  readonly #servers = new Map<string, (connection: Connection) => void>();

  /** Connects to the addresses of this network; anything else is unreachable. */
  readonly connector: Connector = {
    connect: ({ host, port }: Endpoint, { signal } = {}) => {
      if (signal?.aborted) return Promise.reject(signal.reason);
      const address = formatAddress(host, port);
      const serve = this.#servers.get(address);
      if (!serve) {
        return Promise.reject(new NetworkError(`Cannot connect to ${address}: nobody answers there`));
      }
      const [client, server] = memoryPair({ remotes: [address, "memory"] });
      serve(server);
      return Promise.resolve(client);
    },
  };

  /** From now on `serve` answers at that address. */
  serve(host: string, port: number, serve: (connection: Connection) => void): void {
    this.#servers.set(formatAddress(host, port), serve);
  }

  /** Nobody answers any more. */
  close(): void {
    this.#servers.clear();
  }
}
