import type { Clock, TimerHandle } from "../base/clock.ts";
import { NetworkError, type TelegramError } from "../base/errors.ts";
import type { Logger } from "../base/logger.ts";
import type { AuthKey, Platform } from "../crypto/mod.ts";
import {
  AuthKeyLostError,
  type CallOptions,
  EncryptedSession,
  type NewAuthKey,
  PacketCipher,
  RpcError,
  type SessionEvent,
  UnknownOutcomeError,
} from "../mtproto/mod.ts";
import {
  type Connector,
  connectPackets,
  type FramingName,
  type PacketConnection,
  TransportError,
} from "../transport/mod.ts";
import { Backoff } from "./backoff.ts";
import { bindKey } from "./bind_key.ts";
import type { ConnectionRole, DcDirectory } from "./dc_directory.ts";
import { receivePacket } from "./exchange_key.ts";
import type { KeyRing, TemporaryKey } from "./key_ring.ts";
import type { SessionKeeper } from "./session_keeper.ts";

/** Opening a connection, key exchange included, may take so many milliseconds. */
const OPEN_TIMEOUT = 20_000;
/** Connections that nobody uses are closed after so many milliseconds, if they may be. */
const IDLE_TIMEOUT = 60_000;
/** A connection that lasted so many milliseconds makes good for failures before it. */
const STABLE = 5_000;
/** After so many -404 in a row for a permanent key, proof is asked for. */
const SUSPICIONS = 2;
/** A younger key is never given up, in seconds: the server may not have stored it yet. */
const KEY_GRACE = 60;

/** What all links of a client share. */
export interface LinkContext {
  /** Stores keys, salts, clock offsets. */
  readonly keeper: SessionKeeper;
  /** The auth keys. */
  readonly keys: KeyRing;
  /** Where data centres are. */
  readonly directory: DcDirectory;
  /** Opens connections. */
  readonly connector: Connector;
  /** How packets are framed. */
  readonly framing?: FramingName;
  /** Hide what is spoken. */
  readonly obfuscated?: boolean;
  /** Use temporary keys. */
  readonly pfs: boolean;
  /** This client has the account's updates: what earlier processes left behind is cleaned up. */
  readonly ownsUpdates: boolean;
  /** invokeWithLayer and initConnection up to their query. */
  readonly init: Uint8Array;
  /** Ciphers and randomness. */
  readonly platform: Platform;
  /** The time. */
  readonly clock: Clock;
  /** Where to report. */
  readonly logger: Logger;
  /** An object nobody asked for arrived. */
  onUpdate(link: DcLink, body: Uint8Array): void;
  /** A link has bound a new temporary key: the other links of its data centre have to change over. */
  onRebound(link: DcLink): void;
  /** The server lost the session, and with it updates on the way. */
  onNewSession(link: DcLink): void;
  /** The state of a link changed. */
  onState(link: DcLink, state: LinkState, reason?: unknown): void;
}

/** The state of a {@linkcode DcLink}. */
export type LinkState = "connecting" | "connected" | "disconnected" | "closed";

/** A call as a link takes it. */
export interface LinkCall extends CallOptions {
  /** The API method, for errors. */
  readonly method: string;
  /** Gives up; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

interface PendingCall {
  readonly call: LinkCall;
  resolve(body: Uint8Array): void;
  reject(error: unknown): void;
}

/** Ends a connection that is to be replaced; not an error. */
class Reconnect extends Error {}

/** One line to one data centre for one purpose: connections that follow each other, and the MTProto session on them. */
export class DcLink {
  /** The data centre. */
  readonly dc: number;
  /** What it is for. */
  readonly role: ConnectionRole;
  readonly #context: LinkContext;
  readonly #backoff: Backoff;
  readonly #pending = new Map<number, PendingCall>();
  readonly #watchers = new Set<(error: unknown) => void>();
  readonly #abort = new AbortController();
  #session: EncryptedSession | undefined;
  #sessionKey: AuthKey | undefined;
  #running: Promise<void> | undefined;
  #connection: PacketConnection | undefined;
  #state: LinkState = "disconnected";
  #keepAlive = false;
  #fatal: unknown;
  #suspicions = 0;
  #attempt = 0;
  #lastUse = 0;
  /** When a packet of this connection was first understood, on the monotonic clock; undefined: not yet. */
  #aliveSince: number | undefined;
  #wake: () => void = () => {};

