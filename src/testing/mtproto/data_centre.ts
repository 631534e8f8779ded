import type { Clock } from "../../base/clock.ts";
import type { Logger } from "../../base/logger.ts";
import { type AuthKey, generatePq, type Platform, type RsaPrivateKey } from "../../crypto/mod.ts";
import { MessageIds } from "../../mtproto/mod.ts";
import { acceptPackets, type Connection, type Listener } from "../../transport/mod.ts";
import { RpcFault, type TestApi } from "../api/mod.ts";
import type { Counters } from "../counters.ts";
import type { Faults } from "../faults.ts";
import type { KeyExchangeHost } from "./key_exchange_server.ts";
import { KeyRing } from "./key_ring.ts";
import { ServerConnection } from "./server_connection.ts";
import type { ServerDh } from "./server_dh.ts";
import { ServerKey } from "./server_key.ts";
import { ServerSession } from "./server_session.ts";
import type { Timers } from "./timers.ts";

/** What all data centres of one test server share. */
export interface DataCentreOptions {
  readonly clock: Clock;
  readonly timers: Timers;
  readonly platform: Platform;
  readonly rsaKeys: readonly RsaPrivateKey[];
  readonly dh: ServerDh;
  readonly api: TestApi;
  readonly faults: Faults;
  readonly counters: Counters;
  readonly logger: Logger;
}

/** Sessions without a connection that are kept for one key. */
const MAX_IDLE_SESSIONS = 100;

/** One data centre: its keys, the sessions made with them, and whoever is connected. */
export class DataCentre {
  /** Its id. */
  readonly id: number;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly platform: Platform;
  readonly api: TestApi;
  readonly faults: Faults;
  readonly counters: Counters;
  /** The auth keys it knows. */
  readonly keys: KeyRing = new KeyRing();
  /** Makes the ids of everything it sends. */
  readonly messageIds: MessageIds;
  /** What its key exchanges work with. */
  readonly exchangeHost: KeyExchangeHost;
  readonly #logger: Logger;
  readonly #connections = new Set<Connection>();
  readonly #running = new Set<Promise<void>>();
  #closed = false;

  constructor(id: number, options: DataCentreOptions) {
    const { clock, platform, rsaKeys, dh, faults } = options;
    this.id = id;
    this.clock = clock;
    this.timers = options.timers;
    this.platform = platform;
    this.api = options.api;
    this.faults = faults;
    this.counters = options.counters;
    this.#logger = options.logger;
    this.messageIds = new MessageIds(() => clock.now(), (length) => platform.randomBytes(length));
    this.exchangeHost = {
      id,
      platform,
      rsaKeys,
      dh,
      seconds: () => this.seconds(),
      generatePq: () => generatePq(platform),
      sabotage: () => faults.take("keyExchange", id),
      keyCreated: (key, salt, expiresAt) => this.#keyCreated(key, salt, expiresAt),
    };
  }

  /** Server time: Unix seconds. */
  seconds(): number {
    return Math.floor(this.clock.now() / 1000);
  }

  /** Serves a client. @param options obfuscated: the stream has to be so, as over WebSocket */
  accept(connection: Connection, options: { readonly obfuscated?: boolean } = {}): void {
    if (this.#closed) return connection.close();
    this.#connections.add(connection);
    this.counters.connections++;
    const running = this.#serve(connection, options.obfuscated).finally(() => {
      this.#connections.delete(connection);
      this.#running.delete(running);
    });
    this.#running.add(running);
  }

  /** Serves everybody who comes to `listener`, until it closes. */
  async listen(listener: Listener): Promise<void> {
    for (let one = await listener.accept(); one; one = await listener.accept()) {
      this.accept(one, { obfuscated: listener.obfuscated });
    }
  }

  async #serve(connection: Connection, obfuscated?: boolean): Promise<void> {
    try {
      const packets = await acceptPackets(connection, { platform: this.platform, obfuscated });
      await new ServerConnection(packets, this).run();
    } catch (error) {
      // Whoever does not speak MTProto, or closes before the first byte, is no concern of tests.
      this.#logger.debug?.(`test DC ${this.id}: ${error instanceof Error ? error.message : error}`);
    }
  }

  /** The session of that id and key, a new one if need be. */
  session(key: ServerKey, id: bigint): ServerSession {
    const known = key.sessions.get(id);
    if (known) return known;
    const idle = [...key.sessions.values()].filter((session) => !session.connected);
    for (const session of idle.slice(0, Math.max(0, idle.length - MAX_IDLE_SESSIONS))) {
      session.end();
      key.sessions.delete(session.id);
    }
    const session = new ServerSession(id, key, this);
    key.sessions.set(id, session);
    return session;
  }

  /** Takes a permanent key that was made without an exchange. @throws RangeError when its id is taken */
  register(key: AuthKey, salt?: bigint): ServerKey {
    const entry = new ServerKey({ key, salt, now: this.seconds() }, this.platform);
    if (!this.keys.add(entry)) throw new RangeError("Cannot register an auth key: its id is taken");
    return entry;
  }

  /** Forgets a key, and the login made with it. */
  forgetKey(key: ServerKey): void {
    this.keys.remove(key);
    if (!key.temporary) this.api.forgetKey(key.id);
  }

  /** Forgets every session of every key. */
  forgetSessions(): void {
    for (const key of this.keys.values()) {
      for (const session of key.sessions.values()) session.end();
      key.sessions.clear();
    }
  }

  /** Forgets keys: all of them, or temporary ones. */
  forgetKeys(which: "all" | "temporary"): void {
    for (const key of [...this.keys.values()]) if (which === "all" || key.temporary) this.forgetKey(key);
  }

  /** Makes every salt handed out so far invalid. */
  replaceSalts(): void {
    for (const key of this.keys.values()) key.salts.replace(this.seconds());
  }

  /** What a client is told about a mistake of the test DC itself. */
  internalError(error: unknown, method = "a query"): RpcFault {
    const what = error instanceof Error ? error.message : String(error);
    this.#logger.error?.(`test DC ${this.id}: ${method} failed`, error);
    return new RpcFault(500, `TEST_DC_ERROR: ${what}`);
  }

  /** Closes all connections. */
  disconnectAll(): void {
    for (const connection of [...this.#connections]) connection.close();
  }

  /** Closes all connections and waits until nothing runs any more. */
  async close(): Promise<void> {
    this.#closed = true;
    this.disconnectAll();
    this.forgetSessions();
    await Promise.all(this.#running);
  }

  #keyCreated(key: AuthKey, salt: bigint, expiresAt: number | undefined): boolean {
    const entry = new ServerKey({ key, salt, expiresAt, now: this.seconds() }, this.platform);
    if (!this.keys.add(entry)) return false;
    this.counters.keyExchanges++;
    return true;
  }
}
