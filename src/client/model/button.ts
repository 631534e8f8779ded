/**
 * Makes buttons, for `inlineKeyboard` and `replyKeyboard`.
 * @module
 */
import type {
  RawInputKeyboardButtonRequestPeer,
  RawInputKeyboardButtonUrlAuth,
  RawInputKeyboardButtonUserProfile,
  RawKeyboardButton,
  RawKeyboardButtonBuy,
  RawKeyboardButtonCallback,
  RawKeyboardButtonCopy,
  RawKeyboardButtonGame,
  RawKeyboardButtonRequestGeoLocation,
  RawKeyboardButtonRequestPhone,
  RawKeyboardButtonRequestPoll,
  RawKeyboardButtonSimpleWebView,
  RawKeyboardButtonStyle,
  RawKeyboardButtonSwitchInline,
  RawKeyboardButtonUrl,
  RawKeyboardButtonWebView,
  TypeInlineQueryPeerType,
  TypeInputUser,
  TypeRequestPeerType,
} from "../../tl/mod.ts";

/** What any button can have. */
export interface ButtonOptions {
  /** Its colour. */
  style?: "primary" | "danger" | "success";
  /** Id of a custom emoji to show before the text. */
  icon?: bigint;
}

/** Buttons that can be under a message. */
export type InlineButton =
  | RawKeyboardButtonCallback
  | RawKeyboardButtonUrl
  | RawKeyboardButtonWebView
  | RawKeyboardButtonSwitchInline
  | RawKeyboardButtonCopy
  | RawKeyboardButtonGame
  | RawKeyboardButtonBuy
  | RawInputKeyboardButtonUrlAuth
  | RawInputKeyboardButtonUserProfile;

/** Buttons that can be in place of the user's keyboard. */
export type ReplyButton =
  | RawKeyboardButton
  | RawKeyboardButtonRequestPhone
  | RawKeyboardButtonRequestGeoLocation
  | RawKeyboardButtonRequestPoll
  | RawInputKeyboardButtonRequestPeer
  | RawKeyboardButtonSimpleWebView;

/** How much a callback button holds. */
const MOST_DATA = 64;
/** How much a button copies. */
const MOST_COPIED = 256;
const encoder = /* @__PURE__ */ new TextEncoder();

/**
 * Under a message: the bot gets a `callbackQuery` with `data`.
 * @param data 1 to 64 bytes; text counts as UTF-8
 * @param options `requiresPassword`: the user has to prove who they are first
 * @throws RangeError when `data` is empty or longer
 */
export function callback(
  text: string,
  data: string | Uint8Array,
  options: ButtonOptions & { requiresPassword?: boolean } = {},
): RawKeyboardButtonCallback {
  const bytes = typeof data === "string" ? encoder.encode(data) : data;
  if (bytes.length === 0 || bytes.length > MOST_DATA) {
    throw new RangeError(
      `Cannot make the button ${JSON.stringify(text)}: its data takes ${bytes.length} bytes, ` +
        `not 1 to ${MOST_DATA}`,
    );
  }
  const { requiresPassword } = options;
  return {
    _: "keyboardButtonCallback",
    text,
    data: bytes,
    ...(requiresPassword ? { requiresPassword } : {}),
    ...styled(options),
  };
}

/** Under a message: opens a link. */
export function url(text: string, url: string, options: ButtonOptions = {}): RawKeyboardButtonUrl {
  return { _: "keyboardButtonUrl", text, url, ...styled(options) };
}

/** Under a message: opens a web app that knows the message's chat. In private chats with the bot only. */
export function webView(text: string, url: string, options: ButtonOptions = {}): RawKeyboardButtonWebView {
  return { _: "keyboardButtonWebView", text, url, ...styled(options) };
}

/**
 * Under a message: has the user choose a chat and type `@bot query` there.
 * @param options `samePeer`: in this chat; `peerTypes`: which kinds of chats may be chosen
 */
export function switchInline(
  text: string,
  query: string,
  options: ButtonOptions & { samePeer?: boolean; peerTypes?: TypeInlineQueryPeerType[] } = {},
): RawKeyboardButtonSwitchInline {
  const { samePeer, peerTypes } = options;
  return {
    _: "keyboardButtonSwitchInline",
    text,
    query,
    ...(samePeer ? { samePeer } : {}),
    ...(peerTypes ? { peerTypes } : {}),
    ...styled(options),
  };
}

/**
 * Under a message: puts a text into the clipboard.
 * @param copyText 1 to 256 characters
 * @throws RangeError when `copyText` is empty or longer
 */
