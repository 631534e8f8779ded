import { checkCtrLengths } from "../../crypto/aes_ctr.ts";
import { checkTrailer, gzipBodyStart, malformed, tooLong } from "../../crypto/gzip.ts";
import { createPlatform, modPow, type Platform } from "../../crypto/mod.ts";
import { nodeCrypto, nodeZlib } from "./builtin.ts";
import { nativeCipher } from "./native_cipher.ts";
import { plain } from "./plain.ts";

function gunzip(data: Uint8Array, maxLength: number): Uint8Array {
  const { crc32, inflateRawSync } = nodeZlib();
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
 * (AES-IGE decryption) or do no better (SHA-1 of the few bytes there are) is the portable platform's.
 */
export const nodePlatform: Platform = /* @__PURE__ */ createPlatform({
  ...nativeCipher({ hash: 256, cbc: 1024, seal: 2048, open: 65536, hashInto: 1024, webCrypto: Infinity }),
  aesCtr(key, iv) {
    checkCtrLengths(key, iv);
    const cipher = nodeCrypto().createCipheriv("aes-256-ctr", key, iv);
    return (data) => plain(cipher.update(data));
  },
  modPow,
  isPrime: (n) => n > 1n && nodeCrypto().checkPrimeSync(n, { checks: 32 }),
  pbkdf2: (password, salt, iterations, length) =>
    new Promise((resolve, reject) => {
      nodeCrypto().pbkdf2(password, salt, iterations, length, "sha512", (error, key) => {
        if (error) reject(error);
        else resolve(plain(key));
      });
    }),
  gunzip,
  gzip: (data) => plain(nodeZlib().gzipSync(data)),
});
