import { type Figure, publish } from "./figures.ts";
import type { Timing } from "./harness.ts";

/** How many times as fast as mtcute something has to be, and is hoped to be. */
type Target = Pick<Figure, "must" | "goal">;
type Where = "deno" | "bun" | "node";

const KIB = 1024;
const here: Where = "Deno" in globalThis ? "deno" : "Bun" in globalThis ? "bun" : "node";

/** By what `main.ts` calls them: the first that fits. Node is measured, and judged like Deno. */
const TARGETS: readonly [
  what: RegExp,
  from: number,
  to: number,
  where: RegExp,
  must: number,
  goal?: number,
][] = [
  [/^AES-IGE decrypt/, 64 * KIB, Infinity, /./, 1.2, 1.35],
  [/^AES-IGE encrypt.*(?:WebCrypto|async)/, 256 * KIB, Infinity, /deno/, 1.4, 3],
  [/^AES-IGE encrypt/, 64 * KIB, Infinity, /bun/, 2.5, 3.7],
  [/^AES-IGE encrypt/, 64 * KIB, Infinity, /./, 1.4],
  [/^packet (?:seal|open)$/, 64, 256, /bun/, 1.4, 1.7],
  [/^packet (?:seal|open)$/, 64, 256, /./, 2.5, 3.5],
  [/^packet seal$/, 128 * KIB, Infinity, /bun/, 1.8, 2.4],
  [/^packet seal$/, 128 * KIB, Infinity, /./, 1.3, 1.4],
  [/^packet open$/, 128 * KIB, Infinity, /bun/, 1.15, 1.35],
  [/^packet open$/, 128 * KIB, Infinity, /./, 1.15, 1.3],
  [/^TL decode messages\.messages/, 0, Infinity, /./, 1.6, 2],
  [/^TL decode .*updateShort in place/, 0, Infinity, /./, 5, 9],
  [/^TL encode messages\.messages/, 0, Infinity, /./, 4, 7],
  [/^TL encode messages\.sendMessage/, 0, Infinity, /./, 3, 12],
  [/^key exchange, warm/, 0, Infinity, /./, 2, 3],
  [/^pq factorization/, 0, Infinity, /./, 5, 7],
];

/** What is asked of a timing of `main.ts`; undefined: nothing. */
export function targetOf(what: string, bytes: number, where: Where = here): Target | undefined {
  for (const [pattern, from, to, runtime, must, goal] of TARGETS) {
    if (pattern.test(what) && bytes >= from && bytes <= to && runtime.test(where)) return { must, goal };
  }
  return undefined;
}

/** Hands a timing of `main.ts` to the report. */
export function publishTiming(what: string, bytes: number, [ours, theirs]: readonly Timing[]): void {
  const sized = /^(?:AES|packet)/.test(what);
  const size = bytes < KIB
    ? `${bytes} B`
    : bytes < KIB * KIB
    ? `${bytes / KIB} KiB`
    : `${bytes / KIB / KIB} MiB`;
  const title = sized ? `${what}, ${size}` : what;
  publish({
    id: title.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    what: title,
    unit: "µs",
    layer: ours.nanoseconds / 1000,
    mtcute: theirs.nanoseconds / 1000,
    ...targetOf(what, bytes),
  });
}
