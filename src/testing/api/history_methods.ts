import type { TypeInputMessage, TypeMessage, TypeMessagesMessages } from "../../tl/mod.ts";
import { type Channel, channelOwner } from "../world/channel.ts";
import { RpcFault } from "../world/fault.ts";
import type { Mailbox } from "../world/mailbox.ts";
import { peerKey, type PeerRef } from "../world/peer.ts";
import type { StoredMessage } from "../world/post.ts";
import { affected } from "./answers.ts";
import type { Call } from "./call.ts";
import type { MethodTable } from "./method.ts";
import { peerOf, userOf } from "./peers.ts";

const MOST_MESSAGES = 100;
const USUAL_MESSAGES = 20;

/** Reading what was said. */
export const HISTORY_METHODS: MethodTable = {
  "messages.getHistory": (call, request) => {
    const peer = peerOf(call, request.peer);
    return page(call, dialogMessages(call, peer), request, peer);
  },

  "messages.search": (call, request) => {
    const { self } = call;
    const peer = request.peer._ === "inputPeerEmpty" ? undefined : peerOf(call, request.peer);
    const messages = peer ? dialogMessages(call, peer) : [...self.box.messages.values()];
    const query = request.q.trim().toLowerCase();
    const from = request.fromId && userOf(call, request.fromId).id;
    const { minDate, maxDate } = request;
    const { _: filter } = request.filter;
    const hits = messages.filter(({ post, pinned }) =>
      !post.action && post.text.toLowerCase().includes(query) && (from === undefined || post.from === from) &&
      (!minDate || post.date > minDate) && (!maxDate || post.date < maxDate) &&
      (filter === "inputMessagesFilterEmpty" ||
        (filter === "inputMessagesFilterPinned" && pinned) ||
        (filter === "inputMessagesFilterPhotos" && post.media?.type === "photo") ||
        (filter === "inputMessagesFilterDocument" && post.media?.type === "document"))
    );
    return page(call, hits, request, peer);
  },

  "messages.getMessages": (call, { id }) => {
    const { messages, view } = chosen(call, call.self.box, call.self.id, id);
    return { _: "messages.messages", messages, topics: [], chats: view.chats, users: view.users };
  },

  "messages.readHistory": (call, { peer, maxId }) => {
    const where = peerOf(call, peer);
    if (where.kind === "channel") throw new RpcFault(400, "PEER_ID_INVALID");
    const changes = call.services.messenger.read(call.self, where, maxId ?? 0);
    call.publish(changes);
    return affected(call, changes);
  },

  "messages.receivedMessages": () => [],
};

/** The messages of a channel that are asked for. */
export function channelMessages(
  call: Call,
  { id: channelId, box }: Channel,
  id: readonly TypeInputMessage[],
): TypeMessagesMessages {
  const { messages, view } = chosen(call, box, channelOwner(channelId), id);
  view.note({ kind: "channel", id: channelId });
  const { users, chats } = view;
  const count = messages.length;
  return { _: "messages.channelMessages", pts: box.pts, count, messages, topics: [], chats, users };
}

function chosen(call: Call, box: Mailbox, owner: number, id: readonly TypeInputMessage[]) {
  const view = call.view();
  const messages = id.map((input): TypeMessage => {
    if (input._ !== "inputMessageID" && input._ !== "inputMessageReplyTo") {
      throw new RpcFault(400, "MESSAGE_ID_INVALID");
    }
    let message = box.messages.get(input.id);
    if (message && input._ === "inputMessageReplyTo") {
      message = box.messages.get(message.post.replyTo?.copies.get(owner) ?? 0);
    }
    return message ? view.message(message) : { _: "messageEmpty", id: input.id };
  });
  return { messages, view };
}

function dialogMessages(call: Call, peer: PeerRef): StoredMessage[] {
  const box = call.services.messenger.boxOf(call.self, peer);
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
function page(
  call: Call,
  messages: readonly StoredMessage[],
  paging: Paging,
  peer?: PeerRef,
): TypeMessagesMessages {
  const { offsetId = 0, offsetDate = 0, addOffset = 0, maxId = 0, minId = 0 } = paging;
  const limit = Math.min(Math.max(paging.limit || USUAL_MESSAGES, 0), MOST_MESSAGES);
  const all = messages.filter(({ id }) => (maxId <= 0 || id < maxId) && (minId <= 0 || id > minId)).reverse();
  let base = 0;
  if (offsetId > 0) base = all.findIndex(({ id }) => id < offsetId);
  else if (offsetDate > 0) base = all.findIndex(({ post }) => post.date < offsetDate);
  if (base < 0) base = all.length;
  const start = base + addOffset;
  const part = all.slice(Math.max(0, start), Math.max(0, start + limit));
  const view = call.view();
  if (peer?.kind === "channel") view.note(peer);
  const found = part.map((message) => view.message(message));
  const common = { messages: found, topics: [], chats: view.chats, users: view.users };
  if (peer?.kind === "channel") {
    const { pts } = call.services.messenger.boxOf(call.self, peer);
    return { _: "messages.channelMessages", pts, count: messages.length, ...common };
  }
  return found.length === messages.length
    ? { _: "messages.messages", ...common }
    : { _: "messages.messagesSlice", count: messages.length, ...common };
}
