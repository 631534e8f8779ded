import type { SealOptions } from "../../src/session/mod.ts";

/** Not sealed, sealed with a key, and with another one. */
export const SEALS: readonly SealOptions[] = [
  {},
  { key: Uint8Array.from({ length: 32 }, (_, i) => i * 5 + 1) },
  { key: Uint8Array.from({ length: 32 }, (_, i) => i * 3 + 7) },
];
