const STANDARD = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const URL_SAFE = STANDARD.slice(0, 62) + "-_";

const VALUES = /* @__PURE__ */ (() => {
  const values = new Int8Array(128).fill(-1);
  for (let i = 0; i < 64; i++) {
    values[STANDARD.charCodeAt(i)] = i;
    values[URL_SAFE.charCodeAt(i)] = i;
  }
  return values;
})();

function encode(bytes: Uint8Array, alphabet: string): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const word = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += alphabet[word >> 18] + alphabet[(word >> 12) & 63];
    if (left > 1) text += alphabet[(word >> 6) & 63];
    if (left > 2) text += alphabet[word & 63];
  }
  return text;
}

/** `bytes` in base64 with padding (RFC 4648 §4). */
export function toBase64(bytes: Uint8Array): string {
  const text = encode(bytes, STANDARD);
  return text + "=".repeat((4 - (text.length % 4)) % 4);
}

/** `bytes` in URL-safe base64 without padding (RFC 4648 §5). */
export function toBase64Url(bytes: Uint8Array): string {
  return encode(bytes, URL_SAFE);
}

/**
 * The bytes that base64 `text` stands for: either alphabet, with or without padding; bits that carry nothing have to be
 * zero, so that every value has one spelling.
 * @throws SyntaxError when the text is malformed; the message holds none of it
 */
export function fromBase64(text: string): Uint8Array {
  const body = text.replace(/={1,2}$/, "");
  const malformed = () =>
    new SyntaxError(`Cannot read base64 text of ${text.length} characters: it is malformed`);
  if (body.length % 4 === 1 || (body.length !== text.length && text.length % 4 !== 0)) throw malformed();
  const bytes = new Uint8Array((body.length * 3) >> 2);
  let word = 0, bits = 0, at = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    const value = code < 128 ? VALUES[code] : -1;
    if (value < 0) throw malformed();
    word = ((word << 6) | value) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = word >> bits;
    }
  }
  if (bits > 0 && (word & ((1 << bits) - 1)) !== 0) throw malformed();
  return bytes;
}
