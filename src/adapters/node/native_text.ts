/**
 * Imported for its effect: strings are decoded by the `utf8Slice` that the Buffers of Node, Bun and Deno have, twice as
 * fast as `TextDecoder` and without a view.
 */
import { type Native, native, useNative, type Utf8Slice } from "../../tl/native.ts";

interface Methods {
  utf8Slice?(this: Uint8Array, start: number, end: number): string;
  utf8Write?(this: Uint8Array, text: string, start: number, length: number): number;
}

/** So many strings are decoded before Deno's Buffer is worth its start, which takes milliseconds. */
const FIRST = 200;

/** What the Buffers of this runtime do better than the portable ways. */
export function nativeText(): Native {
  const { Buffer } = globalThis as unknown as { Buffer: { prototype: Methods } };
  const { utf8Slice, utf8Write } = Buffer.prototype;
  /** Measured: JavaScriptCore makes small arrays cheaply, and Bun's `utf8Write` costs less than a loop. */
  const bun = "Bun" in globalThis;
  return {
    ...(utf8Slice && { utf8Slice: (bytes, start, end) => utf8Slice.call(bytes, start, end) }),
    ...(bun && { cheapArrays: true, shortRead: 4 }),
    ...(bun && utf8Write && {
      utf8Write: (text, bytes, start) => utf8Write.call(bytes, text, start, bytes.length - start),
      shortWrite: 4,
    }),
  };
}

/** Decodes the first strings in the portable way, which may be the only ones, and then changes over. */
function afterTheFirst(): Utf8Slice {
  let count = 0, slice = native.utf8Slice;
  return (bytes, start, end) => {
    if (++count === FIRST) {
      useNative(nativeText());
      slice = native.utf8Slice;
    }
    return slice(bytes, start, end);
  };
}

useNative("Deno" in globalThis ? { utf8Slice: afterTheFirst() } : nativeText());
