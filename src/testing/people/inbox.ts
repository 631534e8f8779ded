import { TelegramError, TimeoutError } from "../../base/errors.ts";
import type { Clock } from "../../base/clock.ts";
import type { PersonMessage } from "./person_message.ts";

/** Messages kept for whoever asks later: the last ones. */
const MOST_KEPT = 10_000;

/** Messages somebody got, for whoever asks for the next one. */
export class Inbox {
  readonly #clock: Clock;
  readonly #kept: PersonMessage[] = [];
  readonly #waiting = new Set<{ take(message: PersonMessage): void; fail(error: Error): void }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** A message came. */
  add(message: PersonMessage): void {
    const [first] = this.#waiting;
    if (first) first.take(message);
    else if (this.#kept.push(message) > 2 * MOST_KEPT) this.#kept.splice(0, MOST_KEPT);
  }

  /** The next message. @throws TimeoutError when `who` gets none within `timeout` milliseconds */
  next(who: string, timeout: number): Promise<PersonMessage> {
    const kept = this.#kept.shift();
    if (kept) return Promise.resolve(kept);
    return new Promise((resolve, reject) => {
      const end = (): void => {
        this.#clock.clearTimeout(timer);
        this.#waiting.delete(waiter);
      };
      const waiter = {
        take: (message: PersonMessage): void => {
          end();
          resolve(message);
        },
        fail: (error: Error): void => {
          end();
          reject(error);
        },
      };
      const timer = this.#clock.setTimeout(() => {
        waiter.fail(
          new TimeoutError(`Cannot get the next message of ${who}: none came within ${timeout} ms`),
        );
      }, timeout);
      this.#waiting.add(waiter);
    });
  }

  /** Nothing will come any more. */
  stop(): void {
    for (const { fail } of [...this.#waiting]) {
      fail(new TelegramError("Cannot get the next message: the server was closed"));
    }
  }
}
