import type { TypeMessage, TypeMessagesMessages } from "../../tl/mod.ts";
import { RpcFault } from "../world/fault.ts";
import { peerKey } from "../world/peer.ts";
import type { StoredMessage } from "../world/post.ts";
import type { Call } from "./call.ts";
import type { MethodTable } from "./method.ts";
import { peerOf, userOf } from "./peers.ts";
import { affected } from "./send_methods.ts";

const MOST_MESSAGES = 100;
const USUAL_MESSAGES = 20;

/** Reading what was said. */
export const HISTORY_METHODS: MethodTable = {
  "messages.getHistory": (call, request) =>
    page(call, dialogMessages(call, peerOf(call, request.peer)), request),

  "messages.search": (call, request) => {
    const { self } = call;
    const everywhere = request.peer._ === "inputPeerEmpty";
    const messages = everywhere
      ? [...self.box.messages.values()]
      : dialogMessages(call, peerOf(call, request.peer));
    const query = request.q.trim().toLowerCase();
    const from = request.fromId && userOf(call, request.fromId).id;
    const { minDate, maxDate } = request;
    const { _: filter } = request.filter;
    const hits = messages.filter(({ post }) =>
      !post.action && post.text.toLowerCase().includes(query) && (from === undefined || post.from === from) &&
      (!minDate || post.date > minDate) && (!maxDate || post.date < maxDate) &&
      (filter === "inputMessagesFilterEmpty" ||
        (filter === "inputMessagesFilterPhotos" && post.media?.type === "photo") ||
        (filter === "inputMessagesFilterDocument" && post.media?.type === "document"))
    );
    return page(call, hits, request);
  },

  "messages.getMessages": (call, { id }) => {
    const { box } = call.self;
    const view = call.view();
    const messages = id.map((input): TypeMessage => {
      if (input._ !== "inputMessageID" && input._ !== "inputMessageReplyTo") {
        throw new RpcFault(400, "MESSAGE_ID_INVALID");
      }
      let message = box.messages.get(input.id);
      if (message && input._ === "inputMessageReplyTo") {
        message = box.messages.get(message.post.replyTo?.copies.get(call.self.id) ?? 0);
      }
      return message ? view.message(message) : { _: "messageEmpty", id: input.id };
    });
    return { _: "messages.messages", messages, topics: [], chats: view.chats, users: view.users };
  },

  "messages.readHistory": (call, { peer, maxId }) => {
    const changes = call.services.messenger.read(call.self, peerOf(call, peer), maxId ?? 0);
    call.publish(changes);
    return affected(call, changes);
  },

  "messages.receivedMessages": () => [],
};

function dialogMessages(call: Call, peer: Parameters<typeof peerKey>[0]): StoredMessage[] {
  const { box } = call.self;
  return (box.dialogs.get(peerKey(peer))?.ids ?? []).map((id) => box.messages.get(id)!);
}

interface Paging {
  readonly offsetId?: number;
  readonly offsetDate?: number;
  readonly addOffset?: number;
  readonly limit?: number;
  readonly maxId?: number;
  readonly minId?: number;
}

/**
 * The part of `messages` (ascending) that is asked for, newest first: from `offsetId` (exclusive) or `offsetDate` on
 * downwards, moved by `addOffset` (negative: towards newer ones).
 */
function page(call: Call, messages: readonly StoredMessage[], paging: Paging): TypeMessagesMessages {
  const { offsetId = 0, offsetDate = 0, addOffset = 0, maxId = 0, minId = 0 } = paging;
  const limit = Math.min(Math.max(paging.limit || USUAL_MESSAGES, 0), MOST_MESSAGES);
  const all = messages.filter(({ id }) => (maxId <= 0 || id < maxId) && (minId <= 0 || id > minId)).reverse();
  let base = 0;
  if (offsetId > 0) base = all.findIndex(({ id }) => id < offsetId);
  else if (offsetDate > 0) base = all.findIndex(({ post }) => post.date < offsetDate);
  if (base < 0) base = all.length;
  const start = base + addOffset;
  const chosen = all.slice(Math.max(0, start), Math.max(0, start + limit));
  const view = call.view();
  const found = chosen.map((message) => view.message(message));
  const common = { messages: found, topics: [], chats: view.chats, users: view.users };
  return found.length === messages.length
    ? { _: "messages.messages", ...common }
    : { _: "messages.messagesSlice", count: messages.length, ...common };
}
