import type { TypeInputBotInlineResult } from "../../tl/mod.ts";
import type { ModelActions } from "../model/model_actions.ts";

/** Options of `client.answerInlineQuery`. */
export interface InlineAnswerOptions {
  /** Seconds for which Telegram may give the same answer by itself. @default 300 */
  cacheTime?: number;
  /** The answer is for this user only. */
  personal?: boolean;
  /** Show the results as a grid of pictures. */
  gallery?: boolean;
  /** What the next query's `offset` is to be when the user scrolls on. @default "", there is no more */
  nextOffset?: string;
  /** A button above the results that opens the chat with the bot: `/start startParam`. */
  switchPm?: { text: string; startParam: string };
  /** A button above the results that opens a web app. */
  switchWebview?: { text: string; url: string };
}

/** How many results one answer may have. */
const MOST_RESULTS = 50;

/** Answers an inline query. @throws RangeError for more than 50 results */
export async function answerInlineQuery(
  actions: ModelActions,
  queryId: bigint,
  results: readonly TypeInputBotInlineResult[],
  options: InlineAnswerOptions = {},
): Promise<void> {
  if (results.length > MOST_RESULTS) {
    throw new RangeError(
      `Cannot answer the inline query: it gets ${results.length} results, ${MOST_RESULTS} at most. ` +
        "Give the rest when it is asked again with `nextOffset`",
    );
  }
  const { cacheTime = 300, personal, gallery, nextOffset, switchPm, switchWebview } = options;
  await actions.invoke({
    _: "messages.setInlineBotResults",
    queryId,
    results,
    cacheTime,
    ...(personal ? { private: true } : {}),
    ...(gallery ? { gallery } : {}),
    ...(nextOffset ? { nextOffset } : {}),
    ...(switchPm ? { switchPm: { _: "inlineBotSwitchPM", ...switchPm } as const } : {}),
    ...(switchWebview ? { switchWebview: { _: "inlineBotWebView", ...switchWebview } as const } : {}),
  });
}
