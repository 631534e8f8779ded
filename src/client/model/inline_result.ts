/**
 * Makes results for `query.answer(…)` and `client.answerInlineQuery(…)`.
 * @module
 */
import type { RawInputBotInlineResult, TypeMessageEntity, TypeReplyMarkup } from "../../tl/mod.ts";
import { textFields } from "../methods/send_message.ts";

/** An article: a title to choose, a text to be sent. */
export interface ArticleInit {
  /** Unique among the results: 1 to 64 bytes. It comes back with `inlineResultChosen`. */
  id: string;
  /** What the user sees. */
  title: string;
  /** Below the title. */
  description?: string;
  /** A link to show. */
  url?: string;
  /** Address of a small JPEG picture to show. */
  thumbUrl?: string;
  /** What is sent when the user chooses it. */
  text: string;
  /** Which parts of the text are bold, links … */
  entities?: readonly TypeMessageEntity[];
  /** Without a preview of links. */
  noWebpage?: boolean;
  /** Buttons under the message: `inlineKeyboard(…)`. */
  replyMarkup?: TypeReplyMarkup;
}

const LONGEST_ID = 64;
const encoder = /* @__PURE__ */ new TextEncoder();

/**
 * A text to send.
 * @throws RangeError when the id is empty or too long
 */
export function article(init: ArticleInit): RawInputBotInlineResult {
  const { id, title, description, url, thumbUrl, text } = init;
  const { length } = encoder.encode(id);
  if (length === 0 || length > LONGEST_ID) {
    throw new RangeError(
      `Cannot make the inline result ${
        JSON.stringify(title)
      }: its id takes ${length} bytes, not 1 to ${LONGEST_ID}`,
    );
  }
  return {
    _: "inputBotInlineResult",
    id,
    type: "article",
    title,
    ...(description === undefined ? {} : { description }),
    ...(url === undefined ? {} : { url }),
    ...(thumbUrl === undefined ? {} : {
      thumb: { _: "inputWebDocument", url: thumbUrl, size: 0, mimeType: "image/jpeg", attributes: [] },
    }),
    sendMessage: { _: "inputBotInlineMessageText", message: text, ...textFields(init) },
  };
}
