import type { TypeMessage, TypePeer, TypeUpdate } from "../../src/tl/mod.ts";

/** What an update is to a reader of the books: the same whether it was pushed or came in a difference. */
export interface UpdateKey {
  /** new: a message; edit: its latest version counts; delete: one key per message; other: as it is. */
  readonly kind: "new" | "edit" | "delete" | "other";
  /** Tells it from all others; of an edit, whichever version it is. */
  readonly keys: readonly string[];
  /** The chat of a message. */
  readonly chat?: string;
  /** Of a message. */
  readonly id?: number;
  /** What an edited message says. */
  readonly text?: string;
}

/** The key of an update. */
export function keyOf(update: TypeUpdate): UpdateKey {
  switch (update._) {
    case "updateNewMessage":
    case "updateNewChannelMessage":
      return { kind: "new", ...messageKey("new", update.message) };
    case "updateEditMessage":
    case "updateEditChannelMessage":
      return { kind: "edit", ...messageKey("edit", update.message) };
    case "updateDeleteMessages":
      return { kind: "delete", keys: update.messages.map((id) => `delete common:${id}`) };
    case "updateDeleteChannelMessages":
      return { kind: "delete", keys: update.messages.map((id) => `delete ${update.channelId}:${id}`) };
  }
  return { kind: "other", keys: [print(update)] };
}

function messageKey(what: string, message: TypeMessage): Omit<UpdateKey, "kind"> {
  const { peerId } = message;
  const box = peerId?._ === "peerChannel" ? peerId.channelId : "common";
  const text = message._ === "message" ? message.message : message._;
  return {
    keys: [`${what} ${box}:${message.id}`],
    chat: peerId && chatOf(peerId),
    id: message.id,
    text,
  };
}

function chatOf(peer: TypePeer): string {
  return Object.values(peer).join(" ");
}

const PLACE: ReadonlySet<string> = new Set(["pts", "ptsCount", "qts", "date"]);

/** As text, without its place; in whatever order its fields come. */
function print(value: unknown): string {
  if (value instanceof Uint8Array) return [...value].join(" ");
  if (Array.isArray(value)) return `[${value.map(print).join()}]`;
  if (typeof value !== "object" || value === null) return String(value);
  const fields = Object.entries(value).filter(([name, field]) => !PLACE.has(name) && field !== undefined);
  return `{${fields.map(([name, field]) => `${name}: ${print(field)}`).toSorted().join()}}`;
}
