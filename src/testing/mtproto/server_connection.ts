import { readInt64 } from "../../bytes/mod.ts";
import { type Envelope, isPlain, readPlainMessage, writePlainMessage } from "../../mtproto/mod.ts";
import type { Frame, PacketConnection } from "../../transport/mod.ts";
import type { DataCentre } from "./data_centre.ts";
import { KeyExchangeServer } from "./key_exchange_server.ts";
import { quickAckToken } from "./quick_ack.ts";
import type { ServerKey } from "./server_key.ts";
import type { ServerSession } from "./server_session.ts";

type Packet = Extract<Frame, { type: "packet" }>;

/** One connection of a client to a data centre: it may carry key exchanges and any number of sessions. */
export class ServerConnection {
  readonly #packets: PacketConnection;
  readonly #dc: DataCentre;
  readonly #exchange: KeyExchangeServer;
  readonly #sessions = new Set<ServerSession>();
  #sending: Promise<void> = Promise.resolve();
  #cancelHangUp: (() => void) | undefined;

  constructor(packets: PacketConnection, dc: DataCentre) {
    this.#packets = packets;
    this.#dc = dc;
    this.#exchange = new KeyExchangeServer(dc.exchangeHost);
  }

  /** It can still carry. */
  get open(): boolean {
    return !this.#packets.closed;
  }

  /** Serves the client; resolves when the connection has closed. */
  async run(): Promise<void> {
    try {
      for (;;) {
        const frame = await this.#packets.receive();
        if (!frame) break;
        if (frame.type === "packet" && !await this.#receive(frame)) break;
      }
      await this.#sending;
    } catch {
      // The client broke the connection or its framing: it is closed, and that is all there is to say.
    } finally {
      this.#packets.close();
      this.#cancelHangUp?.();
      for (const session of this.#sessions) session.detach(this);
    }
  }

  /** Closes it at once. */
  close(): void {
    this.#packets.close();
  }

  /** Sends a transport error and closes. */
  refuse(code: number): void {
    this.#dc.counters.countTransportError(code);
    this.#send(async () => {
      await this.#packets.sendError(code);
      this.#packets.close();
    });
  }

  /** Closes after `seconds`, unless it is put off again. */
  hangUpAfter(seconds: number): void {
    this.#cancelHangUp?.();
    this.#cancelHangUp = this.#dc.timers.after(Math.max(0, seconds) * 1000, () => this.close());
  }

  /** Encrypts and sends, in the order of the calls. */
  transmit(envelope: Envelope, key: ServerKey): void {
    const twice = this.#dc.faults.take("duplicate", this.#dc.id);
    this.#send(async () => {
      const { packet } = await key.cipher.seal(envelope);
      await this.#packets.send(packet);
      if (twice) await this.#packets.send(packet);
    });
  }

  #send(action: () => Promise<void>): void {
    this.#sending = this.#sending.then(async () => {
      if (this.open) await action();
    }).catch(() => this.close());
  }

  /** @returns false when the connection is done with */
  async #receive({ bytes, quickAck }: Packet): Promise<boolean> {
    const { faults, id, keys } = this.#dc;
    if (faults.take("dropConnection", id)) return false;
    const code = faults.take("transportError", id);
    if (code !== undefined) return this.#reject(code);
    if (bytes.length < 8) return this.#reject(-404);
    if (isPlain(bytes)) return await this.#receivePlain(bytes);
    const key = keys.find(readInt64(bytes), this.#dc.seconds());
    if (!key) return this.#reject(-404);
    let envelope: Envelope;
    try {
      // For its token the packet is opened once more.
      envelope = await key.cipher.open(bytes, { inPlace: !quickAck });
    } catch {
      return this.#reject(-404);
    }
    if (quickAck) {
      const token = quickAckToken(bytes, key, this.#dc.platform);
      this.#send(() => this.#packets.sendQuickAck(token));
    }
    const session = this.#dc.session(key, envelope.sessionId);
    this.#sessions.add(session);
    session.receive(envelope, this);
    return true;
  }

  #reject(code: number): boolean {
    this.refuse(code);
    return false;
  }

  async #receivePlain(packet: Uint8Array): Promise<boolean> {
    let body: Uint8Array;
    try {
      body = readPlainMessage(packet).body;
    } catch {
      return this.#reject(-404);
    }
    const reply = await this.#exchange.receive(body);
    if (reply.body === undefined) return this.#reject(reply.code);
    const message = writePlainMessage(this.#dc.messageIds.next(1), reply.body);
    this.#send(() => this.#packets.send(message));
    return true;
  }
}
