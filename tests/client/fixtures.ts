import { type Client, type ClientOptions, connect, type Logger, MemorySession } from "../../mod.ts";
import {
  FakeClock,
  type TestBot,
  TestServer,
  type TestServerOptions,
  type TestUser,
} from "../../src/testing/mod.ts";
import type { Durability, SessionChange } from "../../mod.ts";

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
  const { session, ...others } = server.clientOptions(account);
  return connect({ ...others, session: session!, ...options });
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

/** Resolves when `condition` holds; fails after a second of real time. */
export async function until(condition: () => boolean, what = "the condition"): Promise<void> {
  const end = performance.now() + 1_000;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`${what} did not come true within a second`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

/** Lets everything that can happen at once happen. */
export async function settled(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setTimeout(resolve, 0));
}
