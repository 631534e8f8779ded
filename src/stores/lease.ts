import { type Clock, sleep, type TimerHandle } from "../base/clock.ts";
import { equalBytes } from "../bytes/mod.ts";
import { ByteReader, ByteWriter } from "../session/byte_stream.ts";
import { LeaseLostError, type OpenOptions, SessionCorruptError, SessionLockedError } from "../session/mod.ts";
import { decodeRow, encodeRow } from "./row_format.ts";
import type { RowKey, RowStore, RowWrite } from "./row_store.ts";

/** Options of a session that is held by a lease. */
export interface LeaseOptions {
  /**
   * Milliseconds a lease lasts; it is renewed when a third of it is over. A crashed holder blocks its successors for
   * this time and the margin. @default {30000}
   */
  duration?: number;
  /** Milliseconds before its end at which a holder that could not renew it gives up. @default {duration / 6} */
  early?: number;
  /** Milliseconds after its end that a successor waits. @default {duration / 6} */
  margin?: number;
  /** Milliseconds that `open` waits for another holder when it is not told how long. @default {0} */
  wait?: number;
  /** What others are told about who holds the session. @default {"another program"} */
  holder?: string;
}

const FENCE: RowKey = { part: "head", id: "fence" };
const LEASE: RowKey = { part: "head", id: "lease" };
const MAX_HOLDER = 200;
/** The longest time between two looks at a lease that somebody else has, in milliseconds. */
const POLL = 250;

interface LeaseState {
  /** By the common clock: milliseconds since the epoch. 0: it was given back. */
  readonly expires: number;
  /** Milliseconds it lasts, and those after it that are somebody's margin. */
  readonly duration: number;
  readonly holder: string;
}

/** How to tell a lease that was seen before, and since when it is the same. */
interface Sighting {
  readonly fence: Uint8Array | undefined;
  readonly lease: Uint8Array | undefined;
  readonly since: number;
}

/**
 * Makes one holder at a time the owner of the rows of a session. Two rows: the *fence* is replaced by every new holder
 * (a number one higher, and 16 random bytes), so a write that expects an old one does nothing; the *lease* says until
 * when the holder will renew it at the latest.
 *
 * Nobody's clock is trusted where the database has one. A holder counts from before it asked for the time, on a clock
 * that cannot jump, and signals `lost` some time before the end; a successor waits some time after the end, or until it
 * has seen the same lease unrenewed for as long as it lasts.
 */
export class Lease {
  readonly #rows: RowStore;
  readonly #clock: Clock;
  readonly #name: string;
  readonly #duration: number;
  readonly #early: number;
  readonly #margin: number;
  readonly #wait: number;
  readonly #holder: string;
  #fence: Uint8Array | undefined;
  #token = 0;
  /** When the lease that counts was asked for, on the monotonic clock. */
  #renewed = 0;
  #lost = new AbortController();
  #renewal: TimerHandle | undefined;
  #deadline: TimerHandle | undefined;

  /** A lease on the session in `rows`. @param name what errors call the session */
  constructor(rows: RowStore, name: string, clock: Clock, options: LeaseOptions = {}) {
    const { duration = 30_000 } = options;
    this.#rows = rows;
    this.#name = name;
    this.#clock = clock;
    this.#duration = positive(duration, "duration");
    this.#early = positive(options.early ?? duration / 6, "early");
    this.#margin = positive(options.margin ?? duration / 6, "margin");
    this.#wait = options.wait ?? 0;
    this.#holder = (options.holder ?? "another program").toWellFormed().slice(0, MAX_HOLDER);
    if (this.#early > duration / 2) {
      throw new RangeError("Cannot use the lease options: early must be at most half of the duration");
    }
  }

  /** Aborts when the lease is lost. */
  get lost(): AbortSignal {
    return this.#lost.signal;
  }

  /** The fencing token: higher for every holder; 0 while it is not held. */
  get token(): number {
    return this.#token;
  }

