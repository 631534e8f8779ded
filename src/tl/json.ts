import { fromBase64, toBase64 } from "../bytes/mod.ts";
import { MAX_DEPTH } from "./depth.ts";
import { TlError } from "./errors.ts";
import { joinPath } from "./path.ts";
import { kindOf } from "./writer.ts";

/** Vectors nest beside objects, so a value may be deeper than its constructors. */
const MAX_JSON_DEPTH = 2 * MAX_DEPTH;

/**
 * A TL value as JSON that {@linkcode fromJson} turns back without loss: a `bigint` is `{"$long":"-1"}`, bytes are
 * `{"$bytes":"base64"}`, a number JSON lacks is `{"$double":"NaN"}`. It does not depend on the schema.
 * @param indent spaces per level; one line by default
 * @throws {TlError} when something in it is no TL value
 */
export function toJson(value: unknown, indent?: number): string {
  return JSON.stringify(plain(value, []), undefined, indent);
}

function plain(value: unknown, path: (string | number)[]): unknown {
  const fail = (detail: string): never => {
    throw new TlError("write as JSON", detail, { path: joinPath(path.toReversed()) });
  };
  if (path.length > MAX_JSON_DEPTH) fail(`values are nested more than ${MAX_JSON_DEPTH} deep`);
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      if (Number.isFinite(value) && !Object.is(value, -0)) return value;
      return { $double: Object.is(value, -0) ? "-0" : String(value) };
    case "bigint":
      return { $long: String(value) };
    case "object":
      break;
    default:
      return fail(`${value === undefined ? "undefined" : kindOf(value)} is no TL value`);
  }
  if (value === null) return fail("null is no TL value");
  if (value instanceof Uint8Array) return { $bytes: toBase64(value) };
  if (Array.isArray(value)) return Array.from(value, (item, index) => plain(item, [...path, index]));
  const result: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(value)) {
    if (key.startsWith("$") || key === "__proto__") fail(`a field cannot be called ${JSON.stringify(key)}`);
    if (field !== undefined) result[key] = plain(field, [...path, key]);
  }
  return result;
}

/**
 * The value a JSON text of {@linkcode toJson} stands for.
 * @throws {TlError} when the text is not one
 */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value) => {
      if (key === "__proto__") throw new TlError("read JSON of", "a field cannot be called __proto__");
      return typeof value === "object" && value !== null && !Array.isArray(value) ? revived(value) : value;
    });
  } catch (error) {
    if (error instanceof TlError) throw error;
    throw new TlError("read JSON of", "the text is no JSON", { cause: error });
  }
}

const DOUBLES = new Map([["NaN", NaN], ["Infinity", Infinity], ["-Infinity", -Infinity], ["-0", -0]]);

function revived(value: Record<string, unknown>): unknown {
  const keys = Object.keys(value);
  if (!keys.some((key) => key.startsWith("$"))) return value;
  const fail = (): never => {
    throw new TlError("read JSON of", `${JSON.stringify(keys[0])} does not hold what it should`);
  };
  const [key] = keys, content = value[key];
  if (keys.length !== 1 || typeof content !== "string") return fail();
  if (key === "$long") return /^-?(0|[1-9]\d{0,18})$/.test(content) ? BigInt(content) : fail();
  if (key === "$double") return DOUBLES.get(content) ?? fail();
  if (key !== "$bytes") return fail();
  try {
    return fromBase64(content);
  } catch {
    return fail();
  }
}
