/** UTF-8 from `start` to `end` as a string: invalid sequences become U+FFFD, a byte order mark stays. */
export type Utf8Slice = (bytes: Uint8Array, start: number, end: number) => string;

/** Writes a string as UTF-8 at `start`, where there is room, and returns how many bytes it took; a lone surrogate is U+FFFD. */
export type Utf8Write = (text: string, bytes: Uint8Array, start: number) => number;

/** What an engine or a runtime does best. Only speed depends on it. */
export interface Native {
  /** The runtime's own way from UTF-8 to a string. `TextDecoder`, and a view for it, by default. */
  readonly utf8Slice?: Utf8Slice;
  /** The runtime's own way from a string to UTF-8. `TextEncoder`, and a view for it, by default. */
  readonly utf8Write?: Utf8Write;
  /**
   * Small arrays cost less than parts of a larger one, as in JavaScriptCore. In V8 it is the other way round: small
   * arrays are cut from slabs there.
   */
  readonly cheapArrays?: boolean;
  /** ASCII of so many bytes, 15 at most, is put together by `String.fromCharCode`: 12 by default, which suits V8. */
  readonly shortRead?: number;
  /** Texts of so many characters or less are encoded by script: 48 by default. */
  readonly shortWrite?: number;
}

const decoder = /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true });

const portableSlice: Utf8Slice = (bytes, start, end) => decoder.decode(bytes.subarray(start, end));

const encoder = /* @__PURE__ */ new TextEncoder();

const portableWrite: Utf8Write = (text, bytes, start) =>
  encoder.encodeInto(text, bytes.subarray(start)).written;

const PORTABLE: Required<Native> = {
  utf8Slice: portableSlice,
  utf8Write: portableWrite,
  cheapArrays: false,
  shortRead: 12,
  shortWrite: 48,
};

/** What all codecs of this process use. */
export let native: Required<Native> = PORTABLE;

/** They tell a decoder that does what {@linkcode Utf8Slice} says from one that nearly does. */
const PROBES: readonly (readonly number[])[] = [
  [],
  [0x61, 0, 0x62],
  [0xef, 0xbb, 0xbf, 0x61],
  [0xd0, 0xb6, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80],
  [0xc3, 0xff, 0x61],
  [0xf0, 0x9f, 0x98],
  [0xed, 0xa0, 0x80, 0xc0, 0x80, 0xf8],
  [0xf0, 0x9f, 0x41, 0xe2, 0x82, 0x41],
];

/** Likewise for encoders. */
const TEXTS: readonly string[] = [
  "",
  "a\0b",
  "\ufeffa",
  "\u00e9\u0436\u20ac\u{1f600}",
  "\ud800a\udc00",
  "\ud83d",
];

function slices(slice: Utf8Slice): boolean {
  return PROBES.every((probe) => {
    // Not at the beginning, so that a wrong idea of offsets shows.
    const bytes = new Uint8Array([0x78, ...probe, 0x79]), end = bytes.length - 1;
    return slice(bytes, 1, end) === portableSlice(bytes, 1, end);
  });
}

function writes(write: Utf8Write): boolean {
  return TEXTS.every((text) => {
    const one = new Uint8Array(32), other = new Uint8Array(32);
    return write(text, one, 3) === portableWrite(text, other, 3) && one.join() === other.join();
  });
}

function passes<T>(test: (way: T) => boolean, way: T | undefined): way is T {
  try {
    return way !== undefined && test(way);
  } catch {
    return false;
  }
}

/**
 * Has every codec of this process work in a runtime's own way; adapters call it once. Ways that do not do exactly what
 * `TextDecoder` and `TextEncoder` do are not taken.
 */
export function useNative(ways: Native): void {
  native = {
    ...PORTABLE,
    ...ways,
    shortRead: Math.min(ways.shortRead ?? PORTABLE.shortRead, 15),
    utf8Slice: passes(slices, ways.utf8Slice) ? ways.utf8Slice : portableSlice,
    utf8Write: passes(writes, ways.utf8Write) ? ways.utf8Write : portableWrite,
  };
}
