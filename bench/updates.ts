/**
 * `deno task bench:updates`, `bun run bench:updates`: how long an update takes, ours beside mtcute's updates manager, fed
 * with the same bytes, without a network, interleaved in one process, medians. Both have to hand the same updates to their
 * handlers, in the same order per chat, before they are timed.
 *
 * - `box`: what orders updates, alone, fed with objects that were read before. Ours is that and nothing more. mtcute's
 *   manager cannot be had without its storage: it takes note of users and chats and of its own state as it goes.
 * - `handler`: from the pushed bytes to a handler that reads a message's id and text. Both read TL, take note of peers,
 *   find out what is missing, put updates in order, make the object a handler gets (fields that need more work are made
 *   when asked for, by both) and save where they are, in memory. Ours waits for the handler before it goes on in that chat
 *   and before it says that the update is done; mtcute calls it and goes on. mtcute keeps all fields of a user or chat,
 *   and of a user's account the messages by which others can be addressed in channels; ours keeps what addressing takes.
 * - `one by one`: the same, but each update is waited for before the next arrives. Otherwise 100 arrive at once; mtcute's
 *   manager then goes through all of them at a time, and saves where it is; ours is made to save after 100 updates in both
 *   cases. A client does so every 100 ms.
 *
 * What is out of order is so within what arrives at once: nothing is ever missing, so nobody asks for a difference.
 */
import assert from "node:assert/strict";
import { cpus } from "node:os";
import process from "node:process";
import { publish } from "./figures.ts";
import { BURST, type UpdateCase, updateCases } from "./update_cases.ts";
import {
  layerBox,
  layerClient,
  type MakeSubject,
  mtcuteClient,
  mtcuteManager,
  readOurs,
  readTheirs,
  type UpdateSubject,
} from "./update_subjects.ts";

/** Updates per sample, and samples per life of a client: short ones, so that most of them run undisturbed. */
const SAMPLE = BURST;
const SAMPLES = 50;
/** Lives of each client; the first ones are not counted: after two of them, engines still compile. */
const WARM_UP = 4;
const LIVES = 4;

interface Side {
  readonly make: MakeSubject;
  readonly packets: readonly (Uint8Array | object)[];
}

const print = (line: string) => void process.stdout.write(`${line}\n`);
const { deno, bun, node } = process.versions as Record<string, string | undefined>;
const where = deno ? `Deno ${deno}` : bun ? `Bun ${bun}` : `Node ${node}`;
print(`${where} on ${cpus()[0]?.model ?? "an unknown processor"}`);
print(
  `medians of ${LIVES * SAMPLES} interleaved samples of ${SAMPLE} updates; ` +
    "ratio: how many times as fast as mtcute 0.30.3\n",
);
const columns = (name: string, rest: string[]) =>
  name.padEnd(38) + rest.map((text) => text.padStart(12)).join("");
print(columns("", ["layer µs", "mtcute µs", "layer /s", "mtcute /s", "ratio"]));

for (const one of updateCases(SAMPLE * SAMPLES)) {
  const { packets } = one;
  await compare(one, `box: ${one.name}`, BURST, [
    { make: layerBox, packets: packets.map(readOurs) },
    { make: mtcuteManager, packets: packets.map(readTheirs) },
  ]);
  const sides = [{ make: layerClient, packets }, { make: mtcuteClient, packets }];
  await compare(one, `handler: ${one.name}`, BURST, sides);
  if (one.ordered) await compare(one, `handler, one by one: ${one.name}`, 1, sides);
}

async function compare(one: UpdateCase, name: string, burst: number, sides: readonly Side[]): Promise<void> {
  const [ours, theirs] = [await collect(sides[0], burst), await collect(sides[1], burst)];
  assert.equal([...ours.values()].flat().length, one.packets.length, `${name}: all of them arrive`);
  assert.deepEqual(ours, theirs, `${name}: both hand out the same`);
  const samples: number[][] = sides.map(() => []);
  for (let life = -WARM_UP; life < LIVES; life++) {
    const subjects: UpdateSubject[] = [];
    for (const { make } of sides) subjects.push(await make());
    for (let at = 0; at < one.packets.length; at += SAMPLE) {
      for (const [i, { packets }] of sides.entries()) {
        const start = performance.now();
        await feed(subjects[i], packets, at, at + SAMPLE, burst);
        if (life >= 0) samples[i].push(performance.now() - start);
      }
    }
    for (const subject of subjects) await subject.close();
  }
  const [our, their] = samples.map((times) => times.sort((a, b) => a - b)[times.length >> 1] * 1e3 / SAMPLE);
  const id = `updates/${name.replace(/[^a-z]+/g, "-")}`;
  publish({ id, what: `an update, ${name}`, unit: "µs", layer: our, mtcute: their });
  const rate = (micros: number) => Math.round(1e6 / micros).toString();
  print(columns(name, [our.toFixed(2), their.toFixed(2), rate(our), rate(their), (their / our).toFixed(2)]));
}

/** What handlers get, by chat. */
async function collect(side: Side, burst: number): Promise<Map<string, string[]>> {
  const chats = new Map<string, string[]>();
  const subject = await side.make((chat, what) => {
    const list = chats.get(chat);
    if (list) list.push(what);
    else chats.set(chat, [what]);
  });
  await feed(subject, side.packets, 0, side.packets.length, burst);
  await subject.close();
  return new Map([...chats].sort(([one], [other]) => one < other ? -1 : 1));
}

async function feed(
  subject: UpdateSubject,
  packets: Side["packets"],
  from: number,
  to: number,
  burst: number,
): Promise<void> {
  for (let at = from; at < to;) {
    const end = at + burst;
    for (; at < end; at++) subject.push(packets[at]);
    await subject.handled(at);
  }
  await subject.save();
}
