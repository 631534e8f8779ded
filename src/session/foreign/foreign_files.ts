import type { MaybePromise } from "../../base/maybe_promise.ts";
import { SessionError } from "../session_errors.ts";

/** The files of a directory, for formats that are one; names are relative to it, with `/`. */
export interface ForeignDirectory {
  /** The names of the files in it; those of directories in it are not needed. */
  names(): MaybePromise<readonly string[]>;
  /** The content of a file, or undefined when there is none of that name. */
  read(name: string): MaybePromise<Uint8Array | undefined>;
}

/** Files by name, or what reads them. */
export type ForeignFiles = ReadonlyMap<string, Uint8Array> | ForeignDirectory;

/** No session file of another library is that long. */
const MAX_FILE = 16 * 1024 * 1024;

/** The one way to look at {@linkcode ForeignFiles}. */
export function directoryOf(files: ForeignFiles): ForeignDirectory {
  if (!(files instanceof Map)) return files as ForeignDirectory;
  return { names: () => [...files.keys()], read: (name) => files.get(name) };
}

/** The content of a file, if it exists and is no longer than a session file may be. */
export async function readForeignFile(
  files: ForeignDirectory,
  name: string,
): Promise<Uint8Array | undefined> {
  const bytes = await files.read(name);
  if (bytes && bytes.length > MAX_FILE) {
    throw new SessionError("Cannot read a foreign session: a file is too long");
  }
  return bytes;
}