export function copy(text: string, copyText: string, options: ButtonOptions = {}): RawKeyboardButtonCopy {
  if (copyText.length === 0 || copyText.length > MOST_COPIED) {
    throw new RangeError(
      `Cannot make the button ${JSON.stringify(text)}: it copies ${copyText.length} characters, ` +
        `not 1 to ${MOST_COPIED}`,
    );
  }
  return { _: "keyboardButtonCopy", text, copyText, ...styled(options) };
}

/** Under a game, as its first button: opens it. */
export function game(text: string, options: ButtonOptions = {}): RawKeyboardButtonGame {
  return { _: "keyboardButtonGame", text, ...styled(options) };
}

/** Under an invoice, as its first button: pays. */
export function buy(text: string, options: ButtonOptions = {}): RawKeyboardButtonBuy {
  return { _: "keyboardButtonBuy", text, ...styled(options) };
}

/**
 * Under a message: opens a link, logged in there through Telegram.
 * @param options `bot`: the one whose domain it is, itself by default; `fwdText`: what the button says in forwarded
 * messages; `requestWriteAccess`: ask whether the bot may write to the user
 */
export function urlAuth(
  text: string,
  url: string,
  options: ButtonOptions & { bot?: TypeInputUser; fwdText?: string; requestWriteAccess?: boolean } = {},
): RawInputKeyboardButtonUrlAuth {
  const { bot = { _: "inputUserSelf" }, fwdText, requestWriteAccess } = options;
  return {
    _: "inputKeyboardButtonUrlAuth",
    text,
    url,
    bot,
    ...(fwdText === undefined ? {} : { fwdText }),
    ...(requestWriteAccess ? { requestWriteAccess } : {}),
    ...styled(options),
  };
}

/** Under a message: opens a user's profile. */
export function userProfile(
  text: string,
  userId: TypeInputUser,
  options: ButtonOptions = {},
): RawInputKeyboardButtonUserProfile {
  return { _: "inputKeyboardButtonUserProfile", text, userId, ...styled(options) };
}

/** On the keyboard: sends its text. */
export function text(text: string, options: ButtonOptions = {}): RawKeyboardButton {
  return { _: "keyboardButton", text, ...styled(options) };
}

/** On the keyboard: sends the user's phone number. */
export function requestPhone(text: string, options: ButtonOptions = {}): RawKeyboardButtonRequestPhone {
  return { _: "keyboardButtonRequestPhone", text, ...styled(options) };
}

/** On the keyboard: sends where the user is. */
export function requestGeoLocation(
  text: string,
  options: ButtonOptions = {},
): RawKeyboardButtonRequestGeoLocation {
  return { _: "keyboardButtonRequestGeoLocation", text, ...styled(options) };
}

/** On the keyboard: has the user make a poll. @param options `quiz`: only polls with right answers, or none of them */
export function requestPoll(
  text: string,
  options: ButtonOptions & { quiz?: boolean } = {},
): RawKeyboardButtonRequestPoll {
  const { quiz } = options;
  return {
    _: "keyboardButtonRequestPoll",
    text,
    ...(quiz === undefined ? {} : { quiz }),
    ...styled(options),
  };
}

/**
 * On the keyboard: has the user choose users, a bot or a chat, and tells the bot.
 * @param options `buttonId` comes back with the answer; `maxQuantity`: how many may be chosen, 1 by default;
 * `nameRequested`, `usernameRequested`, `photoRequested`: tell these, too
 */
export function requestPeer(
  text: string,
  peerType: TypeRequestPeerType,
  options: ButtonOptions & {
    buttonId: number;
    maxQuantity?: number;
    nameRequested?: boolean;
    usernameRequested?: boolean;
    photoRequested?: boolean;
  },
): RawInputKeyboardButtonRequestPeer {
  const { buttonId, maxQuantity = 1, nameRequested, usernameRequested, photoRequested } = options;
  return {
    _: "inputKeyboardButtonRequestPeer",
    text,
    buttonId,
    peerType,
    maxQuantity,
    ...(nameRequested ? { nameRequested } : {}),
    ...(usernameRequested ? { usernameRequested } : {}),
    ...(photoRequested ? { photoRequested } : {}),
    ...styled(options),
  };
}

/** On the keyboard: opens a web app that can send data to the bot. */
export function simpleWebView(
  text: string,
  url: string,
  options: ButtonOptions = {},
): RawKeyboardButtonSimpleWebView {
  return { _: "keyboardButtonSimpleWebView", text, url, ...styled(options) };
}

const COLOURS = { primary: "bgPrimary", danger: "bgDanger", success: "bgSuccess" } as const;

function styled({ style, icon }: ButtonOptions): { style?: RawKeyboardButtonStyle } {
  if (style === undefined && icon === undefined) return {};
  return {
    style: {
      _: "keyboardButtonStyle",
      ...(style === undefined ? {} : { [COLOURS[style]]: true }),
      ...(icon === undefined ? {} : { icon }),
    },
  };
}
