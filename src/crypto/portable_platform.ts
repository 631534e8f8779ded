import { sha1 } from "@noble/hashes/legacy.js";
import { pbkdf2Async } from "@noble/hashes/pbkdf2.js";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { aesCtr } from "./aes_ctr.ts";
import { igeDecrypt, igeEncrypt } from "./aes_ige.ts";
import { gunzip, gzip } from "./gzip.ts";
import { modPow } from "./mod_pow.ts";
import type { Platform } from "./platform.ts";
import { isPrime } from "./primes.ts";

/** What `crypto.getRandomValues` gives at once. */
const MOST_RANDOM_BYTES = 65536;

function randomBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += MOST_RANDOM_BYTES) {
    crypto.getRandomValues(bytes.subarray(at, at + MOST_RANDOM_BYTES));
  }
  return bytes;
}

interface Hash {
  (data: Uint8Array): Uint8Array;
  create(): { update(data: Uint8Array): unknown; digest(): Uint8Array };
}

function digest(hash: Hash, parts: Uint8Array[]): Uint8Array {
  if (parts.length === 1) return hash(parts[0]);
  const state = hash.create();
  for (const part of parts) state.update(part);
  return state.digest();
}

/** PBKDF2 by WebCrypto, some seven times as fast as by script; by script where there is none (pages without TLS). */
async function pbkdf2(
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  length: number,
): Promise<Uint8Array> {
  // Absent outside secure contexts, whatever its type says.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return await pbkdf2Async(sha512, password, salt, { c: iterations, dkLen: length });
  // WebCrypto's types refuse memory that might be shared: copies are not (unlike what `slice` gives of a Buffer).
  const secret = new Uint8Array(password);
  const key = await subtle.importKey("raw", secret, "PBKDF2", false, ["deriveBits"]);
  secret.fill(0);
  const parameters = { name: "PBKDF2", hash: "SHA-512", salt: new Uint8Array(salt), iterations };
  return new Uint8Array(await subtle.deriveBits(parameters, key, length * 8));
}

// A byte order mark is a character like any other here: what Telegram sends has to come back the same.
const UTF8 = /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true });

/** The platform that runs everywhere: TypeScript, noble, fflate and WebCrypto. */
export const portablePlatform: Platform = {
  igeEncrypt,
  igeDecrypt,
  aesCtr,
  sha1: (...parts) => digest(sha1, parts),
  sha256: (...parts) => digest(sha256, parts),
  modPow,
  isPrime: (n) => isPrime(n, randomBytes),
  pbkdf2,
  gunzip,
  gzip,
  decodeUtf8: (bytes) => UTF8.decode(bytes),
  randomBytes,
};

/** The portable platform with some of its functions replaced: by native ones, or by scripted ones in tests. */
export function createPlatform(overrides: Partial<Platform>): Platform {
  return { ...portablePlatform, ...overrides };
}
