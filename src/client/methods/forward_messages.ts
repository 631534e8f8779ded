import type { RawMessage, TypeUpdates } from "../../tl/mod.ts";
import type { ModelActions } from "../model/model_actions.ts";
import type { PeerLike } from "../peers/peer_like.ts";
import { getMessages } from "./get_messages.ts";
import { slices } from "./slices.ts";

/** Options of `client.forwardMessages`. */
export interface ForwardOptions {
  /** Without a notification sound. */
  silent?: boolean;
  /** Without saying who wrote them: a copy. */
  dropAuthor?: boolean;
  /** Media without what was written under them. Needs `dropAuthor`. */
  dropMediaCaptions?: boolean;
  /** The copies cannot be forwarded or saved. */
  noforwards?: boolean;
  /** Id of the forum topic to forward to. */
  topicId?: number;
}

/** Forwards messages of a chat to another: the new messages, in the order of `ids`. */
export async function forwardMessages(
  actions: ModelActions,
  to: PeerLike,
  from: PeerLike,
  ids: readonly number[],
  options: ForwardOptions = {},
): Promise<RawMessage[]> {
  if (ids.length === 0) return [];
  const [toPeer, fromPeer] = [await actions.resolvePeer(to), await actions.resolvePeer(from)];
  const { silent, dropAuthor, dropMediaCaptions, noforwards, topicId } = options;
  const forwarded: RawMessage[] = [];
  for (const id of slices(ids)) {
    const randomId = id.map(() => actions.randomId());
    const result = await actions.invoke({
      _: "messages.forwardMessages",
      fromPeer,
      toPeer,
      id,
      randomId,
      ...(silent ? { silent } : {}),
      ...(dropAuthor ? { dropAuthor } : {}),
      ...(dropMediaCaptions ? { dropMediaCaptions } : {}),
      ...(noforwards ? { noforwards } : {}),
      ...(topicId === undefined ? {} : { topMsgId: topicId }),
    });
    const { newIds, messages } = madeMessages(result, randomId);
    // A second answer to the same random ids may name the messages without showing them.
    const missing = newIds.filter((one) => !messages.has(one));
    for (const message of await getMessages(actions, toPeer, missing)) {
      if (message?._ === "message") messages.set(message.id, message);
    }
    for (const newId of newIds) {
      const message = messages.get(newId);
      if (message) forwarded.push(message);
    }
  }
  return forwarded;
}

/** Ids of the messages that random ids became, in order, and the messages the answer shows. */
function madeMessages(
  result: TypeUpdates,
  randomIds: readonly bigint[],
): { newIds: number[]; messages: Map<number, RawMessage> } {
  const ids = new Map<bigint, number>();
  const messages = new Map<number, RawMessage>();
  for (const update of result._ === "updates" || result._ === "updatesCombined" ? result.updates : []) {
    if (update._ === "updateMessageID") ids.set(update.randomId, update.id);
    else if (update._ === "updateNewMessage" || update._ === "updateNewChannelMessage") {
      if (update.message._ === "message") messages.set(update.message.id, update.message);
    }
  }
  const newIds = randomIds.map((one) => ids.get(one)).filter((id) => id !== undefined);
  return { newIds, messages };
}
