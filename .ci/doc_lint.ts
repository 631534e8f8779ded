/**
 * `deno doc --lint` over every public entry. Two things are left out: generated TL types, whose documentation is the TL
 * line; constructors and error names, which the comment of their class speaks for.
 */
import process from "node:process";
import { readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";

const manifest = JSON.parse(readFileSync(new URL("../deno.json", import.meta.url), "utf8"));
const entries = Object.values<string>(manifest.exports);
const { stderr, status } = spawnSync(process.execPath, ["doc", "--lint", ...entries], {
  encoding: "utf8",
  maxBuffer: 1 << 28,
  env: { ...process.env, NO_COLOR: "1" },
});

const lines = new Map<string, string[]>();
function sourceLine(path: string, line: number): string {
  let source = lines.get(path);
  if (!source) lines.set(path, source = readFileSync(path, "utf8").split("\n"));
  return source[line - 1] ?? "";
}

// Each finding is a block that names its place: "  --> /path/to/file.ts:1:2".
const findings = stderr.split(/\n(?=error\[)/).filter((block) => block.startsWith("error["));
const ours = findings.filter((block) => {
  const place = /--> (\S+):(\d+):\d+/.exec(block);
  if (!place || /\/src\/tl\/gen\//.test(place[1])) return false;
  return !/^\s*(?:private )?(?:constructor\(|override (?:readonly )?name)/.test(
    sourceLine(place[1], Number(place[2])),
  );
});
for (const block of ours) process.stdout.write(`${block}\n`);
process.stdout.write(`${entries.length} entries, ${ours.length} findings\n`);
if (status !== 0 && findings.length === 0) process.stdout.write(stderr);
process.exit(ours.length > 0 || (status !== 0 && findings.length === 0) ? 1 : 0);
