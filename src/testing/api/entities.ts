import type { TypeMessageEntity } from "../../tl/mod.ts";

const PATTERNS = [
  ["messageEntityBotCommand", /(?<![\w/])\/[a-z0-9_]{1,64}(?:@\w{4,32})?(?![\w/])/gi],
  ["messageEntityUrl", /\bhttps?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/gi],
  ["messageEntityEmail", /\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/g],
  ["messageEntityMention", /(?<![\w@/])@[a-z]\w{3,31}\b/gi],
  ["messageEntityHashtag", /(?<![\w#&])#\p{L}[\p{L}\p{N}_]*/gu],
] as const;

/** What a server finds in a text by itself, where `given` says nothing yet; in order. */
export function detectEntities(
  text: string,
  given: readonly TypeMessageEntity[] = [],
): TypeMessageEntity[] {
  const taken = given.map(({ offset, length }) => ({ offset, length }));
  const found: TypeMessageEntity[] = [];
  for (const [name, pattern] of PATTERNS) {
    for (const { index, 0: { length } } of text.matchAll(pattern)) {
      if (taken.some((other) => index < other.offset + other.length && other.offset < index + length)) {
        continue;
      }
      taken.push({ offset: index, length });
      found.push({ _: name, offset: index, length });
    }
  }
  return found.sort((a, b) => a.offset - b.offset);
}
