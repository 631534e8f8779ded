import {
  type Client,
  type ClientOptions,
  connect,
  type Logger,
  MemorySession,
  NetworkError,
} from "../../mod.ts";
import {
  FakeClock,
  type TestBot,
  TestServer,
  type TestServerOptions,
  type TestUser,
} from "../../src/testing/mod.ts";
import type {
  Connection,
  Connector,
  ConnectorOptions,
  Durability,
  Endpoint,
  SessionChange,
} from "../../mod.ts";

/** A test server whose time runs by itself: waiting costs nothing. */
export function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  return TestServer.start({ clock: new FakeClock({ auto: true }), ...options });
}

/** A client of `server` with an empty session, or that of `options`. */
export function connectTo(server: TestServer, options: Partial<ClientOptions> = {}): Promise<Client> {
  return connect({ ...server.clientOptions(), session: new MemorySession(), ...options });
}

/** A client that is logged in already. */
export function clientOf(
  server: TestServer,
  account: TestUser | TestBot,
  options: Partial<ClientOptions> = {},
): Promise<Client> {
  return connect({ ...server.clientOptions(account), ...options });
}

/** The virtual clock of a server made by {@linkcode startServer}. */
export function clockOf(server: TestServer): FakeClock {
  return server.clock as FakeClock;
}

/** A batch that a {@linkcode SpySession} took. */
export interface Commit {
  readonly kinds: readonly SessionChange["type"][];
  readonly changes: readonly SessionChange[];
  readonly durability: Durability;
  /** How many calls the server had executed by then. */
  readonly calls: number;
}

/** A session that remembers what was done with it, and fails on demand. */
export class SpySession extends MemorySession {
  readonly commits: Commit[] = [];
  opened = 0;
  closed = 0;
  deleted = 0;
  /** Commits of these kinds fail. */
  failing: SessionChange["type"] | undefined;
  /** Counts the calls of the server it is used with. */
  calls: () => number = () => 0;

  override open(): ReturnType<MemorySession["open"]> {
    this.opened++;
    return super.open();
  }

  override async commit(changes: readonly SessionChange[], durability: Durability): Promise<void> {
    const kinds = changes.map(({ type }) => type);
    if (this.failing && kinds.includes(this.failing)) throw new Error("the disk is full");
    this.commits.push({ kinds, changes, durability, calls: this.calls() });
    await super.commit(changes, durability);
  }

  override close(): Promise<void> {
    this.closed++;
    return super.close();
  }

  override delete(): Promise<void> {
    this.deleted++;
    return super.delete();
  }

  /** The commits that hold a change of that kind. */
  of(kind: SessionChange["type"]): Commit[] {
    return this.commits.filter(({ kinds }) => kinds.includes(kind));
  }
}

/** A logger that keeps everything as text, details included. */
export class LogBook implements Logger {
  readonly lines: string[] = [];
  readonly debug = (...parts: unknown[]): void => this.#note(parts);
  readonly info = (...parts: unknown[]): void => this.#note(parts);
  readonly warn = (...parts: unknown[]): void => this.#note(parts);
  readonly error = (...parts: unknown[]): void => this.#note(parts);

  #note(parts: unknown[]): void {
    this.lines.push(parts.map((one) => one instanceof Error ? one.stack : String(one)).join(" "));
  }

  /** Whether something was said that matches. */
  has(pattern: RegExp): boolean {
    return this.lines.some((line) => pattern.test(line));
  }
}

/** Who is logged in. */
export function selfId(client: Client): number | undefined {
  return client.self?.id;
}

/** Resolves when `condition` holds; fails after five seconds of real time. */
export async function until(condition: () => boolean, what = "the condition"): Promise<void> {
  const end = performance.now() + 5_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`${what} did not come true within five seconds`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** Lets everything that can happen at once happen. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** The network between clients and a server, for those who want it to fail: pass it as `transport.connector`. */
export class Network implements Connector {
  /** refused: nobody answers; unreachable: nothing happens at all; silent: connections are made, and carry nothing. */
  state: "up" | "refused" | "unreachable" | "silent" = "up";
  /** When it was tried to connect, on the server's monotonic clock. */
  readonly attempts: number[] = [];
  /** What refuses connections. */
  refusal: Error = new NetworkError("Cannot connect to 10.0.0.2:443: connection refused");
  readonly #server: TestServer;
  readonly #inner: Connector;

  constructor(server: TestServer) {
    this.#server = server;
    this.#inner = server.clientOptions().transport.connector;
  }

  async connect(endpoint: Endpoint, options: ConnectorOptions = {}): Promise<Connection> {
    this.attempts.push(this.#server.clock.monotonic());
    if (this.state === "refused") throw this.refusal;
    if (this.state === "unreachable") {
      await new Promise<never>((_, reject) => {
        options.signal?.addEventListener("abort", () => reject(options.signal!.reason));
      });
    }
    return this.#muted(await this.#inner.connect(endpoint, options));
  }

  #muted(connection: Connection): Connection {
    let closed = () => {};
    const ended = new Promise<null>((resolve) => closed = () => resolve(null));
    return {
      remote: connection.remote,
      write: (bytes) => this.state === "silent" ? Promise.resolve() : connection.write(bytes),
      read: async () => {
        const bytes = await connection.read();
        return this.state === "silent" ? await ended : bytes;
      },
      close: () => {
        closed();
        connection.close();
      },
    };
  }
}
