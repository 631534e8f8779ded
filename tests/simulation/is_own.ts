import type { AccountEvent } from "../../src/testing/mod.ts";

/** Whether a device needs not to be told: it did it itself, or it is a bot's and wrote it. */
export function isOwn({ update, session }: AccountEvent, device: number, bot: boolean): boolean {
  if (update._ === "updateNewMessage" || update._ === "updateNewChannelMessage") {
    const { message } = update;
    if (bot && message._ !== "messageEmpty" && message.out) return true;
    const sender = message._ === "message" ? /@(\d)\)$/.exec(message.message) : null;
    if (sender) return Number(sender[1]) === device;
  }
  return session !== undefined;
}
