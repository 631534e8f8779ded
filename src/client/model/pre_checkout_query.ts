import type { RawUpdateBotPrecheckoutQuery, TypePaymentRequestedInfo, TypePeer } from "../../tl/mod.ts";
import type { ModelActions } from "./model_actions.ts";
import { userPeerOf } from "./peer_ids.ts";
import { TlModel } from "./tl_model.ts";

/**
 * Somebody is about to pay. The bot has ten seconds to answer.
 *
 * @example
 * ```ts
 * client.on("preCheckoutQuery", (query) => inStock ? query.answer(true) : query.answer(false, "Sold out"));
 * ```
 */
export class PreCheckoutQuery extends TlModel<RawUpdateBotPrecheckoutQuery> {
  readonly #actions: ModelActions;

  constructor(raw: RawUpdateBotPrecheckoutQuery, actions: ModelActions) {
    super(raw);
    this.#actions = actions;
  }

  /** The query's id. */
  get id(): bigint {
    return this.raw.queryId;
  }

  /** Id of the user who pays. */
  get senderId(): number {
    return this.raw.userId;
  }

  /** The user who pays. */
  get senderPeer(): TypePeer {
    return userPeerOf(this.raw.userId);
  }

  /** What the bot put into the invoice. */
  get payload(): Uint8Array {
    return this.raw.payload;
  }

  /** {@linkcode PreCheckoutQuery.payload} as text. */
  get text(): string {
    return new TextDecoder().decode(this.raw.payload);
  }

  /** ISO 4217 code, or `XTR` for Telegram Stars. */
  get currency(): string {
    return this.raw.currency;
  }

  /** The price in the smallest unit of the currency: cents, not euros. */
  get totalAmount(): bigint {
    return this.raw.totalAmount;
  }

  /** Name, phone, address …, if the invoice asks for them. */
  get info(): TypePaymentRequestedInfo | undefined {
    return this.raw.info;
  }

  /** Which way of shipping was chosen. */
  get shippingOptionId(): string | undefined {
    return this.raw.shippingOptionId;
  }

  /** Lets the payment go on. */
  answer(ok: true): Promise<void>;
  /** Stops the payment. @param error why, shown to the user */
  answer(ok: false, error: string): Promise<void>;
  async answer(ok: boolean, error?: string): Promise<void> {
    if (!ok && !error) {
      throw new TypeError("Cannot stop the payment: no reason is given for the user to read");
    }
    await this.#actions.invoke({
      _: "messages.setBotPrecheckoutResults",
      queryId: this.id,
      ...(ok ? { success: true } : { error }),
    });
  }
}