  constructor(context: LinkContext, dc: number, role: ConnectionRole) {
    this.#context = context;
    this.dc = dc;
    this.role = role;
    this.#backoff = new Backoff((length) => context.platform.randomBytes(length));
  }

  /** What it is doing. */
  get state(): LinkState {
    return this.#state;
  }

  /** Milliseconds server time is ahead of local time, as far as known. */
  get timeOffset(): number {
    return this.#session?.clock.offset ?? (this.#context.keeper.dc(this.dc)?.timeOffset ?? 0) * 1000;
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
    return new Promise((resolve, reject) => {
      const session = this.#session ??= this.#newSession();
      const handle = session.call(call);
      const abort = () => {
        const current = [...this.#pending].find(([, one]) => one === pending)?.[0];
        if (current !== undefined) {
          this.#pending.delete(current);
          this.#session?.cancel(current);
          this.#wake();
        }
        reject(call.signal!.reason);
      };
      const settle = <T>(end: (value: T) => void) => (value: T) => {
        call.signal?.removeEventListener("abort", abort);
        this.#lastUse = this.#context.clock.monotonic();
        end(value);
      };
      const pending: PendingCall = { call, resolve: settle(resolve), reject: settle(reject) };
      this.#pending.set(handle, pending);
      call.signal?.addEventListener("abort", abort, { once: true });
      this.#lastUse = this.#context.clock.monotonic();
      this.#start();
      this.#wake();
    });
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
      if (!this.#fatal && this.#pending.size > 0) this.#start();
    });
  }

  #fail(reason: unknown): void {
    if (this.#fatal) return;
    this.#fatal = reason;
    this.#setState("closed", reason);
    this.#abort.abort(reason);
    this.#connection?.close();
    for (const { reject } of this.#pending.values()) reject(reason);
    this.#pending.clear();
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
    const { keys, logger } = this.#context;
    if (isHopeless(reason)) return this.#fail(reason);
    if (!(reason instanceof TransportError) || reason.code !== -404) return;
    if (this.#context.pfs) {
      logger.info?.(`DC ${this.dc}: the temporary key is gone, making another`);
      this.#dropTemporary();
    } else if (keys.known(this.dc) && ++this.#suspicions >= SUSPICIONS) {
      this.#suspicions = 0;
      await this.#proveKey().catch((error) =>
        logger.debug?.(`DC ${this.dc}: no proof either way`, String(error))
      );
    }
  }

  /** The temporary key of this link is of no use; another link may have made a new one already. */
  #dropTemporary(): void {
    const { keys } = this.#context;
    if (keys.temporary(this.dc)?.key.id === this.#sessionKey?.id) keys.setTemporary(this.dc, undefined);
  }

