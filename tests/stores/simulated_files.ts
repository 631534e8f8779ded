import type { FileHandle, Files } from "../../src/stores/files.ts";
import type { SessionPlace } from "../../src/stores/session_place.ts";

/** A disk that forgets: what was not synced may be lost, in part and out of order, when it crashes. */
const SECTOR = 32;

type Operation =
  | { readonly type: "write"; readonly offset: number; readonly bytes: Uint8Array }
  | { readonly type: "truncate"; readonly length: number };

interface Inode {
  content: Uint8Array;
  durable: Uint8Array;
  unsynced: Operation[];
  mode: number;
}

type Names = Map<string, Inode>;

/** An error as the file system gives it. */
export function fileError(code: string): Error {
  return Object.assign(new Error(`${code}: simulated`), { code });
}

/** `Files` in memory, with faults on demand and crashes that keep only what was synced, and some of the rest. */
export class SimulatedFiles implements Files {
  names: Names = new Map();
  #durableNames: Names = new Map();
  /** Changes of names that are not synced, in order. */
  #unsyncedNames: Names[] = [];
  /** Called before every operation that changes something; may throw, and may say how many bytes a write gets done. */
  before: (operation: string, path: string) => void | { partial: number } = () => {};
  /** Operations so far. */
  steps = 0;
  syncs = 0;
  written = 0;
  openHandles = 0;

