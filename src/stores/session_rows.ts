import { equalBytes } from "../bytes/mod.ts";
import {
  emptyHead,
  type SealSecret,
  type SessionChange,
  SessionError,
  type SessionHead,
} from "../session/mod.ts";
import { FencedRows, groupsOf } from "./fenced_rows.ts";
import type { StoredPeers } from "./layered_peers.ts";
import { decodeHead, encodeHead, encodeRow, HEAD, journalKey } from "./row_format.ts";
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
import type { RowLock } from "./row_lock.ts";
import { journalBodies, planBatch, type RowState } from "./row_plan.ts";
import { isTombstone, mustBeEmpty, readHead, readJournal, storedPeers } from "./row_reader.ts";
import type { Row, RowKey, RowStore, RowWrite } from "./row_store.ts";
import { ENVELOPE, mustNotBeSealed, SealedRows } from "./sealed_rows.ts";

/** The session as the database has it. */
interface Stored extends RowState {
  /** The head row, byte by byte. */
  readonly row: Uint8Array | undefined;
  /** A batch in the journal that has yet to be carried out. */
  readonly redo?: readonly SessionChange[];
}

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
 * The rows of a session, while this holder has its lock: what they say, and how they change. Calls that write, and
 * {@linkcode SessionRows.settle}, must not overlap.
 */
export class SessionRows {
  /** The rows as the database has them. */
  readonly #plain: RowStore;
  readonly #lock: RowLock;
  readonly #name: string;
  /** Told what has failed without harm: it is done later. */
  readonly #failed: (what: string, error: unknown) => void;
  readonly #fenced: FencedRows;
  #secret: SealSecret | undefined;
  /** The rows of the session, as it is sealed or not. */
  #rows: RowStore;
  #generation: Generation = FIRST_GENERATION;
  #stored: Stored = NEW;
  /** Writes that may yet turn out to have happened, all of them on top of `#stored`. */
  #doubts: Stored[] = [];

  constructor(
    rows: RowStore,
    lock: RowLock,
    name: string,
    secret: SealSecret | undefined,
    failed: (what: string, error: unknown) => void,
  ) {
    this.#plain = rows;
    this.#lock = lock;
    this.#name = name;
    this.#secret = secret;
    this.#failed = failed;
    this.#fenced = new FencedRows(lock, name);
    this.#rows = this.#view(0, secret);
  }

  /** Everything but the peers; undefined: the session is absent. */
  get head(): SessionHead | undefined {
    return this.#stored.head;
  }

  /** There is no session, as far as is known for certain. */
  get absent(): boolean {
    return this.#stored.head === undefined && this.#doubts.length === 0;
  }

  /** Whether it is, or is going to be, sealed. */
  get sealed(): boolean {
    return this.#secret !== undefined;
  }

  /** Bytes that one value may have; undefined: any number. */
  get longest(): number | undefined {
    return this.#rows.limits?.value;
  }

  /** Something has to be carried out before peers are read: call `settle`. */
  get unsettled(): boolean {
    return this.#stored.redo !== undefined;
  }

  /** The peers; undefined: the session is absent. */
  get peers(): StoredPeers | undefined {
    return this.#stored.head && storedPeers(this.#rows, this.#stored.epoch);
  }

  // Opening

  /** Reads what there is; false when it was a deletion that a crash had interrupted, which took the lock's rows along. */
  async load(): Promise<boolean> {
    this.#doubts = [];
    const [raw, generation] = await this.#plain.read([HEAD, GENERATION]);
    if (raw && isTombstone(raw)) {
      await this.destroy();
      return false;
    }
    this.#generation = decodeGeneration(generation);
    const rows = this.#rows = this.#view(this.#generation.number, this.#secret);
    if (rows.unlock) await rows.unlock();
    else await mustNotBeSealed(rows);
    const [row] = await rows.read([HEAD]);
    this.#stored = NEW;
    if (!row) {
      await mustBeEmpty(rows);
      return true;
    }
    const top = decodeHead(row);
    this.#stored = { ...top, head: await readHead(rows, top), row };
    if (top.journal > 0) {
      this.#stored = { ...this.#stored, redo: await readJournal(rows, top) };
      await this.settle();
    }
    await this.#clean();
    return true;
  }

