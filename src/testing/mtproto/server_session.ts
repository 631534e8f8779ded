import { readInt64, readUint32 } from "../../bytes/mod.ts";
import {
  type Envelope,
  ID,
  MAX_CONTAINER_MESSAGES,
  type Message,
  messageIdTime,
  readContainer,
} from "../../mtproto/mod.ts";
import { mtproto } from "../../tl/mod.ts";
import type { ClientInfo, PushTarget } from "../api/mod.ts";
import { layerCodec } from "../layers/layer_codec.ts";
import type { DataCentre } from "./data_centre.ts";
import { Outbox, type PostOptions } from "./outbox.ts";
import { type Arrival, ReceivedMessages } from "./received_messages.ts";
import { ServerCalls } from "./server_calls.ts";
import type { ServerConnection } from "./server_connection.ts";
import type { ServerKey } from "./server_key.ts";
import { answerService } from "./service_messages.ts";

/** Messages of clients may be this old, in milliseconds … */
const MAX_AGE = 300_000;
/** … or this far ahead. */
const MAX_AHEAD = 30_000;
/** A query without an answer is acknowledged after so many milliseconds. */
const ACK_DELAY = 500;

/** Codes that arrivals are refused with. */
const REFUSALS: Readonly<Partial<Record<Arrival, number>>> = {
  "too old": 20,
  "seqno too low": 32,
  "seqno too high": 33,
};

/** Messages that must not be acknowledged; with an odd number they are refused when that is asked for. */
const NOT_CONTENT: ReadonlySet<number> = new Set([ID.msgsAck, ID.container, 0xe06046b2, 0x9299359f]);

/**
 * One MTProto session on the server: it outlives connections, checks everything a client sends, answers service messages
 * itself and hands queries to {@linkcode ServerCalls}.
 */
export class ServerSession implements PushTarget {
  /** Its id, chosen by the client. */
  readonly id: bigint;
  /** The key it was made with. */
  readonly key: ServerKey;
  /** Where it lives. */
  readonly dc: DataCentre;
  /** What it sends. */
  readonly outbox: Outbox;
  /** Its queries. */
  readonly calls: ServerCalls;
  /** What it received. */
  readonly received: ReceivedMessages = new ReceivedMessages();
  /** The layer of invokeWithLayer. */
  layer: number | undefined;
  /** What initConnection said. */
  client: ClientInfo | undefined;
  /** Open connections, the one used last at the end. */
  readonly #connections = new Set<ServerConnection>();
  /** A connection came or went: messages may have been lost on the way. */
  #redeliver = false;
  #started = false;
  #ended = false;
  #toAcknowledge: bigint[] = [];
  #cancelAck: (() => void) | undefined;

