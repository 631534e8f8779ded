import { appendFileSync } from "node:fs";
import process from "node:process";

/** One thing that was measured: less is better. */
export interface Figure {
  /** Names it in results.json, together with the runtime. */
  readonly id: string;
  /** Where it was measured, if not in the runtime that says so; "any": it does not depend on that. */
  readonly runtime?: "deno" | "bun" | "node" | "any";
  /** What it is, for readers. */
  readonly what: string;
  readonly unit: "µs" | "ms" | "MB" | "kB";
  readonly layer: number;
  readonly mtcute?: number;
  readonly gramjs?: number;
  /** How many times as good as mtcute it has to be, and is hoped to be. */
  readonly must?: number;
  readonly goal?: number;
  /** The same as amounts that are not to be exceeded. */
  readonly mustBelow?: number;
  readonly goalBelow?: number;
  /** What one has to know to read it. */
  readonly note?: string;
}

/** Hands a figure to the report, if this bench runs for it: it then names a file to append to. */
export function publish(figure: Figure): void {
  const file = process.env.LAYER_BENCH_FIGURES;
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`);
}
