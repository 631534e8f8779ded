import type {
  RawKeyboardButtonRow,
  RawReplyInlineMarkup,
  RawReplyKeyboardForceReply,
  RawReplyKeyboardHide,
  RawReplyKeyboardMarkup,
  TypeKeyboardButton,
} from "../../tl/mod.ts";
import { type InlineButton, type ReplyButton, text as textButton } from "./button.ts";

/** Options of {@linkcode replyKeyboard}. */
export interface ReplyKeyboardOptions {
  /** As small as its rows allow, not as high as the usual keyboard. */
  resize?: boolean;
  /** It goes away after one press. */
  singleUse?: boolean;
  /** Only for users the message mentions or replies to. */
  selective?: boolean;
  /** It stays even where the usual keyboard would be shown. */
  persistent?: boolean;
  /** What an empty input field says; 64 characters at most. */
  placeholder?: string;
}

/** Options of {@linkcode forceReply}. */
export interface ForceReplyOptions {
  /** Once only. */
  singleUse?: boolean;
  /** Only for users the message mentions or replies to. */
  selective?: boolean;
  /** What an empty input field says; 64 characters at most. */
  placeholder?: string;
}

/**
 * Buttons under a message, row by row; empty rows are left out.
 *
 * @example
 * ```ts
 * await client.sendMessage(chat, "Shall we?", {
 *   replyMarkup: inlineKeyboard([
 *     [button.callback("Yes", "y"), button.callback("No", "n")],
 *     [button.url("Why?", "https://example.com")],
 *   ]),
 * });
 * ```
 */
export function inlineKeyboard(rows: readonly (readonly InlineButton[])[]): RawReplyInlineMarkup {
  return { _: "replyInlineMarkup", rows: rowsOf(rows) };
}

/**
 * Buttons in place of the user's keyboard, row by row; a string is a button that sends it. Empty rows are left out.
 *
 * @example
 * ```ts
 * const replyMarkup = replyKeyboard([["Tea", "Coffee"], [button.requestPhone("My number")]], { resize: true });
 * ```
 */
export function replyKeyboard(
  rows: readonly (readonly (ReplyButton | string)[])[],
  options: ReplyKeyboardOptions = {},
): RawReplyKeyboardMarkup {
  const buttons = rows.map((row) => row.map((one) => typeof one === "string" ? textButton(one) : one));
  return { _: "replyKeyboardMarkup", rows: rowsOf(buttons), ...given(options) };
}

/** Takes the bot's keyboard away. @param options `selective`: only for users the message mentions or replies to */
export function removeKeyboard(options: { selective?: boolean } = {}): RawReplyKeyboardHide {
  return { _: "replyKeyboardHide", ...given(options) };
}

/** Has the user answer the message, as if they had pressed "reply" themselves. */
export function forceReply(options: ForceReplyOptions = {}): RawReplyKeyboardForceReply {
  return { _: "replyKeyboardForceReply", ...given(options) };
}

function rowsOf(rows: readonly (readonly TypeKeyboardButton[])[]): RawKeyboardButtonRow[] {
  return rows.filter((row) => row.length > 0).map((row) => ({ _: "keyboardButtonRow", buttons: [...row] }));
}

/** Options that say something. */
function given<T extends object>(options: T): T {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value)) as T;
}
