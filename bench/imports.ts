/**
 * `deno task bench:imports`, `bun run bench:imports`: what importing a library costs a program that has nothing else to
 * do: milliseconds from the start of a process that imports one bundled and minified file to its end, less those of a
 * process that imports an empty one; in turn. `--runtime node` does so in another one, `--all` in all there are. The
 * processor time that such a process takes more than the empty one stands below: it is the better figure on a busy
 * machine.
 *
 * `layer` is `connect` of `mod.ts`, with everything: full schema, WebSocket, WebAssembly inside; `layer, base` is
 * `connectBase`, which is what an edge function loads. `layer, TCP` is `connect` of the entry of the runtime. mtcute's
 * is `@mtcute/node`, without the 60 kB of WebAssembly that it reads later, when it connects; GramJS' comes with the
 * parts one needs for a session in a string.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import process from "node:process";
import { parseArgs } from "node:util";
import { type BundleName, Bundles, sizeAtStart } from "./bundles.ts";
import { here, median, type Runtime, runtimeNamed } from "./children.ts";
import { publish } from "./figures.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "21" },
    all: { type: "boolean", default: false },
    runtime: { type: "string", default: here.name },
  },
});
const ROUNDS = Number(values.rounds);
const BELOW = { deno: [12, 6], bun: [12, 6], node: [20, 10] } as const;

const print = (line: string) => void process.stdout.write(`${line}\n`);
const columns = (name: string, rest: string[]) =>
  name.padEnd(16) + rest.map((text) => text.padStart(12)).join("");

const runtimes = (["deno", "bun", "node"] as const)
  .filter((name) => values.all || name === values.runtime)
  .map(runtimeNamed)
  .filter(available);
using bundles = await Bundles.make(
  "empty",
  "layer",
  "layer-base",
  ...runtimes.map(({ name }) => `layer-${name}` as const),
  "mtcute",
  "mtcute-base",
  "gramjs",
);

const atStart = await sizeAtStart("layer-base");
const shown = (what: string, { raw, gzip }: { raw: number; gzip: number }) =>
  print(`${what.padEnd(34)} ${(raw / 1000).toFixed(0)} kB, ${(gzip / 1000).toFixed(1)} kB with gzip -9`);
for (const name of ["layer-base", "layer", "mtcute-base", "mtcute", "gramjs"] as const) {
  shown(name, bundles.size(name));
}
shown("layer-base, loaded at first", atStart);
const gzipOf = (name: BundleName) => bundles.size(name).gzip / 1000;
publish({
  id: "bundle-base",
  what: "bundle of connectBase() and string sessions, gzip",
  unit: "kB",
  layer: atStart.gzip / 1000,
  mtcute: gzipOf("mtcute-base"),
  gramjs: gzipOf("gramjs"),
  runtime: "any",
  mustBelow: 90,
  goalBelow: 65,
  note: `what is loaded at first; in one file, with what makes keys and seals sessions, ${
    gzipOf("layer-base").toFixed(1)
  } kB`,
});
publish({
  id: "bundle-size",
  what: "bundle of connect() and string sessions, gzip",
  unit: "kB",
  layer: gzipOf("layer"),
  mtcute: gzipOf("mtcute"),
  gramjs: gzipOf("gramjs"),
  runtime: "any",
  note: "in one file",
});

print(`\nmilliseconds over an empty script, medians of ${ROUNDS} rounds in turn`);
print(columns("", ["empty", "layer", "layer, base", "layer, TCP", "mtcute", "GramJS", "ratio"]));
for (const runtime of runtimes) measure(runtime);

interface Sample {
  readonly wall: number;
  readonly cpu: number;
}

function measure(runtime: Runtime): void {
  const names: BundleName[] = ["empty", "layer", "layer-base", `layer-${runtime.name}`, "mtcute", "gramjs"];
  const samples = names.map((): Sample[] => []);
  for (let round = -2; round < ROUNDS; round++) {
    // Each is first, and after each other one, as often as the others.
    for (let turn = 0; turn < names.length; turn++) {
      const i = (turn + round + names.length) % names.length;
      const taken = timed(runtime, names[i]);
      if (round >= 0) samples[i].push(taken);
    }
  }
  const [core, base, own, mtcute, gramjs] = row(
    runtime.name,
    samples.map((all) => all.map(({ wall }) => wall)),
  );
  const cpu = row(`${runtime.name}, cpu`, samples.map((all) => all.map(({ cpu }) => cpu)));
  const [mustBelow, goalBelow] = BELOW[runtime.name];
  const where = runtime.name === here.name ? {} : { runtime: runtime.name };
  const figure = (id: string, what: string, layer: number, [, , , mtcute, gramjs]: number[], more = {}) =>
    publish({ id, what, unit: "ms", layer, mtcute, gramjs, ...where, ...more });
  const wall = [core, base, own, mtcute, gramjs];
  figure("import-base", "import of connectBase()", base, wall, { mustBelow, goalBelow });
  figure("import", "import of connect()", core, wall);
  figure("import-cpu", "import of connect(), CPU", cpu[0], cpu);
  figure("import-tcp", "import of the runtime's entry", own, wall);
}

/** Prints medians. @returns those over the empty script */
function row(name: string, samples: number[][]): number[] {
  const [empty, ...all] = samples.map(median);
  // Never nothing at all: what is made of it has to stay a number.
  const over = all.map((time) => Math.max(0.1, time - empty));
  print(columns(name, [...[empty, ...over].map((time) => time.toFixed(1)), (over[3] / over[0]).toFixed(2)]));
  return over;
}

function timed({ command: [program, ...flags] }: Runtime, name: BundleName): Sample {
  const script = `${bundles.path(name)}.run.mjs`;
  // Exits at once: what a library leaves running is not its import.
  writeFileSync(
    script,
    `import * as all from "./${name}.mjs";
globalThis.all = all;
const { user, system } = process.cpuUsage();
console.log((user + system) / 1000);
process.exit(0);
`,
  );
  const start = performance.now();
  const cpu = Number(execFileSync(program, [...flags, script], { encoding: "utf8" }));
  return { wall: performance.now() - start, cpu };
}

function available({ command: [program] }: Runtime): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
