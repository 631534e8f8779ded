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

/** A batch of one contender takes about so many milliseconds: short, so that most of them run undisturbed. */
const BATCH = 1;
const ROUNDS = 81;
/** Milliseconds before anything counts: engines compile what is hot. */
const WARM_UP = 60;

/** Kept so that no engine finds out that results are not used. */
let sink: unknown;

function time(run: () => unknown, calls: number): number {
  const start = performance.now();
  for (let i = 0; i < calls; i++) sink = run();
  return performance.now() - start;
}

async function timeLater(run: () => unknown, calls: number): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < calls; i++) {
    sink = run();
    if (sink instanceof Promise) sink = await sink;
  }
  return performance.now() - start;
}

/** How many calls make a batch, by the best one of some tries. */
function callsPerBatch(best: number): number {
  return Math.max(1, Math.round(BATCH / best));
}

/**
 * Times contenders side by side: after a warm-up each gets batches of its own length, in turn, so that what disturbs the
 * machine disturbs all of them. Check that their results are equal before you time them.
 */
export function compare(contenders: readonly Contender[]): Timing[] {
  const calls = contenders.map(({ run }) => {
    let best = Infinity, count = 1;
    for (const start = performance.now(); performance.now() - start < WARM_UP;) {
      const taken = time(run, count);
      best = Math.min(best, taken / count);
      if (taken < BATCH) count *= 2;
    }
    return callsPerBatch(best);
  });
  const samples: number[][] = contenders.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    contenders.forEach(({ run }, i) => samples[i].push(time(run, calls[i]) * 1e6 / calls[i]));
  }
  if (sink === samples) throw new Error("unreachable, and keeps sink alive");
  return contenders.map(({ name }, i) => ({ name, nanoseconds: median(samples[i]) }));
}

/** {@linkcode compare} for contenders of which some answer with a promise: each answer is awaited before the next call. */
export async function compareLater(contenders: readonly Contender[]): Promise<Timing[]> {
  const calls: number[] = [];
  for (const { run } of contenders) {
    let best = Infinity, count = 1;
    for (const start = performance.now(); performance.now() - start < WARM_UP;) {
      const taken = await timeLater(run, count);
      best = Math.min(best, taken / count);
      if (taken < BATCH) count *= 2;
    }
    calls.push(callsPerBatch(best));
  }
  const samples: number[][] = contenders.map(() => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, { run }] of contenders.entries()) {
      samples[i].push(await timeLater(run, calls[i]) * 1e6 / calls[i]);
    }
  }
  return contenders.map(({ name }, i) => ({ name, nanoseconds: median(samples[i]) }));
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

/** Microseconds with three digits. */
export function micros(nanoseconds: number): string {
  return (nanoseconds / 1000).toPrecision(3).padStart(9);
}
