import { systemClock } from "../base/clock.ts";
import { NetworkError } from "../base/errors.ts";
import type { Logger } from "../base/logger.ts";
import { redact } from "../base/redact.ts";
import { RpcError } from "../mtproto/mod.ts";
import { headToChanges, type SelfUser, StringSession } from "../session/mod.ts";
import {
  type Api,
  LAYER,
  type Methods,
  type TypeInputBotInlineResult,
  type TypeInputPeer,
  type TypeUser,
} from "../tl/mod.ts";
import type { Application } from "./checked_options.ts";
import { apiProxy } from "./api_proxy.ts";
import type { ClientEvents } from "./client_events.ts";
import type { AuthOptions, ClientOptions } from "./client_options.ts";
import { ConfigKeeper } from "./config.ts";
import type { ConnectDefaults } from "./connect_defaults.ts";
import { DcDirectory } from "./dc_directory.ts";
import type { LinkContext, LinkName, LinkState } from "./link_context.ts";
import { UnknownDcError } from "./link_errors.ts";
import { initRequest } from "./init_request.ts";
import type { InvokeOptions } from "./invoke_options.ts";
import { Invoker } from "./invoker.ts";
import { KeyRing } from "./key_ring.ts";
import { LinkPool } from "./link_pool.ts";
import { Login } from "./login.ts";
import * as methods from "./methods/mod.ts";
import type {
  CallbackAnswerOptions,
  DeleteOptions,
  EditOptions,
  ForwardOptions,
  InlineAnswerOptions,
  PinOptions,
  ReactionLike,
  ReactionOptions,
  SendOptions,
} from "./methods/mod.ts";
import { type AnyMessage, anyMessage, Message, type UpdateType } from "./model/mod.ts";
import { type CommandHandler, onCommand } from "./updates/command.ts";
import { Delivery } from "./updates/delivery.ts";
import type { UpdateHandler } from "./updates/handler_lanes.ts";
import { PeerBook, type PeerLike } from "./peers/peer_book.ts";
import { Peers } from "./peers/peers.ts";
import { QrLogin, type ShowQr } from "./qr_login.ts";
import { randomLong } from "./random_ids.ts";
import { autoSleep } from "./retry_policy.ts";
import type { LoginToken } from "./sent_code.ts";
import type { SessionKeeper } from "./session_keeper.ts";
import { UpdateManager } from "./updates/update_manager.ts";
import type { Update } from "./updates/update_stream.ts";
import { User } from "./model/user.ts";

/** How many updates may wait for handlers, unless told otherwise. */
const MAX_PENDING = 1_000;
/** How often a handler that throws is tried, unless told otherwise. */
const HANDLER_ATTEMPTS = 3;

type Request = { readonly _: string } & Record<string, unknown>;

/**
 * A connected client: one account, one session. Get one with `connect`.
 *
 * It saves its session by itself; {@linkcode Client.close} (or `await using`) ends it.
 */
export class Client implements AsyncDisposable {
  /** Every method of the API: `await client.api.help.getConfig()`. */
  readonly api: Api<InvokeOptions>;
  /** Everybody this account has seen, as the session remembers them. */
  readonly peers: Peers;
  /** What to call this client in logs. */
  readonly name: string;
  /**
   * Resolves when the client is closed; rejects when it cannot go on (the login is gone, say). A bot's program ends by
   * awaiting it.
   */
  readonly closed: Promise<void>;
  readonly #events = new EventTarget();
  readonly #keeper: SessionKeeper;
  readonly #logger: Logger;
  readonly #links: LinkPool;
  readonly #directory: DcDirectory;
  readonly #invoker: Invoker;
  readonly #login: Login;
  readonly #qr: QrLogin;
  readonly #peers: PeerBook;
  readonly #updates: UpdateManager;
  readonly #config: ConfigKeeper;
  readonly #delivery: Delivery;
  readonly #onError: (error: unknown) => void;
  readonly #receiveUpdates: boolean;
  readonly #randomBytes: (length: number) => Uint8Array;
  readonly #signal: AbortSignal | undefined;
  readonly #abort = () => void this.close();
  #closing: Promise<void> | undefined;
  #closeReason: unknown;
  #settleClosed!: (error?: unknown) => void;
  #signedOut = false;

