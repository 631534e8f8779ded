import { crc32, equalBytes, readInt32, toHex, writeInt32 } from "../bytes/mod.ts";
import { SessionCorruptError } from "../session/mod.ts";
import type { SqlValue } from "./sql_database.ts";

const encoder = /* @__PURE__ */ new TextEncoder();

/** `bytes` and the checksum of them at `place`. */
export function protect(place: string, bytes: Uint8Array): Uint8Array {
  const data = new Uint8Array(bytes.length + 4);
  data.set(bytes);
  writeInt32(data, crc32(bytes, crc32(encoder.encode(place))) | 0, bytes.length);
  return data;
}

/**
 * The bytes in `data`.
 * @throws SessionCorruptError when they are not what was stored at `place`
 */
export function unprotect(place: string, data: SqlValue): Uint8Array {
  if (!(data instanceof Uint8Array) || data.length < 4) damaged("a row is no row of a session");
  const bytes = data.subarray(0, data.length - 4);
  if (readInt32(data, bytes.length) !== (crc32(bytes, crc32(encoder.encode(place))) | 0)) {
    damaged("the checksum of a row is wrong");
  }
  return bytes;
}

/** `value`, which has to be an integer that fits into a number. */
export function integer(value: SqlValue): number {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    damaged("a row holds something else than a number");
  }
  return value;
}

/** `value`, which has to be a text. */
export function text(value: SqlValue): string {
  if (typeof value !== "string") damaged("a row holds something else than a text");
  return value;
}

/** `value`, by which a row is found, as it stands in the names of places. */
export function keyText(value: SqlValue): string {
  if (value instanceof Uint8Array) return toHex(value);
  return typeof value === "string" ? value : String(integer(value));
}

/** Whether two values by which rows are found are the same one. */
export function sameKey(one: SqlValue, other: SqlValue): boolean {
  if (one instanceof Uint8Array) return other instanceof Uint8Array && equalBytes(one, other);
  return one === other;
}

/** Gives up on a session for the reason `why`. */
export function damaged(why: string): never {
  throw new SessionCorruptError(`Cannot read session data: ${why}`);
}
