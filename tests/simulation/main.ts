/**
 * Runs seeds of the simulation: `deno task simulate -- --seeds N [--from S]`, or one, with all that happens:
 * `deno task simulate -- --seed S`.
 */
import process from "node:process";
import { parseArgs } from "node:util";
import { printCounts, printReport } from "./print_report.ts";
import { simulate } from "./simulation.ts";

const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== "--"),
  options: {
    seeds: { type: "string", default: "500" },
    seed: { type: "string" },
    from: { type: "string", default: "1" },
    lines: { type: "string", default: "60" },
  },
});
/** After so many seeds it says that it lives. */
const PROGRESS = 1000;
const write = (line: string) => process.stdout.write(`${line}\n`);
const began = performance.now();
const failed: number[] = [];
if (values.seed !== undefined) {
  const report = await simulate(Number(values.seed), { onLine: write });
  write(printReport(report, false));
  if (report.breaches.length > 0) failed.push(report.seed);
} else {
  const from = Number(values.from);
  const count = Number(values.seeds);
  const totals: Record<string, number> = {};
  let slowest = { seed: 0, ms: 0 };
  for (let seed = from; seed < from + count; seed++) {
    const start = performance.now();
    const report = await simulate(seed, { lines: Number(values.lines) });
    const ms = performance.now() - start;
    if (ms > slowest.ms) slowest = { seed, ms };
    for (const [what, times] of Object.entries(report.counts)) totals[what] = (totals[what] ?? 0) + times;
    if ((seed - from + 1) % PROGRESS === 0) process.stderr.write(`${seed - from + 1} seeds so far\n`);
    if (report.breaches.length === 0) continue;
    failed.push(seed);
    write(printReport(report));
  }
  write(printCounts(totals));
  const seconds = (performance.now() - began) / 1000;
  write(
    `${count} seeds from ${from} in ${seconds.toFixed(1)} s, the slowest: ${slowest.seed} (${
      slowest.ms.toFixed(0)
    } ms)`,
  );
}
write(failed.length === 0 ? "every promise was kept" : `seeds with breaches: ${failed.join(" ")}`);
process.exitCode = failed.length === 0 ? 0 : 1;
