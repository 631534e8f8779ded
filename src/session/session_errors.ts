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

/**
 * Somebody else has, or may have, taken over the session: this holder could not renew its lease in time. Nothing it
 * commits is stored any more, and its client is closed.
 */
export class LeaseLostError extends SessionError {
  /** The name of the class. */
  override name = "LeaseLostError";
}

/** The session is encrypted, and the passphrase, passcode or key given does not open it. */
export class SessionPassphraseError extends SessionError {
  /** The name of the class. */
  override name = "SessionPassphraseError";
}
