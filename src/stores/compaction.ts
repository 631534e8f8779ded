import { encodeChange, type EncodedChange, headToChanges } from "../session/mod.ts";
import type { Envelope } from "../session/sealing.ts";
import type { Files } from "./files.ts";
import { LogFile } from "./log_file.ts";
import { SealedHandle } from "./sealed_handle.ts";

/** So many changes go into one record. */
const CHUNK = 1000;

/** Where the new file of a session at `path` is written before it takes its name. */
export function temporaryPath(path: string): string {
  return path + ".tmp";
}

/**
 * Creates a new session file beside `path` and fills it with what `fill` writes. It has its content on disk, but not
 * yet its name; when anything fails, it is removed again.
 * @param envelope the key it is sealed with; left out: it is not sealed
 */
export async function createLog(
  files: Files,
  path: string,
  salt: Uint8Array,
  fill: (log: LogFile) => Promise<void>,
  envelope?: Envelope,
): Promise<LogFile> {
  const temporary = temporaryPath(path);
  // What an earlier attempt left there never became the session.
  await files.remove(temporary);
  const handle = await files.create(temporary);
  try {
    const log = await LogFile.create(
      envelope ? await SealedHandle.create(handle, envelope, salt) : handle,
      salt,
    );
    await fill(log);
    await log.sync();
    return log;
  } catch (error) {
    await handle.close().catch(() => {});
    await files.remove(temporary).catch(() => {});
    throw error;
  }
}

/**
 * Copies what counts in the first `until` bytes of `old` to `log`; commits to `old` may go on meanwhile. What they add
 * is copied by {@linkcode copyTail}.
 */
export async function copyLive(
  old: LogFile,
  until: number,
  head: readonly EncodedChange[],
  log: LogFile,
  signal: AbortSignal,
): Promise<void> {
  await log.append(head, false);
  for await (const peers of old.peers(until)) {
    signal.throwIfAborted();
    await appendAll(log, peers);
    // A little at a time: one large fsync would hold up those of the commits that go on.
    await log.sync();
  }
}

/** Copies what was added to `old` after its first `from` bytes. Nothing may be added meanwhile. */
export async function copyTail(old: LogFile, from: number, log: LogFile): Promise<void> {
  for await (const changes of old.changes(from, old.size)) await appendAll(log, changes);
}

/** Appends `changes` in records of a moderate size. */
async function appendAll(log: LogFile, changes: readonly EncodedChange[]): Promise<void> {
  for (let at = 0; at < changes.length; at += CHUNK) await log.append(changes.slice(at, at + CHUNK), false);
}

/** The head of `log` as encoded changes. */
export function encodedHead(log: LogFile): EncodedChange[] {
  return headToChanges(log.head).map(encodeChange);
}
