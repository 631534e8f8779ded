import { readInt32, readInt64, readUint32 } from "../bytes/mod.ts";
import type { MethodInfo } from "../tl/mod.ts";

type Fields = Record<string, unknown>;

/** What random ids are made of. */
export interface RandomIdSource {
  /** Bytes from a CSPRNG. */
  readonly randomBytes: (length: number) => Uint8Array;
  /** Unix seconds. */
  readonly now: () => number;
}

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
  method: MethodInfo,
  { randomBytes, now }: RandomIdSource,
): T {
  const fields = request as unknown as Fields;
  const filled: Fields = {};
  if (fields.randomId === undefined) {
    if (method.randomId === "int") filled.randomId = readInt32(randomBytes(4));
    else if (method.randomId === "longs") {
      filled.randomId = Array.isArray(fields.id) ? fields.id.map(() => randomLong(randomBytes)) : [];
    } else if (method.name === "messages.sendPaidReaction") {
      // Telegram wants the time in its upper half.
      filled.randomId = (BigInt(now()) << 32n) | BigInt(readUint32(randomBytes(4)));
    } else if (method.randomId === "long") filled.randomId = randomLong(randomBytes);
  }
  if (Array.isArray(fields.multiMedia)) {
    filled.multiMedia = fields.multiMedia.map((one: Fields) => ({
      ...one,
      randomId: one.randomId ?? randomLong(randomBytes),
    }));
  }
  return { ...request, ...filled };
}
