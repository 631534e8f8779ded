import { fromBase64, readInt32 } from "../bytes/mod.ts";
import { parseTl } from "./parser.ts";
import type { TlCombinator, TlField, TlType } from "./syntax.ts";
import type { TlTable } from "./table.ts";

/** A constructor or method as the codec finds it: parsed when it is needed. */
export class Entry {
  readonly kind: TlCombinator["kind"];
  readonly name: string;
  /** Signed, as read from the wire. */
  readonly id: number;
  /** Calling the method twice does no more than calling it once. */
  readonly readOnly: boolean;
  /** The method carries random ids, in a field of its own or inside a value. */
  readonly hasRandomId: boolean;
  readonly #line: string;
  #combinator: TlCombinator | undefined;

  constructor(kind: TlCombinator["kind"], line: string, id: number, combinator?: TlCombinator) {
    const mark = line[0];
    const marked = mark === "*" || mark === "~";
    this.kind = kind;
    this.#line = marked ? line.slice(1) : line;
    this.name = this.#line.slice(0, this.#line.indexOf(" "));
    this.id = id;
    this.readOnly = mark === "*";
    this.hasRandomId = mark === "~";
    this.#combinator = combinator;
  }

  /** The type after the last `=`. */
  get result(): string {
    return this.#line.slice(this.#line.lastIndexOf(" = ") + 3);
  }

  /** The parsed line. */
  get combinator(): TlCombinator {
    if (!this.#combinator) {
      const [combinator] =
        parseTl((this.kind === "method" ? "---functions---\n" : "") + this.#line).combinators;
      this.#combinator = { ...combinator, id: this.id >>> 0 };
    }
    return this.#combinator;
  }
}

/** All constructors and methods of a schema by id and by name. */
export class Registry {
  readonly #byId = new Map<number, Entry>();
  readonly #byName = new Map<string, Entry>();

  /** Reads the index of a table; the lines stay text. */
  static fromTable(table: TlTable): Registry {
    const registry = new Registry();
    const ids = fromBase64(table.ids);
    let offset = 0;
    for (const [kind, text] of [["constructor", table.constructors], ["method", table.methods]] as const) {
      if (text === "") continue;
      for (const line of text.split("\n")) {
        registry.#add(new Entry(kind, line, readInt32(ids, offset)));
        offset += 4;
      }
    }
    return registry;
  }

  #add(entry: Entry): void {
    const before = this.#byName.get(entry.name);
    if (before && this.#byId.get(before.id) === before) this.#byId.delete(before.id);
    this.#byId.set(entry.id, entry);
    this.#byName.set(entry.name, entry);
  }

  /** The entry with this id, signed. */
  byId(id: number): Entry | undefined {
    return this.#byId.get(id);
  }

  /** The entry of this name. */
  byName(name: string): Entry | undefined {
    return this.#byName.get(name);
  }

  /** Every entry. */
  entries(): IterableIterator<Entry> {
    return this.#byName.values();
  }

  /** Constructors of a type. */
  ofType(type: string): Entry[] {
    return [...this.#byName.values()].filter((entry) =>
      entry.kind === "constructor" && entry.result === type
    );
  }

  /**
   * The same schema with these lines in place of what has their names. A `long` is a `number` where the field of that
   * name was one before.
   * @throws {TlSyntaxError} when the text is no TL
   */
  extend(tl: string): Registry {
    const registry = new Registry();
    for (const entry of this.#byName.values()) registry.#add(entry);
    for (const combinator of parseTl(tl).combinators) {
      if (combinator.builtin) continue;
      const before = this.#byName.get(combinator.name);
      const fields = combinator.fields.map((field) => likeBefore(field, before));
      const mark = before?.readOnly ? "*" : before?.hasRandomId ? "~" : "";
      const line = `${mark}${combinator.name} = ${typeText(combinator.result)}`;
      registry.#add(new Entry(combinator.kind, line, combinator.id | 0, { ...combinator, fields }));
    }
    return registry;
  }
}

function typeText(type: TlType): string {
  return type.item ? `${type.name}<${typeText(type.item)}>` : type.name;
}

function likeBefore(field: TlField, before: Entry | undefined): TlField {
  const old = before?.combinator.fields.find(({ name }) => name === field.name)?.type;
  return old && typeText(old).includes("int53") ? { ...field, type: asNumber(field.type) } : field;
}

function asNumber(type: TlType): TlType {
  if (type.item) return { ...type, item: asNumber(type.item) };
  return type.name === "long" ? { ...type, name: "int53" } : type;
}
