import type { ModelActions } from "../model/model_actions.ts";
import type { PeerLike } from "../peers/peer_like.ts";

/** Options of `client.pinMessage`. */
export interface PinOptions {
  /** Without telling everybody. */
  silent?: boolean;
  /** In a private chat: for this account only. */
  pmOneside?: boolean;
}

/** Pins a message. */
export async function pinMessage(
  actions: ModelActions,
  peer: PeerLike,
  id: number,
  { silent, pmOneside }: PinOptions = {},
): Promise<void> {
  await actions.invoke({
    _: "messages.updatePinnedMessage",
    peer: await actions.resolvePeer(peer),
    id,
    ...(silent ? { silent } : {}),
    ...(pmOneside ? { pmOneside } : {}),
  });
}

/** Takes a pinned message down. */
export async function unpinMessage(actions: ModelActions, peer: PeerLike, id: number): Promise<void> {
  const inputPeer = await actions.resolvePeer(peer);
  await actions.invoke({ _: "messages.updatePinnedMessage", peer: inputPeer, id, unpin: true });
}
