import { createPlatform, type Platform } from "../../crypto/mod.ts";
import type { HashInto } from "../../crypto/wasm/engine.ts";
import { nativeCipher } from "../node/native_cipher.ts";
import { nodePlatform } from "../node/platform.ts";

/** What is used of Bun itself, undefined elsewhere: a hash that costs less than one block in WebAssembly. */
const { Bun } = globalThis as { Bun?: { SHA256: { hash: HashInto } } };

/** Node's cryptography as Bun has it: its calls cost less, so it is worth them earlier. */
export const bunPlatform: Platform = /* @__PURE__ */ createPlatform({
  ...nodePlatform,
  ...nativeCipher(
    { hash: 0, cbc: 1024, seal: 1600, open: 65536, hashInto: 0, webCrypto: Infinity },
    Bun && ((data, output) => Bun.SHA256.hash(data, output)),
  ),
});
