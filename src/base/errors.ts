/** Options every error of layer takes: the error that caused it. */
export interface TelegramErrorOptions {
  /** What went wrong underneath. */
  cause?: unknown;
}

/**
 * The root of layer's errors. Whatever fails because of Telegram, the network or a session is an instance of it; input
 * that is merely wrong gives a `TypeError` or a `RangeError` instead.
 */
export class TelegramError extends Error {
  override name = "TelegramError";
  constructor(message: string, options?: TelegramErrorOptions) {
    super(message, options);
  }
}

/** A connection could not be made, or broke. Trying again later may help. */
export class NetworkError extends TelegramError {
  override name = "NetworkError";
}

/** A time limit given by the caller ran out. */
export class TimeoutError extends TelegramError {
  override name = "TimeoutError";
}

/** The other side broke a rule that protects the user. Nothing it sent was used. */
export class SecurityError extends TelegramError {
  override name = "SecurityError";
}
