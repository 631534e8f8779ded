import type { Clock } from "../../base/clock.ts";
import type {
  RawBotInlineResult,
  RawMessagesBotResults,
  TypeBotInlineMessage,
  TypeInputBotInlineMessage,
  TypeInputBotInlineResult,
} from "../../tl/mod.ts";
import type { Account } from "../world/account.ts";
import { RpcFault } from "../world/fault.ts";
import { Changes } from "../world/notice.ts";
import type { Draft } from "../world/post.ts";
import { detectEntities } from "./entities.ts";
import { PendingAnswers } from "./pending_answers.ts";

/** What a bot answers an inline query with. */
export type InlineAnswer = Omit<RawMessagesBotResults, "_" | "queryId" | "users">;

interface Answered {
  readonly user: number;
  readonly bot: number;
  readonly query: string;
  results: readonly RawBotInlineResult[];
}

const MOST_KEPT = 1000;
const FIRST_ID = 8_000_000_000_000_000_000n;

/** Inline queries: asked, answered, and what people choose. */
export class InlineQueries {
  readonly #pending: PendingAnswers<InlineAnswer>;
  readonly #answered = new Map<bigint, Answered>();

  constructor(clock: Clock) {
    this.#pending = new PendingAnswers(clock, FIRST_ID);
  }

  /** `account` asks `bot`: who has to be told, and the bot's answer. */
  ask(
    account: Account,
    bot: Account,
    text: { readonly query: string; readonly offset: string },
    timeout: number,
  ): { changes: Changes; answer: Promise<InlineAnswer & { readonly queryId: bigint }> } {
    if (!bot.bot) throw new RpcFault(400, "BOT_INVALID");
    const { id, answer } = this.#pending.open(bot.id, timeout);
    const entry: Answered = { user: account.id, bot: bot.id, query: text.query, results: [] };
    const changes = new Changes();
    changes.add(bot.id, {
      type: "passing",
      update: { _: "updateBotInlineQuery", queryId: id, userId: account.id, ...text },
      peers: [{ kind: "user", id: account.id }],
    });
    const kept = async () => {
      const found = await answer;
      entry.results = found.results as readonly RawBotInlineResult[];
      this.#answered.set(id, entry);
      if (this.#answered.size > MOST_KEPT) this.#answered.delete(this.#answered.keys().next().value!);
      return { ...found, queryId: id };
    };
    return { changes, answer: kept() };
  }

  /** The bot's answer. @throws RpcFault 400 QUERY_ID_INVALID when nobody waits for it */
  answer(bot: Account, id: bigint, answer: InlineAnswer): void {
    this.#pending.answer(bot.id, id, answer);
  }

  /** `account` takes a result: the message it is, and what the bot is told. @throws RpcFault 400 when there is none */
  choose(account: Account, queryId: bigint, id: string): { draft: Draft; changes: Changes } {
    const entry = this.#answered.get(queryId);
    if (entry?.user !== account.id) throw new RpcFault(400, "QUERY_ID_INVALID");
    const sent = entry.results.find((one) => one.id === id)?.sendMessage;
    if (!sent || !("message" in sent)) throw new RpcFault(400, "RESULT_ID_INVALID");
    const changes = new Changes();
    changes.add(entry.bot, {
      type: "passing",
      update: { _: "updateBotInlineSend", userId: account.id, query: entry.query, id },
      peers: [{ kind: "user", id: account.id }],
    });
    const { message: text, entities = [], replyMarkup } = sent;
    return {
      changes,
      draft: {
        text,
        entities: [...entities, ...detectEntities(text, entities)],
        replyMarkup,
        viaBot: entry.bot,
      },
    };
  }

  /** Nobody answers any more. */
  close(): void {
    this.#pending.close();
  }
}

/** A result as people get it. @throws RpcFault 400 for kinds the test data centre has not */
export function shownResult(result: TypeInputBotInlineResult): RawBotInlineResult {
  if (result._ !== "inputBotInlineResult") throw new RpcFault(400, "RESULT_TYPE_INVALID");
  const { id, type, title, description, url } = result;
  if (id === "" || id.length > 64) throw new RpcFault(400, "RESULT_ID_INVALID");
  return {
    _: "botInlineResult",
    id,
    type,
    title,
    description,
    url,
    sendMessage: shownMessage(result.sendMessage),
  };
}

function shownMessage(message: TypeInputBotInlineMessage): TypeBotInlineMessage {
  const names = {
    inputBotInlineMessageText: "botInlineMessageText",
    inputBotInlineMessageMediaAuto: "botInlineMessageMediaAuto",
  } as const;
  if (message._ !== "inputBotInlineMessageText" && message._ !== "inputBotInlineMessageMediaAuto") {
    throw new RpcFault(400, "SEND_MESSAGE_TYPE_INVALID");
  }
  const { message: text, entities, replyMarkup } = message;
  return { _: names[message._], message: text, entities: entities && [...entities], replyMarkup };
}
