import type { TypeMessage, TypePeer, TypeUpdate } from "../../tl/mod.ts";
import type { UpdateGap } from "../../updates/mod.ts";
import { BotStopped } from "./bot_stopped.ts";
import { CallbackQuery } from "./callback_query.ts";
import { ChatMember } from "./chat_member.ts";
import { InlineQuery } from "./inline_query.ts";
import { InlineResultChosen } from "./inline_result_chosen.ts";
import { JoinRequest } from "./join_request.ts";
import { Message } from "./message.ts";
import { MessageDeleted } from "./message_deleted.ts";
import { MessageReaction } from "./message_reaction.ts";
import type { ModelActions } from "./model_actions.ts";
import { type ChatKey, markedChannelId, markedId } from "./peer_ids.ts";
import { PollVote } from "./poll_vote.ts";
import { PreCheckoutQuery } from "./pre_checkout_query.ts";
import { RawUpdate } from "./raw_update.ts";
import { ServiceMessage } from "./service_message.ts";
import { UserStatus } from "./user_status.ts";
import { UserTyping } from "./user_typing.ts";

/** What handlers get, by the name they ask for it. */
export interface UpdateMap {
  /** A new message. */
  message: Message;
  /** A new message about an event in a chat: somebody joined, left, pinned a message … */
  serviceMessage: ServiceMessage;
  /** A message was edited, or what the server adds to it changed: the preview of a link, reactions. */
  messageEdited: Message;
  /** Messages were deleted. */
  messageDeleted: MessageDeleted;
  /** A button of the bot was pressed. */
  callbackQuery: CallbackQuery;
  /** Somebody types `@bot …`. */
  inlineQuery: InlineQuery;
  /** Somebody sent a result of an inline query. */
  inlineResultChosen: InlineResultChosen;
  /** Somebody types, records, uploads … */
  userTyping: UserTyping;
  /** A user came or went. */
  userStatus: UserStatus;
  /** Reactions to a message changed. */
  messageReaction: MessageReaction;
  /** Somebody joined a chat, left it, or is something else in it now. */
  chatMember: ChatMember;
  /** Somebody asks to be let into a chat. */
  joinRequest: JoinRequest;
  /** Somebody voted in a poll of the bot. */
  pollVote: PollVote;
  /** A user blocked the bot, or let it write again. */
  botStopped: BotStopped;
  /** Somebody is about to pay. */
  preCheckoutQuery: PreCheckoutQuery;
  /** Everything else, as the TL object it is. */
  raw: RawUpdate;
  /** Updates were skipped: they cannot be had any more. */
  gap: UpdateGap;
}

/** What handlers can ask for. */
export type UpdateType = keyof UpdateMap;

/** An update with its type, and what keeps it in order. */
export type TypedUpdate = {
  [Type in Exclude<UpdateType, "gap">]: {
    readonly type: Type;
    readonly value: UpdateMap[Type];
    readonly chat: ChatKey;
  };
}[Exclude<UpdateType, "gap">];

/** What an update is to a handler. */
export function typedUpdate(update: TypeUpdate, actions: ModelActions): TypedUpdate {
  switch (update._) {
    case "updateNewMessage":
    case "updateNewChannelMessage": {
      const { message } = update;
      if (message._ === "message") {
        return { type: "message", value: new Message(message, actions), chat: markedId(message.peerId) };
      }
      if (message._ === "messageEmpty") break;
      const value = new ServiceMessage(message, actions);
      return { type: "serviceMessage", value, chat: markedId(message.peerId) };
    }
    case "updateEditMessage":
    case "updateEditChannelMessage": {
      const { message } = update;
      if (message._ !== "message") break;
      return { type: "messageEdited", value: new Message(message, actions), chat: markedId(message.peerId) };
    }
    case "updateDeleteMessages":
      return { type: "messageDeleted", value: new MessageDeleted(update), chat: 0 };
    case "updateDeleteChannelMessages":
      return {
        type: "messageDeleted",
        value: new MessageDeleted(update),
        chat: markedChannelId(update.channelId),
      };
    case "updateBotCallbackQuery":
      return {
        type: "callbackQuery",
        value: new CallbackQuery(update, actions),
        chat: markedId(update.peer),
      };
    case "updateInlineBotCallbackQuery": {
      // The chat is not told, but each has a number of its own here.
      return {
        type: "callbackQuery",
        value: new CallbackQuery(update, actions),
        chat: update.chatInstance,
      };
    }
    // These wait for an answer and belong to no chat: nothing is to hold them up.
    case "updateBotInlineQuery":
      return { type: "inlineQuery", value: new InlineQuery(update, actions), chat: 0 };
    case "updateBotInlineSend":
      return { type: "inlineResultChosen", value: new InlineResultChosen(update, actions), chat: 0 };
    case "updateBotPrecheckoutQuery":
      return { type: "preCheckoutQuery", value: new PreCheckoutQuery(update, actions), chat: 0 };
    case "updateUserTyping":
      return { type: "userTyping", value: new UserTyping(update), chat: update.userId };
    case "updateChatUserTyping":
      return { type: "userTyping", value: new UserTyping(update), chat: -update.chatId };
    case "updateChannelUserTyping":
      return { type: "userTyping", value: new UserTyping(update), chat: markedChannelId(update.channelId) };
    case "updateUserStatus":
      return { type: "userStatus", value: new UserStatus(update), chat: update.userId };
    case "updateBotMessageReaction":
    case "updateBotMessageReactions":
    case "updateMessageReactions":
      return { type: "messageReaction", value: new MessageReaction(update), chat: markedId(update.peer) };
    case "updateChatParticipant":
      return { type: "chatMember", value: new ChatMember(update), chat: -update.chatId };
    case "updateChannelParticipant":
      return { type: "chatMember", value: new ChatMember(update), chat: markedChannelId(update.channelId) };
    case "updateBotChatInviteRequester":
      return { type: "joinRequest", value: new JoinRequest(update, actions), chat: markedId(update.peer) };
    case "updateMessagePollVote":
      return { type: "pollVote", value: new PollVote(update), chat: markedId(update.peer) };
    case "updateBotStopped":
      return { type: "botStopped", value: new BotStopped(update), chat: update.userId };
  }
  return { type: "raw", value: new RawUpdate(update), chat: chatOf(update) };
}

/** The chat any update is about, as far as its fields tell. */
function chatOf(update: TypeUpdate): ChatKey {
  const { peer, channelId, chatId, userId, message } = update as {
    peer?: TypePeer | { _: string };
    channelId?: number;
    chatId?: number;
    userId?: number;
    message?: TypeMessage;
  };
  if (channelId !== undefined) return markedChannelId(channelId);
  if (typeof chatId === "number") return -chatId;
  if (isPeer(peer)) return markedId(peer);
  if (message?.peerId) return markedId(message.peerId);
  return typeof userId === "number" ? userId : 0;
}

function isPeer(peer: TypePeer | { _: string } | undefined): peer is TypePeer {
  return peer?._ === "peerUser" || peer?._ === "peerChat" || peer?._ === "peerChannel";
}
