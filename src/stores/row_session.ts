import { type Clock, systemClock } from "../base/clock.ts";
import type { Logger } from "../base/logger.ts";
import { redact } from "../base/redact.ts";
import { equalBytes } from "../bytes/mod.ts";
import {
  copyHead,
  decodeChanges,
  type Durability,
  emptyHead,
  encodeChange,
  type EncodedChange,
  namesOf,
  type OpenOptions,
  type Peer,
  type PeerKind,
  phoneKey,
  type SealOptions,
  SealSecret,
  type SessionChange,
  SessionCorruptError,
  SessionError,
  type SessionHead,
  SessionLockedError,
  type SessionStore,
  usernameKey,
} from "../session/mod.ts";
import { CommitQueue } from "./commit_queue.ts";
import { layeredNamed, layeredPeer, layeredPeers, type StoredPeers } from "./layered_peers.ts";
import type { PendingPeers } from "./pending_peers.ts";
import {
  applyRow,
  bareHead,
  dcKey,
  decodeHead,
  decodeName,
  decodePeer,
  decodeRow,
  encodeHead,
  encodeRow,
  HEAD,
  journalKey,
  nameKey,
  peerKey,
  type PeerRef,
  type RowHead,
} from "./row_format.ts";
import { journalBodies, planBatch, type RowState } from "./row_plan.ts";
import {
  decodeGeneration,
  FIRST_GENERATION,
  GENERATION,
  type Generation,
  generationRow,
  GenerationRows,
  partIn,
  partsOf,
} from "./row_generations.ts";
import { ENVELOPE, mustNotBeSealed, SealedRows } from "./sealed_rows.ts";
import type { Row, RowKey, RowStore, RowWrite } from "./row_store.ts";

/** Options of every session in a database. */
export interface RowSessionOptions extends SealOptions {
  /** Milliseconds in which a `"soon"` commit reaches the database. @default {1000} */
  soonWindow?: number;
  /** Where failed background writes are reported. */
  logger?: Logger;
  /** Time for `soonWindow`, leases and waiting. */
  clock?: Clock;
}

/** What keeps other holders out while a session is open. */
export interface RowLock {
  /** Aborts when the lock is lost; undefined: it cannot be. */
  readonly lost?: AbortSignal;
  /** What a write has to expect so that it fails once somebody else has the lock. */
  readonly expectation?: RowWrite["expect"][number];
  /** Takes it. @throws SessionLockedError; the signal's reason */
  acquire(options: OpenOptions, overDamaged?: boolean): Promise<void>;
  /** Throws when it is lost. */
  check(): void;
  /** Asks the database whether it is lost; throws if so. */
  verify(): Promise<void>;
  /** Gives it back. @param remove leave no trace of it */
  release(remove?: boolean): Promise<void>;
  /** The rows it was made of are gone. */
  forget(): void;
}

/** The session as the database has it. */
interface Stored extends RowState {
  /** The head row, byte by byte. */
  readonly row: Uint8Array | undefined;
  /** A batch in the journal that has yet to be carried out. */
  readonly redo?: readonly SessionChange[];
}

/** How often a write is tried while its connection breaks. */
const ATTEMPTS = 3;
/** Room that one change leaves in a row for what shares the row with it. */
const ROW_ROOM = 0x4000;
/** Bytes of a row beside a journal's body. */
const ROW_FRAME = 64;

const NEW: Stored = {
  head: undefined,
  epoch: 1,
  cleaned: 1,
  revision: 0,
  journal: 0,
  batch: 0,
  row: undefined,
};

/**
 * A session in the rows of a database, whichever it is: {@linkcode RowStore}. The head, every data centre, every
 * channel and every peer have a row each, so what a commit costs does not grow with the session; peers are read when
 * they are asked for and take no memory.
 *
 * One commit is one atomic write. It expects the head row and the holder's fence as this holder knows them, so nobody
 * who lost the session can write to it, and a write whose outcome nobody knows (the connection broke) cannot be
 * followed by a second one unnoticed. What does not fit into one atomic write goes to a journal first.
 */
