import type { SessionStore } from "../../../session/mod.ts";
import { FileSession } from "../file_session.ts";
import { SqliteSession } from "../sqlite_session.ts";
import type { CommandContext } from "./command.ts";
import { UsageError } from "./exit_codes.ts";
import { isDatabasePath } from "./places.ts";

/** The store of this library for the session at `path`: the name says which. */
export function storeAt(path: string, context: CommandContext, passphrase?: string): SessionStore {
  const account = context.value("account");
  if (isDatabasePath(path)) {
    if (passphrase !== undefined) throw new UsageError("Cannot seal an SQLite database: use a session file");
    return sqliteStoreAt(path, context, account);
  }
  if (account !== undefined) {
    throw new UsageError(
      "Cannot use --account: only an SQLite database (*.db, *.sqlite) holds several sessions",
    );
  }
  return fileStoreAt(path, context, passphrase);
}

/** The session file at `path`. */
export function fileStoreAt(path: string, context: CommandContext, passphrase?: string): FileSession {
  return new FileSession(path, { logger: loggerOf(context), passphrase });
}

/** A session in the database at `path`. */
export function sqliteStoreAt(
  path: string,
  context: CommandContext,
  account: string | undefined,
): SqliteSession {
  return new SqliteSession(path, { account, logger: loggerOf(context) });
}

function loggerOf({ io }: CommandContext): { warn(message: string): void } {
  return { warn: (message) => io.writeError(`${message}\n`) };
}
