import { createPlatform, isPrime, type Platform, portablePlatform } from "../../crypto/mod.ts";
import { nativeCipher } from "../node/native_cipher.ts";
import { nodePlatform } from "../node/platform.ts";

/**
 * Deno's own cryptography, where it is faster than the portable one: primes and PBKDF2 are not. Its `node:crypto` is slow
 * at CBC, and its WebCrypto twice as fast, so large packets take that way.
 */
export const denoPlatform: Platform = /* @__PURE__ */ createPlatform({
  ...nodePlatform,
  ...nativeCipher({ hash: 400, cbc: 6144, seal: 16384, open: 65536, hashInto: 1280, webCrypto: 256 << 10 }),
  isPrime: (n) => isPrime(n, portablePlatform.randomBytes),
  pbkdf2: portablePlatform.pbkdf2,
});
