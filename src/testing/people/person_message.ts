import type { TypeMessage, TypeMessageEntity, TypeReplyMarkup } from "../../tl/mod.ts";
import { View } from "../api/view.ts";
import type { World } from "../world.ts";
import type { Account } from "../world/account.ts";
import { channelOwner } from "../world/channel.ts";
import type { PeerRef } from "../world/peer.ts";
import type { StoredMessage } from "../world/post.ts";

/** Somebody in a message. */
export interface Sender {
  /** Account id. */
  readonly id: number;
  /** First name. */
  readonly firstName: string;
  /** Without `@`. */
  readonly username?: string;
  /** It is a bot. */
  readonly bot: boolean;
}

/** A message as one person sees it. */
export interface PersonMessage {
  /** Its id in this person's box, where others know it by other ids; or in the channel, for everybody the same. */
  readonly id: number;
  /** The text, or the caption; `""` in service messages. */
  readonly text: string;
  /** This person wrote it. */
  readonly out: boolean;
  /** Who wrote it. */
  readonly from: Sender;
  /** Where it stands: a private chat has the id of the other side. */
  readonly chat: { readonly kind: "user" | "chat" | "channel"; readonly id: number; readonly title: string };
  /** Unix seconds. */
  readonly date: number;
  /** Id, in the same box, of the message it replies to. */
  readonly replyTo?: number;
  /** Formatting, and what the server found: commands, mentions, links. */
  readonly entities: readonly TypeMessageEntity[];
  /** Buttons. */
  readonly replyMarkup?: TypeReplyMarkup;
  /** What people think of it: account ids and emoji. */
  readonly reactions: ReadonlyMap<number, readonly string[]>;
  /** It is pinned. */
  readonly pinned: boolean;
  /** As a client gets it. */
  readonly raw: TypeMessage;
}

/** A stored message as `account` sees it. */
export function look(world: World, account: Account, message: StoredMessage): PersonMessage {
  const { post, peer } = message;
  const from = world.account(post.from);
  const replyTo = post.replyTo?.copies.get(peer.kind === "channel" ? channelOwner(peer.id) : account.id);
  return {
    id: message.id,
    text: post.text,
    out: post.from === account.id,
    from: {
      id: from.id,
      firstName: from.firstName,
      bot: from.bot,
      ...(from.username !== undefined && { username: from.username }),
    },
    chat: { ...peer, title: titleOf(world, peer) },
    date: post.date,
    ...(replyTo !== undefined && { replyTo }),
    entities: [...post.entities],
    ...(post.replyMarkup && { replyMarkup: post.replyMarkup }),
    reactions: new Map(post.reactions),
    pinned: message.pinned ?? false,
    raw: new View(world, account).message(message),
  };
}

function titleOf(world: World, { kind, id }: PeerRef): string {
  if (kind === "chat") return world.chats.get(id)!.title;
  return kind === "channel" ? world.channels.get(id)!.title : world.account(id).firstName;
}
