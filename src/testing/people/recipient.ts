import type { World } from "../world.ts";
import type { PeerRef } from "../world/peer.ts";

/** A small group, as {@linkcode TestUser.createChat} gives it. */
export interface ChatPlace {
  /** Its id. */
  readonly chat: number;
}

/** A channel or a supergroup: a {@linkcode TestChannel} is one. */
export interface ChannelPlace {
  /** Its id. */
  readonly channel: number;
}

/** Whom to write to: somebody, an account id, a username, a group, a channel. */
export type Recipient = { readonly id: number } | number | string | ChatPlace | ChannelPlace;

/** A message in a conversation: as it was given, or by its id in this person's own box. */
export type MessageHandle =
  | number
  | {
    readonly id: number;
    readonly chat: { readonly kind: "user" | "chat" | "channel"; readonly id: number };
  };

/** The conversation somebody means. @throws RangeError when there is no such account, group or channel */
export function recipientPeer(world: World, to: Recipient): PeerRef {
  if (typeof to === "object" && "chat" in to) {
    if (!world.chats.has(to.chat)) throw new RangeError(`Cannot find group ${to.chat}: there is none`);
    return { kind: "chat", id: to.chat };
  }
  if (typeof to === "object" && "channel" in to) {
    if (!world.channels.has(to.channel)) {
      throw new RangeError(`Cannot find channel ${to.channel}: there is none`);
    }
    return { kind: "channel", id: to.channel };
  }
  if (typeof to === "string") {
    const channel = world.channelByUsername(to);
    if (channel) return { kind: "channel", id: channel.id };
  }
  const id = typeof to === "number" ? to : typeof to === "string" ? world.byUsername(to)?.id : to.id;
  if (id === undefined || !world.accounts.has(id)) {
    throw new RangeError(`Cannot find ${String(to)}: there is no such account`);
  }
  return { kind: "user", id };
}
