import { fromBase64, toBase64 } from "../../bytes/mod.ts";
import { damaged } from "../byte_stream.ts";

/**
 * Base64 text in a form of which only one exists: without white space (strings get wrapped on their way), padding gone,
 * bits that carry nothing set to zero. Python, Node and Go take all of these spellings.
 */
export function tidyBase64(text: string): string {
  const body = text.replace(/\s+/g, "").replace(/=+$/, "");
  const unused = body.length % 4 === 2 ? 4 : body.length % 4 === 3 ? 2 : 0;
  if (unused === 0) return body;
  let value: number;
  try {
    value = fromBase64("AAA" + body.at(-1))[2];
  } catch {
    return body;
  }
  return body.slice(0, -1) + toBase64(Uint8Array.of(0, 0, value >> unused << unused))[3];
}

/**
 * The bytes of a foreign session string: either alphabet, with or without padding.
 * @throws SessionCorruptError when it is no base64
 */
export function fromForeignBase64(text: string): Uint8Array {
  const body = tidyBase64(text);
  try {
    return fromBase64(body);
  } catch {
    damaged("it holds characters that do not belong there, or was cut");
  }
}