  constructor(id: bigint, key: ServerKey, dc: DataCentre) {
    this.id = id;
    this.key = key;
    this.dc = dc;
    this.outbox = new Outbox({
      ids: dc.messageIds,
      key,
      sessionId: id,
      now: () => dc.seconds(),
      carrier: () => [...this.#connections].at(-1),
    });
    this.calls = new ServerCalls(this);
  }

  /** It was destroyed, forgotten, or its key was. */
  get ended(): boolean {
    return this.#ended;
  }

  /** Connections it can be reached by. */
  get connected(): boolean {
    return this.#connections.size > 0;
  }

  /** Takes a decrypted envelope; what is wrong with it is answered, and nothing of it used. */
  receive(envelope: Envelope, connection: ServerConnection): void {
    if (!this.#connections.delete(connection)) this.#redeliver = true;
    this.#connections.add(connection);
    const code = this.#refusal(envelope);
    if (code !== undefined) return this.#refuse(envelope, code, connection);
    const messages = this.#take(envelope, connection);
    if (!messages) return;
    if (!this.#started) this.#start(envelope.id, connection);
    for (const { message, arrival } of messages) {
      if (message.seqNo & 1) this.#acknowledgeSoon(message.id);
      if (arrival === "new") this.#process(message, connection);
      else this.calls.repeat(message.id, connection);
    }
    // Not before its acknowledgments were read: what they name need not come again.
    if (this.#redeliver) this.outbox.redeliver();
    this.#redeliver = false;
  }

  /** That connection has closed. */
  detach(connection: ServerConnection): void {
    this.#connections.delete(connection);
    this.#redeliver = true;
  }

  push(update: { readonly _: string }): void {
    if (this.#ended) return;
    try {
      this.outbox.post(layerCodec(this.layer).encode(update), { content: true });
    } catch (error) {
      this.dc.internalError(error, update._);
    }
  }

  pushBytes(body: Uint8Array): void {
    if (!this.#ended) this.outbox.post(body, { content: true });
  }

  /** Sends an MTProto object. */
  post(value: { readonly _: string; readonly [field: string]: unknown }, options?: PostOptions): void {
    this.outbox.post(mtproto.encode(value), options);
  }

  /** A query was answered: that says that it arrived, too. */
  answered(id: bigint): void {
    this.#toAcknowledge = this.#toAcknowledge.filter((one) => one !== id);
  }

  /** It is over: the next message with its id begins another. */
  end(): void {
    this.#ended = true;
    this.#cancelAck?.();
    this.dc.api.detach(this);
    const permanent = this.key.permanent;
    if (permanent?.listener === this) permanent.listener = undefined;
  }

  /** Tells the client that something is wrong with a packet. */
  #refuse(envelope: Envelope, code: number, via: ServerConnection): void {
    this.dc.counters.countRefusal(code);
    const notice = { badMsgId: envelope.id, badMsgSeqno: envelope.seqNo, errorCode: code };
    if (code === 48) {
      const newServerSalt = this.key.salts.current(this.dc.seconds());
      this.post({ _: "bad_server_salt", ...notice, newServerSalt }, { answer: true, via });
    } else this.post({ _: "bad_msg_notification", ...notice }, { answer: true, via });
  }

  /** What is wrong with the packet as a whole. */
  #refusal(envelope: Envelope): number | undefined {
    if ((envelope.id & 3n) !== 0n) return 18;
    const age = this.dc.clock.now() - messageIdTime(envelope.id);
    if (age > MAX_AGE) return 16;
    if (age < -MAX_AHEAD) return 17;
    const fault = this.dc.faults.take("badMessage", this.dc.id);
    if (fault !== undefined) return fault;
    return this.key.salts.accepts(envelope.salt, this.dc.seconds()) ? undefined : 48;
  }

  /** The messages of the packet, all of them checked; or nothing, when one was refused and with it the packet. */
  #take(
    envelope: Envelope,
    connection: ServerConnection,
  ): { readonly message: Message; readonly arrival: "new" | "duplicate" }[] | undefined {
    const container = readUint32(envelope.body) === ID.container;
    const messages: Message[] = [];
    if (container) {
      if (envelope.body.length >= 8 && readUint32(envelope.body, 4) > MAX_CONTAINER_MESSAGES) {
        connection.refuse(-429);
        return undefined;
      }
      try {
        messages.push(...readContainer(envelope.body));
      } catch {
        this.#refuse(envelope, 64, connection);
        return undefined;
      }
    }
    const inner = messages.length;
    messages.push(envelope);
    const taken: { message: Message; arrival: "new" | "duplicate" }[] = [];
    const undo: bigint[] = [];
    for (const [index, message] of messages.entries()) {
      const code = index < inner ? innerRefusal(message, envelope) : undefined;
      const arrival = this.received.add(message);
      if (arrival === "new") undo.push(message.id);
      const refused = code ?? this.#parityRefusal(message) ??
        (container && index === inner && arrival === "duplicate" ? 19 : REFUSALS[arrival]);
      if (refused !== undefined) {
        for (const id of undo) this.received.remove(id);
        this.#refuse(envelope, refused, connection);
        return undefined;
      }
      taken.push({ message, arrival: arrival as "new" | "duplicate" });
    }
    if (container) taken.pop();
    return taken;
  }

  #parityRefusal(message: Message): number | undefined {
    const id = readUint32(message.body);
    const odd = (message.seqNo & 1) === 1;
    const query = id === ID.gzipPacked || mtproto.nameOf(id) === undefined;
    if (query && !odd) return 35;
    return odd && this.dc.faults.strictSequence && NOT_CONTENT.has(id) ? 34 : undefined;
  }

  #start(firstMsgId: bigint, via: ServerConnection): void {
    this.#started = true;
    this.dc.counters.sessions++;
    const uniqueId = readInt64(this.dc.platform.randomBytes(8));
    const serverSalt = this.key.salts.current(this.dc.seconds());
    this.post({ _: "new_session_created", firstMsgId, uniqueId, serverSalt }, { content: true, via });
  }

  #process(message: Message, connection: ServerConnection): void {
    const id = readUint32(message.body);
    if (id === ID.gzipPacked || mtproto.nameOf(id) === undefined) {
      return this.calls.start(message, connection);
    }
    let value: { readonly _: string };
    try {
      value = mtproto.decode(message.body) as { readonly _: string };
    } catch {
      return connection.refuse(-404);
    }
    answerService(this, value, message, connection);
  }

  #acknowledgeSoon(id: bigint): void {
    this.#toAcknowledge.push(id);
    this.#cancelAck ??= this.dc.timers.after(ACK_DELAY, () => {
      this.#cancelAck = undefined;
      const msgIds = this.#toAcknowledge.splice(0);
      if (msgIds.length > 0 && !this.#ended) this.post({ _: "msgs_ack", msgIds });
    });
  }
}

/** What is wrong with a message because of the container it is in. */
function innerRefusal(message: Message, container: Message): number | undefined {
  if ((message.id & 3n) !== 0n) return 18;
  return message.id >= container.id ? 64 : undefined;
}
