import type { Codec } from "./codec.ts";
import { parseTl } from "./parser.ts";
import type { TlField, TlType } from "./syntax.ts";

/**
 * The same codec with these TL lines in place of the constructors and methods of their names, as an older layer has
 * them. The replaced ids are unknown to it; a `long` is a `number` where the field of its name was one before. Apart
 * from the codec, because few programs need the parser.
 *
 * @example
 * ```ts
 * import { api, extend } from "@layer/client/tl";
 *
 * const codec = extend(api, "peerUser#9db1bc6d user_id:int = Peer;"); // as before layer 133
 * ```
 * @throws {TlSyntaxError} when the text is no TL
 */
export function extend(codec: Codec, tl: string): Codec {
  const lines = parseTl(tl).combinators.filter(({ builtin }) => !builtin);
  return codec.with({
    combinators: lines.map((line) => {
      const before = codec.combinator(line.name)?.fields;
      return { ...line, fields: line.fields.map((field) => likeBefore(field, before)) };
    }),
  });
}

function likeBefore(field: TlField, before: readonly TlField[] | undefined): TlField {
  const old = before?.find(({ name }) => name === field.name)?.type;
  return old && elementOf(old).name === "int53" ? { ...field, type: asNumber(field.type) } : field;
}

function elementOf(type: TlType): TlType {
  return type.item ? elementOf(type.item) : type;
}

function asNumber(type: TlType): TlType {
  if (type.item) return { ...type, item: asNumber(type.item) };
  return type.name === "long" ? { ...type, name: "int53" } : type;
}
