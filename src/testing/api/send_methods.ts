import type {
  TypeInputPeer,
  TypeInputReplyTo,
  TypeMessageEntity,
  TypeReplyMarkup,
  TypeUpdate,
  TypeUpdates,
} from "../../tl/mod.ts";
import { RpcFault } from "../world/fault.ts";
import { Changes } from "../world/notice.ts";
import { peerKey, type PeerRef } from "../world/peer.ts";
import type { Draft, Forward, Post, StoredMessage } from "../world/post.ts";
import { answer } from "./answers.ts";
import type { Call } from "./call.ts";
import { mediaOf } from "./media.ts";
import type { MethodTable } from "./method.ts";
import { peerOf } from "./peers.ts";
import { showMedia } from "./show_media.ts";
import { checkText, entitiesOf, LONGEST_CAPTION, LONGEST_MESSAGE, markupOf } from "./texts.ts";
import type { View } from "./view.ts";

const MOST_FORWARDED = 100;

/** Writing. */
export const SEND_METHODS: MethodTable = {
  "messages.sendMessage": (call, request) =>
    send(call, request, () => {
      checkText(request.message, LONGEST_MESSAGE);
      if (request.message.trim() === "") throw new RpcFault(400, "MESSAGE_EMPTY");
      return textDraft(call, request);
    }),

  "messages.sendMedia": (call, request) =>
    send(call, request, () => {
      checkText(request.message, LONGEST_CAPTION, "MEDIA_CAPTION_TOO_LONG");
      return { ...textDraft(call, request), media: mediaOf(call, request.media) };
    }),

  "messages.sendInlineBotResult": (call, request) => {
    const { self, services: { inline } } = call;
    let told: Changes | undefined;
    const sent = send(call, request, () => {
      const { draft, changes } = inline.choose(self, request.queryId, request.id);
      told = changes;
      return draft;
    });
    if (told) call.publish(told);
    return sent;
  },

  "messages.uploadMedia": (call, { media }) => showMedia(call.world, call.self.id, mediaOf(call, media)),

  "messages.forwardMessages": (call, request) => {
    const { self, services: { messenger } } = call;
    const from = peerOf(call, request.fromPeer);
    const to = writablePeer(call, request.toPeer);
    const randomIds = request.randomId ?? [];
    if (request.id.length === 0) throw new RpcFault(400, "MESSAGE_IDS_EMPTY");
    if (randomIds.length !== request.id.length) throw new RpcFault(400, "RANDOM_ID_INVALID");
    if (randomIds.length > MOST_FORWARDED) throw new RpcFault(400, "LIMIT_INVALID");
    const { messages } = messenger.boxOf(self, from);
    const sources = request.id.map((id) => {
      const message = messages.get(id);
      if (!message || message.post.action || peerKey(message.peer) !== peerKey(from)) {
        throw new RpcFault(400, "MESSAGE_ID_INVALID");
      }
      return message;
    });
    const changes = new Changes();
    const updates: TypeUpdate[] = [];
    const view = call.view();
    for (const [i, source] of sources.entries()) {
      const randomId = randomIds[i];
      const again = sentBefore(call, randomId);
      if (again) {
        updates.push(...repeated(call, view, again, randomId));
        continue;
      }
      const { post } = source;
      const bare = request.dropMediaCaptions && post.media;
      const { message } = messenger.post(self, to, {
        text: bare ? "" : post.text,
        entities: bare ? [] : post.entities,
        media: post.media,
        silent: request.silent,
        forward: request.dropAuthor ? undefined : forwardOf(call, source),
      }, { randomId, changes });
      updates.push({ _: "updateMessageID", id: message.id, randomId });
    }
    call.publish(changes);
    return answer(call, changes, updates, view);
  },
};

