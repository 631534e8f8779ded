import { type Clock, systemClock } from "../base/clock.ts";
import { NetworkError } from "../base/errors.ts";
import type { Logger } from "../base/logger.ts";
import type { Platform, RsaPublicKey } from "../crypto/mod.ts";
import type { RpcError } from "../mtproto/session.ts";
import type { SelfUser } from "../session/mod.ts";
import { LAYER, type TypeConfig } from "../tl/mod.ts";
import type { BaseClientOptions } from "./base_client_options.ts";
import type { Application } from "./checked_options.ts";
import type { ClientEvents } from "./client_events.ts";
import { ConfigKeeper } from "./config.ts";
import type { ConnectDefaults } from "./connect_defaults.ts";
import { DcDirectory } from "./dc_directory.ts";
import { initRequest } from "./init_request.ts";
import type { InvokeOptions } from "./invoke_options.ts";
import { Invoker } from "./invoker.ts";
import type { GetKeyMaker } from "./key_maker.ts";
import { KeyRing } from "./key_ring.ts";
import type { LinkContext, LinkName, LinkState } from "./link_context.ts";
import { UnknownDcError } from "./link_errors.ts";
import { LinkPool } from "./link_pool.ts";
import { autoSleep } from "./retry_policy.ts";
import type { SessionKeeper } from "./session_keeper.ts";

/** What a client that does more than making calls hears of them, and says. Left out: nothing, and no. */
export interface CoreHooks {
  /** An object nobody asked for arrived from the account's data centre. */
  onUpdate?(body: Uint8Array): void;
  /** The server lost our session, and with it perhaps updates. */
  onNewSession?(): void;
  /** Whether updates are wanted, just now. */
  wantsUpdates?(): boolean;
  /** Every request with a random id, before it is sent. */
  onSend?(request: { readonly _: string }): void;
  /** Every result, before the caller gets it. */
  onResult?(request: { readonly _: string }, result: unknown): void;
  /** Every refusal, before it is dealt with. */
  onRefused?(request: { readonly _: string }, error: RpcError): void;
  /** The client ends: what it gives is waited for before connections are closed, unless a failure ends it. */
  onClose?(): Promise<void>;
}

/** What is different from client to client. */
export interface CoreParts {
  /** The client has the account's updates. */
  readonly ownsUpdates: boolean;
  /** Makes auth keys. */
  readonly keyMaker: GetKeyMaker;
  /** RSA keys to trust; left out: Telegram's own. */
  readonly publicKeys?: readonly RsaPublicKey[];
}

/**
 * What every client is made of: the session, the connections to the data centres, calls, events, and the end of it all.
 * Clients are what users see of it.
 */
export class ClientCore {
  /** What else there is to do. */
  hooks: CoreHooks = {};
  /** The login is gone for good: the session is deleted at the end. */
  signedOut = false;
  /** What to call the client in logs. */
  readonly name: string;
  /** The application. */
  readonly application: Application;
  /** The session. */
  readonly keeper: SessionKeeper;
  /** Ciphers, hashes, randomness. */
  readonly platform: Platform;
  /** The time. */
  readonly clock: Clock;
  /** Where to report. */
  readonly logger: Logger;
  /** Resolves when the client is closed, rejects when it cannot go on. */
  readonly closed: Promise<void>;
  /** Calls the API. */
  readonly invoke: (request: { readonly _: string }, options?: InvokeOptions) => Promise<unknown>;
  /** Ends the client when it aborts. */
  readonly signal: AbortSignal | undefined;
  /** Why it ends, from then on. */
  closeReason: unknown;
  /** Where to listen to what is {@linkcode emit}ted. */
  readonly events: EventTarget = new EventTarget();
  readonly #links: LinkPool;
  readonly #directory: DcDirectory;
  readonly #invoker: Invoker;
  readonly #config: ConfigKeeper;
  readonly #abort = () => void this.end();
  #closing: Promise<void> | undefined;
  #settleClosed!: (error?: unknown) => void;

