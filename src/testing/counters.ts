/** What a test DC counted since it started: `server.counters`. */
export class Counters {
  /** Connections that were opened. */
  connections = 0;
  /** Key exchanges that ended with a new key, temporary keys included. */
  keyExchanges = 0;
  /** Sessions that began: every new_session_created. */
  sessions = 0;
  readonly #calls: Map<string, number>;
  readonly #logins: () => number;
  readonly #refusals = new Map<number, number>();
  readonly #transportErrors = new Map<number, number>();

  /** For the server itself. @param calls calls by method @param logins how many logins were made */
  constructor(calls: Map<string, number>, logins: () => number) {
    this.#calls = calls;
    this.#logins = logins;
  }

  /** Logins that succeeded, on whichever data centre; imported authorizations do not count. */
  get logins(): number {
    return this.#logins();
  }

  /** How often that method was executed; of all methods without one. */
  calls(method?: string): number {
    if (method !== undefined) return this.#calls.get(method) ?? 0;
    return [...this.#calls.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Methods that were executed, and how often. */
  get methods(): ReadonlyMap<string, number> {
    return this.#calls;
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
    this.#calls.set(method, this.calls(method) + 1);
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
