import { checkIgeLengths } from "../../crypto/aes_ige.ts";
import type { WasmEngine } from "../../crypto/wasm/engine.ts";
import { nodeCrypto } from "./builtin.ts";

/** AES-256-IGE encryption by the CBC of `node:crypto`, into `output` from `at` on; the engine does the XOR. */
export function igeThroughNativeCbc(
  engine: WasmEngine,
  data: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
  output: Uint8Array,
  at: number,
): void {
  checkIgeLengths(data, key, iv);
  const cipher = nodeCrypto().createCipheriv("aes-256-cbc", key, iv.subarray(0, 16)).setAutoPadding(false);
  engine.igeThroughCbc(data, iv.subarray(16), (part) => cipher.update(part), output, at);
}

/**
 * The same by the CBC of WebCrypto, which works in a thread of its own, into the end of `output`. Where `node:crypto` is
 * made of script and Rust (Deno) it is the faster one for large data.
 */
export async function igeThroughWebCrypto(
  engine: WasmEngine,
  data: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
  output: Uint8Array,
  at: number,
): Promise<void> {
  checkIgeLengths(data, key, iv);
  const m0 = new Uint8Array(iv.subarray(16));
  const parameters = { name: "AES-CBC", iv: new Uint8Array(iv.subarray(0, 16)) };
  engine.beforeCbc(data, m0, output, at);
  const input = output.subarray(at, at + data.length) as Uint8Array<ArrayBuffer>;
  const imported = await crypto.subtle.importKey("raw", new Uint8Array(key), "AES-CBC", false, ["encrypt"]);
  // One block longer than its input: of padding, which is left out.
  const x = new Uint8Array(await crypto.subtle.encrypt(parameters, imported, input));
  engine.afterCbc(x, m0, input);
}
