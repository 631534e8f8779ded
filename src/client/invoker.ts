import { type Clock, sleep } from "../base/clock.ts";
import { TimeoutError } from "../base/errors.ts";
import type { Logger } from "../base/logger.ts";
import { concat } from "../bytes/mod.ts";
import type { Platform } from "../crypto/mod.ts";
import { RpcError, UnknownOutcomeError } from "../mtproto/session.ts";
import { giveAway } from "../tl/input.ts";
import { api } from "../tl/mod.ts";
import { abortable } from "./abortable.ts";
import type { ConnectionRole } from "./dc_directory.ts";
import { ForeignAuthorization } from "./foreign_authorization.ts";
import type { InvokeOptions } from "./invoke_options.ts";
import type { LinkPool } from "./link_pool.ts";
import { withRandomIds } from "./random_ids.ts";
import { autoSleep, floodWaitOf, type RetryPolicy } from "./retry_policy.ts";
import type { SessionKeeper } from "./session_keeper.ts";

/** `invokeWithoutUpdates#bf9459b7`, little-endian: it stands before the request. */
const WITHOUT_UPDATES = /* @__PURE__ */ Uint8Array.of(0xb7, 0x59, 0x94, 0xbf);
/** How often a call may be sent to yet another data centre. */
const MAX_MIGRATIONS = 5;
/** These move the account; other 303 errors are about the one call. */
const ACCOUNT_MIGRATIONS = ["PHONE_MIGRATE", "NETWORK_MIGRATE", "USER_MIGRATE"];
/** The same part of a file may be saved twice. */
const HARMLESS = /^upload\.save/;
/** Answered without a login. */
const NO_LOGIN_NEEDED = /^(?:auth\.|help\.get(?:Config|NearestDc|CdnConfig)$)/;

/** What an {@linkcode Invoker} works with. */
export interface InvokerOptions {
  /** The connections. */
  readonly links: LinkPool;
  /** The session. */
  readonly keeper: SessionKeeper;
  /** What to do when the server says "later". */
  readonly retry: RetryPolicy;
  /** Randomness. */
  readonly platform: Platform;
  /** The time. */
  readonly clock: Clock;
  /** Where to report. */
  readonly logger: Logger;
  /** Whether updates are wanted at all, just now. */
  wantsUpdates(): boolean;
  /** Every request with a random id, before it is sent. */
  onSend(request: { readonly _: string }): void;
  /** Every result, before the caller gets it. */
  onResult(request: { readonly _: string }, result: unknown): void;
  /** Every refusal, before it is dealt with. */
  onRefused(request: { readonly _: string }, error: RpcError): void;
  /** Makes sure, as far as that can be done, that the address of a data centre is known. */
  locate(dc: number): Promise<void>;
}

/** One call on its way. */
interface Attempt {
  readonly request: { readonly _: string };
  readonly method: string;
  /** The request as it is sent. */
  readonly body: Uint8Array;
  /** It says already that no updates are wanted. */
  readonly quiet: boolean;
  readonly repeatable: boolean;
  /** It does something: whether it did matters. */
  readonly effective: boolean;
  /** It was sent more than once, and refused when an earlier copy may have been executed. */
  doubtful: boolean;
  readonly role: ConnectionRole;
  readonly options: InvokeOptions;
  readonly signal?: AbortSignal;
}

/** From a request to its result: encoding, random ids, the right data centre, waits, migrations, retries. */
export class Invoker {
  readonly #options: InvokerOptions;
  readonly #foreign: ForeignAuthorization;
  /** Methods the server asked to leave alone until then, on the monotonic clock. */
  readonly #blocked = new Map<string, number>();
  /** What ends the sleep of calls that wait. */
  readonly #sleepers = new Set<AbortController>();

