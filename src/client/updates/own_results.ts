import type { TypeUpdates } from "../../tl/mod.ts";

const UPDATES: ReadonlySet<string> = new Set<TypeUpdates["_"]>([
  "updates",
  "updatesCombined",
  "updateShort",
  "updateShortMessage",
  "updateShortChatMessage",
  "updateShortSentMessage",
  "updatesTooLong",
]);

const AFFECTED: ReadonlySet<string> = new Set([
  "messages.affectedMessages",
  "messages.affectedHistory",
  "messages.affectedFoundMessages",
]);

/** The updates that an answer is, or carries (messages.invitedUsers and others); undefined: none. */
export function updatesIn(value: unknown): TypeUpdates | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { _, updates } = value as { _?: string; updates?: { _?: string } };
  if (UPDATES.has(_!)) return value as TypeUpdates;
  return UPDATES.has(updates?._ as string) ? updates as TypeUpdates : undefined;
}

/** Events of our own in the common box, or that of a channel. */
export interface Affected {
  /** Where the box is after them. */
  readonly pts: number;
  /** How many there were. */
  readonly ptsCount: number;
  /** Whose box. */
  readonly channel?: number;
}

/** What an answer says about events of our own that it does not describe. */
export function affectedBy(request: { readonly _: string }, value: unknown): Affected | undefined {
  const { _, pts, ptsCount } = (value ?? {}) as { _?: string } & Affected;
  if (!AFFECTED.has(_!)) return undefined;
  const { channel, peer } = request as { channel?: { channelId?: number }; peer?: { channelId?: number } };
  return { pts, ptsCount, channel: channel?.channelId ?? peer?.channelId };
}
