import {
  SessionCorruptError,
  SessionError,
  SessionPassphraseError,
  SessionVersionError,
} from "../session/mod.ts";

/**
 * `error` as an error of the session file `name` (quoted): damage found in the data and failures of the file system say
 * what could not be done with which file, errors of the caller stay as they are.
 */
export function explainFileError(what: string, name: string, error: unknown): unknown {
  if (error instanceof SessionError) {
    const why = /^Cannot read session data: (.*)$/s.exec(error.message)?.[1];
    if (why === undefined) return error;
    const type = [SessionVersionError, SessionPassphraseError].find((type) => error instanceof type) ??
      SessionCorruptError;
    return new type(`Cannot ${what} session file ${name}: ${why}`, { cause: error });
  }
  if (error instanceof RangeError || error instanceof TypeError) return error;
  return new SessionError(`Cannot ${what} session file ${name}: ${describe(error)}`, { cause: error });
}

/** In plain words why a file operation failed. */
function describe(error: unknown): string {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  if (name === "NotCapable") {
    return "Deno was not given the permission; run it with --allow-read and --allow-write for the session's directory";
  }
  return REASONS[String(code)] ?? `the file system said ${typeof code === "string" ? code : "no"}`;
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the file system is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EIO: "the disk reports an input/output error",
  EISDIR: "it is a directory",
  ENOTDIR: "a part of its path is no directory",
  ENOENT: "its directory does not exist",
  ENAMETOOLONG: "its name is too long",
  ELOOP: "there are too many symbolic links",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
};
