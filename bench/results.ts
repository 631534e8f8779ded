import type { Figure } from "./figures.ts";

/** A figure with where it was measured and what comes of it. */
export interface Measured extends Figure {
  readonly runtime: "deno" | "bun" | "node" | "any";
  /** How many times as good as mtcute. */
  readonly ratio?: number;
  /** The same, of GramJS. */
  readonly ratioToGramjs?: number;
  /** What of its targets it reaches: none, the one it must, or more; absent: it has none. */
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

/** What of its targets a figure reaches. */
export function verdict({ layer, ratio, must, goal, mustBelow, goalBelow }: Measured): Measured["met"] {
  if (must === undefined && mustBelow === undefined) return undefined;
  const reaches = (times: number | undefined, below: number | undefined) =>
    times !== undefined ? ratio !== undefined && ratio >= times : below !== undefined && layer <= below;
  if (!reaches(must, mustBelow)) return "no";
  return reaches(goal, goalBelow) ? "goal" : "must";
}

/** Four digits say all there is to say. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
