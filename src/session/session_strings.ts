import { fromBase64 } from "../bytes/mod.ts";

/** What the strings of this library's {@linkcode StringSession} begin with. */
export const STRING_PREFIX = "layer1.";
/** What those begin with that are sealed. */
export const SEALED_STRING_PREFIX = "layer1s.";

const OURS = /^layer\d+[a-z]*\./;
const BASE64 = /^[A-Za-z0-9+/_-]{300,}={0,2}$/;
/** No file system takes a longer name between two separators. */
const MAX_FILE_NAME = 255;

/**
 * Whether `text` is a session string, of this library or another one, rather than a path. Runtime entries refuse such
 * a "path" before they touch the file system: it would put a key into a directory listing.
 */
export function looksLikeSessionString(text: string): boolean {
  const trimmed = text.trim();
  if (OURS.test(trimmed) || identifyForeignString(trimmed) !== undefined) return true;
  return BASE64.test(trimmed) && trimmed.split("/").some((name) => name.length > MAX_FILE_NAME);
}

/** The library whose session string `text` seems to be, or undefined. */
export function identifyForeignString(text: string): string | undefined {
  const trimmed = text.trim();
  if (!BASE64.test(trimmed)) return undefined;
  if (trimmed[0] === "1") {
    const length = trimmed.length - 1;
    if (length === 352) return "Telethon";
    const bytes = decode(trimmed.slice(1));
    if (bytes && isDc(bytes[0])) {
      const addressLength = (bytes[1] << 8) | bytes[2];
      if (addressLength > 0 && addressLength <= 100 && bytes.length === 261 + addressLength) return "GramJS";
      if (length === 368) return "Telethon";
    }
  }
  const bytes = decode(trimmed);
  if (!bytes) return undefined;
  if (bytes.length === 271 && isDc(bytes[0]) && bytes[5] <= 1 && bytes[270] <= 1) return "Pyrogram";
  if (
    (bytes.length === 267 || bytes.length === 263) && isDc(bytes[0]) && bytes[1] <= 1 &&
    bytes[bytes.length - 1] <= 1
  ) return "Pyrogram";
  if (bytes[0] >= 1 && bytes[0] <= 3 && isMtcute(bytes)) return "mtcute";
  if (
    (bytes[0] === 1 || bytes[0] === 2) && isDc(bytes[1]) &&
    bytes.length === (bytes[2] === 4 ? 271 : bytes[2] === 6 ? 283 : NaN) + (bytes[0] === 1 ? 18 : 2)
  ) return "ferogram";
  if (bytes[0] >= 2 && bytes[0] <= 8 && isDc(bytes[1]) && !bytes[2] && !bytes[3] && !bytes[4]) {
    return "ferogram or layer for Rust";
  }
  // MTKruto: zero runs packed, then the TL string of the data centre ("2" or "2-test").
  if ((bytes[0] === 1 || bytes[0] === 6) && isDc(bytes[1] - 0x30)) return "MTKruto";
  return undefined;
}

/** mtcute: version, flags (int32), then in version 3 a length-prefixed data centre that begins with 1 or 2. */
function isMtcute(bytes: Uint8Array): boolean {
  if (bytes[1] > 7 || bytes[2] || bytes[3] || bytes[4]) return false;
  if (bytes[0] === 3) return (bytes[6] === 1 || bytes[6] === 2) && isDc(bytes[7]);
  // dcOption#18b7a10d
  return bytes[5] === 0x0d && bytes[6] === 0xa1 && bytes[7] === 0xb7 && bytes[8] === 0x18;
}

function isDc(value: number): boolean {
  return value >= 1 && value <= 9;
}

function decode(text: string): Uint8Array | undefined {
  try {
    return fromBase64(text);
  } catch {
    return undefined;
  }
}

/** What to do about a session of another library, for the end of a message. */
export const CONVERT_FIRST = "has to be converted first, as the command convert of @layer/client/cli does";
