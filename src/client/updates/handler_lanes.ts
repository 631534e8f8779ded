import { type Clock, sleep } from "../../base/clock.ts";
import type { UpdateMap, UpdateType } from "../model/mod.ts";
import type { ChatKey } from "../model/peer_ids.ts";
import type { Parcel } from "./parcel.ts";

/** Gets updates of one type. What it returns is awaited before the next update of the same chat. */
export type UpdateHandler<K extends UpdateType> = (value: UpdateMap[K]) => unknown;

/** An update that a handler could not deal with. */
export interface DeadLetter {
  /** What happened. */
  readonly type: UpdateType;
  /** What the handler was given. */
  readonly value: UpdateMap[UpdateType];
  /** What the handler threw last. */
  readonly error: unknown;
  /** How often it was tried. */
  readonly attempts: number;
}

/** What {@linkcode HandlerLanes} work with. */
export interface HandlerLanesOptions {
  /** The time. */
  readonly clock: Clock;
  /** How often a handler that throws is tried with one update, at least 1. */
  readonly attempts: number;
  /** A handler threw; it will be tried again. */
  onRetry(error: unknown): void;
  /** A handler threw and is not tried again with that update. */
  onError(error: unknown): void;
  /** A handler failed for good with an update. */
  onDeadLetter(letter: DeadLetter): void;
}

/** Pause before the second attempt of a handler, in milliseconds; five times as long before each further one. */
const FIRST_PAUSE = 100;

type AnyHandler = UpdateHandler<UpdateType>;

/** Lanes kept at least, in use or not. */
const MEMORY = 1_000;

/** Updates that are handled one after the other. */
interface Lane {
  /** The one that is handled, or comes next; undefined: none. Those behind it follow by their `next`. */
  first: Parcel | undefined;
  last: Parcel | undefined;
}

/** The handlers users registered. Updates of one chat are handled one after the other, chats side by side. */
export class HandlerLanes {
  readonly #options: HandlerLanesOptions;
  /** Lists are replaced, never changed: who goes through one is not disturbed. */
  readonly #handlers = new Map<UpdateType, readonly AnyHandler[]>();
  /**
   * Those of chats, also when they are empty: if entries came and went, V8 would need a new table again and again, all
   * of them in old memory, where only a full collection finds that they and what was in them are garbage.
   */
  #lanes = new Map<ChatKey, Lane>();
  /** How many there may be before empty ones are let go of. */
  #most = MEMORY;
  /** Lanes to begin with. */
  #fresh: Lane[] = [];
  /** How many lanes are not empty. */
  #open = 0;
  readonly #stopped = new AbortController();
  #idle: () => void = () => {};

  constructor(options: HandlerLanesOptions) {
    this.#options = options;
  }

  /** Registers a handler; the same function may be registered several times. */
  add<K extends UpdateType>(type: K, handler: UpdateHandler<K>): Disposable {
    const own: AnyHandler = (value) => handler(value as UpdateMap[K]);
    this.#handlers.set(type, [...this.#handlers.get(type) ?? [], own]);
    return {
      [Symbol.dispose]: () => {
        const rest = this.#handlers.get(type)?.filter((other) => other !== own) ?? [];
        if (rest.length > 0) this.#handlers.set(type, rest);
        else this.#handlers.delete(type);
      },
    };
  }

  /** Whether anybody wants updates of that type. */
  wants(type: UpdateType): boolean {
    return this.#handlers.has(type);
  }

  /** Takes an update; those with the same key are handled in the order they came, those with 0 each by itself. */
  take(parcel: Parcel, chat: ChatKey): void {
    const lane = this.#lane(chat);
    if (lane.last) {
      lane.last = lane.last.next = parcel;
      return;
    }
    lane.first = lane.last = parcel;
    this.#open++;
    // Not within the call that brought the update: a handler must not hold up the acknowledgement.
    if (this.#fresh.push(lane) === 1) queueMicrotask(() => this.#begin());
  }

  /** No handler is started any more: what waits is left undone. Resolves when none runs. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    if (this.#open > 0) await new Promise<void>((resolve) => this.#idle = resolve);
  }

  #begin(): void {
    const fresh = this.#fresh;
    this.#fresh = [];
    for (const lane of fresh) this.#run(lane);
  }

  #lane(chat: ChatKey): Lane {
    let lane = chat === 0 ? undefined : this.#lanes.get(chat);
    if (lane) return lane;
    lane = { first: undefined, last: undefined };
    if (chat === 0) return lane;
    if (this.#lanes.size >= this.#most) {
      this.#lanes = new Map([...this.#lanes].filter(([, { first }]) => first));
      this.#most = Math.max(MEMORY, 2 * this.#lanes.size);
    }
    this.#lanes.set(chat, lane);
    return lane;
  }

  /** Goes through a lane; without a promise, as long as handlers give none. */
  #run(lane: Lane): void {
    while (lane.first) {
      const pause = this.#handle(lane.first);
      // What onError throws is for whoever watches over unhandled rejections: the lane goes on.
      if (pause) {
        return void pause.finally(() => {
          this.#advance(lane);
          this.#run(lane);
        });
      }
      this.#advance(lane);
    }
    if (--this.#open === 0) this.#idle();
  }

  #advance(lane: Lane): void {
    const parcel = lane.first!;
    lane.first = parcel.next;
    // Once it is old garbage it would keep all those behind it.
    parcel.next = undefined;
    if (!lane.first) lane.last = undefined;
  }

  #handle(parcel: Parcel): Promise<void> | undefined {
    const handlers = this.#handlers.get(parcel.type) ?? [];
    for (let i = 0; i < handlers.length; i++) {
      // The client is at its end: what was not begun comes again when the program starts again.
      if (this.#stopped.signal.aborted) return void parcel.abandon();
      let result: unknown;
      try {
        result = handlers[i](parcel.value);
      } catch (error) {
        return this.#finish(parcel, handlers.slice(i), () => {
          throw error;
        });
      }
      if (isThenable(result)) return this.#finish(parcel, handlers.slice(i), () => result);
    }
    parcel.done();
  }

  /**
   * Every handler has its turn before those that threw have another.
   * @param begun gives what the first one gave, or throws what it threw
   */
  async #finish(parcel: Parcel, handlers: readonly AnyHandler[], begun?: () => unknown): Promise<void> {
    const { clock, attempts, onError, onRetry, onDeadLetter } = this.#options;
    const { signal } = this.#stopped;
    const { type, value } = parcel;
    for (let attempt = 1; handlers.length > 0; attempt++) {
      if (attempt > 1) await sleep(FIRST_PAUSE * 5 ** (attempt - 2), clock, signal).catch(() => {});
      const failed: AnyHandler[] = [];
      for (const handler of handlers) {
        if (!begun && signal.aborted) return parcel.abandon();
        const call = begun ?? handler;
        begun = undefined;
        try {
          await call(value);
        } catch (error) {
          if (signal.aborted) return this.#interrupted(parcel, error);
          if (attempt < attempts) {
            failed.push(handler);
            onRetry(error);
            continue;
          }
          onError(error);
          onDeadLetter({ type, value, error, attempts });
        }
      }
      handlers = failed;
    }
    parcel.done();
  }

  #interrupted(parcel: Parcel, error: unknown): void {
    this.#options.onError(error);
    parcel.abandon();
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" &&
    typeof (value as Partial<PromiseLike<unknown>> | null)?.then === "function";
}
