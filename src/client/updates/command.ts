import type { SelfUser } from "../../session/mod.ts";
import type { Message } from "../model/mod.ts";

/** Gets a command and the words after it. */
export type CommandHandler = (message: Message, args: string[]) => unknown;

/**
 * A handler of messages that calls `handler` for those that begin with `/name`, or `/name@username` of this bot.
 * @throws TypeError when that cannot be a command
 */
export function onCommand(
  name: string,
  handler: CommandHandler,
  self: () => SelfUser | undefined,
): (message: Message) => unknown {
  const wanted = name.replace(/^\//, "").toLowerCase();
  if (!/^[a-z0-9_]{1,32}$/.test(wanted)) {
    throw new TypeError(
      `Cannot listen for the command ${JSON.stringify(name)}: letters, digits and _ only, 32 at most`,
    );
  }
  return (message) => {
    if (message.outgoing) return;
    const [first, ...args] = message.text.trim().split(/\s+/);
    const match = /^\/(\w+)(?:@(\w+))?$/.exec(first);
    if (match?.[1].toLowerCase() !== wanted) return;
    if (match[2] && match[2].toLowerCase() !== self()?.username?.toLowerCase()) return;
    return handler(message, args);
  };
}
