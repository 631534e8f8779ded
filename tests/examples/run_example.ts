import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The runtime the tests run in. */
export const runtime: "deno" | "bun" = "Deno" in globalThis ? "deno" : "bun";

/** A program that runs in a folder of its own. */
export interface Running {
  readonly child: ChildProcess;
  readonly folder: string;
  /** Everything it printed so far. */
  output(): string;
  /** Resolves when it has printed `text`; rejects when it ended before. */
  printed(text: string): Promise<void>;
  /** Its exit code. */
  readonly code: Promise<number | null>;
  /** Ends it and removes its folder. */
  [Symbol.asyncDispose](): Promise<void>;
}

/** Runs a file of `examples/` in this runtime, against a test DC if options for it are given. */
export function runExample(name: string, env: Record<string, string> = {}, testDc?: unknown): Running {
  const folder = mkdtempSync(join(tmpdir(), "layer-example-"));
  const file = join(root, "examples", name);
  const args = runtime === "deno"
    ? [
      "run",
      "-A",
      "--quiet",
      "--no-check",
      "--config",
      join(root, "deno.json"),
      ...importMap(folder, testDc),
      file,
    ]
    : [...(testDc ? ["--preload", join(root, "tests/examples/preload_bun.ts")] : []), file];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      NO_COLOR: "1",
      ...env,
      ...(testDc ? { TEST_DC_OPTIONS: JSON.stringify(testDc) } : {}),
    },
  });
  let output = "";
  let over = false;
  const watchers = new Set<() => void>();
  const take = (chunk: Uint8Array) => {
    output += new TextDecoder().decode(chunk);
    for (const watch of watchers) watch();
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  const code = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      over = true;
      for (const watch of watchers) watch();
      resolve(code);
    });
  });
  return {
    child,
    folder,
    code,
    output: () => output,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const watch = () => {
          if (output.includes(text)) resolve();
          else if (over) reject(new Error(`It ended without printing ${JSON.stringify(text)}:\n${output}`));
        };
        watchers.add(watch);
        watch();
      }),
    async [Symbol.asyncDispose]() {
      if (!over) child.kill("SIGKILL");
      await code;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Deno finds the stand-in through an import map. */
function importMap(folder: string, testDc: unknown): string[] {
  if (!testDc) return [];
  const { imports, name, exports } = JSON.parse(readFileSync(join(root, "deno.json"), "utf8"));
  for (const [entry, path] of Object.entries<string>(exports)) {
    imports[name + entry.slice(1)] = pathToFileURL(join(root, path)).href;
  }
  imports[`${name}/deno`] = new URL("./shim_deno.ts", import.meta.url).href;
  const path = join(folder, "import_map.json");
  writeFileSync(path, JSON.stringify({ imports }));
  return ["--import-map", path];
}
