import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import process from "node:process";

/** A runtime that this machine has. */
export interface Runtime {
  readonly name: "deno" | "bun" | "node";
  /** The program and what stands before the path of a script. */
  readonly command: readonly string[];
}

const DENO_FLAGS = ["run", "-A", "--no-check", "--quiet"];

/** The runtime this process runs in. */
export const here: Runtime = "Deno" in globalThis
  ? { name: "deno", command: [process.execPath, ...DENO_FLAGS] }
  : { name: "Bun" in globalThis ? "bun" : "node", command: [process.execPath] };

/** How a runtime is called by its name on the path, this one as it was called. */
export function runtimeNamed(name: Runtime["name"]): Runtime {
  if (name === here.name) return here;
  return { name, command: name === "deno" ? ["deno", ...DENO_FLAGS] : [name] };
}

/** Milliseconds of processor time of this process so far: all threads, of the program and of the system. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The middle one. Of an even number the upper of both. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

// deno-lint-ignore no-explicit-any -- what a program says is its own business
type Json = any;

/**
 * A program of the bench in a process of its own. It gets one JSON argument, reads one JSON line per question from its
 * standard input and prints one JSON line per answer; it ends with its input. See {@linkcode serve}.
 */
export class Child implements AsyncDisposable {
  /** What it said first: that it is ready, and what others have to know. */
  readonly ready: Promise<Json>;
  readonly #process: ChildProcess;
  readonly #name: string;
  readonly #answers: Json[] = [];
  #over: string | undefined;
  #wake: () => void = () => {};

  /** @param program a file of this folder, or the path of another */
  constructor(program: string, argument: unknown, runtime: Runtime = here) {
    this.#name = program;
    const path = fileURLToPath(new URL(program, import.meta.url));
    const [command, ...flags] = runtime.command;
    this.#process = spawn(command, [...flags, path, JSON.stringify(argument)], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    createInterface({ input: this.#process.stdout! }).on("line", (line) => {
      if (!line.startsWith("{")) return;
      this.#answers.push(JSON.parse(line));
      this.#wake();
    });
    const end = (how: string) => {
      this.#over = how;
      this.#wake();
    };
    this.#process.on("close", (code) => end(`it ended with ${code}`));
    this.#process.on("error", (error) => end(error.message));
    this.ready = this.#next();
  }

  /** Puts a question; one at a time. */
  async ask(what: string, more: object = {}): Promise<Json> {
    this.#process.stdin!.write(`${JSON.stringify({ ask: what, ...more })}\n`);
    return await this.#next();
  }

  async #next(): Promise<Json> {
    while (this.#answers.length === 0) {
      if (this.#over !== undefined) throw new Error(`Cannot go on with ${this.#name}: ${this.#over}`);
      await new Promise<void>((resolve) => this.#wake = resolve);
    }
    return this.#answers.shift();
  }

  /** Ends its input and waits for its end. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#process.stdin!.end();
    const late = setTimeout(() => this.#process.kill("SIGKILL"), 3000);
    while (this.#over === undefined) await new Promise<void>((resolve) => this.#wake = resolve);
    clearTimeout(late);
  }
}

/** The other end of {@linkcode Child}: the argument of this program. */
export function argument(): Json {
  return JSON.parse(process.argv[2]);
}

/** The other end of {@linkcode Child}: says `ready`, answers questions, exits when there are no more. */
export async function serve(
  ready: object,
  answer: (question: Json) => object | Promise<object>,
): Promise<never> {
  const say = (what: object) => void process.stdout.write(`${JSON.stringify(what)}\n`);
  say(ready);
  for await (const line of createInterface({ input: process.stdin })) say(await answer(JSON.parse(line)));
  process.exit(0);
}
