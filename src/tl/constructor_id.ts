import { crc32 } from "../bytes/mod.ts";
import type { TlCombinator, TlType } from "./syntax.ts";

function typeText(type: TlType): string {
  if (type.percent) return type.name[0].toLowerCase() + type.name.slice(1);
  const name = type.name === "int53" ? "long" : type.name;
  return (type.call ? "!" : "") + name + (type.item ? ` ${typeText(type.item)}` : "");
}

/**
 * The text whose CRC-32 is a constructor's id: no id, no `true` flags, `bytes` as `string` (except inside a vector), no
 * braces and angle brackets.
 */
export function normalized(combinator: Omit<TlCombinator, "id">): string {
  const parts = [combinator.name];
  for (const name of combinator.generics) parts.push(`${name}:Type`);
  for (const { name, type, flag } of combinator.fields) {
    if (flag && type.name === "true") continue;
    const condition = flag ? `${flag.word}.${flag.bit}?` : "";
    parts.push(`${name}:${condition}${type.name === "bytes" ? "string" : typeText(type)}`);
  }
  parts.push("=", typeText(combinator.result));
  return parts.join(" ");
}

/** The id a combinator has when none is written: unsigned 32 bits. See https://core.telegram.org/mtproto/TL-formal */
export function constructorId(combinator: Omit<TlCombinator, "id">): number {
  return crc32(new TextEncoder().encode(normalized(combinator))) >>> 0;
}
