import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** What a child runs in: this test's own runtime, or another one on the PATH. */
export type Runtime = "this" | "deno" | "bun";

const IN_DENO = (process.versions as Record<string, string | undefined>).deno !== undefined;

/** A program of this folder in a process of its own, which talks in lines of JSON. */
export class Child {
  readonly process: ChildProcess;
  readonly #lines: Record<string, unknown>[] = [];
  #wake: () => void = () => {};
  #ended = false;

  constructor(program: URL, args: readonly string[], runtime: Runtime = "this") {
    const deno = runtime === "deno" || (runtime === "this" && IN_DENO);
    const command = runtime === "this" ? process.execPath : runtime;
    this.process = spawn(
      command,
      [...deno ? ["run", "-A", "--no-check", "--quiet"] : [], fileURLToPath(program), ...args],
      { stdio: ["pipe", "pipe", "inherit"] },
    );
    createInterface({ input: this.process.stdout! }).on("line", (line) => {
      this.#lines.push(JSON.parse(line));
      this.#wake();
    });
    this.process.on("close", () => {
      this.#ended = true;
      this.#wake();
    });
  }

  /** Its next line; `undefined` after the last. */
  async next(): Promise<Record<string, unknown> | undefined> {
    while (this.#lines.length === 0 && !this.#ended) await new Promise<void>((wake) => this.#wake = wake);
    return this.#lines.shift();
  }

  /** All lines from here to its end. */
  async rest(): Promise<Record<string, unknown>[]> {
    const lines = [];
    for (let line; (line = await this.next());) lines.push(line);
    return lines;
  }

  /** Tells it to go on to its end. */
  finish(): void {
    this.process.stdin!.end();
  }

  /** Kills it; resolves when it is dead. */
  async kill(): Promise<void> {
    this.process.kill("SIGKILL");
    await this.rest();
  }
}

/** Whether there is such a program. */
export async function onPath(command: string): Promise<boolean> {
  return await new Promise((resolve) => {
    const child = spawn(command, ["--version"], { stdio: "ignore" });
    child.on("error", () => resolve(false)).on("close", (code) => resolve(code === 0));
  });
}
