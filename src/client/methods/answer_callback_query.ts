import type { ModelActions } from "../model/model_actions.ts";

/** Options of `client.answerCallbackQuery`. */
export interface CallbackAnswerOptions {
  /** As a window that has to be closed, not as a notice that passes. */
  alert?: boolean;
  /** A link to open: of the bot itself with a parameter, or of its game. */
  url?: string;
  /** Seconds for which the same button may be answered so without asking the bot. @default 0 */
  cacheTime?: number;
}

/** Answers a press of a button; without a text it only ends the user's wait. */
export async function answerCallbackQuery(
  actions: ModelActions,
  queryId: bigint,
  text?: string,
  { alert, url, cacheTime = 0 }: CallbackAnswerOptions = {},
): Promise<void> {
  await actions.invoke({
    _: "messages.setBotCallbackAnswer",
    queryId,
    cacheTime,
    ...(text ? { message: text } : {}),
    ...(alert ? { alert } : {}),
    ...(url === undefined ? {} : { url }),
  });
}
