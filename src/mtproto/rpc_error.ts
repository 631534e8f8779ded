import { TelegramError } from "../base/errors.ts";
import type { KnownErrorName } from "../tl/mod.ts";

/** What to do about answers that end a login or a program, added to their message. */
const ADVICE: Readonly<Record<string, string>> = {
  AUTH_KEY_UNREGISTERED: "nobody is logged in with this session; log in with the auth option or signIn()",
  AUTH_KEY_DUPLICATED:
    "the session was used in two places at once, so Telegram has ended it; log in anew, and use one session in one place",
  SESSION_REVOKED: "the user has ended this session; log in anew with a new session",
  SESSION_EXPIRED: "the session has expired; log in anew with a new session",
  USER_DEACTIVATED: "the account was deleted",
  USER_DEACTIVATED_BAN: "the account is banned; write to recover@telegram.org",
  API_ID_INVALID: "api id and api hash do not belong together; look at https://my.telegram.org",
  RANDOM_ID_DUPLICATE:
    "a call with the same random id was executed before, and its answer is lost; do not repeat it",
  BOT_METHOD_INVALID: "bots may not call it",
  USER_BOT_REQUIRED: "only bots may call it",
};

/**
 * The server refused a call.
 *
 * @see https://core.telegram.org/api/errors
 */
export class RpcError extends TelegramError {
  override name = "RpcError";
  /** The kind of failure: 303, 400, 401, 403, 404, 406, 420, 500 or -503. */
  readonly code: number;
  /** The server's own text: `"FLOOD_WAIT_30"`. */
  readonly text: string;
  /** The API method that was refused. */
  readonly method: string;
  /** The number in the text, if it holds one: 30 for `"FLOOD_WAIT_30"`. */
  readonly value?: number;

  constructor(code: number, text: string, method: string) {
    const advice = Object.hasOwn(ADVICE, text) ? `: ${ADVICE[text]}` : "";
    super(`Cannot call ${method}: ${text} (${code})${advice}`);
    this.code = code;
    this.text = text;
    this.method = method;
    const number = /_(\d+)(?=_|$)/.exec(text);
    if (number) this.value = Number(number[1]);
  }

  /**
   * Whether the error is the one of that name, whatever number it carries: `error.is("FLOOD_WAIT")`,
   * `error.is("FILE_PART_X_MISSING")` for `FILE_PART_3_MISSING`. `_X` and `_%d` stand for a number.
   */
  is(name: KnownErrorName | (string & Record<never, never>)): boolean {
    const plain = name.replace(/_(?:X|%d)(?=_|$)/g, "");
    return this.text === name || this.text.replace(/_\d+(?=_|$)/g, "") === plain;
  }
}
