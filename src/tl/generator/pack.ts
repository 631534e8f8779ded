import { constructorId } from "../constructor_id.ts";
import type { TlCombinator, TlType } from "../syntax.ts";
import {
  BIT,
  DIGITS,
  END,
  FREQUENT,
  KINDS,
  LONG_NAMED,
  NAMED,
  NEW,
  NEXT_BIT,
  NO_FLAG,
  SAME_BIT,
  SHARED,
  SHORT,
  SINGLE,
  type TlTable,
  WORD_DIGITS,
} from "../table.ts";
import { joinWords, wordCode, wordsOf } from "../unpack.ts";
import type { SchemaModel } from "./model.ts";

function namespaceOf({ name }: TlCombinator): string {
  return name.slice(0, Math.max(name.indexOf("."), 0));
}

function byName(a: TlCombinator, b: TlCombinator): number {
  const [one, other] = [namespaceOf(a), namespaceOf(b)];
  return (one === other ? a.name < b.name : one < other) ? -1 : 1;
}

function digit(value: number): string {
  const char = DIGITS[value];
  if (char === undefined) throw new TypeError(`Cannot pack the schema: ${value} is no digit`);
  return char;
}

/** A number of two digits, of which the first is at least `first`. */
function long(value: number, first: number): string {
  return digit(first + Math.floor(value / DIGITS.length)) + digit(value % DIGITS.length);
}

/** How often each name of a field is there, and with which types. */
function survey(combinators: readonly TlCombinator[]): Map<string, { count: number; types: Set<string> }> {
  const names = new Map<string, { count: number; types: Set<string> }>();
  for (const { name, type } of combinators.flatMap(({ fields }) => fields)) {
    let info = names.get(name);
    if (!info) names.set(name, info = { count: 0, types: new Set() });
    info.count++;
    info.types.add(JSON.stringify(type));
  }
  return names;
}

/** Bare constructors are written as bare types, which have only them. */
function bareAsType(type: TlType, constructors: readonly TlCombinator[]): TlType {
  if (type.item) return { ...type, item: bareAsType(type.item, constructors) };
  const bare = !type.percent && !KINDS.includes(type.name) &&
    constructors.find(({ name }) => name === type.name);
  if (!bare) return type;
  if (constructors.filter(({ result }) => result.name === bare.result.name).length > 1) {
    throw new TypeError(`Cannot pack the schema: ${type.name} is not the only constructor of its type`);
  }
  return { name: bare.result.name, percent: true };
}

function startsWith(words: readonly string[], others: readonly string[]): boolean {
  return others.every((word, i) => words[i] === word);
}

/** A word as the column of words has it behind another. */
function withoutShared(word: string, before: string): string {
  if (/[:-@\s]/.test(word)) throw new TypeError(`Cannot pack the schema: ${word} is no word`);
  let shared = 0;
  while (shared < SHARED.length - 1 && shared < word.length && word[shared] === before[shared]) shared++;
  return SHARED[shared] + word.slice(shared);
}

/** Words, and a code for each. */
class Codes {
  /** All words, by their numbers. */
  readonly all: readonly string[];
  readonly #codes: ReadonlyMap<string, string>;

