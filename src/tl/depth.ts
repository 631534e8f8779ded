import { TlError } from "./errors.ts";

/** Values nested deeper than this are refused: no real one comes near it. */
export const MAX_DEPTH = 128;

/** Refuses a value of more levels than {@linkcode MAX_DEPTH}. */
export function tooDeep(action: "decode" | "encode" = "decode"): never {
  throw new TlError(action, `values are nested more than ${MAX_DEPTH} deep`);
}
