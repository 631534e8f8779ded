import { createPlatform, type Platform, portablePlatform } from "../../crypto/mod.ts";
import { nodePlatform } from "../node/platform.ts";

/** Deno's own cryptography, where it is faster than the portable one: primes and PBKDF2 are not. */
export const denoPlatform: Platform = /* @__PURE__ */ createPlatform({
  ...nodePlatform,
  isPrime: portablePlatform.isPrime,
  pbkdf2: portablePlatform.pbkdf2,
});
