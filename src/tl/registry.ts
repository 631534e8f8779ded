import { Entry } from "./entry.ts";
import type { TlCombinator } from "./syntax.ts";
import type { TlTable } from "./table.ts";
import { type Place, Schema } from "./unpack.ts";

/** What most values are that say of themselves what they are: its ids are worked out before all others. */
const USUAL = "Updates";

/** All constructors and methods of a schema by id, by name and by type. An entry is made when it is asked for. */
export class Registry {
  /** Those whose ids are known: working out all of them takes ten milliseconds, so it waits until it is needed. */
  readonly #byId = new Map<number, Entry>();
  readonly #byName = new Map<string, Entry>();
  readonly #byType = new Map<string, Entry[]>();
  readonly #schema: Schema;
  /** What is in the place of a part of the table, by name. */
  readonly #other: ReadonlyMap<string, Entry>;
  #identified = false;

  /** Reads a table. */
  static fromTable(table: TlTable): Registry {
    return new Registry(new Schema(table), new Map());
  }

  private constructor(schema: Schema, other: ReadonlyMap<string, Entry>) {
    this.#schema = schema;
    this.#other = other;
  }

  /**
   * The entry with this id, signed.
   * @param type what it should be a constructor of: ids of others are only worked out when it is not
   */
  byId(id: number, type: string = USUAL): Entry | undefined {
    const entry = this.#byId.get(id);
    if (entry || this.#identified) return entry;
    for (const member of this.ofType(type)) {
      this.#byId.set(member.id, member);
      if (member.id === id) return member;
    }
    for (const one of this.entries()) this.#byId.set(one.id, one);
    this.#identified = true;
    return this.#byId.get(id);
  }

  /** The entry of this name. */
  byName(name: string): Entry | undefined {
    const entry = this.#other.get(name) ?? this.#byName.get(name);
    if (entry) return entry;
    const place = this.#schema.find(name);
    return place && this.#at(place);
  }

  /** Every entry. */
  *entries(): Generator<Entry> {
    for (const place of this.#schema.all()) if (!this.#other.has(place.name)) yield this.#at(place);
    yield* this.#other.values();
  }

  /** Constructors of a type. */
  ofType(type: string): readonly Entry[] {
    let members = this.#byType.get(type);
    if (!members) {
      const others = [...this.#other.values()].filter((entry) =>
        entry.kind === "constructor" && entry.type === type
      );
      members = [...this.#members(type), ...others];
      if (members.length > 0) this.#byType.set(type, members);
    }
    return members;
  }

  /** The same schema with these combinators in the places of those of their names. */
  replaced(combinators: readonly TlCombinator[]): Registry {
    const other = new Map(this.#other);
    for (const one of combinators) other.set(one.name, Entry.of(one, this.byName(one.name)));
    return new Registry(this.#schema, other);
  }

  /** Constructors of a type in the table, as far as nothing is in their place. */
  #members(type: string): Entry[] {
    const [first, names] = this.#schema.membersOf(type);
    const members = names.map((name, i) =>
      this.#other.has(name) ? undefined : this.#at({ number: first + i, name, type, mark: "" })
    );
    return members.filter((member) => member !== undefined);
  }

  #at(place: Place): Entry {
    let entry = this.#byName.get(place.name);
    if (!entry) this.#byName.set(place.name, entry = Entry.at(this.#schema, place));
    return entry;
  }
}
