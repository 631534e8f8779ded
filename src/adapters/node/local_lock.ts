import { SessionError } from "../../session/mod.ts";
import { type LockHolder, type SessionLock, SqliteLock } from "../../stores/mod.ts";
import { nodeCrypto, nodeFs, nodePath, nodeUrl, runtime } from "./builtin.ts";
import { hostName } from "./host_name.ts";
import { hasSqlite, openSqlite } from "./sqlite.ts";

/**
 * A lock for whatever is kept at `path`, or goes by that name, among the processes of this machine. It is an SQLite
 * file, `path` with `.lock` at its end. It is free at once when its holder dies. Do not remove that file while somebody
 * has the lock, and do not read it in the process that has: POSIX takes the lock away then.
 *
 * @example
 * ```ts no-eval
 * await connect({ apiId, apiHash, session: new StringSession(text), lock: localLock("my_bot") });
 * ```
 * @throws TypeError when the path is empty
 */
export function localLock(path: string | URL): SessionLock {
  const given = path instanceof URL ? nodeUrl().fileURLToPath(path) : path;
  if (typeof given !== "string" || given === "") throw new TypeError("Cannot lock an empty path");
  return {
    acquire: (options) => lockAt(realPath(given)).acquire(options),
  };
}

/** The lock of `account`'s session in the database at `path`: the one of the path itself for the default account. */
export function accountLock(path: string, account: string): SessionLock {
  return localLock(account === "default" ? path : `${path}.${accountFileName(account)}`);
}

/** `account` as a part of a file name: different ones for different accounts, whatever the file system makes of case. */
export function accountFileName(account: string): string {
  if (/^[a-z0-9_-]+$/.test(account)) return account;
  const readable = account.replaceAll(/[^A-Za-z0-9_-]+/g, "-").slice(0, 32);
  return `${readable}.${nodeCrypto().createHash("sha256").update(account).digest("hex").slice(0, 16)}`;
}

function lockAt(path: string): SessionLock {
  const file = path + ".lock";
  return new SqliteLock({
    name: path,
    open() {
      if (!hasSqlite()) {
        throw new SessionError(
          `Cannot lock session ${
            JSON.stringify(path)
          }: locks are SQLite files, and this is Node ${runtime().versions.node}, ` +
            "whose SQLite begins with version 22.13; { lock: false } opens it all the same, and then it is up to you " +
            "that no second program does",
        );
      }
      createFile(file);
      const inode = inodeOf(file);
      return {
        database: openSqlite(file, false),
        isCurrent: () => inode !== undefined && inode === inodeOf(file),
        remove() {
          for (const name of [file + "-journal", file]) {
            try {
              nodeFs().unlinkSync(name);
            } catch {
              // Windows removes nothing that is open: an empty lock stays behind.
            }
          }
        },
      };
    },
    holder: thisProcess,
  });
}

/** Makes sure that there is a file. Nothing that exists is opened: closing it would drop the locks this process has on it. */
function createFile(path: string): void {
  try {
    const { closeSync, openSync } = nodeFs();
    closeSync(openSync(path, "wx", 0o600));
  } catch (error) {
    if ((error as { code?: unknown }).code !== "EEXIST") throw error;
  }
}

function inodeOf(path: string): string | undefined {
  try {
    const { dev, ino } = nodeFs().statSync(path, { bigint: true });
    return `${dev} ${ino}`;
  } catch {
    return undefined;
  }
}

function realPath(path: string): string {
  const { basename, dirname, join, resolve } = nodePath(), { realpathSync } = nodeFs();
  const whole = resolve(path);
  try {
    return realpathSync(whole);
  } catch {
    try {
      return join(realpathSync(dirname(whole)), basename(whole));
    } catch {
      return whole;
    }
  }
}

function thisProcess(): LockHolder {
  const { pid, versions } = runtime() as { pid: number; versions: Record<string, string | undefined> };
  const name = versions.deno !== undefined
    ? `Deno ${versions.deno}`
    : versions.bun !== undefined
    ? `Bun ${versions.bun}`
    : `Node ${versions.node}`;
  const host = hostName();
  return { pid, runtime: name, since: Date.now(), ...host !== undefined && { host } };
}
