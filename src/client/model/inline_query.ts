import type {
  RawUpdateBotInlineQuery,
  TypeGeoPoint,
  TypeInlineQueryPeerType,
  TypeInputBotInlineResult,
  TypePeer,
} from "../../tl/mod.ts";
import { answerInlineQuery, type InlineAnswerOptions } from "../methods/answer_inline_query.ts";
import type { ModelActions } from "./model_actions.ts";
import { userPeerOf } from "./peer_ids.ts";
import { TlModel } from "./tl_model.ts";

/**
 * Somebody types `@bot …` and waits for results.
 *
 * @example
 * ```ts
 * client.on("inlineQuery", (query) =>
 *   query.answer([inlineResult.article({ id: "1", title: "Shout", text: query.query.toUpperCase() || "…" })]));
 * ```
 */
export class InlineQuery extends TlModel<RawUpdateBotInlineQuery> {
  readonly #actions: ModelActions;

  constructor(raw: RawUpdateBotInlineQuery, actions: ModelActions) {
    super(raw);
    this.#actions = actions;
  }

  /** The query's id, for `client.answerInlineQuery`. */
  get id(): bigint {
    return this.raw.queryId;
  }

  /** Id of the user who types. */
  get senderId(): number {
    return this.raw.userId;
  }

  /** The user who types. */
  get senderPeer(): TypePeer {
    return userPeerOf(this.raw.userId);
  }

  /** What was typed after the bot's name. */
  get query(): string {
    return this.raw.query;
  }

  /** `""` at first, then what the answer before gave as `nextOffset`. */
  get offset(): string {
    return this.raw.offset;
  }

  /** What kind of chat the user is in. */
  get peerType(): TypeInlineQueryPeerType | undefined {
    return this.raw.peerType;
  }

  /** Where the user is, for bots that ask for it. */
  get geo(): TypeGeoPoint | undefined {
    return this.raw.geo;
  }

  /** Answers with results, such as those of `inlineResult`. @throws RangeError for more than 50 */
  answer(results: readonly TypeInputBotInlineResult[], options?: InlineAnswerOptions): Promise<void> {
    return answerInlineQuery(this.#actions, this.id, results, options);
  }
}
