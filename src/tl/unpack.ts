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
  SHARED,
  SHORT,
  SINGLE,
  type TlTable,
  WORD_DIGITS,
} from "./table.ts";

/** A combinator as a table has it. */
export type Combinator = Omit<TlCombinator, "id">;

/** The words of the name of a type, a constructor or a method. */
export function wordsOf(name: string): string[] {
  return (name.match(/[^.]*\.|.[^A-Z]*/g) ?? []).map((word) => word[0].toLowerCase() + word.slice(1));
}

/** The name that words make. @param capital begins with a capital letter, as names of types do */
export function joinWords(words: readonly string[], capital: boolean): string {
  let name = "";
  for (const word of words) {
    if (word.endsWith(".")) name += word;
    else {
      name += capital ? word[0].toUpperCase() + word.slice(1) : word;
      capital = true;
    }
  }
  return name;
}

/** How many spaces there are. */
function spaces(text: string): number {
  return text.split(" ").length - 1;
}

/** The mark in front of a word in a line of methods. */
function markOf(word: string): string {
  return word[0] === "*" || word[0] === "~" ? word[0] : "";
}

/** The code of a word by its number. */
export function wordCode(number: number): string {
  const rest = number - SHORT, base = WORD_DIGITS.length;
  return rest < 0
    ? WORD_DIGITS[number]
    : WORD_DIGITS[SHORT + Math.floor(rest / base)] + WORD_DIGITS[rest % base];
}

/** A constructor or a method in a table. */
export interface Place {
  readonly number: number;
  readonly name: string;
  /** The name of its type, or of the type of its answer. */
  readonly type: string;
  /** `*` or `~` as in {@linkcode TlTable.methods}. */
  readonly mark: string;
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
  /** All words, by their numbers. */
  readonly #words: string[] = [];
  /** The columns of types and methods, each line behind a line break and in front of one. */
  readonly #typeLines: string;
  readonly #methodLines: string;
  /** The lines of types, each with the code of its name in front. */
  readonly #typeCodes: readonly string[];
  /** Codes of the names of fields, and names, of those that were asked for. */
  readonly #names: readonly string[];
  readonly #fieldNames: string[] = [];
  /** Types by their numbers: {@linkcode KINDS}, those of the table, then what is made of them. */
  readonly #types: TlType[] = KINDS.map((name) => name === "!X" ? { name: "X", call: true } : { name });
  /** For each field the number of its name, the number of its type, and its bit or -1. */
  readonly #fields: Int16Array;
  /** Where each combinator's fields end. */
  readonly #ends: Uint16Array;
  /** For each combinator the number of the type of its result. */
  readonly #results: Uint16Array;

