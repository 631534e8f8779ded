import type { SessionPlace } from "./session_place.ts";

/**
 * An open file. Reads may run beside each other and beside a write; writes, truncations and syncs come one after the
 * other.
 */
export interface FileHandle {
  /** Bytes in the file now. */
  size(): Promise<number>;
  /**
   * Up to `length` bytes from `offset` on: fewer only where the file ends.
   * @param into memory, long enough, that may be used for them: whoever reads much gives the same again and again
   */
  read(offset: number, length: number, into?: Uint8Array): Promise<Uint8Array>;
  /** Writes all of `bytes` at `offset`, or fails with any part of them written. */
  write(bytes: Uint8Array, offset: number): Promise<void>;
  /** Cuts the file to `length` bytes. */
  truncate(length: number): Promise<void>;
  /** Resolves when content and size survive a crash of the machine (fsync). */
  sync(): Promise<void>;
  /** Lets go of the file. */
  close(): Promise<void>;
}

/**
 * The file operations a session file needs. They fail with errors that carry a `code` (`EACCES`, `ENOSPC` …) as those
 * of `node:fs` do; only "there is none" is an answer, not an error.
 */
export interface Files {
  /** Opens an existing file for reading and writing; `undefined` when there is none. */
  open(path: string): Promise<FileHandle | undefined>;
  /** Opens one that nothing is going to be written to, and perhaps cannot be. Left out: `open` is used. */
  openToRead?(path: string): Promise<FileHandle | undefined>;
  /** Creates a file that only its owner may read and write (0600). Fails with `EEXIST` when there is something. */
  create(path: string): Promise<FileHandle>;
  /** Whether there is anything at that path. */
  exists(path: string): Promise<boolean>;
  /** Gives the file at `from` the name `to` in one step, in place of what has it now. Open handles stay with their files. */
  rename(from: string, to: string): Promise<void>;
  /** Removes a file; nothing happens when there is none. */
  remove(path: string): Promise<void>;
  /** Resolves when creations, renamings and removals in the directory of `path` survive a crash (fsync of the directory). */
  syncDirectory(path: string): Promise<void>;
  /** The permission bits of a file, 0 to 0o777; `undefined` where the system has none. */
  permissions(path: string): Promise<number | undefined>;
  /** Sets the permission bits of a file. */
  setPermissions(path: string, mode: number): Promise<void>;
  /** `path` made absolute, without links: equal for equal files. The file need not exist, its directory has to. */
  realPath(path: string): Promise<string>;
  /** Where the session at `path` is kept, to notice copies; left out, or undefined: not remembered. */
  place?(path: string): Promise<SessionPlace | undefined>;
}
