import type {
  RawUpdateChannelUserTyping,
  RawUpdateChatUserTyping,
  RawUpdateUserTyping,
  TypePeer,
  TypeSendMessageAction,
} from "../../tl/mod.ts";
import { markedId, userPeerOf } from "./peer_ids.ts";
import { TlModel } from "./tl_model.ts";

/** Somebody types, records, uploads … or stopped. It counts for about six seconds. */
export class UserTyping
  extends TlModel<RawUpdateUserTyping | RawUpdateChatUserTyping | RawUpdateChannelUserTyping> {
  /** The chat; in a private chat, the other side. */
  get chatPeer(): TypePeer {
    const { raw } = this;
    if (raw._ === "updateUserTyping") return userPeerOf(raw.userId);
    if (raw._ === "updateChatUserTyping") return { _: "peerChat", chatId: raw.chatId };
    return { _: "peerChannel", channelId: raw.channelId };
  }

  /** The chat's id as bots know it: a user's id, a basic group's negative, a supergroup's or channel's as -100…. */
  get chatId(): number {
    return markedId(this.chatPeer);
  }

  /** Who types. */
  get senderPeer(): TypePeer {
    return this.raw._ === "updateUserTyping" ? userPeerOf(this.raw.userId) : this.raw.fromId;
  }

  /** Id of who types, in the form of {@linkcode UserTyping.chatId}. */
  get senderId(): number {
    return markedId(this.senderPeer);
  }

  /** Id of the forum topic or thread. */
  get topicId(): number | undefined {
    return this.raw._ === "updateChatUserTyping" ? undefined : this.raw.topMsgId;
  }

  /** What is being done. */
  get action(): TypeSendMessageAction {
    return this.raw.action;
  }

  /** Nothing is being done any more. */
  get stopped(): boolean {
    return this.raw.action._ === "sendMessageCancelAction";
  }
}
