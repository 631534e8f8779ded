import type { RawMessage, RawMessageService, TypeInputPeer, TypeMessage, TypePeer } from "../../tl/mod.ts";
import type { ModelActions } from "../model/model_actions.ts";
import type { PeerLike } from "../peers/peer_like.ts";
import { inputPeerRef, peerRef } from "../peers/peer_ref.ts";
import { inputChannelOf } from "./input_channels.ts";
import { slices } from "./slices.ts";

/** The messages of a chat with these ids, in their order; undefined for what is not there. */
export async function getMessages(
  actions: ModelActions,
  peer: PeerLike,
  ids: readonly number[],
): Promise<(RawMessage | RawMessageService | undefined)[]> {
  if (ids.length === 0) return [];
  const inputPeer = await actions.resolvePeer(peer);
  const channel = inputChannelOf(inputPeer);
  const found = new Map<number, RawMessage | RawMessageService>();
  for (const slice of slices(ids)) {
    const id = slice.map((id) => ({ _: "inputMessageID", id }) as const);
    const result = channel
      ? await actions.invoke({ _: "channels.getMessages", channel, id })
      : await actions.invoke({ _: "messages.getMessages", id });
    const messages: readonly TypeMessage[] = "messages" in result ? result.messages : [];
    for (const message of messages) {
      if (message._ !== "messageEmpty" && isIn(message.peerId, inputPeer, actions)) {
        found.set(message.id, message);
      }
    }
  }
  return ids.map((id) => found.get(id));
}

/** Outside channels ids count for the whole account: a message of that id may be in another chat. */
function isIn(peer: TypePeer, input: TypeInputPeer, { self }: ModelActions): boolean {
  const there = inputPeerRef(input) ?? { kind: "user", id: self?.id };
  const { kind, id } = peerRef(peer);
  return kind === there.kind && id === there.id;
}
