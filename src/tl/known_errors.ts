import { ERROR_NAMES, type KnownErrorName } from "./gen/errors.ts";

/** A name of an RPC error and the code it comes with. */
export interface KnownError {
  /** Without the number at its end: `FLOOD_WAIT` stands for `FLOOD_WAIT_%d`. A number inside is `X`. */
  readonly name: KnownErrorName;
  /** 303, 400, 401, 403, 406, 420, 500 … */
  readonly code: number;
  /** The name carries a number. */
  readonly hasValue: boolean;
}

let byName: Map<string, KnownError> | undefined;

/** The errors Telegram is known to answer with, by name. Servers may well answer with others. */
export function knownErrors(): ReadonlyMap<string, KnownError> {
  if (byName) return byName;
  byName = new Map();
  for (const line of ERROR_NAMES.split("\n")) {
    const [code, ...names] = line.split(" ");
    for (const text of names) {
      const name = text.replace(/_%d$/, "").replace("%d", "X") as KnownErrorName;
      byName.set(name, { name, code: Number(code), hasValue: text.includes("%d") });
    }
  }
  return byName;
}
