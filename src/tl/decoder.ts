import { compileReader } from "./compiled_reader.ts";
import { TlError, UnknownConstructorError } from "./errors.ts";
import { camelCase } from "./names.ts";
import {
  BODY,
  type Input,
  OPTIONAL,
  PRIMITIVE,
  type Read,
  REQUIRED,
  type Step,
  TRUE,
  WORD,
} from "./read_step.ts";
import { BOOL_FALSE, BOOL_TRUE, VECTOR } from "./reader.ts";
import type { Entry, Registry } from "./registry.ts";
import type { TlCombinator, TlField, TlType } from "./syntax.ts";

/** Values nested deeper than this are refused: no real one comes near it. */
export const MAX_DEPTH = 128;

/** How a constructor or a method is read. */
interface Plan {
  readonly entry: Entry;
  readonly type: string;
  /** Reads the fields; the id was read already. */
  read: (input: Input) => object;
}

/** Constructors that were read so often are worth code of their own. */
const HOT = 16;

const nothing: Read = () => undefined;

/** Reads values of a schema. What a constructor needs is worked out at its first use. */
export class Decoder {
  readonly #registry: Registry;
  readonly #plans = new Map<number, Plan>();
  readonly #boxed = new Map<string, Read>();

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** A reader for one boxed value of any type: a constructor, a method call or a `Bool`. */
  readonly any: Read = (input) => {
    const id = input.int();
    if (id === BOOL_TRUE || id === BOOL_FALSE) return id === BOOL_TRUE;
    if (id === VECTOR) throw new TlError("decode", "a vector tells nothing of its elements' type");
    return this.#fields(input, this.#plan(id));
  };

  /** A reader for one type as it is written in a schema. @throws {TlError} when the schema has no such type */
  type(type: TlType): Read {
    const { name, item } = type;
    if (item) return this.#vector(name === "vector", item);
    if (type.call) return this.#call;
    const primitive = PRIMITIVE[name];
    if (primitive) return primitive.read;
    if (name === "X") return this.any;
    const bare = this.#bare(type);
    if (bare) return (input) => this.#fields(input, this.#planOf(bare));
    let read = this.#boxed.get(name);
    if (!read) this.#boxed.set(name, read = this.#union(name));
    return read;
  }

  readonly #call: Read = (input) => {
    const plan = this.#plan(input.int());
    if (plan.entry.kind !== "method") throw new TlError("decode", `${plan.entry.name} is no method`);
    return this.#fields(input, plan);
  };

  #union(type: string): Read {
    // Most fields see the same constructor again and again.
    let lastId = 0, last: Plan | undefined;
    return (input) => {
      const id = input.int();
      let plan = last;
      if (plan === undefined || id !== lastId) {
        plan = this.#plan(id);
        if (plan.type !== type || plan.entry.kind !== "constructor") {
          throw new TlError("decode", `${plan.entry.name} is no ${type}`);
        }
        last = plan;
        lastId = id;
      }
      return this.#fields(input, plan);
    };
  }

  #vector(bare: boolean, item: TlType): Read {
    const read = this.type(item), size = this.#size(item);
    return (input) => {
      const count = bare ? input.count(size) : input.vector(size);
      const values: unknown[] = [];
      let i = 0;
      try {
        for (; i < count; i++) values.push(read(input));
      } catch (error) {
        input.path.push(i);
        throw error;
      }
      return values;
    };
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

  /** The least bytes a value of a type takes, so that a count can be checked before anything is allocated. */
  #size(type: TlType): number {
    if (type.item) return type.name === "vector" ? 4 : 8;
    const primitive = PRIMITIVE[type.name];
    if (primitive) return primitive.size;
    const bare = this.#bare(type);
    if (!bare) return 4;
    const fields = bare.combinator.fields.filter(({ flag }) => !flag);
    return Math.max(4, fields.reduce((sum, field) => sum + (PRIMITIVE[field.type.name]?.size ?? 4), 0));
  }

  #fields(input: Input, plan: Plan): object {
    if (input.depth === 0) input.root = plan.entry.name;
    if (input.depth >= MAX_DEPTH) {
      throw new TlError("decode", `values are nested more than ${MAX_DEPTH} deep`);
    }
    input.depth++;
    const value = plan.read(input);
    input.depth--;
    return value;
  }

  #plan(id: number): Plan {
    const plan = this.#plans.get(id);
    if (plan) return plan;
    const entry = this.#registry.byId(id);
    if (!entry) throw new UnknownConstructorError(id);
    return this.#planOf(entry);
  }

  #planOf(entry: Entry): Plan {
    let plan = this.#plans.get(entry.id);
    if (!plan) {
      const steps = this.#steps(entry.combinator);
      plan = { entry, type: entry.result, read: nothingYet };
      warmUp(plan, entry.name, steps);
      this.#plans.set(entry.id, plan);
    }
    return plan;
  }

  #steps({ fields }: TlCombinator): Step[] {
    const words: string[] = [];
    return fields.map((field, index): Step => {
      const key = camelCase(field.name);
      if (field.type.name === "#") {
        return { does: WORD, key, word: words.push(field.name) - 1, mask: 0, read: nothing };
      }
      const word = field.flag ? words.indexOf(field.flag.word) : 0;
      const mask = field.flag ? 1 << field.flag.bit : 0;
      if (field.flag && field.type.name === "true") return { does: TRUE, key, word, mask, read: nothing };
      const read = this.#lazily(field.type);
      if (isSized(field, fields[index - 1])) return { does: BODY, key, word, mask, read };
      return { does: field.flag ? OPTIONAL : REQUIRED, key, word, mask, read };
    });
  }

  /** A type may contain itself: what is no primitive is looked up when it is first read. */
  #lazily(type: TlType): Read {
    const primitive = !type.item && PRIMITIVE[type.name];
    if (primitive) return primitive.read;
    if (!type.item && !type.percent && !type.call && this.#boxed.has(type.name)) return this.type(type);
    let read: Read | undefined;
    return (input) => (read ??= this.type(type))(input);
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

const nothingYet = (): object => ({});

/** Has a plan interpret its steps until it was used often, then compile them. */
function warmUp(plan: Plan, name: string, steps: readonly Step[]): void {
  const interpret = fieldsReader(name, steps);
  let uses = 0;
  plan.read = (input) => {
    if (++uses === HOT) plan.read = compileReader(name, steps) ?? interpret;
    return interpret(input);
  };
}

function fieldsReader(name: string, steps: readonly Step[]): (input: Input) => object {
  if (steps.length === 0) return () => ({ _: name });
  return (input) => {
    const value: Record<string, unknown> = { _: name };
    // Two words are enough for every official constructor; more go into an array.
    let first = 0, second = 0, more: number[] | undefined;
    let i = 0;
    try {
      for (; i < steps.length; i++) {
        const step = steps[i];
        if (step.does === REQUIRED) {
          value[step.key] = step.read(input);
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
          value[step.key] = input.raw(value.bytes as number);
          continue;
        }
        const flags = step.word === 0 ? first : step.word === 1 ? second : more![step.word];
        if ((flags & step.mask) !== 0) value[step.key] = step.does === TRUE ? true : step.read(input);
      }
    } catch (error) {
      input.path.push(steps[i].key);
      throw error;
    }
    return value;
  };
}
