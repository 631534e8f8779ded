/**
 * Kills processes in the middle of their commits and looks at what is left:
 * `main.ts [--rounds 200] [--stores file,sqlite] [--runtime deno,bun] [--lanes 2]`. See `.ci/servers.sh` for PostgreSQL
 * and Redis. The exit code is 1 when anything was lost.
 */
import process from "node:process";
import { parseArgs } from "node:util";
import { killRounds } from "./kill_rounds.ts";
import { STORES } from "./stores.ts";
import type { Runtime } from "./victims.ts";

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== "--"),
  options: {
    rounds: { type: "string", default: "200" },
    stores: { type: "string", default: Object.keys(STORES).join() },
    runtime: { type: "string", default: "this" },
    lanes: { type: "string" },
  },
});
const names = values.stores.split(",");
const unknown = names.find((name) => !Object.hasOwn(STORES, name));
if (unknown !== undefined) throw new Error(`There is no store ${unknown}: ${Object.keys(STORES).join(", ")}`);

// Ctrl+C: no more rounds, but the figures of those that were.
const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

let failed = false;
for (const runtime of values.runtime.split(",") as Runtime[]) {
  const groups = Map.groupBy(
    names.filter((name) => {
      const missing = STORES[name].missing ??
        (name === "kv" && runtime === "bun" ? "only Deno has Deno.Kv" : undefined);
      if (missing !== undefined) process.stdout.write(`${runtime}  ${name}: left out, ${missing}\n`);
      return missing === undefined;
    }),
    (name) => STORES[name].group,
  );
  const start = performance.now();
  await Promise.all([...groups].map(async ([group, stores]) => {
    // Most of the time of a remote store is waiting for leases to end.
    const lanes = Number(values.lanes ?? (group === "remote" ? 3 : 2));
    const reports = await killRounds({
      stores,
      runtime,
      lanes,
      rounds: Number(values.rounds),
      signal: stop.signal,
    });
    for (const [name, { lost, torn, ...figures }] of reports) {
      failed ||= lost.length + torn.length > 0;
      const seconds = Math.round((performance.now() - start) / 1000);
      process.stdout.write(
        `${runtime}  ${name}: ${
          JSON.stringify({ ...figures, lost: lost.length, torn: torn.length })
        } (${seconds} s)\n`,
      );
      for (const line of [...lost, ...torn].slice(0, 10)) process.stdout.write(`  ${line}\n`);
    }
  }));
}
process.exit(failed ? 1 : 0);
