/**
 * The command that makes, shows, checks, converts and ends sessions: in Deno, Bun and Node from version 22.13 on.
 *
 * ```sh
 * deno run -A jsr:@layer/client/cli login my.session --qr
 * deno run -A jsr:@layer/client/cli info my.session
 * ```
 * Each command explains itself with `--help`. No secret is ever taken from an argument, and none is printed unless
 * `--reveal` or `--string` asks for it.
 * @module
 */
import { realpathSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { BACKUP } from "./backup.ts";
import type { CliIo } from "./cli_io.ts";
import { type Command, commandHelp, type CommandResult, parseCommand, table } from "./command.ts";
import { CONVERT } from "./convert.ts";
import { EXIT, EXIT_HELP, exitCodeOf } from "./exit_codes.ts";
import { INFO } from "./info.ts";
import { LOGIN } from "./login.ts";
import { LOGOUT } from "./logout.ts";
import { REPAIR } from "./repair.ts";
import { SEAL, UNSEAL } from "./seal.ts";
import { terminalIo } from "./terminal_io.ts";
import { VERIFY } from "./verify.ts";

export type { CliIo };
export type * from "../../../client/public.ts";

const COMMANDS: readonly Command[] = [LOGIN, INFO, VERIFY, REPAIR, CONVERT, SEAL, UNSEAL, BACKUP, LOGOUT];

/**
 * Runs one command.
 * @param args what stands behind the program's name on the command line
 * @param io the world; left out: this process's terminal, environment and signals
 * @returns the exit code: 0 done, 1 failed, 2 wrong arguments, 3 damaged or no session, 4 open in another process,
 * 5 wrong passphrase, 6 no session there, 7 written by a newer version, 8 login refused or ended, 130 interrupted
 */
export async function main(args: readonly string[], io: CliIo = terminalIo()): Promise<number> {
  const [name, ...rest] = args;
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) {
    const asked = name === "--help" || name === "help";
    if (asked) io.write(help());
    else {io.writeError(
        `${name === undefined ? "" : "Cannot do that: there is no such command\n\n"}${help()}`,
      );}
    return asked ? EXIT.ok : EXIT.usage;
  }
  const json = rest.includes("--json");
  try {
    const context = parseCommand(command, rest, io);
    if (!context) {
      io.write(commandHelp(command));
      return EXIT.ok;
    }
    const result = await command.run(context);
    print(command, result, json, io);
    return result.exitCode ?? EXIT.ok;
  } catch (error) {
    return fail(command, error, json, io);
  }
}

function print(command: Command, result: CommandResult, json: boolean, io: CliIo): void {
  if (json) return io.write(`${JSON.stringify({ command: command.name, ok: true, ...result.json })}\n`);
  const text = result.lines.map((line) => `${line}\n`).join("");
  if (result.secret === undefined) return io.write(text);
  io.writeError(text);
  io.write(`${result.secret}\n`);
}

function fail(command: Command, error: unknown, json: boolean, io: CliIo): number {
  const interrupted = io.signal?.aborted || (error instanceof Error && error.name === "AbortError");
  const exitCode = interrupted ? EXIT.interrupted : exitCodeOf(error);
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (json) {
    io.write(`${JSON.stringify({ command: command.name, ok: false, exitCode, error: { name, message } })}\n`);
    return exitCode;
  }
  const hint = exitCode === EXIT.usage ? `\nSee ${command.name} --help` : "";
  io.writeError(`${message}${hint}\n`);
  return exitCode;
}

function help(): string {
  const commands = COMMANDS.map(({ name, usage, summary }) => [`${name} ${usage}`, summary] as const);
  return `Sessions of @layer/client.\n\n${
    table(commands)
  }\nEach explains itself: login --help, …\n${EXIT_HELP}`;
}

/** Whether this module is the program. Node says so itself only from version 24.2 on. */
function isProgram(): boolean {
  if (import.meta.main !== undefined) return import.meta.main;
  try {
    return realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
  } catch {
    return false;
  }
}

if (isProgram()) process.exit(await main(process.argv.slice(2)));