  #step(operation: string, path: string): void | { partial: number } {
    this.steps++;
    return this.before(operation, path);
  }

  #changeNames(change: (names: Names) => void): void {
    change(this.names);
    this.#unsyncedNames.push(new Map(this.names));
  }

  #handle(path: string, inode: Inode): FileHandle {
    this.openHandles++;
    let open = true;
    const mustBeOpen = () => {
      if (!open) throw fileError("EBADF");
    };
    // deno-lint-ignore no-this-alias
    const files = this;
    return {
      async size() {
        mustBeOpen();
        return await Promise.resolve(inode.content.length);
      },
      async read(offset, length) {
        mustBeOpen();
        files.before("read", path);
        await Promise.resolve();
        return inode.content.slice(offset, offset + length);
      },
      async write(bytes, offset) {
        mustBeOpen();
        const fault = files.#step("write", path);
        const done = bytes.slice(0, fault?.partial ?? bytes.length);
        inode.content = apply(inode.content, { type: "write", offset, bytes: done });
        inode.unsynced.push({ type: "write", offset, bytes: done });
        files.written += done.length;
        await Promise.resolve();
        if (fault) throw fileError("ENOSPC");
      },
      async truncate(length) {
        mustBeOpen();
        files.#step("truncate", path);
        inode.content = apply(inode.content, { type: "truncate", length });
        inode.unsynced.push({ type: "truncate", length });
        await Promise.resolve();
      },
      async sync() {
        mustBeOpen();
        files.#step("sync", path);
        files.syncs++;
        inode.durable = inode.content.slice();
        inode.unsynced = [];
        await Promise.resolve();
      },
      async close() {
        mustBeOpen();
        open = false;
        files.openHandles--;
        await Promise.resolve();
      },
    };
  }

  // deno-lint-ignore require-await
  async open(path: string): Promise<FileHandle | undefined> {
    this.before("open", path);
    const inode = this.names.get(path);
    return inode && this.#handle(path, inode);
  }

  // deno-lint-ignore require-await
  async create(path: string): Promise<FileHandle> {
    this.#step("create", path);
    if (this.names.has(path)) throw fileError("EEXIST");
    const inode: Inode = {
      content: new Uint8Array(0),
      durable: new Uint8Array(0),
      unsynced: [],
      mode: 0o600,
    };
    this.#changeNames((names) => names.set(path, inode));
    return this.#handle(path, inode);
  }

  // deno-lint-ignore require-await
  async exists(path: string): Promise<boolean> {
    return this.names.has(path);
  }

  // deno-lint-ignore require-await
  async rename(from: string, to: string): Promise<void> {
    this.#step("rename", from);
    const inode = this.names.get(from);
    if (!inode) throw fileError("ENOENT");
    this.#changeNames((names) => {
      names.delete(from);
      names.set(to, inode);
    });
  }

  // deno-lint-ignore require-await
  async remove(path: string): Promise<void> {
    if (!this.names.has(path)) return;
    this.#step("remove", path);
    this.#changeNames((names) => names.delete(path));
  }

  // deno-lint-ignore require-await
  async syncDirectory(path: string): Promise<void> {
    this.#step("syncDirectory", path);
    this.syncs++;
    this.#durableNames = new Map(this.names);
    this.#unsyncedNames = [];
  }

  // deno-lint-ignore require-await
  async permissions(path: string): Promise<number | undefined> {
    return this.names.get(path)?.mode;
  }

  // deno-lint-ignore require-await
  async setPermissions(path: string, mode: number): Promise<void> {
    this.#step("setPermissions", path);
    const inode = this.names.get(path);
    if (!inode) throw fileError("ENOENT");
    inode.mode = mode;
  }

  // deno-lint-ignore require-await
  async place(path: string): Promise<SessionPlace> {
    return { id: path, path };
  }

  // deno-lint-ignore require-await
  async realPath(path: string): Promise<string> {
    if (path.startsWith("/missing/")) throw fileError("ENOENT");
    return path;
  }

  /** The bytes of a file as a reader sees them now. */
  content(path: string): Uint8Array | undefined {
    return this.names.get(path)?.content.slice();
  }

  /** Puts a file there, durably. */
  put(path: string, content: Uint8Array, mode = 0o600): void {
    const inode: Inode = { content: content.slice(), durable: content.slice(), unsynced: [], mode };
    this.names.set(path, inode);
    this.#durableNames.set(path, inode);
  }

  /**
   * What a crash now may leave: of the names any earlier state since the last sync of the directory, of every file what
   * was synced and any part of the writes since, sector by sector, in any order. @param random gives 0 ≤ x < 1
   */
  crash(random: () => number): SimulatedFiles {
    const states = [this.#durableNames, ...this.#unsyncedNames];
    const names = states[Math.floor(random() * states.length)];
    const after = new SimulatedFiles();
    // Several moods, so that nothing, everything and mixtures of it come up often.
    const keep = [0, 0.5, 1][Math.floor(random() * 3)];
    for (const [path, inode] of names) {
      let content = inode.durable;
      for (const operation of inode.unsynced) {
        if (operation.type === "truncate") {
          if (random() < keep) content = apply(content, operation);
          continue;
        }
        // The size may be there before the data, which is then zeros.
        if (random() < keep) {
          content = apply(
            content,
            { ...operation, bytes: new Uint8Array(0) },
            operation.offset + operation.bytes.length,
          );
        }
        for (let at = 0; at < operation.bytes.length; at += SECTOR) {
          if (random() >= keep) continue;
          const bytes = operation.bytes.subarray(at, at + SECTOR);
          content = apply(content, { type: "write", offset: operation.offset + at, bytes });
        }
      }
      after.put(path, content);
    }
    return after;
  }
}

function apply(content: Uint8Array, operation: Operation, least = 0): Uint8Array {
  const { length, offset, bytes } = operation.type === "truncate"
    ? { length: operation.length, offset: 0, bytes: new Uint8Array(0) }
    : {
      length: Math.max(
        content.length,
        operation.bytes.length && operation.offset + operation.bytes.length,
        least,
      ),
      offset: operation.offset,
      bytes: operation.bytes,
    };
  const next = new Uint8Array(length);
  next.set(content.subarray(0, length));
  if (bytes.length > 0) next.set(bytes, offset);
  return next;
}

/** A small generator of numbers 0 ≤ x < 1, so that a failing run can be repeated (mulberry32). */
export function seeded(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
