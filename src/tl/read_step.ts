import { type DecodeUtf8, TlReader } from "./reader.ts";

/** A reader that knows how deep it is and, when an error travels up, where it happened. */
export class Input extends TlReader {
  depth = 0;
  /** The name the path begins with. */
  root = "";
  /** Path segments, innermost first. */
  readonly path: (string | number)[] = [];

  constructor(bytes: Uint8Array, decodeUtf8: DecodeUtf8) {
    super(bytes, decodeUtf8);
  }
}

/** Reads a value of one type. */
export type Read = (input: Input) => unknown;

/** What a step does with its field. */
export const WORD = 0, REQUIRED = 1, OPTIONAL = 2, TRUE = 3, BODY = 4;

/** How one field is read. */
export interface Step {
  /** One of the constants above. */
  readonly does: number;
  /** The field's name in values. */
  readonly key: string;
  /** For a flags word its number; for a conditional field the number of its word. */
  readonly word: number;
  /** The field's bit in that word. */
  readonly mask: number;
  /** Reads its value. */
  readonly read: Read;
}

/** How values of the types that have no constructors are read, and the least bytes they take. */
export const PRIMITIVE: Record<string, { read: Read; size: number }> = {
  int: { read: (input) => input.int(), size: 4 },
  long: { read: (input) => input.long(), size: 8 },
  int53: { read: (input) => input.int53(), size: 8 },
  double: { read: (input) => input.double(), size: 8 },
  string: { read: (input) => input.string(), size: 4 },
  bytes: { read: (input) => input.bytes(), size: 4 },
  int128: { read: (input) => input.raw(16), size: 16 },
  int256: { read: (input) => input.raw(32), size: 32 },
  Bool: { read: (input) => input.bool(), size: 4 },
  Object: { read: (input) => input.raw(input.remaining), size: 4 },
};

/** The calls that some readers are no more than: for code made at run time. */
export const PRIMITIVE_METHODS: ReadonlyMap<Read, string> = new Map([
  [PRIMITIVE.int.read, "int()"],
  [PRIMITIVE.long.read, "long()"],
  [PRIMITIVE.int53.read, "int53()"],
  [PRIMITIVE.double.read, "double()"],
  [PRIMITIVE.string.read, "string()"],
  [PRIMITIVE.bytes.read, "bytes()"],
  [PRIMITIVE.int128.read, "raw(16)"],
  [PRIMITIVE.int256.read, "raw(32)"],
  [PRIMITIVE.Bool.read, "bool()"],
]);
