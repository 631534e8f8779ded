import { Gunzip, gzipSync } from "fflate";
import { concat, crc32, readUint32 } from "../bytes/mod.ts";

/** No byte of deflated data stands for more than this many bytes. */
const MOST_PER_BYTE = 1032;
/** The header of a gzip member: magic, deflate, nothing optional. */
const HEADER = /* @__PURE__ */ new Uint8Array([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]);
/** Checksum and length, behind the deflated data. */
const TRAILER = 8;

/**
 * Inflates one gzip stream (RFC 1952) that consists of exactly one member; its checksum and length are checked.
 * @throws RangeError when the output would exceed `maxLength` bytes, before much more than that is allocated; TypeError
 * when the data is not gzip, is cut or has something behind its end
 */
export function gunzip(data: Uint8Array, maxLength: number): Uint8Array {
  gzipBodyStart(data);
  const parts: Uint8Array[] = [];
  let length = 0;
  let end = -1;
  const stream = new Gunzip((part) => {
    length += part.length;
    if (part.length > 0 && length <= maxLength) parts.push(part);
  });
  stream.onmember = (offset) => {
    end = offset;
    throw new TypeError("Cannot inflate further: the member ended");
  };
  try {
    for (let at = 0; at < data.length && length <= maxLength;) {
      // Never more at once than could fill what is left, so that a bomb costs little more than the limit.
      const size = Math.max(1024, Math.floor((maxLength - length) / MOST_PER_BYTE));
      stream.push(data.subarray(at, at + size));
      at += size;
    }
    // A header of our own behind the data: where the inflater sees it begin, the member before it ended.
    if (length <= maxLength) stream.push(HEADER);
  } catch {
    // Either the member ended, or fflate found a fault: `end` tells.
  }
  if (length > maxLength) throw tooLong(data, maxLength);
  if (end !== data.length) throw malformed(data);
  const output = concat(...parts);
  checkTrailer(data, end - TRAILER, output, crc32(output));
  return output;
}

/** Deflates into one gzip stream; the same data always gives the same bytes. */
export function gzip(data: Uint8Array): Uint8Array {
  return gzipSync(data, { mtime: 0 });
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
