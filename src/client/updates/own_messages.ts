import type { RawMessage, TypeMessage, TypeUpdate, TypeUpdates } from "../../tl/mod.ts";

/** How many messages of our own are remembered. */
const MEMORY = 1_000;

/** Messages that calls of this client sent: no news, even when a difference brings them. */
export class OwnMessages {
  readonly #keys = new Set<string>();
  /** Random ids of calls, answered or not. */
  readonly #randomIds = new Set<bigint>();

  /** Takes note of a call: the server may tell what it sent before it answers. */
  sending(request: { readonly _: string }): void {
    const { randomId, multiMedia } = request as {
      randomId?: bigint | readonly bigint[];
      multiMedia?: readonly { randomId?: bigint }[];
    };
    if (typeof randomId === "bigint") this.#remember(randomId);
    else if (Array.isArray(randomId)) randomId.forEach((id) => this.#remember(id));
    for (const { randomId } of multiMedia ?? []) if (randomId !== undefined) this.#remember(randomId);
  }

  /**
   * Takes note of what a difference says became of our calls. @see https://core.telegram.org/constructor/updateMessageID
   * @param channel whose difference it is
   */
  noteDifference(updates: readonly TypeUpdate[], channel: number | undefined): void {
    for (const update of updates) {
      if (update._ !== "updateMessageID" || !this.#randomIds.has(update.randomId)) continue;
      this.#add(keyOf(channel, update.id));
    }
  }

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

  #remember(randomId: bigint): void {
    this.#randomIds.add(randomId);
    if (this.#randomIds.size > MEMORY) this.#randomIds.delete(this.#randomIds.values().next().value!);
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
