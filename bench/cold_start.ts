import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { here, median } from "./children.ts";
import type { Timing } from "./harness.ts";

const CHILD = fileURLToPath(new URL("./cold.ts", import.meta.url));
const ROUNDS = 15;

/** Times what happens once in the life of a process, in processes of its own, in turn: medians. */
export function benchCold(report: (what: string, bytes: number, timings: Timing[]) => void): void {
  const [command, ...flags] = here.command;
  for (const [what, title] of [["pq", "pq factorization, cold"], ["exchange", "key exchange, cold"]]) {
    const samples: Record<string, number[]> = { layer: [], mtcute: [] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, values] of Object.entries(samples)) {
        const output = lucky(() =>
          execFileSync(command, [...flags, CHILD, what, name, String(round)], { encoding: "utf8" })
        );
        values.push(Number(output));
      }
    }
    report(
      title,
      0,
      Object.entries(samples).map(([name, values]) => ({
        name,
        nanoseconds: median(values) * 1e6,
      })),
    );
  }
}

/** mtcute drops the leading zeros of a key, and then refuses it: once in 256 key exchanges. */
function lucky<T>(run: () => T): T {
  try {
    return run();
  } catch {
    return run();
  }
}
