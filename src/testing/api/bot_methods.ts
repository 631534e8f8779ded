import { equalBytes } from "../../bytes/mod.ts";
import type { TypeBotCommand, TypeBotCommandScope } from "../../tl/mod.ts";
import { RpcFault } from "../world/fault.ts";
import { Changes } from "../world/notice.ts";
import type { MethodTable } from "./method.ts";
import { peerOf } from "./peers.ts";

const MOST_COMMANDS = 100;

/** Where a bot keeps the commands of a scope and language. */
export function commandsKey(scope: TypeBotCommandScope, language: string): string {
  return JSON.stringify([scope, language], (_, value) => typeof value === "bigint" ? `${value}` : value);
}

/** bots.*, and the buttons of bots' messages. */
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

  "messages.getBotCallbackAnswer": async (call, request) => {
    const { self, services, world } = call;
    peerOf(call, request.peer);
    const message = self.box.messages.get(request.msgId);
    if (!message) throw new RpcFault(400, "MESSAGE_ID_INVALID");
    const bot = world.account(message.post.from);
    if (!bot.bot) throw new RpcFault(400, "MESSAGE_ID_INVALID");
    const { data } = request;
    const markup = message.post.replyMarkup;
    const buttons = markup?._ === "replyInlineMarkup" ? markup.rows.flatMap((row) => row.buttons) : [];
    const pressed = buttons.some((button) =>
      button._ === "keyboardButtonCallback" && data !== undefined && equalBytes(button.data, data)
    );
    if (!pressed) throw new RpcFault(400, "DATA_INVALID");
    const { id: queryId, answer } = services.callbacks.open(bot.id, services.behaviour.callbackTimeout);
    const changes = new Changes();
    const peer = message.peer.kind === "chat" ? message.peer : { kind: "user", id: self.id } as const;
    changes.add(bot.id, {
      type: "passing",
      peers: [peer, { kind: "user", id: self.id }],
      update: {
        _: "updateBotCallbackQuery",
        queryId,
        userId: self.id,
        peer: call.view().peer(peer),
        msgId: message.post.copies.get(bot.id) ?? 0,
        chatInstance: world.accessHash(bot.id, peer),
        data,
      },
    });
    call.publish(changes);
    return await answer;
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
