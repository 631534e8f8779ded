import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import process from "node:process";
import { LeaseLostError } from "../../src/session/mod.ts";
import { committedNumber } from "./numbered.ts";
import { openAny, STORES } from "./stores.ts";
import { type Death, type Runtime, Victim } from "./victims.ts";

/** What {@linkcode killRounds} found out about one store. */
export interface KillReport {
  /** Kills. */
  rounds: number;
  /** Kills after the session was opened and at least one more commit was acknowledged. */
  busy: number;
  /** Commits that were acknowledged before the kills. */
  acknowledged: number;
  /** Rounds whose last commit was there though nobody had been told yet. */
  unacknowledged: number;
  /** Rounds in which the holder had lost its lease before it was killed. */
  lapsed: number;
  /** Acknowledged commits that were not there any more, in words. */
  readonly lost: string[];
  /** Sessions with a part of a commit, or that could not be opened, in words. */
  readonly torn: string[];
}

/** Options of {@linkcode killRounds}. */
export interface KillOptions {
  /** Stores of one group. */
  readonly stores: readonly string[];
  /** How often each is killed. */
  readonly rounds: number;
  /** What the victims run in. @default {"this"} */
  readonly runtime?: Runtime;
  /** So many victims at a time, each with sessions of its own. @default {2} */
  readonly lanes?: number;
  /** Ends it early; the report is of what was done. */
  readonly signal?: AbortSignal;
}

/** A session lives through so many rounds. */
const LIFE = 8;
/** Milliseconds of a lease: whoever judges has time, and gives it back. */
const LEASE = 20_000;
let count = 0;

/**
 * Lets processes commit to sessions of all `stores` at once, kills them at random moments, opens the sessions, and checks
 * that no acknowledged commit is lost and that there is no part of one.
 */
export async function killRounds(options: KillOptions): Promise<Map<string, KillReport>> {
  const { stores, rounds, runtime = "this", lanes = 2, signal } = options;
  const directory = mkdtempSync(join(tmpdir(), "layer-kill-"));
  const reports = new Map(stores.map((name): [string, KillReport] => [name, {
    ...{ rounds: 0, busy: 0, acknowledged: 0, unacknowledged: 0, lapsed: 0 },
    ...{ lost: [], torn: [] },
  }]));
  let started = 0;
  try {
    await Promise.all(Array.from({ length: Math.min(lanes, rounds) }, async () => {
      // The next one starts while this one lives.
      let next = new Victim(runtime);
      const sessions = stores.map((name) => new Session(name, directory));
      try {
        while (!signal?.aborted && started++ < rounds) {
          const victim = next;
          next = new Victim(runtime);
          const death = await victim.die(
            Object.fromEntries(sessions.map((session) => [session.name, session.place])),
          );
          await Promise.all(sessions.map((session) => session.judge(death, reports.get(session.name)!)));
        }
      } finally {
        next.end();
        await Promise.all(sessions.map((session) => session.remove()));
      }
    }));
    return reports;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** A session as those who judge know it. */
class Session {
  readonly name: string;
  place = "";
  readonly #directory: string;
  #number = 0;
  #rounds = 0;

  constructor(name: string, directory: string) {
    this.name = name;
    this.#directory = directory;
    this.#begin();
  }

  #begin(): void {
    this.place = join(this.#directory, `${this.name}-${process.pid}-${Date.now().toString(36)}-${++count}`);
    this.#number = this.#rounds = 0;
  }

  /** Compares what is there with what the victim said. */
  async judge(death: Death, report: KillReport): Promise<void> {
    const { name } = this, before = this.#number, where = `${name}, round ${report.rounds}`;
    const acknowledged = death.numbers.get(name) ?? before;
    report.rounds++;
    report.acknowledged += acknowledged - before;
    if (acknowledged > before) report.busy++;
    if (death.lapsed.has(name)) report.lapsed++;
    try {
      if ((death.opened.get(name) ?? before) !== before) {
        report.lost.push(`${where}: opened with commit ${death.opened.get(name)} instead of ${before}`);
      }
      const after = await this.#patiently();
      if (after < acknowledged) {
        report.lost.push(`${where}: commit ${acknowledged} is lost, the last is ${after}`);
      }
      // One "soon" commit and one "sync" commit may be on their way.
      if (after > acknowledged + 2) {
        report.torn.push(`${where}: ${after} commits, but ${acknowledged} were made`);
      }
      if (after > acknowledged) report.unacknowledged++;
      const left = readdirSync(this.#directory).filter((file) =>
        file.startsWith(basename(this.place)) && file.endsWith(".tmp")
      );
      if (after > 0 && left.length > 0) report.torn.push(`${where}: ${left.join()} stays`);
      this.#number = after;
    } catch (error) {
      report.torn.push(`${where}: ${(error as Error).stack}`);
      this.#rounds = LIFE;
    }
    if (++this.#rounds >= LIFE) await this.remove();
  }

  /** Ends the session; the next one is another. */
  async remove(): Promise<void> {
    const store = STORES[this.name];
    if (store.group === "remote") {
      const { session, end } = await store.open(this.place, {}, LEASE);
      await session.delete().catch(() => {});
      await end();
    }
    for (const file of readdirSync(this.#directory)) {
      if (file.startsWith(basename(this.place))) rmSync(join(this.#directory, file));
    }
    this.#begin();
  }

  /** A machine that is too busy may keep even those who judge from renewing their lease: they judge again. */
  async #patiently(): Promise<number> {
    for (let attempt = 1;; attempt++) {
      try {
        return await this.#committed();
      } catch (error) {
        if (!(error instanceof LeaseLostError) || attempt === 3) throw error;
      }
    }
  }

  async #committed(): Promise<number> {
    const { session, head, end } = await openAny(STORES[this.name], this.place, LEASE);
    try {
      try {
        return await committedNumber(session, head, STORES[this.name].large);
      } finally {
        await session.close();
      }
    } finally {
      await end();
    }
  }
}
