import type { RpcError } from "../mtproto/mod.ts";

/** What a {@linkcode RetryPolicy} learns. */
export interface RetryContext {
  /** What the server answered. */
  readonly error: RpcError;
  /** How often this call has failed so: 1 at first. */
  readonly attempt: number;
  /** Milliseconds the server asked to wait, if it did. */
  readonly floodWait?: number;
  /** Milliseconds slept for this call so far. */
  readonly slept: number;
  /** Sending the call again cannot do anything twice. */
  readonly repeatable: boolean;
}

/**
 * Decides what to do when the server refuses a call for now: milliseconds to wait before it is sent again, or `null` to
 * fail. A wait shorter than the server asked for is lengthened.
 */
export type RetryPolicy = (context: RetryContext) => number | null;

/** Options of {@linkcode autoSleep}. */
export interface AutoSleepOptions {
  /** Longest single wait to sleep through, in seconds. @default {60} */
  maxWait?: number;
  /** How often a call that failed inside Telegram (500, -503) is tried again. @default {5} */
  attempts?: number;
}

/** Sleeps as long as the server asks, and tries again after errors inside Telegram. The default. */
export function autoSleep(options: AutoSleepOptions = {}): RetryPolicy {
  const { maxWait = 60, attempts = 5 } = options;
  return ({ error, attempt, floodWait, repeatable }) => {
    if (floodWait !== undefined) return floodWait <= maxWait * 1000 ? floodWait : null;
    // A duplicate will be one again.
    const inside = (error.code === 500 && !error.is("RANDOM_ID_DUPLICATE")) || error.code === -503;
    return inside && repeatable && attempt <= attempts ? 250 * 2 ** attempt : null;
  };
}

/** Fails at once, whatever the server says. */
export function noRetries(): RetryPolicy {
  return () => null;
}

/** Names of errors that ask for a wait, in seconds. */
const WAITS = ["FLOOD_WAIT", "FLOOD_PREMIUM_WAIT", "FLOOD_TEST_PHONE_WAIT", "SLOWMODE_WAIT"];

/** The milliseconds that `error` asks to wait, or undefined when it does not. */
export function floodWaitOf(error: RpcError): number | undefined {
  return error.value !== undefined && WAITS.some((name) => error.is(name)) ? error.value * 1000 : undefined;
}
