import { SessionError } from "../../../session/mod.ts";
import type { Command, CommandContext, CommandResult } from "./command.ts";
import { UsageError } from "./exit_codes.ts";
import { knownPassphrase, newPassphrase, PASSPHRASE_HELP } from "./passphrases.ts";
import { ACCOUNT_OPTION, nameOf, pathOf } from "./places.ts";
import { copiesOf } from "./repair.ts";
import { openSource } from "./source.ts";
import { storeAt } from "./target.ts";

/** `seal` */
export const SEAL: Command = {
  name: "seal",
  usage: "SESSION",
  summary: "Encrypts a session with a passphrase, or with another one than before",
  details: `
NEW_PASSPHRASE: the new one; it is asked for, twice, where it is not set. Whoever forgets it has lost the session.
${PASSPHRASE_HELP}

A crash leaves the session as it was or as it is going to be. Of an SQLite database one account is sealed. Strings are
sealed by convert --seal.`,
  takes: [1, 1],
  options: ACCOUNT_OPTION,
  run: (context) => reseal(context, true),
};

/** `unseal` */
export const UNSEAL: Command = {
  name: "unseal",
  usage: "SESSION",
  summary: "Stores a sealed session without encryption again",
  details: `
${PASSPHRASE_HELP}
A crash leaves the session as it was or as it is going to be.`,
  takes: [1, 1],
  options: ACCOUNT_OPTION,
  run: (context) => reseal(context, false),
};

async function reseal(context: CommandContext, seal: boolean): Promise<CommandResult> {
  const command = seal ? "seal" : "unseal", path = pathOf(context.args[0], command);
  const source = await openSource({ kind: "path", path }, context);
  await source.close();
  if (source.format !== "file" && source.format !== "sqlite") {
    throw new UsageError(
      `Cannot ${command} the session: it is none of this library, or a string; convert it first`,
    );
  }
  if (!seal && !source.sealed) throw new SessionError("Cannot unseal the session: it is not sealed");
  const passphrase = seal ? await newPassphrase(context) : undefined;
  const session = storeAt(path, context, knownPassphrase(context), source);
  await session.open();
  try {
    if (passphrase === undefined) await session.unseal();
    else await session.seal({ passphrase });
  } finally {
    await session.close();
  }
  const copies = seal ? await copiesOf(path) : [];
  const lines = [
    `${seal ? "Sealed" : "Unsealed"} ${nameOf({ kind: "path", path })}${
      source.account === undefined ? "" : `, account ${JSON.stringify(source.account)}`
    }`,
    ...copies.map((copy) =>
      `As it was: ${nameOf({ kind: "path", path: copy })}, which repair made; remove it`
    ),
  ];
  return { json: { path, sealed: seal, wasSealed: source.sealed, copies }, lines };
}
