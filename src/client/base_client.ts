import { Redacted } from "../base/redacted.ts";
import { headToChanges, type SelfUser, StringSession } from "../session/mod.ts";
import type { Api, Methods } from "../tl/mod.ts";
import { apiProxy } from "./api_proxy.ts";
import type { ClientCore } from "./client_core.ts";
import type { ClientEvents } from "./client_events.ts";
import type { InvokeOptions } from "./invoke_options.ts";
import { randomLong } from "./random_ids.ts";

/**
 * A connected client that makes calls, and nothing else: one account, one session. Get one with `connectBase`, for
 * functions on the edge and pages that bring a session and have to be small; {@linkcode Client} is one that logs in, hears
 * updates and knows whom names stand for.
 *
 * It saves its session by itself; {@linkcode BaseClient.close} (or `await using`) ends it.
 */
export class BaseClient extends Redacted implements AsyncDisposable {
  /** Every method of the API: `await client.api.help.getConfig()`. */
  readonly api: Api<InvokeOptions>;
  /** What to call this client in logs. */
  readonly name: string;
  /**
   * Resolves when the client is closed; rejects when it cannot go on (the login is gone, say). A bot's program ends by
   * awaiting it.
   */
  readonly closed: Promise<void>;
  readonly #core: ClientCore;

  /** Use `connectBase` instead: it opens the session and connects. */
  constructor(core: ClientCore) {
    super();
    this.#core = core;
    this.name = core.name;
    this.closed = core.closed;
    this.api = apiProxy(core.invoke);
  }

  /** Who is logged in, from the session, without a call; undefined: nobody. */
  get self(): SelfUser | undefined {
    return this.#core.self;
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
    return this.#core.invoke(request, options) as Promise<Methods[K]["result"]>;
  }

  /** A fresh random id, for raw calls that take one. A call that is made again with the same one is executed once. */
  randomId(): bigint {
    return randomLong((length) => this.#core.platform.randomBytes(length));
  }

  /** Resolves when everything so far is durable. The session is saved without asking, too. */
  async saveSession(): Promise<void> {
    await this.#core.keeper.store.flush();
  }

  /** The session as a string for `new StringSession(…)`. Whoever has it is logged in: keep it secret. */
  async exportSession(): Promise<string> {
    const session = new StringSession();
    await session.open();
    await session.commit(headToChanges(this.#core.keeper.head), "sync");
    return session.export();
  }

  /** Ends the client: connections are closed, calls without an answer fail, the session is saved and let go of. */
  close(): Promise<void> {
    return this.#core.end();
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
    this.#core.events.addEventListener(type, listener as EventListener, options);
  }

  /** Stops listening. */
  removeEventListener<K extends keyof ClientEvents>(
    type: K,
    listener: (event: ClientEvents[K]) => void,
    options?: boolean | EventListenerOptions,
  ): void {
    this.#core.events.removeEventListener(type, listener as EventListener, options);
  }

  /** What is seen of it, in logs for example: nothing secret. */
  override toString(): string {
    return `BaseClient { name: ${JSON.stringify(this.name)}, self: ${this.self?.id ?? "nobody"} }`;
  }
}
