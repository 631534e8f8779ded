/** Something to time. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

/** Nanoseconds per call, median over rounds. */
export interface Timing {
  readonly name: string;
  readonly nanoseconds: number;
}

/** A round of one contender lasts at least so many milliseconds. */
const BATCH = 8;
const ROUNDS = 11;

/** Kept so that no engine finds out that results are not used. */
let sink: unknown;

function time(run: () => unknown, calls: number): number {
  const start = performance.now();
  for (let i = 0; i < calls; i++) sink = run();
  return performance.now() - start;
}

/**
 * Times contenders side by side: after a warm-up each gets batches of its own length, in turn, so that what disturbs the
 * machine disturbs all of them. Check that their results are equal before you time them.
 */
export function compare(contenders: readonly Contender[]): Timing[] {
  const calls = contenders.map(({ run }) => {
    let count = 1;
    while (time(run, count) < BATCH) count *= 2;
    // Once more, now that the code is hot.
    return Math.max(1, Math.ceil(count * BATCH / Math.max(time(run, count), 0.01)));
  });
  const samples: number[][] = contenders.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    contenders.forEach(({ run }, i) => samples[i].push(time(run, calls[i]) * 1e6 / calls[i]));
  }
  if (sink === samples) throw new Error("unreachable, and keeps sink alive");
  return contenders.map(({ name }, i) => ({ name, nanoseconds: median(samples[i]) }));
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

/** Microseconds with three digits. */
export function micros(nanoseconds: number): string {
  return (nanoseconds / 1000).toPrecision(3).padStart(9);
}
