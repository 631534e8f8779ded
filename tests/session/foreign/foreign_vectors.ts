import { readFileSync } from "node:fs";
import { fromHex } from "../../../src/bytes/mod.ts";

/** One session another library made, or would make. */
export interface ForeignVector {
  readonly format: string;
  readonly string: string | null;
  readonly binary: string | null;
  // deno-lint-ignore no-explicit-any
  readonly fields: any;
}

const file = JSON.parse(
  readFileSync(new URL("../../vectors/sessions.json", import.meta.url), "utf8"),
);

/** The vectors of sessions.json. */
export const VECTORS: readonly ForeignVector[] = file.sessions;

/** The auth key of most of them. */
export const KEY: Uint8Array = fromHex(file.auth_key);

/** The vector of that name. */
export function vector(format: string): ForeignVector {
  const found = VECTORS.find((each) => each.format === format);
  if (!found) throw new Error(`no vector ${format}`);
  return found;
}

/** The string of the vector of that name. */
export function string(format: string): string {
  return vector(format).string!;
}
