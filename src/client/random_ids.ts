import { readInt64 } from "../bytes/mod.ts";

type Fields = Record<string, unknown>;

/** A random signed 64-bit integer: what `random_id` wants. */
export function randomLong(randomBytes: (length: number) => Uint8Array): bigint {
  return readInt64(randomBytes(8));
}

/**
 * `request` with a fresh random id wherever one belongs and none was given: in the request itself, one for each forwarded
 * message, one for each medium of an album. The request given stays as it is.
 */
export function withRandomIds<T extends { readonly _: string }>(
  request: T,
  randomBytes: (length: number) => Uint8Array,
): T {
  const fields = request as unknown as Fields;
  const filled: Fields = {};
  if (fields.randomId === undefined) {
    filled.randomId = Array.isArray(fields.id)
      ? fields.id.map(() => randomLong(randomBytes))
      : randomLong(randomBytes);
  }
  if (Array.isArray(fields.multiMedia)) {
    filled.multiMedia = fields.multiMedia.map((one: Fields) => ({
      randomId: randomLong(randomBytes),
      ...one,
    }));
  }
  return { ...request, ...filled };
}
