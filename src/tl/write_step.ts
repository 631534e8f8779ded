import { type Output, storeCode } from "./output.ts";

/** Writes a value of one type, or throws. @param depth how many constructors it is inside of */
export type Write = (output: Output, value: unknown, depth: number) => void;

/** A type as the encoder knows it. What writes its values may change while it is used. */
export interface Writer {
  write: Write;
  /** The words a value takes, when all take the same number and code can be made for it. */
  readonly size?: number;
  /** How compiled code puts `x` at the `k`th word from `p` on, or calls `bad`. */
  readonly fixed?: (x: string, k: number) => string;
  /** How compiled code writes `x` by a call. Writers without are called. */
  readonly call?: (x: string) => string;
}

/** What a step does with its field. */
export const WORD = 0, REQUIRED = 1, OPTIONAL = 2, TRUE = 3, PAGING = 4, BODY = 5;

/** How one field is written. */
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
  readonly type: Writer;
}

function primitive(
  method: string,
  write: Write,
  size?: number,
  fixed?: (x: string, k: number) => string,
): Writer {
  const call = (x: string): string => `o.${method.replace("(x", `(${x}`)};`;
  return size === undefined ? { write, call } : { write, call, size, fixed };
}

/** The types that have no constructors. */
export const PRIMITIVE: Record<string, Writer> = {
  int: primitive(
    "int(x)",
    (output, value) => output.int(value as number),
    1,
    (x, k) => `if((${x}|0)!==${x})bad();${storeCode(k, x)}`,
  ),
  long: primitive(
    "long(x)",
    (output, value) => output.long(value as bigint),
    2,
    (x, k) =>
      `if(typeof ${x}!=="bigint"||BigInt.asIntN(64,${x})!==${x})bad();o.view.setBigInt64(4*p+${
        4 * k
      },${x},true);`,
  ),
  int53: primitive(
    "int53(x)",
    (output, value) => output.int53(value as number),
    2,
    (x, k) =>
      `if(!Number.isSafeInteger(${x}))bad();${storeCode(k, x)}${
        storeCode(k + 1, `Math.floor(${x}/4294967296)`)
      }`,
  ),
  double: primitive(
    "double(x)",
    (output, value) => output.double(value as number),
    2,
    (x, k) => `if(typeof ${x}!=="number")bad();o.view.setFloat64(4*p+${4 * k},${x},true);`,
  ),
  string: primitive("text(x)", (output, value) => output.text(value as string)),
  bytes: primitive("blob(x)", (output, value) => output.blob(value as Uint8Array)),
  int128: primitive("raw(x,16)", (output, value) => output.raw(value as Uint8Array, 16)),
  int256: primitive("raw(x,32)", (output, value) => output.raw(value as Uint8Array, 32)),
  Bool: primitive("bool(x)", (output, value) => output.bool(value as boolean)),
  Object: primitive("raw(x)", (output, value) => output.raw(value as Uint8Array)),
};
