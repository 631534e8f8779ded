import type { RawMessage, TypeInputReplyTo, TypeMessageEntity, TypeReplyMarkup } from "../../tl/mod.ts";
import type { ModelActions } from "../model/model_actions.ts";
import { sentMessage } from "../model/sent_message.ts";
import type { PeerLike } from "../peers/peer_like.ts";

/** What a text can come with. */
export interface TextOptions {
  /** Bold, links, … : which parts of the text are what, in UTF-16 units. */
  entities?: readonly TypeMessageEntity[];
  /** Buttons: `inlineKeyboard(…)`, for bots also `replyKeyboard(…)`, `removeKeyboard()`, `forceReply()`. */
  replyMarkup?: TypeReplyMarkup;
  /** Without a preview of links. */
  noWebpage?: boolean;
}

/** Options of `client.sendMessage`, and of what messages are answered with. */
export interface SendOptions extends TextOptions {
  /** Id of the message to reply to. */
  replyTo?: number;
  /** Id of the forum topic to write to. */
  topicId?: number;
  /** Without a notification sound. */
  silent?: boolean;
}

/** Sends a text and finds out which message it became. */
export async function sendMessage(
  actions: ModelActions,
  peer: PeerLike,
  text: string,
  options: SendOptions = {},
): Promise<RawMessage> {
  const inputPeer = await actions.resolvePeer(peer);
  const randomId = actions.randomId();
  const { silent } = options;
  const replyTo = inputReplyTo(options);
  const result = await actions.invoke({
    _: "messages.sendMessage",
    peer: inputPeer,
    message: text,
    randomId,
    ...textFields(options),
    ...(silent ? { silent } : {}),
    ...(replyTo ? { replyTo } : {}),
  });
  const { entities, replyMarkup } = options;
  return sentMessage(result, {
    peer: inputPeer,
    text,
    randomId,
    self: actions.self?.id,
    replyTo: options.replyTo,
    entities,
    replyMarkup,
  });
}

/** The fields of a request that {@linkcode TextOptions} stand for. */
export function textFields({ entities, replyMarkup, noWebpage }: TextOptions): TextOptions {
  return {
    ...(entities && entities.length > 0 ? { entities } : {}),
    ...(replyMarkup ? { replyMarkup } : {}),
    ...(noWebpage ? { noWebpage } : {}),
  };
}

/** A message in a topic is a reply to the topic's first message, or to another one in it. */
function inputReplyTo({ replyTo, topicId }: SendOptions): TypeInputReplyTo | undefined {
  const replyToMsgId = replyTo ?? topicId;
  if (replyToMsgId === undefined) return undefined;
  return {
    _: "inputReplyToMessage",
    replyToMsgId,
    ...(topicId === undefined ? {} : { topMsgId: topicId }),
  };
}
