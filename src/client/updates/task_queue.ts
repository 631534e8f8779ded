import type { MaybePromise } from "../../base/maybe_promise.ts";

/** Runs tasks one after the other; at once, where that is possible. */
export class TaskQueue {
  readonly #onError: (error: unknown) => void;
  readonly #tasks: (() => MaybePromise<void>)[] = [];
  #running = false;

  /** @param onError gets what a task throws; the next one runs all the same */
  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /** Adds a task. It has run when this returns, if none was waiting or running and it needs no promise. */
  add(task: () => MaybePromise<void>): void {
    this.#tasks.push(task);
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    for (let task = this.#tasks.shift(); task; task = this.#tasks.shift()) {
      try {
        const result = task();
        if (result) await result;
      } catch (error) {
        this.#onError(error);
      }
    }
    this.#running = false;
  }
}
