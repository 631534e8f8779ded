import assert from "node:assert/strict";
import { concat, int64ToBytes, readInt64, readUint32, writeInt32 } from "../../src/bytes/mod.ts";
import { testingPlatform } from "../../src/testing/testing_platform.ts";
import {
  EncryptedSession,
  type EncryptedSessionOptions,
  type Envelope,
  type Message,
  readContainer,
  type SessionEvent,
  writeContainer,
} from "../../src/mtproto/mod.ts";
import { mtproto } from "../../src/tl/mod.ts";

/** The time by which tests begin: milliseconds since the Unix epoch. */
export const START = 1_750_000_000_000;
/** A salt that lasts. */
export const SALT = 0x1122334455667788n;

const CONTAINER = 0x73f1f8dc;

/** One message the client sent: alone in its packet, or inside a container. */
export interface Said extends Message {
  /** Id of the packet it went out in. */
  readonly packet: bigint;
  /** The salt of that packet. */
  readonly salt: bigint;
  /** The constructor's name if it is a service message. */
  readonly name: string | undefined;
  /** The decoded service message. */
  // deno-lint-ignore no-explicit-any
  readonly value: any;
}

/** A body that no codec knows: `number` makes bodies differ. */
export function request(number = 0, length = 16): Uint8Array {
  const body = new Uint8Array(length);
  writeInt32(body, 0x0badcafe, 0);
  writeInt32(body, number, 4);
  return body;
}

/** The bytes of a service message. */
export function service(value: { _: string } & Record<string, unknown>): Uint8Array {
  return mtproto.encode(value);
}

/** The answer to the message `id`. */
export function rpcResult(id: bigint, result: Uint8Array): Uint8Array {
  const head = new Uint8Array(4);
  writeInt32(head, 0xf35c6d01, 0);
  return concat(head, int64ToBytes(id), result);
}

/** The refusal of the message `id`. */
export function rpcError(id: bigint, code: number, text: string): Uint8Array {
  return rpcResult(id, service({ _: "rpc_error", errorCode: code, errorMessage: text }));
}

/** `data` as a gzip_packed object. */
export function gzipPacked(data: Uint8Array): Uint8Array {
  return service({ _: "gzip_packed", packedData: testingPlatform.gzip!(data) });
}

/**
 * A client's session and the one who plays the server, with a clock that stands still until it is moved. Everything the
 * client says is checked: ids, sequence numbers, containers.
 */
export class Duel {
  /** Local time of the client. */
  now: number = START;
  /** Server time minus local time, milliseconds. */
  ahead = 0;
  readonly session: EncryptedSession;
  #lastId = 0n;
  #contentCount = 0;
  #sessionId: bigint;
  #serial = 0n;

  /** Connected, unless told otherwise; the ping that comes with it is answered. */
  constructor(options: Partial<EncryptedSessionOptions> & { connect?: boolean } = {}) {
    const { connect = true, ...rest } = options;
    this.session = new EncryptedSession({
      platform: testingPlatform,
      now: () => this.now,
      salts: [{ salt: SALT, validSince: START / 1000 - 1, validUntil: START / 1000 + 86_400 }],
      timeCertain: true,
      ...rest,
    });
    this.#sessionId = this.session.id;
    if (connect) this.connect();
  }

  /** Connects, and answers the ping that comes with it. @returns what was said besides */
  connect(): Said[] {
    this.session.connected();
    const said = this.listen();
    for (const message of said.filter(({ name }) => name === "ping_delay_disconnect")) this.pong(message);
    this.events();
    return said.filter(({ name }) => name !== "ping_delay_disconnect");
  }

  /** Lets time pass. */
  wait(ms: number): void {
    this.now += ms;
  }

