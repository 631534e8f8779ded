/** One call the test data centre executed. */
export interface CallRecord {
  /** `messages.sendMessage`. */
  readonly method: string;
  /** Id of the account that called; undefined: nobody was logged in. */
  readonly account?: number;
  /** The data centre. */
  readonly dc: number;
  /** Id of the MTProto session. */
  readonly session: bigint;
  /** Id of the message that carried the call. */
  readonly messageId: bigint;
  /** The random_id, or several of them. */
  readonly randomIds: readonly bigint[];
  /** Server time: Unix seconds. */
  readonly at: number;
  /** How it ended, so far. */
  readonly outcome: "running" | "done" | "refused";
  /** Why it was refused: `FLOOD_WAIT_5`. */
  readonly error?: string;
}

type Entry = { -readonly [K in keyof CallRecord]: CallRecord[K] };

/** The calls that were executed, once somebody wants to know. */
export class CallLog {
  readonly #entries: Entry[] = [];
  #most = 0;

  /** The calls since {@linkcode CallLog.keep}, in the order they began. */
  get entries(): readonly CallRecord[] {
    return this.#entries;
  }

  /** From now on calls are kept, the last `most` of them at least. */
  keep(most: number): void {
    this.#most = most;
  }

  /** Notes a call. @returns what notes its end */
  begin(
    call: Omit<CallRecord, "outcome" | "error" | "randomIds">,
    request: object,
  ): (error?: unknown) => void {
    if (this.#most === 0) return () => {};
    const entry: Entry = { ...call, randomIds: randomIdsOf(request), outcome: "running" };
    this.#entries.push(entry);
    if (this.#entries.length > 2 * this.#most) this.#entries.splice(0, this.#most);
    return (error) => {
      entry.outcome = error === undefined ? "done" : "refused";
      if (error !== undefined) entry.error = error instanceof Error ? error.message : String(error);
    };
  }
}

function randomIdsOf(request: { readonly randomId?: unknown }): readonly bigint[] {
  const { randomId } = request;
  if (typeof randomId === "bigint") return [randomId];
  return Array.isArray(randomId) ? randomId : [];
}
