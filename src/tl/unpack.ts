import type { TlCombinator, TlField, TlType } from "./syntax.ts";
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
  SINGLE,
  type TlTable,
} from "./table.ts";

/** A combinator as a table has it. */
export type Combinator = Omit<TlCombinator, "id">;

/** The type with a small letter in front of its last part: most constructors begin with it. */
export function smallFirst(type: string): string {
  const at = type.lastIndexOf(".") + 1;
  return type.slice(0, at) + type.charAt(at).toLowerCase() + type.slice(at + 1);
}

const WORD: number = KINDS.indexOf("#"), PERCENT: number = KINDS.indexOf("%");

/**
 * What a table says, with a number for each constructor and, behind the last, each method. The columns are gone through
 * once; combinators are put together when they are asked for.
 */
export class Schema {
  /** Ids that are no CRC-32, signed, by name. */
  readonly ids: Map<string, number> = new Map();
  /** How many constructors there are: methods have the numbers from here on. */
  readonly constructors: number;
  /** Names of constructors and methods. */
  readonly #all: string[] = [];
  /** `*` or `~` for each method, or nothing. */
  readonly #marks: string[] = [];
  /** For each type the numbers of its first constructor and of the one behind its last. */
  readonly #members: Map<string, readonly [number, number]> = new Map();
  #numbers: Map<string, number> | undefined;
  readonly #names: readonly string[];
  /** Types by their numbers: {@linkcode KINDS}, those of the table, then what is made of them. */
  readonly #types: TlType[] = KINDS.map((name) => name === "!X" ? { name: "X", call: true } : { name });
  /** For each field the number of its name, the number of its type, and its bit or -1. */
  readonly #fields: Int16Array;
  /** Where each combinator's fields end. */
  readonly #ends: Uint16Array;
  /** For each combinator the number of the type of its result. */
  readonly #results: Uint16Array;

  constructor(table: TlTable) {
    const all = this.#all, members: number[] = [];
    for (const line of table.types.split("\n")) {
      const endings = line.split(" "), type = endings[0], base = smallFirst(type), first = all.length;
      for (let i = 1; i < endings.length; i++) {
        const ending = endings[i];
        all.push(ending[0] === "-" ? ending.slice(1) : base + ending.slice(1));
      }
      this.#members.set(type, [first, all.length]);
      this.#types.push({ name: type });
      members.push(endings.length - 1);
    }
    this.constructors = all.length;
    for (const line of table.methods.split("\n")) {
      if (line === "") continue;
      const words = line.split(" "), start = words[0] && `${words[0]}.`;
      for (let i = 1; i < words.length; i++) {
        const word = words[i], mark = word[0] === "*" || word[0] === "~" ? word[0] : "";
        this.#marks.push(mark);
        all.push(start + word.slice(mark.length));
      }
    }
    const exceptions = table.ids.split(" ");
    for (let i = 0; i + 1 < exceptions.length; i += 2) {
      this.ids.set(exceptions[i], parseInt(exceptions[i + 1], 16) | 0);
    }
    const names = this.#names = table.names.split(" "), varies = new Uint8Array(names.length);
    for (let i = 0; i < names.length; i++) varies[i] = names[i].endsWith("~") ? 1 : 0;

    // All in one function, with nothing but numbers: it is run once, before any engine has had time to optimize it.
    const base = DIGITS.length, kindCount = KINDS.length;
    const values = new Uint8Array(128);
    for (let i = 0; i < base; i++) values[DIGITS.charCodeAt(i)] = i;
    const { fields, kinds, flags } = table;
    const read = this.#fields = new Int16Array(3 * fields.length);
    const ends = this.#ends = new Uint16Array(fields.length);
    const results = this.#results = new Uint16Array(fields.length);
    /** For each name the number of the type it had last, and 1: 0 is none. */
    const last = new Uint16Array(names.length);
    /** The names that are used again, in the order of their first use. */
    const again = new Uint16Array(names.length);
    const frequent = Math.min(FREQUENT, names.length);
    for (let i = 0; i < frequent; i++) again[i] = i;
    let used = frequent, known = frequent;
    let kind = 0,
      flag = 0,
      count = 0,
      number = 0,
      words = 0,
      bit = -1,
      group = 0,
      left = members[0] ?? Infinity;
    const typeOf = (before: number): number => {
      const digit = values[kinds.charCodeAt(kind++)];
      if (digit === 0) return before;
      if (digit >= kindCount) {
        return kindCount + (digit - kindCount) * base + values[kinds.charCodeAt(kind++)];
      }
      if (digit > PERCENT) return digit;
      const item = this.#types[typeOf(0)];
      return this.#types.push(digit === PERCENT ? { ...item, percent: true } : { name: KINDS[digit], item }) -
        1;
    };
    for (let i = 0; i < fields.length; i++) {
      const digit = values[fields.charCodeAt(i)];
      if (digit === END) {
        while (left === 0 && group < members.length) left = members[++group] ?? Infinity;
        if (group < members.length) {
          results[number] = kindCount + group;
          left--;
        } else results[number] = typeOf(0);
        ends[number++] = count;
        words = 0;
        bit = -1;
        continue;
      }
      let name: number;
      if (digit === SINGLE) name = used++;
      else if (digit === NEW) name = again[known++] = used++;
      else if (digit < LONG_NAMED) name = again[digit - NAMED];
      else name = again[FREQUENT + (digit - LONG_NAMED) * base + values[fields.charCodeAt(++i)]];
      let type = last[name] - 1;
      if (type < 0 || varies[name] === 1) last[name] = (type = typeOf(type)) + 1;
      let under = -1;
      if (type === WORD) words++;
      else if (words > 0) {
        const how = values[flags.charCodeAt(flag++)];
        if (how !== NO_FLAG) under = bit = how === NEXT_BIT ? bit + 1 : how === SAME_BIT ? bit : how - BIT;
      }
      read[count++] = name;
      read[count++] = type;
      read[count++] = under;
    }
  }