export class RowSession implements SessionStore {
  /** The rows of the session, as it is sealed or not. */
  #rows: RowStore;
  /** The same rows as the database has them. */
  readonly #plain: RowStore;
  #secret: SealSecret | undefined;
  #generation: Generation = FIRST_GENERATION;
  readonly #lock: RowLock;
  readonly #name: string;
  readonly #soonWindow: number;
  readonly #logger: Logger | undefined;
  readonly #clock: Clock;
  readonly #trusted: boolean;
  #queue: CommitQueue | undefined;
  #opening = false;
  #closing: Promise<void> | undefined;
  #stored: Stored = NEW;
  /** Writes that may yet turn out to have happened, all of them on top of `#stored`. */
  #doubts: Stored[] = [];
  #turn: Promise<unknown> = Promise.resolve();

  /**
   * A session in `rows`.
   * @param lock what keeps others out
   * @param name what errors call it: `session "main" in Redis`
   * @param trusted `"sync"` commits are taken even if the database cannot promise what they need
   */
  constructor(rows: RowStore, lock: RowLock, name: string, options: RowSessionOptions = {}, trusted = false) {
    this.#plain = rows;
    this.#secret = SealSecret.from(options);
    this.#rows = this.#view(0, this.#secret);
    this.#lock = lock;
    this.#name = name;
    this.#soonWindow = options.soonWindow ?? 1000;
    this.#logger = options.logger;
    this.#clock = options.clock ?? systemClock;
    this.#trusted = trusted;
  }

  /** Aborts, with a LeaseLostError, when the session is not this holder's any more; undefined: that cannot happen. */
  get lost(): AbortSignal | undefined {
    return this.#lock.lost;
  }

  /**
   * What a resolved `"sync"` commit is worth, known when the session is open: it survives a crash of the database's
   * machine, or there is a reason why that is not certain.
   */
  get durability(): "durable" | { readonly uncertain: string } {
    const { notDurable } = this.#rows;
    return notDurable === undefined ? "durable" : { uncertain: notDurable };
  }

