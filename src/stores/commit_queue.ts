import type { Clock, TimerHandle } from "../base/clock.ts";
import { type EncodedChange, MAX_BODY, type SelfUser } from "../session/mod.ts";
import { PendingPeers } from "./pending_peers.ts";

/** What a {@linkcode CommitQueue} needs of the store it works for. */
export interface CommitTarget {
  /** Stores all of `changes`, durably, or none. Called once at a time; may get none. */
  save(changes: readonly EncodedChange[]): Promise<void>;
  /** Who is logged in according to what is stored. */
  self(): SelfUser | undefined;
  /** Told when nothing is left to save. */
  idle(): void;
  /** Told when saving `"soon"` batches failed for the first time; it is tried again. */
  failed(error: unknown): void;
  /** The error for those who wait, made of what `save` threw. */
  explain(error: unknown): unknown;
}

interface Batch {
  readonly changes: readonly EncodedChange[];
  readonly length: number;
  /** Absent for `"soon"` batches: nobody waits for them. */
  readonly waiting?: { resolve(): void; reject(reason: unknown): void };
}

/** So many bytes of `"soon"` batches are held in memory while they cannot be saved; further ones wait for it. */
const MAX_PENDING = 0x400000;
/** So long after a failure it is tried again, in milliseconds. */
const RETRY_AFTER = 5000;

/**
 * Batches on their way into a store, in the order of the commits. Those that come while one is saved go together in the
 * next save. When a save fails, the batches somebody waits for are dropped and their commits reject; the others were
 * promised already and stay.
 */
export class CommitQueue {
  readonly #target: CommitTarget;
  readonly #clock: Clock;
  readonly #soonWindow: number;
  #pending: Batch[] = [];
  #pendingLength = 0;
  #peers: PendingPeers;
  #timer: TimerHandle | undefined;
  #writer: Promise<void> | undefined;
  #reported = false;
  #stopped = false;

  constructor(target: CommitTarget, clock: Clock, soonWindow: number) {
    this.#target = target;
    this.#clock = clock;
    this.#soonWindow = soonWindow;
    this.#peers = new PendingPeers(target.self());
  }

  /** The peers in what is not saved yet. */
  get peers(): PendingPeers {
    return this.#peers;
  }

  /** Takes one batch; resolves when it is saved, or at once when `soon`. */
  async add(changes: readonly EncodedChange[], soon: boolean): Promise<void> {
    const length = changes.reduce((sum, { bytes }) => sum + bytes.length, 0);
    if (length > MAX_BODY) {
      throw new RangeError(`Cannot commit ${changes.length} changes at once: together they are too long`);
    }
    if (!soon || this.#pendingLength + length > MAX_PENDING) {
      return await new Promise((resolve, reject) => {
        this.#push({ changes, length, waiting: { resolve, reject } });
        this.#stopTimer();
        this.#start();
      });
    }
    if (changes.length === 0) return;
    this.#push({ changes, length });
    this.#startTimer(this.#soonWindow);
  }

  /** Drops what is not being saved yet; its commits reject with `reason`. Resolves when nothing is being saved. */
  async stop(reason: unknown): Promise<void> {
    this.#stopped = true;
    this.#stopTimer();
    for (const { waiting } of this.#pending) waiting?.reject(reason);
    this.#pending = [];
    await this.#writer;
    this.#pending = [];
  }

  #push(batch: Batch): void {
    this.#pending.push(batch);
    this.#pendingLength += batch.length;
    this.#peers.add(batch.changes);
  }

  #start(): void {
    this.#writer ??= this.#run().finally(() => {
      this.#writer = undefined;
      // Whoever came after the last look at the queue would wait for ever.
      if (this.#somebodyWaits()) this.#start();
    });
  }

  async #run(): Promise<void> {
    // Commits of the same moment go together.
    await Promise.resolve();
    while (this.#pending.length > 0) {
      const group = this.#takeGroup();
      try {
        await this.#target.save(group.flatMap(({ changes }) => changes));
        this.#reported = false;
        this.#endGroup([]);
        for (const { waiting } of group) waiting?.resolve();
      } catch (error) {
        const kept = group.filter(({ waiting }) => !waiting);
        this.#endGroup(kept);
        for (const { waiting } of group) waiting?.reject(this.#target.explain(error));
        if (kept.length === group.length && !this.#reported) {
          this.#reported = true;
          this.#target.failed(error);
        }
        if (!this.#somebodyWaits()) {
          if (this.#pending.length > 0) this.#startTimer(RETRY_AFTER);
          return;
        }
      }
    }
    this.#target.idle();
  }

  #takeGroup(): readonly Batch[] {
    let count = 0, length = 0;
    while (
      count < this.#pending.length && (count === 0 || length + this.#pending[count].length <= MAX_BODY)
    ) {
      length += this.#pending[count++].length;
    }
    this.#pendingLength -= length;
    return this.#pending.splice(0, count);
  }

  #endGroup(kept: readonly Batch[]): void {
    this.#pending.unshift(...kept);
    for (const { length } of kept) this.#pendingLength += length;
    this.#peers = new PendingPeers(this.#target.self());
    for (const { changes } of this.#pending) this.#peers.add(changes);
  }

  #somebodyWaits(): boolean {
    return this.#pending.some(({ waiting }) => waiting);
  }

  #startTimer(ms: number): void {
    if (this.#stopped) return;
    this.#timer ??= this.#clock.setTimeout(() => {
      this.#timer = undefined;
      this.#start();
    }, ms);
  }

  #stopTimer(): void {
    if (this.#timer === undefined) return;
    this.#clock.clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
