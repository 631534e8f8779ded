/**
 * `deno task bench:edge`, `bun run bench:edge`: the cold start of an edge function, from a session string to the answer
 * to its first call (users.getUsers), in a process that has done nothing before: import of a bundle, session, connection,
 * call. Milliseconds of processor time of the whole process, with everything the engine does behind the scenes, which is
 * what such functions are billed; wall time below. The test data centre has a process of its own. Medians of rounds in
 * turn; `boot`, what the runtime takes before the first line runs, is not in the sum.
 *
 * - `layer`: `connectBase` of the core entry, over WebSocket, as examples/edge_function.ts does. A WebSocket costs more
 *   than TCP.
 * - `layer, TCP`: `connectBase` of the entry of the runtime.
 * - `mtcute`: its `BaseTelegramClient` over TCP, updates off; it reads its WebAssembly from a file.
 * - `GramJS`: over TCP. Its `connect` makes a call already.
 */
import { execFile } from "node:child_process";
import process from "node:process";
import { parseArgs, promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { type BundleName, Bundles } from "./bundles.ts";
import { Child, here, median, type Runtime, runtimeNamed } from "./children.ts";
import { publish } from "./figures.ts";
import type { DcHere, DcWish } from "./test_dc.ts";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "15" }, runtime: { type: "string", default: here.name } },
});
const ROUNDS = Number(values.rounds);
const STEPS = ["boot", "import", "session", "connect", "call"] as const;
const run = promisify(execFile);
const script = fileURLToPath(new URL("edge_run.mjs", import.meta.url));

type Steps = Record<typeof STEPS[number], [cpu: number, wall: number]>;
interface Contender {
  readonly title: string;
  readonly bundle: BundleName;
  readonly session: "session" | "mtcute" | "gramjs";
}

const runtime = runtimeNamed(values.runtime as Runtime["name"]);
const contenders: Contender[] = [
  { title: "layer", bundle: "layer-base", session: "session" },
  { title: "layer, TCP", bundle: `layer-base-${runtime.name}`, session: "session" },
  { title: "mtcute", bundle: "mtcute-base", session: "mtcute" },
  { title: "GramJS", bundle: "gramjs", session: "gramjs" },
].filter(({ title }) => title !== "layer" || runtime.name !== "node") as Contender[];

const print = (line: string) => void process.stdout.write(`${line}\n`);
const columns = (name: string, rest: string[]) =>
  name.padEnd(20) + rest.map((text) => text.padStart(10)).join("");

using bundles = await Bundles.make(...contenders.map(({ bundle }) => bundle));
const wish: DcWish = { accounts: contenders.map(({ bundle }) => bundle) };
await using server = new Child("test_dc.ts", wish);
const dc: DcHere = await server.ready;

const samples = contenders.map((): Steps[] => []);
for (let round = -1; round < ROUNDS; round++) {
  for (let turn = 0; turn < contenders.length; turn++) {
    const i = (turn + round + contenders.length) % contenders.length;
    const taken = await start(contenders[i]);
    if (round >= 0) samples[i].push(taken);
  }
}

print(
  `${runtime.name}: from a session string to the first answer, medians of ${ROUNDS} processes each, ms\n`,
);
const sums = (["cpu", "wall"] as const).map((what, which) => {
  print(columns(what, [...STEPS, "sum", "ratio"]));
  const totals = samples.map((all) => median(all.map((steps) => sumOf(steps, which))));
  for (const [i, { title }] of contenders.entries()) {
    const steps = STEPS.map((step) => median(samples[i].map((all) => all[step][which])));
    const ratio = title.startsWith("layer") ? [(theirs(totals) / totals[i]).toFixed(2)] : [];
    print(columns(title, [...[...steps, totals[i]].map((time) => time.toFixed(1)), ...ratio]));
  }
  print("");
  return totals;
});

for (const [i, { title }] of contenders.entries()) {
  if (!title.startsWith("layer")) continue;
  const steps = STEPS.slice(1).map((step) =>
    `${step} ${median(samples[i].map((all) => all[step][0])).toFixed(1)}`
  );
  publish({
    id: title === "layer" ? "edge-start" : "edge-start-tcp",
    what: `cold start to the first answer, CPU (${title === "layer" ? "WebSocket" : "TCP"})`,
    unit: "ms",
    runtime: runtime.name,
    layer: sums[0][i],
    mtcute: theirs(sums[0]),
    gramjs: sums[0].at(-1)!,
    goal: 1,
    note: `layer: ${steps.join(", ")}`,
  });
}

function theirs(totals: number[]): number {
  return totals[contenders.findIndex(({ title }) => title === "mtcute")];
}

function sumOf(steps: Steps, which: number): number {
  return STEPS.slice(1).reduce((sum, step) => sum + steps[step][which], 0);
}

async function start({ bundle, session }: Contender): Promise<Steps> {
  const [program, ...flags] = runtime.command;
  const account = dc.accounts[bundle];
  const told = { who: bundle, bundle: bundles.path(bundle), session: account[session], id: account.id };
  const { dc: number, host, port, wsPort } = dc;
  const argument = JSON.stringify({ ...told, dc: number, host, port, wsPort });
  const { stdout } = await run(program, [...flags, script, argument]);
  return JSON.parse(stdout);
}
