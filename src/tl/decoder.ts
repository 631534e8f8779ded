import type { ReadFields } from "./compiled_reader.ts";
import { type Compiler, compiler, MOST_CASES } from "./compiler.ts";
import { MAX_DEPTH, tooDeep } from "./depth.ts";
import { TlError, UnknownConstructorError } from "./errors.ts";
import { camelCase } from "./names.ts";
import { BODY, OPTIONAL, PRIMITIVE, type Reader, REQUIRED, type Step, TRUE, WORD } from "./read_step.ts";
import { BOOL_FALSE, BOOL_TRUE, VECTOR } from "./reader.ts";
import type { Registry } from "./registry.ts";
import type { TlField, TlType } from "./syntax.ts";
import type { Entry } from "./entry.ts";

/** How a constructor or a method is read. */
interface Plan {
  /** None for a `Bool`. */
  readonly entry?: Entry;
  readonly type: string;
  /** Reads the fields; the id was read already. */
  read: ReadFields;
}

const TRUE_PLAN: Plan = { type: "Bool", read: () => true };
const FALSE_PLAN: Plan = { type: "Bool", read: () => false };

/** What was read so often is worth code of its own. */
const HOT = 16;
/** Code is made so many times at most: what a hostile server can make us do is bounded. */
const MOST_CODE = 4096;

/** Reads values of a schema. What a type or a constructor needs is worked out at its first use. */
export class Decoder {
  readonly #registry: Registry;
  readonly #plans = new Map<number, Plan>();
  readonly #unions = new Map<string, Reader>();
  #code: number;

  /** @param compile `false` interprets always, and keeps the paths of errors exact */
  constructor(registry: Registry, compile = true) {
    this.#registry = registry;
    this.#code = compile ? MOST_CODE : 0;
  }

  /** What makes code, as long as some may be made. */
  #compiler(): Compiler["reading"] | undefined {
    return this.#code > 0 ? compiler()?.reading : undefined;
  }

  /** One boxed value of any type: a constructor, a method call or a `Bool`. */
  readonly #any: Reader = this.#switch((id) => {
    if (id === BOOL_TRUE) return TRUE_PLAN;
    if (id === BOOL_FALSE) return FALSE_PLAN;
    if (id === VECTOR) throw new TlError("decode", "a vector tells nothing of its elements' type");
    return this.#plan(id);
  });

  readonly #call: Reader = {
    read: (input, depth) => {
      const plan = this.#plan(input.int());
      if (plan.entry?.kind !== "method") throw new TlError("decode", `${plan.entry?.name} is no method`);
      return plan.read(input, depth);
    },
    size: 1,
  };

  /** A reader for one type as it is written in a schema. @throws {TlError} when the schema has no such type */
  type(type: TlType): Reader {
    const { name, item } = type;
    if (item) return this.#vector(name === "vector", item);
    if (type.call) return this.#call;
    if (PRIMITIVE[name]) return PRIMITIVE[name];
    if (name === "X") return this.#any;
    const bare = this.#bare(type);
    if (bare) return this.#bareReader(bare);
    let reader = this.#unions.get(name);
    if (!reader) this.#unions.set(name, reader = this.#union(name));
    return reader;
  }

  #union(type: string): Reader {
    return this.#switch((id) => {
      const plan = this.#plan(id, type);
      if (plan.type !== type || plan.entry?.kind !== "constructor") {
        throw new TlError("decode", `${plan.entry?.name} is no ${type}`);
      }
      return plan;
    });
  }

  /** Reads an id and what it stands for. Constructors that come often are told apart by code. */
  #switch(find: (id: number) => Plan): Reader {
    const known = new Map<number, { readonly plan: Plan; uses: number }>();
    const cases: [number, Plan][] = [];
    const other = (id: number): Plan => {
      let found = known.get(id);
      if (!found) known.set(id, found = { plan: find(id), uses: 0 });
      const compiler = ++found.uses === HOT && cases.length < MOST_CASES ? this.#compiler() : undefined;
      if (compiler) {
        this.#code--;
        cases.push([id, found.plan]);
        reader.read = compiler.compileUnion(cases, other);
      }
      return found.plan;
    };
    const reader: Reader = {
      read: (input, depth) => {
        const plan = other(input.int());
        if (depth === 0 && plan.entry) input.root = plan.entry.name;
        return plan.read(input, depth);
      },
      size: 1,
    };
    return reader;
  }

  #vector(bare: boolean, item: TlType): Reader {
    const of = this.type(item);
    let uses = 0;
    const reader: Reader = {
      read: (input, depth) => {
        const compiler = ++uses === HOT ? this.#compiler() : undefined;
        if (compiler) {
          this.#code--;
          reader.read = compiler.compileVector(bare, of);
        }
        const count = bare ? input.count(of.size) : input.vector(of.size);
        const values: unknown[] = [];
        let i = 0;
        try {
          for (; i < count; i++) values.push(of.read(input, depth));
        } catch (error) {
          input.path.push(i);
          throw error;
        }
        return values;
      },
      size: bare ? 1 : 2,
    };
    return reader;
  }

  /** The constructor whose fields stand there without an id, for `%Type` and a lower-case name. */
  #bare(type: TlType): Entry | undefined {
    if (type.percent) {
      const members = this.#registry.ofType(type.name);
      if (members.length !== 1) {
        throw new TlError("decode", `the bare type ${type.name} needs one constructor`);
      }
      return members[0];
    }
    return bareEntry(this.#registry, type.name);
  }

  #bareReader(entry: Entry): Reader {
    const fields = entry.combinator.fields.filter(({ flag }) => !flag);
    // A type may contain itself: its plan is looked up when it is first read.
    return {
      read: (input, depth) => this.#planOf(entry).read(input, depth),
      size: Math.max(1, fields.reduce((sum, field) => sum + (PRIMITIVE[field.type.name]?.size ?? 1), 0)),
    };
  }

  #plan(id: number, type?: string): Plan {
    const plan = this.#plans.get(id);
    if (plan) return plan;
    const entry = this.#registry.byId(id, type);
    if (!entry) throw new UnknownConstructorError(id);
    return this.#planOf(entry);
  }

  #planOf(entry: Entry): Plan {
    let plan = this.#plans.get(entry.id);
    if (!plan) {
      const steps = this.#steps(entry);
      plan = { entry, type: entry.type, read: interpreter(entry.name, steps) };
      const compiler = this.#compiler();
      if (compiler?.isCompilable(steps)) this.#warmUp(compiler, plan, entry.name, steps);
      this.#plans.set(entry.id, plan);
    }
    return plan;
  }

  /**
   * Has a plan interpret its steps until it was used often, then compile them: for each of the flags words that came
   * most, and for all others. When other words come often, it is compiled again.
   */
  #warmUp(compiler: Compiler["reading"], plan: Plan, name: string, steps: readonly Step[]): void {
    const interpret = plan.read, seen = compiler.seenFlags(), offsets = compiler.flagOffsets(steps);
    const compile = (): void => {
      if (this.#code-- <= 0) return;
      plan.read = compiler.compileFields(name, steps, seen.frequent(), seen.counts ? missed : undefined);
    };
    const missed = (first: number, second: number): void => {
      if (seen.note(first, second)) compile();
    };
    let uses = 0;
    plan.read = (input, depth) => {
      const { words, at } = input;
      if (offsets) seen.note(words[at + offsets[0]], offsets.length > 1 ? words[at + offsets[1]] : 0);
      if (++uses === HOT) compile();
      return interpret(input, depth);
    };
  }

  #steps(entry: Entry): Step[] {
    const { fields } = entry.combinator, words: string[] = [];
    return fields.map((field, index): Step => {
      const key = camelCase(field.name);
      if (field.type.name === "#") {
        return { does: WORD, key, word: words.push(field.name) - 1, mask: 0, type: PRIMITIVE.int };
      }
      const word = field.flag ? words.indexOf(field.flag.word) : 0;
      const mask = field.flag ? 1 << field.flag.bit : 0;
      if (field.flag && field.type.name === "true") {
        return { does: TRUE, key, word, mask, type: PRIMITIVE.int };
      }
      const does = isSized(field, fields[index - 1]) ? BODY : field.flag ? OPTIONAL : REQUIRED;
      return { does, key, word, mask, type: this.type(field.type) };
    });
  }
}

