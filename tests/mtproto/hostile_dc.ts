import assert from "node:assert/strict";
import { systemClock } from "../../src/base/clock.ts";
import { readInt64, readUint32 } from "../../src/bytes/mod.ts";
import { DcDirectory } from "../../src/client/dc_directory.ts";
import { DcLink } from "../../src/client/dc_link.ts";
import type { LinkContext } from "../../src/client/link_context.ts";
import { KeyRing } from "../../src/client/key_ring.ts";
import * as keyMaker from "../../src/client/keys/mod.ts";
import { SessionKeeper } from "../../src/client/session_keeper.ts";
import { type AuthKey, portablePlatform as platform } from "../../src/crypto/mod.ts";
import {
  type Envelope,
  isPlain,
  type Message,
  MessageIds,
  openKeyBinding,
  PacketCipher,
  readContainer,
} from "../../src/mtproto/mod.ts";
import { MemorySession, type SessionChange } from "../../src/session/mod.ts";
import { api, mtproto } from "../../src/tl/mod.ts";
import { acceptPackets, type Connector, memoryPair, type PacketConnection } from "../../src/transport/mod.ts";
import { request, rpcResult } from "./duel.ts";
import { type Fields, HostileExchange, serverKey } from "./hostile_exchange.ts";

const CONTAINER = 0x73f1f8dc;

/** A message as the server got it. */
export interface Heard extends Message {
  /** The key it was encrypted with. */
  readonly key: AuthKey;
  /** Name of the service message or API method; undefined for a test's own bodies. */
  readonly name: string | undefined;
}

/** What the server does wrong. */
export interface DcFaults {
  /** Sends this instead of the n-th encrypted packet (from 1); undefined: sends that packet after all. */
  packet?(right: Uint8Array, n: number): Uint8Array | undefined;
  /** Sends these bodies after every result. */
  push?: Uint8Array;
}

/** A data centre in memory that exchanges keys, binds them and answers every call with its own body. */
export class HostileDc {
  /** Everything clients said, encrypted. */
  readonly heard: Heard[] = [];
  /** Finished key exchanges. */
  exchanges = 0;
  /** Connections opened so far. */
  connections = 0;
  readonly #faults: DcFaults;
  readonly #keys = new Map<bigint, AuthKey>();
  readonly #ids = new MessageIds(() => Date.now(), platform.randomBytes);
  readonly #open = new Set<PacketConnection>();
  #sent = 0;

  constructor(faults: DcFaults = {}) {
    this.#faults = faults;
  }

