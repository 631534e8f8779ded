import assert from "node:assert/strict";
import process from "node:process";
import { describe, it } from "node:test";
import { type KillReport, killRounds } from "./kill_rounds.ts";
import { STORES } from "./stores.ts";

/** How often each store is killed: `LAYER_ROUNDS=1000` for more, or `deno task crash --rounds 1000`. */
const ROUNDS = Number(process.env.LAYER_ROUNDS ?? 200);

const there = Object.keys(STORES).filter((name) => STORES[name].missing === undefined);
const groups = Map.groupBy(there, (name) => STORES[name].group);
let running: Map<string, Promise<Map<string, KillReport>>> | undefined;

/** Both groups at once: remote stores wait most of the time. */
function reportsOf(group: "local" | "remote"): Promise<Map<string, KillReport>> {
  running ??= new Map([...groups].map(([group, stores]) => {
    const lanes = group === "remote" ? 3 : 2;
    const reports = killRounds({ stores, rounds: ROUNDS, lanes });
    reports.catch(() => {});
    return [group, reports];
  }));
  return running.get(group)!;
}

describe("a session whose process is killed", () => {
  for (const [name, { group, missing }] of Object.entries(STORES)) {
    it(
      `keeps what was acknowledged, and no part of a commit, in ${ROUNDS} rounds: ${name}`,
      { timeout: 60_000 + ROUNDS * 2000, skip: missing },
      async () => {
        const report = (await reportsOf(group)).get(name)!;
        assert.deepEqual([report.lost, report.torn], [[], []]);
        assert.equal(report.rounds, ROUNDS);
        assert.ok(report.busy > ROUNDS / 2, `it was hardly ever at work: ${JSON.stringify(report)}`);
      },
    );
  }
});