  /** A message id of the server. @param shift milliseconds off its clock */
  id(remainder: 0n | 1n | 2n | 3n = 1n, shift = 0): bigint {
    const time = BigInt(Math.round(this.now + this.ahead + shift));
    return ((time << 32n) / 1000n & ~0xfffffn) + (++this.#serial << 2n) + remainder;
  }

  /** Everything the client has to say now, one message after the other, each checked. */
  listen(): Said[] {
    return this.packets().flat();
  }

  /** The same, packet by packet. */
  packets(): Said[][] {
    const packets: Said[][] = [];
    for (let envelope = this.session.next(); envelope; envelope = this.session.next()) {
      packets.push(this.#check(envelope));
    }
    return packets;
  }

  #check(envelope: Envelope): Said[] {
    if (envelope.sessionId !== this.#sessionId) {
      this.#sessionId = envelope.sessionId;
      this.#lastId = 0n;
      this.#contentCount = 0;
    }
    const container = readUint32(envelope.body) === CONTAINER;
    const messages = container ? readContainer(envelope.body) : [envelope];
    assert.ok(messages.length <= 1024, "at most 1024 messages in a container");
    if (container) {
      assert.equal(
        envelope.seqNo,
        2 * this.#contentCount + 2 * messages.filter((m) => this.#isNewContent(m)).length,
      );
    }
    const said: Said[] = [];
    for (const message of container ? [...messages, { ...envelope, body: new Uint8Array(4) }] : messages) {
      assert.equal(message.id & 3n, 0n, "a client's message id is divisible by 4");
      assert.equal(message.body.length % 4, 0);
      if (message.id > this.#lastId) {
        this.#lastId = message.id;
        assert.equal(message.seqNo >> 1, this.#contentCount, "seq_no counts content-related messages");
        this.#contentCount += message.seqNo & 1;
      } else assert.ok(container, "only what is sent again has an old id, and only in a container");
      assert.ok(message.id <= envelope.id, "no message is younger than its packet");
    }
    for (const { id, seqNo, body } of messages) {
      const name = mtproto.nameOf(readUint32(body));
      const known = name !== undefined && name !== "gzip_packed";
      assert.ok(!known || seqNo % 2 === 0, `${name} is not content-related`);
      const value = known ? mtproto.decode(body) : undefined;
      said.push({ id, seqNo, body, packet: envelope.id, salt: envelope.salt, name, value });
    }
    for (const kind of ["msgs_ack", "msgs_state_req", "msg_resend_req"]) {
      const same = said.filter(({ name }) => name === kind);
      assert.ok(same.length <= 1, `one ${kind} a container`);
      assert.ok(same.every(({ value }) => value.msgIds.length <= 8192));
    }
    return said;
  }

  #isNewContent(message: Message): boolean {
    return message.id > this.#lastId && message.seqNo % 2 === 1;
  }

  /** The server says something. @returns the id it used */
  say(body: Uint8Array, options: { id?: bigint; seqNo?: number; sessionId?: bigint } = {}): bigint {
    const id = options.id ?? this.id();
    this.session.receive({
      salt: SALT,
      sessionId: options.sessionId ?? this.session.id,
      id,
      seqNo: options.seqNo ?? 1,
      body,
    });
    return id;
  }

  /** The server says several things at once. */
  sayAll(messages: readonly Message[], id: bigint = this.id(1n)): void {
    this.say(writeContainer(messages), { id, seqNo: 2 });
  }

  /** A service message that needs no ack. */
  tell(value: { _: string } & Record<string, unknown>, id: bigint = this.id()): bigint {
    return this.say(service(value), { id, seqNo: 0 });
  }

  /** Answers a ping. */
  pong(ping: Said): void {
    this.tell({ _: "pong", msgId: ping.id, pingId: ping.value.pingId });
  }

  /** bad_msg_notification. */
  badMessage(badMsgId: bigint, errorCode: number): void {
    this.tell({ _: "bad_msg_notification", badMsgId, badMsgSeqno: 0, errorCode });
  }

  /** bad_server_salt. */
  badSalt(badMsgId: bigint, newServerSalt: bigint): void {
    this.tell({ _: "bad_server_salt", badMsgId, badMsgSeqno: 0, errorCode: 48, newServerSalt });
  }

  /** What happened since the last call. */
  events(): SessionEvent[] {
    return this.session.events();
  }

  /** The types of what happened. */
  happened(): string[] {
    return this.events().map((event) => event.type);
  }

  /** Makes a call. @returns its number */
  call(number = 0, repeatable = false): number {
    return this.session.call({ body: request(number), repeatable });
  }

  /** Makes a call and lets it be sent. */
  sent(number = 0, repeatable = false): { handle: number; said: Said } {
    const handle = this.call(number, repeatable);
    const said = this.listen().filter(({ name }) => name === undefined);
    assert.equal(said.length, 1);
    return { handle, said: said[0] };
  }

  /** The connection breaks, and another is made. @returns what the client says first */
  reconnect(): Said[] {
    this.session.disconnected();
    return this.connect();
  }
}

/** Service messages of one kind among what was said. */
export function only(said: readonly Said[], name: string | undefined): Said[] {
  return said.filter((message) => message.name === name);
}

/** The number of a {@linkcode request}. */
export function numberOf(body: Uint8Array): number {
  return readUint32(body, 4);
}

/** The 64-bit integer a body holds at `offset`. */
export function longAt(body: Uint8Array, offset: number): bigint {
  return readInt64(body, offset);
}
