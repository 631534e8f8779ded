import type { TypeUpdates } from "../../tl/mod.ts";

/** Channels that an update says the account is not in any more. */
export function leftChannels(value: TypeUpdates): readonly number[] {
  if (!("chats" in value) || value.chats.length === 0) return [];
  const left: number[] = [];
  for (const update of value.updates) {
    if (update._ !== "updateChannel") continue;
    const chat = value.chats.find(({ id }) => id === update.channelId);
    if (chat?._ === "channelForbidden" || (chat?._ === "channel" && chat.left)) left.push(update.channelId);
  }
  return left;
}