/** Whether a field is the body of a service message: as long as the field `bytes` before it says. */
export function isSized(field: TlField, before: TlField | undefined): boolean {
  return field.type.name === "Object" && before?.name === "bytes" && before.type.name === "int";
}

/** The constructor a lower-case type name stands for. */
export function bareEntry(registry: Registry, name: string): Entry | undefined {
  if (!/^[a-z]/.test(name.slice(name.lastIndexOf(".") + 1))) return undefined;
  const entry = registry.byName(name);
  if (!entry || entry.kind !== "constructor") {
    throw new TlError("use", `the schema has no constructor ${name}`);
  }
  return entry;
}

function interpreter(name: string, steps: readonly Step[]): ReadFields {
  return (input, depth) => {
    if (depth >= MAX_DEPTH) tooDeep();
    const value: Record<string, unknown> = { _: name };
    // Two words are enough for every official constructor; more go into an array.
    let first = 0, second = 0, more: number[] | undefined;
    let i = 0;
    try {
      for (; i < steps.length; i++) {
        const step = steps[i];
        if (step.does === REQUIRED) {
          value[step.key] = step.type.read(input, depth + 1);
          continue;
        }
        if (step.does === WORD) {
          const flags = input.int();
          if (step.word === 0) first = flags;
          else if (step.word === 1) second = flags;
          else (more ??= [])[step.word] = flags;
          continue;
        }
        if (step.does === BODY) {
          value[step.key] = input.rest(value.bytes as number);
          continue;
        }
        const flags = step.word === 0 ? first : step.word === 1 ? second : more![step.word];
        if ((flags & step.mask) !== 0) {
          value[step.key] = step.does === TRUE ? true : step.type.read(input, depth + 1);
        }
      }
    } catch (error) {
      input.path.push(steps[i].key);
      throw error;
    }
    return value;
  };
}
