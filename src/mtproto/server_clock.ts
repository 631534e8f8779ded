import { messageIdTime } from "./message_id.ts";

/** Server messages may be this old, in milliseconds … */
const MAX_AGE = 300_000;
/** … or this far ahead. */
const MAX_AHEAD = 30_000;

/** The server's time, as far as we know it. */
export class ServerClock {
  #offset: number;
  #certain: boolean;
  readonly #now: () => number;

  /**
   * @param now local wall clock, milliseconds since the Unix epoch
   * @param offset server time minus local time, in milliseconds, if known from before
   * @param certain the offset was measured by this process
   */
  constructor(now: () => number, offset = 0, certain = false) {
    this.#now = now;
    this.#offset = offset;
    this.#certain = certain;
  }

  /** Server time minus local time, in milliseconds. */
  get offset(): number {
    return this.#offset;
  }

  /** The offset was measured by this process, and nothing has contradicted it. */
  get certain(): boolean {
    return this.#certain;
  }

  /** Server time, milliseconds since the Unix epoch. */
  now(): number {
    return this.#now() + this.#offset;
  }

  /** Server time, whole seconds since the Unix epoch. */
  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  /** Takes the time from a message id that the server is known to have made just now. */
  setFrom(messageId: bigint): void {
    this.#offset = messageIdTime(messageId) - this.#now();
    this.#certain = true;
  }

  /** Whether a message of that id may have been sent by the server recently. */
  accepts(messageId: bigint): boolean {
    const age = this.now() - messageIdTime(messageId);
    return !this.#certain || (age <= MAX_AGE && age >= -MAX_AHEAD);
  }

  /** Something does not fit: the time has to be measured again. */
  doubt(): void {
    this.#certain = false;
  }
}
