import type { TypeInputPeer } from "../../tl/mod.ts";
import { isAdmin } from "../world/channel.ts";
import { RpcFault } from "../world/fault.ts";
import { Changes } from "../world/notice.ts";
import { peerKey, type PeerRef } from "../world/peer.ts";
import { vote } from "../world/poll.ts";
import type { StoredMessage } from "../world/post.ts";
import { react } from "../world/reactions.ts";
import { affected, publishAndAnswer } from "./answers.ts";
import type { Call } from "./call.ts";
import { mediaOf } from "./media.ts";
import type { MethodTable } from "./method.ts";
import { peerOf } from "./peers.ts";
import { writablePeer } from "./send_methods.ts";
import { checkText, entitiesOf, LONGEST_CAPTION, LONGEST_MESSAGE, markupOf } from "./texts.ts";
import { tellTyping } from "./typing.ts";

const MOST_REACTIONS = 3;

/** What is done to messages that are there. */
export const CHANGE_METHODS: MethodTable = {
  "messages.editMessage": (call, request) => {
    const { self, world, services: { messenger } } = call;
    const { message } = messageOf(call, request.peer, request.id);
    const { post, peer } = message;
    if (post.action) throw new RpcFault(400, "MESSAGE_ID_INVALID");
    const channel = peer.kind === "channel" ? world.channels.get(peer.id) : undefined;
    const own = post.from === self.id || (channel?.broadcast && isAdmin(channel, self.id));
    if (!own || post.forward) throw new RpcFault(403, "MESSAGE_AUTHOR_REQUIRED");
    if (channel) messenger.checkWritable(self, peer);
    const { message: text, media } = request;
    if (text !== undefined) {
      checkText(text, post.media ? LONGEST_CAPTION : LONGEST_MESSAGE);
      if (text.trim() === "" && !post.media && !media) throw new RpcFault(400, "MESSAGE_EMPTY");
    }
    const entities = text === undefined ? undefined : entitiesOf(call, text, request.entities);
    const replyMarkup = markupOf(call, request.replyMarkup);
    const changed = media !== undefined || print(replyMarkup) !== print(post.replyMarkup) ||
      (text !== undefined && (text !== post.text || print(entities) !== print(post.entities)));
    if (!changed) throw new RpcFault(400, "MESSAGE_NOT_MODIFIED");
    const changes = messenger.edit(post, {
      text,
      entities,
      media: media && mediaOf(call, media),
      replyMarkup,
    });
    return publishAndAnswer(call, changes);
  },

  "messages.deleteMessages": (call, { id, revoke }) => {
    const { self } = call;
    const changes = call.services.messenger.delete(self, id, revoke ?? false);
    call.publish(changes);
    return affected(call, changes);
  },

  "messages.deleteHistory": (call, { peer, maxId, revoke }) => {
    const { self } = call;
    const where = peerOf(call, peer);
    if (where.kind === "channel") throw new RpcFault(400, "PEER_ID_INVALID");
    const ids = self.box.dialog(where).ids.filter((id) => !maxId || id <= maxId);
    const changes = call.services.messenger.delete(self, ids, revoke ?? false);
    call.publish(changes);
    return { ...affected(call, changes), _: "messages.affectedHistory", offset: 0 };
  },

  "messages.updatePinnedMessage": (call, request) => {
    const { self, services: { messenger } } = call;
    const { message, peer } = messageOf(call, request.peer, request.id);
    checkPins(call, peer);
    const { pmOneside = false, unpin = false, silent } = request;
    const changes = messenger.pin(self, peer, [message.id], !unpin, pmOneside);
    const nobodyElse = peer.kind === "user" && peer.id === self.id;
    if ([...changes].length > 0 && !unpin && !pmOneside && !nobodyElse) {
      const draft = { action: { _: "messageActionPinMessage" }, replyTo: message.post, silent } as const;
      messenger.post(self, peer, draft, { changes });
    }
    return publishAndAnswer(call, changes);
  },

  "messages.unpinAllMessages": (call, { peer: input }) => {
    const { self, world, services: { messenger } } = call;
    const peer = peerOf(call, input);
    checkPins(call, peer);
    const pinned = [...messenger.boxOf(self, peer).messages.values()]
      .filter((one) => one.pinned && peerKey(one.peer) === peerKey(peer)).map(({ id }) => id);
    const changes = messenger.pin(self, peer, pinned, false);
    call.publish(changes);
    const channel = peer.kind === "channel" ? world.channels.get(peer.id) : undefined;
    return { ...affected(call, changes, channel), _: "messages.affectedHistory", offset: 0 };
  },

  "messages.sendReaction": (call, { peer: input, msgId, reaction = [] }) => {
    const { self, world } = call;
    const { message } = messageOf(call, input, msgId);
    if (reaction.length > MOST_REACTIONS) throw new RpcFault(400, "REACTIONS_TOO_MANY");
    const emojis = reaction.map((one) => {
      if (one._ !== "reactionEmoji" || one.emoticon === "") throw new RpcFault(400, "REACTION_INVALID");
      return one.emoticon;
    });
    if (print(emojis) === print(message.post.reactions.get(self.id) ?? [])) {
      throw new RpcFault(400, "MESSAGE_NOT_MODIFIED");
    }
    return publishAndAnswer(call, react(world, self, message, emojis));
  },

  "messages.sendVote": (call, { peer, msgId, options }) =>
    publishAndAnswer(call, vote(call.world, call.self, messageOf(call, peer, msgId).message, options)),

  "messages.setTyping": (call, { peer: input, action }) => {
    const changes = new Changes();
    tellTyping(call.world, call.self, writablePeer(call, input), action, changes);
    call.publish(changes);
    return true;
  },
};

/** @throws RpcFault 400 CHAT_ADMIN_REQUIRED when the caller may not pin there */
function checkPins(call: Call, peer: PeerRef): void {
  const channel = peer.kind === "channel" ? call.world.channels.get(peer.id) : undefined;
  if (channel && !isAdmin(channel, call.self.id)) throw new RpcFault(400, "CHAT_ADMIN_REQUIRED");
}

/** A message of a conversation the caller can see. @throws RpcFault 400 MESSAGE_ID_INVALID */
export function messageOf(
  call: Call,
  input: TypeInputPeer,
  id: number,
): { message: StoredMessage; peer: PeerRef } {
  const peer = peerOf(call, input);
  const message = call.services.messenger.boxOf(call.self, peer).messages.get(id);
  if (!message || peerKey(message.peer) !== peerKey(peer)) throw new RpcFault(400, "MESSAGE_ID_INVALID");
  return { message, peer };
}

function print(value: unknown): string {
  return JSON.stringify(value, (_, part) => typeof part === "bigint" ? `${part}n` : part) ?? "";
}
