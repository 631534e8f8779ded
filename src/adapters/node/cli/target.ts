import { FileSession } from "../file_session.ts";
import { SqliteSession } from "../sqlite_session.ts";
import type { CommandContext } from "./command.ts";
import { UsageError } from "./exit_codes.ts";
import { isDatabasePath } from "./places.ts";
import type { Source } from "./source.ts";

/**
 * The store of this library for the session at `path`: what is there says which, or else the name.
 * @param known what is there
 */
export function storeAt(
  path: string,
  context: CommandContext,
  passphrase?: string,
  known?: Pick<Source, "format" | "account">,
): FileSession | SqliteSession {
  const account = known?.account ?? context.value("account");
  if (known ? known.format === "sqlite" : isDatabasePath(path)) {
    return sqliteStoreAt(path, context, account, passphrase);
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
  passphrase?: string,
): SqliteSession {
  return new SqliteSession(path, { account, logger: loggerOf(context), passphrase });
}

function loggerOf({ io }: CommandContext): { warn(message: string): void } {
  return { warn: (message) => io.writeError(`${message}\n`) };
}
