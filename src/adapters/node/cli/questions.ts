import type { CliIo } from "./cli_io.ts";
import { UsageError } from "./exit_codes.ts";

/**
 * The answer to a question: from the environment, or else from the user.
 * @param variable the environment variable @param secret what is typed does not appear
 */
export async function answer(
  io: CliIo,
  variable: string,
  question: string,
  secret: boolean,
): Promise<string> {
  const text = (io.env(variable) ?? await io.ask(`${question} (or set ${variable}): `, secret)).trim();
  if (text === "") throw new UsageError(`Cannot go on: "${question}" was not answered`);
  return text;
}
