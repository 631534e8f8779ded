/**
 * Imported for its effect: strings are decoded by the `utf8Slice` that the Buffers of Node, Bun and Deno have, twice as
 * fast as `TextDecoder` and without a view.
 */
import { Buffer } from "node:buffer";
import process from "node:process";
import { type Native, useNative } from "../../tl/mod.ts";

interface Methods {
  utf8Slice?(this: Uint8Array, start: number, end: number): string;
  utf8Write?(this: Uint8Array, text: string, start: number, length: number): number;
}

const { utf8Slice, utf8Write } = Buffer.prototype as unknown as Methods;
/** Measured: JavaScriptCore makes small arrays cheaply, and Bun's `utf8Write` costs less than a loop. */
const bun = "bun" in process.versions;

/** What the Buffers of this runtime do better than the portable ways. */
export const nativeText: Native = {
  ...(utf8Slice && { utf8Slice: (bytes, start, end) => utf8Slice.call(bytes, start, end) }),
  ...(bun && { cheapArrays: true, shortRead: 4 }),
  ...(bun && utf8Write && {
    utf8Write: (text, bytes, start) => utf8Write.call(bytes, text, start, bytes.length - start),
    shortWrite: 4,
  }),
};

useNative(nativeText);
