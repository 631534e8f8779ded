import type { TypeInputPeer } from "../../tl/mod.ts";
import type { PeerRef } from "../../updates/mod.ts";

export { type PeerRef, peerRef } from "../../updates/mod.ts";

/** -100… ids of channels: this number minus the bare id. */
export const CHANNEL_BASE = -1_000_000_000_000;

/**
 * Whom a marked id names, as in the Bot API: users as they are, basic groups negative, channels as -100….
 * @throws TypeError when it is no id
 */
export function refOfMarkedId(marked: number): PeerRef {
  if (!Number.isSafeInteger(marked) || marked === 0 || marked === CHANNEL_BASE) {
    throw new TypeError(`Cannot address peer ${marked}: it is not an id`);
  }
  if (marked > 0) return { kind: "user", id: marked };
  return marked > CHANNEL_BASE
    ? { kind: "chat", id: -marked }
    : { kind: "channel", id: CHANNEL_BASE - marked };
}

/** Whom an input peer names; undefined for `inputPeerSelf` and `inputPeerEmpty`. */
export function inputPeerRef(peer: TypeInputPeer): PeerRef | undefined {
  switch (peer._) {
    case "inputPeerUser":
    case "inputPeerUserFromMessage":
      return { kind: "user", id: peer.userId };
    case "inputPeerChat":
      return { kind: "chat", id: peer.chatId };
    case "inputPeerChannel":
    case "inputPeerChannelFromMessage":
      return { kind: "channel", id: peer.channelId };
    default:
      return undefined;
  }
}
