import type { Stats } from "node:fs";
import * as fs from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { looksLikeSessionString, SessionError, SessionLockedError } from "../../../session/mod.ts";
import type { ForeignDirectory } from "../../../stores/convert.ts";
import type { Release } from "../../../stores/mod.ts";
import { accountLock } from "../local_lock.ts";
import type { CommandContext, OptionSpec } from "./command.ts";
import { SessionAbsentError, UsageError } from "./exit_codes.ts";

/** Where a session is, as the arguments say: a path, or a text from somewhere else. */
export type Place =
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "env"; readonly variable: string }
  | { readonly kind: "input" };

/** For commands that read or write databases with several accounts. */
export const ACCOUNT_OPTION: Readonly<Record<string, OptionSpec>> = {
  account: { value: "name", help: "which session in an SQLite database (the only one, or default)" },
};

/** What a SESSION argument may be, for the help. */
export const PLACE_HELP: string =
  "SESSION is a path (*.db and *.sqlite: an SQLite database), env:NAME for a session string in an environment\n" +
  "variable, or - for one on standard input.";

/**
 * What an argument names.
 * @throws UsageError when it is a session string: arguments are for everybody to see; the message holds none of it
 */
export function placeOf(text: string): Place {
  if (text === "-") return { kind: "input" };
  if (text.startsWith("env:") && text.length > 4) return { kind: "env", variable: text.slice(4) };
  if (text === "") throw new UsageError("Cannot use an empty path as a session");
  if (looksLikeSessionString(text)) {
    throw new UsageError(
      "Cannot use a session string as an argument: others see it in the list of processes; put it into a variable " +
        "and pass env:NAME, or pass - and give it on standard input",
    );
  }
  return { kind: "path", path: text };
}

/** The path an argument names. @throws UsageError when it names none */
export function pathOf(text: string, command: string): string {
  const place = placeOf(text);
  if (place.kind === "path") return place.path;
  throw new UsageError(`Cannot ${command} a session string: it takes the path of a file`);
}

/** A place in words, for messages. */
export function nameOf(place: Place): string {
  if (place.kind === "path") return JSON.stringify(place.path);
  return place.kind === "env" ? `the variable ${place.variable}` : "standard input";
}

/** Whether a path means an SQLite database. */
export function isDatabasePath(path: string): boolean {
  return /\.(db|sqlite)$/i.test(path);
}

/** The text at a place that is no path. @throws SessionAbsentError when there is none */
export async function textAt(place: Place, { io }: CommandContext): Promise<string> {
  const text = place.kind === "env" ? io.env(place.variable) : await io.readInput();
  if (text === undefined || text.trim() === "") {
    throw new SessionAbsentError(`Cannot find the session: there is nothing in ${nameOf(place)}`);
  }
  return text.trim();
}

/** What is at `path`. @throws SessionAbsentError when there is nothing */
export async function statOf(path: string): Promise<Stats> {
  try {
    return await fs.stat(path);
  } catch (error) {
    if ((error as { code?: unknown }).code !== "ENOENT") throw error;
    throw new SessionAbsentError(`Cannot find the session: there is no file ${JSON.stringify(path)}`);
  }
}

/**
 * Keeps every program of this library away from a session while `action` runs.
 * @param unlocked told why, where no lock can be had because nothing may be written; left out: that is an error
 * @throws SessionLockedError
 */
export async function whileLocked<T>(
  path: string,
  account: string | undefined,
  action: () => Promise<T>,
  unlocked?: (why: string) => void,
): Promise<T> {
  // A lock leaves a file behind, where there may be nothing to lock.
  await statOf(path);
  let release: Release = async () => {};
  try {
    release = await accountLock(path, account ?? "default").acquire();
  } catch (error) {
    if (!unlocked || error instanceof SessionLockedError || !(error instanceof SessionError)) throw error;
    unlocked(error.message);
  }
  try {
    return await action();
  } finally {
    await release();
  }
}

/** A directory on disk, for formats that are one. */
export function directoryAt(root: string): ForeignDirectory {
  return {
    async names() {
      const entries = await fs.readdir(root, { withFileTypes: true });
      return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
    },
    async read(name) {
      const path = join(root, name);
      if (relative(root, path).split(sep)[0] === "..") return undefined;
      try {
        return new Uint8Array(await fs.readFile(path));
      } catch (error) {
        if ((error as { code?: unknown }).code === "ENOENT") return undefined;
        throw error;
      }
    },
  };
}
