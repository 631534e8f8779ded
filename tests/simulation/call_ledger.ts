import { NetworkError, TimeoutError } from "../../src/base/errors.ts";
import { RpcError, UnknownOutcomeError } from "../../src/mtproto/mod.ts";
import type { Life } from "./life.ts";

/** What a caller learned of its call: nothing yet, that it was done, that it was not, or that nobody knows. */
type Outcome = "open" | "done" | "refused" | "unknown" | "crashed";

interface CallRecord {
  readonly what: string;
  /** It carries a random_id: it has to end, and nobody may shrug. */
  readonly repeatable: boolean;
  readonly life: Life;
  outcome: Outcome;
  error?: unknown;
  executed: number;
}

/** Every call that must not be executed twice: what became of it, as its caller and as the server see it. */
export class CallLedger {
  readonly #calls = new Map<string, CallRecord>();
  readonly #note: (line: string) => void;
  readonly #breach: (what: string) => void;

  constructor(note: (line: string) => void, breach: (what: string) => void) {
    this.#note = note;
    this.#breach = breach;
  }

  /** Calls without an outcome. */
  get open(): readonly string[] {
    return [...this.#calls].filter(([, { outcome }]) => outcome === "open").map(([what]) => what);
  }

  /** How many there were, by outcome. */
  get outcomes(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const { outcome } of this.#calls.values()) counts[outcome] = (counts[outcome] ?? 0) + 1;
    return counts;
  }

  /**
   * Follows a call to its end.
   * @param what tells it from all others @param limited it may give up by itself
   */
  async follow(
    what: string,
    call: Promise<unknown>,
    options: { repeatable: boolean; limited: boolean; life: Life; ending: () => boolean },
  ): Promise<void> {
    const { repeatable, life } = options;
    // Making the call may have been the last thing it did.
    const outcome = life.alive ? "open" : "crashed";
    const record: CallRecord = { what, repeatable, life, outcome, executed: 0 };
    this.#calls.set(what, record);
    try {
      await call;
      if (record.outcome !== "open") return;
      record.outcome = "done";
      this.#note(`call ${what}: done`);
    } catch (error) {
      if (record.outcome !== "open") return;
      record.error = error;
      record.outcome = error instanceof RpcError ? "refused" : "unknown";
      this.#note(`call ${what}: ${error}`);
      const allowed = error instanceof RpcError ||
        error instanceof UnknownOutcomeError && !(repeatable && !error.cause) ||
        (error instanceof TimeoutError && options.limited) ||
        (error instanceof NetworkError && options.ending());
      if (!allowed) this.#breach(`call ${what} fails with what it must not: ${stackOf(error)}`);
    }
  }

  /** The server executes a call. */
  executed(what: string): void {
    const record = this.#calls.get(what);
    this.#note(`server executes ${what}`);
    if (!record) return this.#breach(`the server executes ${what}, which nobody asked for`);
    if (++record.executed > 1) this.#breach(`${what} is executed ${record.executed} times`);
  }

  /** The client is gone: nobody will learn about its calls. */
  crashed(life: Life): void {
    for (const record of this.#calls.values()) {
      if (record.life === life && record.outcome === "open") record.outcome = "crashed";
    }
  }

  /** Compares what callers know with what happened. */
  check(): void {
    for (const { what, outcome, executed, error } of this.#calls.values()) {
      if (outcome === "open") this.#breach(`call ${what} never ends`);
      if (outcome === "done" && executed !== 1) {
        this.#breach(`call ${what} is done, but executed ${executed} times`);
      }
      if (outcome === "refused" && executed > 0) {
        this.#breach(`call ${what} is refused (${error}), but executed`);
      }
    }
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? error.stack ?? String(error) : String(error);
}
