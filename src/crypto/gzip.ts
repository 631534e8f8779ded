import { crc32, readUint32 } from "../bytes/mod.ts";
import { inflate, InflateFault } from "./inflate.ts";

/** Checksum and length, behind the deflated data. */
const TRAILER = 8;

/**
 * Inflates one gzip stream (RFC 1952) that consists of exactly one member; its checksum and length are checked.
 * @throws RangeError when the output would exceed `maxLength` bytes, before that much is allocated; TypeError when the
 * data is not gzip, is cut or has something behind its end
 */
export function gunzip(data: Uint8Array, maxLength: number): Uint8Array {
  let inflated: { output: Uint8Array; end: number };
  try {
    inflated = inflate(data, gzipBodyStart(data), maxLength);
  } catch (error) {
    throw error instanceof InflateFault ? (error.tooLong ? tooLong : malformed)(data, maxLength) : error;
  }
  const { output, end } = inflated;
  checkTrailer(data, end, output, crc32(output));
  return output;
}

/**
 * Where the deflated data of a gzip member begins.
 * @throws TypeError when `data` does not start with the header of one
 */
export function gzipBodyStart(data: Uint8Array): number {
  const flags = data[3];
  // Three bits are reserved; whoever sets them means something we do not know.
  if (data.length < 18 || data[0] !== 31 || data[1] !== 139 || data[2] !== 8 || flags > 31) {
    throw malformed(data);
  }
  let at = 10;
  if (flags & 4) at += 2 + (data[at] | (data[at + 1] << 8));
  // The names of the file and a comment, each with a zero behind it.
  for (const flag of [8, 16]) {
    if (flags & flag) at = data.indexOf(0, at) + 1;
    if (at === 0) throw malformed(data);
  }
  if (flags & 2) at += 2;
  if (at > data.length - TRAILER) throw malformed(data);
  return at;
}

/**
 * Checks that the trailer at `at` is the last thing in `data` and belongs to `output`, whose CRC-32 is `checksum`.
 * @throws TypeError when it is not so
 */
export function checkTrailer(data: Uint8Array, at: number, output: Uint8Array, checksum: number): void {
  if (
    at + TRAILER !== data.length || readUint32(data, at) !== checksum ||
    readUint32(data, at + 4) !== output.length % 2 ** 32
  ) throw malformed(data);
}

/** The error for data that is not gzip. */
export function malformed(data: Uint8Array): TypeError {
  return new TypeError(`Cannot inflate ${data.length} bytes: they are not one whole gzip stream`);
}

/** The error for data that holds too much. */
export function tooLong(data: Uint8Array, maxLength: number): RangeError {
  return new RangeError(`Cannot inflate ${data.length} bytes: they hold more than ${maxLength}`);
}
