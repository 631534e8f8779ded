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

const asked = new WeakMap<CliIo, Promise<string>>();

/**
 * Opens a session that may be sealed: without a passphrase first, and with the user's if it takes one.
 * @throws SessionPassphraseError when it is wrong, or nobody can be asked; whatever `open` throws
 */
export async function withPassphrase<T>(
  { io }: CommandContext,
  open: (options: { readonly passphrase?: string }) => Promise<T>,
): Promise<T> {
  try {
    return await open({});
  } catch (error) {
    if (!(error instanceof SessionPassphraseError)) throw error;
    let passphrase = asked.get(io);
    if (!passphrase) asked.set(io, passphrase = passphraseOf(io, error));
    return await open({ passphrase: await passphrase });
  }
}

/** The passphrase that `withPassphrase` needed, if it did. */
export async function knownPassphrase({ io }: CommandContext): Promise<string | undefined> {
  return await asked.get(io);
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

async function passphraseOf(io: CliIo, why: SessionPassphraseError): Promise<string> {
  const known = io.env("SESSION_PASSPHRASE");
  if (known !== undefined) return known;
  try {
    return await io.ask("Passphrase of the session (or set SESSION_PASSPHRASE): ", true);
  } catch (error) {
    // Nobody is there: what is missing is the passphrase.
    throw error instanceof UsageError ? why : error;
  }
}
