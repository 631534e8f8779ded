/**
 * `deno task bench:sessions`, `bun run bench:sessions`: what opening a session, one durable commit and one lookup by
 * username cost in every store, beside mtcute's SQLite storage, interleaved in one process, medians. What was committed
 * is read back before it is timed, and again afterwards. `--peers 0,10000,200000` says how large the sessions are,
 * `--dir` where: on a file system in memory a commit has no disk to wait for.
 */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { MtcuteSubject } from "./mtcute_session.ts";
import { peerOf } from "./peer_samples.ts";
import { ourSubjects, type Subject } from "./session_subjects.ts";

/** Each size has so many rounds of commits and of openings, or fewer when they last longer than that. */
const COMMITS = 200;
const OPENINGS = 15;
const MILLISECONDS = 6000;

const { values } = parseArgs({
  options: { peers: { type: "string", default: "0,10000" }, dir: { type: "string", default: tmpdir() } },
});
const sizes = values.peers.split(",").map(Number);
if (sizes.some((size) => !Number.isSafeInteger(size) || size < 0)) {
  throw new TypeError(
    `Cannot measure sessions with ${values.peers} peers: give numbers with commas between them`,
  );
}

const print = (line: string) => void process.stdout.write(`${line}\n`);
const { deno, bun, node } = process.versions as Record<string, string | undefined>;
print(
  `${deno ? `Deno ${deno}` : bun ? `Bun ${bun}` : `Node ${node}`} on ${
    cpus()[0]?.model ?? "an unknown processor"
  }, sessions in ${values.dir}`,
);
print("a commit: update state, a channel's pts, one new peer; medians; bytes and fsyncs: means per commit");
print(
  "* not counted here: SQLite's rule, without checkpoints; PostgreSQL and Redis: bytes of their logs; –: cannot be told here\n",
);
const columns = (name: string, rest: string[]) =>
  name.padEnd(27) + rest.map((text) => text.padStart(11)).join("");
print(columns("", ["peers", "open ms", "commit µs", "bytes", "fsyncs", "find µs", "fill s"]));

for (const size of sizes) await measure(size);

interface Samples {
  readonly open: number[];
  readonly commit: number[];
  readonly find: number[];
  bytes: number;
  fsyncs: number;
  fill: number;
}

async function measure(size: number): Promise<void> {
  const directory = mkdtempSync(join(values.dir, "layer-bench-"));
  const subjects: Subject[] = [
    ...await ourSubjects(directory),
    new MtcuteSubject(directory, "NORMAL"),
    new MtcuteSubject(directory, "FULL"),
  ];
  const samples: Samples[] = subjects.map(() => ({
    open: [],
    commit: [],
    find: [],
    bytes: 0,
    fsyncs: 0,
    fill: 0,
  }));
  let last = size;
  try {
    for (const [i, subject] of subjects.entries()) {
      assert.equal(await subject.open(), undefined, `${subject.name}: nothing is there`);
      samples[i].fill = await timed(() => subject.fill(size)) / 1e6;
      // The first commit is not counted: it makes what the others only change.
      await subject.commit(size + 1);
      await subject.close();
    }
    last++;
    await check(subjects, size, last);

    for (const subject of subjects) await subject.open();
    await rounds(COMMITS, async () => {
      last++;
      for (const [i, subject] of subjects.entries()) {
        const before = await subject.meter?.();
        samples[i].commit.push(await timed(() => subject.commit(last)));
        const after = await subject.meter?.();
        samples[i].bytes += (after?.bytes ?? NaN) - (before?.bytes ?? NaN);
        samples[i].fsyncs += (after?.fsyncs ?? NaN) - (before?.fsyncs ?? NaN);
      }
    });
    for (const subject of subjects) await subject.close();
    await check(subjects, size, last);

    await rounds(OPENINGS, async () => {
      for (const [i, subject] of subjects.entries()) {
        samples[i].open.push(await timed(() => subject.open()));
        // The first lookup is not counted: opening has left garbage, and a connection may have to warm up.
        await subject.find("nobody");
        for (let back = 0; back < 5; back++) {
          const { usernames } = peerOf(Math.max(1, last - back));
          samples[i].find.push(await timed(() => subject.find(usernames[0])));
        }
        await subject.close();
      }
    });
    for (const [i, subject] of subjects.entries()) report(subject, size, samples[i]);
    print("");
  } finally {
    for (const subject of subjects) await subject.end?.();
    rmSync(directory, { recursive: true });
  }
}

/** Opens every store and compares what is in it with what was saved. */
async function check(subjects: readonly Subject[], size: number, last: number): Promise<void> {
  for (const subject of subjects) {
    assert.equal(await subject.open(), last, `${subject.name}: the last commit`);
    for (const i of [1, size >> 1, size, last - 1, last]) {
      const expected = i > 0 && i <= last ? peerOf(i).accessHash : undefined;
      assert.equal(await subject.find(`somebody_${i}`), expected, `${subject.name}: peer ${i}`);
    }
    assert.equal(await subject.find(`somebody_${last + 1}`), undefined, `${subject.name}: nobody`);
    await subject.close();
  }
}

async function rounds(count: number, run: () => Promise<void>): Promise<void> {
  const end = performance.now() + MILLISECONDS;
  for (let i = 0; i < count && (i < 3 || performance.now() < end); i++) await run();
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) * 1000;
}

function report(subject: Subject, size: number, { open, commit, find, bytes, fsyncs, fill }: Samples): void {
  const mean = (sum: number, digits: number) =>
    Number.isNaN(sum) ? undefined : (sum / commit.length).toFixed(digits);
  print(columns(subject.name, [
    String(size),
    (median(open) / 1000).toFixed(2),
    median(commit).toFixed(0),
    mean(bytes, 0) ?? "–",
    mean(fsyncs, 2) ?? subject.fsyncs ?? "–",
    median(find).toFixed(0),
    fill.toFixed(2),
  ]));
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1];
}
