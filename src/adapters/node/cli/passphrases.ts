import { SessionPassphraseError } from "../../../session/mod.ts";
import type { CliIo } from "./cli_io.ts";
import type { CommandContext, OptionSpec } from "./command.ts";
import { UsageError } from "./exit_codes.ts";

/** For commands that create sessions. */
export const SEAL_OPTION: Readonly<Record<string, OptionSpec>> = {
  seal: { help: "encrypt the new session with a passphrase: NEW_PASSPHRASE, or asked for" },
};

/** For the help of commands that read sessions. */
export const PASSPHRASE_HELP: string =
  "SESSION_PASSPHRASE: the passphrase of a sealed session; it is asked for where it is not set.";

/** What one run of the command was told: passphrases that were right, the last one at the end. */
const told = new WeakMap<CliIo, string[]>();
/** The one the session opened last takes. */
const needed = new WeakMap<CliIo, string>();

/**
 * Opens a session that may be sealed: without a passphrase first, then with those that opened others, then with the
 * user's.
 * @param name what the user is asked about
 * @throws SessionPassphraseError when it is wrong, or nobody can be asked; whatever `open` throws
 */
export async function withPassphrase<T>(
  { io }: CommandContext,
  name: string,
  open: (options: { readonly passphrase?: string }) => Promise<T>,
): Promise<T> {
  const known = told.get(io) ?? [];
  needed.delete(io);
  const openWith = async (passphrase?: string) => {
    const result = await open({ passphrase });
    if (passphrase !== undefined) needed.set(io, passphrase);
    return result;
  };
  let refused: SessionPassphraseError | undefined;
  for (const passphrase of [undefined, ...known]) {
    try {
      return await openWith(passphrase);
    } catch (error) {
      if (!(error instanceof SessionPassphraseError)) throw error;
      refused = error;
    }
  }
  const next = await passphraseOf(io, name, refused!);
  // The environment has one for all accounts of a database.
  if (known.includes(next)) throw refused;
  const result = await openWith(next);
  told.set(io, [...known, next]);
  return result;
}

/** The passphrase that the last session opened by `withPassphrase` needed, if it did. */
export function knownPassphrase({ io }: CommandContext): string | undefined {
  return needed.get(io);
}

/** A passphrase to seal with, typed twice where it is typed. @throws UsageError when the two differ, or it is empty */
export async function newPassphrase({ io }: CommandContext): Promise<string> {
  const known = io.env("NEW_PASSPHRASE");
  if (known !== undefined) return known;
  const passphrase = await io.ask("New passphrase (or set NEW_PASSPHRASE): ", true);
  if (passphrase === "") throw new UsageError("Cannot seal the session: the passphrase is empty");
  if (await io.ask("The same again: ", true) === passphrase) return passphrase;
  throw new UsageError("Cannot seal the session: the two passphrases differ");
}

/** The passphrase for a new session, if it is to be sealed. */
export async function passphraseForNew(context: CommandContext): Promise<string | undefined> {
  return context.flag("seal") ? await newPassphrase(context) : undefined;
}

async function passphraseOf(io: CliIo, name: string, why: SessionPassphraseError): Promise<string> {
  const known = io.env("SESSION_PASSPHRASE");
  if (known !== undefined) return known;
  try {
    return await io.ask(`Passphrase of ${name} (or set SESSION_PASSPHRASE): `, true);
  } catch (error) {
    // Nobody is there: what is missing is the passphrase.
    throw error instanceof UsageError ? why : error;
  }
}
