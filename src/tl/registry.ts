import { parseTl } from "./parser.ts";
import type { TlField, TlType } from "./syntax.ts";
import type { TlTable } from "./table.ts";
import { Entry, unpack } from "./unpack.ts";

/** What most values are that say of themselves what they are: its ids are worked out before all others. */
const USUAL = "Updates";

/** All constructors and methods of a schema by id, by name and by type. */
export class Registry {
  /** Those whose ids are known: working out all of them takes ten milliseconds, so it waits until it is needed. */
  readonly #byId = new Map<number, Entry>();
  readonly #byName = new Map<string, Entry>();
  readonly #byType = new Map<string, Entry[]>();
  #identified = 0;

  /** Reads a table. */
  static fromTable(table: TlTable): Registry {
    return new Registry(unpack(table));
  }

  private constructor(entries: Iterable<Entry>) {
    for (const entry of entries) this.#byName.set(entry.name, entry);
    for (const entry of this.#byName.values()) {
      if (entry.kind === "method") continue;
      const members = this.#byType.get(entry.type);
      if (members) members.push(entry);
      else this.#byType.set(entry.type, [entry]);
    }
  }

  /**
   * The entry with this id, signed.
   * @param type what it should be a constructor of: ids of others are only worked out when it is not
   */
  byId(id: number, type: string = USUAL): Entry | undefined {
    let entry = this.#byId.get(id);
    if (entry || this.#identified === this.#byName.size) return entry;
    for (const member of this.ofType(type)) this.#byId.set(member.id, member);
    entry = this.#byId.get(id);
    if (entry) return entry;
    for (const one of this.#byName.values()) this.#byId.set(one.id, one);
    this.#identified = this.#byName.size;
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
  ofType(type: string): readonly Entry[] {
    return this.#byType.get(type) ?? [];
  }

  /**
   * The same schema with these lines in place of what has their names. A `long` is a `number` where the field of that
   * name was one before.
   * @throws {TlSyntaxError} when the text is no TL
   */
  extend(tl: string): Registry {
    const entries = new Map(this.#byName);
    for (const combinator of parseTl(tl).combinators) {
      if (combinator.builtin) continue;
      const before = this.#byName.get(combinator.name);
      const fields = combinator.fields.map((field) => likeBefore(field, before));
      const mark = before?.readOnly ? "*" : before?.hasRandomId ? "~" : "";
      entries.set(combinator.name, Entry.of({ ...combinator, fields }, mark));
    }
    return new Registry(entries.values());
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
