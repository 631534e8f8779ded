import * as fs from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { SessionCorruptError } from "../../../session/mod.ts";
import { nodeFiles } from "../files.ts";
import type { Command, CommandContext, CommandResult } from "./command.ts";
import { UsageError } from "./exit_codes.ts";
import { createNewFile } from "./new_file.ts";
import { PASSPHRASE_HELP } from "./passphrases.ts";
import { ACCOUNT_OPTION, nameOf, pathOf, whileLocked } from "./places.ts";
import { openSource } from "./source.ts";

/** What stands between the name of a session and the time of its repair in the name of the copy. */
const COPY_MARK = ".before-repair-";

/** `repair` */
export const REPAIR: Command = {
  name: "repair",
  usage: "SESSION",
  summary: "Mends what can be mended without a guess",
  details: `
That is: an unfinished record at the end of a session file, which a crash has left, is cut (the file as it was is kept
beside it); permissions that let others read the session are taken away. Whatever else is damaged stays as it is.
${PASSPHRASE_HELP}`,
  takes: [1, 1],
  options: ACCOUNT_OPTION,
  run: repair,
};

async function repair(context: CommandContext): Promise<CommandResult> {
  const path = pathOf(context.args[0], "repair");
  const before = await openSource({ kind: "path", path }, context);
  await before.close();
  return await whileLocked(path, before.account, async () => {
    const source = await openSource({ kind: "path", path }, context);
    try {
      if (source.format !== "file" && source.format !== "sqlite") {
        throw new UsageError(
          "Cannot repair the session: it is none of this library, or a string; convert it first",
        );
      }
      await source.verify();
    } finally {
      await source.close();
    }
    const { torn = 0, bytes = 0 } = source;
    const copy = torn > 0 ? await cut(path, bytes, torn) : undefined;
    const mode = await tighten(path);
    const lines = [];
    if (copy !== undefined) {
      lines.push(
        `Cut ${torn} bytes of an unfinished record; before, it was ${nameOf({ kind: "path", path: copy })}`,
      );
    }
    if (mode !== undefined) {
      lines.push(
        `Took away from others what they could do with the file (mode ${mode.toString(8)}, now 600)`,
      );
    }
    if (lines.length === 0) lines.push("Nothing to repair: the session is sound");
    return {
      json: { path, cut: torn, copy: copy ?? null, mode: mode === undefined ? null : mode.toString(8) },
      lines,
    };
  });
}

/** The copies that were made of the session at `path`. */
export async function copiesOf(path: string): Promise<string[]> {
  const directory = dirname(path), start = basename(path) + COPY_MARK;
  const names = (await fs.readdir(directory)).filter((name) => name.startsWith(start));
  return names.map((name) => join(directory, name));
}

/** Cuts the last `torn` bytes, after a copy was made. */
async function cut(path: string, bytes: number, torn: number): Promise<string> {
  const copy = `${path}${COPY_MARK}${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, "")}`;
  await createNewFile(copy, async (temporary) => fs.writeFile(temporary, await fs.readFile(path)));
  const handle = await nodeFiles.open(path);
  if (!handle) throw new SessionCorruptError("Cannot repair the session: its file has disappeared");
  try {
    await handle.truncate(bytes - torn);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return copy;
}

/** Of a database its journal too. Gives the loosest mode there was. */
async function tighten(path: string): Promise<number | undefined> {
  let loosest: number | undefined;
  for (const end of ["", "-wal", "-shm"]) {
    const mode = await nodeFiles.exists(path + end) ? await nodeFiles.permissions(path + end) : undefined;
    if (mode === undefined || (mode & 0o077) === 0) continue;
    await nodeFiles.setPermissions(path + end, 0o600);
    loosest = (loosest ?? 0) | mode;
  }
  return loosest;
}
