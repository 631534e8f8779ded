import { systemClock } from "../base/clock.ts";
import { TimeoutError } from "../base/errors.ts";
import { SessionError, type SessionHead } from "../session/mod.ts";
import type { Endpoint } from "../transport/mod.ts";
import { abortable } from "./abortable.ts";
import { BaseClient } from "./base_client.ts";
import type { BaseClientOptions } from "./base_client_options.ts";
import { type Application, checkClientOptions, checkOptions } from "./checked_options.ts";
import { Client } from "./client.ts";
import { ClientCore } from "./client_core.ts";
import type { ClientEvents } from "./client_events.ts";
import type { ClientOptions } from "./client_options.ts";
import type { ConnectDefaults } from "./connect_defaults.ts";
import { DEFAULT_DC } from "./default_dcs.ts";
import { checkSameBot } from "./credentials.ts";
import { SessionKeeper } from "./session_keeper.ts";

/** How long `connect` tries, in milliseconds. */
const CONNECT_TIMEOUT = 30_000;
/** How many attempts in a row may fail before it gives up early. */
const CONNECT_ATTEMPTS = 4;

/**
 * Opens the session, connects, and logs in if `auth` is given and nobody is. What entries for runtimes are made of.
 *
 * @throws TypeError, RangeError: an option is wrong, nothing was touched; SessionError: the session cannot be opened;
 * NetworkError: nobody can be reached; LoginError, PasswordRequiredError, SignUpRequiredError: the login failed
 */
// deno-lint-ignore require-await -- what is wrong with the options comes as a rejection
export async function connectWith(options: ClientOptions, defaults: ConnectDefaults): Promise<Client> {
  const application = checkClientOptions(options);
  const { auth, receiveUpdates = true } = options;
  return connectTo(options, application, defaults, {
    ownsUpdates: receiveUpdates,
    check({ self }) {
      if (auth && "bot" in auth) checkSameBot(auth.bot, self);
    },
    async start(core, { signal, connected }) {
      // A key without a name: a session converted from another library's may not say whose it is.
      const keyed = core.keeper.dc(core.keeper.head.homeDc)?.authKey !== undefined;
      const client = new Client(core, options);
      await core.reach(CONNECT_ATTEMPTS, signal);
      // Whoever runs for a moment only need not care.
      if (receiveUpdates) core.refreshConfig();
      if (keyed && !client.self) await abortable(client.isAuthorized(), signal);
      if (client.self) await abortable(client.markUpdates(), signal);
      connected();
      if (auth && !client.self) await abortable(client.logIn(auth), signal);
      return client;
    },
  });
}

/**
 * The same for a client that only makes calls: opens the session and connects.
 *
 * @throws TypeError, RangeError: an option is wrong, nothing was touched; SessionError: the session cannot be opened;
 * NetworkError: nobody can be reached
 */
// deno-lint-ignore require-await -- what is wrong with the options comes as a rejection
export async function connectBaseWith(
  options: BaseClientOptions,
  defaults: ConnectDefaults,
): Promise<BaseClient> {
  return connectTo(options, checkOptions(options), defaults, {
    ownsUpdates: false,
    async start(core, { signal }) {
      await core.reach(CONNECT_ATTEMPTS, signal);
      return new BaseClient(core);
    },
  });
}

/** The time there is for connecting. */
interface Patience {
  /** Aborts when it is over. */
  readonly signal: AbortSignal;
  /** From now on there is no hurry: people may be asked. */
  connected(): void;
}

/** What is different between clients. */
interface Plan<C> {
  /** The client has the account's updates. */
  readonly ownsUpdates: boolean;
  /** Whether it may use the session: nothing was changed yet. @throws when it may not */
  check?(head: SessionHead): void;
  /** Connects, and makes it. */
  start(core: ClientCore, patience: Patience): Promise<C>;
}

async function connectTo<C>(
  options: BaseClientOptions,
  application: Application,
  defaults: ConnectDefaults,
  plan: Plan<C>,
): Promise<C> {
  const { session, lock, dcs, signal, testMode = false } = options;
  const clock = options.clock ?? systemClock;
  const timeout = options.connectTimeout ?? CONNECT_TIMEOUT;
  signal?.throwIfAborted();
  const fresh = { homeDc: firstDc(dcs), testMode };
  const keeper = await SessionKeeper.open(session, fresh, options.logger ?? {}, {
    signal,
    wait: options.sessionWait,
  }, lock);
  let core: ClientCore | undefined;
  const giveUp = new AbortController();
  const abort = () => giveUp.abort(signal!.reason);
  signal?.addEventListener("abort", abort, { once: true });
  let failure: unknown;
  const timer = clock.setTimeout(
    () =>
      giveUp.abort(
        new TimeoutError(`Cannot connect within ${timeout} ms${why(failure)}`, { cause: failure }),
      ),
    timeout,
  );
  try {
    checkMode(keeper, testMode);
    plan.check?.(keeper.head);
    core = new ClientCore(options, application, defaults, keeper, plan.ownsUpdates);
    core.events.addEventListener("connection", (event) => {
      failure = (event as ClientEvents["connection"]).detail.reason ?? failure;
    });
    return await plan.start(core, { signal: giveUp.signal, connected: () => clock.clearTimeout(timer) });
  } catch (error) {
    if (core) await core.end();
    else await keeper.close();
    throw error;
  } finally {
    clock.clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

function why(failure: unknown): string {
  return failure instanceof Error ? `: ${failure.message}` : ": there is no answer";
}

/** Where a new session begins: where Telegram has most begin, if that is among the given ones. */
function firstDc(dcs: readonly Endpoint[] | undefined): number {
  return dcs === undefined || dcs.length === 0 || dcs.some(({ dc }) => dc === DEFAULT_DC)
    ? DEFAULT_DC
    : dcs[0].dc;
}

function checkMode({ head }: SessionKeeper, testMode: boolean): void {
  if (head.testMode === testMode) return;
  const [has, wants] = head.testMode ? ["test", "production"] : ["production", "test"];
  throw new SessionError(
    `Cannot use the session: it belongs to Telegram's ${has} servers, not to the ${wants} ones`,
  );
}
