/**
 * `deno task size`, `bun run size`: how much of every entry ends up in a bundle, minified and compressed, and which part
 * of the library it comes from. It judges nothing.
 */
import process from "node:process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type BuildOptions, stop, transform } from "esbuild";
import { sizeAtStart } from "./bundles.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const { exports } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8")) as {
  exports: Record<string, string>;
};
/** Entries of browsers and Workers; the others run in Deno, Bun and Node, and have the modules of these. */
const PORTABLE = new Set([".", "./tl", "./mtproto", "./crypto", "./convert", "./indexeddb"]);
/** Not measured: a program, and what only tests need. */
const LEFT_OUT = new Set(["./cli", "./testing", "./testing/tcp"]);

const compressed = (text: string): number => gzipSync(text, { level: 9 }).length;
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const columns = (name: string, ...numbers: number[]): string =>
  name.padEnd(44) + numbers.map((number) => number.toLocaleString("en").padStart(12)).join("");

function options(entry: string): BuildOptions & { write: false } {
  return {
    entryPoints: [ROOT + entry],
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform: PORTABLE.has(nameOf(entry)) ? "browser" : "node",
    // Drivers of databases are the user's; the runtimes' own modules are there.
    external: ["node:*", "bun:*", "pg", "postgres", "ioredis", "@redis/client", "better-sqlite3"],
    logLevel: "error",
  };
}

function nameOf(path: string): string {
  return Object.keys(exports).find((name) => exports[name] === path) ?? path;
}

/** The folder of ours or the package a module belongs to. */
function partOf(module: string): string {
  const own = /^src\/(client\/[^/]+(?=\/)|tl\/gen|[^/]+)/.exec(module);
  if (own) return own[0];
  return /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1] ?? module;
}

/** The minified text of each module in a bundle: esbuild names it in a comment as long as white space stays. */
async function modules(contents: string): Promise<Map<string, string>> {
  const { entryPoints: _, ...rest } = options(exports["."]);
  const { outputFiles } = await build({
    ...rest,
    stdin: { contents, resolveDir: ROOT },
    minifyIdentifiers: true,
    minifySyntax: true,
    legalComments: "none",
  });
  const result = new Map<string, string>();
  const pieces = outputFiles[0].text.split(/^\/\/ ((?:src|node_modules|mod\.ts)\S*)$/m);
  for (let i = 1; i < pieces.length; i += 2) {
    // The piece with the exports cannot stand alone; it is small.
    const code = pieces[i + 1].replace(/^export \{[^}]*\};?$/m, "");
    const { code: small } = await transform(code, { minifyWhitespace: true, target: "es2022" });
    result.set(pieces[i], (result.get(pieces[i]) ?? "") + small);
  }
  return result;
}

print(columns("entry", NaN, NaN).replaceAll("NaN", "   ").trimEnd() + "    minified      gzip -9");
for (const [name, path] of Object.entries(exports)) {
  if (LEFT_OUT.has(name)) continue;
  const { outputFiles } = await build({ ...options(path), minify: true, legalComments: "none" });
  print(columns(name, outputFiles[0].contents.length, compressed(outputFiles[0].text)));
}

for (const what of ["connectBase", "connect"]) {
  const all = [...await modules(`export { ${what}, StringSession } from "@layer/client";`)];
  const whole = all.map(([, text]) => text).join("");
  print(`\n${columns(`${what}() and string sessions, for browsers`, whole.length, compressed(whole))}`);
  const parts = new Map<string, string>();
  for (const [module, text] of all) parts.set(partOf(module), (parts.get(partOf(module)) ?? "") + text);
  print("its parts, each compressed by itself");
  for (
    const [part, text] of [...parts].sort(([, a], [, b]) => compressed(b) - compressed(a))
  ) print(columns(part, text.length, compressed(text)));
  print("its largest modules");
  for (
    const [module, text] of all.sort(([, a], [, b]) => compressed(b) - compressed(a)).slice(0, 30)
  ) print(columns(module, text.length, compressed(text)));
}

print("\nwhat there is to load at first, where what is imported on demand is split off");
for (const [what, name] of [["connectBase()", "layer-base"], ["connect()", "layer"]] as const) {
  const { raw, gzip } = await sizeAtStart(name);
  print(columns(`${what} and string sessions`, raw, gzip));
}
await stop();
