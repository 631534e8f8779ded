/** Memory that small copies are cut from, and the largest copy that is cut rather than allocated. */
const SIZE = 32768;
const MOST = 4096;

let slab: Uint8Array = /* @__PURE__ */ new Uint8Array(0);
let used = 0;

/**
 * A copy of `source` from `start` to `end`. Small copies share the memory of a slab: allocating one on its own costs V8
 * several times as much as filling it. Their regions are disjoint and never used again; a copy keeps its slab alive, so
 * what lives long should be copied once more.
 */
export function copyOf(source: Uint8Array, start: number, end: number): Uint8Array {
  const length = end - start;
  if (length > MOST) return new Uint8Array(source.subarray(start, end));
  if (used + length > slab.length) {
    slab = new Uint8Array(SIZE);
    used = 0;
  }
  const copy = slab.subarray(used, used + length);
  copy.set(source.subarray(start, end));
  used += (length + 7) & ~7;
  return copy;
}
