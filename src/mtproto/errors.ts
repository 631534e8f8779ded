import { TelegramError, type TelegramErrorOptions } from "../base/errors.ts";

/**
 * A call was sent, its answer never came, and sending it again could do it twice. Nobody knows whether it was executed:
 * ask Telegram (look at the chat, the setting …) before you repeat it, or pass `{ idempotent: true }` to calls that may
 * be repeated.
 */
export class UnknownOutcomeError extends TelegramError {
  override name = "UnknownOutcomeError";
  /** The API method. */
  readonly method: string;
  constructor(method: string, options?: TelegramErrorOptions) {
    super(`Cannot tell whether ${method} was executed: the MTProto session it was sent in is gone`, options);
    this.method = method;
  }
}

/**
 * The server proved that it no longer knows the permanent key of the account's data centre: the login is gone. The
 * session is kept as it was; to log in again, sign out first or start with a new session.
 */
export class AuthKeyLostError extends TelegramError {
  override name = "AuthKeyLostError";
}
