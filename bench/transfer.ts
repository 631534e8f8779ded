/**
 * `deno task bench:transfer`, `bun run bench:transfer`: 100 MiB from memory to the test data centre and back, over TCP
 * on the loopback, with raw upload.saveBigFilePart and upload.getFile: parts of 512 KiB, four calls at a time. Our
 * client beside mtcute's `BaseTelegramClient`, each in a process of its own, in turn, on the same data centre, which
 * has a process of its own, too. Every transfer is checked by its hash, outside of the time.
 *
 * `wall` is from the first call to the last answer: the client, the system and the data centre at once, as far as the
 * processors of the machine allow. `cpu` is the processor time of the client's process alone, of all its threads: what
 * a busy machine, or a data centre that is slower than the client, cannot hide. The data centre is the same for both:
 * `dc` is its own processor time as a share of the wall time; near 100 % it is what the client waits for.
 *
 * Ours has one connection for uploads and one for downloads; mtcute, left as it is, spreads over four and two. mtcute
 * looks for peers in every answer. In Deno the data centre listens with `Deno.listen`, elsewhere with `node:net`.
 */
import assert from "node:assert/strict";
import process from "node:process";
import { Child, median } from "./children.ts";
import { publish } from "./figures.ts";
import type { DcHere, DcWish } from "./test_dc.ts";
import type { TransferWish } from "./transfer_client.ts";

const SIZE = 100 << 20;
const PART = 512 << 10;
const IN_FLIGHT = 4;
const ROUNDS = 5;
const WAYS = ["up", "down"] as const;

interface Sample {
  readonly wall: number;
  readonly cpu: number;
  readonly dc: number;
}

const print = (line: string) => void process.stdout.write(`${line}\n`);
const columns = (name: string, rest: string[]) =>
  name.padEnd(22) + rest.map((text) => text.padStart(10)).join("");

const wish: DcWish = { accounts: ["layer", "mtcute"], file: SIZE };
await using server = new Child("test_dc.ts", wish);
const dc: DcHere = await server.ready;
const start = (who: TransferWish["who"]) => {
  const told: TransferWish = { who, dc, size: SIZE, part: PART, inFlight: IN_FLIGHT };
  return new Child("transfer_client.ts", told);
};
await using layer = start("layer");
await using mtcute = start("mtcute");
const clients = { layer, mtcute };
for (const client of Object.values(clients)) await client.ready;

print(`100 MiB through the loopback, medians of ${ROUNDS} rounds in turn, after one that does not count\n`);
print(columns("", ["MB/s", "wall ms", "cpu ms", "dc cpu ms", "dc", "ratio", "cpu ratio"]));
for (const way of WAYS) {
  const samples: Record<keyof typeof clients, Sample[]> = { layer: [], mtcute: [] };
  for (let round = -1; round < ROUNDS; round++) {
    for (const [name, client] of Object.entries(clients)) {
      const before = await server.ask("cpu");
      const { wall, cpu, sha256 } = await client.ask(way);
      const after = await server.ask("cpu");
      const hash = sha256 ?? (await server.ask("uploaded", { account: dc.accounts[name].id })).sha256;
      assert.equal(hash, dc.sha256, `${name}, ${way}: every byte arrived`);
      if (round >= 0) samples[name as keyof typeof clients].push({ wall, cpu, dc: after.cpu - before.cpu });
    }
  }
  report(way, samples);
}

function report(way: string, samples: Record<string, Sample[]>): void {
  const of = (name: string, what: keyof Sample) => median(samples[name].map((sample) => sample[what]));
  for (const name of Object.keys(samples)) {
    const [wall, cpu, dc] = (["wall", "cpu", "dc"] as const).map((what) => of(name, what));
    const ratio = (what: keyof Sample) => (of("mtcute", what) / of("layer", what)).toFixed(2);
    print(columns(`${way}, ${name}`, [
      (SIZE / 1e3 / wall).toFixed(0),
      wall.toFixed(0),
      cpu.toFixed(0),
      dc.toFixed(0),
      `${(100 * dc / wall).toFixed(0)} %`,
      ...name === "layer" ? [ratio("wall"), ratio("cpu")] : [],
    ]));
  }
  const both = (what: keyof Sample) => ({ layer: of("layer", what), mtcute: of("mtcute", what) });
  publish({
    id: `transfer-${way}`,
    what: `100 MiB ${way}, wall`,
    unit: "ms",
    ...both("wall"),
    must: 1,
    goal: 1.5,
    note: `the test DC takes ${(100 * of("layer", "dc") / of("layer", "wall")).toFixed(0)} % of the time`,
  });
  publish({ id: `transfer-${way}-cpu`, what: `100 MiB ${way}, client CPU`, unit: "ms", ...both("cpu") });
}
