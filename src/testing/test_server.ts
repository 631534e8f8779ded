import { type Clock, systemClock } from "../base/clock.ts";
import type { Logger } from "../base/logger.ts";
import {
  AuthKey,
  parsePrivateKey,
  type Platform,
  publicKeyToPem,
  type RsaPrivateKey,
  type RsaPublicKey,
} from "../crypto/mod.ts";
import { type DcState, MemorySession, type SelfUser } from "../session/mod.ts";
import { compileCodecs } from "../tl/compile_codecs.ts";
import type { Connector, Endpoint, Listener } from "../transport/mod.ts";
import {
  type AccountEvent,
  type BotInit,
  TestApi,
  type TestApiOptions,
  TestBot,
  type TestChannel,
  type TestUser,
  type UserInit,
} from "./api/mod.ts";
import { Counters } from "./counters.ts";
import { Faults } from "./faults.ts";
import { MemoryNetwork } from "./memory_network.ts";
import { DataCentre } from "./mtproto/data_centre.ts";
import { ServerDh } from "./mtproto/server_dh.ts";
import { TEST_RSA_KEY } from "./mtproto/test_rsa_key.ts";
import { Timers } from "./mtproto/timers.ts";
import { seededPlatform } from "./seeded_random.ts";
import { testingPlatform } from "./testing_platform.ts";

/** The application test clients are, unless told otherwise. */
const TEST_APP = { id: 1, hash: "0123456789abcdef0123456789abcdef" };
/** The port of every address in memory. */
const PORT = 443;

/** Options of {@linkcode TestServer.start}. */
export interface TestServerOptions {
  /** Time. Default: the machine's own; a {@linkcode FakeClock} makes waiting cost nothing. */
  clock?: Clock;
  /** How many data centres: their ids count from 1. Default 3. */
  dcs?: number;
  /** Where accounts live that do not say. Default 2, if there is one. */
  homeDc?: number;
  /** Users that exist from the start: `server.users`. */
  users?: readonly UserInit[];
  /** Bots that exist from the start: `server.bots`. */
  bots?: readonly BotInit[];
  /** The RSA key as PEM (PKCS #1 or PKCS #8, 2048 bits). Default: a well-known one, the same every time. */
  rsaKey?: string;
  /** The application clients have to name; any will do when left out. */
  app?: { readonly id: number; readonly hash: string };
  /** What the API does otherwise than by default. */
  behaviour?: TestApiOptions["behaviour"];
  /** Makes everything random the same in every run. */
  seed?: number;
  /** Ciphers and hashes. Default: the portable ones. */
  platform?: Platform;
  /** Hears of mistakes of the test DC itself. */
  logger?: Logger;
}

/** Where a data centre can be reached. */
export interface DcAddress {
  /** Its id. */
  readonly id: number;
  /** Host name or address. */
  readonly host: string;
  /** TCP port. */
  readonly port: number;
}

/** What a client needs to talk to a {@linkcode TestServer}: part of the client's own options. */
export interface TestClientOptions {
  /** The application's id. */
  apiId: number;
  /** The application's hash. */
  apiHash: string;
  /** The addresses of all data centres. */
  dcs: Endpoint[];
  /** The server's RSA keys. */
  publicKeys: RsaPublicKey[];
  /** How to connect: in memory. */
  transport: { connector: Connector };
  /** The server's clock. */
  clock: Clock;
}

/** The same for a client that is logged in already. */
export interface AuthorizedClientOptions extends TestClientOptions {
  /** The account's session. */
  session: MemorySession;
}

/** Who a session is to be logged in as. */
export type TestAccount = TestUser | TestBot;

/**
 * Telegram in a box: data centres that speak MTProto, with accounts, chats and files, in memory. No ports, no permissions,
 * nothing is left over after {@linkcode TestServer.close}.
 *
 * @example
 * ```ts
 * await using server = await TestServer.start();
 * const bot = server.bot();
 * const alice = server.user();
 * // connect({ ...server.clientOptions(), auth: { bot: bot.token } }) …
 * await alice.send(bot, "/start");
 * console.log((await alice.next()).text);
 * ```
 */
