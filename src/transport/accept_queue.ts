import type { Connection } from "./connection.ts";

/** Connections that came in and wait for `Listener.accept`. */
export class AcceptQueue {
  #connections: Connection[] = [];
  #waiting: ((connection: Connection | null) => void)[] = [];
  #closed = false;

  /** A connection came in; closed at once when nobody accepts any more. */
  push(connection: Connection): void {
    if (this.#closed) return connection.close();
    const waiting = this.#waiting.shift();
    if (waiting) waiting(connection);
    else this.#connections.push(connection);
  }

  /** The next connection, or null once closed. */
  accept(): Promise<Connection | null> {
    const connection = this.#connections.shift();
    if (connection) return Promise.resolve(connection);
    if (this.#closed) return Promise.resolve(null);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Ends it: whoever waits gets null, connections nobody took are closed. */
  close(): void {
    this.#closed = true;
    for (const connection of this.#connections.splice(0)) connection.close();
    for (const waiting of this.#waiting.splice(0)) waiting(null);
  }
}