  /** Connects to this data centre. */
  get connector(): Connector {
    return {
      // deno-lint-ignore require-await
      connect: async () => {
        const [client, server] = memoryPair();
        this.connections++;
        acceptPackets(server, { platform }).then((connection) => this.#serve(connection)).catch(() => {});
        return client;
      },
    };
  }

  /** Breaks all connections. */
  hangUp(): void {
    for (const connection of this.#open) connection.close();
  }

  async #serve(connection: PacketConnection): Promise<void> {
    this.#open.add(connection);
    let exchange = new HostileExchange();
    for (let frame = await connection.receive(); frame; frame = await connection.receive()) {
      if (frame.type !== "packet") continue;
      if (!isPlain(frame.bytes)) await this.#receive(connection, frame.bytes);
      else {
        if (readUint32(frame.bytes, 20) === 0xbe7e8ef1) exchange = new HostileExchange();
        exchange.now = Date.now();
        await connection.send(await exchange.answer(frame.bytes));
        if (exchange.key) {
          this.exchanges++;
          this.#keys.set(exchange.key.id, exchange.key);
        }
      }
    }
  }

  async #receive(connection: PacketConnection, packet: Uint8Array): Promise<void> {
    const key = this.#keys.get(readInt64(packet));
    assert.ok(key, "a key this server knows");
    const cipher = new PacketCipher(key, platform, "server");
    const envelope = await cipher.open(packet);
    const container = readUint32(envelope.body) === CONTAINER;
    for (const message of container ? readContainer(envelope.body) : [envelope]) {
      const id = readUint32(message.body);
      const name = mtproto.nameOf(id) ?? api.nameOf(id);
      this.heard.push({ ...message, key, name });
      const answer = this.#answer(message, name);
      for (const body of answer ? [answer, ...(this.#faults.push ? [this.#faults.push] : [])] : []) {
        await this.#send(connection, cipher, { ...envelope, id: this.#ids.next(1), seqNo: 1, body });
      }
    }
  }

  async #send(connection: PacketConnection, cipher: PacketCipher, envelope: Envelope): Promise<void> {
    const { packet } = await cipher.seal(envelope);
    await connection.send(this.#faults.packet?.(packet, ++this.#sent) ?? packet);
  }

  #answer({ id, body }: Message, name: string | undefined): Uint8Array | undefined {
    if (name === undefined || name === "invokeWithLayer") return rpcResult(id, request(readUint32(body, 4)));
    switch (name) {
      case "ping_delay_disconnect":
        return mtproto.encode({ _: "pong", msgId: id, pingId: readInt64(body, 4) });
      case "msgs_state_req": {
        const { msgIds } = mtproto.decode(body) as Fields;
        return mtproto.encode({
          _: "msgs_state_info",
          reqMsgId: id,
          info: new Uint8Array(msgIds.length).fill(2),
        });
      }
      case "auth.bindTempAuthKey": {
        const { permAuthKeyId, encryptedMessage } = api.decode(body) as Fields;
        const permanent = this.#keys.get(permAuthKeyId);
        const bound = permanent && openKeyBinding(permanent, encryptedMessage, platform);
        assert.equal(bound?.messageId, id, "the binding names the message it comes in");
        return rpcResult(id, Uint8Array.of(0xb5, 0x75, 0x72, 0x99));
      }
    }
  }
}

/** A client's link to a data centre, with what it stored and reported. */
export class TestLink {
  /** What was committed to the session. */
  readonly stored: SessionChange[] = [];
  /** Objects nobody asked for. */
  readonly updates: Uint8Array[] = [];
  readonly #context: LinkContext;
  readonly #links: DcLink[] = [];

  private constructor(context: LinkContext) {
    this.#context = context;
  }

  /** A client with an empty session. */
  static async create(dc: HostileDc, options: Partial<LinkContext> = {}): Promise<TestLink> {
    const logger = {};
    const store = new MemorySession();
    const keeper = await SessionKeeper.open(store, { homeDc: 2, testMode: false }, logger);
    const given = [{ dc: 2, host: "127.0.0.1", port: 443 }];
    const test: TestLink = new TestLink({
      keeper,
      keys: new KeyRing({
        keeper,
        platform,
        clock: systemClock,
        keyMaker: () => keyMaker,
        publicKeys: [serverKey],
        testMode: false,
      }),
      keyMaker: () => keyMaker,
      directory: new DcDirectory({ given, ipv6: false, testMode: false, obfuscated: false }),
      connector: dc.connector,
      pfs: false,
      ownsUpdates: false,
      init: Uint8Array.of(0x0d, 0x0d, 0x9b, 0xda, 0, 0, 0, 0),
      platform,
      clock: systemClock,
      logger,
      onUpdate: (_link, body) => test.updates.push(body),
      onNewSession: () => {},
      onRebound: () => {},
      onState: () => {},
      ...options,
    });
    keeper.onChange = (changes) => test.stored.push(...changes);
    return test;
  }

  /** One more link of this client. */
  link(role: "main" | "upload" = "main"): DcLink {
    const link = new DcLink(this.#context, 2, role);
    this.#links.push(link);
    return link;
  }

  /** Ends everything. */
  async close(): Promise<void> {
    for (const link of this.#links) await link.close();
  }
}
