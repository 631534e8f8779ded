import { encodeChange, type EncodedChange, headToChanges } from "../session/mod.ts";
import type { Files } from "./files.ts";
import { LogFile } from "./log_file.ts";

const CHUNK = 0x10000;

/** Where the new file of a session at `path` is written before it takes its name. */
export function temporaryPath(path: string): string {
  return path + ".tmp";
}

/**
 * Creates a new session file beside `path` and fills it with what `fill` writes. It has its content on disk, but not
 * yet its name; when anything fails, it is removed again.
 */
export async function createLog(
  files: Files,
  path: string,
  salt: Uint8Array,
  fill: (log: LogFile) => Promise<void>,
): Promise<LogFile> {
  const temporary = temporaryPath(path);
  // What an earlier attempt left there never became the session.
  await files.remove(temporary);
  const handle = await files.create(temporary);
  try {
    const log = await LogFile.create(handle, salt);
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
  let chunk: EncodedChange[] = [], length = 0;
  for await (const { change, bytes } of old.peers(until)) {
    chunk.push({ change, bytes });
    length += bytes.length;
    if (length < CHUNK) continue;
    signal.throwIfAborted();
    await log.append(chunk, false);
    chunk = [];
    length = 0;
  }
  await log.append(chunk, false);
}

/** Copies what was added to `old` after its first `from` bytes. Nothing may be added meanwhile. */
export async function copyTail(old: LogFile, from: number, log: LogFile): Promise<void> {
  const tail: EncodedChange[] = [];
  for await (const { change, bytes } of old.changes(from, old.size)) tail.push({ change, bytes });
  for (let at = 0; at < tail.length; at += 1000) await log.append(tail.slice(at, at + 1000), false);
}

/** The head of `log` as encoded changes. */
export function encodedHead(log: LogFile): EncodedChange[] {
  return headToChanges(log.head).map(encodeChange);
}
