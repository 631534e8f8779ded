/**
 * `deno task bench`, `bun run bench`: codecs and ciphers beside @mtcute/core, interleaved in one process, medians.
 * Results are checked for equality before they are timed.
 */
import process from "node:process";
import { cpus } from "node:os";
import type { Platform } from "@layer/client/crypto";
import { benchAesIge } from "./aes_ige.ts";
import { benchCold } from "./cold_start.ts";
import { benchKeyExchange } from "./key_exchange.ts";
import { benchPackets } from "./packets.ts";
import { micros, type Timing } from "./harness.ts";
import { publishTiming } from "./targets.ts";
import { benchTl } from "./tl.ts";

const isDeno = "Deno" in globalThis;
const platform: Platform = isDeno
  ? (await import("../src/adapters/deno/platform.ts")).denoPlatform
  : (await import("../src/adapters/bun/platform.ts")).bunPlatform;

const { deno, bun, node } = process.versions as Record<string, string | undefined>;
const print = (line: string) => void process.stdout.write(`${line}\n`);
print(
  `${deno ? `Deno ${deno}` : bun ? `Bun ${bun}` : `Node ${node}`} on ${
    cpus()[0]?.model ?? "an unknown processor"
  }`,
);
print("medians of 81 interleaved rounds; ratio: how many times as fast as @mtcute/core 0.30.3\n");
print(
  `${"".padEnd(38)}${"bytes".padStart(9)}${"layer µs".padStart(11)}${"mtcute µs".padStart(11)}${
    "ratio".padStart(8)
  }`,
);

function report(what: string, bytes: number, [ours, theirs]: Timing[]): void {
  publishTiming(what, bytes, [ours, theirs]);
  const ratio = (theirs.nanoseconds / ours.nanoseconds).toFixed(2);
  print(
    `${what.padEnd(38)}${String(bytes).padStart(9)}  ${micros(ours.nanoseconds)}  ${
      micros(theirs.nanoseconds)
    }` +
      ratio.padStart(8),
  );
}

await benchAesIge(platform, report);
await benchPackets(platform, report);
await benchKeyExchange(platform, report);
benchCold(report);
benchTl(report);
