import { PassingMap } from "../base/passing_map.ts";

/** What an {@linkcode EncryptedSession} has to know of a call. */
export interface CallOptions {
  /**
   * The boxed request; or what makes it of the message id it will be sent with, for requests that carry their own id
   * (auth.bindTempAuthKey).
   */
  readonly body: Uint8Array | ((messageId: bigint) => Uint8Array);
  /** Executing it twice does no harm: it only reads, or it carries a random_id. */
  readonly repeatable: boolean;
  /** It goes out as it is, without invokeWithLayer and initConnection, and even before a temporary key is bound. */
  readonly bare?: boolean;
  /** It was sent before, in another session, and may have been executed there. */
  readonly doubtful?: boolean;
}

/** A call that has no answer yet. */
export interface Call {
  /** The number the driver knows it by. */
  readonly handle: number;
  /** What was asked for. */
  readonly options: CallOptions;
  /**
   * queued: not sent, or known not to have arrived; sent: may have arrived; received: the server has it; over: nobody
   * waits for it any more.
   */
  state: "queued" | "sent" | "received" | "over";
  /** As of the last sending. */
  messageId: bigint;
  /** Id of the packet it went out in: its own, or the container's. */
  packetId: bigint;
  /** Its sequence number as of the last sending. */
  seqNo: number;
  /** The bytes as sent. */
  wire: Uint8Array;
  /** It went out inside initConnection. */
  wrapped: boolean;
  /** When it was sent or last asked for: milliseconds by the timers' clock. */
  since: number;
  /** The server has said that the answer exists. */
  answered: boolean;
  /** It is sent again though an earlier copy may have been executed. */
  doubtful: boolean;
  /** Every message id it was sent with in this session. */
  readonly messageIds: bigint[];
}

/** A call that was just made. */
export function newCall(handle: number, options: CallOptions): Call {
  return {
    handle,
    options,
    state: "queued",
    messageId: 0n,
    packetId: 0n,
    seqNo: 0,
    wire: new Uint8Array(0),
    wrapped: false,
    since: 0,
    answered: false,
    doubtful: options.doubtful ?? false,
    messageIds: [],
  };
}

/** Calls by handle, and by every message id they were sent with. */
export class CallTable {
  readonly #byHandle = new PassingMap<number, Call>();
  readonly #byMessage = new PassingMap<bigint, Call>();

  /** Every call without an answer, in the order they were made. */
  values(): IterableIterator<Call> {
    return this.#byHandle.values();
  }

  /** How many there are. */
  get size(): number {
    return this.#byHandle.size;
  }

  /** Adds a new call. */
  add(call: Call): void {
    this.#byHandle.set(call.handle, call);
  }

  /** The call of that number. */
  byHandle(handle: number): Call | undefined {
    return this.#byHandle.get(handle);
  }

  /** The call that was sent with that message id. */
  byMessage(messageId: bigint): Call | undefined {
    return this.#byMessage.get(messageId);
  }

  /** Takes note of a sending. Earlier ids stay known: an answer to any of them is the answer. */
  sent(call: Call): void {
    call.messageIds.push(call.messageId);
    this.#byMessage.set(call.messageId, call);
  }

  /** The call is over. */
  remove(call: Call): void {
    call.state = "over";
    this.#byHandle.delete(call.handle);
    for (const id of call.messageIds) this.#byMessage.delete(id);
  }

  /** Forgets all message ids: the session they belong to is gone. */
  forgetMessages(): void {
    this.#byMessage.clear();
    for (const call of this.#byHandle.values()) call.messageIds.length = 0;
  }
}
