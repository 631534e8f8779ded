import type { UpdateMap, UpdateType } from "../model/mod.ts";
import type { Parcel } from "./parcel.ts";

/** One update as an {@linkcode UpdateStream} gives it: what happened, and to what. */
export type Update = {
  [K in UpdateType]: {
    /** What happened. */
    readonly type: K;
    /** What it happened to: what a handler of that type gets. */
    readonly value: UpdateMap[K];
    /** Counts the update as handled, before the next one is asked for. */
    done(): void;
  };
}[UpdateType];

/** An update somebody reads just now. */
interface Handed {
  readonly parcel: Parcel;
  open: boolean;
}

/**
 * All updates, one after the other. An update counts as handled when the next one is asked for, or when its `done` is
 * called. Leaving the loop ends the stream and counts nothing: the last update, and those that waited behind it, come
 * again when the program starts again.
 */
export class UpdateStream implements AsyncIterableIterator<Update>, AsyncDisposable {
  readonly #onEnd: (stream: UpdateStream) => void;
  readonly #askers: ((result: IteratorResult<Update>) => void)[] = [];
  #queue: Parcel[] = [];
  #head = 0;
  #current: Handed | undefined;
  #onSettled: (() => void) | undefined;
  #ended = false;

  /** @internal Made by `client.updates()`. */
  constructor(onEnd: (stream: UpdateStream) => void) {
    this.#onEnd = onEnd;
  }

  /** @internal Takes an update. */
  push(parcel: Parcel): void {
    const asker = this.#askers.shift();
    if (asker) asker({ done: false, value: this.#handOut(parcel) });
    else this.#queue.push(parcel);
  }

  /** The next update; the one before it counts as handled now. */
  next(): Promise<IteratorResult<Update>> {
    this.#settle(this.#current, true);
    if (this.#ended) return Promise.resolve({ done: true, value: undefined });
    if (this.#head === this.#queue.length) return new Promise((resolve) => this.#askers.push(resolve));
    const parcel = this.#queue[this.#head++];
    if (this.#head >= 1_000 || this.#head === this.#queue.length) {
      this.#queue = this.#queue.slice(this.#head);
      this.#head = 0;
    }
    return Promise.resolve({ done: false, value: this.#handOut(parcel) });
  }

  /** Ends the stream: nothing more is counted as handled. */
  return(): Promise<IteratorResult<Update>> {
    this.#settle(this.#current, false);
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  /** @internal No more updates: whoever asks for the next one learns so, and what it had then still counts. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    for (const parcel of this.#queue.splice(this.#head)) parcel.abandon();
    for (const asker of this.#askers.splice(0)) asker({ done: true, value: undefined });
    this.#onEnd(this);
  }

  /** @internal Resolves when whoever reads is done with the update it has. */
  settled(): Promise<void> {
    return new Promise((resolve) => this.#current ? this.#onSettled = resolve : resolve());
  }

  /** The stream itself. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Ends the stream, as leaving its loop does. */
  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  #handOut(parcel: Parcel): Update {
    this.#settle(this.#current, true);
    const handed: Handed = { parcel, open: true };
    this.#current = handed;
    return { type: parcel.type, value: parcel.value, done: () => this.#settle(handed, true) } as Update;
  }

  #settle(handed: Handed | undefined, complete: boolean): void {
    if (!handed?.open) return;
    handed.open = false;
    if (complete) handed.parcel.done();
    else handed.parcel.abandon();
    if (this.#current !== handed) return;
    this.#current = undefined;
    this.#onSettled?.();
  }
}
