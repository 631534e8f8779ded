import {
  applyChange,
  type Durability,
  emptyHead,
  type MemorySession,
  type SessionChange,
  SessionError,
  type SessionHead,
  type SessionStore,
} from "../../src/session/mod.ts";
import { never } from "./life.ts";
import type { Seeded } from "./seeded.ts";

/** Who uses a {@linkcode Disk}: a client, for as long as it lives. */
export interface Process {
  /** False: it has crashed, and nothing it does has any effect. */
  readonly alive: boolean;
  /** It does something that can be seen from outside: a moment at which it may crash. */
  step(what: string): Promise<void>;
  /** Resolves after `ms` milliseconds, and never when it has crashed by then. */
  sleep(ms: number): Promise<void>;
}

/** What a {@linkcode Disk} works with. */
export interface DiskOptions {
  readonly random: Seeded;
  /** Hears of everything that is committed. */
  onCommit(changes: readonly SessionChange[], durability: Durability): void;
  /** An invariant of sessions is broken. */
  onBreach(what: string): void;
}

type Batch = readonly SessionChange[];

/** Where a session is kept, on a machine that is switched off now and then. */
export class Disk {
  readonly #options: DiskOptions;
  /** What survives for sure … */
  readonly #durable: MemorySession;
  /** … what was committed since, oldest first; of it, the beginning may survive … */
  #volatile: Batch[] = [];
  /** … and both together: what a running client reads. */
  #current: MemorySession;
  #head: SessionHead = emptyHead();
  #holder: Process | undefined;

  /** @param session what is on it at first */
  constructor(session: MemorySession, options: DiskOptions) {
    this.#options = options;
    this.#durable = session;
    void session.open();
    this.#current = session.clone();
  }

  /** Where updates are, as the client that runs has saved it. */
  get head(): SessionHead {
    return this.#head;
  }

  /** The machine is switched off. @returns how many batches were lost */
  crash(): number {
    const { random } = this.#options;
    const batches = this.#volatile;
    const kept = random.chance(0.3) ? batches.length : random.int(batches.length + 1);
    for (const batch of batches.slice(0, kept)) void this.#durable.commit(batch, "sync");
    this.#volatile = [];
    this.#current = this.#durable.clone();
    this.#holder = undefined;
    return batches.length - kept;
  }

  /** The disk as a process sees it. */
  mount(process: Process): SessionStore {
    return {
      open: async () => {
        await process.step("open");
        if (!process.alive) return await never();
        if (this.#holder?.alive) this.#options.onBreach("a session is opened twice");
        this.#holder = process;
        const head = await this.#current.open();
        this.#head = head ?? emptyHead();
        return head;
      },
      commit: async (changes, durability) => {
        await process.step(`commit ${durability}`);
        if (!process.alive) return await never();
        if (this.#holder !== process) throw new SessionError("Cannot commit to the disk: it is closed");
        this.#take(changes, durability);
        if (durability === "sync") {
          if (this.#options.random.chance(0.3)) await process.sleep(this.#options.random.int(40));
          this.#flush();
        } else if (this.#options.random.chance(0.2)) this.#flush();
        await process.step("committed");
      },
      flush: async () => {
        await process.step("flush");
        if (!process.alive) return await never();
        this.#flush();
      },
      close: async () => {
        await process.step("close");
        if (!process.alive) return await never();
        this.#flush();
        await this.#current.close();
        this.#holder = undefined;
      },
      delete: () => Promise.reject(new Error("Cannot delete: the simulation never signs out")),
      peer: async (kind, id) => {
        await process.step("peer");
        if (!process.alive) return await never();
        return await this.#current.peer(kind, id);
      },
      peerByUsername: async (name) => {
        await process.step("peer by username");
        if (!process.alive) return await never();
        return await this.#current.peerByUsername(name);
      },
      peerByPhone: (phone) => this.#current.peerByPhone(phone),
      peers: () => this.#current.peers(),
    };
  }

  #take(changes: Batch, durability: Durability): void {
    this.#options.onCommit(changes, durability);
    for (const change of changes) {
      const breach = regress(this.#head, change);
      if (breach) this.#options.onBreach(breach);
      this.#head = applyChange(this.#head, change);
    }
    void this.#current.commit(changes, durability);
    this.#volatile.push(changes);
  }

  #flush(): void {
    for (const batch of this.#volatile.splice(0)) void this.#durable.commit(batch, "sync");
  }
}

/** What of the state of updates would go backwards. */
function regress(head: SessionHead, change: SessionChange): string | undefined {
  if (change.type === "updates" && head.updates) {
    const { state } = change;
    const { pts, qts, date } = head.updates;
    if (!state) return "the state of updates is forgotten";
    if (state.pts < pts || state.qts < qts || state.date < date) {
      return `the state of updates goes back: from ${print(head.updates)} to ${print(state)}`;
    }
  }
  if (change.type === "channel" && change.pts !== undefined) {
    const before = head.channels.get(change.id) ?? 0;
    if (change.pts < before) return `channel ${change.id} goes back: from ${before} to ${change.pts}`;
  }
}

function print(value: object): string {
  return Object.entries(value).map(([key, field]) => `${key} ${field}`).join(", ");
}
