import { createPlatform, type Platform } from "../../src/crypto/mod.ts";

/** The portable platform; the first calls of `randomBytes` give `scripted`, cut or filled up with zeros. */
export function scriptedPlatform(...scripted: Uint8Array[]): Platform {
  const random = createPlatform({}).randomBytes;
  return createPlatform({
    randomBytes: (length) => {
      const next = scripted.shift();
      if (!next) return random(length);
      const bytes = new Uint8Array(length);
      bytes.set(next.subarray(0, length));
      return bytes;
    },
  });
}
