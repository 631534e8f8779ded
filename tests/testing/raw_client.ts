import { gzipSync } from "node:zlib";
import { readInt64, readUint32 } from "../../src/bytes/mod.ts";
import { type AuthKey, type Platform, portablePlatform } from "../../src/crypto/mod.ts";
import {
  AuthKeyExchange,
  type Envelope,
  ID,
  type Message,
  MessageIds,
  type NewAuthKey,
  PacketCipher,
  readContainer,
  writeContainer,
} from "../../src/mtproto/mod.ts";
import { api, type Codec, mtproto, TlReader, TlWriter } from "../../src/tl/mod.ts";
import type { TestServer } from "../../src/testing/mod.ts";
import {
  connectPackets,
  type Frame,
  type FramingName,
  type PacketConnection,
} from "../../src/transport/mod.ts";

/** One gzip stream. */
export const gzip = (data: Uint8Array): Uint8Array => new Uint8Array(gzipSync(data));

export const platform: Platform = portablePlatform;

/** Any TL value. */
// deno-lint-ignore no-explicit-any
export type Value = { readonly _: string } & Record<string, any>;

/** A message from the server, decoded as far as MTProto goes. */
export interface Received extends Message {
  readonly value: Value;
}

/** Opens a connection to a data centre of the server. */
export function open(
  server: TestServer,
  dc = 2,
  options: { framing?: FramingName; obfuscated?: boolean } = {},
): Promise<PacketConnection> {
  const { dcs, transport } = server.clientOptions();
  const endpoint = dcs.find((one) => one.dc === dc)!;
  return connectPackets(transport.connector, endpoint, { ...options, platform });
}

/** The next packet; fails when the server says something else or closes. */
export async function nextPacket(packets: PacketConnection): Promise<Uint8Array> {
  const frame = await packets.receive();
  if (frame?.type !== "packet") throw new Error(`no packet: ${JSON.stringify(frame)}`);
  return frame.bytes;
}

/** Runs a whole key exchange. */
export async function exchange(
  server: TestServer,
  packets: PacketConnection,
  options: { dc?: number; expiresIn?: number } = {},
): Promise<NewAuthKey> {
  const machine = new AuthKeyExchange({
    dc: options.dc ?? 2,
    publicKeys: [server.publicKey],
    platform,
    now: () => server.clock.now(),
    expiresIn: options.expiresIn,
  });
  await packets.send(machine.start());
  for (;;) {
    const step = await machine.receive(await nextPacket(packets));
    if (step.done) return step.done;
    await packets.send(step.send);
  }
}

/** A client that does as it is told: it numbers and encrypts, and breaks every rule on request. */
export class RawClient {
  readonly server: TestServer;
  readonly key: AuthKey;
  readonly dc: number;
  readonly #cipher: PacketCipher;
  readonly #ids: MessageIds;
  packets: PacketConnection;
  sessionId: bigint = readInt64(platform.randomBytes(8));
  salt: bigint;
  contentCount = 0;
  codec: Codec = api;
  #inbox: Received[] = [];
  /** Envelopes as they came. */
  readonly envelopes: Envelope[] = [];

  constructor(server: TestServer, packets: PacketConnection, key: AuthKey, salt: bigint, dc: number) {
    this.server = server;
    this.packets = packets;
    this.key = key;
    this.salt = salt;
    this.dc = dc;
    this.#cipher = new PacketCipher(key, platform);
    this.#ids = new MessageIds(() => server.clock.now(), platform.randomBytes);
  }

  /** Connects with a key that took no exchange. */
  static async registered(server: TestServer, dc = 2): Promise<RawClient> {
    const { key, salt } = server.registerAuthKey(dc);
    return new RawClient(server, await open(server, dc), key, salt, dc);
  }

  /** Connects again; session and numbers stay. */
  async reconnect(): Promise<void> {
    this.packets.close();
    this.packets = await open(this.server, this.dc);
  }

  /** A new message id. */
  nextId(): bigint {
    return this.#ids.next();
  }

