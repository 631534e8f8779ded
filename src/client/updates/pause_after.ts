import { RpcError } from "../../mtproto/session.ts";
import { floodWaitOf } from "../retry_policy.ts";

/** First and longest pause, in milliseconds. */
const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

/**
 * How long to wait before updates are asked for again, in milliseconds: as long as the server wants, at least.
 * @param failures how often it had failed in a row before `error`
 */
export function pauseAfter(failures: number, error: unknown): number {
  const floodWait = error instanceof RpcError ? floodWaitOf(error) ?? 0 : 0;
  return Math.max(floodWait, Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures));
}
