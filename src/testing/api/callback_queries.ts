import type { Clock } from "../../base/clock.ts";
import type { RawMessagesBotCallbackAnswer } from "../../tl/mod.ts";
import { RpcFault } from "../world/fault.ts";

interface Query {
  readonly bot: number;
  answer(answer: RawMessagesBotCallbackAnswer): void;
  expire(): void;
}

/** Pressed buttons that wait for their bot's answer. */
export class CallbackQueries {
  readonly #clock: Clock;
  readonly #waiting = new Map<bigint, Query>();
  #lastId = 9_000_000_000_000_000_000n;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Opens a query: its id, and the bot's answer. @throws RpcFault 400 BOT_RESPONSE_TIMEOUT after `timeout` ms */
  open(bot: number, timeout: number): { id: bigint; answer: Promise<RawMessagesBotCallbackAnswer> } {
    const id = ++this.#lastId;
    const answer = new Promise<RawMessagesBotCallbackAnswer>((resolve, reject) => {
      const expire = (): void => {
        this.#clock.clearTimeout(timer);
        this.#waiting.delete(id);
        reject(new RpcFault(400, "BOT_RESPONSE_TIMEOUT"));
      };
      const timer = this.#clock.setTimeout(expire, timeout);
      this.#waiting.set(id, {
        bot,
        expire,
        answer: (answer) => {
          this.#clock.clearTimeout(timer);
          resolve(answer);
        },
      });
    });
    return { id, answer };
  }

  /** The answer of `bot`. @throws RpcFault 400 QUERY_ID_INVALID when nobody waits for it */
  answer(bot: number, id: bigint, answer: RawMessagesBotCallbackAnswer): void {
    const query = this.#waiting.get(id);
    if (query?.bot !== bot) throw new RpcFault(400, "QUERY_ID_INVALID");
    this.#waiting.delete(id);
    query.answer(answer);
  }

  /** Nobody answers any more. */
  close(): void {
    for (const { expire } of [...this.#waiting.values()]) expire();
  }
}
