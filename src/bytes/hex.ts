const DIGITS = "0123456789abcdef";

/** `bytes` in lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += DIGITS[byte >> 4] + DIGITS[byte & 15];
  return text;
}

/**
 * The bytes that hexadecimal `text` stands for; upper and lower case.
 * @throws SyntaxError when the length is odd or a character is not a digit
 */
export function fromHex(text: string): Uint8Array {
  if (text.length % 2 !== 0 || /[^0-9a-f]/i.test(text)) {
    throw new SyntaxError(`Cannot read hexadecimal text of ${text.length} characters: it is malformed`);
  }
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) {
    const high = text.charCodeAt(2 * i), low = text.charCodeAt(2 * i + 1);
    // Letters, of either case, have bit 6; their lower bits count from 1.
    bytes[i] = ((high & 15) + 9 * (high >> 6)) << 4 | (low & 15) + 9 * (low >> 6);
  }
  return bytes;
}
