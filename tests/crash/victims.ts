import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** What a victim runs in: the runtime of the test itself, or another one on the PATH. */
export type Runtime = "this" | "deno" | "bun";

/** How a victim ended. */
export interface Death {
  /** The last number each store acknowledged; the one it was opened with when it acknowledged nothing. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The number each store was opened with. */
  readonly opened: ReadonlyMap<string, number>;
  /** Stores that had lost their lease before. */
  readonly lapsed: ReadonlySet<string>;
}

const PROGRAM = fileURLToPath(new URL("victim.ts", import.meta.url));
const IN_DENO = (process.versions as Record<string, string | undefined>).deno !== undefined;
/** A victim that is slow is killed after so many milliseconds. */
const PATIENCE = 4000;

/** A process that has started and waits to be told what to do. */
export class Victim {
  readonly #child: ChildProcess;
  #output = "";
  #errors = "";
  #onLine: () => void = () => {};

  constructor(runtime: Runtime) {
    const deno = runtime === "deno" || (runtime === "this" && IN_DENO);
    const args = deno ? ["run", "-A", "--unstable-kv", "--no-check", "--quiet", PROGRAM] : [PROGRAM];
    this.#child = spawn(runtime === "this" ? process.execPath : runtime, args, {
      stdio: ["pipe", "pipe", "pipe"],
    });
    this.#child.stdout!.on("data", (chunk) => {
      this.#output += chunk;
      this.#onLine();
    });
    this.#child.stderr!.on("data", (chunk) => this.#errors += chunk);
    this.#child.stdin!.on("error", () => {});
  }

  /** Lets it commit to the session at each of `places`, and kills it at a random moment. */
  async die(places: Readonly<Record<string, string>>): Promise<Death> {
    const child = this.#child, names = Object.keys(places);
    const dead = new Promise<void>((resolve, reject) => {
      child.on("error", reject).on("close", () => resolve());
    });
    let killed = false;
    const kill = () => {
      killed = true;
      child.kill("SIGKILL");
    };
    const patience = setTimeout(kill, PATIENCE);
    if (Math.random() < 0.08) {
      // While it opens.
      setTimeout(kill, Math.random() * 60);
    } else {
      // After a random number of commits to one of the sessions, in the middle of another one.
      const target = names[Math.floor(Math.random() * names.length)];
      const least = 1 + Math.floor(Math.random() ** 2 * 25), others = Math.random() < 0.95 ? 1 : 0;
      this.#onLine = () => {
        if (!names.every((name) => this.#commits(name) >= (name === target ? least : others))) return;
        this.#onLine = () => {};
        setTimeout(kill, Math.random() * 6);
      };
    }
    child.stdin!.write(`${JSON.stringify(places)}\n`);
    await dead;
    clearTimeout(patience);
    const errors = this.#errors.split("\n").filter(Boolean);
    const lapsed = errors.flatMap((line) => /^lapsed (\S+)$/.exec(line)?.[1] ?? []);
    if (!killed || lapsed.length < errors.length) throw new Error(`The victim failed: ${this.#errors}`);
    const numbers = new Map<string, number>(), opened = new Map<string, number>();
    for (const line of this.#output.slice(0, this.#output.lastIndexOf("\n") + 1).trim().split("\n")) {
      const [name, number] = line.split(" ");
      if (name === "") continue;
      if (!opened.has(name)) opened.set(name, Number(number));
      numbers.set(name, Number(number));
    }
    return { numbers, opened, lapsed: new Set(lapsed) };
  }

  /** How many commits a store has acknowledged. */
  #commits(name: string): number {
    return (this.#output.match(new RegExp(`^${name} .*\n`, "gm"))?.length ?? 0) - 1;
  }

  /** Ends one that is not needed. */
  end(): void {
    this.#child.kill("SIGKILL");
  }
}
