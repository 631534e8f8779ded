import { TelegramError } from "../../../base/errors.ts";
import { LoginError, PasswordRequiredError, SignUpRequiredError } from "../../../client/mod.ts";
import {
  LeaseLostError,
  SessionCorruptError,
  SessionError,
  SessionLockedError,
  SessionPassphraseError,
  SessionVersionError,
} from "../../../session/mod.ts";

/** What the command's exit code says. */
export const EXIT = {
  /** Done. */
  ok: 0,
  /** It failed for a reason that has no code of its own: the network, a full disk, … */
  failure: 1,
  /** The arguments are wrong. Nothing was touched. */
  usage: 2,
  /** What is stored is damaged, or no session. */
  corrupt: 3,
  /** Another process has the session open. */
  locked: 4,
  /** The passphrase or passcode is wrong, or missing. */
  passphrase: 5,
  /** There is no session at that place. */
  absent: 6,
  /** It was written by a newer version of this library. */
  version: 7,
  /** Telegram refused the login, or has ended it. */
  login: 8,
  /** Ctrl+C. */
  interrupted: 130,
} as const;

/** The command was called in a way that makes no sense. */
export class UsageError extends TelegramError {
  override name = "UsageError";
}

/** There is no session where one was expected. */
export class SessionAbsentError extends SessionError {
  override name = "SessionAbsentError";
}

/** The server does not know the login of the session any more. */
export class LoggedOutError extends TelegramError {
  override name = "LoggedOutError";
}

type ErrorClass = abstract new (...args: never[]) => Error;

const CODES: readonly (readonly [ErrorClass, number])[] = [
  [UsageError, EXIT.usage],
  [SessionAbsentError, EXIT.absent],
  [SessionCorruptError, EXIT.corrupt],
  [SessionLockedError, EXIT.locked],
  [LeaseLostError, EXIT.locked],
  [SessionPassphraseError, EXIT.passphrase],
  [SessionVersionError, EXIT.version],
  [LoginError, EXIT.login],
  [PasswordRequiredError, EXIT.login],
  [SignUpRequiredError, EXIT.login],
  [LoggedOutError, EXIT.login],
  [TypeError, EXIT.usage],
  [RangeError, EXIT.usage],
];

/** The exit code for what a command threw. */
export function exitCodeOf(error: unknown): number {
  return CODES.find(([type]) => error instanceof type)?.[1] ?? EXIT.failure;
}

/** The exit codes, for people. */
export const EXIT_HELP: string =
  "Exit codes: 0 done, 1 failed, 2 wrong arguments, 3 damaged or no session, 4 open in another process,\n" +
  "5 wrong passphrase, 6 no session there, 7 written by a newer version, 8 login refused or ended, 130 interrupted.\n";