  constructor(names: readonly (readonly string[])[]) {
    const counts = new Map<string, number>();
    for (const word of names.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
    const words = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
    this.all = [...words.slice(0, SHORT), ...words.slice(SHORT).sort()];
    if (this.all.length > SHORT + (WORD_DIGITS.length - SHORT) * WORD_DIGITS.length) {
      throw new TypeError(`Cannot pack the schema: ${this.all.length} words are too many`);
    }
    this.#codes = new Map(this.all.map((word, i) => [word, wordCode(i)]));
  }

  words(words: readonly string[]): string {
    return words.map((word) => this.#codes.get(word)!).join("");
  }

  /** @param capital begins with a capital letter */
  name(name: string, capital: boolean): string {
    const words = wordsOf(name);
    if (joinWords(words, capital) !== name) throw new TypeError(`Cannot pack the schema: ${name} is no name`);
    return this.words(words);
  }
}

/** The columns of a schema. @param mark what stands in front of a method @throws TypeError when the form has no place for something */
export function pack(model: SchemaModel, mark: (method: TlCombinator) => string): TlTable {
  const answers = model.methods.map(({ result }) => (result.item ?? result).name);
  // A few types have no constructors: nothing answers `http_wait`, for example.
  const types = [...new Set([...model.types.keys(), ...answers.filter((name) => !KINDS.includes(name))])];
  const constructors = types.flatMap((type) => [...model.types.get(type) ?? []].sort(byName));
  const methods = [...model.methods].sort(byName);
  const all = [...constructors, ...methods].map((combinator) => ({
    ...combinator,
    fields: combinator.fields.map((field) => ({
      ...field,
      type: bareAsType(field.type, constructors),
    })),
  }));

  const names = survey(all);
  const frequent = [...names].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .slice(0, FREQUENT).map(([name]) => name);
  const order = [...frequent], again = new Map(frequent.map((name, i) => [name, i]));
  const last = new Map<string, string>();

  const typeCode = (type: TlType): string => {
    if (type.item) return digit(KINDS.indexOf(type.name)) + typeCode(type.item);
    if (type.percent) return digit(KINDS.indexOf("%")) + typeCode({ name: type.name });
    const kind = KINDS.indexOf(type.call ? `!${type.name}` : type.name);
    if (kind >= 0) return digit(kind);
    const index = types.indexOf(type.name);
    if (index < 0) throw new TypeError(`Cannot pack the schema: there is no type ${type.name}`);
    return long(index, KINDS.length);
  };
  const nameCode = (name: string): string => {
    const index = again.get(name);
    if (index !== undefined) {
      return index < FREQUENT ? digit(NAMED + index) : long(index - FREQUENT, LONG_NAMED);
    }
    order.push(name);
    if (names.get(name)!.count === 1) return digit(SINGLE);
    again.set(name, again.size);
    return digit(NEW);
  };

  let fields = "", kinds = "", flags = "";
  for (const { kind, name, generics, fields: list, result } of all) {
    if (generics.length > 0 && generics.join() !== "X") {
      throw new TypeError(`Cannot pack the schema: the type parameter of ${name} is not X`);
    }
    const words: string[] = [];
    let bit = -1;
    for (const { name, type, flag } of list) {
      fields += nameCode(name);
      const text = JSON.stringify(type), before = last.get(name);
      if (before === undefined || names.get(name)!.types.size > 1) {
        kinds += before === text ? digit(KINDS.indexOf("=")) : typeCode(type);
      }
      last.set(name, text);
      if (type.name === "#") words.push(name);
      else if (!flag) flags += words.length > 0 ? digit(NO_FLAG) : "";
      else {
        const next = words.indexOf(flag.word) * 32 + flag.bit;
        flags += digit(next === bit + 1 ? NEXT_BIT : next === bit ? SAME_BIT : BIT + next);
        bit = next;
      }
    }
    fields += digit(END);
    if (kind === "method") kinds += typeCode(result);
  }

  const codes = new Codes([
    ...[...types, ...constructors.map(({ name }) => name), ...methods.map(({ name }) => name)].map(wordsOf),
    ...order.map((name) => name.split("_")),
  ]);
  const constructorCode = (type: string, name: string): string => {
    const base = codes.name(type, true), code = codes.name(name, false);
    return startsWith(wordsOf(name), wordsOf(type)) ? code.slice(base.length) : `-${code}`;
  };
  const methodCode = (method: TlCombinator, namespace: string): string =>
    mark(method) + codes.name(method.name, false).slice(namespace.length);
  const namespaces = new Map<string, string[]>();
  for (const method of methods) {
    const namespace = codes.words(wordsOf(method.name).filter((word) => word.endsWith(".")));
    if (!namespaces.has(namespace)) namespaces.set(namespace, []);
    namespaces.get(namespace)!.push(methodCode(method, namespace));
  }
  return {
    words: codes.all.map((word, i) => withoutShared(word, codes.all[i - 1] ?? "")).join(""),
    types: types.map((type) =>
      [
        codes.name(type, true),
        ...constructors.filter(({ result }) => result.name === type).map(({ name }) =>
          constructorCode(type, name)
        ),
      ].join(" ")
    ).join("\n"),
    methods: [...namespaces].map(([namespace, list]) => [namespace, ...list].join(" ")).join("\n"),
    names: order.map((name) => codes.words(name.split("_")) + (names.get(name)!.types.size > 1 ? "~" : ""))
      .join(" "),
    fields,
    kinds,
    flags,
    ids: all.filter((combinator) => constructorId(combinator) !== combinator.id)
      .map(({ name, id }) => `${name} ${id.toString(16)}`).join(" "),
  };
}
