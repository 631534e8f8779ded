import type { ModelActions } from "../model/model_actions.ts";
import type { PeerLike } from "../peers/peer_like.ts";
import { findChannel } from "./input_channels.ts";
import { slices } from "./slices.ts";

/** Options of `client.deleteMessages`. */
export interface DeleteOptions {
  /** For everybody, not only for this account; in channels it always is so. @default true */
  revoke?: boolean;
}

/** Deletes messages of a chat, and tells how many there were. */
export async function deleteMessages(
  actions: ModelActions,
  peer: PeerLike,
  ids: readonly number[],
  options: DeleteOptions = {},
): Promise<number> {
  if (ids.length === 0) return 0;
  const channel = await findChannel(actions, peer);
  const { revoke = true } = options;
  let deleted = 0;
  for (const id of slices(ids)) {
    const { ptsCount } = channel
      ? await actions.invoke({ _: "channels.deleteMessages", channel, id })
      : await actions.invoke({ _: "messages.deleteMessages", id, ...(revoke ? { revoke } : {}) });
    deleted += ptsCount;
  }
  return deleted;
}