  async open(options: OpenOptions = {}): Promise<SessionHead | null> {
    options.signal?.throwIfAborted();
    if (this.#opening || this.#queue || this.#closing) {
      throw new SessionLockedError(`Cannot open ${this.#name}: it is open already`);
    }
    this.#opening = true;
    try {
      await this.#plain.prepare?.();
      await this.#lock.acquire(options);
      try {
        this.#doubts = [];
        await this.#load(options);
      } catch (error) {
        await this.#lock.release().catch(() => {});
        throw error;
      }
    } catch (error) {
      if (options.signal?.aborted && error === options.signal.reason) throw error;
      throw this.#explain("open", error);
    } finally {
      this.#opening = false;
    }
    const queue = this.#queue = new CommitQueue(
      {
        save: (changes) => this.#alone(() => this.#save(changes)),
        self: () => this.#stored.head?.self,
        idle: () => {},
        failed: (error) => this.#warn("save", error),
        explain: (error) => this.#explain("save", error),
      },
      this.#clock,
      this.#soonWindow,
    );
    const { lost } = this.#lock;
    lost?.addEventListener("abort", () => void queue.stop(lost.reason), { once: true });
    const { head } = this.#stored;
    return head ? copyHead(head) : null;
  }

  async commit(changes: readonly SessionChange[], durability: Durability): Promise<void> {
    const queue = this.#open("commit to");
    if (durability === "sync") this.#mustBeDurable();
    const encoded = changes.map(encodeChange);
    const longest = (this.#rows.limits?.value ?? Infinity) - ROW_ROOM;
    if (encoded.some(({ bytes }) => bytes.length > longest)) {
      throw new RangeError(`Cannot commit to ${this.#name}: a change is too long for one of its rows`);
    }
    await queue.add(encoded, durability === "soon");
  }

  async flush(): Promise<void> {
    const queue = this.#open("save");
    this.#mustBeDurable();
    await queue.add([], false);
  }

  async peer(kind: PeerKind, id: number): Promise<Peer | undefined> {
    return await this.#look((pending, stored) => layeredPeer(pending, stored, kind, id));
  }

  async peerByUsername(username: string): Promise<Peer | undefined> {
    return await this.#look((pending, stored) => layeredNamed(pending, stored, usernameKey(username)));
  }

  async peerByPhone(phone: string): Promise<Peer | undefined> {
    return await this.#look((pending, stored) => layeredNamed(pending, stored, phoneKey(phone)));
  }

  async *peers(): AsyncIterable<Peer> {
    yield* await this.#look((pending, stored) =>
      Promise.resolve(this.#explained(layeredPeers(pending, stored)))
    );
  }

  /** Whether the session is, or is going to be, encrypted. */
  get sealed(): boolean {
    return this.#secret !== undefined;
  }

  /**
   * Seals the session with a passphrase or key, or with another one than before; everything else waits. A crash, or a
   * failure, leaves it as it was or as it is going to be, complete.
   *
   * One that is sealed already keeps the key its rows are encrypted with, which another passphrase protects from then on:
   * that is one row. One that is not is written once more beside itself, which takes a while with many peers.
   * @throws TypeError when there is no passphrase or key; SessionError when the session is not open or cannot be written,
   * or, where the connection broke, when it is not certain what it is sealed with: to be opened again
   */
  async seal(options: SealOptions): Promise<void> {
    const secret = SealSecret.from(options);
    if (!secret) throw new TypeError("Cannot seal a session: neither a passphrase nor a key was given");
    await this.#reseal("seal", secret);
  }

  /** Stores the session without encryption from now on, as carefully as {@linkcode RowSession.seal}. */
  async unseal(): Promise<void> {
    await this.#reseal("unseal", undefined);
  }

  close(): Promise<void> {
    const queue = this.#queue;
    if (!queue) return this.#closing ?? Promise.resolve();
    return this.#closing ??= (async () => {
      try {
        // Whoever listens to `lost` knows it already, and nothing can be saved any more.
        if (!this.#lock.lost?.aborted) await queue.add([], false);
      } catch (error) {
        if (!this.#lock.lost?.aborted) throw error;
      } finally {
        await this.#stop(queue, "it was closed");
        await this.#lock.release(this.#stored.head === undefined && this.#doubts.length === 0)
          .catch((error) => this.#warn("let go of", error));
        await this.#end();
      }
    })();
  }

  /** Removes every row of the session, whether it is open or not, sound or not. */
  async delete(): Promise<void> {
    const queue = this.#queue;
    try {
      if (queue) {
        await this.#stop(queue, "it is being deleted");
        this.#lock.check();
      } else {
        await this.#closing;
        await this.#plain.prepare?.();
        await this.#lock.acquire({}, true);
      }
      await this.#destroy();
    } catch (error) {
      await this.#lock.release().catch(() => {});
      throw this.#explain("delete", error);
    } finally {
      await this.#end();
    }
  }

  // Opening and closing

  async #load(options: OpenOptions): Promise<void> {
    const [raw, generation] = await this.#plain.read([HEAD, GENERATION]);
    if (raw && isTombstone(raw)) {
      await this.#destroy();
      await this.#lock.acquire(options);
      return await this.#load(options);
    }
    this.#generation = decodeGeneration(generation);
    this.#rows = this.#view(this.#generation.number, this.#secret);
    if (this.#rows.unlock) await this.#rows.unlock();
    else await mustNotBeSealed(this.#rows);
    const [row] = await this.#rows.read([HEAD]);
    if (!row) {
      for await (const strays of this.#rows.list("dcs")) {
        if (strays.length > 0) throw corrupt("its head is missing, though keys are there");
      }
      this.#stored = NEW;
      return;
    }
    const top = decodeHead(row);
    this.#stored = { ...top, head: await this.#readHead(top), row };
    if (top.journal > 0) {
      this.#stored = { ...this.#stored, redo: await this.#readJournal(top) };
      await this.#settle();
    }
    await this.#clean();
  }

  async #readHead(top: RowHead): Promise<SessionHead> {
    const head = bareHead(top);
    const keys = top.dcs.map(dcKey), rows = await this.#rows.read(keys);
    for (const [index, row] of rows.entries()) {
      if (!row) throw corrupt(`the row of data centre ${top.dcs[index]} is missing`);
      applyRow(head, keys[index], row);
    }
    for await (const some of this.#rows.list("channels")) {
      for (const row of some) applyRow(head, row, row.value);
    }
    if (top.journal === 0 && head.channels.size !== top.channels) {
      throw corrupt(`it has ${head.channels.size} channels instead of ${top.channels}`);
    }
    return head;
  }

  async #readJournal({ journal, batch }: RowHead): Promise<SessionChange[]> {
    const keys = Array.from({ length: journal }, (_, index) => journalKey(batch, index));
    const rows = await this.#rows.read(keys);
    return rows.flatMap((row, index) => {
      if (!row) throw corrupt("a row of its journal is missing");
      return decodeChanges(decodeRow(keys[index], row));
    });
  }

  async #destroy(): Promise<void> {
    // Where it takes more than one write, whoever comes after a crash knows what was going on.
    // It is never sealed: who deletes needs no passphrase.
    if (this.#plain.limits) {
      const value = encodeHead(emptyHead(), { ...NEW, deleted: true });
      await this.#plain.write({
        expect: this.#expecting(),
        set: [{ ...HEAD, value }],
        remove: [],
        durable: true,
      });
    }
    await this.#lock.verify();
    await this.#plain.destroy();
    this.#stored = NEW;
    this.#doubts = [];
    this.#lock.forget();
  }

  async #stop(queue: CommitQueue, why: string): Promise<void> {
    this.#queue = undefined;
    await queue.stop(new SessionError(`Cannot save ${this.#name}: ${why}`));
    await this.#turn;
  }

  async #end(): Promise<void> {
    this.#closing = undefined;
    await this.#rows.close?.();
  }

  #view(generation: number, secret: SealSecret | undefined): RowStore {
    const rows = generation === 0 ? this.#plain : new GenerationRows(this.#plain, generation);
    return secret ? new SealedRows(rows, secret) : rows;
  }

  // Sealing

  async #reseal(what: string, secret: SealSecret | undefined): Promise<void> {
    this.#open(what);
    this.#mustBeDurable();
    try {
      await this.#alone(async () => {
        this.#open(what);
        for (let attempt = 0; !await this.#tryReseal(secret); attempt++) this.#mustSettle(attempt);
      });
    } catch (error) {
      throw this.#explain(what, error);
    }
  }

  /** False as `#commit`. */
  async #tryReseal(secret: SealSecret | undefined): Promise<boolean> {
    if (!await this.#finish()) return false;
    const { head } = this.#stored;
    if (!head) return await this.#resealNothing(secret);
    // Nothing is in doubt after this.
    if (!await this.#commit({ ...this.#stored, head }, [], [])) return false;
    if (!secret && !this.#secret) return true;
    if (secret && this.#rows instanceof SealedRows) {
      const envelope = await this.#rows.rewrapped(secret);
      if (!await this.#writeFenced({ set: [envelope], remove: [] }, this.#stored.row)) return false;
      await this.#rows.sync?.();
    } else {
      await this.#writeAnew(head, secret);
    }
    this.#secret = secret;
    await this.#tryClean();
    return true;
  }

  async #resealNothing(secret: SealSecret | undefined): Promise<boolean> {
    const [row] = this.#doubts.length > 0 ? await this.#rows.read([HEAD]) : [];
    if (row) {
      await this.#explainRefusal();
      return false;
    }
    this.#doubts = [];
    this.#secret = secret;
    this.#rows = this.#view(this.#generation.number, secret);
    await this.#rows.unlock?.();
    return true;
  }

  /** Writes everything into the next generation, sealed or not, and makes that the one that counts. */
  async #writeAnew(head: SessionHead, secret: SealSecret | undefined): Promise<void> {
    const next = this.#generation.number + 1, to = this.#view(next, secret);
    if (to instanceof SealedRows) await to.begin();
    await this.#mark({ ...this.#generation, unclean: true });
    // A crash may have left some of an earlier attempt, with another key.
    await this.#clearGeneration(next);
    const { epoch } = this.#stored;
    for (const part of ["dcs", "channels", `names${epoch}`, `peers${epoch}`]) {
      for await (const rows of this.#rows.list(part)) {
        for (const set of this.#groups(rows, to)) await this.#writeFenced({ set, remove: [] }, undefined, to);
      }
    }
    const stored = this.#stored, revision = stored.revision + 1;
    const row = encodeHead(head, { ...stored, revision, deleted: false });
    const [before] = await this.#plain.read([HEAD]), [seen] = await this.#rows.read([HEAD]);
    if (!same(seen, stored.row)) this.#changed();
    const generation = { number: next, unclean: true };
    const rows = to instanceof SealedRows ? to.firstRows(row) : [{ ...HEAD, value: row }];
    const done = await this.#write(
      {
        expect: this.#expecting({ ...HEAD, value: before }),
        set: [...rows, generationRow(generation)],
        remove: secret ? [] : [ENVELOPE],
        durable: true,
      },
      () => {},
      this.#plain,
    );
    if (!done) {
      await this.#lock.verify();
      const [found] = await this.#plain.read([HEAD]);
      // Its answer may have been lost, and then it was tried again.
      if (!same(found, rows[0].value)) this.#changed();
    }
    await this.#plain.sync?.();
    this.#rows = to;
    this.#generation = generation;
    this.#become({ ...stored, revision, row });
  }

  async #mark(generation: Generation): Promise<void> {
    const set = [generationRow(generation)];
    if (!await this.#writeFenced({ set, remove: [] }, undefined, this.#plain)) this.#changed();
    this.#generation = generation;
  }

  async #clearGeneration(number: number): Promise<void> {
    for (const part of partsOf(this.#stored.epoch)) await this.#clear(partIn(number, part), this.#plain);
  }

  #changed(): never {
    throw new SessionError(`Cannot save ${this.#name}: another program has changed its rows`);
  }

  // Writing

  async #save(changes: readonly EncodedChange[]): Promise<void> {
    this.#lock.check();
    const list = changes.map(({ change }) => change);
    // A write that was in doubt may turn out to have happened: then this one goes on top of it.
    for (let attempt = 0; !await this.#trySave(list); attempt++) this.#mustSettle(attempt);
  }

  async #trySave(changes: readonly SessionChange[]): Promise<boolean> {
    if (!await this.#finish()) return false;
    if (changes.length === 0) return true;
    const stored = this.#stored;
    const plan = await planBatch(this.#rows, stored, changes);
    const rows = [...plan.peers, ...plan.parts];
    if (this.#fits(rows, plan.remove)) {
      if (!await this.#commit(plan.next, rows, plan.remove)) return false;
      if (plan.next.epoch !== stored.epoch) await this.#tryClean();
      return true;
    }
    const bodies = journalBodies(changes, this.#rows.limits!.value - ROW_FRAME);
    const [batch] = crypto.getRandomValues(new Uint32Array(1));
    const journal = bodies.map((body, index) => {
      const key = journalKey(batch, index);
      return { ...key, value: encodeRow(key, body) };
    });
    for (const set of this.#groups(journal)) await this.#writeFenced({ set, remove: [] });
    const head = stored.head ?? emptyHead();
    if (!await this.#commit({ ...stored, head, journal: journal.length, batch }, [], [], changes)) {
      return false;
    }
    try {
      // From here on the batch has happened, whatever becomes of this.
      await this.#settle();
      if (this.#stored.epoch !== stored.epoch) await this.#tryClean();
    } catch (error) {
      this.#warn("carry out the journal of", error);
    }
    return true;
  }

  /** Carries out what is in the journal. */
  async #settle(): Promise<void> {
    for (let attempt = 0; !await this.#finish(); attempt++) this.#mustSettle(attempt);
  }

  #mustSettle(attempt: number): void {
    if (attempt > 2) throw new SessionError(`Cannot save ${this.#name}: it changes all the time`);
  }

  /** Carries out what is in the journal; false when a write in doubt turned out to have happened. */
  async #finish(): Promise<boolean> {
    const { redo, journal, batch, row } = this.#stored;
    if (!redo) return true;
    const plan = await planBatch(this.#rows, this.#stored, redo);
    for (const set of this.#groups([...plan.peers, ...plan.parts])) {
      if (!await this.#writeFenced({ set, remove: [] }, row)) return false;
    }
    for (const remove of this.#groups(plan.remove)) {
      if (!await this.#writeFenced({ set: [], remove }, row)) return false;
    }
    const keys = Array.from({ length: journal }, (_, index) => journalKey(batch, index));
    return await this.#commit(plan.next, [], keys);
  }

  /** Replaces the head row, and others with it; false when a write in doubt turned out to have happened before. */
  async #commit(
    next: RowState & { readonly head: SessionHead },
    set: readonly Row[],
    remove: readonly RowKey[],
    redo?: readonly SessionChange[],
  ): Promise<boolean> {
    const state = { ...next, revision: this.#stored.revision + 1 };
    const row = encodeHead(next.head, { ...state, deleted: false });
    const target: Stored = {
      head: state.head,
      epoch: state.epoch,
      cleaned: state.cleaned,
      revision: state.revision,
      journal: state.journal,
      batch: state.batch,
      row,
      redo,
    };
    const done = await this.#write({
      expect: this.#expecting({ ...HEAD, value: this.#stored.row }),
      set: [...set, { ...HEAD, value: row }],
      remove,
      durable: true,
    }, () => this.#doubts.push(target));
    if (done) this.#become(target);
    else await this.#explainRefusal();
    await this.#rows.sync?.();
    return this.#stored === target;
  }

  /** Writes, again where the connection breaks: it was there for long, perhaps, and the next one works. */
  async #write(write: RowWrite, failed: () => void = () => {}, rows = this.#rows): Promise<boolean> {
    for (let attempt = 1;; attempt++) {
      try {
        return await rows.write(write);
      } catch (error) {
        failed();
        if (attempt === ATTEMPTS) throw error;
      }
    }
  }

  /** Finds out why a write was refused; throws unless a write in doubt had happened before it. */
  async #explainRefusal(): Promise<void> {
    await this.#lock.verify();
    const [found] = await this.#rows.read([HEAD]);
    const happened = this.#doubts.find(({ row }) => same(found, row));
    if (!happened) return this.#changed();
    this.#become(happened);
  }

  #become(stored: Stored): void {
    this.#stored = stored;
    this.#doubts = [];
  }

  /** Writes what the head row does not lead to yet; false as `#commit`, if it has to be as given. */
  async #writeFenced(
    write: Pick<RowWrite, "set" | "remove">,
    head?: Uint8Array,
    rows = this.#rows,
  ): Promise<boolean> {
    this.#lock.check();
    const expect = this.#expecting(...head ? [{ ...HEAD, value: head }] : []);
    if (await this.#write({ ...write, expect, durable: true }, undefined, rows)) return true;
    await this.#explainRefusal();
    return false;
  }

  #expecting(...rows: RowWrite["expect"]): RowWrite["expect"] {
    const { expectation } = this.#lock;
    return expectation ? [expectation, ...rows] : rows;
  }

  /** Removes the peers of accounts that were forgotten, and journals that were not completed. */
  async #clean(): Promise<void> {
    const { cleaned, epoch } = this.#stored;
    await this.#clear("journal");
    for (let old = cleaned; old < epoch; old++) {
      await this.#clear(`peers${old}`);
      await this.#clear(`names${old}`);
    }
    if (cleaned < epoch) this.#stored = { ...this.#stored, cleaned: epoch };
    const { number, unclean } = this.#generation;
    if (!unclean) return;
    for (const other of [number - 1, number + 1]) if (other >= 0) await this.#clearGeneration(other);
    await this.#mark({ number, unclean: false });
  }

  async #clear(part: string, from = this.#rows): Promise<void> {
    for await (const rows of from.list(part)) {
      const keys = rows.map(({ part, id }): RowKey => ({ part, id }));
      for (const remove of this.#groups(keys, from)) {
        await this.#writeFenced({ set: [], remove }, undefined, from);
      }
    }
  }

  async #tryClean(): Promise<void> {
    try {
      await this.#clean();
    } catch (error) {
      this.#warn("remove forgotten peers of", error);
    }
  }

  #fits(rows: readonly Row[], remove: readonly RowKey[]): boolean {
    return this.#rows.limits === undefined ||
      [...this.#groups<Row | RowKey>([...rows, ...remove])].length <= 1;
  }

  /** `rows` in groups that fit into one write each, with room for the head. */
  *#groups<T extends RowKey & { readonly value?: Uint8Array }>(
    rows: readonly T[],
    { limits }: RowStore = this.#rows,
  ): Generator<T[]> {
    let group: T[] = [], bytes = 0, keyBytes = 0;
    for (const row of rows) {
      const key = row.part.length + row.id.length + (limits?.keyOverhead ?? 0);
      const all = key + (row.value?.length ?? 0);
      if (
        limits && group.length > 0 && (group.length === limits.rows || bytes + all > limits.bytes ||
          keyBytes + key > limits.keyBytes)
      ) {
        yield group;
        group = [];
        bytes = keyBytes = 0;
      }
      group.push(row);
      bytes += all;
      keyBytes += key;
    }
    if (group.length > 0) yield group;
  }

  #alone<T>(operation: () => Promise<T>): Promise<T> {
    const result = this.#turn.then(operation);
    this.#turn = result.catch(() => {});
    return result;
  }

  // Reading

  /** Gives `read` the peers that wait, and the stored ones. */
  async #look<T>(read: (pending: PendingPeers, stored: StoredPeers | undefined) => Promise<T>): Promise<T> {
    const queue = this.#open("read");
    try {
      if (this.#stored.redo) await this.#alone(() => this.#settle());
      return await read(queue.peers, this.#stored.head && this.#storedPeers(this.#stored.epoch));
    } catch (error) {
      throw this.#explain("read", error);
    }
  }

  async *#explained(peers: AsyncIterable<Peer>): AsyncIterable<Peer> {
    try {
      yield* peers;
    } catch (error) {
      throw this.#explain("read", error);
    }
  }

  #storedPeers(epoch: number): StoredPeers {
    const rows = this.#rows;
    const read = async (peers: readonly PeerRef[]): Promise<Peer[]> => {
      const keys = peers.map(({ kind, id }) => peerKey(epoch, kind, id));
      const found = await rows.read(keys);
      return found.flatMap((row, index) => row ? [decodePeer(keys[index], row)] : []);
    };
    return {
      peer: async (kind, id) => (await read([{ kind, id }]))[0],
      async named(name) {
        const key = nameKey(epoch, name), [row] = await rows.read([key]);
        if (!row) return [];
        // A write that takes several steps adds names before peers.
        return (await read(decodeName(key, row).reverse())).filter((peer) => namesOf(peer).includes(name));
      },
      async *peers() {
        for await (const some of rows.list(`peers${epoch}`)) {
          yield some.map((row) => decodePeer(row, row.value));
        }
      },
    };
  }

  // Errors

  #open(what: string): CommitQueue {
    if (!this.#queue || this.#closing) {
      throw new SessionError(`Cannot ${what} ${this.#name}: it is not open`);
    }
    this.#lock.check();
    return this.#queue;
  }

  #mustBeDurable(): void {
    const { notDurable } = this.#rows;
    if (notDurable === undefined || this.#trusted) return;
    throw new SessionError(
      `Cannot save ${this.#name} so that it survives a crash: ${notDurable}; { allowDataLoss: true } takes the risk`,
    );
  }

  #explain(what: string, error: unknown): unknown {
    if (error instanceof SessionError) return error;
    const why = error instanceof Error ? error.message : String(error);
    return new SessionError(`Cannot ${what} ${this.#name}: ${why}`, { cause: error });
  }

  #warn(what: string, error: unknown): void {
    this.#logger?.warn?.((this.#explain(what, error) as Error).message);
  }

  /** What errors call it. */
  toString(): string {
    return this.#name;
  }
}
redact(RowSession, (session) => `Session { ${session} }`);

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && equalBytes(a, b);
}

/** Whether a head row says that the session was being deleted. */
function isTombstone(row: Uint8Array): boolean {
  try {
    return decodeHead(row).deleted;
  } catch {
    // It is sealed, or something that is reported later.
    return false;
  }
}

function corrupt(why: string): SessionCorruptError {
  return new SessionCorruptError(`Cannot read session data: ${why}`);
}
