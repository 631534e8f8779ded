import { constants } from "node:fs";
import * as fs from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import type { FileHandle, Files } from "../../stores/files.ts";
import { hostName } from "./host_name.ts";

const WINDOWS = process.platform === "win32";

/** The files of the machine, through `node:fs`: in Deno, Bun and Node. */
export const nodeFiles: Files = {
  open: (path) => openExisting(path, constants.O_RDWR),
  openToRead: (path) => openExisting(path, constants.O_RDONLY),
  async create(path) {
    const { O_RDWR, O_CREAT, O_EXCL } = constants;
    return new NodeFileHandle(await fs.open(path, O_RDWR | O_CREAT | O_EXCL, 0o600));
  },
  async exists(path) {
    try {
      await fs.lstat(path);
      return true;
    } catch (error) {
      if (codeOf(error) === "ENOENT") return false;
      throw error;
    }
  },
  rename: (from, to) => fs.rename(from, to),
  async remove(path) {
    try {
      await fs.unlink(path);
    } catch (error) {
      if (codeOf(error) !== "ENOENT") throw error;
    }
  },
  async syncDirectory(path) {
    // Windows has no such thing; its file systems log the names themselves.
    if (WINDOWS) return;
    const directory = await fs.open(dirname(path), constants.O_RDONLY);
    try {
      await directory.sync();
    } catch (error) {
      // Some network and FUSE file systems cannot sync directories.
      if (codeOf(error) !== "EINVAL" && codeOf(error) !== "ENOTSUP") throw error;
    } finally {
      await directory.close();
    }
  },
  async permissions(path) {
    return WINDOWS ? undefined : (await fs.stat(path)).mode & 0o777;
  },
  setPermissions: (path, mode) => fs.chmod(path, mode),
  async realPath(path) {
    try {
      return await fs.realpath(path);
    } catch (error) {
      if (codeOf(error) !== "ENOENT") throw error;
      return join(await fs.realpath(dirname(path)), basename(path));
    }
  },
  async place(path) {
    // Directories keep their number when they are renamed or mounted elsewhere; copies, and other machines, have others.
    const { ino } = await fs.stat(dirname(path), { bigint: true });
    const host = hostName();
    return { id: `${ino} ${basename(path)}`, path, ...host !== undefined && { host } };
  },
};

async function openExisting(path: string, flags: number): Promise<FileHandle | undefined> {
  try {
    return new NodeFileHandle(await fs.open(path, flags));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

class NodeFileHandle implements FileHandle {
  readonly #handle: fs.FileHandle;

  constructor(handle: fs.FileHandle) {
    this.#handle = handle;
  }

  async size(): Promise<number> {
    return (await this.#handle.stat()).size;
  }

  async read(offset: number, length: number, into?: Uint8Array): Promise<Uint8Array> {
    const bytes = into?.subarray(0, length) ?? new Uint8Array(length);
    let at = 0;
    while (at < length) {
      const { bytesRead } = await this.#handle.read(bytes, at, length - at, offset + at);
      if (bytesRead === 0) return bytes.subarray(0, at);
      at += bytesRead;
    }
    return bytes;
  }

  async write(bytes: Uint8Array, offset: number): Promise<void> {
    let at = 0;
    while (at < bytes.length) {
      at += (await this.#handle.write(bytes, at, bytes.length - at, offset + at)).bytesWritten;
    }
  }

  async truncate(length: number): Promise<void> {
    await this.#handle.truncate(length);
  }

  async sync(): Promise<void> {
    // Content and size, which is all that reading it back needs.
    await this.#handle.datasync();
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown } | undefined)?.code;
}
