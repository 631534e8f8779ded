import type {
  RawUpdateBotMessageReaction,
  RawUpdateBotMessageReactions,
  RawUpdateMessageReactions,
  TypePeer,
  TypeReaction,
  TypeReactionCount,
} from "../../tl/mod.ts";
import { markedId } from "./peer_ids.ts";
import { TlModel } from "./tl_model.ts";

/**
 * Reactions to a message changed. Bots learn who changed what (`actorPeer`, `oldReactions`, `newReactions`), or, where
 * reactions are anonymous, how many there are now (`counts`); users always get the counts.
 */
export class MessageReaction
  extends TlModel<RawUpdateBotMessageReaction | RawUpdateBotMessageReactions | RawUpdateMessageReactions> {
  /** The chat; in a private chat, the other side. */
  get chatPeer(): TypePeer {
    return this.raw.peer;
  }

  /** The chat's id as bots know it: a user's id, a basic group's negative, a supergroup's or channel's as -100…. */
  get chatId(): number {
    return markedId(this.raw.peer);
  }

  /** Id of the message. */
  get messageId(): number {
    return this.raw.msgId;
  }

  /** When it happened; bots are told. */
  get date(): Date | undefined {
    return this.raw._ === "updateMessageReactions" ? undefined : new Date(this.raw.date * 1000);
  }

  /** Who reacted, if that is known. */
  get actorPeer(): TypePeer | undefined {
    return this.raw._ === "updateBotMessageReaction" ? this.raw.actor : undefined;
  }

  /** Id of who reacted, in the form of {@linkcode MessageReaction.chatId}. */
  get actorId(): number | undefined {
    const { actorPeer } = this;
    return actorPeer && markedId(actorPeer);
  }

  /** That one's reactions before; undefined when only counts are known. */
  get oldReactions(): readonly TypeReaction[] | undefined {
    return this.raw._ === "updateBotMessageReaction" ? this.raw.oldReactions : undefined;
  }

  /** That one's reactions now; undefined when only counts are known. */
  get newReactions(): readonly TypeReaction[] | undefined {
    return this.raw._ === "updateBotMessageReaction" ? this.raw.newReactions : undefined;
  }

  /** Reactions that one gave just now. */
  get added(): readonly TypeReaction[] {
    return without(this.newReactions, this.oldReactions);
  }

  /** Reactions that one took back just now. */
  get removed(): readonly TypeReaction[] {
    return without(this.oldReactions, this.newReactions);
  }

  /** How many of each there are now; undefined when only one's own are known. */
  get counts(): readonly TypeReactionCount[] | undefined {
    if (this.raw._ === "updateBotMessageReaction") return undefined;
    return this.raw._ === "updateMessageReactions" ? this.raw.reactions.results : this.raw.reactions;
  }
}

function without(all: readonly TypeReaction[] = [], some: readonly TypeReaction[] = []): TypeReaction[] {
  const known = new Set(some.map(keyOf));
  return all.filter((one) => !known.has(keyOf(one)));
}

function keyOf(reaction: TypeReaction): string {
  if (reaction._ === "reactionEmoji") return reaction.emoticon;
  return reaction._ === "reactionCustomEmoji" ? String(reaction.documentId) : reaction._;
}
