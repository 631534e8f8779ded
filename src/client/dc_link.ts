import type { TimerHandle } from "../base/clock.ts";
import { NetworkError } from "../base/errors.ts";
import { AuthKeyLostError, type PacketCipher, type SessionEvent } from "../mtproto/session.ts";
import { connectPackets, type PacketConnection, TransportError } from "../transport/mod.ts";
import { Backoff } from "./backoff.ts";
import type { ConnectionRole } from "./dc_directory.ts";
import type { LinkCall, LinkContext, LinkName, LinkState } from "./link_context.ts";
import { isHopeless, Reconnect, UnknownDcError } from "./link_errors.ts";
import { LinkKeys } from "./link_keys.ts";
import { PendingCalls } from "./pending_calls.ts";
import { receivePacket } from "./receive_packet.ts";

/** Opening a connection, key exchange included, may take so many milliseconds. */
const OPEN_TIMEOUT = 20_000;
/** Connections that nobody uses are closed after so many milliseconds, if they may be. */
const IDLE_TIMEOUT = 60_000;
/** A connection that lasted so many milliseconds makes good for failures before it. */
const STABLE = 5_000;

/** One line to one data centre for one purpose: connections that follow each other, and the MTProto session on them. */
export class DcLink implements LinkName {
  /** The data centre. */
  readonly dc: number;
  /** What it is for. */
  readonly role: ConnectionRole;
  readonly #context: LinkContext;
  readonly #backoff: Backoff;
  readonly #keys: LinkKeys;
  readonly #calls: PendingCalls;
  readonly #watchers = new Set<(error: unknown) => void>();
  readonly #abort = new AbortController();
  #running: Promise<void> | undefined;
  #connection: PacketConnection | undefined;
  #state: LinkState = "disconnected";
  #keepAlive = false;
  #fatal: unknown;
  #attempt = 0;
  /** When a packet of this connection was first understood, on the monotonic clock; undefined: not yet. */
  #aliveSince: number | undefined;
  #wake: () => void = () => {};

  constructor(context: LinkContext, dc: number, role: ConnectionRole) {
    this.#context = context;
    this.dc = dc;
    this.role = role;
    this.#backoff = new Backoff((length) => context.platform.randomBytes(length));
    this.#keys = new LinkKeys(context, this);
    this.#calls = new PendingCalls(this.#keys.newSession(), context.clock, () => this.#wake());
  }

  /** What it is doing. */
  get state(): LinkState {
    return this.#state;
  }

  /** Connects, if it is not, and stays so even when there is nothing to do. */
  keepAlive(keep = true): void {
    this.#keepAlive = keep;
    if (keep) this.#start();
  }

