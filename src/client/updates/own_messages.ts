import type { RawMessage, TypeMessage, TypeUpdate, TypeUpdates } from "../../tl/mod.ts";

/** How many messages of our own are remembered. */
const MEMORY = 1_000;

/** Messages that calls of this client sent: no news, even when a difference brings them. */
export class OwnMessages {
  readonly #keys = new Set<string>();

  /** Takes note of what an answer says was sent. */
  note(value: TypeUpdates): void {
    if (value._ === "updateShortSentMessage") return this.#add(keyOf(undefined, value.id));
    if (!("updates" in value)) return;
    // An id alone does not say where: of two answers to one random id, the second is only that.
    const channel = value.updates.map(channelOf).find((id) => id !== undefined);
    for (const update of value.updates) {
      if (update._ === "updateNewMessage" || update._ === "updateNewChannelMessage") {
        this.#add(keyOf(channelOf(update), update.message.id));
      } else if (update._ === "updateMessageID") this.#add(keyOf(channel, update.id));
    }
  }

  /** Whether a message was sent by this client, as far as it remembers. */
  has(message: TypeMessage): boolean {
    const { peerId } = message as RawMessage;
    return this.#keys.has(keyOf(peerId?._ === "peerChannel" ? peerId.channelId : undefined, message.id));
  }

  #add(key: string): void {
    this.#keys.add(key);
    if (this.#keys.size > MEMORY) this.#keys.delete(this.#keys.values().next().value!);
  }
}

/** Ids count per channel; everything else shares one sequence. */
function keyOf(channel: number | undefined, id: number): string {
  return channel === undefined ? String(id) : `${channel} ${id}`;
}

function channelOf(update: TypeUpdate): number | undefined {
  if (update._ !== "updateNewChannelMessage") return undefined;
  const { peerId } = update.message as RawMessage;
  return peerId?._ === "peerChannel" ? peerId.channelId : undefined;
}
