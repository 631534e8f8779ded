import { TelegramError } from "../base/errors.ts";

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
    super(`Cannot call ${method}: ${text} (${code})`);
    this.code = code;
    this.text = text;
    this.method = method;
    const number = /_(\d+)(?=_|$)/.exec(text);
    if (number) this.value = Number(number[1]);
  }

  /**
   * Whether the error is the one of that name, whatever number it carries: `error.is("FLOOD_WAIT")`,
   * `error.is("FILE_PART_MISSING")` for `FILE_PART_3_MISSING`. `_X` and `_%d` stand for a number too.
   */
  is(name: string): boolean {
    const plain = name.replace(/_(?:X|%d)(?=_|$)/g, "");
    return this.text === name || this.text.replace(/_\d+(?=_|$)/g, "") === plain;
  }
}
