import { type Clock, sleep } from "../../base/clock.ts";
import type { UpdateMap, UpdateType } from "../model/mod.ts";
import type { ChatKey } from "../model/peer_ids.ts";
import { HandlerLanes, type HandlerLanesOptions, type UpdateHandler } from "./handler_lanes.ts";
import { Parcel } from "./parcel.ts";
import { type Update, UpdateStream } from "./update_stream.ts";

/** How long closing waits for what is being handled, in milliseconds. */
const SETTLE = 5_000;

/** What a {@linkcode Delivery} works with. */
export interface DeliveryOptions extends HandlerLanesOptions {
  /** How many updates may wait for consumers. */
  readonly limit: number;
  /** There is room again, after {@linkcode Delivery.full}. */
  onRoom(): void;
}

/** An update and whom to tell when it was dealt with. */
export interface Delivered<K extends UpdateType = UpdateType> {
  /** What happened. */
  readonly type: K;
  /** What it happened to. */
  readonly value: UpdateMap[K];
  /** Updates with the same key are handled in order; 0: in none. */
  readonly chat: ChatKey;
}

/** Hands updates to whoever wants them, and knows when all of them are done with it. */
export class Delivery {
  readonly #options: DeliveryOptions;
  readonly #handlers: HandlerLanes;
  readonly #streams = new Set<UpdateStream>();
  #pending = 0;
  #wasFull = false;
  #stopped = false;
  readonly #settled = (parcel: Parcel, complete: boolean): void => {
    this.#pending--;
    if (complete) parcel.delivered();
    if (this.#wasFull && this.#pending <= this.#options.limit / 2) {
      this.#wasFull = false;
      this.#options.onRoom();
    }
  };

  constructor(options: DeliveryOptions) {
    this.#options = options;
    this.#handlers = new HandlerLanes(options);
  }

  /** How many updates may wait. */
  get limit(): number {
    return this.#options.limit;
  }

  /** Updates that somebody still has to deal with. */
  get pending(): number {
    return this.#pending;
  }

  /** As many updates wait as may. When there is room again, `onRoom` is called. */
  get full(): boolean {
    if (this.#pending < this.#options.limit) return false;
    return this.#wasFull = true;
  }

  /** Registers a handler of one type of updates. */
  on<K extends UpdateType>(type: K, handler: UpdateHandler<K>): Disposable {
    return this.#handlers.add(type, handler);
  }

  /** A new reader of all updates from now on. */
  stream(): AsyncIterableIterator<Update> & AsyncDisposable {
    const stream = new UpdateStream((ended) => this.#streams.delete(ended));
    if (this.#stopped) stream.end();
    else this.#streams.add(stream);
    return stream;
  }

  /** Hands an update out; `done` is called when everybody has dealt with it, and never if somebody does not. */
  take(update: Delivered, done: () => void): void {
    // Consumers that have gone with the client still want it, the next time.
    if (this.#stopped) return;
    const { type, value, chat } = update;
    const handled = this.#handlers.wants(type);
    const consumers = this.#streams.size + (handled ? 1 : 0);
    if (consumers === 0) return done();
    this.#pending++;
    const parcel = new Parcel(type, value, done, consumers, this.#settled);
    for (const stream of this.#streams) stream.push(parcel);
    if (handled) this.#handlers.take(parcel, chat);
  }

  /** Hands out nothing more; resolves when nothing is being dealt with any more, or after five seconds. */
  async stop(): Promise<void> {
    this.#stopped = true;
    const streams = [...this.#streams];
    for (const stream of streams) stream.end();
    const enough = new AbortController();
    await Promise.race([
      Promise.all([this.#handlers.stop(), ...streams.map((stream) => stream.settled())]),
      sleep(SETTLE, this.#options.clock as Clock, enough.signal).catch(() => {}),
    ]);
    enough.abort();
  }
}