export class TestServer implements AsyncDisposable {
  /** The server's time. */
  readonly clock: Clock;
  /** What happened so far. */
  readonly counters: Counters;
  /** What is to go wrong. */
  readonly faults: Faults;
  /** What its methods do. */
  readonly api: TestApi;
  /** The public half of its RSA key. */
  readonly publicKey: RsaPublicKey;
  /** The users it was started with. */
  readonly users: readonly TestUser[];
  /** The bots it was started with. */
  readonly bots: readonly TestBot[];
  readonly #app: { readonly id: number; readonly hash: string };
  readonly #platform: Platform;
  readonly #timers: Timers;
  readonly #network = new MemoryNetwork();
  readonly #dcs = new Map<number, DataCentre>();
  readonly #listeners: { readonly listener: Listener; readonly done: Promise<void> }[] = [];
  #addresses: DcAddress[] = [];

  private constructor(options: TestServerOptions, rsaKey: RsaPrivateKey) {
    compileCodecs();
    const { clock = systemClock, dcs = 3, platform = testingPlatform, seed, homeDc, app, behaviour } =
      options;
    if (!Number.isInteger(dcs) || dcs < 1 || dcs > 99) {
      throw new RangeError(`Cannot start a test server with ${dcs} data centres: 1 to 99 are possible`);
    }
    this.clock = clock;
    this.publicKey = { n: rsaKey.n, e: rsaKey.e, fingerprint: rsaKey.fingerprint };
    this.#platform = seed === undefined ? platform : seededPlatform(platform, seed);
    this.#timers = new Timers(clock);
    this.#app = app ?? TEST_APP;
    const ids = Array.from({ length: dcs }, (_, i) => i + 1);
    this.api = new TestApi({ dcs: ids, homeDc, platform: this.#platform, clock, app, behaviour });
    this.counters = new Counters(this.api.counters);
    this.faults = new Faults({
      replaceSalts: (dc) => this.#each(dc, (one) => one.replaceSalts()),
      forgetSessions: (dc) => this.#each(dc, (one) => one.forgetSessions()),
      forgetKeys: (dc, which) => this.#each(dc, (one) => one.forgetKeys(which)),
    }, this.api.updateFaults);
    const shared = {
      clock,
      timers: this.#timers,
      platform: this.#platform,
      rsaKeys: [rsaKey],
      dh: new ServerDh(this.#platform),
      api: this.api,
      faults: this.faults,
      counters: this.counters,
      logger: options.logger ?? {},
    };
    for (const id of ids) this.#dcs.set(id, new DataCentre(id, shared));
    this.advertise(ids.map((id) => ({ id, host: `10.0.0.${id}`, port: PORT })));
    this.users = (options.users ?? []).map((init) => this.user(init));
    this.bots = (options.bots ?? []).map((init) => this.bot(init));
  }

  /**
   * Starts a server.
   * @throws TypeError when the RSA key is none; RangeError when an account makes no sense
   */
  // deno-lint-ignore require-await
  static async start(options: TestServerOptions = {}): Promise<TestServer> {
    return new TestServer(options, parsePrivateKey(options.rsaKey ?? TEST_RSA_KEY));
  }

  /** Ids of the data centres. */
  get dcIds(): readonly number[] {
    return [...this.#dcs.keys()];
  }

  /** Where the data centres are, as help.getConfig tells clients. */
  get addresses(): readonly DcAddress[] {
    return this.#addresses;
  }

  /** The RSA key clients have to trust, as PEM (PKCS #1). */
  get publicKeyPem(): string {
    return publicKeyToPem(this.publicKey.n, this.publicKey.e);
  }

  /** A new user account. @throws RangeError when something about it is taken or makes no sense */
  user(init?: UserInit): TestUser {
    return this.api.user(init);
  }

  /** A new bot account. @throws RangeError when something about it is taken or makes no sense */
  bot(init?: BotInit): TestBot {
    return this.api.bot(init);
  }

  /**
   * A new supergroup, or with `broadcast` a channel; its creator is a new user unless told.
   * @throws RangeError when the username is taken
   */
  channel(init?: Parameters<TestApi["channel"]>[0]): TestChannel {
    return this.api.channel(init);
  }

  /**
   * Everything an account was to be told that carries a counter, since the beginning: box by box, in order. Messages are
   * shown as they are now.
   */
  eventsOf(account: TestAccount | number): AccountEvent[] {
    return this.api.eventsOf(account);
  }

  /**
   * What a client needs to connect. With an account, the session is logged in already: a new device, with a key of its
   * own that took no key exchange. Each call makes another one.
   */
  clientOptions(account: TestAccount): AuthorizedClientOptions;
  /** What a client needs to connect. */
  clientOptions(): TestClientOptions;
  clientOptions(account?: TestAccount): TestClientOptions {
    return {
      apiId: this.#app.id,
      apiHash: this.#app.hash,
      dcs: this.#addresses.map(({ id, host, port }) => ({ dc: id, host, port })),
      publicKeys: [this.publicKey],
      transport: { connector: this.#network.connector },
      clock: this.clock,
      ...(account && { session: this.#authorizedSession(account) }),
    };
  }

  /**
   * Makes a permanent key known without an exchange, for clients that cannot be told other RSA keys.
   * @param dc the data centre @param key 256 bytes; a random one when left out @param salt its first salt, likewise
   * @returns the key and its first salt
   * @throws RangeError when there is no such data centre, or the key's id is taken
   */
  registerAuthKey(
    dc: number,
    key: Uint8Array = this.#platform.randomBytes(256),
    salt?: bigint,
  ): { key: AuthKey; salt: bigint } {
    const entry = this.#dc(dc).register(new AuthKey(key, this.#platform), salt);
    return { key: entry.key, salt: entry.salts.current(this.#dc(dc).seconds()) };
  }

  /** Logs a registered key in. @throws RangeError when there is no such data centre */
  authorize(dc: number, key: AuthKey, account: TestAccount): void {
    this.#dc(dc);
    this.api.authorize(this.api.auth(dc, key.id), account);
  }

  /**
   * Lets whoever connects to `listener` talk to a data centre; {@linkcode TestServer.close} closes it.
   * @throws RangeError when there is no such data centre
   */
  listen(dc: number, listener: Listener): void {
    this.#listeners.push({ listener, done: this.#dc(dc).listen(listener) });
  }

  /** Tells clients other addresses of the data centres; they can be reached there in memory, too. */
  advertise(addresses: readonly DcAddress[]): void {
    this.#addresses = [...addresses];
    for (const { id, host, port } of addresses) {
      const dc = this.#dc(id);
      this.#network.serve(host, port, (connection) => dc.accept(connection));
    }
    this.api.dcOptions = addresses.map(({ id, host, port }) => ({
      _: "dcOption",
      id,
      ipAddress: host,
      port,
      ...(host.includes(":") && { ipv6: true }),
    }));
  }

  /** Closes every connection; clients may come back. */
  disconnectAll(): void {
    for (const dc of this.#dcs.values()) dc.disconnectAll();
  }

  /** Ends everything: connections, listeners, timers. Harmless when repeated. */
  async close(): Promise<void> {
    this.#network.close();
    this.#timers.close();
    this.api.close();
    for (const { listener } of this.#listeners) listener.close();
    await Promise.all(this.#listeners.map(({ done }) => done));
    await Promise.all([...this.#dcs.values()].map((dc) => dc.close()));
  }

  /** {@linkcode TestServer.close}, for `await using`. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #dc(id: number): DataCentre {
    const dc = this.#dcs.get(id);
    if (!dc) throw new RangeError(`Cannot use data centre ${id}: there are ${this.#dcs.size}`);
    return dc;
  }

  #each(id: number | undefined, action: (dc: DataCentre) => void): void {
    for (const dc of id === undefined ? this.#dcs.values() : [this.#dc(id)]) action(dc);
  }

  #authorizedSession(account: TestAccount): MemorySession {
    const { key } = this.registerAuthKey(account.dc);
    this.authorize(account.dc, key, account);
    const dc = this.#dc(account.dc);
    const dcs = new Map<number, DcState>(this.#addresses.map(({ id, host, port }) => {
      const endpoints = [{ host, port }];
      if (id !== dc.id) return [id, { id, endpoints, salts: [] }];
      const now = dc.seconds();
      const salts = dc.keys.find(key.id, now)!.salts.upcoming(1, now);
      return [id, { id, endpoints, authKey: key.bytes, authKeyCreated: now, authorized: true, salts }];
    }));
    const bot = account instanceof TestBot;
    const self: SelfUser = { id: account.id, bot, firstName: account.firstName, username: account.username };
    return new MemorySession({
      homeDc: dc.id,
      testMode: false,
      apiId: this.#app.id,
      self,
      dcs,
      channels: new Map(),
    });
  }
}
