/**
 * What can be done with messages and queries, one file per method of the client. They take what they need of a client as
 * `ModelActions`, and give TL objects.
 * @module
 */
export { answerCallbackQuery, type CallbackAnswerOptions } from "./answer_callback_query.ts";
export { answerInlineQuery, type InlineAnswerOptions } from "./answer_inline_query.ts";
export { deleteMessages, type DeleteOptions } from "./delete_messages.ts";
export { editMessage, type EditOptions } from "./edit_message.ts";
export { forwardMessages, type ForwardOptions } from "./forward_messages.ts";
export { getMessages } from "./get_messages.ts";
export { pinMessage, type PinOptions, unpinMessage } from "./pin_message.ts";
export { sendMessage, type SendOptions, type TextOptions } from "./send_message.ts";
export { type ReactionLike, type ReactionOptions, setReaction } from "./set_reaction.ts";
