import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { committedNumber } from "./numbered.ts";
import { STORES } from "./stores.ts";

const VICTIM = fileURLToPath(new URL("victim.ts", import.meta.url));
const IN_DENO = (process.versions as Record<string, string | undefined>).deno !== undefined;
const RUN = IN_DENO ? ["run", "-A", "--no-check", "--quiet"] : [];

/** What {@linkcode killRounds} found. */
export interface KillReport {
  /** Commits that were acknowledged before a kill. */
  readonly acknowledged: number;
  /** Rounds whose last commit was there though nobody had been told yet. */
  readonly unacknowledged: number;
  /** Rounds killed before the first commit was acknowledged. */
  readonly early: number;
}

/**
 * `rounds` times: lets a process commit to a session of `store`, kills it at a random moment, opens the session, and
 * checks that no acknowledged commit is lost and that there is no half of one. A session lives through eight rounds.
 */
export async function killRounds(store: string, rounds: number): Promise<KillReport> {
  const directory = mkdtempSync(join(tmpdir(), "layer-kill-"));
  const report = { acknowledged: 0, unacknowledged: 0, early: 0 };
  try {
    for (let round = 0; round < rounds; round++) {
      const path = join(directory, `${round >> 3}.session`);
      const before = await check(store, path);
      const acknowledged = await lifeAndDeath(store, path, round);
      assert(acknowledged === undefined || acknowledged >= before);
      const after = await check(store, path);
      const where = `round ${round} of ${store}`;
      assert(
        after >= (acknowledged ?? before),
        `${where}: commit ${acknowledged} is lost, the last is ${after}`,
      );
      // One "soon" commit and one "sync" commit may be on their way.
      assert(
        after <= (acknowledged ?? before) + 2,
        `${where}: ${after} commits, but ${acknowledged} were made`,
      );
      if (after > 0) {
        assert.deepEqual(readdirSync(directory).filter((name) => name.includes(".tmp")), [], where);
      }
      report.acknowledged += Math.max(0, (acknowledged ?? before) - before);
      if (after > (acknowledged ?? before)) report.unacknowledged++;
      if (acknowledged === undefined || acknowledged === before) report.early++;
      if (round % 8 === 7) { for (const name of readdirSync(directory)) rmSync(join(directory, name)); }
    }
    return report;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

async function check(name: string, path: string): Promise<number> {
  const store = STORES[name](path);
  // The lock of a process that is dead is free.
  const head = await store.open();
  try {
    return await committedNumber(store, head);
  } finally {
    await store.close();
  }
}

/** Runs a victim and kills it; gives the last number it printed. */
function lifeAndDeath(name: string, path: string, round: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...RUN, VICTIM, name, path], {
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "", errors = "", killed = false;
    const kill = () => {
      killed = true;
      child.kill("SIGKILL");
    };
    child.stdout.on("data", (chunk) => {
      // From the moment the session is open; a few rounds at once, most a little later.
      if (output === "") setTimeout(kill, round % 5 === 0 ? 0 : Math.random() ** 2 * 60);
      output += chunk;
    });
    child.stderr.on("data", (chunk) => errors += chunk);
    child.on("error", reject);
    child.on("close", () => {
      if (!killed || errors !== "") return reject(new Error(`the victim failed: ${errors}`));
      const lines = output.slice(0, output.lastIndexOf("\n") + 1).trim().split("\n");
      resolve(lines[0] === "" ? undefined : Number(lines[lines.length - 1]));
    });
  });
}
