import { equalBytes } from "../../bytes/mod.ts";
import type { RawMessagesBotCallbackAnswer } from "../../tl/mod.ts";
import type { Account } from "../world/account.ts";
import { RpcFault } from "../world/fault.ts";
import { channelOwner } from "../world/channel.ts";
import { Changes } from "../world/notice.ts";
import { type PeerRef, tlPeer } from "../world/peer.ts";
import type { StoredMessage } from "../world/post.ts";
import type { Services } from "./services.ts";

/** The buttons below a message that ask its bot something, in order. */
export function callbackButtons(
  message: StoredMessage,
): { readonly text: string; readonly data: Uint8Array }[] {
  const markup = message.post.replyMarkup;
  if (markup?._ !== "replyInlineMarkup") return [];
  return markup.rows.flatMap(({ buttons }) =>
    buttons.flatMap((one) => one._ === "keyboardButtonCallback" ? one : [])
  );
}

/**
 * `account` presses a button of a message it sees.
 * @returns the bot's answer
 * @throws RpcFault 400 MESSAGE_ID_INVALID, DATA_INVALID; BOT_RESPONSE_TIMEOUT when the bot does not answer in time
 */
export async function pressButton(
  { world, callbacks, behaviour, publisher }: Services,
  account: Account,
  message: StoredMessage,
  data: Uint8Array | undefined,
): Promise<RawMessagesBotCallbackAnswer> {
  const { post } = message;
  const bot = world.account(post.viaBot ?? post.from);
  if (!bot.bot) throw new RpcFault(400, "MESSAGE_ID_INVALID");
  const there = callbackButtons(message).some((one) => data !== undefined && equalBytes(one.data, data));
  if (!there) throw new RpcFault(400, "DATA_INVALID");
  const { id: queryId, answer } = callbacks.open(bot.id, behaviour.callbackTimeout);
  const who: PeerRef = { kind: "user", id: account.id };
  const peer = message.peer.kind === "user" ? who : message.peer;
  const changes = new Changes();
  changes.add(bot.id, {
    type: "passing",
    peers: [peer, who],
    update: {
      _: "updateBotCallbackQuery",
      queryId,
      userId: account.id,
      peer: tlPeer(peer),
      msgId: post.copies.get(peer.kind === "channel" ? channelOwner(peer.id) : bot.id) ?? 0,
      chatInstance: world.accessHash(bot.id, peer),
      data,
    },
  });
  publisher.publish(changes);
  return await answer;
}
