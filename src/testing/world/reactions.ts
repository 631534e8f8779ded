import type { RawMessageReactions, RawReactionEmoji } from "../../tl/mod.ts";
import type { World } from "../world.ts";
import type { Account } from "./account.ts";
import { audience } from "./audience.ts";
import { isAdmin } from "./channel.ts";
import { Changes } from "./notice.ts";
import { type PeerRef, tlPeer } from "./peer.ts";
import type { Post, StoredMessage } from "./post.ts";

function emoji(emoticon: string): RawReactionEmoji {
  return { _: "reactionEmoji", emoticon };
}

/** A `MessageReactions`, as `viewer` sees it. @param named who thinks what is to be seen */
export function messageReactions(post: Post, viewer: number, named: boolean): RawMessageReactions {
  const counts = new Map<string, number>();
  for (const emojis of post.reactions.values()) {
    for (const one of emojis) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const mine = post.reactions.get(viewer) ?? [];
  return {
    _: "messageReactions",
    canSeeList: named || undefined,
    results: [...counts].map(([one, count]) => ({
      _: "reactionCount",
      reaction: emoji(one),
      count,
      chosenOrder: mine.includes(one) ? mine.indexOf(one) : undefined,
    })),
    recentReactions: named
      ? [...post.reactions].flatMap(([id, emojis]) =>
        emojis.map((one) => ({
          _: "messagePeerReaction" as const,
          my: id === viewer || undefined,
          peerId: { _: "peerUser" as const, userId: id },
          date: post.date,
          reaction: emoji(one),
        }))
      )
      : undefined,
  };
}

/** `actor` thinks `emojis` of a message, instead of what it thought; `[]`: nothing. */
export function react(
  world: World,
  actor: Account,
  message: StoredMessage,
  emojis: readonly string[],
): Changes {
  const { post } = message;
  const before = post.reactions.get(actor.id) ?? [];
  if (emojis.length > 0) post.reactions.set(actor.id, [...emojis]);
  else post.reactions.delete(actor.id);
  const changes = new Changes();
  for (const [account, peer, msgId] of audience(world, message)) {
    const broadcast = world.channels.get(peer.id)?.broadcast ?? false;
    const common = { peer: tlPeer(peer), msgId } as const;
    const who: PeerRef = { kind: "user", id: actor.id };
    if (!account.bot) {
      changes.add(account.id, {
        type: "passing",
        update: {
          _: "updateMessageReactions",
          ...common,
          reactions: messageReactions(post, account.id, !broadcast),
        },
        peers: [peer, ...(broadcast ? [] : [who])],
      });
    } else if (account !== actor && hears(world, account, peer)) {
      const update = broadcast
        ? {
          _: "updateBotMessageReactions" as const,
          ...common,
          date: world.now,
          reactions: messageReactions(post, account.id, false).results,
        }
        : {
          _: "updateBotMessageReaction" as const,
          ...common,
          date: world.now,
          actor: tlPeer(who),
          oldReactions: before.map(emoji),
          newReactions: emojis.map(emoji),
        };
      changes.add(account.id, account.botEvents.record(update, broadcast ? [peer] : [peer, who]));
    }
  }
  return changes;
}

/** Bots hear of reactions in private, and where they are admins. */
function hears(world: World, bot: Account, peer: PeerRef): boolean {
  if (peer.kind === "user") return true;
  if (peer.kind === "chat") return world.chats.get(peer.id)?.members.get(bot.id)?.admin ?? false;
  const channel = world.channels.get(peer.id);
  return channel !== undefined && isAdmin(channel, bot.id);
}
