import { TelegramError } from "../../base/errors.ts";
import type {
  RawUpdateBotCallbackQuery,
  RawUpdateInlineBotCallbackQuery,
  TypeInputBotInlineMessageID,
  TypePeer,
} from "../../tl/mod.ts";
import { answerCallbackQuery, type CallbackAnswerOptions } from "../methods/answer_callback_query.ts";
import { editInlineMessage, editMessage, type EditOptions } from "../methods/edit_message.ts";
import { getMessages } from "../methods/get_messages.ts";
import { sendMessage, type SendOptions } from "../methods/send_message.ts";
import { Message } from "./message.ts";
import type { ModelActions } from "./model_actions.ts";
import { markedId, userPeerOf } from "./peer_ids.ts";
import { TlModel } from "./tl_model.ts";

/**
 * Somebody pressed a button of the bot and waits for an answer.
 *
 * @example
 * ```ts
 * client.on("callbackQuery", async (query) => {
 *   await query.answer(query.text === "yes" ? "Gladly" : "As you like", { alert: true });
 *   await query.edit("Thank you");
 * });
 * ```
 */
export class CallbackQuery extends TlModel<RawUpdateBotCallbackQuery | RawUpdateInlineBotCallbackQuery> {
  readonly #actions: ModelActions;

  constructor(raw: RawUpdateBotCallbackQuery | RawUpdateInlineBotCallbackQuery, actions: ModelActions) {
    super(raw);
    this.#actions = actions;
  }

  /** The query's id, for `client.answerCallbackQuery`. */
  get id(): bigint {
    return this.raw.queryId;
  }

  /** Id of the user who pressed. */
  get senderId(): number {
    return this.raw.userId;
  }

  /** The user who pressed. */
  get senderPeer(): TypePeer {
    return userPeerOf(this.raw.userId);
  }

  /** The chat the button is in; undefined for messages sent through inline mode. */
  get chatPeer(): TypePeer | undefined {
    return this.raw._ === "updateBotCallbackQuery" ? this.raw.peer : undefined;
  }

  /** The chat's id as bots know it: a user's id, a basic group's negative, a supergroup's or channel's as -100…. */
  get chatId(): number | undefined {
    const { chatPeer } = this;
    return chatPeer && markedId(chatPeer);
  }

  /** Id of the message the button is under; undefined for messages sent through inline mode. */
  get messageId(): number | undefined {
    return this.raw._ === "updateBotCallbackQuery" ? this.raw.msgId : undefined;
  }

  /** The message the button is under, when it was sent through inline mode. */
  get inlineMessageId(): TypeInputBotInlineMessageID | undefined {
    return this.raw._ === "updateInlineBotCallbackQuery" ? this.raw.msgId : undefined;
  }

  /** Stands for the chat, also where the chat itself is not told. */
  get chatInstance(): bigint {
    return this.raw.chatInstance;
  }

  /** What the button holds. Clients may send anything: check it. */
  get data(): Uint8Array | undefined {
    return this.raw.data;
  }

  /** {@linkcode CallbackQuery.data} as text; `""` for none. */
  get text(): string {
    return this.raw.data ? new TextDecoder().decode(this.raw.data) : "";
  }

  /** Which game is to be opened, for buttons of games. */
  get gameShortName(): string | undefined {
    return this.raw.gameShortName;
  }

  /** Answers with a notice, or a window when `alert` is true. Without a text it only ends the user's wait. */
  answer(text?: string, options?: CallbackAnswerOptions): Promise<void> {
    return answerCallbackQuery(this.#actions, this.id, text, options);
  }

  /**
   * Changes the message the button is under: its text, or only its buttons when the text is undefined.
   * @returns the message as it is then; undefined for messages sent through inline mode, which bots cannot see
   */
  async edit(text: string | undefined, options?: EditOptions): Promise<Message | undefined> {
    if (this.raw._ === "updateInlineBotCallbackQuery") {
      await editInlineMessage(this.#actions, this.raw.msgId, text, options);
      return undefined;
    }
    const edited = await editMessage(this.#actions, this.raw.peer, this.raw.msgId, text, options);
    return new Message(edited, this.#actions);
  }

  /**
   * Sends a message to the chat the button is in.
   * @throws TelegramError when the button's message was sent through inline mode: its chat is not known
   */
  async respond(text: string, options?: SendOptions): Promise<Message> {
    const { chatPeer } = this;
    if (!chatPeer) {
      throw new TelegramError(
        "Cannot respond to the button: its message came through inline mode, the chat is not known",
      );
    }
    return new Message(await sendMessage(this.#actions, chatPeer, text, options), this.#actions);
  }

  /** Fetches the message the button is under; undefined when it is gone or was sent through inline mode. */
  async getMessage(): Promise<Message | undefined> {
    if (this.raw._ !== "updateBotCallbackQuery") return undefined;
    const [message] = await getMessages(this.#actions, this.raw.peer, [this.raw.msgId]);
    return message?._ === "message" ? new Message(message, this.#actions) : undefined;
  }
}
