import { RpcError } from "../mtproto/session.ts";
import { compileCodecs } from "../tl/compile_codecs.ts";
import type { TypeInputBotInlineResult, TypeInputPeer, TypeUser } from "../tl/mod.ts";
import { BaseClient } from "./base_client.ts";
import type { ClientCore } from "./client_core.ts";
import type { AuthOptions, ClientOptions } from "./client_options.ts";
import { Login } from "./login/mod.ts";
import type { ShowQr } from "./login/qr_login.ts";
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
import { User } from "./model/user.ts";
import { PeerBook, type PeerLike } from "./peers/peer_book.ts";
import { Peers } from "./peers/peers.ts";
import { rememberSelf } from "./remember_self.ts";
import type { LoginToken } from "./sent_code.ts";
import type { UpdateHandler } from "./updates/handler_lanes.ts";
import { type CommandHandler, Delivery, onCommand, UpdateManager } from "./updates/mod.ts";
import type { Update } from "./updates/update_stream.ts";

/** How many updates may wait for handlers, unless told otherwise. */
const MAX_PENDING = 1_000;
/** How often a handler that throws is tried, unless told otherwise. */
const HANDLER_ATTEMPTS = 3;

/**
 * A connected client: one account, one session. Get one with `connect`.
 *
 * It saves its session by itself; {@linkcode Client.close} (or `await using`) ends it.
 */
export class Client extends BaseClient {
  /** Everybody this account has seen, as the session remembers them. */
  readonly peers: Peers;
  readonly #core: ClientCore;
  readonly #login: Login;
  readonly #peers: PeerBook;
  readonly #updates: UpdateManager;
  readonly #delivery: Delivery;
  readonly #receiveUpdates: boolean;

  /** Use `connect` instead: it opens the session, connects and logs in. */
  constructor(core: ClientCore, options: ClientOptions) {
    super(core);
    compileCodecs();
    const { keeper, application, platform, clock, logger, invoke, name } = this.#core = core;
    // deno-lint-ignore no-console -- an error of a handler that nobody looks at must not vanish
    const onError = options.onError ?? ((error) => (logger.error ?? console.error)(`${name}:`, error));
    this.#receiveUpdates = options.receiveUpdates ?? true;
    const moveHome = (dc: number) => core.moveHome(dc);
    this.#login = new Login({ keeper, ...application, platform, clock, invoke, moveHome });
    this.#peers = new PeerBook({ keeper, invoke, logger });
    this.peers = new Peers(this.#peers);
    this.#delivery = new Delivery({
      clock,
      limit: options.maxPendingUpdates ?? MAX_PENDING,
      attempts: options.handlerAttempts ?? HANDLER_ATTEMPTS,
      onRoom: () => this.#updates.resume(),
      onRetry: (error) => logger.warn?.(`${name}: a handler failed and will be tried again`, error),
      onError: (error) => {
        // Handlers that are interrupted by the end of the client are no news.
        if (!core.closing || error !== core.closeReason) onError(error);
      },
      onDeadLetter: (letter) => core.emit("deadletter", letter),
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
      onGap: (gap) => core.emit("gap", gap),
    });
    const { qr } = this.#login;
    core.hooks = {
      onUpdate: (body) => {
        // Before a login, all that counts is that a QR code was accepted.
        if (qr.waiting) qr.update(body);
        else this.#updates.push(body);
      },
      onNewSession: () => this.#updates.lost(),
      wantsUpdates: () => qr.waiting || (this.#receiveUpdates && this.#updates.wanted),
      onSend: (request) => this.#updates.sending(request),
      onResult: (request, result) => {
        this.#peers.remember(result, request._);
        this.#updates.result(request, result);
      },
      onRefused: (request, error) => this.#peers.refused(request, error),
      onClose: () => this.#updates.stop(),
    };
  }

  /** Takes note of where updates are now: what comes later is for handlers, whenever they are registered. */
  async markUpdates(): Promise<void> {
    if (!this.#receiveUpdates) return;
    try {
      await this.#updates.mark();
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      this.#core.logger.warn?.(`${this.name}: cannot find out where updates are`, error);
    }
  }

  /** Logs in as `auth` says; `connect` does so when the session is not logged in. */
  logIn(auth: AuthOptions): Promise<User> {
    return this.#afterLogin(this.#login.run(auth, this.#core.signal));
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
    this.#core.signedOut = true;
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
      await rememberSelf(this.#core.keeper, user);
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
        return result === this.#core.closing ? undefined : result;
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
    this.#core.inBackground("start updates", this.#updates.start());
    return registration;
  }

  /**
   * Resolves when everything so far is durable, updates that were handled included. The session is saved without asking,
   * too.
   */
  override async saveSession(): Promise<void> {
    await this.#updates.save();
    await super.saveSession();
  }

  /**
   * Ends the client: connections are closed, calls without an answer fail, the session is saved and let go of.
   *
   * It waits for handlers that run, five seconds at most. A handler may return what this gives
   * (`client.command("stop", () => client.close())`), but must not await it: its update would not count as handled, and
   * end the program again when that starts again. There, write `void client.close()`.
   */
  override close(): Promise<void> {
    return super.close();
  }

  async #afterLogin(login: Promise<User>): Promise<User> {
    const user = await login;
    this.#core.logger.info?.(`${this.name}: logged in as ${user.isBot ? "bot" : "user"} ${user.id}`);
    await this.markUpdates();
    return user;
  }

  /** What is seen of it, in logs for example: nothing secret. */
  override toString(): string {
    return `Client { name: ${JSON.stringify(this.name)}, self: ${this.self?.id ?? "nobody"} }`;
  }
}