/** Where a copy of `message` says it comes from. */
function forwardOf(call: Call, { id, peer, post }: StoredMessage): Forward {
  if (post.forward) return post.forward;
  const broadcast = peer.kind === "channel" && call.world.channels.get(peer.id)?.broadcast;
  return { from: post.from, date: post.date, channel: broadcast ? { id: peer.id, post: id } : undefined };
}

interface SendRequest {
  readonly peer: TypeInputPeer;
  readonly randomId?: bigint;
  readonly replyTo?: TypeInputReplyTo;
  readonly silent?: boolean;
}

interface TextRequest {
  readonly message: string;
  readonly entities?: readonly TypeMessageEntity[];
  readonly replyMarkup?: TypeReplyMarkup;
}

function textDraft(call: Call, { message, entities, replyMarkup }: TextRequest): Draft {
  return {
    text: message,
    entities: entitiesOf(call, message, entities),
    replyMarkup: markupOf(call, replyMarkup),
  };
}

/** Sends what `make` gives, unless it was sent before. */
function send(call: Call, request: SendRequest, make: () => Draft): TypeUpdates {
  const { self, services: { messenger, behaviour } } = call;
  const peer = writablePeer(call, request.peer);
  const { randomId = 0n } = request;
  if (randomId === 0n) throw new RpcFault(400, "RANDOM_ID_EMPTY");
  const again = sentBefore(call, randomId);
  if (again) {
    const view = call.view();
    return answer(call, new Changes(), repeated(call, view, again, randomId), view);
  }
  const draft: Draft = {
    ...make(),
    replyTo: replied(call, peer, request.replyTo),
    silent: request.silent,
  };
  const { message, changes } = messenger.post(self, peer, draft, { randomId });
  call.publish(changes);
  const [notice] = changes.of(self.id);
  const own = peer.kind === "user" && peer.id === self.id;
  const plain = !draft.media && !draft.replyMarkup && draft.viaBot === undefined;
  if (
    !behaviour.shortUpdates || !plain || own || peer.kind === "channel" || notice.type !== "message"
  ) {
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

/** The message the caller sent with that random_id already; undefined when it is to be written. */
function sentBefore(call: Call, randomId: bigint): StoredMessage | undefined {
  const { self, services: { messenger, behaviour } } = call;
  const before = messenger.randomIds.arrived(self.id, randomId);
  return behaviour.duplicateRandomId === "execute" ? undefined : before;
}

/** What is said to a client that sends a message again: nothing new happened. */
function repeated(call: Call, view: View, message: StoredMessage, randomId: bigint): TypeUpdate[] {
  const { self, services: { behaviour, messenger } } = call;
  if (behaviour.duplicateRandomId === "refuse") throw new RpcFault(500, "RANDOM_ID_DUPLICATE");
  const updates: TypeUpdate[] = [{ _: "updateMessageID", id: message.id, randomId }];
  const box = messenger.boxOf(self, message.peer);
  if (box.messages.has(message.id)) {
    updates.push({
      _: message.peer.kind === "channel" ? "updateNewChannelMessage" : "updateNewMessage",
      message: view.message(message),
      pts: box.pts,
      ptsCount: 0,
    });
  }
  return updates;
}

/** A peer the caller may write to. @throws RpcFault */
export function writablePeer(call: Call, input: TypeInputPeer): PeerRef {
  const peer = peerOf(call, input);
  call.services.messenger.checkWritable(call.self, peer);
  return peer;
}

function replied(call: Call, peer: PeerRef, replyTo: TypeInputReplyTo | undefined): Post | undefined {
  if (!replyTo) return undefined;
  if (replyTo._ !== "inputReplyToMessage") throw new RpcFault(400, "REPLY_TO_INVALID");
  const message = call.services.messenger.boxOf(call.self, peer).messages.get(replyTo.replyToMsgId);
  if (!message || peerKey(message.peer) !== peerKey(peer)) {
    throw new RpcFault(400, "REPLY_MESSAGE_ID_INVALID");
  }
  return message.post;
}
