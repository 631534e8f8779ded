import { parseArgs } from "node:util";
import type { CliIo } from "./cli_io.ts";
import { EXIT_HELP, UsageError } from "./exit_codes.ts";

/** An option of a command. */
export interface OptionSpec {
  /** What stands for its value in the help; absent: it takes none. */
  readonly value?: string;
  /** It may be given several times. */
  readonly multiple?: boolean;
  /** What it does. */
  readonly help: string;
}

/** What a command is given. */
export interface CommandContext {
  /** The world. */
  readonly io: CliIo;
  /** What stands where no option does. */
  readonly args: readonly string[];
  /** Whether an option without a value is there. */
  flag(name: string): boolean;
  /** The value of an option. */
  value(name: string): string | undefined;
  /** All values of an option. */
  values(name: string): readonly string[];
}

/** What a command has to say when it has succeeded. */
export interface CommandResult {
  /** For programs: what `--json` prints. */
  readonly json: Readonly<Record<string, unknown>>;
  /** For people: lines. */
  readonly lines: readonly string[];
  /** A secret that was asked for: it goes to standard output, the lines to standard error. */
  readonly secret?: string;
  /** The exit code, when that is not 0. */
  readonly exitCode?: number;
}

/** One of the things `layer-session` does. */
export interface Command {
  /** Its name. */
  readonly name: string;
  /** What stands behind the name. */
  readonly usage: string;
  /** One line. */
  readonly summary: string;
  /** More about it. */
  readonly details?: string;
  /** How many arguments that are no options it takes, at least and at most. */
  readonly takes: readonly [number, number];
  /** Its options, beside those that all have. */
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Does it. */
  run(context: CommandContext): Promise<CommandResult>;
}

const COMMON: Readonly<Record<string, OptionSpec>> = {
  json: { help: "print one line of JSON" },
  help: { help: "print this" },
};

/**
 * What `args` mean to `command`; undefined when its help is asked for.
 * @throws UsageError
 */
export function parseCommand(
  command: Command,
  args: readonly string[],
  io: CliIo,
): CommandContext | undefined {
  const specs: Readonly<Record<string, OptionSpec>> = { ...command.options, ...COMMON };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(specs).map(([name, { value }]) => [name, { type: value ? "string" : "boolean" }]),
    ),
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const spec = Object.hasOwn(specs, name) && rawName.startsWith("--") ? specs[name] : undefined;
    if (!spec) throw new UsageError(`Cannot ${command.name}: there is no option ${rawName}`);
    if (spec.value && !value) throw new UsageError(`Cannot ${command.name}: ${rawName} needs a value`);
    if (!spec.value && value !== undefined) {
      throw new UsageError(`Cannot ${command.name}: ${rawName} takes no value`);
    }
    const values = given.get(name);
    if (!values) given.set(name, [value ?? ""]);
    else if (spec.multiple || !spec.value) values.push(value ?? "");
    else throw new UsageError(`Cannot ${command.name}: ${rawName} is given twice`);
  }
  if (given.has("help")) return undefined;
  const [least, most] = command.takes;
  if (positionals.length < least || positionals.length > most) {
    // What is too much is not repeated: it may be a secret somebody has put there.
    throw new UsageError(
      `Cannot ${command.name}: ${
        positionals.length < least ? "something is missing" : "too much is given"
      }, ` +
        `it is ${command.name} ${command.usage}`,
    );
  }
  return {
    io,
    args: positionals,
    flag: (name) => given.has(name),
    value: (name) => given.get(name)?.[0],
    values: (name) => given.get(name) ?? [],
  };
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const options = Object.entries({ ...command.options, ...COMMON }).map(([name, { value, help }]) =>
    [value ? `--${name} <${value}>` : `--${name}`, help] as const
  );
  const details = command.details === undefined ? "" : `\n${command.details.trim()}\n`;
  return `layer-session ${command.name} ${command.usage}\n\n${command.summary}.\n${details}\n${
    table(options)
  }\n${EXIT_HELP}`;
}

/** Two columns, indented. */
export function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}\n`).join("");
}
