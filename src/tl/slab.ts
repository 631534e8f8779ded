import { native } from "./native.ts";

/**
 * In V8 a small array costs 300 ns, most of it for the memory outside the heap; a part of a larger one costs 50. So small
 * copies are cut from slabs of 8 KiB, as in Node's `Buffer`: a copy that is kept keeps no more than that.
 */
const SLAB = 8192;
/** Larger copies have memory of their own. */
const LARGEST = 1024;

let slab = new Uint8Array(0);
let used = 0;

/** A copy of `length` bytes from `start` on, in memory that nobody writes to. `bytes` has to be a plain Uint8Array. */
export function copyOf(bytes: Uint8Array, start: number, length: number): Uint8Array {
  if (length > LARGEST || native.cheapArrays) return bytes.slice(start, start + length);
  if (length === 0) return new Uint8Array(0);
  if (used + length > slab.length) {
    slab = new Uint8Array(SLAB);
    used = 0;
  }
  const at = used, end = at + length;
  used = end + 7 & ~7;
  if (length > 32) slab.set(bytes.subarray(start, start + length), at);
  else for (let i = 0; i < length; i++) slab[at + i] = bytes[start + i];
  return slab.subarray(at, end);
}
