import type { Platform } from "../crypto/mod.ts";

/**
 * `platform` with a source of randomness that gives the same bytes for the same seed. For tests that have to be repeated
 * exactly; nothing made with it is secret.
 */
export function seededPlatform(platform: Platform, seed: number): Platform {
  const key = platform.sha256(new TextEncoder().encode(`seed ${seed}`));
  const stream = platform.aesCtr(key, new Uint8Array(16));
  return { ...platform, randomBytes: (length) => stream(new Uint8Array(length)) };
}