  /** Use `connect` instead: it opens the session, connects and logs in. */
  constructor(
    options: ClientOptions,
    application: Application,
    defaults: ConnectDefaults,
    keeper: SessionKeeper,
  ) {
    const { transport = {}, testMode = false } = options;
    const platform = options.platform ?? defaults.platform;
    const clock = options.clock ?? systemClock;
    const logger = options.logger ?? {};
    this.name = options.name ?? "client";
    this.#keeper = keeper;
    this.#logger = logger;
    // deno-lint-ignore no-console -- an error of a handler that nobody looks at must not vanish
    this.#onError = options.onError ?? ((error) => (logger.error ?? console.error)(`${this.name}:`, error));
    this.#receiveUpdates = options.receiveUpdates ?? true;
    this.#randomBytes = (length) => platform.randomBytes(length);
    this.closed = new Promise((resolve, reject) => {
      this.#settleClosed = (error) => error === undefined ? resolve() : reject(error);
    });
    this.closed.catch(() => {});
    keeper.onChange = (changes) =>
      this.#emit("sessionchange", { kinds: [...new Set(changes.map((change) => change.type))] });
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
      keys: new KeyRing({ keeper, platform, clock, publicKeys: application.publicKeys, testMode }),
      directory: this.#directory,
      connector,
      framing: transport.framing,
      obfuscated,
      pfs: options.pfs ?? false,
      ownsUpdates: this.#receiveUpdates,
      init: initRequest(application.apiId, options.device ?? {}, defaults.system),
      platform,
      clock,
      logger,
      onUpdate: (link, body) => {
        if (!this.#links.isHome(link)) return;
        // Before a login, all that counts is that a QR code was accepted.
        if (this.#qr.waiting) this.#qr.update(body);
        else this.#updates.push(body);
      },
      onRebound: (link) => this.#links.wake(link.dc),
      onNewSession: (link) => {
        if (this.#links.isHome(link)) this.#updates.lost();
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
      wantsUpdates: () => this.#qr.waiting || (this.#receiveUpdates && this.#updates.wanted),
      onSend: (request) => this.#updates.sending(request),
      onResult: (request, result) => {
        this.#peers.remember(result, request._);
        this.#updates.result(request, result);
      },
      onRefused: (request, error) => this.#peers.refused(request, error),
      locate: (dc) => this.#locate(dc),
    });
    const invoke = (request: Request, options?: InvokeOptions) => this.#invoker.invoke(request, options);
    this.api = apiProxy((request, options) => this.#invoker.invoke(request, options));
    this.#qr = new QrLogin({
      ...application,
      clock,
      timeOffset: () => (keeper.dc(keeper.head.homeDc)?.timeOffset ?? 0) * 1000,
      invoke,
      moveHome: (dc) => this.#invoker.moveHome(dc),
    });
    this.#login = new Login({ keeper, ...application, platform, invoke, qr: this.#qr });
    this.#peers = new PeerBook({ keeper, invoke, logger });
    this.peers = new Peers(this.#peers);
    this.#config = new ConfigKeeper(
      keeper,
      () => this.invoke({ _: "help.getConfig" }, { withoutUpdates: true }),
    );
    this.#delivery = new Delivery({
      clock,
      limit: options.maxPendingUpdates ?? MAX_PENDING,
      attempts: options.handlerAttempts ?? HANDLER_ATTEMPTS,
      onRoom: () => this.#updates.resume(),
      onRetry: (error) => logger.warn?.(`${this.name}: a handler failed and will be tried again`, error),
      onError: (error) => {
        // Handlers that are interrupted by the end of the client are no news.
        if (!this.#closing || error !== this.#closeReason) this.#onError(error);
      },
      onDeadLetter: (letter) => this.#emit("deadletter", letter),
    });
    this.#updates = new UpdateManager({
      keeper,
      peers: this.#peers,
      invoke,
      clock,
      logger,
      delivery: this.#delivery,
      actions: this,
      catchUp: options.catchUp ?? true,
      onGap: (gap) => this.#emit("gap", gap),
    });
    const { apiId } = application;
    if (keeper.head.apiId !== apiId || keeper.head.layer !== LAYER) {
      keeper.note({ type: "app", apiId, layer: LAYER, testMode });
    }
    this.#signal = options.signal;
    this.#signal?.addEventListener("abort", this.#abort, { once: true });
    // Somebody else may use the session soon: two connections with one key would end it for both.
    const { lost } = keeper.store;
    const lose = () => this.#inBackground("close", this.#end(lost?.reason));
    if (lost?.aborted) lose();
    else lost?.addEventListener("abort", lose, { once: true });
  }

  /** Who is logged in, from the session, without a call; undefined: nobody. */
  get self(): SelfUser | undefined {
    return this.#signedOut ? undefined : this.#keeper.head.self;
  }

  /**
   * Calls a method of the API: `client.invoke({ _: "help.getConfig" })`.
   *
   * @returns what the schema says
   * @throws TlError when the request does not fit the schema; RpcError when the server refuses; UnknownOutcomeError
   * when it may have been executed or not; TimeoutError; NetworkError when the client is closed; the signal's reason
   */
  invoke<K extends keyof Methods>(
    request: { readonly _: K } & Methods[K]["params"],
    options?: InvokeOptions,
  ): Promise<Methods[K]["result"]> {
    return this.#invoker.invoke(request, options) as Promise<Methods[K]["result"]>;
  }

  /** Resolves when the account's data centre is reached; `connect` has done so. */
  async reach(attempts: number, signal?: AbortSignal): Promise<void> {
    await this.#links.home().ready(attempts, signal);
    // Addresses change over the years; whoever runs for a moment only need not care.
    if (this.#receiveUpdates) this.#inBackground("refresh the configuration", this.#config.refresh());
  }

  /** Takes note of where updates are now: what comes later is for handlers, whenever they are registered. */
  async markUpdates(): Promise<void> {
    if (!this.#receiveUpdates) return;
    try {
      await this.#updates.mark();
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      this.#logger.warn?.(`${this.name}: cannot find out where updates are`, error);
    }
  }

  /** Logs in as `auth` says; `connect` does so when the session is not logged in. */
  logIn(auth: AuthOptions): Promise<User> {
    return this.#afterLogin(this.#login.run(auth, this.#signal));
  }

  /**
   * Has a login code sent to a phone number.
   * @throws LoginError when Telegram does not take the number or the application
   */
  requestLoginCode(phone: string, options: { signal?: AbortSignal } = {}): Promise<LoginToken> {
    return this.#login.requestLoginCode(phone, options.signal);
  }

  /**
   * Logs in with the code that was sent.
   * @throws PasswordRequiredError: go on with {@linkcode Client.checkPassword}; SignUpRequiredError: go on with
   * {@linkcode Client.signUp}; LoginError when the code is wrong or has expired
   */
  signIn(token: LoginToken, code: string): Promise<User> {
    return this.#afterLogin(this.#login.signIn(token, code));
  }

  /** Creates an account for the phone number of `token`, after {@linkcode Client.signIn} asked for it. */
  signUp(token: LoginToken, firstName: string, lastName?: string): Promise<User> {
    return this.#afterLogin(this.#login.signUp(token, firstName, lastName));
  }

  /**
   * Completes a login with the two-step verification password; it is never sent.
   * @throws LoginError when it is wrong
   */
  checkPassword(password: string): Promise<User> {
    return this.#afterLogin(this.#login.checkPassword(password));
  }

  /**
   * Logs in by a QR code: another device of the user scans it.
   * @param show gets a `tg://login` link to draw, again whenever there is a new one (about every 30 seconds)
   * @throws PasswordRequiredError: go on with {@linkcode Client.checkPassword}; the signal's reason
   */
  signInQr(show: ShowQr, options: { signal?: AbortSignal } = {}): Promise<User> {
    return this.#afterLogin(this.#login.signInQr(show, options.signal));
  }

  /**
   * Logs in as a bot.
   * @throws LoginError when the token is not known or was revoked, or the session belongs to another account
   */
  signInBot(token: string): Promise<User> {
    return this.#afterLogin(this.#login.signInBot(token));
  }

  /**
   * Logs out and deletes the session, every copy of it, once the server has confirmed; then the client is closed.
   * @param options `force`: delete the session even if the server cannot be asked
   * @returns whether the server confirmed
   */
  async signOut(options: { force?: boolean } = {}): Promise<boolean> {
    const confirmed = await this.#login.signOut(options.force ?? false);
    this.#signedOut = true;
    await this.close();
    return confirmed;
  }

  /** Whether somebody is logged in, as the server sees it. A network error throws: it is not "no". */
  async isAuthorized(): Promise<boolean> {
    try {
      await this.getMe();
      return true;
    } catch (error) {
      if (error instanceof RpcError && error.code === 401) return false;
      throw error;
    }
  }

  /** The own user, as the server describes it now. */
  async getMe(): Promise<User> {
    const users = await this.invoke({ _: "users.getUsers", id: [{ _: "inputUserSelf" }] }) as TypeUser[];
    const user = users[0];
    if (user?._ !== "user") throw new RpcError(401, "AUTH_KEY_UNREGISTERED", "users.getUsers");
    const { id, firstName, username } = new User(user);
    const { self } = this;
    if (self?.id !== id || self.firstName !== firstName || self.username !== username) {
      await this.#login.remember(user);
    }
    return new User(user);
  }

  /**
   * Sends a text message.
   * @param peer whom to: `"me"`, a username, an id, …
   * @returns the message as it was sent
   */
  async sendMessage(peer: PeerLike, text: string, options?: SendOptions): Promise<Message> {
    return new Message(await methods.sendMessage(this, peer, text, options), this);
  }

  /**
   * Changes the text of a message.
   * @param text undefined: it stays, only the buttons change
   * @returns the message as it is then
   */
  async editMessage(
    peer: PeerLike,
    id: number,
    text: string | undefined,
    options?: EditOptions,
  ): Promise<Message> {
    return new Message(await methods.editMessage(this, peer, id, text, options), this);
  }

  /**
   * Deletes messages of a chat: for everybody, unless `revoke` is false. More than 100 take several calls.
   * @returns how many were deleted
   */
  deleteMessages(peer: PeerLike, ids: readonly number[], options?: DeleteOptions): Promise<number> {
    return methods.deleteMessages(this, peer, ids, options);
  }

  /**
   * Forwards messages. More than 100 take several calls.
   * @param to the chat they go to
   * @param from the chat they are in
   * @returns the new messages, in the order of `ids`; what could not be forwarded is left out
   */
  async forwardMessages(
    to: PeerLike,
    from: PeerLike,
    ids: readonly number[],
    options?: ForwardOptions,
  ): Promise<Message[]> {
    const made = await methods.forwardMessages(this, to, from, ids, options);
    return made.map((message) => new Message(message, this));
  }

  /**
   * Fetches messages of a chat. More than 100 take several calls.
   * @returns one for each of `ids`, undefined for what is not there
   */
  async getMessages(peer: PeerLike, ids: readonly number[]): Promise<(AnyMessage | undefined)[]> {
    return (await methods.getMessages(this, peer, ids)).map((message) => anyMessage(message, this));
  }

  /** Reacts to a message: with an emoji, the id of a custom emoji, or several; null takes the reaction back. */
  setReaction(
    peer: PeerLike,
    id: number,
    reaction: ReactionLike | readonly ReactionLike[] | null,
    options?: ReactionOptions,
  ): Promise<void> {
    return methods.setReaction(this, peer, id, reaction, options);
  }

  /** Pins a message. */
  pinMessage(peer: PeerLike, id: number, options?: PinOptions): Promise<void> {
    return methods.pinMessage(this, peer, id, options);
  }

  /** Takes a pinned message down. */
  unpinMessage(peer: PeerLike, id: number): Promise<void> {
    return methods.unpinMessage(this, peer, id);
  }

  /** Answers a press of a button: with a notice, or a window when `alert` is true. Without a text it ends the wait. */
  answerCallbackQuery(queryId: bigint, text?: string, options?: CallbackAnswerOptions): Promise<void> {
    return methods.answerCallbackQuery(this, queryId, text, options);
  }

  /** Answers an inline query with results, such as those of `inlineResult`. @throws RangeError for more than 50 */
  answerInlineQuery(
    queryId: bigint,
    results: readonly TypeInputBotInlineResult[],
    options?: InlineAnswerOptions,
  ): Promise<void> {
    return methods.answerInlineQuery(this, queryId, results, options);
  }

  /** A fresh random id, for raw calls that take one. A call that is made again with the same one is executed once. */
  randomId(): bigint {
    return randomLong(this.#randomBytes);
  }

  /**
   * The TL input peer for `peer`, to call the API with: from what the session remembers, or with one call.
   * @throws PeerNotFoundError when nobody is known by that name or id; TypeError when it is neither
   */
  resolvePeer(peer: PeerLike): Promise<TypeInputPeer> {
    return this.#peers.resolve(peer);
  }

  /**
   * Calls `handler` for every update of one type, in order per chat, chats side by side. Updates start with the first
   * handler: with those that came since the session was last used.
   *
   * An update counts as handled, for good, when the promise the handler returns is fulfilled. A handler that throws is
   * tried again (`handlerAttempts`), then the update goes to the `deadletter` event.
   * @returns something to dispose of when the handler is not wanted any more
   */
  on<K extends UpdateType>(type: K, handler: UpdateHandler<K>): Disposable {
    return this.#listen(() =>
      this.#delivery.on(type, (value) => {
        const result = handler(value);
        // Closing waits for handlers: one that gives close() back is done.
        return result === this.#closing ? undefined : result;
      })
    );
  }

  /**
   * Calls `handler` for every message that begins with `/name` (or `/name@username` of this bot), with the words that
   * follow.
   * @returns something to dispose of when the handler is not wanted any more
   * @throws TypeError when that cannot be a command
   */
  command(name: string, handler: CommandHandler): Disposable {
    return this.on("message", onCommand(name, handler, () => this.self));
  }

  /**
   * All updates, one after the other: `for await (const { type, value } of client.updates())`. Each reader gets all of
   * them. An update counts as handled, for good, when the next one is asked for, or when its `done()` is called. Leaving
   * the loop counts nothing: the last update comes again when the program starts again.
   */
  updates(): AsyncIterableIterator<Update> & AsyncDisposable {
    return this.#listen(() => this.#delivery.stream());
  }

  #listen<T>(register: () => T): T {
    if (!this.#receiveUpdates) {
      throw new TypeError("Cannot listen for updates: the client was made with receiveUpdates: false");
    }
    const registration = register();
    this.#inBackground("start updates", this.#updates.start());
    return registration;
  }

  /**
   * Resolves when everything so far is durable, updates that were handled included. The session is saved without asking,
   * too.
   */
  async saveSession(): Promise<void> {
    await this.#updates.save();
    await this.#keeper.store.flush();
  }

  /** The session as a string for `new StringSession(…)`. Whoever has it is logged in: keep it secret. */
  async exportSession(): Promise<string> {
    const session = new StringSession();
    await session.open();
    await session.commit(headToChanges(this.#keeper.head), "sync");
    return session.export();
  }

  /**
   * Ends the client: connections are closed, calls without an answer fail, the session is saved and let go of.
   *
   * It waits for handlers that run, five seconds at most. A handler may return what this gives
   * (`client.command("stop", () => client.close())`), but must not await it: its update would not count as handled, and
   * end the program again when that starts again. There, write `void client.close()`.
   */
  close(): Promise<void> {
    return this.#end();
  }

  /** Closes, once; a turn later, so that what it sets off finds the client closing already. */
  #end(failure?: unknown): Promise<void> {
    return this.#closing ??= Promise.resolve().then(() => this.#close(failure));
  }

  async #close(failure?: unknown): Promise<void> {
    this.#signal?.removeEventListener("abort", this.#abort);
    const reason = this.#closeReason = failure ?? new NetworkError("Cannot go on: the client is closed");
    // Handlers may finish what they are at, unless there is nothing to finish it with.
    const settled = this.#updates.stop();
    if (failure === undefined) await settled;
    this.#invoker.close(reason);
    await this.#links.close(reason);
    await settled;
    try {
      await this.#keeper.close({ remove: this.#signedOut });
    } catch (error) {
      this.#settleClosed(failure ?? error);
      throw error;
    }
    this.#settleClosed(failure);
  }

  /** Ends the client; what `await using` calls. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Listens to events about the client's state; this does not start updates. */
  addEventListener<K extends keyof ClientEvents>(
    type: K,
    listener: (event: ClientEvents[K]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void {
    this.#events.addEventListener(type, listener as EventListener, options);
  }

  /** Stops listening. */
  removeEventListener<K extends keyof ClientEvents>(
    type: K,
    listener: (event: ClientEvents[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void {
    this.#events.removeEventListener(type, listener as EventListener, options);
  }

  #emit<K extends keyof ClientEvents>(type: K, detail: ClientEvents[K]["detail"]): void {
    this.#events.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #onState(link: LinkName, state: LinkState, reason: unknown): void {
    this.#logger.debug?.(`${this.name}: DC ${link.dc} (${link.role}) is ${state}`);
    this.#emit("connection", {
      dc: link.dc,
      role: link.role,
      state,
      ...(reason === undefined ? {} : { reason }),
    });
    if (state === "closed" && !this.#closing && this.#links.isHome(link)) {
      this.#inBackground("close", this.#end(reason));
    }
  }

  async #afterLogin(login: Promise<User>): Promise<User> {
    const user = await login;
    this.#logger.info?.(`${this.name}: logged in as ${user.isBot ? "bot" : "user"} ${user.id}`);
    await this.markUpdates();
    return user;
  }

  /** Asks for addresses when none is known for a data centre. @throws UnknownDcError when there is none still */
  async #locate(dc: number): Promise<void> {
    const known = () => this.#directory.endpoints(this.#keeper.head, dc, "main").length > 0;
    if (dc === this.#keeper.head.homeDc || known()) return;
    await this.#config.refresh();
    if (!known()) throw new UnknownDcError(dc);
  }

  #inBackground(what: string, task: Promise<unknown>): void {
    task.catch((error) => {
      if (!this.#closing) this.#logger.warn?.(`${this.name}: cannot ${what}`, error);
    });
  }
}

redact(
  Client,
  (client) => `Client { name: ${JSON.stringify(client.name)}, self: ${client.self?.id ?? "nobody"} }`,
);