  /** Removes every row, the lock's too. */
  async destroy(): Promise<void> {
    // Where it takes more than one write, whoever comes after a crash knows what was going on.
    // It is never sealed: who deletes needs no passphrase.
    if (this.#plain.limits) {
      const value = encodeHead(emptyHead(), { ...NEW, deleted: true });
      await this.#plain.write({
        expect: this.#fenced.expecting(),
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

  #view(generation: number, secret: SealSecret | undefined): RowStore {
    const rows = generation === 0 ? this.#plain : new GenerationRows(this.#plain, generation);
    return secret ? new SealedRows(rows, secret) : rows;
  }

  // Writing

  /** Stores all of `changes`, durably, or none. */
  async save(changes: readonly SessionChange[]): Promise<void> {
    this.#lock.check();
    // A write that was in doubt may turn out to have happened: then this one goes on top of it.
    await this.#until(() => this.#trySave(changes));
  }

  /** Carries out what is in the journal. */
  async settle(): Promise<void> {
    await this.#until(() => this.#finish());
  }

  async #until(done: () => Promise<boolean>): Promise<void> {
    for (let attempt = 0; !await done(); attempt++) {
      if (attempt > 2) throw new SessionError(`Cannot save ${this.#name}: it changes all the time`);
    }
  }

  async #trySave(changes: readonly SessionChange[]): Promise<boolean> {
    if (!await this.#finish()) return false;
    if (changes.length === 0) return true;
    const stored = this.#stored, { limits } = this.#rows;
    const plan = await planBatch(this.#rows, stored, changes);
    const rows = [...plan.peers, ...plan.parts];
    if (!limits || [...groupsOf<Row | RowKey>([...rows, ...plan.remove], limits)].length <= 1) {
      if (!await this.#commit(plan.next, rows, plan.remove)) return false;
      if (plan.next.epoch !== stored.epoch) await this.#tryClean();
      return true;
    }
    const bodies = journalBodies(changes, limits.value - ROW_FRAME);
    const [batch] = crypto.getRandomValues(new Uint32Array(1));
    const journal = bodies.map((body, index) => {
      const key = journalKey(batch, index);
      return { ...key, value: encodeRow(key, body) };
    });
    await this.#fenced.put(this.#rows, journal);
    const head = stored.head ?? emptyHead();
    if (!await this.#commit({ ...stored, head, journal: journal.length, batch }, [], [], changes)) {
      return false;
    }
    try {
      // From here on the batch has happened, whatever becomes of this.
      await this.settle();
      if (this.#stored.epoch !== stored.epoch) await this.#tryClean();
    } catch (error) {
      this.#failed("carry out the journal of", error);
    }
    return true;
  }

  /** Carries out what is in the journal; false when a write in doubt turned out to have happened. */
  async #finish(): Promise<boolean> {
    const { redo, journal, batch } = this.#stored, { limits } = this.#rows;
    if (!redo) return true;
    const plan = await planBatch(this.#rows, this.#stored, redo);
    for (const set of groupsOf([...plan.peers, ...plan.parts], limits)) {
      if (!await this.#writeUnderHead({ set, remove: [] })) return false;
    }
    for (const remove of groupsOf(plan.remove, limits)) {
      if (!await this.#writeUnderHead({ set: [], remove })) return false;
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
    const { head, epoch, cleaned, journal, batch } = next, revision = this.#stored.revision + 1;
    const row = encodeHead(head, { epoch, cleaned, journal, batch, revision, deleted: false });
    const target: Stored = { head, epoch, cleaned, journal, batch, revision, row, redo };
    const done = await this.#fenced.write(this.#rows, {
      expect: this.#fenced.expecting({ ...HEAD, value: this.#stored.row }),
      set: [...set, { ...HEAD, value: row }],
      remove,
      durable: true,
    }, () => this.#doubts.push(target));
    if (done) this.#become(target);
    else await this.#explainRefusal();
    await this.#rows.sync?.();
    return this.#stored === target;
  }

  /** Writes if the head is as it was; false as `#commit`. */
  async #writeUnderHead({ set, remove }: Pick<RowWrite, "set" | "remove">): Promise<boolean> {
    this.#lock.check();
    const expect = this.#fenced.expecting({ ...HEAD, value: this.#stored.row });
    if (await this.#fenced.write(this.#rows, { expect, set, remove, durable: true })) return true;
    await this.#explainRefusal();
    return false;
  }

  /** Finds out why a write was refused; throws unless a write in doubt had happened before it. */
  async #explainRefusal(): Promise<void> {
    await this.#lock.verify();
    const [found] = await this.#rows.read([HEAD]);
    const happened = this.#doubts.find(({ row }) => same(found, row));
    if (!happened) return this.#fenced.changed();
    this.#become(happened);
  }

  #become(stored: Stored): void {
    this.#stored = stored;
    this.#doubts = [];
  }

  /** Removes the peers of accounts that were forgotten, journals that were not completed, and other generations. */
  async #clean(): Promise<void> {
    const { cleaned, epoch } = this.#stored, { number, unclean } = this.#generation;
    await this.#fenced.clear(this.#rows, "journal");
    for (let old = cleaned; old < epoch; old++) {
      await this.#fenced.clear(this.#rows, `peers${old}`);
      await this.#fenced.clear(this.#rows, `names${old}`);
    }
    if (cleaned < epoch) this.#stored = { ...this.#stored, cleaned: epoch };
    if (!unclean) return;
    for (const other of [number - 1, number + 1]) if (other >= 0) await this.#clearGeneration(other);
    await this.#mark({ number, unclean: false });
  }

  async #tryClean(): Promise<void> {
    try {
      await this.#clean();
    } catch (error) {
      this.#failed("remove what is not needed any more of", error);
    }
  }

  async #clearGeneration(number: number): Promise<void> {
    for (const part of partsOf(this.#stored.epoch)) {
      await this.#fenced.clear(this.#plain, partIn(number, part));
    }
  }

  async #mark(generation: Generation): Promise<void> {
    await this.#fenced.put(this.#plain, [generationRow(generation)]);
    this.#generation = generation;
  }

