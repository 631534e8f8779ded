import { mtproto } from "../tl/mod.ts";
import type { Call } from "./call.ts";
import { type Message, writeContainer } from "./message.ts";
import type { MessageIds } from "./message_id.ts";
import type { SentMessages, ServiceMessage } from "./sent_messages.ts";

/** Acknowledgments wait this long for company … */
const ACK_DELAY = 5_000;
/** … unless there are so many. */
const ACK_COUNT = 16;
/** Message ids that may be named at once. */
export const MAX_IDS = 8192;
/** What we put into one container at most, so that it stays below what is allowed: service messages … */
const CONTAINER_SERVICES = 100;
/** … and messages that are sent again, in number and bytes. */
const CONTAINER_RESENDS = 100, RESEND_BYTES = 1 << 19;
/** A call from this length on goes out without company: a container would be a copy of it. */
const LARGE = 1 << 15;

/** What an {@linkcode Outbox} works with. */
export interface OutboxOptions {
  /** Makes message ids. */
  readonly ids: MessageIds;
  /** Remembers what was sent under which id. */
  readonly sent: SentMessages;
  /** Whether a message of that id was received. */
  readonly isReceived: (id: bigint) => boolean;
}

/** What waits to be sent beside calls: acknowledgments, service messages, messages that go out again. It packs packets. */
export class Outbox {
  readonly #options: OutboxOptions;
  #contentCount = 0;
  #services: ServiceMessage[] = [];
  #resends = new Set<Call>();
  #missing = new Set<bigint>();
  #acks: bigint[] = [];
  #ackDue = Infinity;

  constructor(options: OutboxOptions) {
    this.#options = options;
  }

  /** How many content-related messages were sent. */
  get contentCount(): number {
    return this.#contentCount;
  }

  /** When acknowledgments have to go out alone; Infinity: there are none. */
  get due(): number {
    return this.#ackDue;
  }

  /** The sequence number of the next content-related message. */
  nextContentSeqNo(): number {
    return 2 * this.#contentCount++ + 1;
  }

  /** Takes a service message. */
  service(kind: ServiceMessage["kind"], body: Uint8Array, about?: readonly bigint[]): void {
    this.#services.push({ kind, body, about });
  }

  /** Takes ids to acknowledge. @param now the time by the timers' clock */
  acknowledge(ids: readonly bigint[], now: number): void {
    this.#acks.push(...ids);
    this.#ackDue = Math.min(this.#ackDue, now + ACK_DELAY);
  }

  /** Sends a call again, under its old id. */
  again(call: Call): void {
    this.#resends.add(call);
  }

  /** Asks the server to send that message again, unless it arrives before. */
  fetch(id: bigint): void {
    this.#missing.add(id);
  }

  /** A connection is gone: what only made sense on it is dropped. */
  disconnected(): void {
    this.#services = this.#services.filter((message) => message.kind === "other");
    this.#resends.clear();
  }

  /** A new session begins: everything starts over. */
  clear(): void {
    this.#contentCount = 0;
    this.#services = [];
    this.#resends.clear();
    this.#missing.clear();
    this.#acks = [];
    this.#ackDue = Infinity;
  }

  /**
   * The next packet's message: one alone, or a container with everything that is due.
   * @param calls what goes out for the first time or under a new id @param write numbers and serializes one of them
   */
  pack(calls: readonly Call[], write: (call: Call) => Message, now: number): Message | undefined {
    // A request that knows its own message id travels alone, so that nothing else can be said about its packet.
    if (typeof calls[0]?.options.body === "function") return this.#seal([write(calls[0])], [], calls, now);
    const alone = calls.length === 1 && (calls[0].options.body as Uint8Array).length >= LARGE;
    const company = alone ? [] : calls;
    const services = this.#nextServices();
    const resends = this.#nextResends();
    const idle = company.length + services.length + resends.length === 0;
    if (idle && this.#acks.length < ACK_COUNT && this.#ackDue > now) {
      return alone ? this.#seal([write(calls[0])], [], calls, now) : undefined;
    }
    if (this.#acks.length > 0) {
      const about = this.#acks.splice(0, MAX_IDS);
      services.unshift({ kind: "acks", body: mtproto.encode({ _: "msgs_ack", msgIds: about }), about });
      if (this.#acks.length === 0) this.#ackDue = Infinity;
    }
    const messages = services.map((service): Message => {
      const message = { id: this.#options.ids.next(), seqNo: 2 * this.#contentCount, body: service.body };
      this.#options.sent.addService(message.id, service, now);
      return message;
    });
    for (const call of company) messages.push(write(call));
    return messages.length + resends.length === 0 ? undefined : this.#seal(messages, resends, company, now);
  }

  #seal(messages: Message[], resends: Message[], calls: readonly Call[], now: number): Message {
    // A message that is sent again has an older id than its packet: it has to go into a container.
    if (messages.length === 1 && resends.length === 0) {
      if (calls.length === 1) calls[0].packetId = messages[0].id;
      return messages[0];
    }
    const all = [...resends, ...messages];
    const id = this.#options.ids.next();
    for (const call of calls) call.packetId = id;
    this.#options.sent.addContainer(id, all.map((message) => message.id), now);
    return { id, seqNo: 2 * this.#contentCount, body: writeContainer(all) };
  }

  /** The service messages of the next packet: no two of them ask for the state of messages, or for answers. */
  #nextServices(): ServiceMessage[] {
    const missing = [...this.#missing].filter((id) => !this.#options.isReceived(id));
    this.#missing = new Set(missing.splice(MAX_IDS));
    if (missing.length > 0) this.service("other", mtproto.encode({ _: "msg_resend_req", msgIds: missing }));
    const services: ServiceMessage[] = [];
    const waiting: ServiceMessage[] = [];
    let asked = false;
    for (const service of this.#services) {
      const asks = service.kind === "stateRequest";
      if (services.length === CONTAINER_SERVICES || (asks && asked)) waiting.push(service);
      else services.push(service);
      asked ||= asks;
    }
    this.#services = waiting;
    return services;
  }

  /** What goes out again under its old id. */
  #nextResends(): Message[] {
    const resends: Message[] = [];
    let bytes = 0;
    for (const call of this.#resends) {
      if (resends.length > 0 && bytes + call.wire.length > RESEND_BYTES) break;
      if (resends.length === CONTAINER_RESENDS) break;
      this.#resends.delete(call);
      // It may have been answered meanwhile, or wait for a new id.
      if (call.state === "queued" || call.state === "over") continue;
      resends.push({ id: call.messageId, seqNo: call.seqNo, body: call.wire });
      bytes += call.wire.length;
    }
    return resends;
  }
}
