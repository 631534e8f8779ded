import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** What a client in a process of its own says. */
export interface ChildEvent {
  readonly event: string;
  readonly text?: string;
  /** Marked id of the chat. */
  readonly chat?: number;
  readonly id?: number;
  readonly from?: number;
  readonly username?: string;
  readonly bot?: boolean;
}

/** Another library's client, in a Node process of its own. */
export class ChildClient implements AsyncDisposable {
  /** Gets every event, also those that {@linkcode ChildClient.next} skips. */
  onEvent: (event: ChildEvent) => void = () => {};
  readonly #child: ChildProcess;
  readonly #events: ChildEvent[] = [];
  readonly #ended: Promise<void>;
  #errors = "";
  #over = false;
  #wake: () => void = () => {};

  /** @param program file beside this one @param options its first argument */
  constructor(program: string, options: unknown) {
    const path = fileURLToPath(new URL(program, import.meta.url));
    this.#child = spawn("node", [path, JSON.stringify(options)], { stdio: ["pipe", "pipe", "pipe"] });
    this.#child.stderr!.on("data", (chunk) => this.#errors += chunk);
    createInterface({ input: this.#child.stdout! }).on("line", (line) => {
      if (line.startsWith("{")) {
        const event = JSON.parse(line);
        this.#events.push(event);
        this.onEvent(event);
      }
      this.#wake();
    });
    this.#ended = new Promise((resolve) => {
      const end = () => {
        this.#over = true;
        this.#wake();
        resolve();
      };
      this.#child.on("close", end);
      this.#child.on("error", (error) => {
        this.#errors += String(error);
        end();
      });
    });
  }

  /** The next event of that kind; others before it are skipped. */
  async next(event: string): Promise<ChildEvent> {
    for (;;) {
      while (this.#events.length > 0) {
        const one = this.#events.shift()!;
        if (one.event === event) return one;
        if (one.event === "error") throw new Error(`The other client failed: ${one.text}`);
      }
      if (this.#over) throw new Error(`The other client ended before ${event}: ${this.#errors}`);
      await new Promise<void>((resolve) => this.#wake = resolve);
    }
  }

  /** The next event of that kind; `nudge` is done again and again until it comes. */
  async nextAfter(event: string, nudge: () => Promise<unknown>): Promise<ChildEvent> {
    const next = this.next(event);
    let over = false;
    const end = () => void (over = true);
    next.then(end, end);
    while (!over) {
      await nudge();
      await Promise.race([next, new Promise((resolve) => setTimeout(resolve, 300))]);
    }
    return await next;
  }

  /** Has it send a text. */
  send(to: string | number, text: string): void {
    this.#child.stdin!.write(`${JSON.stringify({ to, text })}\n`);
  }

  /** Ends its input; resolves when it has closed by itself. */
  async close(): Promise<void> {
    this.#child.stdin!.end();
    await this.next("closed");
    await this.#ended;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (!this.#over) this.#child.kill("SIGKILL");
    await this.#ended;
  }
}