  // Sealing

  /** Seals the session, or, without a `secret`, unseals it. A failure leaves it as it was, or nobody knows. */
  async reseal(secret: SealSecret | undefined): Promise<void> {
    await this.#until(() => this.#tryReseal(secret));
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
      if (!await this.#writeUnderHead({ set: [envelope], remove: [] })) return false;
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
    const stored = this.#stored, { epoch } = stored;
    for (const part of ["dcs", "channels", `names${epoch}`, `peers${epoch}`]) {
      for await (const rows of this.#rows.list(part)) await this.#fenced.put(to, rows);
    }
    const revision = stored.revision + 1;
    const row = encodeHead(head, { ...stored, revision, deleted: false });
    const [before] = await this.#plain.read([HEAD]), [seen] = await this.#rows.read([HEAD]);
    if (!same(seen, stored.row)) this.#fenced.changed();
    const generation = { number: next, unclean: true };
    const rows = to instanceof SealedRows ? to.firstRows(row) : [{ ...HEAD, value: row }];
    const done = await this.#fenced.write(this.#plain, {
      expect: this.#fenced.expecting({ ...HEAD, value: before }),
      set: [...rows, generationRow(generation)],
      remove: secret ? [] : [ENVELOPE],
      durable: true,
    });
    if (!done) {
      await this.#lock.verify();
      const [found] = await this.#plain.read([HEAD]);
      // Its answer may have been lost, and then it was tried again.
      if (!same(found, rows[0].value)) this.#fenced.changed();
    }
    await this.#plain.sync?.();
    this.#rows = to;
    this.#generation = generation;
    this.#become({ ...stored, revision, row });
  }
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && equalBytes(a, b);
}