  /** Numbers a message. */
  message(value: Value | Uint8Array, content = false): Message {
    const id = this.nextId();
    const seqNo = content ? 2 * this.contentCount++ + 1 : 2 * this.contentCount;
    return { id, seqNo, body: value instanceof Uint8Array ? value : this.#encode(value) };
  }

  #encode(value: Value): Uint8Array {
    return mtproto.idOf(value._) === undefined ? this.codec.encode(value) : mtproto.encode(value);
  }

  /** Sends one message as it is. */
  async send(message: Message, overrides: Partial<Envelope> & { quickAck?: boolean } = {}): Promise<bigint> {
    const { quickAck, ...fields } = overrides;
    const envelope = { salt: this.salt, sessionId: this.sessionId, ...message, ...fields };
    const { packet } = await this.#cipher.seal(envelope);
    await this.packets.send(packet, { quickAck });
    return envelope.id;
  }

  /** Sends messages in a container. */
  async sendTogether(messages: readonly Message[], overrides: Partial<Envelope> = {}): Promise<bigint> {
    return await this.send(this.message(writeContainer(messages)), overrides);
  }

  /** Sends a service message. */
  service(value: Value): Promise<bigint> {
    return this.send(this.message(value));
  }

  /** Sends a query; the first one of a session wants `init`. */
  query(value: Value, options: { init?: boolean; layer?: number } = {}): Promise<bigint> {
    return this.send(this.message(options.init ? this.wrapped(value, options.layer) : value, true));
  }

  /** The bytes of a query inside invokeWithLayer and initConnection. */
  wrapped(value: Value | Uint8Array, layer = 227): Uint8Array {
    const writer = new TlWriter();
    writer.int(0xda9b0d0d | 0);
    writer.int(layer);
    writer.int(0xc1cd5ea9 | 0);
    writer.int(0);
    writer.int(1);
    for (const text of ["test", "1", "1", "en", "", "en"]) writer.string(text);
    writer.raw(value instanceof Uint8Array ? value : this.#encode(value));
    return writer.finish();
  }

  /** Sends a query and waits for its result; anything else that comes is kept out of the way. */
  async call(value: Value, options: { init?: boolean; layer?: number } = {}): Promise<unknown> {
    const id = await this.query(value, options);
    return await this.result(id, value._);
  }

  /** The result of a query; an rpc_error is thrown as `code text`. */
  async result(id: bigint, method: string): Promise<unknown> {
    const { value } = await this.until((one) => one.value._ === "rpc_result" && one.value.reqMsgId === id);
    const body = value.result as Uint8Array;
    if (readUint32(body) === ID.rpcError) {
      const { errorCode, errorMessage } = mtproto.decode(body) as Value;
      throw new Error(`${errorCode} ${errorMessage}`);
    }
    return this.codec.decodeResult(method, body);
  }

  /** The next message that fits; those before it are dropped. */
  async until(fits: (message: Received) => boolean): Promise<Received> {
    for (;;) {
      const message = await this.next();
      if (fits(message)) return message;
    }
  }

  /** The next message with that name. */
  expect(name: string): Promise<Received> {
    return this.until((message) => message.value._ === name);
  }

  /** The next message; containers are opened. */
  async next(): Promise<Received> {
    while (this.#inbox.length === 0) {
      const envelope = await this.#cipher.open(await nextPacket(this.packets));
      this.envelopes.push(envelope);
      if (envelope.sessionId !== this.sessionId) throw new Error("another session");
      const inner = readUint32(envelope.body) === ID.container ? readContainer(envelope.body) : [envelope];
      for (const message of inner) this.#inbox.push({ ...message, value: this.#value(message.body) });
    }
    return this.#inbox.shift()!;
  }

  /** The next frame, whatever it is; null when the server has closed. */
  async frame(): Promise<Frame | null> {
    return await this.packets.receive();
  }

  #value(body: Uint8Array): Value {
    const id = readUint32(body);
    if (id === ID.rpcResult) {
      return { _: "rpc_result", reqMsgId: readInt64(body, 4), result: this.#unzipped(body.subarray(12)) };
    }
    return (mtproto.nameOf(id) === undefined ? this.codec.decode(body) : mtproto.decode(body)) as Value;
  }

  #unzipped(body: Uint8Array): Uint8Array {
    if (readUint32(body) !== ID.gzipPacked) return body;
    return platform.gunzip(new TlReader(body.subarray(4)).bytes(), 1 << 20);
  }
}
