import type { TypeBotCommand, TypeBotCommandScope } from "../../tl/mod.ts";
import { RpcFault } from "../world/fault.ts";
import { pressButton } from "./buttons.ts";
import { messageOf } from "./change_methods.ts";
import { shownResult } from "./inline_queries.ts";
import type { MethodTable } from "./method.ts";
import { userOf } from "./peers.ts";

const MOST_COMMANDS = 100;
const MOST_RESULTS = 50;

/** Where a bot keeps the commands of a scope and language. */
export function commandsKey(scope: TypeBotCommandScope, language: string): string {
  return JSON.stringify([scope, language], (_, value) => typeof value === "bigint" ? `${value}` : value);
}

/** bots.*, the buttons of bots' messages, inline queries. */
export const BOT_METHODS: MethodTable = {
  "bots.setBotCommands": ({ self }, { scope, langCode, commands }) => {
    checkCommands(commands);
    self.commands.set(commandsKey(scope, langCode), [...commands]);
    return true;
  },

  "bots.resetBotCommands": ({ self }, { scope, langCode }) => {
    self.commands.delete(commandsKey(scope, langCode));
    return true;
  },

  "bots.getBotCommands": ({ self }, { scope, langCode }) =>
    self.commands.get(commandsKey(scope, langCode)) ?? [],

  "messages.getBotCallbackAnswer": async (call, { peer, msgId, data }) => {
    const { message } = messageOf(call, peer, msgId);
    return await pressButton(call.services, call.self, message, data);
  },

  "messages.setBotCallbackAnswer": ({ self, services }, { queryId, alert, message, url, cacheTime }) => {
    services.callbacks.answer(self.id, queryId, {
      _: "messages.botCallbackAnswer",
      alert,
      hasUrl: url === undefined ? undefined : true,
      message,
      url,
      cacheTime,
    });
    return true;
  },

  "messages.getInlineBotResults": async (call, { bot: input, query, offset }) => {
    const { self, services: { inline, behaviour } } = call;
    const bot = userOf(call, input);
    const { changes, answer } = inline.ask(self, bot, { query, offset }, behaviour.callbackTimeout);
    call.publish(changes);
    const found = await answer;
    return { ...found, _: "messages.botResults", users: [call.view().user(bot.id)] };
  },

  "messages.setInlineBotResults": ({ self, services }, request) => {
    const { queryId, results, gallery, cacheTime, nextOffset } = request;
    if (results.length > MOST_RESULTS) throw new RpcFault(400, "RESULTS_TOO_MUCH");
    services.inline.answer(self, queryId, {
      gallery,
      cacheTime,
      nextOffset,
      results: results.map(shownResult),
    });
    return true;
  },
};

function checkCommands(commands: readonly TypeBotCommand[]): void {
  if (commands.length > MOST_COMMANDS) throw new RpcFault(400, "BOT_COMMANDS_TOO_MUCH");
  for (const { command, description } of commands) {
    if (!/^[a-z0-9_]{1,32}$/.test(command)) throw new RpcFault(400, "BOT_COMMAND_INVALID");
    if (description === "" || description.length > 256) {
      throw new RpcFault(400, "BOT_COMMAND_DESCRIPTION_INVALID");
    }
  }
}
