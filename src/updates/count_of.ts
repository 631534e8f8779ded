import type { TypePeer, TypeUpdate } from "../tl/mod.ts";

/** Which box an update belongs to, where that box is after it, and how many events it stands for. */
export type Counter =
  /** Private chats and basic groups. */
  | { readonly box: "pts"; readonly pts: number; readonly count: number }
  /** Secret chats, and what bots are told; every update is one event. */
  | { readonly box: "qts"; readonly qts: number }
  /** One channel or supergroup. */
  | { readonly box: "channel"; readonly channel: number; readonly pts: number; readonly count: number };

/** The fields that tell. */
interface Numbered {
  readonly pts?: number;
  readonly ptsCount?: number;
  readonly qts?: number;
  readonly channelId?: number;
  readonly message?: { readonly peerId?: TypePeer };
}

/**
 * The counter of an update, found by its fields alone: with `pts` and `ptsCount` it belongs to the common box, or, when
 * it names a channel, to that channel's; with `qts` to the qts box. Undefined: it has none, so it is ordered by the
 * container it comes in, if at all. A counter of 0 is none.
 *
 * @see https://core.telegram.org/api/updates#message-related-event-sequences
 */
export function countOf(update: TypeUpdate): Counter | undefined {
  const { pts, ptsCount, qts } = update as Numbered;
  if (pts !== undefined && ptsCount !== undefined) {
    if (pts <= 0 || ptsCount < 0) return undefined;
    const channel = channelOf(update);
    return channel === undefined
      ? { box: "pts", pts, count: ptsCount }
      : { box: "channel", channel, pts, count: ptsCount };
  }
  return qts !== undefined && qts > 0 ? { box: "qts", qts } : undefined;
}

/** The channel a numbered update is about. */
function channelOf(update: TypeUpdate): number | undefined {
  const { channelId, message } = update as Numbered;
  if (channelId !== undefined) return channelId;
  const peer = message?.peerId;
  return peer?._ === "peerChannel" ? peer.channelId : undefined;
}
