import { SecurityError } from "../base/errors.ts";
import { writeInt32 } from "../bytes/mod.ts";
import type { Platform } from "../crypto/mod.ts";
import { TlReader, TlWriter } from "../tl/mod.ts";
import { ID } from "./message.ts";

/** Compressed bodies may grow to so many bytes. */
const MAX_INFLATED = 16 << 20;
/** Requests of fewer bytes are not worth compressing. */
const MIN_DEFLATE = 1024;
/** Larger ones are file parts: hardly ever compressible. */
const MAX_DEFLATE = 64 << 10;

/**
 * What a gzip_packed object holds.
 * @throws SecurityError when it is malformed, too large, or holds another gzip_packed or a container
 */
export function gunzipBody(body: Uint8Array, platform: Platform): Uint8Array {
  let inner: Uint8Array;
  try {
    inner = platform.gunzip(new TlReader(body.subarray(4)).bytes(), MAX_INFLATED);
  } catch (cause) {
    throw new SecurityError("Cannot accept a compressed message: it is malformed or too large", { cause });
  }
  const id = inner.length >= 4 && inner.length % 4 === 0 ? new TlReader(inner).uint() : 0;
  if (id === 0 || id === ID.gzipPacked || id === ID.container) {
    throw new SecurityError("Cannot accept a compressed message: its content is not allowed");
  }
  return inner;
}

/** The request, compressed when the platform can and that makes it noticeably smaller. */
export function gzipBody(body: Uint8Array, platform: Platform): Uint8Array {
  if (body.length < MIN_DEFLATE || body.length > MAX_DEFLATE) return body;
  const packed = platform.gzip?.(body);
  if (!packed || packed.length > body.length * 0.9) return body;
  const writer = new TlWriter();
  const id = new Uint8Array(4);
  writeInt32(id, ID.gzipPacked, 0);
  writer.raw(id);
  writer.bytes(packed);
  return writer.finish();
}
