import type {
  TypeInputReplyTo,
  TypeMessageEntity,
  TypeReplyMarkup,
  TypeUpdate,
  TypeUpdates,
} from "../../tl/mod.ts";
import { RpcFault } from "../world/fault.ts";
import { Changes } from "../world/notice.ts";
import { peerKey, type PeerRef } from "../world/peer.ts";
import type { Draft, Post, StoredMessage } from "../world/post.ts";
import type { Call } from "./call.ts";
import { detectEntities } from "./entities.ts";
import { mediaOf } from "./media.ts";
import type { MethodTable } from "./method.ts";
import { findUser, peerOf } from "./peers.ts";
import type { View } from "./view.ts";

const LONGEST_MESSAGE = 4096;
const LONGEST_CAPTION = 1024;
const MOST_FORWARDED = 100;

/** Writing, changing, deleting. */
export const SEND_METHODS: MethodTable = {
  "messages.sendMessage": (call, request) =>
    send(call, request, () => {
      checkText(request.message, LONGEST_MESSAGE);
      if (request.message.trim() === "") throw new RpcFault(400, "MESSAGE_EMPTY");
      return {};
    }),

  "messages.sendMedia": (call, request) =>
    send(call, request, () => {
      checkText(request.message, LONGEST_CAPTION, "MEDIA_CAPTION_TOO_LONG");
      return { media: mediaOf(call, request.media) };
    }),

  "messages.uploadMedia": (call, { media }) => call.view().media(mediaOf(call, media)),

  "messages.forwardMessages": (call, request) => {
    const { self, services: { messenger } } = call;
    const from = peerOf(call, request.fromPeer);
    const to = writablePeer(call, request.toPeer);
    const randomIds = request.randomId ?? [];
    if (request.id.length === 0) throw new RpcFault(400, "MESSAGE_IDS_EMPTY");
    if (randomIds.length !== request.id.length) throw new RpcFault(400, "RANDOM_ID_INVALID");
    if (randomIds.length > MOST_FORWARDED) throw new RpcFault(400, "LIMIT_INVALID");
    const sources = request.id.map((id) => {
      const message = self.box.messages.get(id);
      if (!message || message.post.action || peerKey(message.peer) !== peerKey(from)) {
        throw new RpcFault(400, "MESSAGE_ID_INVALID");
      }
      return message.post;
    });
    const changes = new Changes();
    const updates: TypeUpdate[] = [];
    const view = call.view();
    for (const [i, post] of sources.entries()) {
      const randomId = randomIds[i];
      const again = messenger.sent(self, randomId);
      if (again) {
        updates.push(...repeated(call, view, again, randomId));
        continue;
      }
      const { message } = messenger.post(self, to, {
        text: request.dropMediaCaptions && post.media ? "" : post.text,
        entities: request.dropMediaCaptions && post.media ? [] : post.entities,
        media: post.media,
        silent: request.silent,
        forward: request.dropAuthor ? undefined : post.forward ?? { from: post.from, date: post.date },
      }, { randomId, changes });
      updates.push({ _: "updateMessageID", id: message.id, randomId });
    }
    call.publish(changes);
    return answer(call, changes, updates, view);
  },

  "messages.editMessage": (call, request) => {
    const { self, services: { messenger } } = call;
    const peer = peerOf(call, request.peer);
    const message = self.box.messages.get(request.id);
    if (!message || message.post.action || peerKey(message.peer) !== peerKey(peer)) {
      throw new RpcFault(400, "MESSAGE_ID_INVALID");
    }
    if (!message.out || message.post.forward) throw new RpcFault(403, "MESSAGE_AUTHOR_REQUIRED");
    const { post } = message;
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
    call.publish(changes);
    return answer(call, changes);
  },

  "messages.deleteMessages": (call, { id, revoke }) => {
    const { self } = call;
    const changes = call.services.messenger.delete(self, id, revoke ?? false);
    call.publish(changes);
    return affected(call, changes);
  },

  "messages.deleteHistory": (call, { peer, maxId, revoke }) => {
    const { self } = call;
    const ids = self.box.dialog(peerOf(call, peer)).ids.filter((id) => !maxId || id <= maxId);
    const changes = call.services.messenger.delete(self, ids, revoke ?? false);
    call.publish(changes);
    return { ...affected(call, changes), _: "messages.affectedHistory", offset: 0 };
  },

  "messages.setTyping": (call, { peer: input, action }) => {
    const { self, world } = call;
    const peer = writablePeer(call, input);
    const changes = new Changes();
    const from = { kind: "user", id: self.id } as const;
    if (peer.kind === "user") {
      if (peer.id !== self.id) {
        const update = { _: "updateUserTyping", userId: self.id, action } as const;
        changes.add(peer.id, { type: "passing", update, peers: [from] });
      }
    } else {
      const fromId = { _: "peerUser", userId: self.id } as const;
      const update = { _: "updateChatUserTyping", chatId: peer.id, fromId, action } as const;
      for (const id of world.chats.get(peer.id)!.members.keys()) {
        if (id !== self.id) changes.add(id, { type: "passing", update, peers: [from, peer] });
      }
    }
    call.publish(changes);
    return true;
  },
};

