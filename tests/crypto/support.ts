import { readFileSync } from "node:fs";
import { fromHex } from "../../src/bytes/mod.ts";
import { createPlatform, type Platform } from "../../src/crypto/mod.ts";

/** The contents of `tests/vectors/<name>.json`. */
// deno-lint-ignore no-explicit-any
export function vectors(name: string): any {
  return JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), "utf8"));
}

/** The portable platform with random bytes that were written beforehand (hexadecimal), and whether all were drawn. */
export function scripted(...script: string[]): { platform: Platform; exhausted(): boolean } {
  const queue = script.map(fromHex);
  const platform = createPlatform({
    randomBytes(length) {
      const next = queue.shift() ?? new Uint8Array();
      if (next.length !== length) {
        throw new Error(`Cannot draw ${length} random bytes: the script has ${next.length}`);
      }
      return next;
    },
  });
  return { platform, exhausted: () => queue.length === 0 };
}

/** `data` with one bit changed. */
export function tampered(data: Uint8Array, at: number): Uint8Array {
  const copy = data.slice();
  copy[at] ^= 1;
  return copy;
}
