import { createPlatform, type Platform } from "../../crypto/mod.ts";
import { nativeCipher } from "../node/native_cipher.ts";
import { nodePlatform } from "../node/platform.ts";

/** Node's cryptography as Bun has it: its calls cost less, so it is worth them earlier. */
export const bunPlatform: Platform = /* @__PURE__ */ createPlatform({
  ...nodePlatform,
  ...nativeCipher({ hash: 0, cbc: 256, seal: 640, open: 768, webCrypto: Infinity }),
});
