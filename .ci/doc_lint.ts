/**
 * `deno doc --lint` over every public entry. Generated TL types are left out: their documentation is the TL line, and
 * their members are Telegram's.
 */
import process from "node:process";
import { readFileSync } from "node:fs";
import { spawnSync } from "node:child_process";

const manifest = JSON.parse(readFileSync(new URL("../deno.json", import.meta.url), "utf8"));
const entries = Object.values<string>(manifest.exports);
const { stderr } = spawnSync(process.execPath, ["doc", "--lint", ...entries], {
  encoding: "utf8",
  maxBuffer: 1 << 28,
  env: { ...process.env, NO_COLOR: "1" },
});
// Each finding is a block that names its place: "  --> /path/to/file.ts:1:2".
const findings = stderr.split(/\n(?=error\[)/).filter((block) => block.startsWith("error["));
const ours = findings.filter((block) => !/--> \S*\/src\/tl\/gen\//.test(block));
for (const block of ours) process.stdout.write(`${block}\n`);
process.stdout.write(`${entries.length} entries, ${ours.length} findings\n`);
process.exit(
  ours.length > 0 || !/error|^Checked/m.test(stderr) && findings.length === 0 && stderr.includes("panicked")
    ? 1
    : 0,
);
