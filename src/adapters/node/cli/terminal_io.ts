import process from "node:process";
import { shutdownSignal } from "../shutdown_signal.ts";
import type { CliIo } from "./cli_io.ts";
import { UsageError } from "./exit_codes.ts";

/** More than any session is long. */
const MAX_INPUT = 16 * 1024 * 1024;

/** The terminal, the environment and the signals of this process. */
export function terminalIo(): CliIo {
  const signal = shutdownSignal();
  return {
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    ask: (question, secret) => ask(question, secret, signal),
    readInput,
    env: (name) => process.env[name] || undefined,
    colours: Boolean(process.stderr.isTTY) && !process.env.NO_COLOR,
    signal,
  };
}

/** What was typed ahead, or piped in, and not asked for yet. */
let ahead = "";

async function ask(question: string, secret: boolean, signal: AbortSignal): Promise<string> {
  const { stdin, stderr } = process;
  // Raw: the terminal itself shows nothing. Where it is none, nothing shows what is piped in.
  const hide = secret && stdin.isTTY === true;
  // Before the question: who answers at once must not be too early.
  if (hide) stdin.setRawMode(true);
  stderr.write(question);
  try {
    return await readLine(question, hide, signal);
  } finally {
    if (hide) {
      stdin.setRawMode(false);
      stderr.write("\n");
    }
  }
}

function readLine(question: string, raw: boolean, signal: AbortSignal): Promise<string> {
  const { stdin } = process;
  const decoder = new TextDecoder();
  return new Promise((resolve, reject) => {
    let line = "";
    const end = (settle: () => void) => {
      stdin.removeListener("data", take);
      stdin.removeListener("end", ended);
      signal.removeEventListener("abort", aborted);
      stdin.pause();
      settle();
    };
    const ended = () =>
      end(() => {
        if (line) resolve(line);
        else reject(new UsageError(`Cannot ask "${question.trim().replace(/:$/, "")}": nobody answers`));
      });
    const aborted = () => end(() => reject(signal.reason));
    const take = (chunk: Uint8Array | string) => {
      ahead += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
      while (ahead) {
        const character = String.fromCodePoint(ahead.codePointAt(0)!);
        ahead = ahead.slice(character.length);
        if (character === "\n" || character === "\r") {
          if (character === "\r" && ahead[0] === "\n") ahead = ahead.slice(1);
          return end(() => resolve(line));
        }
        if (raw && character === "\x03") {
          // In raw mode the terminal sends no signal.
          return end(() => reject(new DOMException("The user pressed Ctrl+C", "AbortError")));
        }
        if (raw && character === "\x04") return ended();
        if (raw && (character === "\x7f" || character === "\b")) line = [...line].slice(0, -1).join("");
        else line += character;
      }
    };
    if (signal.aborted) return aborted();
    signal.addEventListener("abort", aborted);
    stdin.on("data", take);
    stdin.on("end", ended);
    if (stdin.readableEnded) return ended();
    stdin.resume();
    take("");
  });
}

async function readInput(): Promise<string> {
  let text = ahead;
  ahead = "";
  const decoder = new TextDecoder();
  for await (const chunk of process.stdin) {
    text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    if (text.length > MAX_INPUT) throw new UsageError("Cannot read standard input: it is too long");
  }
  return text;
}
