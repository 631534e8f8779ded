import type { ClientOptions } from "../../../client/mod.ts";

/** What the command needs of the world. Tests bring their own. */
export interface CliIo {
  /** Prints what was asked for: standard output. */
  write(text: string): void;
  /** Prints everything else: standard error. */
  writeError(text: string): void;
  /**
   * Asks the user for a line.
   * @param secret what is typed does not appear
   * @throws when there is nobody to ask
   */
  ask(question: string, secret: boolean): Promise<string>;
  /** Everything on standard input. */
  readInput(): Promise<string>;
  /** An environment variable; `undefined` when it is not set, or empty. */
  env(name: string): string | undefined;
  /** Standard error is a terminal that understands colours. */
  readonly colours?: boolean;
  /** Replaces options of `connect`: how tests reach a test server. */
  readonly connectOptions?: Partial<Omit<ClientOptions, "session" | "auth">>;
  /** Ends the command. */
  readonly signal?: AbortSignal;
}
