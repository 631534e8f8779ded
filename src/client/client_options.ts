import type { BaseClientOptions } from "./base_client_options.ts";
import type { ShowQr } from "./login/qr_login.ts";
import type { SentCode } from "./sent_code.ts";

/** What the `code` callback learns. */
export interface CodeRequest extends SentCode {
  /** 1 for the first question; more when the code before was wrong. */
  readonly attempt: number;
}

/** What the `password` callback learns. */
export interface PasswordRequest {
  /** The hint the user once chose. */
  readonly hint?: string;
  /** 1 for the first question; more when the password before was wrong. */
  readonly attempt: number;
}

/** Log in as a bot. */
export interface BotAuth {
  /** The token @BotFather gave. */
  readonly bot: string;
}

/** Log in as a user. */
export interface UserAuth {
  /** Phone number in international format. */
  readonly phone: string;
  /** Asks the user for the code that was sent. */
  readonly code: (request: CodeRequest) => string | Promise<string>;
  /** Asks for the two-step verification password, when there is one. */
  readonly password?: (request: PasswordRequest) => string | Promise<string>;
  /** The name to sign up with when the number has no account; absent: that is an error. */
  readonly signUp?: { readonly firstName: string; readonly lastName?: string };
}

/** Log in as a user by a QR code that another device of the user scans. */
export interface QrAuth {
  /** Shows a login link as a QR code; called again whenever there is a new one, about every 30 seconds. */
  readonly qr: ShowQr;
  /** Asks for the two-step verification password, when there is one. */
  readonly password?: (request: PasswordRequest) => string | Promise<string>;
}

/** How to log in when the session is not. */
export type AuthOptions = BotAuth | UserAuth | QrAuth;

/** What `connect` takes. Everything but the application and the session has a default. */
export interface ClientOptions extends BaseClientOptions {
  /** How to log in; used only when the session is not logged in. */
  auth?: AuthOptions;
  /** `false`: this client never gets updates and leaves those of the account alone. @default {true} */
  receiveUpdates?: boolean;
  /**
   * Begin with what happened since the session was last used. `false`: skip it; `gap` events say what was skipped, one
   * for each channel that was heard before, where it may be nothing.
   * @default {true}
   */
  catchUp?: boolean;
  /** How often a handler that throws is tried with one update; at least 1. @default {3} */
  handlerAttempts?: number;
  /**
   * How many updates may wait for handlers, at least 1: when there are as many, further ones are left at the server until
   * half of them are dealt with. What one answer to updates.getDifference brings comes on top.
   * @default {1000}
   */
  maxPendingUpdates?: number;
  /** Gets what handlers throw and what fails in the background. @default logger.error */
  onError?: (error: unknown) => void;
}
