import { constructorId } from "./constructor_id.ts";
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

type Kind = TlCombinator["kind"];
type Combinator = Omit<TlCombinator, "id">;

/** A constructor or method as the codec finds it: put together when it is needed. */
export class Entry {
  readonly kind: Kind;
  readonly name: string;
  /** The name of its type; of a method's answer, `Vector` possibly. */
  readonly type: string;
  /** Calling the method twice does no more than calling it once. */
  readonly readOnly: boolean;
  /** The method carries random ids, in a field of its own or inside a value. */
  readonly hasRandomId: boolean;
  #id: number | undefined;
  #combinator: Combinator | undefined;
  readonly #columns: Columns | undefined;
  readonly #number: number;

  /** @param mark `*` or `~` as in {@linkcode TlTable.methods} @param columns where it is the combinator of this number */
  constructor(kind: Kind, name: string, type: string, mark: string, columns?: Columns, number = 0) {
    this.kind = kind;
    this.name = name;
    this.type = type;
    this.readOnly = mark === "*";
    this.hasRandomId = mark === "~";
    this.#columns = columns;
    this.#number = number;
  }

  /** An entry for a line that was parsed. */
  static of(combinator: TlCombinator, mark: string): Entry {
    const entry = new Entry(combinator.kind, combinator.name, combinator.result.name, mark);
    entry.#combinator = combinator;
    entry.#id = combinator.id | 0;
    return entry;
  }

  /** Fields and result. */
  get combinator(): Combinator {
    return this.#combinator ??= this.#columns!.combinator(this.kind, this.name, this.#number);
  }

  /** Signed, as read from the wire. */
  get id(): number {
    return this.#id ??= this.#columns?.ids.get(this.name) ?? constructorId(this.combinator) | 0;
  }
}

/** The type with a small letter in front of its last part: most constructors begin with it. */
export function smallFirst(type: string): string {
  const at = type.lastIndexOf(".") + 1;
  return type.slice(0, at) + type.charAt(at).toLowerCase() + type.slice(at + 1);
}

const WORD: number = KINDS.indexOf("#"), PERCENT: number = KINDS.indexOf("%");

/** The columns of fields, gone through from the first combinator to the last. */
class Columns {
  /** Ids that are no CRC-32, signed. */
  readonly ids: Map<string, number> = new Map();
  readonly #names: readonly string[];
  /** Types by their numbers: {@linkcode KINDS}, those of the table, then what is made of them. */
  readonly #types: TlType[] = KINDS.map((name) => name === "!X" ? { name: "X", call: true } : { name });
  /** For each field the number of its name, the number of its type, and its bit or -1. */
  readonly #fields: Int16Array;
  /** Where each combinator's fields end. */
  readonly #ends: Uint16Array;
  /** For each combinator the number of the type of its result. */
  readonly #results: Uint16Array;

  /** @param members how many constructors each type has */
  constructor(table: TlTable, types: readonly string[], members: readonly number[]) {
    const exceptions = table.ids.split(" ");
    for (let i = 0; i + 1 < exceptions.length; i += 2) {
      this.ids.set(exceptions[i], parseInt(exceptions[i + 1], 16) | 0);
    }
    const names = this.#names = table.names.split(" "), varies = new Uint8Array(names.length);
    for (let i = 0; i < names.length; i++) varies[i] = names[i].endsWith("~") ? 1 : 0;
    for (const name of types) this.#types.push({ name });

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

  /** The name of the type of a combinator's result. */
  resultOf(number: number): string {
    return this.#types[this.#results[number]].name;
  }

  /** Puts a combinator together. */
  combinator(kind: Kind, name: string, number: number): Combinator {
    const fields: TlField[] = [], words: string[] = [], read = this.#fields;
    let generics: readonly string[] = [];
    for (let i = number === 0 ? 0 : this.#ends[number - 1]; i < this.#ends[number]; i += 3) {
      const type = this.#types[read[i + 1]], bit = read[i + 2], text = this.#names[read[i]];
      const name = text.endsWith("~") ? text.slice(0, -1) : text;
      if (type.name === "#") words.push(name);
      if (type.call) generics = ["X"];
      fields.push(bit < 0 ? { name, type } : { name, type, flag: { word: words[bit >> 5], bit: bit & 31 } });
    }
    return { kind, name, generics, fields, result: this.#types[this.#results[number]] };
  }
}

/** All constructors and methods of a table. The columns are gone through, but only what is used is put together. */
export function unpack(table: TlTable): Entry[] {
  const entries: Entry[] = [];
  const lines = table.types.split("\n").map((line) => line.split(" "));
  const columns = new Columns(table, lines.map(([name]) => name), lines.map(({ length }) => length - 1));
  for (const line of lines) {
    const type = line[0], base = smallFirst(type);
    for (let i = 1; i < line.length; i++) {
      const ending = line[i];
      const name = ending[0] === "-" ? ending.slice(1) : base + ending.slice(1);
      entries.push(new Entry("constructor", name, type, "", columns, entries.length));
    }
  }
  for (const line of table.methods.split("\n")) {
    if (line === "") continue;
    const [namespace, ...rest] = line.split(" "), start = namespace && `${namespace}.`;
    for (const word of rest) {
      const mark = word[0] === "*" || word[0] === "~" ? word[0] : "";
      const name = start + word.slice(mark.length), number = entries.length;
      entries.push(new Entry("method", name, columns.resultOf(number), mark, columns, number));
    }
  }
  return entries;
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
