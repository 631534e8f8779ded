import { parseTl } from "../parser.ts";
import { formatCombinator, formatField, type TlCombinator } from "../syntax.ts";
import { elementType, listLines } from "./model.ts";

/** Names under which `long` fields hold ids of users, chats and channels, or sizes and offsets of files. */
const NUMBER_NAMES =
  /(^|_)(user|chat|channel|bot|admin|author|creator|inviter|participant|monoforum)s?(_ids?)?$|(^|_)(file_)?size(_max)?$|^(self|via|promoted_by|kicked_by|actor|other_u)_?ids?$/;

/** Fields of type `long` that look as if they belonged into `numbers.txt` and are not in it: `constructor.field`. */
export function numberCandidates(combinators: readonly TlCombinator[], numbers: string): string[] {
  const known = new Set(listLines(numbers));
  return combinators.flatMap(({ name, fields }) =>
    fields.filter((field) => elementType(field.type).name === "long" && NUMBER_NAMES.test(field.name))
      .map((field) => `${name}.${field.name}`)
  ).filter((key) => !known.has(key));
}

function changedFields(before: TlCombinator, after: TlCombinator): string[] {
  const old = before.fields.map(formatField), now = after.fields.map(formatField);
  const lines = [
    ...old.filter((field) => !now.includes(field)).map((field) => `    - ${field}`),
    ...now.filter((field) => !old.includes(field)).map((field) => `    + ${field}`),
  ];
  return lines.length > 0 ? lines : [`    now ${formatCombinator(after)}`];
}

/**
 * What changed between two versions of a schema, for a person to read: constructors and methods that came, went or
 * changed, and new candidates for `numbers.txt`. Empty when nothing did.
 * @throws {TlSyntaxError} when one of the texts is no TL
 */
export function diffSchemas(before: string, after: string, numbers: string): string {
  const from = parseTl(before), to = parseTl(after);
  const old = new Map(from.combinators.map((combinator) => [combinator.name, combinator]));
  const now = new Map(to.combinators.map((combinator) => [combinator.name, combinator]));
  const added: string[] = [], removed: string[] = [], changed: string[] = [];
  for (const [name, combinator] of now) {
    const previous = old.get(name);
    if (!previous) added.push(`  ${combinator.kind} ${formatCombinator(combinator)}`);
    else if (formatCombinator(previous) !== formatCombinator(combinator)) {
      changed.push(`  ${combinator.kind} ${name}`, ...changedFields(previous, combinator));
    }
  }
  for (const [name, combinator] of old) {
    if (!now.has(name)) removed.push(`  ${combinator.kind} ${formatCombinator(combinator)}`);
  }
  const seen = new Set(numberCandidates(from.combinators, numbers));
  const candidates = numberCandidates(to.combinators, numbers).filter((key) => !seen.has(key));
  const sections: [string, string[]][] = [
    [from.layer === to.layer ? "" : `Layer ${from.layer ?? "?"} to ${to.layer ?? "?"}`, []],
    ["New", added],
    ["Changed", changed],
    ["Gone", removed],
    ["Candidates for numbers.txt", candidates.map((key) => `  ${key}`)],
  ];
  return sections.filter(([title, lines]) => title.startsWith("Layer") || lines.length > 0)
    .map(([title, lines]) => [lines.length > 0 ? `${title}:` : title, ...lines].join("\n") + "\n").join("\n");
}
