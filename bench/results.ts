import type { Figure } from "./figures.ts";

/** A figure with where it was measured and what comes of it. */
export interface Measured extends Figure {
  readonly runtime: "deno" | "bun" | "node" | "any";
  /** How many times as good as mtcute. */
  readonly ratio?: number;
  /** The same, of GramJS. */
  readonly ratioToGramjs?: number;
  /** What of its targets it reaches: none, the one it must, or more; absent: there is none it must, and it reaches no more. */
  readonly met?: "no" | "must" | "goal";
}

/** All of `results.json`. */
export interface Results {
  /** ISO 8601. */
  readonly date: string;
  readonly machine: Readonly<Record<string, string | number>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly figures: readonly Measured[];
}

/** Works out what comes of a figure. */
export function measured(figure: Figure, runtime: Measured["runtime"]): Measured {
  const { id, what, unit, layer, mtcute, gramjs, ...rest } = figure;
  const found = {
    runtime: figure.runtime ?? runtime,
    id,
    what,
    unit,
    layer: rounded(layer),
    ...mtcute !== undefined && { mtcute: rounded(mtcute), ratio: rounded(mtcute / layer) },
    ...gramjs !== undefined && { gramjs: rounded(gramjs), ratioToGramjs: rounded(gramjs / layer) },
    ...rest,
  };
  const met = verdict(found);
  return met === undefined ? found : { ...found, met };
}

/** Whether anything is asked or hoped of a figure. */
export function hasTarget({ must, goal, mustBelow, goalBelow }: Measured): boolean {
  return [must, goal, mustBelow, goalBelow].some((target) => target !== undefined);
}

/** What of its targets a figure reaches. */
export function verdict({ layer, ratio, must, goal, mustBelow, goalBelow }: Measured): Measured["met"] {
  const reaches = (times: number | undefined, below: number | undefined) =>
    times !== undefined ? ratio !== undefined && ratio >= times : below !== undefined && layer <= below;
  if (reaches(goal, goalBelow)) return "goal";
  if (must === undefined && mustBelow === undefined) return undefined;
  return reaches(must, mustBelow) ? "must" : "no";
}

/** Four digits say all there is to say. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
