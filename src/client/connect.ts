import { systemClock } from "../base/clock.ts";
import { TimeoutError } from "../base/errors.ts";
import { SessionError } from "../session/mod.ts";
import type { Endpoint } from "../transport/mod.ts";
import { abortable } from "./abortable.ts";
import { checkOptions } from "./checked_options.ts";
import { Client } from "./client.ts";
import type { ClientOptions } from "./client_options.ts";
import type { ConnectDefaults } from "./connect_defaults.ts";
import { DEFAULT_DC } from "./default_dcs.ts";
import { checkSameBot } from "./login.ts";
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
export async function connectWith(options: ClientOptions, defaults: ConnectDefaults): Promise<Client> {
  const application = checkOptions(options);
  const { session, lock, dcs, auth, signal, testMode = false } = options;
  const clock = options.clock ?? systemClock;
  const timeout = options.connectTimeout ?? CONNECT_TIMEOUT;
  signal?.throwIfAborted();
  const fresh = { homeDc: firstDc(dcs), testMode };
  const keeper = await SessionKeeper.open(session, fresh, options.logger ?? {}, {
    signal,
    wait: options.sessionWait,
  }, lock);
  let client: Client | undefined;
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
    checkSession(keeper, testMode, auth && "bot" in auth ? auth.bot : undefined);
    // A key without a name: a session converted from another library's may not say whose it is.
    const keyed = keeper.dc(keeper.head.homeDc)?.authKey !== undefined;
    client = new Client(options, application, defaults, keeper);
    client.addEventListener("connection", ({ detail }) => failure = detail.reason ?? failure);
    await client.reach(CONNECT_ATTEMPTS, giveUp.signal);
    if (keyed && !client.self) await abortable(client.isAuthorized(), giveUp.signal);
    if (client.self) await abortable(client.markUpdates(), giveUp.signal);
    clock.clearTimeout(timer);
    if (auth && !client.self) await abortable(client.logIn(auth), giveUp.signal);
    return client;
  } catch (error) {
    if (client) await client.close();
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

function checkSession(keeper: SessionKeeper, testMode: boolean, token: string | undefined): void {
  const { head } = keeper;
  if (head.testMode !== testMode) {
    const [has, wants] = head.testMode ? ["test", "production"] : ["production", "test"];
    throw new SessionError(
      `Cannot use the session: it belongs to Telegram's ${has} servers, not to the ${wants} ones`,
    );
  }
  if (token !== undefined) checkSameBot(token, head.self);
}