/** The answer about what happened in the caller's own box. */
export function answer(
  call: Call,
  changes: Changes,
  before: readonly TypeUpdate[] = [],
  view: View = call.view(),
): TypeUpdates {
  const updates = [...before, ...changes.of(call.self.id).map((notice) => view.update(notice))];
  return { _: "updates", updates, users: view.users, chats: view.chats, date: call.now, seq: 0 };
}

/** The state of the caller's box after what happened in it. */
export function affected(
  call: Call,
  changes: Changes,
): { _: "messages.affectedMessages"; pts: number; ptsCount: number } {
  const { self } = call;
  const ptsCount = changes.of(self.id).reduce(
    (sum, notice) => sum + ("count" in notice ? notice.count : 0),
    0,
  );
  return { _: "messages.affectedMessages", pts: self.box.pts, ptsCount };
}

interface SendRequest {
  readonly peer: Parameters<typeof peerOf>[1];
  readonly randomId?: bigint;
  readonly message: string;
  readonly entities?: readonly TypeMessageEntity[];
  readonly replyTo?: TypeInputReplyTo;
  readonly replyMarkup?: TypeReplyMarkup;
  readonly silent?: boolean;
}

/** Sends what `make` gives, unless it was sent before. */
function send(call: Call, request: SendRequest, make: () => Draft): TypeUpdates {
  const { self, services: { messenger, behaviour } } = call;
  const peer = writablePeer(call, request.peer);
  const { randomId = 0n } = request;
  if (randomId === 0n) throw new RpcFault(400, "RANDOM_ID_EMPTY");
  const again = messenger.sent(self, randomId);
  if (again) {
    const view = call.view();
    return answer(call, new Changes(), repeated(call, view, again, randomId), view);
  }
  const draft: Draft = {
    ...make(),
    text: request.message,
    entities: entitiesOf(call, request.message, request.entities),
    replyTo: replied(call, peer, request.replyTo),
    silent: request.silent,
    replyMarkup: markupOf(call, request.replyMarkup),
  };
  const { message, changes } = messenger.post(self, peer, draft, { randomId });
  call.publish(changes);
  const [notice] = changes.of(self.id);
  const own = peer.kind === "user" && peer.id === self.id;
  if (!behaviour.shortUpdates || draft.media || draft.replyMarkup || own || notice.type !== "message") {
    return answer(call, changes, [{ _: "updateMessageID", id: message.id, randomId }]);
  }
  const { entities } = message.post;
  return {
    _: "updateShortSentMessage",
    out: true,
    id: message.id,
    pts: notice.pts,
    ptsCount: notice.count,
    date: message.post.date,
    entities: entities.length > 0 ? entities : undefined,
  };
}

/** What is said to a client that sends a message again: nothing new happened. */
function repeated(call: Call, view: View, message: StoredMessage, randomId: bigint): TypeUpdate[] {
  const { self, services: { behaviour } } = call;
  if (behaviour.duplicateRandomId === "refuse") throw new RpcFault(500, "RANDOM_ID_DUPLICATE");
  const updates: TypeUpdate[] = [{ _: "updateMessageID", id: message.id, randomId }];
  if (self.box.messages.has(message.id)) {
    updates.push({
      _: "updateNewMessage",
      message: view.message(message),
      pts: self.box.pts,
      ptsCount: 0,
    });
  }
  return updates;
}

function writablePeer(call: Call, input: Parameters<typeof peerOf>[1]): PeerRef {
  const peer = peerOf(call, input);
  call.services.messenger.checkWritable(call.self, peer);
  return peer;
}

function checkText(text: string, longest: number, fault = "MESSAGE_TOO_LONG"): void {
  // Characters outside the basic plane are two units of a JavaScript string and one of this limit.
  if (text.length > longest && (text.length > 2 * longest || [...text].length > longest)) {
    throw new RpcFault(400, fault);
  }
}

function entitiesOf(call: Call, text: string, given: readonly TypeMessageEntity[] = []): TypeMessageEntity[] {
  const kept = given.flatMap((entity): TypeMessageEntity[] => {
    const { offset, length } = entity;
    if (offset < 0 || length < 0 || offset + length > text.length) {
      throw new RpcFault(400, "ENTITY_BOUNDS_INVALID");
    }
    if (entity._ !== "inputMessageEntityMentionName") return [entity];
    const user = findUser(call, entity.userId);
    return user ? [{ _: "messageEntityMentionName", offset, length, userId: user.id }] : [];
  });
  return [...kept, ...detectEntities(text, kept)].sort((a, b) => a.offset - b.offset);
}

function replied(call: Call, peer: PeerRef, replyTo: TypeInputReplyTo | undefined): Post | undefined {
  if (!replyTo) return undefined;
  if (replyTo._ !== "inputReplyToMessage") throw new RpcFault(400, "REPLY_TO_INVALID");
  const message = call.self.box.messages.get(replyTo.replyToMsgId);
  if (!message || peerKey(message.peer) !== peerKey(peer)) {
    throw new RpcFault(400, "REPLY_MESSAGE_ID_INVALID");
  }
  return message.post;
}

/** Buttons are for bots only. */
function markupOf(call: Call, markup: TypeReplyMarkup | undefined): TypeReplyMarkup | undefined {
  return call.self.bot ? markup : undefined;
}

function print(value: unknown): string {
  return JSON.stringify(value, (_, part) => typeof part === "bigint" ? `${part}n` : part) ?? "";
}
