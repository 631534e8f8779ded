/**
 * The whole suite, under Deno and then under Bun. Works on a machine that has only Node and npm: whatever is missing
 * comes from the npm registry. The last line says how many tests passed and failed.
 */
import process from "node:process";
import { spawn } from "node:child_process";

const BUN = "bun@1.4.5";
/** No runtime takes so many milliseconds for the suite: something hangs. */
const TIME_LIMIT = 10 * 60_000;

interface Outcome {
  readonly code: number;
  readonly output: string;
}

function run(command: string, args: string[], quiet = false): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, NO_COLOR: "1", CI: "true" },
    });
    let output = "";
    const take = (stream: NodeJS.WriteStream) => (chunk: Uint8Array) => {
      output += new TextDecoder().decode(chunk);
      if (!quiet) stream.write(chunk);
    };
    child.stdout.on("data", take(process.stdout));
    child.stderr.on("data", take(process.stderr));
    const limit = setTimeout(() => {
      process.stdout.write(`\n${command} was stopped after ${TIME_LIMIT / 60_000} minutes: a test hangs\n`);
      child.kill("SIGKILL");
    }, TIME_LIMIT);
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(limit);
      resolve({ code: code ?? 1, output });
    });
  });
}

async function has(command: string): Promise<boolean> {
  return await run(command, ["--version"], true).then(({ code }) => code === 0, () => false);
}

const count = (output: string, pattern: RegExp) =>
  [...output.matchAll(pattern)].reduce((sum, match) => sum + Number(match[1]), 0);

const bun = await has("bun") ? ["bun"] : ["npx", "-y", BUN];
// Bun resolves packages from node_modules; --ignore-scripts: a development dependency would compile native code.
const install = await run(bun[0], [...bun.slice(1), "install", "--silent", "--ignore-scripts"]);
if (install.code !== 0) process.exit(install.code);

const deno = await run(process.execPath, ["test", "-A", "--quiet", "tests/"]);
const bunTest = await run(bun[0], [...bun.slice(1), "test", "--timeout", "30000", "tests/"]);

// Deno counts a file's top level and its steps apart: "ok | 12 passed (340 steps) | 0 failed".
const steps = count(deno.output, /\bpassed \((\d+) steps?\)/g);
const denoPassed = steps || count(deno.output, /\b(\d+) passed\b/g);
const denoFailed = count(deno.output, /\b(\d+) failed\b/g);
const bunPassed = count(bunTest.output, /^\s*(\d+) pass$/gm);
const bunFailed = count(bunTest.output, /^\s*(\d+) fail$/gm);
const failed = denoFailed + bunFailed + (denoFailed === 0 && deno.code !== 0 ? 1 : 0) +
  (bunFailed === 0 && bunTest.code !== 0 ? 1 : 0);
process.stdout.write(
  `\nDeno: ${denoPassed} passed, ${denoFailed} failed; Bun: ${bunPassed} passed, ${bunFailed} failed\n`,
);
process.stdout.write(`${denoPassed + bunPassed} passed, ${failed} failed\n`);
process.exit(deno.code || bunTest.code || (denoPassed === 0 || bunPassed === 0 ? 1 : 0));
