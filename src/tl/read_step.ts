import type { Input } from "./input.ts";

/** Reads a value of one type. @param depth how many constructors it is inside of */
export type Read = (input: Input, depth: number) => unknown;

/** A type as the decoder knows it. What reads its values may change while it is used. */
export interface Reader {
  read: Read;
  /** The least words a value takes. */
  readonly size: number;
  /** How compiled code says it: the `k`th word from `p` on of `w`, when values have one size … */
  readonly fixed?: (k: number) => string;
  /** … or a call that reads one. Readers that have neither are called. */
  readonly call?: string;
}

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
  /** Its type. */
  readonly type: Reader;
}

/** The types that have no constructors. */
export const PRIMITIVE: Record<string, Reader> = {
  int: { read: (input) => input.int(), size: 1, fixed: (k) => `w[p+${k}]`, call: "r.int()" },
  long: {
    read: (input) => input.long(),
    size: 2,
    fixed: (k) => `r.view.getBigInt64(4*p+${4 * k},true)`,
    call: "r.long()",
  },
  int53: {
    read: (input) => input.int53(),
    size: 2,
    fixed: (k) => `int53(w[p+${k}],w[p+${k + 1}])`,
    call: "r.int53()",
  },
  double: {
    read: (input) => input.double(),
    size: 2,
    fixed: (k) => `r.view.getFloat64(4*p+${4 * k},true)`,
    call: "r.double()",
  },
  Bool: { read: (input) => input.bool(), size: 1, fixed: (k) => `bool(w[p+${k}])`, call: "r.bool()" },
  string: { read: (input) => input.text(), size: 1, call: "r.text()" },
  bytes: { read: (input) => input.blob(), size: 1, call: "r.blob()" },
  int128: { read: (input) => input.raw(4), size: 4, call: "r.raw(4)" },
  int256: { read: (input) => input.raw(8), size: 8, call: "r.raw(8)" },
  Object: { read: (input) => input.rest(), size: 1, call: "r.rest()" },
};
