import * as fs from "node:fs/promises";
import { NetworkError, TimeoutError } from "../../../base/errors.ts";
import { type SessionStore, StringSession } from "../../../session/mod.ts";
import type { Command, CommandContext, CommandResult } from "./command.ts";
import { connectAs, CONNECTION_OPTIONS, selfInWords } from "./connection.ts";
import { knownPassphrase, PASSPHRASE_HELP } from "./passphrases.ts";
import { ACCOUNT_OPTION, nameOf, PLACE_HELP, placeOf, textAt } from "./places.ts";
import { applicationOf } from "./login.ts";
import { copiesOf } from "./repair.ts";
import { openSource, openText } from "./source.ts";
import { UsageError } from "./exit_codes.ts";
import { storeAt } from "./target.ts";

/** `logout` */
export const LOGOUT: Command = {
  name: "logout",
  usage: "SESSION",
  summary: "Ends the login at Telegram and removes the session, every copy that was made beside it too",
  details: `
${PLACE_HELP}

The session stays as it is when Telegram cannot be reached, unless --force is given.
${PASSPHRASE_HELP}`,
  takes: [1, 1],
  options: {
    force: { help: "remove the session even if Telegram cannot be asked" },
    ...ACCOUNT_OPTION,
    ...CONNECTION_OPTIONS,
  },
  run: logout,
};

async function logout(context: CommandContext): Promise<CommandResult> {
  const place = placeOf(context.args[0]);
  // Standard input can be read only once.
  const text = place.kind === "path" ? undefined : await textAt(place, context);
  const source = text === undefined ? await openSource(place, context) : await openText(text, context);
  await source.close();
  const { head } = source, passphrase = knownPassphrase(context);
  if (place.kind === "path" && source.format !== "file" && source.format !== "sqlite") {
    throw new UsageError(
      "Cannot log out: the session is none of this library, or a string; convert it first",
    );
  }
  const store = place.kind === "path"
    ? storeAt(place.path, context, passphrase, source)
    : new StringSession(text, { passphrase });
  const confirmed = await signOut(store, context, head);
  const others = (source.accounts?.length ?? 1) - 1;
  // A copy of the whole file: what a database holds beside this session is somebody else's.
  const copies = place.kind === "path" && others === 0 ? await removeCopies(place.path) : 0;
  const who = selfInWords(head.self);
  const lines = [
    confirmed ? `Logged out: ${who}` : `Removed without asking Telegram: ${who}. End the login there`,
  ];
  if (place.kind === "path") {
    const account = others > 0 ? `account ${JSON.stringify(source.account)} from ` : "";
    lines.push(`Removed ${account}${nameOf(place)}${copies > 0 ? ` and ${copies} copies` : ""}`);
  } else lines.push(`The text in ${nameOf(place)} is worth nothing now: remove it`);
  return { json: { confirmed, removed: place.kind === "path", copies }, lines };
}

async function signOut(
  store: SessionStore,
  context: CommandContext,
  head: Parameters<typeof applicationOf>[1],
): Promise<boolean> {
  const force = context.flag("force");
  let client;
  try {
    client = await connectAs(store, applicationOf(context, head), context, {
      receiveUpdates: false,
      testMode: head.testMode,
    });
  } catch (error) {
    if (!force || !(error instanceof NetworkError || error instanceof TimeoutError)) throw error;
    await store.delete();
    return false;
  }
  try {
    return await client.signOut({ force });
  } finally {
    await client.close();
  }
}

/** Removes what `repair` kept. */
async function removeCopies(path: string): Promise<number> {
  const copies = await copiesOf(path);
  for (const copy of copies) await fs.unlink(copy);
  return copies.length;
}
