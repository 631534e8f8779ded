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
interface Lane {
  readonly parcels: Parcel[];
  running: Promise<void>;
}

/** The handlers users registered. Updates of one chat are handled one after the other, chats side by side. */
export class HandlerLanes {
  readonly #options: HandlerLanesOptions;
  readonly #handlers = new Map<UpdateType, Set<AnyHandler>>();
  readonly #lanes = new Map<string, Lane>();
  readonly #loose = new Set<Promise<void>>();
  readonly #stopped = new AbortController();

  constructor(options: HandlerLanesOptions) {
    this.#options = options;
  }

  /** Registers a handler; the same function may be registered several times. */
  add<K extends UpdateType>(type: K, handler: UpdateHandler<K>): Disposable {
    const own: AnyHandler = (value) => handler(value as UpdateMap[K]);
    const handlers = this.#handlers.get(type) ?? new Set();
    this.#handlers.set(type, handlers.add(own));
    return {
      [Symbol.dispose]: () => {
        handlers.delete(own);
        if (handlers.size === 0 && this.#handlers.get(type) === handlers) this.#handlers.delete(type);
      },
    };
  }

  /** Whether anybody wants updates of that type. */
  wants(type: UpdateType): boolean {
    return this.#handlers.has(type);
  }

  /** Takes an update; those with the same key are handled in the order they came, those with `""` at once. */
  take(parcel: Parcel, chat: string): void {
    if (chat === "") {
      const running = this.#handle(parcel).finally(() => this.#loose.delete(running));
      this.#loose.add(running);
      return;
    }
    const lane = this.#lanes.get(chat);
    if (lane) {
      lane.parcels.push(parcel);
      return;
    }
    const fresh: Lane = { parcels: [parcel], running: Promise.resolve() };
    this.#lanes.set(chat, fresh);
    fresh.running = this.#run(chat, fresh);
  }

  /** No handler is started any more: what waits is left undone. Resolves when none runs. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    while (this.#lanes.size + this.#loose.size > 0) {
      await Promise.all([...[...this.#lanes.values()].map(({ running }) => running), ...this.#loose]);
    }
  }

  async #run(chat: string, { parcels }: Lane): Promise<void> {
    // Not within the call that brought the update: a handler must not hold up the acknowledgement.
    await null;
    for (let i = 0; i < parcels.length; i++) {
      await this.#handle(parcels[i]);
      if (i === 100) i -= parcels.splice(0, i).length;
    }
    this.#lanes.delete(chat);
  }

  /** Every handler has its turn before those that threw have another. */
  async #handle(parcel: Parcel): Promise<void> {
    const { clock, attempts, onError, onRetry, onDeadLetter } = this.#options;
    const { signal } = this.#stopped;
    const { type, value } = parcel;
    let handlers = [...this.#handlers.get(type) ?? []];
    for (let attempt = 1; handlers.length > 0; attempt++) {
      if (attempt > 1) await sleep(FIRST_PAUSE * 5 ** (attempt - 2), clock, signal).catch(() => {});
      const failed: AnyHandler[] = [];
      for (const handler of handlers) {
        // The client is at its end: what was not begun comes again when the program starts again.
        if (signal.aborted) return parcel.abandon();
        try {
          await handler(value);
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
