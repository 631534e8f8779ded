import { TelegramError } from "../base/errors.ts";

/** A session could not be opened, read or saved. What is stored was left as it was. */
export class SessionError extends TelegramError {
  /** The name of the class. */
  override name = "SessionError";
}

/** What is stored is damaged, or is no session of this library. Nothing was changed or removed. */
export class SessionCorruptError extends SessionError {
  /** The name of the class. */
  override name = "SessionCorruptError";
}

/** Somebody else has the session open. */
export class SessionLockedError extends SessionError {
  /** The name of the class. */
  override name = "SessionLockedError";
}

/** The session was written by a newer version of this library, in a way this one cannot read. */
export class SessionVersionError extends SessionError {
  /** The name of the class. */
  override name = "SessionVersionError";
}