  constructor(options: InvokerOptions) {
    this.#options = options;
    this.#foreign = new ForeignAuthorization(
      options.keeper,
      (request, dc) => this.#run(this.#attempt(request, {}), dc),
    );
  }

  /**
   * Calls the API.
   * @throws TlError when the request does not fit the schema, RpcError when the server refuses, UnknownOutcomeError,
   * TimeoutError, NetworkError when the client is closed, the signal's reason
   */
  async invoke(request: { readonly _: string }, options: InvokeOptions = {}): Promise<unknown> {
    const { clock } = this.#options;
    const { signal, timeout } = options;
    signal?.throwIfAborted();
    if (timeout === undefined && !signal) {
      return await this.#invoke(this.#attempt(request, options), options.dc);
    }
    const ending = new AbortController();
    const abort = () => ending.abort(signal!.reason);
    signal?.addEventListener("abort", abort, { once: true });
    const timer = timeout === undefined ? undefined : clock.setTimeout(
      () =>
        ending.abort(new TimeoutError(`Cannot wait any longer for ${request._}: ${timeout} ms have passed`)),
      timeout,
    );
    try {
      // Whatever it waits for: another data centre, a login taken there, a flood wait.
      const call = this.#invoke(this.#attempt(request, options, ending.signal), options.dc);
      return await abortable(call, ending.signal);
    } finally {
      signal?.removeEventListener("abort", abort);
      if (timer !== undefined) clock.clearTimeout(timer);
    }
  }

  #attempt(request: { readonly _: string }, options: InvokeOptions, signal?: AbortSignal): Attempt {
    const { platform, clock } = this.#options;
    const info = api.method(request._);
    if (!info) throw new TypeError(`Cannot call ${String(request._)}: the schema has no method of that name`);
    const source = {
      randomBytes: (length: number) => platform.randomBytes(length),
      now: () => Math.floor(clock.now() / 1000),
    };
    const filled = info.hasRandomId ? withRandomIds(request, info, source) : request;
    if (info.hasRandomId) this.#options.onSend(filled);
    const role = roleOf(request._), quiet = role !== "main";
    return {
      request,
      method: request._,
      body: quiet ? encodeQuietly(filled) : api.encode(filled),
      quiet,
      repeatable: options.idempotent ?? (info.hasRandomId || info.readOnly || HARMLESS.test(request._)),
      effective: !info.readOnly && !options.idempotent && !HARMLESS.test(request._),
      doubtful: false,
      role,
      options,
      signal,
    };
  }

  /** A refusal says that nothing was done only if no earlier copy of the call can have done it. */
  async #invoke(attempt: Attempt, chosen?: number): Promise<unknown> {
    try {
      return await this.#wherever(attempt, chosen);
    } catch (error) {
      // RANDOM_ID_DUPLICATE is no refusal: it says what became of the copy before.
      const refused = error instanceof RpcError && !error.is("RANDOM_ID_DUPLICATE");
      if (!refused || !attempt.doubtful || !attempt.effective) throw error;
      throw new UnknownOutcomeError(attempt.method, { cause: error });
    }
  }

  /** Calls the data centre that was chosen, or the account's, and goes where that sends us. */
  async #wherever(attempt: Attempt, chosen?: number): Promise<unknown> {
    const { keeper, logger } = this.#options;
    let dc = chosen;
    let imported = false;
    for (let migrations = 0;; migrations++) {
      const target = dc ?? keeper.head.homeDc;
      try {
        await this.#options.locate(target);
        if (target !== keeper.head.homeDc && !NO_LOGIN_NEEDED.test(attempt.method)) {
          await this.#foreign.ensure(target);
        }
        const result = await this.#patiently(attempt, target);
        this.#options.onResult(attempt.request, result);
        return result;
      } catch (error) {
        if (error instanceof RpcError) this.#options.onRefused(attempt.request, error);
        if (!(error instanceof RpcError) || migrations >= MAX_MIGRATIONS) throw error;
        if (error.code === 303 && error.value !== undefined) {
          const to = error.value;
          logger.info?.(`${attempt.method}: the server sends us to DC ${to} (${error.text})`);
          const account = ACCOUNT_MIGRATIONS.some((name) => error.is(name));
          if (account && target === keeper.head.homeDc) await this.moveHome(to);
          else dc = to;
        } else if (error.is("AUTH_KEY_UNREGISTERED") && target !== keeper.head.homeDc && !imported) {
          imported = true;
          await this.#foreign.forget(target);
        } else throw error;
      }
    }
  }

  /** The account lives on another data centre: remembered before anything is sent there. */
  async moveHome(dc: number): Promise<void> {
    const { keeper, links } = this.#options;
    await this.#options.locate(dc);
    // Whoever is logged in stays so.
    await this.#foreign.ensure(dc);
    await keeper.commit([{ type: "homeDc", dc }], "sync");
    links.home();
  }

  /** Sends a call until the server does not say "later" any more. */
  async #patiently(attempt: Attempt, dc: number): Promise<unknown> {
    const { clock, logger, retry } = this.#options;
    const { method, signal, repeatable } = attempt;
    const policy = attempt.options.maxFloodWait === undefined
      ? retry
      : autoSleep({ maxWait: attempt.options.maxFloodWait });
    let slept = 0;
    for (let count = 1;; count++) {
      let failure: RpcError;
      const blocked = (this.#blocked.get(method) ?? 0) - clock.monotonic();
      if (blocked > 0) failure = new RpcError(420, `FLOOD_WAIT_${Math.ceil(blocked / 1000)}`, method);
      else {
        try {
          return await this.#run(attempt, dc);
        } catch (error) {
          if (!(error instanceof RpcError)) throw error;
          failure = error;
        }
      }
      const floodWait = floodWaitOf(failure);
      if (floodWait !== undefined && failure.is("FLOOD_WAIT") && blocked <= 0) {
        this.#blocked.set(method, Math.max(this.#blocked.get(method) ?? 0, clock.monotonic() + floodWait));
      }
      const wait = policy({ error: failure, attempt: count, floodWait, slept, repeatable });
      if (wait === null) throw failure;
      const pause = Math.max(wait, floodWait ?? 0);
      logger.info?.(`${method}: ${failure.text}, waiting ${Math.ceil(pause / 1000)} s`);
      await this.#sleep(pause, signal);
      slept += pause;
    }
  }

  async #sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
    const waking = new AbortController();
    const abort = () => waking.abort(signal!.reason);
    signal?.addEventListener("abort", abort, { once: true });
    this.#sleepers.add(waking);
    try {
      await sleep(ms, this.#options.clock, waking.signal);
    } finally {
      this.#sleepers.delete(waking);
      signal?.removeEventListener("abort", abort);
    }
  }

  /** Ends calls that sleep; those on their way are ended by their links. */
  close(reason: unknown): void {
    for (const sleeper of this.#sleepers) sleeper.abort(reason);
  }

  async #run(attempt: Attempt, dc: number): Promise<unknown> {
    const { links, keeper } = this.#options;
    const { method, body, repeatable, role, signal, options } = attempt;
    const quiet = !attempt.quiet &&
      (options.withoutUpdates || dc !== keeper.head.homeDc || !this.#options.wantsUpdates());
    const request = {
      method,
      repeatable,
      signal,
      body: quiet ? concat(WITHOUT_UPDATES, body) : body,
      onDoubt: () => void (attempt.doubtful = true),
    };
    const link = dc === keeper.head.homeDc && role === "main" ? links.home() : links.get(dc, role);
    const result = await link.call(request);
    // Nobody else has it: what the link gives is of a packet of its own.
    return api.decodeResult(method, giveAway(result));
  }
}

/** A part of a file, which is large: what asks for no updates is written in front of it, not put there with a copy. */
function encodeQuietly(query: { readonly _: string }): Uint8Array {
  try {
    return api.encode({ _: "invokeWithoutUpdates", query });
  } catch {
    // The error should tell of the request alone.
    return api.encode(query);
  }
}

/** Files have connections of their own: they must not keep messages waiting. */
function roleOf(method: string): ConnectionRole {
  if (/^upload\.save/.test(method)) return "upload";
  return /^upload\.get(?:File|WebFile|FileHashes)$/.test(method) ? "download" : "main";
}