  /** How many constructors and methods there are. */
  get size(): number {
    return this.#all.length;
  }

  /** The name of a constructor or a method. */
  nameOf(number: number): string {
    return this.#all[number];
  }

  /** The mark of a method, as in {@linkcode TlTable.methods}. */
  markOf(number: number): string {
    return this.#marks[number - this.constructors] ?? "";
  }

  /** The name of the type of a value or an answer. */
  resultOf(number: number): string {
    return this.#types[this.#results[number]].name;
  }

  /** The number of a constructor or a method. */
  find(name: string): number | undefined {
    if (!this.#numbers) {
      this.#numbers = new Map();
      for (let i = 0; i < this.#all.length; i++) this.#numbers.set(this.#all[i], i);
    }
    return this.#numbers.get(name);
  }

  /** The numbers of the constructors of a type: the first, and the one behind the last. */
  membersOf(type: string): readonly [number, number] {
    return this.#members.get(type) ?? [0, 0];
  }

  /** Puts a combinator together. */
  combinator(number: number): Combinator {
    const fields: TlField[] = [], words: string[] = [], read = this.#fields;
    let generics: readonly string[] = [];
    for (let i = number === 0 ? 0 : this.#ends[number - 1]; i < this.#ends[number]; i += 3) {
      const type = this.#types[read[i + 1]], bit = read[i + 2], text = this.#names[read[i]];
      const name = text.endsWith("~") ? text.slice(0, -1) : text;
      if (type.name === "#") words.push(name);
      if (type.call) generics = ["X"];
      fields.push(bit < 0 ? { name, type } : { name, type, flag: { word: words[bit >> 5], bit: bit & 31 } });
    }
    const kind = number < this.constructors ? "constructor" : "method";
    return { kind, name: this.nameOf(number), generics, fields, result: this.#types[this.#results[number]] };
  }
}

/** A table that can also be read as text. */
export class PackedTable implements TlTable {
  readonly types: string;
  readonly methods: string;
  readonly names: string;
  readonly fields: string;
  readonly kinds: string;
  readonly flags: string;
  readonly ids: string;

  constructor(table: TlTable) {
    this.types = table.types;
    this.methods = table.methods;
    this.names = table.names;
    this.fields = table.fields;
    this.kinds = table.kinds;
    this.flags = table.flags;
    this.ids = table.ids;
  }
}
