import type { TypeSendMessageAction } from "../../tl/mod.ts";
import type { World } from "../world.ts";
import type { Account } from "../world/account.ts";
import type { Changes } from "../world/notice.ts";
import type { PeerRef } from "../world/peer.ts";

/** Adds to `changes` that `account` is doing something in a conversation, for everybody else in it. */
export function tellTyping(
  world: World,
  account: Account,
  peer: PeerRef,
  action: TypeSendMessageAction,
  changes: Changes,
): void {
  const from = { kind: "user", id: account.id } as const;
  if (peer.kind === "user") {
    if (peer.id === account.id) return;
    const update = { _: "updateUserTyping", userId: account.id, action } as const;
    return changes.add(peer.id, { type: "passing", update, peers: [from] });
  }
  const fromId = { _: "peerUser", userId: account.id } as const;
  const [place, update] = peer.kind === "chat"
    ? [world.chats.get(peer.id)!, { _: "updateChatUserTyping", chatId: peer.id, fromId, action } as const]
    : [
      world.channels.get(peer.id)!,
      {
        _: "updateChannelUserTyping",
        channelId: peer.id,
        fromId,
        action,
      } as const,
    ];
  for (const id of place.members.keys()) {
    if (id !== account.id) changes.add(id, { type: "passing", update, peers: [from, peer] });
  }
}