  /** Asks the server, over a freshly made temporary key, whether it still knows the permanent one. */
  async #proveKey(): Promise<void> {
    const { keys } = this.#context;
    await this.#withConnection((connection) =>
      keys.lock(this.dc).run(async () => {
        const permanent = keys.known(this.dc);
        if (!permanent) return;
        try {
          await this.#bindNewKey(connection, permanent, 300);
        } catch (error) {
          await this.#judgeBinding(error);
          throw error;
        }
      })
    );
  }

  /** A refused binding is the proof that a permanent key is gone. */
  async #judgeBinding(error: unknown): Promise<void> {
    const { keeper, clock, logger } = this.#context;
    if (!(error instanceof RpcError && error.is("ENCRYPTED_MESSAGE_INVALID"))) return;
    const { dc } = this;
    const age = clock.now() / 1000 + this.timeOffset / 1000 - (keeper.dc(dc)?.authKeyCreated ?? 0);
    if (age <= KEY_GRACE) return;
    if (dc === keeper.head.homeDc) {
      this.#fail(
        new AuthKeyLostError(
          "Cannot go on with the login: the server does not know its key any more. The session was kept; " +
            "log in again with a new one",
          { cause: error },
        ),
      );
    } else {
      logger.warn?.(`DC ${dc}: the key is gone, making another`);
      await keeper.commit([{ type: "authKey", dc, key: undefined }], "sync");
    }
  }

  /** Makes a temporary key, and a session in which it is bound. Hold the key ring's lock. */
  async #bindNewKey(
    connection: PacketConnection,
    permanent: AuthKey,
    life?: number,
  ): Promise<
    { temporary: TemporaryKey; session: EncryptedSession; cipher: PacketCipher; events: SessionEvent[] }
  > {
    const { keys, platform } = this.#context;
    const temporary = await keys.makeTemporary(this.dc, connection, life);
    const session = this.#newSession(temporary, true);
    const cipher = new PacketCipher(temporary.key, platform);
    const events = await bindKey({
      connection,
      session,
      cipher,
      temporary: temporary.key,
      expiresAt: temporary.expiresAt,
      permanent,
      platform,
    });
    return { temporary, session, cipher, events };
  }

  #newSession(made?: NewAuthKey, unbound = false): EncryptedSession {
    const { keeper, platform, clock, init, pfs } = this.#context;
    const state = keeper.dc(this.dc);
    const times = { now: () => clock.now(), ticks: () => clock.monotonic() };
    if (!made) {
      const timeOffset = (state?.timeOffset ?? 0) * 1000;
      return new EncryptedSession({ platform, ...times, init, timeOffset, salts: pfs ? [] : state?.salts });
    }
    const seconds = Math.floor((clock.now() + made.timeOffset) / 1000);
    return new EncryptedSession({
      platform,
      ...times,
      init,
      unbound,
      timeOffset: made.timeOffset,
      timeCertain: true,
      salts: [{ salt: made.salt, validSince: seconds - 1, validUntil: seconds + 1_800 }],
    });
  }

  /** Goes on in `session` with calls made in the one before, as far as that can be done. */
  #adopt(session: EncryptedSession, key: AuthKey): void {
    const before = this.#session;
    this.#session = session;
    this.#sessionKey = key;
    if (!before || before === session) return;
    const calls = [...this.#pending];
    this.#pending.clear();
    for (const [handle, pending] of calls) {
      if (before.mayHaveRun(handle) && !pending.call.repeatable) {
        pending.reject(new UnknownOutcomeError(pending.call.method));
      } else this.#pending.set(session.call(pending.call), pending);
    }
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
      const { cipher, events } = await this.#prepare(connection);
      const session = this.#session!;
      opened();
      if (!events) session.connected();
      this.#dispatchAll(events ?? []);
      this.#lastUse = this.#context.clock.monotonic();
      this.#setState("connected");
      try {
        await this.#exchange(connection, cipher, session);
      } catch (error) {
        if (this.#aliveSince !== undefined) this.#attempt--;
        throw error;
      } finally {
        session.disconnected();
      }
    });
  }

  /** Makes sure of a key and a session for it. `events`: the session is connected already. */
  async #prepare(connection: PacketConnection): Promise<{ cipher: PacketCipher; events?: SessionEvent[] }> {
    const { keys, platform, pfs, keeper, ownsUpdates } = this.#context;
    const { key, made } = await keys.permanent(this.dc, connection);
    if (pfs) return await this.#prepareTemporary(connection, key);
    if (!this.#session || this.#sessionKey?.id !== key.id) {
      const last = keeper.dc(this.dc)?.lastSession;
      // The first session may already hold calls that wait; it becomes the one of this key.
      const session = this.#session && !this.#sessionKey && !made ? this.#session : this.#newSession(made);
      this.#adopt(session, key);
      if (ownsUpdates && this.role === "main") {
        if (last) session.destroySession(last.id);
        keeper.note({ type: "lastSession", dc: this.dc, id: session.id, seqNo: 0 });
      }
    }
    return { cipher: new PacketCipher(key, platform) };
  }

  async #prepareTemporary(
    connection: PacketConnection,
    permanent: AuthKey,
  ): Promise<{ cipher: PacketCipher; events?: SessionEvent[] }> {
    const { keys, platform } = this.#context;
    return await keys.lock(this.dc).run(async () => {
      const current = keys.temporary(this.dc);
      if (current) {
        if (this.#sessionKey?.id !== current.key.id) this.#adopt(this.#newSession(current), current.key);
        return { cipher: new PacketCipher(current.key, platform) };
      }
      try {
        const bound = await this.#bindNewKey(connection, permanent);
        keys.setTemporary(this.dc, bound.temporary);
        this.#context.onRebound(this);
        this.#adopt(bound.session, bound.temporary.key);
        return { cipher: bound.cipher, events: bound.events };
      } catch (error) {
        await this.#judgeBinding(error);
        throw error;
      }
    });
  }

  /** Sends and receives until the connection breaks, is replaced or is not needed any more. */
  async #exchange(
    connection: PacketConnection,
    cipher: PacketCipher,
    session: EncryptedSession,
  ): Promise<void> {
    let over = false;
    const reading = (async () => {
      for (;;) {
        const packet = await receivePacket(connection);
        session.receive(await cipher.open(packet));
        this.#aliveSince ??= this.#context.clock.monotonic();
        this.#suspicions = 0;
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
        if (this.#keyIsStale()) throw new Reconnect("the temporary key is replaced");
        await this.#waitForWork(session);
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
    return !this.#keepAlive && this.#pending.size === 0 &&
      this.#context.clock.monotonic() - this.#lastUse >= IDLE_TIMEOUT;
  }

  /** The temporary key expires, or another link has made a new one; and nobody waits for an answer. */
  #keyIsStale(): boolean {
    const { pfs, keys } = this.#context;
    return pfs && this.#pending.size === 0 && keys.temporary(this.dc)?.key.id !== this.#sessionKey?.id;
  }

  #waitForWork(session: EncryptedSession): Promise<void> {
    const { clock } = this.#context;
    const idle = this.#keepAlive ? Infinity : this.#lastUse + IDLE_TIMEOUT - clock.monotonic();
    // Pings make deadlines often enough to notice an expiring key.
    const wait = Math.min(
      session.deadline() - clock.monotonic(),
      this.#pending.size > 0 ? Infinity : Math.max(idle, 1),
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
      case "result":
        return this.#take(event.call)?.resolve(event.body);
      case "rpcError": {
        if (pfs && event.text === "AUTH_KEY_PERM_EMPTY") {
          // Only one temporary key is bound at a time: this one was, before. Nothing was executed.
          this.#dropTemporary();
          throw new Reconnect("the temporary key is not bound any more");
        }
        const pending = this.#take(event.call);
        return pending?.reject(new RpcError(event.code, event.text, pending.call.method));
      }
      case "failed":
        return this.#take(event.call)?.reject(event.error);
      case "unknownOutcome": {
        const pending = this.#take(event.call);
        return pending?.reject(new UnknownOutcomeError(pending.call.method));
      }
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

  #take(handle: number): PendingCall | undefined {
    const pending = this.#pending.get(handle);
    this.#pending.delete(handle);
    return pending;
  }
}

/** No address of a data centre is known: it does not exist, as far as we know. */
export class UnknownDcError extends NetworkError {
  override name = "UnknownDcError";
  /** The error for a data centre. @param dc its id */
  constructor(dc: number) {
    super(`Cannot connect to DC ${dc}: no address of it is known`);
  }
}

/** Whether trying again cannot help: the program or its settings have to change. */
function isHopeless(reason: unknown): boolean {
  if (reason instanceof UnknownDcError || reason instanceof TypeError || reason instanceof RangeError) {
    return true;
  }
  if (reason instanceof TransportError) return reason.code === -444;
  const cause = (reason as TelegramError | undefined)?.cause;
  return cause instanceof Error && (cause.name === "NotCapable" || cause.name === "PermissionDenied");
}
