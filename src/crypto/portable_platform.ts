import { aesCtr } from "./aes_ctr.ts";
import { igeDecrypt, igeEncrypt } from "./aes_ige.ts";
import { SLICED_CIPHER } from "./aes_sliced.ts";
import { gunzip } from "./gzip.ts";
import { openPacket, sealPacket } from "./packets.ts";
import type { Platform } from "./platform.ts";
import { sha1, sha256 } from "./sha.ts";
import type { WasmEngine } from "./wasm/engine.ts";
import { engine } from "./wasm/loader.ts";

/** What `crypto.getRandomValues` gives at once. */
const MOST_RANDOM_BYTES = 65536;

function randomBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += MOST_RANDOM_BYTES) {
    crypto.getRandomValues(bytes.subarray(at, at + MOST_RANDOM_BYTES));
  }
  return bytes;
}

/** @throws TypeError where there is no WebCrypto, which is on pages without TLS */
async function pbkdf2(
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
): Promise<Uint8Array> {
  // Absent outside secure contexts, whatever its type says.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) {
    throw new TypeError("Cannot hash a password: there is no WebCrypto here, serve the page over HTTPS");
  }
  // WebCrypto's types refuse memory that might be shared: copies are not (unlike what `slice` gives of a Buffer).
  const secret = new Uint8Array(password);
  const key = await subtle.importKey("raw", secret, "PBKDF2", false, ["deriveBits"]);
  secret.fill(0);
  const parameters = { name: "PBKDF2", hash: "SHA-512", salt: new Uint8Array(salt), iterations };
  return new Uint8Array(await subtle.deriveBits(parameters, key, length * 8));
}

// A byte order mark is a character like any other here: what Telegram sends has to come back the same.
const UTF8 = /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true });

/** The portable platform over an engine, which may not be there. */
export function portableOver(engine: () => WasmEngine | undefined): Platform {
  const platform: Platform = {
    igeEncrypt: (data, key, iv) => engine()?.igeEncrypt(data, key, iv) ?? igeEncrypt(data, key, iv),
    igeDecrypt: (data, key, iv) => engine()?.igeDecrypt(data, key, iv) ?? igeDecrypt(data, key, iv),
    sealPacket(key, x, plaintext) {
      const wasm = engine();
      if (wasm && plaintext.length <= wasm.mostAtOnce) return wasm.sealPacket(key, x, plaintext);
      return sealPacket(key, x, plaintext, platform, wasm && ((...all) => wasm.igeEncryptInto(...all)));
    },
    openPacket(key, x, packet) {
      const wasm = engine();
      return wasm && packet.length <= wasm.mostAtOnce
        ? wasm.openPacket(key, x, packet)
        : openPacket(key, x, packet, platform);
    },
    aesCtr: (key, iv) => aesCtr(key, iv),
    sha1,
    sha256: (...parts) => engine()?.sha256(...parts) ?? sha256(...parts),
    // Who has a key and a login never calculates with large numbers: this is loaded when it is needed.
    modPow: async (...all) => (await import("./numbers.ts")).modPow(...all),
    isPrime: async (n) => (await import("./numbers.ts")).isPrime(n, randomBytes),
    pbkdf2,
    gunzip,
    decodeUtf8: (bytes) => UTF8.decode(bytes),
    randomBytes,
  };
  return platform;
}

/**
 * The platform that runs everywhere: WebAssembly where the runtime compiles it, otherwise TypeScript, and WebCrypto. It
 * inflates, but does not deflate. Its AES looks up tables, which is not constant-time: whoever can measure this
 * machine's caches may learn something of a key.
 */
export const portablePlatform: Platform = /* @__PURE__ */ portableOver(engine);

/** How {@linkcode createPlatform} puts a platform together. */
export interface PlatformOptions {
  /**
   * AES without table lookups: bits are sliced, so that its time and its memory accesses tell nothing of keys and data.
   * For machines that strangers share. It replaces `igeEncrypt`, `igeDecrypt` and `aesCtr`, overrides included, and
   * runs at 25 to 40 MB/s, where tables in WebAssembly run at 200 to 300. (Arithmetic of the key exchange and of
   * passwords is BigInt's either way, which is not constant-time.) Default: false.
   */
  readonly constantTime?: boolean;
}

const CONSTANT_TIME: Pick<Platform, "igeEncrypt" | "igeDecrypt" | "aesCtr"> = {
  igeEncrypt: (data, key, iv) => igeEncrypt(data, key, iv, SLICED_CIPHER),
  igeDecrypt: (data, key, iv) => igeDecrypt(data, key, iv, SLICED_CIPHER),
  aesCtr: (key, iv) => aesCtr(key, iv, SLICED_CIPHER),
};

/**
 * The portable platform with some of its functions replaced: by native ones, or by scripted ones in tests. Whole
 * packets are made with the functions that were replaced, unless how to make them is among the overrides.
 */
export function createPlatform(overrides: Partial<Platform> = {}, options: PlatformOptions = {}): Platform {
  if (options.constantTime) {
    const { sealPacket: _seal, openPacket: _open, ...rest } = { ...portablePlatform, ...overrides };
    return { ...rest, ...CONSTANT_TIME };
  }
  const platform = { ...portablePlatform, ...overrides };
  const sameHash = platform.sha256 === portablePlatform.sha256;
  if (!sameHash || platform.igeEncrypt !== portablePlatform.igeEncrypt) {
    platform.sealPacket = overrides.sealPacket;
  }
  if (!sameHash || platform.igeDecrypt !== portablePlatform.igeDecrypt) {
    platform.openPacket = overrides.openPacket;
  }
  return platform;
}
