import { createPlatform, openPacket, type Platform, portablePlatform, sealPacket } from "../../crypto/mod.ts";
import type { HashInto } from "../../crypto/wasm/engine.ts";
import { engine } from "../../crypto/wasm/loader.ts";
import { nodeCrypto } from "./builtin.ts";
import { igeThroughNativeCbc, igeThroughWebCrypto } from "./ige_through_cbc.ts";
import { plain } from "./plain.ts";

/** From how many bytes on what is native makes up for its calls, in one runtime: measured with `bench/`. */
export interface NativeThresholds {
  /** The hash of `node:crypto`. */
  readonly hash: number;
  /** AES-IGE encryption through its CBC. */
  readonly cbc: number;
  /** Making a packet with native CBC, rather than in the memory of the module. */
  readonly seal: number;
  /** Opening a packet in parts that stay in a near cache, rather than in the memory of the module. */
  readonly open: number;
  /** Hashing what lies there with the native hash. */
  readonly hashInto: number;
  /** Encrypting packets with WebCrypto, which answers later; Infinity: never. */
  readonly webCrypto: number;
}

/** The hash of `node:crypto`. */
const hashInto: HashInto = (data, output) =>
  output.set(nodeCrypto().createHash("sha256").update(data).digest());

/**
 * What packets are made of: WebAssembly below the thresholds, native above, portable where there is no WebAssembly.
 * @param hash a native hash of messages that is better than that of `node:crypto`
 */
export function nativeCipher(
  from: NativeThresholds,
  hash: HashInto = hashInto,
): Pick<Platform, "sha256" | "igeEncrypt" | "sealPacket" | "openPacket"> {
  const sha256 = (...parts: Uint8Array[]): Uint8Array => {
    let length = 0;
    for (const part of parts) length += part.length;
    if (length < from.hash) return portablePlatform.sha256(...parts);
    const state = nodeCrypto().createHash("sha256");
    for (const part of parts) state.update(part);
    return plain(state.digest());
  };
  const igeEncrypt: Platform["igeEncrypt"] = (data, key, iv) => {
    const wasm = engine();
    if (!wasm || data.length < from.cbc) return portablePlatform.igeEncrypt(data, key, iv);
    const output = new Uint8Array(data.length);
    igeThroughNativeCbc(wasm, data, key, iv, output, 0);
    return output;
  };
  const steps = createPlatform({ sha256, igeEncrypt });
  return {
    sha256,
    igeEncrypt,
    sealPacket(key, x, plaintext, room) {
      const wasm = engine();
      if (!wasm) return sealPacket(key, x, plaintext, steps);
      if (plaintext.length < from.seal) {
        return wasm.sealPacket(key, x, plaintext, plaintext.length < from.hashInto ? undefined : hash);
      }
      const through = plaintext.length < from.webCrypto ? igeThroughNativeCbc : igeThroughWebCrypto;
      return sealPacket(key, x, plaintext, steps, (...all) => through(wasm, ...all), room);
    },
    openPacket(key, x, packet, room) {
      const wasm = engine();
      if (!wasm) return openPacket(key, x, packet, steps);
      if (packet.length < from.open) {
        return wasm.openPacket(key, x, packet, packet.length < from.hashInto ? undefined : hash);
      }
      return openPacket(key, x, packet, steps, (...all) => wasm.igeDecryptInto(...all), room);
    },
  };
}