  /** What a write of the holder has to expect. */
  get expectation(): RowWrite["expect"][number] {
    return { ...FENCE, value: this.#fence };
  }

  /**
   * Takes the lease.
   * @param overDamaged a damaged lease counts as free: for deleting
   * @throws SessionLockedError while somebody else has it, SessionCorruptError, the signal's reason
   */
  async acquire(options: OpenOptions = {}, overDamaged = false): Promise<void> {
    const clock = this.#clock, deadline = clock.monotonic() + (options.wait ?? this.#wait);
    let seen: Sighting | undefined;
    while (true) {
      options.signal?.throwIfAborted();
      const started = clock.monotonic();
      const now = await this.#now();
      const [fence, lease] = await this.#rows.read([FENCE, LEASE]);
      const other = this.#decode(lease, overDamaged);
      if (!seen || !same(seen.fence, fence) || !same(seen.lease, lease)) {
        seen = { fence, lease, since: started };
      }
      const silent = clock.monotonic() - seen.since;
      if (!other || now > other.expires + this.#margin || silent > other.duration + this.#margin) {
        if (await this.#take(fence, lease, now, started, overDamaged)) return;
        seen = undefined;
        continue;
      }
      // Only a look that began after the wait tells: this process may have been held up in the middle of one.
      const left = deadline - started;
      if (left <= 0) {
        throw new SessionLockedError(
          `Cannot open ${this.#name}: ${other.holder} holds it until ${
            new Date(other.expires).toISOString()
          }`,
        );
      }
      await sleep(Math.min(left, POLL), clock, options.signal);
    }
  }

  /** Throws when the lease is lost, or is so near its end that it counts as lost. */
  check(): void {
    if (this.#fence && this.#left() <= 0) this.lose("it could not be renewed in time");
    this.#lost.signal.throwIfAborted();
  }

  /** Ends it because of what was found out. */
  lose(why: string): void {
    this.#stop();
    if (this.#fence) {
      this.#lost.abort(new LeaseLostError(`Cannot go on with ${this.#name}: its lease is lost, ${why}`));
    }
  }

  /** Whether the fence still stands; when it does not, the lease is lost. */
  async verify(): Promise<void> {
    const [fence] = await this.#rows.read([FENCE]);
    if (!same(fence, this.#fence)) this.lose("somebody else has taken it over");
    this.check();
  }

  /**
   * Gives it back, also when it was lost, if nobody else has taken it: the next holder need not wait.
   * @param remove leave no trace of it
   */
  async release(remove = false): Promise<void> {
    this.#stop();
    const fence = this.#fence;
    if (!fence) return;
    const free = encodeLease({ expires: 0, duration: this.#duration, holder: "" });
    try {
      await this.#rows.write({
        expect: [{ ...FENCE, value: fence }],
        set: remove ? [] : [{ ...LEASE, value: free }],
        remove: remove ? [FENCE, LEASE] : [],
        durable: false,
      });
    } finally {
      this.forget();
    }
  }

  /** Lets go of it here, whatever the database says. */
  forget(): void {
    this.#stop();
    this.#fence = undefined;
    this.#token = 0;
  }

  async #take(
    fence: Uint8Array | undefined,
    lease: Uint8Array | undefined,
    now: number,
    started: number,
    overDamaged: boolean,
  ): Promise<boolean> {
    const token = this.#tokenOf(fence, overDamaged) + 1, mine = encodeFence(token);
    const taken = await this.#rows.write({
      expect: [{ ...FENCE, value: fence }, { ...LEASE, value: lease }],
      set: [{ ...FENCE, value: mine }, { ...LEASE, value: this.#encode(now) }],
      remove: [],
      durable: true,
    });
    if (!taken) return false;
    this.#fence = mine;
    this.#token = token;
    this.#lost = new AbortController();
    this.#extend(started);
    this.check();
    return true;
  }

  async #renew(): Promise<void> {
    const fence = this.#fence, started = this.#clock.monotonic();
    if (!fence) return;
    try {
      const value = this.#encode(await this.#now());
      const renewed = await this.#rows.write({
        expect: [{ ...FENCE, value: fence }],
        set: [{ ...LEASE, value }],
        remove: [],
        durable: false,
      });
      if (this.#fence !== fence || this.#lost.signal.aborted) return;
      if (!renewed) return this.lose("somebody else has taken it over");
      this.#extend(started);
    } catch {
      // The network may come back in time; if not, the deadline ends it.
      if (this.#fence === fence && !this.#lost.signal.aborted) this.#renewIn(this.#duration / 12);
    }
  }

  #extend(started: number): void {
    this.#renewed = started;
    this.#stop();
    this.#renewIn(this.#duration / 3);
    this.#watch();
  }

  #renewIn(ms: number): void {
    this.#renewal = this.#clock.setTimeout(() => void this.#renew(), ms);
  }

  #watch(): void {
    this.#deadline = this.#clock.setTimeout(() => {
      // Timers may be early by a little.
      if (this.#left() > 0) this.#watch();
      else this.lose("it could not be renewed in time");
    }, this.#left());
  }

  /** Milliseconds until it counts as lost. */
  #left(): number {
    return this.#renewed + this.#duration - this.#early - this.#clock.monotonic();
  }

  #stop(): void {
    this.#clock.clearTimeout(this.#renewal);
    this.#clock.clearTimeout(this.#deadline);
  }

  async #now(): Promise<number> {
    return Math.trunc(await (this.#rows.now?.() ?? this.#clock.now()));
  }

  #encode(now: number): Uint8Array {
    return encodeLease({ expires: now + this.#duration, duration: this.#duration, holder: this.#holder });
  }

  /** The lease in a row; undefined: it is free. */
  #decode(row: Uint8Array | undefined, overDamaged: boolean): LeaseState | undefined {
    if (!row) return undefined;
    try {
      const reader = new ByteReader(decodeRow(LEASE, row));
      const state = {
        expires: reader.varint(),
        duration: reader.varint(),
        holder: reader.text(MAX_HOLDER * 4),
      };
      reader.end();
      return state.expires === 0 ? undefined : state;
    } catch (error) {
      if (overDamaged && error instanceof SessionCorruptError) return undefined;
      throw error;
    }
  }

  #tokenOf(row: Uint8Array | undefined, overDamaged: boolean): number {
    if (!row) return 0;
    try {
      return new ByteReader(decodeRow(FENCE, row)).varint();
    } catch (error) {
      if (overDamaged && error instanceof SessionCorruptError) return 0;
      throw error;
    }
  }
}

function encodeFence(token: number): Uint8Array {
  const out = new ByteWriter();
  out.varint(token);
  out.raw(crypto.getRandomValues(new Uint8Array(16)));
  return encodeRow(FENCE, out.take());
}

function encodeLease(state: LeaseState): Uint8Array {
  const out = new ByteWriter();
  out.varint(Math.ceil(state.expires));
  out.varint(Math.ceil(state.duration));
  out.text(state.holder);
  return encodeRow(LEASE, out.take());
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && equalBytes(a, b));
}

function positive(value: number, what: string): number {
  if (!(value > 0 && value <= 86_400_000)) {
    throw new RangeError(`Cannot use the lease options: ${what} must be milliseconds, up to one day`);
  }
  return value;
}
