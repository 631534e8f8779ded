import { checkPrimeSync, createCipheriv, createHash, pbkdf2, randomFillSync } from "node:crypto";
import { crc32, gzipSync, inflateRawSync } from "node:zlib";
import { checkCtrLengths } from "../../crypto/aes_ctr.ts";
import { checkTrailer, gzipBodyStart, malformed, tooLong } from "../../crypto/gzip.ts";
import { createPlatform, igeEncrypt, type Platform } from "../../crypto/mod.ts";
import { igeEncryptThroughCbc } from "./ige_through_cbc.ts";

/** From so many bytes on, native CBC makes up for the call. */
const CBC_WORTHWHILE = 2048;

/** The view of a Buffer's memory that is a plain Uint8Array, which users expect. */
function plain(buffer: Uint8Array): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}

function digest(algorithm: string, parts: Uint8Array[]): Uint8Array {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return plain(hash.digest());
}

function gunzip(data: Uint8Array, maxLength: number): Uint8Array {
  const start = gzipBodyStart(data);
  let output: Uint8Array, used: number;
  try {
    // The types do not know what `info` changes: how much of the input was used comes with the output.
    const result = inflateRawSync(data.subarray(start), {
      info: true,
      maxOutputLength: Math.max(1, maxLength),
    }) as unknown as { buffer: Uint8Array; engine: { bytesWritten: number } };
    output = plain(result.buffer);
    used = result.engine.bytesWritten;
  } catch (error) {
    throw (error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE"
      ? tooLong(data, maxLength)
      : malformed(data);
  }
  if (output.length > maxLength) throw tooLong(data, maxLength);
  checkTrailer(data, start + used, output, crc32(output));
  return output;
}

/**
 * The platform of `node:crypto` and `node:zlib`, for Node and whatever has those modules (Bun, Deno). What they lack
 * (AES-IGE decryption) or do no better is the portable platform's.
 */
export const nodePlatform: Platform = /* @__PURE__ */ createPlatform({
  igeEncrypt: (data, key, iv) =>
    data.length < CBC_WORTHWHILE ? igeEncrypt(data, key, iv) : igeEncryptThroughCbc(data, key, iv),
  aesCtr(key, iv) {
    checkCtrLengths(key, iv);
    const cipher = createCipheriv("aes-256-ctr", key, iv);
    return (data) => plain(cipher.update(data));
  },
  sha1: (...parts) => digest("sha1", parts),
  sha256: (...parts) => digest("sha256", parts),
  isPrime: (n) => n > 1n && checkPrimeSync(n, { checks: 32 }),
  pbkdf2: (password, salt, iterations, length) =>
    new Promise((resolve, reject) => {
      pbkdf2(password, salt, iterations, length, "sha512", (error, key) => {
        if (error) reject(error);
        else resolve(plain(key));
      });
    }),
  gunzip,
  gzip: (data) => plain(gzipSync(data)),
  randomBytes: (length) => randomFillSync(new Uint8Array(length)),
});
