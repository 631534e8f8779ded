import type { RawUpdateDeleteChannelMessages, RawUpdateDeleteMessages, TypePeer } from "../../tl/mod.ts";
import { markedId } from "./peer_ids.ts";
import { TlModel } from "./tl_model.ts";

/**
 * Messages were deleted. Outside supergroups and channels Telegram does not say in which chat: ids of private chats and
 * basic groups count for the whole account.
 */
export class MessageDeleted extends TlModel<RawUpdateDeleteMessages | RawUpdateDeleteChannelMessages> {
  /** Ids of the messages. */
  get ids(): readonly number[] {
    return this.raw.messages;
  }

  /** The supergroup's or channel's bare id. */
  get channelId(): number | undefined {
    return this.raw._ === "updateDeleteChannelMessages" ? this.raw.channelId : undefined;
  }

  /** The supergroup or channel they were in. */
  get chatPeer(): TypePeer | undefined {
    const { channelId } = this;
    return channelId === undefined ? undefined : { _: "peerChannel", channelId };
  }

  /** The supergroup's or channel's id as -100…. */
  get chatId(): number | undefined {
    const { chatPeer } = this;
    return chatPeer && markedId(chatPeer);
  }
}
