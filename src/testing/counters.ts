import type { RandomIdUse } from "./api/mod.ts";
import type { CallLog, CallRecord } from "./call_log.ts";

/** What the API counts itself. */
export interface ApiCounters {
  /** Calls by method. */
  readonly calls: Map<string, number>;
  /** How many logins were made. */
  readonly logins: number;
  /** Every random_id, in the order they came first. */
  readonly randomIds: readonly RandomIdUse[];
  /** The calls themselves. */
  readonly log: CallLog;
}

/** What a test DC counted since it started: `server.counters`. */
export class Counters {
  /** Connections that were opened. */
  connections = 0;
  /** Key exchanges that ended with a new key, temporary keys included. */
  keyExchanges = 0;
  /** Sessions that began: every new_session_created. */
  sessions = 0;
  readonly #api: ApiCounters;
  readonly #refusals = new Map<number, number>();
  readonly #transportErrors = new Map<number, number>();

  /** For the server itself. @param api what the API counts */
  constructor(api: ApiCounters) {
    this.#api = api;
  }

  /** Logins that succeeded, on whichever data centre; imported authorizations do not count. */
  get logins(): number {
    return this.#api.logins;
  }

  /** How often that method was executed; of all methods without one. */
  calls(method?: string): number {
    if (method !== undefined) return this.#api.calls.get(method) ?? 0;
    return [...this.#api.calls.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Methods that were executed, and how often. */
  get methods(): ReadonlyMap<string, number> {
    return this.#api.calls;
  }

  /** What became of every random_id: how often it arrived, and how often a message was written for it. */
  get randomIds(): readonly RandomIdUse[] {
    return this.#api.randomIds;
  }

  /** How often the random_id was executed that was executed most often; 0: there was none. */
  get mostExecutions(): number {
    return this.randomIds.reduce((most, { executed }) => Math.max(most, executed), 0);
  }

  /** Random ids that were executed more than once. The server itself sees to it that there are none, unless told otherwise. */
  get executedAgain(): readonly RandomIdUse[] {
    return this.randomIds.filter(({ executed }) => executed > 1);
  }

  /** From now on every executed call is noted in {@linkcode Counters.log}: the last `most` at least. Default 100,000. */
  keepLog(most = 100_000): void {
    this.#api.log.keep(most);
  }

  /** Executed calls in the order they began, since {@linkcode Counters.keepLog}. */
  get log(): readonly CallRecord[] {
    return this.#api.log.entries;
  }

  /** How many packets were refused with that code of bad_msg_notification, or 48: bad_server_salt. */
  badMessages(code: number): number {
    return this.#refusals.get(code) ?? 0;
  }

  /** How many connections were closed with that transport error: -404, -429 … */
  transportErrors(code: number): number {
    return this.#transportErrors.get(code) ?? 0;
  }

  /** @internal */
  countCall(method: string): void {
    this.#api.calls.set(method, this.calls(method) + 1);
  }

  /** @internal */
  countRefusal(code: number): void {
    this.#refusals.set(code, this.badMessages(code) + 1);
  }

  /** @internal */
  countTransportError(code: number): void {
    this.#transportErrors.set(code, this.transportErrors(code) + 1);
  }
}
