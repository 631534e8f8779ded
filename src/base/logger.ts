/**
 * Where the library reports what it does: a subset of `console`, so `console` itself fits. No message ever holds a key,
 * a password, a login code, a bot token or a session string.
 */
export interface Logger {
  /** Details for whoever debugs the library. */
  debug?(message: string, ...details: unknown[]): void;
  /** Things worth knowing: connected, migrated, saved. */
  info?(message: string, ...details: unknown[]): void;
  /** Something unexpected that was handled. */
  warn?(message: string, ...details: unknown[]): void;
  /** Something that could not be handled. */
  error?(message: string, ...details: unknown[]): void;
}