  constructor(
    options: BaseClientOptions,
    application: Application,
    defaults: ConnectDefaults,
    keeper: SessionKeeper,
    { ownsUpdates, keyMaker, publicKeys }: CoreParts,
  ) {
    const { transport = {}, testMode = false } = options;
    const platform = this.platform = options.platform ?? defaults.platform;
    const clock = this.clock = options.clock ?? systemClock;
    const logger = this.logger = options.logger ?? {};
    this.name = options.name ?? "client";
    this.application = application;
    this.keeper = keeper;
    this.closed = new Promise((resolve, reject) => {
      this.#settleClosed = (error) => error === undefined ? resolve() : reject(error);
    });
    this.closed.catch(() => {});
    keeper.onChange = (changes) =>
      this.emit("sessionchange", { kinds: [...new Set(changes.map((change) => change.type))] });
    const connector = transport.connector ?? defaults.connector;
    const obfuscated = transport.obfuscated ?? connector.obfuscated ?? false;
    this.#directory = new DcDirectory({
      given: options.dcs,
      ipv6: options.ipv6 ?? false,
      testMode,
      obfuscated,
    });
    const context: LinkContext = {
      keeper,
      keys: new KeyRing({ keeper, platform, clock, keyMaker, publicKeys, testMode }),
      keyMaker,
      directory: this.#directory,
      connector,
      framing: transport.framing,
      obfuscated,
      pfs: options.pfs ?? false,
      ownsUpdates,
      init: initRequest(application.apiId, options.device ?? {}, defaults.system),
      platform,
      clock,
      logger,
      onUpdate: (link, body) => {
        if (this.#links.isHome(link)) this.hooks.onUpdate?.(body);
      },
      onRebound: (link) => this.#links.wake(link.dc),
      onNewSession: (link) => {
        if (this.#links.isHome(link)) this.hooks.onNewSession?.();
      },
      onState: (link, state, reason) => this.#onState(link, state, reason),
    };
    this.#links = new LinkPool(context);
    this.#invoker = new Invoker({
      links: this.#links,
      keeper,
      retry: options.retry ?? autoSleep(),
      platform,
      clock,
      logger,
      wantsUpdates: () => this.hooks.wantsUpdates?.() ?? false,
      onSend: (request) => this.hooks.onSend?.(request),
      onResult: (request, result) => this.hooks.onResult?.(request, result),
      onRefused: (request, error) => this.hooks.onRefused?.(request, error),
      locate: (dc) => this.#locate(dc),
    });
    this.invoke = (request, options) => this.#invoker.invoke(request, options);
    const getConfig = { _: "help.getConfig" };
    this.#config = new ConfigKeeper(
      keeper,
      async () => await this.invoke(getConfig, { withoutUpdates: true }) as TypeConfig,
    );
    const { apiId } = application;
    if (keeper.head.apiId !== apiId || keeper.head.layer !== LAYER) {
      keeper.note({ type: "app", apiId, layer: LAYER, testMode });
    }
    this.signal = options.signal;
    this.signal?.addEventListener("abort", this.#abort, { once: true });
    // Somebody else may use the session soon: two connections with one key would end it for both.
    const { lost } = keeper.store;
    const lose = () => this.inBackground("close", this.end(lost?.reason));
    if (lost?.aborted) lose();
    else lost?.addEventListener("abort", lose, { once: true });
  }

  /** Who is logged in, from the session. */
  get self(): SelfUser | undefined {
    return this.signedOut ? undefined : this.keeper.head.self;
  }

  /** The end has begun: what it resolves with. */
  get closing(): Promise<void> | undefined {
    return this.#closing;
  }

  /** Resolves when the account's data centre is reached. */
  async reach(attempts: number, signal?: AbortSignal): Promise<void> {
    await this.#links.home().ready(attempts, signal);
  }

  /** Asks for addresses of data centres, some day: they change over the years. */
  refreshConfig(): void {
    this.inBackground("refresh the configuration", this.#config.refresh());
  }

  /** The account lives on another data centre. */
  moveHome(dc: number): Promise<void> {
    return this.#invoker.moveHome(dc);
  }

  /** Closes, once; a turn later, so that what it sets off finds the client closing already. */
  end(failure?: unknown): Promise<void> {
    return this.#closing ??= Promise.resolve().then(() => this.#close(failure));
  }

  async #close(failure?: unknown): Promise<void> {
    this.signal?.removeEventListener("abort", this.#abort);
    const reason = this.closeReason = failure ?? new NetworkError("Cannot go on: the client is closed");
    // Handlers may finish what they are at, unless there is nothing to finish it with.
    const settled = this.hooks.onClose?.();
    if (failure === undefined) await settled;
    this.#invoker.close(reason);
    await this.#links.close(reason);
    await settled;
    try {
      await this.keeper.close({ remove: this.signedOut });
    } catch (error) {
      this.#settleClosed(failure ?? error);
      throw error;
    }
    this.#settleClosed(failure);
  }

  /** Tells whoever listens. */
  emit<K extends keyof ClientEvents>(type: K, detail: ClientEvents[K]["detail"]): void {
    this.events.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** Lets a task run, and reports its failure unless the client is closing. */
  inBackground(what: string, task: Promise<unknown>): void {
    task.catch((error) => {
      if (!this.#closing) this.logger.warn?.(`${this.name}: cannot ${what}`, error);
    });
  }

  #onState(link: LinkName, state: LinkState, reason: unknown): void {
    this.logger.debug?.(`${this.name}: DC ${link.dc} (${link.role}) is ${state}`);
    this.emit("connection", {
      dc: link.dc,
      role: link.role,
      state,
      ...(reason === undefined ? {} : { reason }),
    });
    if (state === "closed" && !this.#closing && this.#links.isHome(link)) {
      this.inBackground("close", this.end(reason));
    }
  }

  /** Asks for addresses when none is known for a data centre. @throws UnknownDcError when there is none still */
  async #locate(dc: number): Promise<void> {
    const known = () => this.#directory.endpoints(this.keeper.head, dc, "main").length > 0;
    if (dc === this.keeper.head.homeDc || known()) return;
    await this.#config.refresh();
    if (!known()) throw new UnknownDcError(dc);
  }
}
