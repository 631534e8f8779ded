/**
 * `deno task bench`, `bun run bench`: every bench of the table, in Deno and in Bun, one after the other, each in
 * a process of its own. It passes on what they print, ends with one table of all figures, and writes them to
 * `bench/results.json`, with the machine, the versions and the day, and as a chart to `bench/results.svg`.
 *
 * `--only transfer,memory` runs some of them, and replaces their figures in what was written before; `--runtimes bun`
 * runs them in some runtimes; `--draw` only draws what is there. Nothing else should run on the machine meanwhile.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, release, tmpdir, totalmem, type } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chart } from "./chart.ts";
import { type Runtime, runtimeNamed } from "./children.ts";
import type { Figure } from "./figures.ts";
import { type Measured, measured, type Results, verdict } from "./results.ts";

/** Programs, and what they are told. What one runtime measures for others runs once. */
const BENCHES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  codecs: [["main.ts"]],
  imports: [["imports.ts"]],
  edge: [["edge_start.ts"]],
  gramjs: [["gramjs.ts"]],
  transfer: [["transfer.ts"]],
  memory: [["memory.ts"]],
  node: [["imports.ts", "--runtime", "node"], ["edge_start.ts", "--runtime", "node"]],
};

const JSON_FILE = fileURLToPath(new URL("results.json", import.meta.url));
const CHART_FILE = fileURLToPath(new URL("results.svg", import.meta.url));
const print = (line: string) => void process.stdout.write(`${line}\n`);

const { values } = parseArgs({
  options: {
    only: { type: "string", default: Object.keys(BENCHES).join() },
    runtimes: { type: "string", default: "deno,bun" },
    draw: { type: "boolean", default: false },
  },
});
const wanted = values.only.split(",");
for (const name of wanted) {
  if (!(name in BENCHES)) {
    throw new TypeError(`Cannot run the bench "${name}": there are ${Object.keys(BENCHES).join(", ")}`);
  }
}
const before: Results | undefined = existsSync(JSON_FILE)
  ? JSON.parse(readFileSync(JSON_FILE, "utf8"))
  : undefined;
if (values.draw) {
  if (!before) throw new TypeError(`Cannot draw: there is no ${JSON_FILE}`);
  writeFileSync(CHART_FILE, chart(before));
  process.exit(0);
}

const figures = new Map<string, Measured>();
const keep = (figure: Measured) => figures.set(`${figure.runtime} ${figure.id}`, figure);
if (wanted.length < Object.keys(BENCHES).length) before?.figures.forEach(keep);
const folder = mkdtempSync(join(tmpdir(), "layer-figures-"));
const failures: string[] = [];
try {
  const runtimes = values.runtimes.split(",").map((name) => runtimeNamed(name as Runtime["name"]));
  for (const [i, runtime] of runtimes.entries()) {
    for (const name of wanted) {
      if (name === "node" && i > 0) continue;
      for (const bench of BENCHES[name]) run(runtime, bench);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

const results: Results = {
  date: new Date().toISOString(),
  machine: {
    processor: cpus()[0]?.model ?? "unknown",
    processors: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${type()} ${release()}`,
  },
  versions: versions(),
  figures: inOrder([...figures.values()]),
};
writeFileSync(JSON_FILE, `${JSON.stringify(results, undefined, 2)}\n`);
writeFileSync(CHART_FILE, chart(results));
table(results);
for (const failure of failures) print(failure);
process.exit(failures.length === 0 ? 0 : 1);

function run(runtime: Runtime, [program, ...args]: readonly string[]): void {
  print(`\n── ${program} ${args.join(" ")} in ${runtime.name}\n`);
  const file = join(folder, "figures");
  writeFileSync(file, "");
  const [command, ...flags] = runtime.command;
  const path = fileURLToPath(new URL(program, import.meta.url));
  const { status, error } = spawnSync(command, [...flags, path, ...args], {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, LAYER_BENCH_FIGURES: file },
  });
  if (status !== 0) {
    failures.push(`${program} failed in ${runtime.name}: ${error?.message ?? `exit code ${status}`}`);
  }
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    keep(measured(JSON.parse(line) as Figure, runtime.name));
  }
}

/** Runtime by runtime, as the benches stand above; what was measured first in it first. */
function inOrder(figures: readonly Measured[]): Measured[] {
  const order = ["any", "deno", "bun", "node"];
  return [...figures].sort((a, b) => order.indexOf(a.runtime) - order.indexOf(b.runtime));
}

function versions(): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, command] of [["deno", "deno"], ["bun", "bun"], ["node", "node"]]) {
    const program = name === process.release.name || process.versions[name] ? process.execPath : command;
    try {
      const output = execFileSync(name === "node" ? command : program, ["--version"], { encoding: "utf8" });
      found[name] = /\d+\.\d+\.\d+/.exec(output)![0];
    } catch {
      // It is not here.
    }
  }
  const { devDependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return {
    ...found,
    "@mtcute/core": devDependencies["@mtcute/core"],
    telegram: devDependencies.telegram.replace("^", ""),
  };
}

function table({ figures }: Results): void {
  const cells = (what: string, rest: string[]) =>
    what.padEnd(54) + rest.map((text) => text.padStart(10)).join("");
  const number = (value: number | undefined) =>
    value === undefined ? "" : String(Number(value.toPrecision(3)));
  print(`\n── all of it: less is better; ratios: how many times as good as mtcute, as GramJS\n`);
  print(cells("", ["layer", "mtcute", "GramJS", "", "×mtcute", "×GramJS", "must", "goal", "met"]));
  for (const figure of figures) {
    const {
      runtime,
      what,
      unit,
      layer,
      mtcute,
      gramjs,
      ratio,
      ratioToGramjs,
      must,
      goal,
      mustBelow,
      goalBelow,
    } = figure;
    const target = (times?: number, below?: number) =>
      times !== undefined ? `${times}×` : below === undefined ? "" : `≤${below}`;
    print(cells(`${runtime.padEnd(5)} ${what}`, [
      number(layer),
      number(mtcute),
      number(gramjs),
      unit,
      ratio?.toFixed(2) ?? "",
      ratioToGramjs?.toFixed(1) ?? "",
      target(must, mustBelow),
      target(goal, goalBelow),
      verdict(figure) ?? "",
    ]));
  }
}
