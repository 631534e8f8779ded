import { TelegramError } from "../../base/errors.ts";
import type {
  RawUpdateBotInlineSend,
  TypeGeoPoint,
  TypeInputBotInlineMessageID,
  TypePeer,
} from "../../tl/mod.ts";
import { editInlineMessage, type EditOptions } from "../methods/edit_message.ts";
import type { ModelActions } from "./model_actions.ts";
import { userPeerOf } from "./peer_ids.ts";
import { TlModel } from "./tl_model.ts";

/** Somebody sent a result of an inline query. Bots get this when inline feedback is on. */
export class InlineResultChosen extends TlModel<RawUpdateBotInlineSend> {
  readonly #actions: ModelActions;

  constructor(raw: RawUpdateBotInlineSend, actions: ModelActions) {
    super(raw);
    this.#actions = actions;
  }

  /** The result's id, as the bot gave it. */
  get id(): string {
    return this.raw.id;
  }

  /** Id of the user who sent it. */
  get senderId(): number {
    return this.raw.userId;
  }

  /** The user who sent it. */
  get senderPeer(): TypePeer {
    return userPeerOf(this.raw.userId);
  }

  /** What had been typed. */
  get query(): string {
    return this.raw.query;
  }

  /** Where the user is, for bots that ask for it. */
  get geo(): TypeGeoPoint | undefined {
    return this.raw.geo;
  }

  /** The message that was sent; only when it has an inline keyboard. */
  get inlineMessageId(): TypeInputBotInlineMessageID | undefined {
    return this.raw.msgId;
  }

  /**
   * Changes the message that was sent: its text, or only its buttons when the text is undefined.
   * @throws TelegramError when it has no inline keyboard: then it cannot be edited
   */
  async edit(text: string | undefined, options?: EditOptions): Promise<void> {
    const { msgId } = this.raw;
    if (!msgId) {
      throw new TelegramError("Cannot edit the chosen result: it was sent without an inline keyboard");
    }
    await editInlineMessage(this.#actions, msgId, text, options);
  }
}
