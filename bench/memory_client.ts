/**
 * Child of `memory.ts`: one process that fills a session with peers, or has one client, ours or mtcute's, and says how
 * much memory it takes.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import process from "node:process";
import { argument, serve } from "./children.ts";
import { peerOf } from "./peer_samples.ts";
import type { DcHere } from "./test_dc.ts";

/** What one is told. */
export interface MemoryWish {
  readonly who: "layer" | "mtcute";
  /** Fill a session, connect with one, take updates in process. */
  readonly scene: "fill" | "connect" | "updates";
  readonly dc: DcHere;
  /** Where peers are; absent: the session is in memory and holds none. */
  readonly store?: { readonly kind: "sqlite" | "file"; readonly path: string; readonly peers: number };
}

/** Megabytes. */
export interface Memory {
  /** Resident, once garbage is gone. */
  readonly rss: number;
  /** What objects on the heap take then. */
  readonly live: number;
  /** The most that ever was, where the system says so (Linux). */
  readonly peak: number;
}

/** Finds the access hash of a peer, without asking the server. */
type Find = (id: number) => Promise<bigint>;

/** What either library does, in a file of its own: neither is loaded for the other. */
export interface MemorySide {
  /** Makes a session with a key and with peers. */
  fill(dc: DcHere, store: NonNullable<MemoryWish["store"]>): Promise<void>;
  /** Connects and gets updates. */
  connect(dc: DcHere, store: MemoryWish["store"]): Promise<Find>;
}

const BURST = 100;

async function memory(): Promise<Memory> {
  const { gc, Bun } = globalThis as { gc?: () => void; Bun?: { gc(force: boolean): void } };
  // Some is only let go of after a turn or two.
  for (let i = 0; i < 4; i++) {
    if (Bun) Bun.gc(true);
    else gc?.();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  let peak = NaN;
  try {
    peak = Number(/^VmHWM:\s*(\d+)/m.exec(readFileSync("/proc/self/status", "latin1"))![1]) / 1e3 * 1.024;
  } catch {
    // Another system.
  }
  const { rss, heapUsed } = process.memoryUsage();
  return { rss: rss / 1e6, live: heapUsed / 1e6, peak };
}

/** Looks peers up, all over the session. */
async function lookUp(find: Find, peers: number, lookups: number): Promise<void> {
  for (let i = 0; i < lookups; i++) {
    const id = 1 + Math.floor(i * peers / lookups);
    assert.equal(await find(id), peerOf(id).accessHash, `peer ${id}`);
  }
}

async function run({ who, scene, dc, store }: MemoryWish): Promise<never> {
  if (scene === "updates") return await takeUpdates(who);
  const { side }: { side: MemorySide } = await import(`./memory_${who}.ts`);
  if (scene === "fill") {
    await side.fill(dc, store!);
    return await serve({}, () => ({}));
  }
  const find = await side.connect(dc, store);
  return await serve(await memory(), async ({ lookups }) => {
    await lookUp(find, store!.peers, lookups);
    return await memory();
  });
}

async function takeUpdates(who: MemoryWish["who"]): Promise<never> {
  const { layerClient, mtcuteClient } = await import("./update_subjects.ts");
  const { privateMessages } = await import("./private_messages.ts");
  let last = 0;
  const subject = await (who === "layer" ? layerClient : mtcuteClient)((_, what) => {
    // Chats are dealt with side by side.
    last = Math.max(last, parseInt(what));
  });
  const packets = privateMessages();
  let count = 0;
  return await serve(await memory(), async ({ upTo }) => {
    while (count < upTo) {
      for (const end = count + BURST; count < end; count++) subject.push(packets.next().value!);
      await subject.handled(count);
    }
    assert.equal(last, 10_000 + count, "the last update was handled");
    return await memory();
  });
}

await run(argument());
