/**
 * What users hold: messages, queries, users …, each around the TL object it is about, and what buttons and results are
 * made with.
 * @module
 */
export { BotStopped } from "./bot_stopped.ts";
export * as button from "./button.ts";
export type { ButtonOptions, InlineButton, ReplyButton } from "./button.ts";
export { CallbackQuery } from "./callback_query.ts";
export { ChatMember, type MemberStatus } from "./chat_member.ts";
export { InlineQuery } from "./inline_query.ts";
export * as inlineResult from "./inline_result.ts";
export type { ArticleInit } from "./inline_result.ts";
export { InlineResultChosen } from "./inline_result_chosen.ts";
export { JoinRequest } from "./join_request.ts";
export {
  forceReply,
  type ForceReplyOptions,
  inlineKeyboard,
  removeKeyboard,
  replyKeyboard,
  type ReplyKeyboardOptions,
} from "./keyboards.ts";
export { ChatMessage, Message } from "./message.ts";
export { MessageDeleted } from "./message_deleted.ts";
export { MessageReaction } from "./message_reaction.ts";
export type { ModelActions } from "./model_actions.ts";
export { PollVote } from "./poll_vote.ts";
export { PreCheckoutQuery } from "./pre_checkout_query.ts";
export { RawUpdate } from "./raw_update.ts";
export { type AnyMessage, anyMessage, ServiceMessage } from "./service_message.ts";
export { TlModel } from "./tl_model.ts";
export { type TypedUpdate, typedUpdate, type UpdateMap, type UpdateType } from "./typed_update.ts";
export { User } from "./user.ts";
export { UserStatus, type UserStatusName } from "./user_status.ts";
export { UserTyping } from "./user_typing.ts";
