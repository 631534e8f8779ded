import type { Behaviour } from "../../src/testing/mod.ts";

/** What became of one seed. */
export interface Report {
  readonly seed: number;
  /** What was promised and not kept; empty: all is well. */
  readonly breaches: readonly string[];
  /** The last lines of what happened. */
  readonly trace: readonly string[];
  /** The same whenever the seed is run. */
  readonly hash: string;
  /** What the seed asked for. */
  readonly scenario: string;
  /** How often what happened. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Options of {@linkcode simulate}. */
export interface SimulateOptions {
  /** How many lines of the trace to keep. Default 60 */
  readonly lines?: number;
  /** Called with every line, as it happens. */
  readonly onLine?: (line: string) => void;
  /** What the servers do otherwise than the seed says. */
  readonly behaviour?: Partial<Behaviour>;
}
