import type { StoredMessage } from "./post.ts";

/** What became of one random_id. */
export interface RandomIdUse {
  /** Id of the account that sent with it. */
  readonly account: number;
  /** As the client chose it. */
  readonly randomId: bigint;
  /** How often a call with it arrived. */
  readonly received: number;
  /** How often that wrote a message. */
  readonly executed: number;
}

interface Use {
  readonly account: number;
  readonly randomId: bigint;
  received: number;
  executed: number;
  message?: StoredMessage;
}

const MOST_KEPT = 200_000;

/** Who sent with which random_id, how often, and what became of it. */
export class RandomIds {
  readonly #uses = new Map<string, Use>();
  readonly #ids = new WeakMap<StoredMessage, bigint>();

  /** A call with it arrived. @returns the message it wrote before */
  arrived(account: number, randomId: bigint): StoredMessage | undefined {
    const use = this.#use(account, randomId);
    use.received++;
    return use.message;
  }

  /** A call with it wrote a message. */
  executed(account: number, randomId: bigint, message: StoredMessage): void {
    const use = this.#use(account, randomId);
    use.executed++;
    use.message = message;
    this.#ids.set(message, randomId);
  }

  /** The random_id a message was written with, in its author's box; undefined: none. */
  of(message: StoredMessage): bigint | undefined {
    return this.#ids.get(message);
  }

  /** All of them, in the order they came first. */
  list(): RandomIdUse[] {
    return [...this.#uses.values()].map(({ message: _message, ...use }) => use);
  }

  #use(account: number, randomId: bigint): Use {
    const key = `${account}:${randomId}`;
    let use = this.#uses.get(key);
    if (!use) {
      use = { account, randomId, received: 0, executed: 0 };
      this.#uses.set(key, use);
      if (this.#uses.size > MOST_KEPT) this.#uses.delete(this.#uses.keys().next().value!);
    }
    return use;
  }
}
