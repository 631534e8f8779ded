import { constants } from "node:fs";
import * as fs from "node:fs/promises";
import process from "node:process";
import { SessionError } from "../../../session/mod.ts";
import { nodeFiles } from "../files.ts";

/**
 * Creates the file at `path`, complete or not at all, readable by its owner only. Nothing that exists is replaced.
 * @param fill is given the path of an empty file to write to
 * @throws SessionError when there is something at `path`; whatever `fill` throws
 */
export async function createNewFile<T>(path: string, fill: (path: string) => Promise<T>): Promise<T> {
  await refuseExisting(path);
  const temporary = `${path}.${process.pid}.tmp`;
  await (await nodeFiles.create(temporary)).close();
  try {
    const result = await fill(temporary);
    const handle = await fs.open(temporary, constants.O_RDWR);
    await handle.sync().finally(() => handle.close());
    await publish(temporary, path);
    return result;
  } finally {
    for (const end of ["", "-wal", "-shm", "-journal"]) {
      await nodeFiles.remove(temporary + end).catch(() => {});
    }
    await nodeFiles.syncDirectory(path).catch(() => {});
  }
}

/** @throws SessionError when there is something at `path` */
export async function refuseExisting(path: string): Promise<void> {
  if (await nodeFiles.exists(path)) throw occupied(path);
}

/** Gives a finished file its name, durably. A link, unlike a rename, never replaces anything. */
async function publish(temporary: string, path: string): Promise<void> {
  try {
    await fs.link(temporary, path);
  } catch (error) {
    if ((error as { code?: unknown }).code === "EEXIST") throw occupied(path);
    // A file system without links.
    await refuseExisting(path);
    await fs.rename(temporary, path);
  }
  await nodeFiles.syncDirectory(path);
}

function occupied(path: string): SessionError {
  return new SessionError(`Cannot write ${JSON.stringify(path)}: there is something already`);
}
