import { systemClock } from "../base/clock.ts";
import { TimeoutError } from "../base/errors.ts";
import { SessionError, type SessionHead } from "../session/mod.ts";
import type { Endpoint } from "../transport/mod.ts";
import type { RsaPublicKey } from "../crypto/mod.ts";
import type { BaseClientOptions } from "./base_client_options.ts";
import type { Application } from "./checked_options.ts";
import { ClientCore } from "./client_core.ts";
import type { ClientEvents } from "./client_events.ts";
import type { ConnectDefaults } from "./connect_defaults.ts";
import { DEFAULT_DC } from "./default_dcs.ts";
import type { GetKeyMaker } from "./key_maker.ts";
import { SessionKeeper } from "./session_keeper.ts";

/** How long `connect` tries, in milliseconds. */
const CONNECT_TIMEOUT = 30_000;
/** How many attempts in a row may fail before it gives up early. */
const CONNECT_ATTEMPTS = 4;

/** The time there is for connecting. */
export interface Patience {
  /** How often connecting may fail in a row before it is given up. */
  readonly attempts: number;
  /** Aborts when it is over. */
  readonly signal: AbortSignal;
  /** From now on there is no hurry: people may be asked. */
  connected(): void;
}

/** What is different between clients. */
export interface Plan<C> {
  /** The client has the account's updates. */
  readonly ownsUpdates: boolean;
  /** Makes auth keys. */
  readonly keyMaker: GetKeyMaker;
  /** Whether it may use the session: nothing was changed yet. @throws when it may not */
  check?(head: SessionHead): void;
  /** Connects, and makes it. */
  start(core: ClientCore, patience: Patience): Promise<C>;
}

/**
 * Opens the session, makes the core of a client on it, and lets it connect; whatever fails, the session is let go of.
 * @throws SessionError: the session cannot be opened; TimeoutError; what `plan` throws
 */
export async function connectTo<C>(
  options: BaseClientOptions,
  application: Application,
  defaults: ConnectDefaults,
  plan: Plan<C>,
): Promise<C> {
  const { session, lock, dcs, signal, testMode = false } = options;
  const clock = options.clock ?? systemClock;
  const timeout = options.connectTimeout ?? CONNECT_TIMEOUT;
  signal?.throwIfAborted();
  const { ownsUpdates, keyMaker } = plan, publicKeys = await parsedKeys(options, keyMaker);
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
    core = new ClientCore(options, application, defaults, keeper, { ownsUpdates, keyMaker, publicKeys });
    core.events.addEventListener("connection", (event) => {
      failure = (event as ClientEvents["connection"]).detail.reason ?? failure;
    });
    return await plan.start(core, {
      attempts: CONNECT_ATTEMPTS,
      signal: giveUp.signal,
      connected: () => clock.clearTimeout(timer),
    });
  } catch (error) {
    if (core) await core.end();
    else await keeper.close();
    throw error;
  } finally {
    clock.clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/** @throws TypeError when a text is no key */
async function parsedKeys(
  { publicKeys, testMode = false }: BaseClientOptions,
  keyMaker: GetKeyMaker,
): Promise<readonly RsaPublicKey[] | undefined> {
  const isText = (key: string | RsaPublicKey) => typeof key === "string";
  // What is parsed already needs no parser.
  if (!publicKeys?.some(isText)) return publicKeys as readonly RsaPublicKey[] | undefined;
  return (await keyMaker()).trustedKeys(publicKeys, testMode);
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
