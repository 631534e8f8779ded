import type * as NodeFs from "node:fs/promises";
import type { FileHandle, Files } from "../../stores/files.ts";
import { nodeFs, nodePath, runtime } from "./builtin.ts";
import { hostName } from "./host_name.ts";

const isWindows = (): boolean => runtime().platform === "win32";
const fs = (): typeof NodeFs => nodeFs().promises;
const constants = (): ReturnType<typeof nodeFs>["constants"] => nodeFs().constants;

/** The files of the machine, through `node:fs`: in Deno, Bun and Node. */
export const nodeFiles: Files = {
  open: (path) => openExisting(path, constants().O_RDWR),
  openToRead: (path) => openExisting(path, constants().O_RDONLY),
  async create(path) {
    const { O_RDWR, O_CREAT, O_EXCL } = constants();
    return new NodeFileHandle(await fs().open(path, O_RDWR | O_CREAT | O_EXCL, 0o600));
  },
  async exists(path) {
    try {
      await fs().lstat(path);
      return true;
    } catch (error) {
      if (codeOf(error) === "ENOENT") return false;
      throw error;
    }
  },
  rename: (from, to) => fs().rename(from, to),
  async remove(path) {
    try {
      await fs().unlink(path);
    } catch (error) {
      if (codeOf(error) !== "ENOENT") throw error;
    }
  },
  async syncDirectory(path) {
    // Windows has no such thing; its file systems log the names themselves.
    if (isWindows()) return;
    const directory = await fs().open(nodePath().dirname(path), constants().O_RDONLY);
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
    return isWindows() ? undefined : (await fs().stat(path)).mode & 0o777;
  },
  setPermissions: (path, mode) => fs().chmod(path, mode),
  async realPath(path) {
    try {
      return await fs().realpath(path);
    } catch (error) {
      if (codeOf(error) !== "ENOENT") throw error;
      return nodePath().join(await fs().realpath(nodePath().dirname(path)), nodePath().basename(path));
    }
  },
  async place(path) {
    // Directories keep their number when they are renamed or mounted elsewhere; copies, and other machines, have others.
    const { ino } = await fs().stat(nodePath().dirname(path), { bigint: true });
    const host = hostName();
    return { id: `${ino} ${nodePath().basename(path)}`, path, ...host !== undefined && { host } };
  },
};

async function openExisting(path: string, flags: number): Promise<FileHandle | undefined> {
  try {
    return new NodeFileHandle(await fs().open(path, flags));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

class NodeFileHandle implements FileHandle {
  readonly #handle: NodeFs.FileHandle;

  constructor(handle: NodeFs.FileHandle) {
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
