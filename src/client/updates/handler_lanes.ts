import { type Clock, sleep } from "../../base/clock.ts";
import type { UpdateMap, UpdateType } from "../model/mod.ts";
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

/** Updates that are handled one after the other. */
interface Lane {
  readonly chat: string;
  readonly parcels: Parcel[];
  /** Index of the next one. */
  next: number;
}

/** The handlers users registered. Updates of one chat are handled one after the other, chats side by side. */
export class HandlerLanes {
  readonly #options: HandlerLanesOptions;
  /** Lists are replaced, never changed: who goes through one is not disturbed. */
  readonly #handlers = new Map<UpdateType, readonly AnyHandler[]>();
  readonly #lanes = new Map<string, Lane>();
  /** Lanes to begin with. */
  #fresh: Lane[] = [];
  /** How many lanes there are, those without a chat included. */
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

  /** Takes an update; those with the same key are handled in the order they came, those with `""` each by itself. */
  take(parcel: Parcel, chat: string): void {
    const lane = chat === "" ? undefined : this.#lanes.get(chat);
    if (lane) {
      lane.parcels.push(parcel);
      return;
    }
    const fresh: Lane = { chat, parcels: [parcel], next: 0 };
    if (chat !== "") this.#lanes.set(chat, fresh);
    this.#open++;
    // Not within the call that brought the update: a handler must not hold up the acknowledgement.
    if (this.#fresh.push(fresh) === 1) queueMicrotask(() => this.#begin());
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

  /** Goes through a lane; without a promise, as long as handlers give none. */
  #run(lane: Lane): void {
    const { parcels } = lane;
    while (lane.next < parcels.length) {
      const pause = this.#handle(parcels[lane.next++]);
      if (lane.next > 100) lane.next -= parcels.splice(0, lane.next).length;
      // What onError throws is for whoever watches over unhandled rejections: the lane goes on.
      if (pause) return void pause.finally(() => this.#run(lane));
    }
    if (lane.chat !== "") this.#lanes.delete(lane.chat);
    if (--this.#open === 0) this.#idle();
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
