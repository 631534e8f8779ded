import type { PeerKind } from "../session_head.ts";

/** Marked ids of channels are below this, negated: -(1000000000000 + id). */
const CHANNEL_BASE = 1_000_000_000_000;
/** The largest bare id a channel may have. */
const MAX_CHANNEL_ID = 997_852_516_352;
/** Basic groups never had ids of 12 digits: what looks like one is a channel marked by writing "-100" before its id. */
const MIN_CONCATENATED = 100_000_000_000;

/** A peer's kind and bare id. */
export interface PeerKey {
  /** Its kind. */
  readonly kind: PeerKind;
  /** Its bare, positive id. */
  readonly id: number;
}

/**
 * What a marked id stands for: users as they are, basic groups negated, channels below -1000000000000. Ids of channels
 * that were made by writing `-100` before a bare id of other than 10 digits (old Telethon, GramJS) are understood too,
 * where they cannot be anything else.
 * @param kind what is known of the kind from elsewhere
 * @returns undefined when it is no id
 */
export function decodeMarkedId(marked: number | bigint, kind?: PeerKind): PeerKey | undefined {
  const value = Number(marked);
  if (!Number.isSafeInteger(value) || value === 0) return undefined;
  if (value > 0) {
    if (kind === undefined || kind === "user") return { kind: "user", id: value };
    return { kind, id: value };
  }
  if (kind === "user") return undefined;
  const positive = -value;
  if (kind === "chat") return { kind: "chat", id: positive };
  const text = String(positive);
  const concatenated = text.startsWith("100") ? Number(text.slice(3)) : 0;
  const id = positive - CHANNEL_BASE;
  if (id > 0 && id <= MAX_CHANNEL_ID) return { kind: "channel", id };
  if (concatenated > 0 && (kind === "channel" || id > 0 || positive >= MIN_CONCATENATED)) {
    return { kind: "channel", id: concatenated };
  }
  return id > 0 || kind === "channel" || positive === CHANNEL_BASE
    ? undefined
    : { kind: "chat", id: positive };
}

/** The marked id of a peer. */
export function encodeMarkedId({ kind, id }: PeerKey): number {
  return kind === "user" ? id : kind === "chat" ? -id : -(CHANNEL_BASE + id);
}
