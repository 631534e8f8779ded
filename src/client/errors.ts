import { TelegramError, type TelegramErrorOptions } from "../base/errors.ts";

/** The account has two-step verification: go on with `client.checkPassword`. */
export class PasswordRequiredError extends TelegramError {
  override name = "PasswordRequiredError";
  /** The hint the user once chose. */
  readonly hint?: string;
  constructor(hint?: string, options?: TelegramErrorOptions) {
    super(
      "Cannot sign in with the code alone: the account has a password, go on with checkPassword()",
      options,
    );
    if (hint) this.hint = hint;
  }
}

/** The phone number has no account yet: go on with `client.signUp`. */
export class SignUpRequiredError extends TelegramError {
  override name = "SignUpRequiredError";
  constructor(options?: TelegramErrorOptions) {
    super("Cannot sign in: the phone number has no account yet, go on with signUp()", options);
  }
}

/** Why a login failed; see {@linkcode LoginError}. */
export type LoginFailure =
  | "api"
  | "phone"
  | "code"
  | "codeExpired"
  | "password"
  | "token"
  | "otherAccount"
  | "banned"
  | "signUp";

/** A login failed for a reason that the user or the developer can mend; `cause` is the server's answer. */
export class LoginError extends TelegramError {
  override name = "LoginError";
  /** What was wrong. */
  readonly reason: LoginFailure;
  constructor(reason: LoginFailure, message: string, options?: TelegramErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
