import { type Envelope, type Message, type MessageIds, writeContainer } from "../../mtproto/mod.ts";
import type { ServerKey } from "./server_key.ts";

/** What carries envelopes to the client: a connection. */
export interface Carrier {
  /** It can still carry. */
  readonly open: boolean;
  /** Encrypts and sends, in the order of the calls. */
  transmit(envelope: Envelope, key: ServerKey): void;
}

/** Messages a container of ours holds at most … */
const CONTAINER_MESSAGES = 1000;
/** … and bytes, unless a single message has more. */
const CONTAINER_BYTES = 1 << 19;
/** Unacknowledged messages that are kept. */
const MAX_UNACKED = 5000;

interface Entry extends Message {
  /** The connection it has to leave by, or left by last. */
  via?: Carrier;
  /** It was sent before. */
  again?: boolean;
}

/** How a message leaves. */
export interface PostOptions {
  /** Its id says that it answers a message of the client. */
  readonly answer?: boolean;
  /** The client has to acknowledge it; until then it is kept. */
  readonly content?: boolean;
  /** The connection it should leave by; else, or when that has closed, the one used last. */
  readonly via?: Carrier;
}

/** What an {@linkcode Outbox} works with. */
export interface OutboxOptions {
  /** Makes message ids. */
  readonly ids: MessageIds;
  /** The key of the session. */
  readonly key: ServerKey;
  /** The session's id. */
  readonly sessionId: bigint;
  /** Unix seconds. */
  readonly now: () => number;
  /** The connection used last, while there is one. */
  readonly carrier: () => Carrier | undefined;
}

/** The messages a session sends: numbered, packed, and kept until they are acknowledged. */
export class Outbox {
  readonly #options: OutboxOptions;
  #queue: Entry[] = [];
  readonly #unacked = new Map<bigint, Entry>();
  #contentCount = 0;
  #scheduled = false;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  /** Numbers a message and lets it leave once the current turn is over, together with others. */
  post(body: Uint8Array, options: PostOptions = {}): Message {
    const entry = this.#number(body, options);
    this.#queue.push(entry);
    this.#schedule();
    return entry;
  }

  /** Numbers a message that the client will have to ask for. */
  keep(body: Uint8Array, options: PostOptions): Message {
    return this.#number(body, options);
  }

  /** A message that the client has not acknowledged. */
  unacked(id: bigint): Message | undefined {
    return this.#unacked.get(id);
  }

  /** The client has that message. */
  acknowledged(id: bigint): void {
    this.#unacked.delete(id);
  }

  /** The client does not want that message. @returns whether it was still there */
  drop(id: bigint): boolean {
    this.#queue = this.#queue.filter((entry) => entry.id !== id);
    return this.#unacked.delete(id);
  }

  /** Sends unacknowledged messages again, with their old ids. */
  repeat(ids: readonly bigint[], via?: Carrier): void {
    for (const id of ids) {
      const entry = this.#unacked.get(id);
      if (!entry || this.#queue.includes(entry)) continue;
      entry.via = via;
      entry.again = true;
      this.#queue.push(entry);
    }
    this.#schedule();
  }

  /** A new connection is there: whatever left by one that has closed, and was not acknowledged, leaves again. */
  redeliver(): void {
    const lost = [...this.#unacked.values()].filter((entry) => !entry.via?.open);
    this.repeat(lost.map((entry) => entry.id));
  }

  /** Sends everything that waits now. */
  flush(): void {
    this.#scheduled = false;
    const groups = new Map<Carrier, Entry[]>();
    for (const entry of this.#queue) {
      const carrier = entry.via?.open ? entry.via : this.#options.carrier();
      // Without a connection only what has to be acknowledged matters, and that is kept until there is one.
      if (!carrier) continue;
      const group = groups.get(carrier) ?? [];
      groups.set(carrier, group);
      group.push(entry);
    }
    this.#queue = [];
    for (const [carrier, entries] of groups) this.#send(carrier, entries);
  }

  #number(body: Uint8Array, { answer, content, via }: PostOptions): Entry {
    const id = this.#options.ids.next(answer ? 1 : 3);
    const seqNo = content ? 2 * this.#contentCount++ + 1 : 2 * this.#contentCount;
    const entry: Entry = { id, seqNo, body, via };
    if (content) {
      this.#unacked.set(id, entry);
      if (this.#unacked.size > MAX_UNACKED) this.#unacked.delete(this.#unacked.keys().next().value!);
    }
    return entry;
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    // Answers that are ready at once share a packet.
    let turns = 8;
    const wait = () => {
      if (turns-- > 0) queueMicrotask(wait);
      else if (this.#scheduled) this.flush();
    };
    wait();
  }

  #send(carrier: Carrier, entries: Entry[]): void {
    let from = 0;
    while (from < entries.length) {
      let to = from, bytes = 0;
      while (
        to < entries.length && to - from < CONTAINER_MESSAGES &&
        (to === from || bytes + entries[to].body.length <= CONTAINER_BYTES)
      ) bytes += entries[to++].body.length;
      this.#sendTogether(carrier, entries.slice(from, to));
      from = to;
    }
  }

  #sendTogether(carrier: Carrier, entries: readonly Entry[]): void {
    const again = entries.some((entry) => entry.again);
    const messages = entries.map(({ id, seqNo, body }) => ({ id, seqNo, body }));
    for (const entry of entries) {
      entry.via = carrier;
      entry.again = true;
    }
    // A message that leaves again has an id older than its packet: it goes into a container.
    if (messages.length === 1 && !again) {
      return this.#transmit(carrier, messages[0]);
    }
    const id = this.#options.ids.next(3);
    this.#transmit(carrier, { id, seqNo: 2 * this.#contentCount, body: writeContainer(messages) });
  }

  #transmit(carrier: Carrier, message: Message): void {
    const { key, sessionId, now } = this.#options;
    carrier.transmit({ salt: key.salts.current(now()), sessionId, ...message }, key);
  }
}
