import { damaged } from "../byte_stream.ts";

/** Strings (left alone), and integers of 16 digits or more. */
const STRINGS_AND_LONG_INTEGERS = /"(?:[^"\\]|\\.)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE+-])/g;

/**
 * The value of JSON text; integers of 16 digits and more come as `bigint`, exactly.
 * @throws SessionCorruptError when it is no JSON; the message holds nothing of it
 */
export function parseJson(text: string): unknown {
  // A private name in front marks them until they are parsed: reviving with the source text is not everywhere yet.
  const mark = "\u0000bigint:";
  const marked = text.replace(
    STRINGS_AND_LONG_INTEGERS,
    (match) => match[0] === '"' ? match : JSON.stringify(mark + match),
  );
  try {
    return JSON.parse(marked, (_, value) => {
      return typeof value === "string" && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value;
    });
  } catch {
    damaged("it is no JSON, or was cut");
  }
}
