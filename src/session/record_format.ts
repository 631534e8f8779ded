import { concat, crc32, readUint32, writeInt32 } from "../bytes/mod.ts";
import { SessionCorruptError, SessionVersionError } from "./session_errors.ts";

/*
 * A session file is a header and records; nothing in it is ever changed, records are only added at its end.
 *
 *   header   0  8  magic
 *            8  1  version                     12  8  salt, random
 *            9  1  flags: 1 for sealed         20  4  CRC-32 of the bytes before
 *           10  2  zero
 *
 *   record   0  4  length of the body          10  n  body
 *            4  1  kind                      10+n  4  CRC-32 of head and body
 *            5  1  flags
 *            6  4  CRC-32 of the salt, the record's offset and the six bytes before
 *
 * The checksum is CRC-32 because it is against accidents only (whoever can write the file can compute any checksum
 * without a key): it finds every run of up to 32 damaged bits, and a log of 200,000 peers is scanned in well under a
 * second. Salt and offset make sure that bytes which were not written as a record at that very place (the inside of a
 * torn one, a peer's name, what an older file left behind) are not taken for one.
 */
const MAGIC = /* @__PURE__ */ Uint8Array.of(0x89, 0x6c, 0x61, 0x79, 0x65, 0x72, 0x0d, 0x0a);
const VERSION = 1;
const SALT_AT = 12;

/** Bytes of the file's header. */
export const HEADER_LENGTH = 24;
/** Random bytes that go into the header. */
export const SALT_LENGTH = 8;
/** Bytes of a record before its body. */
export const RECORD_HEAD = 10;
/** Bytes of a record beside its body. */
export const RECORD_OVERHEAD = 14;
/** The longest body of a record. */
export const MAX_BODY = 0x1000000;

/** A record that holds session changes, one after the other. */
export const CHANGES_RECORD = 1;
/** A record that says where the session is kept; readers may skip it. */
export const PLACE_RECORD = 2;
/** The flags of a record without which the session must not be used. */
export const FLAG_CRITICAL = 1;

/** What the flags of a file's header say when what follows it is sealed. */
export const SEALED_FLAG = 1;

/** Whether `bytes` start like the header of a sealed session file, sound or not. */
export function looksSealed(bytes: Uint8Array): boolean {
  return bytes.length >= HEADER_LENGTH && MAGIC.every((byte, index) => bytes[index] === byte) &&
    (bytes[9] & SEALED_FLAG) !== 0;
}

/** The header of a new file. @param salt 8 random bytes */
export function encodeHeader(salt: Uint8Array, flags = 0): Uint8Array {
  const head = concat(MAGIC, Uint8Array.of(VERSION, flags, 0, 0), salt);
  return concat(head, uint32(crc32(head)));
}

/**
 * Checks the header at the start of `bytes`, which must have exactly these flags, and gives its salt.
 * @throws SessionCorruptError, SessionVersionError
 */
export function decodeHeader(bytes: Uint8Array, flags = 0): Uint8Array {
  if (MAGIC.subarray(0, bytes.length).some((byte, index) => bytes[index] !== byte)) {
    throw new SessionCorruptError("Cannot read session data: it does not begin like a session");
  }
  if (bytes.length < HEADER_LENGTH) {
    throw new SessionCorruptError(`Cannot read session data: it has only ${bytes.length} bytes`);
  }
  if (crc32(bytes.subarray(0, HEADER_LENGTH - 4)) !== readUint32(bytes, HEADER_LENGTH - 4)) {
    throw new SessionCorruptError("Cannot read session data: its header is damaged");
  }
  if (bytes[8] !== VERSION || bytes[9] !== flags) {
    throw new SessionVersionError(
      `Cannot read session data: it is of version ${bytes[8]}${
        bytes[9] ? ` with features ${bytes[9]}` : ""
      }, this library knows version ${VERSION}`,
    );
  }
  if (bytes[10] !== 0 || bytes[11] !== 0) {
    throw new SessionCorruptError("Cannot read session data: its header is damaged");
  }
  return bytes.slice(SALT_AT, SALT_AT + SALT_LENGTH);
}

/** One record, framed for its place. Only changes are critical. @param offset where in the file it will begin */
export function encodeRecord(
  salt: Uint8Array,
  offset: number,
  parts: readonly Uint8Array[],
  kind: number = CHANGES_RECORD,
): Uint8Array {
  let length = 0;
  for (const part of parts) length += part.length;
  if (length > MAX_BODY) throw new RangeError(`Cannot write a record of ${length} bytes: it is too long`);
  const record = new Uint8Array(length + RECORD_OVERHEAD);
  writeInt32(record, length, 0);
  record[4] = kind;
  record[5] = kind === CHANGES_RECORD ? FLAG_CRITICAL : 0;
  writeInt32(record, headCheck(salt, offset, record, 0), 6);
  let at = RECORD_HEAD;
  for (const part of parts) {
    record.set(part, at);
    at += part.length;
  }
  writeInt32(record, crc32(record.subarray(0, at)), at);
  return record;
}

/** Where the body of the record at `at` ends, if its head is sound. @param offset the file offset of `bytes[0]` */
export function recordEnd(
  bytes: Uint8Array,
  at: number,
  salt: Uint8Array,
  offset = 0,
): number | undefined {
  if (at + RECORD_HEAD > bytes.length) return undefined;
  const length = readUint32(bytes, at);
  if (length > MAX_BODY || headCheck(salt, offset + at, bytes, at) !== readUint32(bytes, at + 6)) {
    return undefined;
  }
  return at + RECORD_HEAD + length;
}

const place = /* @__PURE__ */ new Uint8Array(SALT_LENGTH + 8 + 6);

function headCheck(salt: Uint8Array, offset: number, bytes: Uint8Array, at: number): number {
  place.set(salt);
  writeInt32(place, offset, SALT_LENGTH);
  writeInt32(place, Math.floor(offset / 0x100000000), SALT_LENGTH + 4);
  for (let i = 0; i < 6; i++) place[SALT_LENGTH + 8 + i] = bytes[at + i];
  return crc32(place);
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  writeInt32(bytes, value, 0);
  return bytes;
}
