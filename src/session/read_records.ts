import { crc32, readUint32 } from "../bytes/mod.ts";
import {
  CHANGES_RECORD,
  decodeHeader,
  FLAG_CRITICAL,
  HEADER_LENGTH,
  PLACE_RECORD,
  RECORD_HEAD,
  RECORD_OVERHEAD,
  recordEnd,
} from "./record_format.ts";
import { SessionCorruptError, SessionVersionError } from "./session_errors.ts";

/** Gives that much of a file; the memory may be used again by the next call. */
export type ReadBytes = (offset: number, length: number) => Promise<Uint8Array>;

/** A record found in a file. */
export interface FoundRecord {
  /** {@linkcode CHANGES_RECORD} or {@linkcode PLACE_RECORD}. */
  readonly kind: number;
  /** What was read of the file, the whole record among it; other bytes soon. */
  readonly bytes: Uint8Array;
  /** Where its body begins in that. */
  readonly start: number;
  /** Where its body ends in that. */
  readonly end: number;
  /** Where in the file `bytes` begin. */
  readonly offset: number;
}

/** Files are read in pieces of so many bytes, or larger ones where a record is. */
const PIECE = 0x80000;

/**
 * Gives every record in a file of `size` bytes to `visit`, reading piece by piece, and returns the offset at which the
 * sound part ends. What follows it, if anything, is a torn write that may be cut.
 * @param proceed awaited after the records of a piece: they end there
 * @throws SessionCorruptError when a damaged record is not the last one, or there is no sound record at all;
 * SessionVersionError when a record is of a kind that only a newer version knows
 */
export async function readRecords(
  read: ReadBytes,
  size: number,
  visit: (record: FoundRecord) => void,
  proceed?: (end: number) => Promise<void>,
): Promise<number> {
  const salt = decodeHeader(await read(0, Math.min(size, HEADER_LENGTH)));
  let offset = HEADER_LENGTH;
  for (let need = RECORD_OVERHEAD, sound = true; sound && size - offset >= need;) {
    const bytes = await read(offset, Math.min(size - offset, Math.max(need, PIECE)));
    checkLength(bytes, Math.min(size - offset, need));
    let at = 0;
    for (need = RECORD_OVERHEAD; bytes.length - at >= need; need = RECORD_OVERHEAD) {
      const end = recordEnd(bytes, at, salt, offset);
      if (end !== undefined && end + 4 > bytes.length) {
        need = end + 4 - at;
        break;
      }
      sound = end !== undefined && isSound(bytes, at, end);
      if (!sound) break;
      const record = { kind: bytes[at + 4], bytes, start: at + RECORD_HEAD, end: end!, offset };
      if (isKnown(record.kind, bytes[at + 5], offset + at)) visit(record);
      at = end! + 4;
    }
    offset += at;
    await proceed?.(offset);
  }
  if (offset === HEADER_LENGTH) {
    throw new SessionCorruptError("Cannot read session data: it holds no complete record");
  }
  await checkTorn(read, size, salt, offset);
  return offset;
}

/** Looks for sound records after the place where one is damaged: then it is no torn write. */
async function checkTorn(read: ReadBytes, size: number, salt: Uint8Array, damaged: number): Promise<void> {
  let offset = damaged + 1;
  for (let need = RECORD_OVERHEAD; size - offset >= need;) {
    const bytes = await read(offset, Math.min(size - offset, Math.max(need, PIECE)));
    checkLength(bytes, Math.min(size - offset, need));
    let at = 0;
    need = RECORD_OVERHEAD;
    for (; bytes.length - at >= RECORD_OVERHEAD; at++) {
      const end = recordEnd(bytes, at, salt, offset);
      if (end === undefined || offset + end + 4 > size) continue;
      if (end + 4 > bytes.length) {
        need = end + 4 - at;
        break;
      }
      if (isSound(bytes, at, end)) {
        throw new SessionCorruptError(
          `Cannot read session data: the record at ${damaged} is damaged, and sound ones follow it`,
        );
      }
    }
    offset += at;
  }
}

function checkLength(bytes: Uint8Array, length: number): void {
  if (bytes.length < length) throw new SessionCorruptError("Cannot read session data: it became shorter");
}

/** Whether a record, whose head is sound, is sound as a whole. */
function isSound(bytes: Uint8Array, at: number, end: number): boolean {
  return crc32(bytes.subarray(at, end)) === readUint32(bytes, end);
}

function isKnown(kind: number, flags: number, at: number): boolean {
  if (kind === CHANGES_RECORD && flags === FLAG_CRITICAL) return true;
  if (kind === PLACE_RECORD && flags === 0) return true;
  if (flags === 0) return false;
  throw new SessionVersionError(
    `Cannot read session data: the record at ${at} is of kind ${kind} with flags ${flags}, which only a newer version knows`,
  );
}
