import { SecurityError, type TelegramError } from "../base/errors.ts";
import { concat, readInt64, readUint32 } from "../bytes/mod.ts";
import type { Platform } from "../crypto/mod.ts";
import type { ServerSalt } from "../session/mod.ts";
import { mtproto, TlReader } from "../tl/mod.ts";
import { type Call, type CallOptions, CallTable, newCall } from "./call.ts";
import { gunzipBody, gzipBody } from "./gzip_packed.ts";
import { type Envelope, ID, type Message, readContainer } from "./message.ts";
import { MessageIds, messageIdTime } from "./message_id.ts";
import { MAX_IDS, Outbox } from "./outbox.ts";
import { ReceivedIds } from "./received_ids.ts";
import { SentMessages } from "./sent_messages.ts";
import { ServerClock } from "./server_clock.ts";
import { ServerSalts } from "./server_salts.ts";
import type { SessionEvent } from "./session_event.ts";

/** No further call is put into a container of so many bytes. */
const CONTAINER_BYTES = 1 << 15;
/** Calls we put into one container, so that it stays below what is allowed. */
const CONTAINER_CALLS = 800;
/** A ping goes out this often, and the server is told to hang up after … */
const PING_INTERVAL = 60_000;
/** … so many seconds without one. */
const DISCONNECT_DELAY = 75;
/** A pong that takes longer means that the connection is dead. */
const PONG_TIMEOUT = 15_000;
/** Servers take no message whose id is off by more milliseconds. */
const MAX_AGE = 300_000;
/** A call without a sign of life is asked after this often. */
const ASK_AFTER = 30_000;
/** New salts are asked for when those known last no longer, in seconds. */
const SALT_RESERVE = 900;
/** How many salts are asked for. */
const SALT_COUNT = 32;
/** A change of the clock worth saving. */
const OFFSET_STEP = 1_000;

/** Options of {@linkcode EncryptedSession}. */
export interface EncryptedSessionOptions {
  /** Randomness and gzip. */
  readonly platform: Platform;
  /** Local wall clock, milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** What timers go by: milliseconds that never go backwards. @default now */
  readonly ticks?: () => number;
  /** Salts known from before. */
  readonly salts?: readonly ServerSalt[];
  /** Server time minus local time, in milliseconds, known from before. */
  readonly timeOffset?: number;
  /** The offset comes from a key exchange this process made. */
  readonly timeCertain?: boolean;
  /** The start of every first request, up to its `query`: invokeWithLayer and initConnection. */
  readonly init?: Uint8Array;
  /** The key is temporary and not bound yet: only bare calls go out until {@linkcode EncryptedSession.bound}. */
  readonly unbound?: boolean;
}

/**
 * The client's half of an MTProto session, as a state machine: plaintext messages in and out. It numbers, packs,
 * acknowledges, repairs and repeats; it does no I/O, never looks at a clock of its own and never decrypts.
 *
 * A driver hands it every decrypted envelope ({@linkcode receive}), sends every envelope it has
 * ({@linkcode next}) whenever something happened or {@linkcode deadline} has come, tells it about connections
 * ({@linkcode connected}, {@linkcode disconnected}) and listens to its {@linkcode events}.
 *
 * What it promises about calls: within one session a call is sent under a new message id only after the server said
 * that it refused the old one, or that it did not arrive and is too old to arrive still. When the session itself is
 * lost, calls that are `repeatable` are sent again, others end as `unknownOutcome`.
 *
 * @see https://core.telegram.org/mtproto/service_messages
 */
export class EncryptedSession {
  readonly #platform: Platform;
  readonly #ticks: () => number;
  readonly #clock: ServerClock;
  readonly #salts: ServerSalts;
  readonly #ids: MessageIds;
  readonly #received = new ReceivedIds();
  readonly #calls = new CallTable();
  readonly #sent = new SentMessages();
  readonly #outbox: Outbox;
  readonly #init: Uint8Array;
  #sessionId: bigint;
  #nextHandle = 1;
  #connected = false;
  #bound: boolean;
  #initialized = false;
  #events: SessionEvent[] = [];
  #pingDue = Infinity;
  #ping: { readonly id: bigint; readonly sentAt: number } | undefined;
  #askDue = Infinity;
  #saltsAskedAt = -Infinity;
  #savedOffset: number;
  #uniqueIds = new Set<bigint>();