  constructor(table: TlTable) {
    // What the engine does by itself is quick even the first time: lines are searched, and not looped over.
    let before = "";
    for (const part of table.words.split(/(?=[:-@])/)) {
      before = before.slice(0, SHARED.indexOf(part[0])) + part.slice(1);
      this.#words.push(before);
    }
    this.#typeLines = `\n${table.types}\n`;
    this.#methodLines = `\n${table.methods}\n`;
    const types = this.#typeCodes = table.types.split("\n"),
      constructors = this.constructors = spaces(table.types);
    const exceptions = table.ids.split(" ");
    for (let i = 0; i + 1 < exceptions.length; i += 2) {
      this.ids.set(exceptions[i], parseInt(exceptions[i + 1], 16) | 0);
    }
    const names = this.#names = table.names.split(" "), varies = new Uint8Array(names.length);
    for (let i = 0; i < names.length; i++) varies[i] = names[i].endsWith("~") ? 1 : 0;

    // All in one function, with nothing but numbers: it is run once, before any engine has had time to optimize it.
    const base = DIGITS.length, kindCount = KINDS.length;
    this.#types.length = kindCount + types.length;
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
      bit = -1;
    const typeOf = (before: number): number => {
      const digit = values[kinds.charCodeAt(kind++)];
      if (digit === 0) return before;
      if (digit >= kindCount) {
        return kindCount + (digit - kindCount) * base + values[kinds.charCodeAt(kind++)];
      }
      if (digit > PERCENT) return digit;
      const item = this.#type(typeOf(0));
      return this.#types.push(digit === PERCENT ? { ...item, percent: true } : { name: KINDS[digit], item }) -
        1;
    };
    for (let i = 0; i < fields.length; i++) {
      const digit = values[fields.charCodeAt(i)];
      if (digit === END) {
        if (number >= constructors) results[number] = typeOf(0);
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

  /** Everything there is, in the order of the numbers. */
  *all(): Generator<Place> {
    let number = 0;
    for (const line of this.#typeCodes) {
      const type = this.#join(line.split(" ", 1)[0], true);
      for (const name of this.#members(line)) yield { number: number++, name, type, mark: "" };
    }
    for (const line of this.#methodLines.slice(1, -1).split("\n")) {
      const [start, ...words] = line.split(" ");
      for (const word of words) {
        const mark = markOf(word), name = this.#join(start + word.slice(mark.length), false);
        yield { number, name, type: this.answerOf(number++).name, mark };
      }
    }
  }

  /** The constructor or method of a name. */
  find(name: string): Place | undefined {
    const code = this.#encode(name);
    // The name of a type has the same words.
    if (code === "" || this.#join(code, false) !== name) return undefined;
    const method = this.#findMethod(code);
    if (method) {
      const [number, word] = method;
      return { number, name, type: this.answerOf(number).name, mark: markOf(word) };
    }
    const found = this.#findConstructor(code);
    return found && { number: found[0], name, type: found[1], mark: "" };
  }

  /** The type of a method's answer. */
  answerOf(number: number): TlType {
    return this.#type(this.#results[number]);
  }

  /** The number of the first constructor of a type, and the names of all. */
  membersOf(type: string): [number, string[]] {
    const code = this.#encode(type), lines = this.#typeLines, at = lines.indexOf(`\n${code} `);
    if (at < 0 || this.#join(code, true) !== type) return [0, []];
    return [spaces(lines.slice(0, at)), this.#members(lines.slice(at + 1, lines.indexOf("\n", at + 1)))];
  }

  /** The names in a line of types. */
  #members(line: string): string[] {
    const [type, ...words] = line.split(" ");
    return words.map((word) => this.#join(word[0] === "-" ? word.slice(1) : type + word, false));
  }

  /** The number of a method and its word, with its mark. */
  #findMethod(code: string): [number, string] | undefined {
    const length = this.#length(code), [first] = this.#expand(code.slice(0, length));
    const start = first.endsWith(".") ? code.slice(0, length) : "", word = code.slice(start.length);
    const lines = this.#methodLines, at = lines.indexOf(`\n${start} `);
    if (at < 0) return undefined;
    const words = lines.slice(at + 1, lines.indexOf("\n", at + 1)).split(" ");
    const i = Math.max(words.indexOf(word, 1), words.indexOf(`*${word}`, 1), words.indexOf(`~${word}`, 1));
    return i < 0 ? undefined : [this.constructors + spaces(lines.slice(0, at)) + i - 1, words[i]];
  }

  /** A constructor and its type, with whose name its own begins, or beside which it stands as a whole. */
  #findConstructor(code: string): [number, string] | undefined {
    const lines = this.#typeLines;
    for (let end = this.#length(code); end <= code.length; end += this.#length(code.slice(end)) || 1) {
      const at = lines.indexOf(`\n${code.slice(0, end)} `);
      if (at < 0) continue;
      const i = lines.slice(at + 1, lines.indexOf("\n", at + 1)).split(" ").indexOf(code.slice(end), 1);
      if (i > 0) return [spaces(lines.slice(0, at)) + i - 1, this.#join(code.slice(0, end), true)];
    }
    const own = ` -${code}`;
    for (let at = lines.indexOf(own); at >= 0; at = lines.indexOf(own, at + 1)) {
      if (!" \n".includes(lines[at + own.length])) continue;
      const before = lines.slice(0, at), line = before.slice(before.lastIndexOf("\n") + 1);
      return [spaces(before), this.#join(line.split(" ", 1)[0], true)];
    }
    return undefined;
  }

  /** A type by its number. */
  #type(number: number): TlType {
    return this.#types[number] ??= {
      name: this.#join(this.#typeCodes[number - KINDS.length].split(" ", 1)[0], true),
    };
  }

  /** How many digits the first word of a code has. */
  #length(code: string): number {
    return code === "" ? 0 : WORD_DIGITS.indexOf(code[0]) < SHORT ? 1 : 2;
  }

  /** The words of a code. */
  #expand(code: string): string[] {
    const words: string[] = [], base = WORD_DIGITS.length;
    for (let i = 0; i < code.length; i++) {
      let number = WORD_DIGITS.indexOf(code[i]);
      if (number >= SHORT) number = SHORT + (number - SHORT) * base + WORD_DIGITS.indexOf(code[++i]);
      words.push(this.#words[number]);
    }
    return words;
  }

  /** The name of a field. */
  #fieldName(number: number): string {
    return this.#fieldNames[number] ??= this.#expand(this.#names[number].replace("~", "")).join("_");
  }

  /** The name of a type, a constructor or a method. */
  #join(code: string, capital: boolean): string {
    return joinWords(this.#expand(code), capital);
  }

  /** The code of a name; nothing when the table does not know a word of it. */
  #encode(name: string): string {
    const numbers = wordsOf(name).map((word) => this.#words.indexOf(word));
    return numbers.includes(-1) ? "" : numbers.map(wordCode).join("");
  }

  /** Puts the combinator of this number, name and type together. */
  combinator(number: number, name: string, type: string): Combinator {
    const fields: TlField[] = [], words: string[] = [], read = this.#fields;
    let generics: readonly string[] = [];
    for (let i = number === 0 ? 0 : this.#ends[number - 1]; i < this.#ends[number]; i += 3) {
      const field = this.#fieldName(read[i]), type = this.#type(read[i + 1]), bit = read[i + 2];
      if (type.name === "#") words.push(field);
      if (type.call) generics = ["X"];
      fields.push(
        bit < 0
          ? { name: field, type }
          : { name: field, type, flag: { word: words[bit >> 5], bit: bit & 31 } },
      );
    }
    return number < this.constructors
      ? { kind: "constructor", name, generics, fields, result: { name: type } }
      : { kind: "method", name, generics, fields, result: this.answerOf(number) };
  }
}

/** A table that can also be read as text. */
export class PackedTable implements TlTable {
  readonly words: string;
  readonly types: string;
  readonly methods: string;
  readonly names: string;
  readonly fields: string;
  readonly kinds: string;
  readonly flags: string;
  readonly ids: string;

  constructor(table: TlTable) {
    this.words = table.words;
    this.types = table.types;
    this.methods = table.methods;
    this.names = table.names;
    this.fields = table.fields;
    this.kinds = table.kinds;
    this.flags = table.flags;
    this.ids = table.ids;
  }
}
