import * as fs from "node:fs/promises";
import { FileSession } from "../file_session.ts";
import { openSqliteToRead } from "../sqlite.ts";
import { SqliteSession } from "../sqlite_session.ts";
import type { Command, CommandContext, CommandResult } from "./command.ts";
import { UsageError } from "./exit_codes.ts";
import { createNewFile, refuseExisting } from "./new_file.ts";
import { knownPassphrase, PASSPHRASE_HELP } from "./passphrases.ts";
import { nameOf, pathOf } from "./places.ts";
import { openSource } from "./source.ts";
import { verifyAccount } from "./verify.ts";

/** `backup` */
export const BACKUP: Command = {
  name: "backup",
  usage: "FROM TO",
  summary: "Copies a session, in use or not, and checks the copy",
  details: `
TO is of the same kind as FROM and must not exist. Of an SQLite database everything is copied. Keep the copy as safe as
the session: it holds the same keys. Never use both at the same time, Telegram would end the login.
${PASSPHRASE_HELP}`,
  takes: [2, 2],
  options: {},
  run: backup,
};

async function backup(context: CommandContext): Promise<CommandResult> {
  const [from, to] = context.args.map((one) => pathOf(one, "back up"));
  await refuseExisting(to);
  const source = await openSource({ kind: "path", path: from }, context, true);
  await source.close();
  const { format } = source;
  if (format !== "file" && format !== "sqlite") {
    throw new UsageError("Cannot back up the session: it is none of this library, or a string; use convert");
  }
  const bytes = await createNewFile(to, async (temporary) => {
    await (format === "file" ? copyLog(from, temporary, context) : copyDatabase(from, temporary, context));
    return (await fs.stat(temporary)).size;
  });
  return {
    json: { from, to, format, bytes },
    lines: [`Copied ${bytes} bytes to ${nameOf({ kind: "path", path: to })}, and checked them`],
  };
}

/** A file only grows while it is open: whatever was read is what it once was, but for a record that was being written. */
async function copyLog(from: string, to: string, context: CommandContext): Promise<void> {
  await fs.writeFile(to, await fs.readFile(from));
  const copy = new FileSession(to, { readOnly: true, passphrase: knownPassphrase(context) });
  await copy.open();
  const { file } = copy.usage;
  try {
    for await (const _ of copy.peers());
  } finally {
    await copy.close();
  }
  await fs.truncate(to, file);
}

async function copyDatabase(from: string, to: string, context: CommandContext): Promise<void> {
  const database = openSqliteToRead(from);
  try {
    database.exec(`PRAGMA busy_timeout = 5000; VACUUM INTO '${to.replaceAll("'", "''")}'`);
  } finally {
    database.close();
  }
  for (const account of await SqliteSession.accounts(to)) await verifyAccount(to, account, context);
}
