/**
 * `deno task bench:memory`, `bun run bench:memory`: how much memory a client takes, ours beside mtcute's, each in a
 * process of its own, megabytes that are resident after garbage was collected.
 *
 * - `connected`: over TCP to the test data centre, updates on, one handler, one call made; the session is in memory.
 * - `200,000 peers`: the same with a session on the disk that holds so many peers; then after 20,000 of them were looked
 *   up. Ours in SQLite, and in a file (the default of paths in our entries: it keeps all peers in memory); mtcute's in
 *   SQLite, its default, on the same SQLite of the runtime, with the TL object that it keeps of every user.
 * - `updates`: 1,000,000 private messages, fed in process, from where the connection hands over pushed bytes to a handler
 *   (the test data centre would keep them all, and takes longer than both). What counts is whether it grows: `live`, what
 *   objects on the heap take, shows it best. Of what is resident, much is room that the engine keeps for garbage.
 *
 * A process of the first two has loaded one library; those of the last have loaded both, and the code of the bench.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { Child, here, type Runtime } from "./children.ts";
import { publish } from "./figures.ts";
import type { Memory, MemoryWish } from "./memory_client.ts";
import type { DcHere, DcWish } from "./test_dc.ts";

const { values } = parseArgs({
  options: {
    updates: { type: "string", default: "1000000" },
    peers: { type: "string", default: "200000" },
  },
});
const UPDATES = Number(values.updates);
const PEERS = Number(values.peers);
const LOOKUPS = Math.min(20_000, PEERS);
const SHARES = [0.1, 0.25, 0.5, 1];

const runtime: Runtime = here.name === "deno"
  ? { ...here, command: [...here.command, "--v8-flags=--expose-gc"] }
  : here.name === "node"
  ? { ...here, command: [...here.command, "--expose-gc"] }
  : here;

const print = (line: string) => void process.stdout.write(`${line}\n`);
const columns = (name: string, rest: string[]) =>
  name.padEnd(40) + rest.map((text) => text.padStart(8)).join("");
print(columns("", ["layer", "", "", "mtcute", "", "", "ratio"]));
print(columns("MB", ["now", "live", "peak", "now", "live", "peak", "of now"]));

const wish: DcWish = { accounts: ["layer", "mtcute"] };
await using server = new Child("test_dc.ts", wish);
const dc: DcHere = await server.ready;
const directory = mkdtempSync(join(tmpdir(), "layer-memory-"));
const start = (wish: Omit<MemoryWish, "dc">) => new Child("memory_client.ts", { ...wish, dc }, runtime);
const show = ({ rss, live, peak }: Memory) => [rss, live, peak].map((bytes) => bytes.toFixed(0));

/** Prints and publishes; what is only a step on the way has no target. */
function row(id: string, what: string, layer: Memory, mtcute: Memory, judged = true): void {
  print(columns(what, [...show(layer), ...show(mtcute), (mtcute.rss / layer.rss).toFixed(2)]));
  publish({
    id: `memory-${id}`,
    what: `RSS, ${what.trim()}`,
    unit: "MB",
    layer: layer.rss,
    mtcute: mtcute.rss,
    ...judged && { goal: 1 },
  });
}

async function connected(who: MemoryWish["who"], store?: MemoryWish["store"]): Promise<Memory[]> {
  if (store) {
    await using filler = start({ who, scene: "fill", store });
    await filler.ready;
  }
  await using client = start({ who, scene: "connect", store });
  const first: Memory = await client.ready;
  return store ? [first, await client.ask("find", { lookups: LOOKUPS })] : [first];
}

async function updates(who: MemoryWish["who"]): Promise<Memory[]> {
  await using client = start({ who, scene: "updates" });
  const found: Memory[] = [await client.ready];
  for (const share of SHARES) found.push(await client.ask("updates", { upTo: share * UPDATES }));
  return found;
}

try {
  const count = (n: number) => n.toLocaleString("en");
  const [ours] = await connected("layer"), [theirs] = await connected("mtcute");
  row("connected", "connected", ours, theirs);

  const place = (kind: "sqlite" | "file", name: string) => ({
    kind,
    path: join(directory, name),
    peers: PEERS,
  });
  const rival = await connected("mtcute", place("sqlite", "mtcute.db"));
  for (const kind of ["sqlite", "file"] as const) {
    const own = await connected("layer", place(kind, `layer.${kind}`));
    const title = `${count(PEERS)} peers, ${kind === "sqlite" ? "SQLite" : "file (mtcute: SQLite)"}`;
    row(`peers-${kind}`, title, own[0], rival[0]);
    row(`lookups-${kind}`, `  ${count(LOOKUPS)} of them looked up (${kind})`, own[1], rival[1]);
  }

  const [own, other] = [await updates("layer"), await updates("mtcute")];
  row("updates-start", "before updates", own[0], other[0], false);
  for (const [i, share] of SHARES.entries()) {
    row(
      `updates-${100 * share}`,
      `after ${count(share * UPDATES)} updates`,
      own[i + 1],
      other[i + 1],
      share === 1,
    );
  }
  const growth = (found: Memory[], what: keyof Memory) => (found.at(-1)![what] - found[2][what]).toFixed(1);
  const both = [own, other].flatMap((found) => [growth(found, "rss"), growth(found, "live"), ""]);
  print(columns("  growth in the last three quarters", both));
  publish({
    id: "memory-updates-live",
    what: `live heap after ${count(UPDATES)} updates`,
    unit: "MB",
    layer: own.at(-1)!.live,
    mtcute: other.at(-1)!.live,
    note: `growth in the last three quarters: ${growth(own, "live")} MB, mtcute ${growth(other, "live")} MB`,
  });
} finally {
  rmSync(directory, { recursive: true });
}
