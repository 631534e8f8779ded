import { NetworkError } from "../../base/errors.ts";
import type { Connection, Connector, Listener } from "../../transport/connection.ts";
import { AcceptQueue, brokenError, closedError, connectError, formatAddress } from "../../transport/mod.ts";

/** Bytes read at once, and the least part of them that is handed out without a copy. */
const READ_SIZE = 1 << 16;
const KEEP_SIZE = 1 << 14;
/** How long a closed connection may take to send what was written before, in ms. */
const LINGER = 2000;

/**
 * Connects over TCP with `Deno.connect`. Needs `--allow-net=host:port` for each address.
 */
export function denoTcp(): Connector {
  return {
    async connect({ host, port }, { signal } = {}): Promise<Connection> {
      signal?.throwIfAborted();
      const address = formatAddress(host, port);
      // Deno's signal closes an open connection, too; the caller's one is for connecting only.
      const attempt = new AbortController();
      const abort = () => attempt.abort(signal?.reason);
      signal?.addEventListener("abort", abort);
      try {
        const connection = await Deno.connect({ hostname: host, port, signal: attempt.signal });
        connection.setNoDelay();
        return new DenoConnection(connection, address);
      } catch (error) {
        signal?.throwIfAborted();
        throw connectError(address, error, permissionReason(error, address) ?? lookupReason(error));
      } finally {
        signal?.removeEventListener("abort", abort);
      }
    },
  };
}

/**
 * Listens for TCP connections with `Deno.listen`. Needs `--allow-net=host:port`.
 * @param options port 0: any that is free
 * @throws NetworkError when the address is taken or there is no permission
 */
// deno-lint-ignore require-await
export async function denoListen(options: { host: string; port: number }): Promise<Listener> {
  const { host } = options;
  const address = formatAddress(host, options.port);
  let listener: Deno.TcpListener;
  try {
    listener = Deno.listen({ hostname: host, port: options.port });
  } catch (error) {
    throw new NetworkError(
      `Cannot listen on ${address}: ${permissionReason(error, address) ?? (error as Error).message}`,
      { cause: error },
    );
  }
  const queue = new AcceptQueue();
  const accepting = async () => {
    for await (const connection of listener) {
      connection.setNoDelay();
      const { hostname, port } = connection.remoteAddr;
      queue.push(new DenoConnection(connection, formatAddress(hostname, port)));
    }
  };
  accepting().catch(() => {}).finally(() => queue.close());
  let open = true;
  return {
    host,
    port: listener.addr.port,
    accept: () => queue.accept(),
    close() {
      if (open) listener.close();
      open = false;
      queue.close();
    },
  };
}

class DenoConnection implements Connection {
  readonly remote: string;
  #connection: Deno.TcpConn;
  #buffer = new Uint8Array(READ_SIZE);
  #closed = false;
  /** The last write that is not through yet: the next one waits for it. */
  #writing: Promise<void> | undefined;
  #stopReading: (() => void) | undefined;
  #lingering: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Deno.TcpConn, remote: string) {
    this.#connection = connection;
    this.remote = remote;
  }

  write(bytes: Uint8Array): Promise<void> {
    if (this.#closed) return Promise.reject(closedError(this.remote));
    const written = this.#writing ? this.#writing.then(() => this.#writeAll(bytes)) : this.#writeAll(bytes);
    this.#writing = written;
    const done = () => {
      if (this.#writing !== written) return;
      this.#writing = undefined;
      if (this.#closed) this.#shut();
    };
    written.then(done, done);
    return written;
  }

  async #writeAll(bytes: Uint8Array): Promise<void> {
    try {
      for (let sent = 0; sent < bytes.length;) {
        sent += await this.#connection.write(sent === 0 ? bytes : bytes.subarray(sent));
      }
    } catch (error) {
      throw closedError(this.remote, this.#closed ? undefined : error);
    }
  }

  read(): Promise<Uint8Array | null> {
    return this.#read(this.#buffer, (count) => this.#taken(count));
  }

  readInto(memory: Uint8Array): Promise<number | null> {
    return this.#read(memory, (count) => count);
  }

  #read<T>(memory: Uint8Array, result: (count: number) => T): Promise<T | null> {
    if (this.#closed) return Promise.resolve(null);
    if (this.#stopReading) {
      return Promise.reject(new TypeError("Cannot read from a connection: another call is reading"));
    }
    return new Promise((resolve, reject) => {
      this.#stopReading = () => resolve(null);
      this.#connection.read(memory).then((count) => {
        this.#stopReading = undefined;
        resolve(count === null ? null : result(count));
      }, (error) => {
        this.#stopReading = undefined;
        reject(brokenError(this.remote, error));
      });
    });
  }

  /** The bytes just read, as the caller's own. */
  #taken(count: number): Uint8Array {
    if (count < KEEP_SIZE) return this.#buffer.slice(0, count);
    const bytes = this.#buffer.subarray(0, count);
    this.#buffer = new Uint8Array(READ_SIZE);
    return bytes;
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#stopReading?.();
    if (!this.#writing) return this.#shut();
    // What was written still goes out, but not for ever.
    this.#lingering = setTimeout(() => this.#shut(), LINGER);
    Deno.unrefTimer(this.#lingering);
  }

  #shut(): void {
    clearTimeout(this.#lingering);
    try {
      this.#connection.close();
    } catch {
      // It is closed already.
    }
  }
}

/** What to do about a permission that was not given. */
function permissionReason(error: unknown, address: string): string | undefined {
  return error instanceof Deno.errors.NotCapable
    ? `Deno has no permission for it: run it with --allow-net=${address}`
    : undefined;
}

function lookupReason(error: unknown): string | undefined {
  return /failed to lookup address/.test(String(error)) ? "host name not found" : undefined;
}
