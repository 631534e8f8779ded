import { SessionCorruptError, SessionError, SessionLockedError } from "../session/mod.ts";
import { explainFileError } from "./file_errors.ts";

/** Why a statement failed, where that makes a difference. */
export type SqlFailure =
  | "busy"
  | "corrupt"
  | "no database"
  | "full"
  | "read-only"
  | "cannot open"
  | "permission"
  | "I/O";

const CODES: Readonly<Record<number, SqlFailure>> = {
  3: "permission",
  5: "busy",
  6: "busy",
  8: "read-only",
  10: "I/O",
  11: "corrupt",
  13: "full",
  14: "cannot open",
  23: "permission",
  26: "no database",
};

const MESSAGES: readonly (readonly [RegExp, SqlFailure])[] = [
  [/is locked/, "busy"],
  [/malformed/, "corrupt"],
  [/not a database/, "no database"],
  [/is full/, "full"],
  [/readonly database/, "read-only"],
  [/unable to open/, "cannot open"],
  [/disk I\/O error/, "I/O"],
];

/** What SQLite means by `error`; undefined when it is not one of its errors, or not one that anybody expects. */
export function sqlFailure(error: unknown): SqlFailure | undefined {
  if (!(error instanceof Error) || error instanceof SessionError) return undefined;
  // node:sqlite says `errcode`, bun:sqlite `errno`; Deno leaves it out now and then.
  const { errcode, errno, code } = error as { errcode?: unknown; errno?: unknown; code?: unknown };
  const number = typeof errcode === "number"
    ? errcode
    : typeof errno === "number" && String(code).startsWith("SQLITE_")
    ? errno
    : undefined;
  if (number !== undefined) return CODES[number & 0xff];
  if (!String(code).includes("SQLITE") && error.name !== "SQLiteError") return undefined;
  return MESSAGES.find(([pattern]) => pattern.test(error.message))?.[1];
}

/** `error` as an error of the session database `name` (quoted): see `explainFileError`. */
export function explainSqlError(what: string, name: string, error: unknown): unknown {
  const failure = sqlFailure(error);
  const start = `Cannot ${what} session database ${name}: `;
  switch (failure) {
    case "busy":
      return new SessionLockedError(`${start}another program is writing to it`, { cause: error });
    case "corrupt":
      return new SessionCorruptError(`${start}the database is damaged`, { cause: error });
    case "no database":
      return new SessionCorruptError(`${start}it is no database`, { cause: error });
    case "full":
      return new SessionError(`${start}the disk is full`, { cause: error });
    case "read-only":
      return new SessionError(`${start}the database is read-only`, { cause: error });
    case "cannot open":
      return new SessionError(`${start}the file or its directory cannot be opened`, { cause: error });
    case "permission":
      return new SessionError(`${start}permission denied`, { cause: error });
    case "I/O":
      return new SessionError(`${start}the disk reports an input/output error`, { cause: error });
  }
  if (error instanceof Error && String((error as { code?: unknown }).code).includes("SQLITE")) {
    return new SessionError(`${start}SQLite refused the statement`, { cause: error });
  }
  const explained = explainFileError(what, name, error);
  if (!(explained instanceof SessionError) || explained === error) return explained;
  const type = explained.constructor as typeof SessionError;
  return new type(explained.message.replace("session file", "session database"), { cause: error });
}
