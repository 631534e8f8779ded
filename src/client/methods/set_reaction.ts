import type { TypeReaction } from "../../tl/mod.ts";
import type { ModelActions } from "../model/model_actions.ts";
import type { PeerLike } from "../peers/peer_like.ts";

/** An emoji, the id of a custom emoji, or a TL reaction. */
export type ReactionLike = string | bigint | TypeReaction;

/** Options of `client.setReaction`. */
export interface ReactionOptions {
  /** With the large animation. */
  big?: boolean;
}

/** Sets the account's reaction to a message; null: none. */
export async function setReaction(
  actions: ModelActions,
  peer: PeerLike,
  msgId: number,
  reaction: ReactionLike | readonly ReactionLike[] | null,
  options: ReactionOptions = {},
): Promise<void> {
  const wanted = reaction === null ? [] : isSeveral(reaction) ? reaction : [reaction];
  await actions.invoke({
    _: "messages.sendReaction",
    peer: await actions.resolvePeer(peer),
    msgId,
    ...(options.big ? { big: true } : {}),
    ...(wanted.length > 0 ? { reaction: wanted.map(reactionOf) } : {}),
  });
}

function isSeveral(reaction: ReactionLike | readonly ReactionLike[]): reaction is readonly ReactionLike[] {
  return Array.isArray(reaction);
}

function reactionOf(reaction: ReactionLike): TypeReaction {
  if (typeof reaction === "string") return { _: "reactionEmoji", emoticon: reaction };
  if (typeof reaction === "bigint") return { _: "reactionCustomEmoji", documentId: reaction };
  return reaction;
}
