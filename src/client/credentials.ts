import type { SelfUser } from "../session/mod.ts";
import { LoginError } from "./errors.ts";

/**
 * The digits of a phone number, however it is written.
 * @throws TypeError when it cannot be one
 */
export function phoneDigits(phone: string): string {
  const digits = phone.replace(/[\s()+.-]/g, "");
  if (/^\d{5,20}$/.test(digits)) return digits;
  throw new TypeError(
    "Cannot send a login code: the phone number is malformed, give it in international format",
  );
}

/**
 * The bot's id, from its token.
 * @throws TypeError when it is not a token; the message holds none of it
 */
export function checkBotToken(token: string): number {
  const match = /^(\d{1,16}):[\w-]{10,}$/.exec(token);
  if (!match) {
    throw new TypeError("Cannot sign in as a bot: the token is malformed, copy it from @BotFather again");
  }
  return Number(match[1]);
}

/**
 * @throws LoginError when the session belongs to another account than the token; TypeError when it is no token
 */
export function checkSameBot(token: string, self: SelfUser | undefined): void {
  const bot = checkBotToken(token);
  if (!self || self.id === bot) return;
  throw new LoginError(
    "otherAccount",
    `Cannot sign in as bot ${bot}: the session belongs to ${self.bot ? "bot" : "user"} ${self.id}; ` +
      "use a session of its own for each account, or sign out first",
  );
}