  constructor(options: EncryptedSessionOptions) {
    this.#platform = options.platform;
    this.#ticks = options.ticks ?? options.now;
    this.#clock = new ServerClock(options.now, options.timeOffset, options.timeCertain);
    this.#savedOffset = this.#clock.offset;
    this.#salts = new ServerSalts(options.salts);
    this.#ids = new MessageIds(() => this.#clock.now(), (length) => this.#platform.randomBytes(length));
    this.#outbox = new Outbox({
      ids: this.#ids,
      sent: this.#sent,
      isReceived: (id) => this.#received.has(id),
    });
    this.#init = options.init ?? new Uint8Array(0);
    this.#bound = !options.unbound;
    this.#sessionId = readInt64(this.#platform.randomBytes(8));
  }

  /** The session's random id. */
  get id(): bigint {
    return this.#sessionId;
  }

  /** How many content-related messages were sent. */
  get contentCount(): number {
    return this.#outbox.contentCount;
  }

  /** The server's time. */
  get clock(): ServerClock {
    return this.#clock;
  }

  /** Calls without an answer. */
  get pending(): number {
    return this.#calls.size;
  }

  /** Takes a call; its number comes back in events. It goes out with the next packet. */
  call(options: CallOptions): number {
    const call = newCall(this.#nextHandle++, options);
    this.#calls.add(call);
    return call.handle;
  }

  /** Nobody waits for that call any more. If it was sent, the server is asked to drop its answer. */
  cancel(handle: number): void {
    const call = this.#calls.byHandle(handle);
    if (!call) return;
    const sent = call.state !== "queued";
    this.#calls.remove(call);
    if (sent) {
      this.#outbox.service("other", mtproto.encode({ _: "rpc_drop_answer", reqMsgId: call.messageId }));
    }
  }

  /** Whether that call was sent and is not known to have been refused: the server may have executed it. */
  mayHaveRun(handle: number): boolean {
    const call = this.#calls.byHandle(handle);
    return call !== undefined && (call.state !== "queued" || call.doubtful);
  }

  /** Asks the server to forget another session of the same key, as one process leaves behind for the next. */
  destroySession(sessionId: bigint): void {
    if (sessionId !== this.#sessionId) {
      this.#outbox.service("other", mtproto.encode({ _: "destroy_session", sessionId }));
    }
  }

  /** The temporary key is bound now: everything may go out, and the connection is initialized anew. */
  bound(): void {
    this.#bound = true;
    this.#initialized = false;
  }

  /** A connection is open. Calls whose fate is unknown are asked after. */
  connected(): void {
    this.#connected = true;
    this.#pingDue = this.#ticks();
    this.#ask(0);
  }

  /** The connection is gone; the session goes on with the next one. */
  disconnected(): void {
    this.#connected = false;
    this.#ping = undefined;
    this.#pingDue = Infinity;
    this.#outbox.disconnected();
  }

  /** Everything that happened since the last call. */
  events(): SessionEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  /** When, by `ticks`, {@linkcode next} has to be asked again though nothing happened; Infinity: never. */
  deadline(): number {
    if (!this.#connected) return Infinity;
    const pong = this.#ping ? this.#ping.sentAt + PONG_TIMEOUT : Infinity;
    return Math.min(this.#outbox.due, this.#pingDue, pong, this.#calls.size > 0 ? this.#askDue : Infinity);
  }

  /** The next envelope to send, if there is one now. */
  next(): Envelope | undefined {
    if (!this.#connected) return undefined;
    const now = this.#ticks();
    this.#runTimers(now);
    const message = this.#outbox.pack(this.#nextCalls(), (call) => this.#sendCall(call, now), now);
    if (!message) return undefined;
    return { salt: this.#salts.current(this.#clock.seconds()), sessionId: this.#sessionId, ...message };
  }

  /** The calls that fit into the next packet. */
  #nextCalls(): Call[] {
    const calls: Call[] = [];
    let bytes = 0;
    for (const call of this.#calls.values()) {
      if (call.state !== "queued" || !(this.#bound || call.options.bare)) continue;
      const { body } = call.options;
      if (typeof body === "function") return calls.length > 0 ? calls : [call];
      if (calls.length > 0 && bytes + body.length > CONTAINER_BYTES) break;
      calls.push(call);
      bytes += body.length + this.#init.length;
      if (calls.length === CONTAINER_CALLS) break;
    }
    return calls;
  }

  #sendCall(call: Call, now: number): Message {
    const { body, bare } = call.options;
    call.messageId = this.#ids.next();
    call.seqNo = this.#outbox.nextContentSeqNo();
    call.wrapped = !bare && !this.#initialized && this.#init.length > 0;
    const request = typeof body === "function" ? body(call.messageId) : body;
    call.wire = bare
      ? request
      : gzipBody(call.wrapped ? concat(this.#init, request) : request, this.#platform);
    call.state = "sent";
    call.answered = false;
    call.since = now;
    this.#calls.sent(call);
    this.#askDue = Math.min(this.#askDue, now + ASK_AFTER);
    return { id: call.messageId, seqNo: call.seqNo, body: call.wire };
  }

  #runTimers(now: number): void {
    this.#sent.prune(now);
    if (this.#ping && now >= this.#ping.sentAt + PONG_TIMEOUT) {
      this.#ping = undefined;
      this.#pingDue = Infinity;
      this.#events.push({ type: "reconnect", reason: "a ping was not answered" });
    }
    if (now >= this.#pingDue) {
      const id = readInt64(this.#platform.randomBytes(8));
      this.#ping = { id, sentAt: now };
      this.#pingDue = now + PING_INTERVAL;
      this.#outbox.service(
        "ping",
        mtproto.encode({ _: "ping_delay_disconnect", pingId: id, disconnectDelay: DISCONNECT_DELAY }),
      );
    }
    if (now >= this.#askDue) this.#ask(ASK_AFTER);
    const seconds = this.#clock.seconds();
    if (
      this.#bound && this.#initialized && this.#salts.knownUntil(seconds) - seconds < SALT_RESERVE &&
      now - this.#saltsAskedAt > 60_000
    ) {
      this.#saltsAskedAt = now;
      this.#outbox.service("futureSalts", mtproto.encode({ _: "get_future_salts", num: SALT_COUNT }));
    }
  }

  /** Asks after every call that was sent at least `age` milliseconds ago. */
  #ask(age: number): void {
    const now = this.#ticks();
    const ids: bigint[] = [];
    let oldest = Infinity;
    for (const call of this.#calls.values()) {
      if (call.state === "queued") continue;
      // Once the server has a call, its answer comes by itself after a reconnect.
      // The same sum as in `#askDue`: another one may be rounded otherwise, and the time never come.
      if (call.since + age <= now && !(age === 0 && call.state === "received")) {
        call.since = now;
        ids.push(call.messageId);
      }
      oldest = Math.min(oldest, call.since);
    }
    this.#askDue = oldest + ASK_AFTER;
    while (ids.length > 0) {
      const about = ids.splice(0, MAX_IDS);
      this.#outbox.service("stateRequest", mtproto.encode({ _: "msgs_state_req", msgIds: about }), about);
    }
  }

  /**
   * Takes a decrypted envelope, and its memory with it: results are parts of that.
   * @throws SecurityError when it breaks a rule: nothing of it was used, the connection has to be closed
   */
  receive(envelope: Envelope): void {
    if (envelope.sessionId !== this.#sessionId) throw refuse("it belongs to another session");
    if (envelope.body.length < 4) throw refuse("it is empty");
    const messages = this.#unpack(envelope);
    const fresh = this.#received.size === 0;
    const timeless = TIMELESS.has(readUint32(envelope.body));
    if (!timeless && !this.#clock.accepts(envelope.id)) {
      this.#clock.doubt();
      throw refuse("it is too old or from the future");
    }
    if (!this.#isNew(envelope, messages[0] === envelope)) return;
    // A session's id is random: the first message in it was made for us, just now.
    if (fresh && !this.#clock.certain) this.#setTime(envelope.id);
    for (const message of messages) {
      // What stands before it may have ended the session that all of this belongs to.
      if (envelope.sessionId !== this.#sessionId) return;
      if (message !== envelope && !this.#isNew(message, true)) continue;
      this.#process(message);
      if (message.seqNo & 1) this.#acknowledge(message.id);
    }
  }

  /** The messages of an envelope, all of them looked at before the first is used. */
  #unpack(envelope: Envelope): readonly Message[] {
    const container = readUint32(envelope.body) === ID.container;
    const messages = container ? readContainer(envelope.body) : [envelope];
    for (const { id } of container ? [envelope, ...messages] : messages) {
      if ((id & 1n) === 0n) throw refuse("its message id is not a server's");
    }
    return messages;
  }

  #isNew(message: Message, acknowledge: boolean): boolean {
    const verdict = this.#received.add(message.id);
    if (verdict === "new") return true;
    if (verdict === "too old") this.#newSession("the server sent a message older than all we remember");
    if (acknowledge && message.seqNo & 1) this.#acknowledge(message.id);
    return false;
  }

  #acknowledge(id: bigint): void {
    this.#outbox.acknowledge([id], this.#ticks());
  }

  #setTime(messageId: bigint): void {
    this.#clock.setFrom(messageId);
    if (Math.abs(this.#clock.offset - this.#savedOffset) < OFFSET_STEP) return;
    this.#savedOffset = this.#clock.offset;
    this.#events.push({ type: "timeOffset", milliseconds: this.#savedOffset });
  }

  #process(message: Message): void {
    const { body } = message;
    const id = readUint32(body);
    if (id === ID.rpcResult) {
      if (body.length < 12) throw refuse("it is a truncated result");
      return this.#receiveResult(readInt64(body, 4), body.subarray(12));
    }
    if (id === ID.gzipPacked) {
      const inner = gunzipBody(body, this.#platform);
      if (readUint32(inner) === ID.rpcResult) throw refuse("a compressed message holds a result");
      return this.#process({ ...message, body: inner });
    }
    if (mtproto.nameOf(id) === undefined) {
      this.#events.push({ type: "update", body: body.slice() });
      return;
    }
    const value = mtproto.decode(body) as { readonly _: string };
    const handlers: Readonly<Record<string, ServiceHandler | undefined>> = this.#handlers;
    handlers[value._]?.(value as never, message);
  }

  readonly #handlers = {
    msgs_ack: ({ msgIds }: { msgIds: bigint[] }): void => {
      for (const id of msgIds.flatMap((packet) => this.#sent.inPacket(packet))) {
        const call = this.#calls.byMessage(id);
        if (call && call.messageId === id && call.state === "sent") call.state = "received";
      }
    },
    pong: ({ pingId }: { pingId: bigint }, message: Message): void => {
      if (pingId !== this.#ping?.id) return;
      this.#setTime(message.id);
      this.#events.push({ type: "pong", roundTrip: this.#ticks() - this.#ping.sentAt });
      this.#ping = undefined;
    },
    ping: ({ pingId }: { pingId: bigint }, message: Message): void =>
      this.#outbox.service("other", mtproto.encode({ _: "pong", msgId: message.id, pingId })),
    new_session_created: (value: { firstMsgId: bigint; uniqueId: bigint; serverSalt: bigint }): void =>
      this.#receiveNewSession(value),
    bad_server_salt: (value: { badMsgId: bigint; newServerSalt: bigint }): void => {
      if (!this.#isRecent(value.badMsgId)) return;
      this.#replaceSalt(value.newServerSalt);
      this.#requeue(value.badMsgId);
    },
    bad_msg_notification: (value: { badMsgId: bigint; errorCode: number }, message: Message): void =>
      this.#receiveBadMessage(value.badMsgId, value.errorCode, message.id),
    future_salts: (value: { reqMsgId: bigint; salts: ServerSalt[] }): void => {
      if (this.#sent.service(value.reqMsgId)?.kind !== "futureSalts") return;
      this.#sent.forget(value.reqMsgId);
      this.#salts.add(value.salts, this.#clock.seconds());
      this.#events.push({ type: "salts", salts: this.#salts.all });
    },
    msgs_state_req: ({ msgIds }: { msgIds: bigint[] }, message: Message): void =>
      this.#outbox.service(
        "other",
        mtproto.encode({ _: "msgs_state_info", reqMsgId: message.id, info: this.#stateOf(msgIds) }),
      ),
    msgs_state_info: (value: { reqMsgId: bigint; info: Uint8Array }, message: Message): void => {
      const request = this.#sent.service(value.reqMsgId);
      if (request?.kind !== "stateRequest" || request.about!.length !== value.info.length) return;
      this.#sent.forget(value.reqMsgId);
      request.about!.forEach((id, i) => this.#receiveState(id, value.info[i], message.id));
    },
    msg_resend_req: ({ msgIds }: { msgIds: bigint[] }, message: Message): void =>
      this.#resend(msgIds, message.id),
    msg_detailed_info: ({ answerMsgId }: { answerMsgId: bigint }): void => this.#fetchAnswer(answerMsgId),
    msg_new_detailed_info: ({ answerMsgId }: { answerMsgId: bigint }): void => this.#fetchAnswer(answerMsgId),
  };

  #receiveResult(messageId: bigint, body: Uint8Array): void {
    const call = this.#calls.byMessage(messageId);
    if (!call) return;
    let result = body;
    let error: { code: number; text: string } | undefined;
    try {
      if (result.length < 4) throw refuse("a result is empty");
      if (readUint32(result) === ID.gzipPacked) result = gunzipBody(result, this.#platform);
      if (readUint32(result) === ID.rpcError) {
        const reader = new TlReader(result.subarray(4));
        error = { code: reader.int(), text: reader.string() };
      }
    } catch (error) {
      this.#calls.remove(call);
      this.#events.push({ type: "failed", call: call.handle, error: error as TelegramError });
      return;
    }
    if (!error) {
      if (call.wrapped) this.#initialized = true;
      this.#calls.remove(call);
      // No copy: whoever waits for it decodes it at once.
      this.#events.push({ type: "result", call: call.handle, body: result });
      return;
    }
    const { code, text } = error;
    if (text === "CONNECTION_NOT_INITED" || text === "CONNECTION_LAYER_INVALID") {
      this.#initialized = false;
      // Sent without what was missing, it was not executed.
      if (!call.wrapped && !call.options.bare && this.#init.length > 0) return this.#queue(call);
    } else if (call.wrapped && code !== 500 && code !== -503) this.#initialized = true;
    this.#calls.remove(call);
    const doubt = call.doubtful ? { doubtful: true } as const : {};
    this.#events.push({ type: "rpcError", call: call.handle, code, text, ...doubt });
  }

  #receiveNewSession(value: { firstMsgId: bigint; uniqueId: bigint; serverSalt: bigint }): void {
    if (this.#uniqueIds.has(value.uniqueId)) return;
    this.#uniqueIds.add(value.uniqueId);
    this.#replaceSalt(value.serverSalt);
    for (const call of [...this.#calls.values()]) {
      if (call.state !== "queued" && call.packetId < value.firstMsgId) this.#lose(call);
    }
    this.#events.push({ type: "newSession" });
  }

  #replaceSalt(salt: bigint): void {
    this.#salts.replace(salt, this.#clock.seconds());
    this.#events.push({ type: "salts", salts: this.#salts.all });
  }

  #receiveBadMessage(badId: bigint, code: number, noticeId: bigint): void {
    if (!this.#isRecent(badId)) return;
    switch (code) {
      case 16:
        this.#setTime(noticeId);
        this.#requeue(badId);
        return;
      case 17:
        this.#setTime(noticeId);
        break;
      case 20: {
        // The server cannot tell whether it had it.
        for (const id of this.#sent.inPacket(badId)) {
          const call = this.#calls.byMessage(id);
          if (call && call.messageId === id) this.#lose(call);
        }
        return;
      }
    }
    this.#requeue(badId);
    this.#newSession(`the server refused a message (code ${code})`);
  }

  /** Whether we sent a packet or message of that id lately, in this session. */
  #isRecent(id: bigint): boolean {
    return this.#sent.inPacket(id).some((one) => this.#calls.byMessage(one) || this.#sent.service(one));
  }

  /** A packet was refused as a whole: everything in it goes out again. */
  #requeue(packetId: bigint): void {
    for (const id of this.#sent.inPacket(packetId)) {
      const call = this.#calls.byMessage(id);
      if (call && call.messageId === id) {
        // Where only a copy was refused, the first one may have been executed: it keeps its id.
        if (packetId !== id && packetId !== call.packetId) this.#outbox.again(call);
        else this.#queue(call);
      }
      const service = this.#sent.service(id);
      this.#sent.forget(id);
      if (!service) continue;
      if (service.kind === "acks") {
        this.#outbox.acknowledge(service.about!, this.#ticks());
      } else if (service.kind === "stateRequest") {
        this.#outbox.service("stateRequest", service.body, service.about);
      } else if (service.kind === "ping") this.#pingDue = this.#ticks();
      else if (service.kind === "futureSalts") this.#saltsAskedAt = -Infinity;
      else this.#outbox.service("other", service.body);
    }
  }

  #queue(call: Call): void {
    call.state = "queued";
    call.wire = new Uint8Array(0);
  }

  /** The server knows nothing of a call that may have been executed. */
  #lose(call: Call): void {
    if (call.options.repeatable) {
      call.doubtful = true;
      return this.#queue(call);
    }
    this.#calls.remove(call);
    this.#events.push({ type: "unknownOutcome", call: call.handle });
  }

  #receiveState(id: bigint, state: number, noticeId: bigint): void {
    const call = this.#calls.byMessage(id);
    if (!call || call.messageId !== id || call.state === "queued") return;
    switch (state & 7) {
      case 1:
        return this.#lose(call);
      case 2:
      case 3:
        // Not yet, that is: the packet may still be on its way over the connection before. Under its old id it is
        // executed once, whichever copy comes first; one that is too old to be taken is not executed at all.
        if (Math.abs(messageIdTime(noticeId) - messageIdTime(id)) > MAX_AGE) return this.#queue(call);
        return this.#outbox.again(call);
      case 4:
        call.state = "received";
        // Said twice that the answer exists, and it has not come: the same message again makes the server repeat it.
        if (state & 64 && call.answered) this.#outbox.again(call);
        call.answered = (state & 64) !== 0;
    }
  }

  /** @see https://core.telegram.org/mtproto/service_messages_about_messages#informational-message-regarding-status-of-messages */
  #stateOf(ids: readonly bigint[]): Uint8Array {
    return Uint8Array.from(ids.slice(0, MAX_IDS), (id) => this.#received.has(id) ? 4 : 1);
  }

  #resend(ids: readonly bigint[], requestId: bigint): void {
    const found = ids.map((id) => {
      const call = this.#calls.byMessage(id);
      return call?.messageId === id && call.state !== "queued" ? call : undefined;
    });
    if (found.includes(undefined)) {
      const info = this.#stateOf(ids);
      this.#outbox.service("other", mtproto.encode({ _: "msgs_state_info", reqMsgId: requestId, info }));
    }
    for (const call of found) if (call) this.#outbox.again(call);
  }

  #fetchAnswer(answerId: bigint): void {
    if (this.#received.has(answerId)) return this.#acknowledge(answerId);
    this.#outbox.fetch(answerId);
  }

  /** Starts over under a new session id; the connection is not usable any more. */
  #newSession(reason: string): void {
    this.#sessionId = readInt64(this.#platform.randomBytes(8));
    // The clock may have been ahead: in a new session ids may be lower than before.
    this.#ids.restart();
    this.#initialized = false;
    this.#received.clear();
    this.#sent.clear();
    this.#outbox.clear();
    this.#uniqueIds.clear();
    for (const call of [...this.#calls.values()]) if (call.state !== "queued") this.#lose(call);
    this.#calls.forgetMessages();
    this.#events.push({ type: "reconnect", reason }, { type: "newSession" });
  }
}

/** Notices that may themselves be about a wrong clock: bad_server_salt, bad_msg_notification, new_session_created. */
const TIMELESS: ReadonlySet<number> = new Set([0xedab447b, 0xa7eff811, 0x9ec20908]);

/** What to do about one kind of service message. */
type ServiceHandler = (value: never, message: Message) => void;

function refuse(why: string): SecurityError {
  return new SecurityError(`Cannot accept a message: ${why}`);
}