  /**
   * Resolves when the link is connected.
   * @param attempts rejects with the last failure after so many
   * @throws what ended the link, or the signal's reason
   */
  ready(attempts: number, signal?: AbortSignal): Promise<void> {
    if (this.#fatal) return Promise.reject(this.#fatal);
    this.#start();
    if (this.#state === "connected") return Promise.resolve();
    return new Promise((resolve, reject) => {
      let left = attempts;
      const done = (end: () => void) => {
        this.#watchers.delete(watch);
        signal?.removeEventListener("abort", abort);
        end();
      };
      const watch = (error: unknown) => {
        if (this.#state === "connected") done(resolve);
        else if (this.#fatal || --left <= 0) done(() => reject(this.#fatal ?? error));
      };
      const abort = () => done(() => reject(signal!.reason));
      this.#watchers.add(watch);
      if (signal?.aborted) return abort();
      signal?.addEventListener("abort", abort, { once: true });
    });
  }

  /**
   * Sends a request; resolves with the boxed result.
   * @throws RpcError, UnknownOutcomeError, SecurityError; NetworkError when the link is closed
   */
  call(call: LinkCall): Promise<Uint8Array> {
    if (this.#fatal) return Promise.reject(this.#fatal);
    if (call.signal?.aborted) return Promise.reject(call.signal.reason);
    const answer = this.#calls.call(call);
    this.#start();
    return answer;
  }

  /** Something has changed that it should look at: the temporary key. */
  wake(): void {
    this.#wake();
  }

  /** Closes for good: calls without an answer fail. Resolves when nothing runs any more. */
  async close(reason: unknown = new NetworkError("Cannot go on: the client is closed")): Promise<void> {
    this.#fail(reason);
    await this.#running;
  }

  #start(): void {
    if (this.#running || this.#fatal) return;
    this.#running = this.#run().catch((error) => this.#fail(error)).finally(() => {
      this.#running = undefined;
      // A call may have come while the last connection was being closed for want of use.
      if (!this.#fatal && this.#calls.size > 0) this.#start();
    });
  }

  #fail(reason: unknown): void {
    if (this.#fatal) return;
    this.#fatal = reason;
    this.#setState("closed", reason);
    this.#abort.abort(reason);
    this.#connection?.close();
    this.#calls.fail(reason);
    this.#wake();
  }

  #setState(state: LinkState, reason?: unknown): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#context.onState(this, state, reason);
    for (const watch of [...this.#watchers]) if (state === "connected" || state === "closed") watch(reason);
  }

  async #run(): Promise<void> {
    while (!this.#fatal) {
      let reason: unknown;
      this.#setState("connecting");
      this.#aliveSince = undefined;
      try {
        await this.#connectOnce();
        return this.#setState("disconnected");
      } catch (error) {
        reason = error;
      }
      if (this.#fatal) return;
      this.#setState("disconnected", reason);
      const lived = this.#aliveSince === undefined ? 0 : this.#context.clock.monotonic() - this.#aliveSince;
      if (lived >= STABLE) this.#backoff.succeeded();
      if (reason instanceof Reconnect && this.#backoff.failures === 0) {
        this.#backoff.failed();
        continue;
      }
      await this.#judge(reason);
      if (this.#fatal) return;
      const pause = this.#backoff.failed();
      this.#context.logger.debug?.(`DC ${this.dc}: trying again in ${Math.round(pause)} ms`, String(reason));
      for (const watch of [...this.#watchers]) watch(reason);
      await this.#sleep(pause);
    }
  }

  /** Decides whether a failure is the end, or means something for the keys. */
  async #judge(reason: unknown): Promise<void> {
    if (isHopeless(reason)) return this.#fail(reason);
    if (!(reason instanceof TransportError) || reason.code !== -404 || !this.#keys.doubt()) return;
    try {
      await this.#withConnection((connection) => this.#keys.prove(connection));
    } catch (error) {
      if (error instanceof AuthKeyLostError) return this.#fail(error);
      this.#context.logger.debug?.(`DC ${this.dc}: no proof either way`, String(error));
    }
    // The server may send updates to the key that was bound for the question: asking for them makes them come here again.
    this.#context.onNewSession(this);
  }

  /** Opens a connection to the next address in turn, and closes it whatever happens. */
  async #withConnection<T>(
    use: (connection: PacketConnection, opened: () => void) => Promise<T>,
  ): Promise<T> {
    const { keeper, directory, connector, framing, obfuscated, platform, clock } = this.#context;
    const endpoints = directory.endpoints(keeper.head, this.dc, this.role);
    if (endpoints.length === 0) throw new UnknownDcError(this.dc);
    const endpoint = endpoints[this.#attempt++ % endpoints.length];
    const opening = new AbortController();
    const abort = () => opening.abort(this.#abort.signal.reason);
    this.#abort.signal.addEventListener("abort", abort, { once: true });
    if (this.#abort.signal.aborted) abort();
    let connection: PacketConnection | undefined;
    const timer: TimerHandle = clock.setTimeout(() => {
      opening.abort(
        new NetworkError(`Cannot connect to ${endpoint.host}:${endpoint.port}: it takes too long`),
      );
      connection?.close();
    }, OPEN_TIMEOUT);
    const opened = () => clock.clearTimeout(timer);
    try {
      connection = await connectPackets(connector, endpoint, {
        platform,
        framing,
        obfuscated,
        signal: opening.signal,
      });
      this.#connection = connection;
      opening.signal.throwIfAborted();
      const result = await use(connection, opened);
      // The address works: stay with it.
      this.#attempt--;
      return result;
    } finally {
      opened();
      this.#abort.signal.removeEventListener("abort", abort);
      connection?.close();
      if (this.#connection === connection) this.#connection = undefined;
    }
  }

  /** One connection from its opening to its end. Returns when it is not needed any more, throws when it broke. */
  #connectOnce(): Promise<void> {
    return this.#withConnection(async (connection, opened) => {
      const { cipher, events } = await this.#keys.prepare(connection, this.#calls);
      const { session } = this.#calls;
      opened();
      if (!events) session.connected();
      this.#dispatchAll(events ?? []);
      this.#calls.touch();
      this.#setState("connected");
      try {
        await this.#exchange(connection, cipher);
      } catch (error) {
        if (this.#aliveSince !== undefined) this.#attempt--;
        throw error;
      } finally {
        session.disconnected();
      }
    });
  }

  /** Sends and receives until the connection breaks, is replaced or is not needed any more. */
  async #exchange(connection: PacketConnection, cipher: PacketCipher): Promise<void> {
    const { session } = this.#calls;
    let over = false;
    const reading = (async () => {
      for (;;) {
        const packet = await receivePacket(connection);
        session.receive(await cipher.open(packet, { inPlace: true }));
        this.#aliveSince ??= this.#context.clock.monotonic();
        this.#keys.trust();
        this.#dispatchAll(session.events());
        this.#wake();
      }
    })();
    const writing = (async () => {
      while (!over) {
        for (let envelope = session.next(); envelope && !over; envelope = session.next()) {
          await connection.send((await cipher.seal(envelope)).packet);
        }
        this.#dispatchAll(session.events());
        if (this.#isIdle() || over) return;
        // Nobody waits for an answer: a good moment to change over.
        if (this.#calls.size === 0 && this.#keys.stale) throw new Reconnect("the temporary key is replaced");
        await this.#waitForWork();
      }
    })();
    try {
      // Reading never ends well; writing ends when there is nothing to do.
      await Promise.race([reading, writing]);
    } finally {
      over = true;
      connection.close();
      this.#wake();
      await Promise.allSettled([reading, writing]);
    }
  }

  #isIdle(): boolean {
    return !this.#keepAlive && this.#calls.size === 0 &&
      this.#context.clock.monotonic() - this.#calls.lastUse >= IDLE_TIMEOUT;
  }

  #waitForWork(): Promise<void> {
    const { clock } = this.#context;
    const idle = this.#keepAlive ? Infinity : this.#calls.lastUse + IDLE_TIMEOUT - clock.monotonic();
    // Pings make deadlines often enough to notice an expiring key.
    const wait = Math.min(
      this.#calls.session.deadline() - clock.monotonic(),
      this.#calls.size > 0 ? Infinity : Math.max(idle, 1),
    );
    return new Promise((resolve) => {
      const timer = wait === Infinity ? undefined : clock.setTimeout(() => resolve(), wait);
      this.#wake = () => {
        if (timer !== undefined) clock.clearTimeout(timer);
        resolve();
      };
    });
  }

  #sleep(ms: number): Promise<void> {
    const { clock } = this.#context;
    return new Promise((resolve) => {
      const end = () => {
        clock.clearTimeout(timer);
        this.#abort.signal.removeEventListener("abort", end);
        resolve();
      };
      const timer = clock.setTimeout(end, ms);
      this.#abort.signal.addEventListener("abort", end, { once: true });
      if (this.#abort.signal.aborted) end();
    });
  }

  /** Acts on all events before the connection is given up because of one: the next session knows nothing of them. */
  #dispatchAll(events: readonly SessionEvent[]): void {
    let end: unknown;
    for (const event of events) {
      try {
        this.#dispatch(event);
      } catch (error) {
        end ??= error;
      }
    }
    if (end) throw end;
  }

  #dispatch(event: SessionEvent): void {
    const { keeper, pfs, logger } = this.#context;
    switch (event.type) {
      case "rpcError":
        if (pfs && event.text === "AUTH_KEY_PERM_EMPTY") {
          // Only one temporary key is bound at a time: this one was, before. Nothing was executed.
          this.#keys.dropTemporary();
          throw new Reconnect("the temporary key is not bound any more");
        }
        return this.#calls.settle(event);
      case "result":
      case "failed":
      case "unknownOutcome":
        return this.#calls.settle(event);
      case "update":
        return this.#context.onUpdate(this, event.body);
      case "newSession":
        return this.#context.onNewSession(this);
      case "salts":
        // A temporary key and its salts are never stored.
        if (!pfs) keeper.note({ type: "salts", dc: this.dc, salts: event.salts });
        return;
      case "timeOffset":
        return keeper.note({
          type: "timeOffset",
          dc: this.dc,
          seconds: Math.round(event.milliseconds / 1000),
        });
      case "pong":
        return logger.debug?.(`DC ${this.dc}: ping took ${Math.round(event.roundTrip)} ms`);
      case "reconnect":
        throw new Reconnect(event.reason);
    }
  }
}
