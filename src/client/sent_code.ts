/** How a login code was sent, and what it looks like. */
export interface SentCode {
  /** The way it took: `"app"` (to another session of the user), `"sms"`, `"call"`, `"email"` … */
  readonly via: string;
  /** Number of characters, if known. */
  readonly length?: number;
  /** Seconds after which it may be sent another way. */
  readonly timeout?: number;
}

/** What `requestLoginCode` gives and `signIn` takes. */
export interface LoginToken extends SentCode {
  /** The number the code was sent to, digits only. */
  readonly phone: string;
  /** Telegram's handle of this attempt. */
  readonly phoneCodeHash: string;
}
