import { TelegramError } from "../../base/errors.ts";
import type {
  RawMessage,
  TypeInputPeer,
  TypeMessageEntity,
  TypePeer,
  TypeReplyMarkup,
  TypeUpdates,
} from "../../tl/mod.ts";

/** What was asked for. */
export interface SentRequest {
  /** Where it was sent. */
  readonly peer: TypeInputPeer;
  /** Its text. */
  readonly text: string;
  /** Its random id. */
  readonly randomId: bigint;
  /** The own user. */
  readonly self: number | undefined;
  /** What it replies to. */
  readonly replyTo?: number;
  /** What parts of the text are. */
  readonly entities?: readonly TypeMessageEntity[];
  /** Its buttons. */
  readonly replyMarkup?: TypeReplyMarkup;
}

/**
 * The message that messages.sendMessage made: the server returns it whole, or only what we do not know already. A second
 * answer to the same random id names just the message's id.
 * @throws TelegramError when the answer speaks of no message
 */
export function sentMessage(result: TypeUpdates, request: SentRequest): RawMessage {
  if (result._ === "updateShortSentMessage") {
    const { _, pts: _pts, ptsCount: _count, ...rest } = result;
    return { ...fromRequest(request, result.id), ...rest, _: "message", out: true };
  }
  const updates = result._ === "updates" || result._ === "updatesCombined" ? result.updates : [];
  const named = updates.find((update) =>
    update._ === "updateMessageID" && update.randomId === request.randomId
  );
  const id = named?._ === "updateMessageID" ? named.id : undefined;
  for (const update of updates) {
    if (update._ !== "updateNewMessage" && update._ !== "updateNewChannelMessage") continue;
    if (update.message._ === "message" && (id === undefined || update.message.id === id)) {
      return update.message;
    }
  }
  if (id === undefined) throw new TelegramError("Cannot tell which message was sent: the server did not say");
  return fromRequest(request, id);
}

function fromRequest(request: SentRequest, id: number): RawMessage {
  const { peer, text, self, replyTo, entities, replyMarkup } = request;
  return {
    _: "message",
    out: true,
    id,
    peerId: peerOf(peer, self),
    ...(self === undefined ? {} : { fromId: { _: "peerUser", userId: self } as const }),
    date: 0,
    message: text,
    ...(replyTo === undefined
      ? {}
      : { replyTo: { _: "messageReplyHeader", replyToMsgId: replyTo } as const }),
    ...(entities && entities.length > 0 ? { entities: [...entities] } : {}),
    ...(replyMarkup ? { replyMarkup } : {}),
  };
}

function peerOf(peer: TypeInputPeer, self: number | undefined): TypePeer {
  if ("userId" in peer) return { _: "peerUser", userId: peer.userId };
  if ("chatId" in peer) return { _: "peerChat", chatId: peer.chatId };
  if ("channelId" in peer) return { _: "peerChannel", channelId: peer.channelId };
  return { _: "peerUser", userId: self ?? 0 };
}
