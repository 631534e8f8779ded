import { constructorId } from "./constructor_id.ts";
import type { TlCombinator } from "./syntax.ts";
import type { Combinator, Place, Schema } from "./unpack.ts";

/** A constructor or method as the codec finds it: put together when it is needed. */
export class Entry {
  readonly kind: TlCombinator["kind"];
  readonly name: string;
  /** The name of its type; of a method's answer, `Vector` possibly. */
  readonly type: string;
  /** Calling the method twice does no more than calling it once. */
  readonly readOnly: boolean;
  /** The method carries random ids, in a field of its own or inside a value. */
  readonly hasRandomId: boolean;
  #id: number | undefined;
  #combinator: Combinator | (() => Combinator);

  private constructor(
    kind: Entry["kind"],
    name: string,
    type: string,
    mark: string,
    combinator: Combinator | (() => Combinator),
    id?: number,
  ) {
    this.kind = kind;
    this.name = name;
    this.type = type;
    this.readOnly = mark === "*";
    this.hasRandomId = mark === "~";
    this.#combinator = combinator;
    this.#id = id;
  }

  /** The entry of a combinator in a table. */
  static at(schema: Schema, { number, name, type, mark }: Place): Entry {
    return new Entry(
      number < schema.constructors ? "constructor" : "method",
      name,
      type,
      mark,
      () => schema.combinator(number, name, type),
      schema.ids.get(name),
    );
  }

  /** An entry for a line that was parsed, in the place of another possibly. */
  static of(combinator: TlCombinator, before: Entry | undefined): Entry {
    const mark = before?.readOnly ? "*" : before?.hasRandomId ? "~" : "";
    return new Entry(
      combinator.kind,
      combinator.name,
      combinator.result.name,
      mark,
      combinator,
      combinator.id | 0,
    );
  }

  /** Fields and result. */
  get combinator(): Combinator {
    if (typeof this.#combinator === "function") this.#combinator = this.#combinator();
    return this.#combinator;
  }

  /** Signed, as read from the wire. */
  get id(): number {
    return this.#id ??= constructorId(this.combinator) | 0;
  }
}
