import type { Clock } from "../../base/clock.ts";
import { RpcFault } from "../world/fault.ts";

interface Query<A> {
  readonly bot: number;
  answer(answer: A): void;
  expire(): void;
}

/** Questions to bots that wait for their answers: pressed buttons, inline queries. */
export class PendingAnswers<A> {
  readonly #clock: Clock;
  readonly #waiting = new Map<bigint, Query<A>>();
  #lastId: bigint;

  /** @param firstId what the ids of questions begin with */
  constructor(clock: Clock, firstId: bigint) {
    this.#clock = clock;
    this.#lastId = firstId;
  }

  /** Opens a question: its id, and the bot's answer. @throws RpcFault 400 BOT_RESPONSE_TIMEOUT after `timeout` ms */
  open(bot: number, timeout: number): { id: bigint; answer: Promise<A> } {
    const id = ++this.#lastId;
    const answer = new Promise<A>((resolve, reject) => {
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
  answer(bot: number, id: bigint, answer: A): void {
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
