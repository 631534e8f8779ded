/** Options of one call. */
export interface InvokeOptions {
  /** Gives up waiting; the server is asked to drop the answer. Rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Milliseconds until the call gives up with a `TimeoutError`. @default none */
  timeout?: number;
  /** The data centre to ask. @default the account's */
  dc?: number;
  /** The call may be executed twice without harm. @default known for calls that only read or carry a `randomId` */
  idempotent?: boolean;
  /** Longest flood wait to sleep through, in seconds. @default as `retry` says */
  maxFloodWait?: number;
  /** Ask the server not to send updates because of this call. */
  withoutUpdates?: boolean;
}
