import type { MaybePromise } from "../../base/maybe_promise.ts";

/** Runs tasks one after the other; at once, where that is possible. */
export class TaskQueue {
  readonly #onError: (error: unknown) => void;
  readonly #onIdle: () => void;
  readonly #tasks: (() => MaybePromise<void>)[] = [];
  #running = false;

  /**
   * @param onError gets what a task throws; the next one runs all the same
   * @param onIdle called whenever no task is left
   */
  constructor(onError: (error: unknown) => void, onIdle: () => void) {
    this.#onError = onError;
    this.#onIdle = onIdle;
  }

  /** How many tasks wait. */
  get size(): number {
    return this.#tasks.length;
  }

  /** Adds a task. It has run when this returns, if none was waiting or running and it needs no promise. */
  add(task: () => MaybePromise<void>): void {
    if (this.#running) this.#tasks.push(task);
    else this.#run(task);
  }

  #run(first: (() => MaybePromise<void>) | undefined): void {
    this.#running = true;
    for (let task = first; task; task = this.#tasks.shift()) {
      try {
        const pause = task();
        if (pause) return void pause.catch(this.#onError).then(() => this.#run(this.#tasks.shift()));
      } catch (error) {
        this.#onError(error);
      }
    }
    this.#running = false;
    this.#onIdle();
  }
}
