import { bareEntry, isSized, MAX_DEPTH } from "./decoder.ts";
import { TlError } from "./errors.ts";
import { camelCase } from "./names.ts";
import { isPaging } from "./paging.ts";
import type { Entry, Registry } from "./registry.ts";
import type { TlType } from "./syntax.ts";
import { kindOf, TlWriter } from "./writer.ts";

/** A writer that knows how deep it is and, when an error travels up, where it happened. */
export class Output extends TlWriter {
  depth = 0;
  /** Path segments, innermost first. */
  path: (string | number)[] = [];
}

/** Writes a value of one type, or throws. */
type Write = (output: Output, value: unknown) => void;

type Fields = Readonly<Record<string, unknown>>;

/** How a constructor or a method is written. */
interface Plan {
  readonly entry: Entry;
  readonly type: string;
  /** Writes the fields; the id was written already. */
  readonly write: (output: Output, value: Fields) => void;
}

// What a step does with its field.
const WORD = 0, REQUIRED = 1, OPTIONAL = 2, TRUE = 3, PAGING = 4, BODY = 5;

interface Step {
  readonly does: number;
  readonly key: string;
  /** For a flags word its number; for a conditional field the number of its word. */
  readonly word: number;
  readonly mask: number;
  readonly write: Write;
}

const nothing: Write = () => {};

const PRIMITIVE: Record<string, Write> = {
  int: (output, value) => output.int(value as number),
  long: (output, value) => output.long(value as bigint),
  int53: (output, value) => output.int53(value as number),
  double: (output, value) => output.double(value as number),
  string: (output, value) => output.string(value as string),
  bytes: (output, value) => output.bytes(value as Uint8Array),
  int128: (output, value) => output.raw(value as Uint8Array, 16),
  int256: (output, value) => output.raw(value as Uint8Array, 32),
  Bool: (output, value) => output.bool(value as boolean),
  Object: (output, value) => output.raw(value as Uint8Array),
};

/** Writes values of a schema. What a constructor needs is worked out at its first use. */
export class Encoder {
  readonly #registry: Registry;
  readonly #plans = new Map<string, Plan>();

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  /** Writes one boxed value of any type, or a method call. */
  readonly any: Write = (output, value) => {
    if (typeof value === "boolean") output.bool(value);
    else this.#boxed(output, value, this.#plan(value, "a constructor or method"));
  };

  /** Writes by a type as it is written in a schema. */
  type(type: TlType): Write {
    const { name, item } = type;
    if (item) return this.#vector(name === "vector", item);
    if (type.call) return this.#call;
    if (PRIMITIVE[name]) return PRIMITIVE[name];
    if (name === "X") return this.any;
    const bare = type.percent || bareEntry(this.#registry, name) !== undefined;
    const wanted = type.percent || !bare ? name : bareEntry(this.#registry, name)!.result;
    return (output, value) => {
      const plan = this.#plan(value, name);
      if (
        plan.type !== wanted || plan.entry.kind !== "constructor" ||
        bare && !type.percent && plan.entry.name !== name
      ) {
        throw new TlError("encode", `${plan.entry.name} is no ${name}`);
      }
      if (bare) this.#fields(output, value as Fields, plan);
      else this.#boxed(output, value, plan);
    };
  }

  readonly #call: Write = (output, value) => {
    const plan = this.#plan(value, "a method call");
    if (plan.entry.kind !== "method") throw new TlError("encode", `${plan.entry.name} is no method`);
    this.#boxed(output, value, plan);
  };

  #vector(bare: boolean, item: TlType): Write {
    const write = this.type(item);
    return (output, value) => {
      if (!Array.isArray(value)) {
        throw new TlError(
          "encode",
          value === undefined ? "an array is missing" : `an array is wanted, not ${kindOf(value)}`,
        );
      }
      if (bare) output.word(value.length);
      else output.vector(value.length);
      let i = 0;
      try {
        // The length is read once: it stands in front of the elements already.
        for (const { length } = value; i < length; i++) write(output, value[i]);
      } catch (error) {
        output.path.push(i);
        throw error;
      }
    };
  }

  #plan(value: unknown, wanted: string): Plan {
    const name = typeof value === "object" && value !== null ? (value as { _?: unknown })._ : undefined;
    if (typeof name !== "string") {
      const what = value === undefined ? `${wanted} is missing` : `${wanted} is wanted, not ${kindOf(value)}`;
      throw new TlError(
        "encode",
        typeof value === "object" && value !== null ? `${what} without a "_"` : what,
      );
    }
    let plan = this.#plans.get(name);
    if (!plan) {
      const entry = this.#registry.byName(name);
      if (!entry) throw new TlError("encode", `${JSON.stringify(name.slice(0, 64))} is not in the schema`);
      plan = { entry, type: entry.result, write: this.#fieldsWriter(entry) };
      this.#plans.set(name, plan);
    }
    return plan;
  }

  #boxed(output: Output, value: unknown, plan: Plan): void {
    output.word(plan.entry.id);
    this.#fields(output, value as Fields, plan);
  }

  #fields(output: Output, value: Fields, plan: Plan): void {
    if (output.depth >= MAX_DEPTH) {
      throw new TlError("encode", `values are nested more than ${MAX_DEPTH} deep`);
    }
    output.depth++;
    plan.write(output, value);
    output.depth--;
  }

  #steps(entry: Entry): Step[] {
    const { fields, kind, name } = entry.combinator;
    const words: string[] = [];
    return fields.map((field, index): Step => {
      const key = camelCase(field.name);
      if (field.type.name === "#") {
        return { does: WORD, key, word: words.push(field.name) - 1, mask: 0, write: nothing };
      }
      const word = field.flag ? words.indexOf(field.flag.word) : 0;
      const mask = field.flag ? 1 << field.flag.bit : 0;
      if (field.flag && field.type.name === "true") return { does: TRUE, key, word, mask, write: nothing };
      const does = field.flag
        ? OPTIONAL
        : kind === "method" && isPaging(name, entry.readOnly, field)
        ? PAGING
        : isSized(field, fields[index - 1])
        ? BODY
        : REQUIRED;
      return { does, key, word, mask, write: this.#lazily(field.type) };
    });
  }

  /** A type may contain itself: what is no primitive is looked up when it is first written. */
  #lazily(type: TlType): Write {
    if (!type.item && PRIMITIVE[type.name]) return PRIMITIVE[type.name];
    let write: Write | undefined;
    return (output, value) => (write ??= this.type(type))(output, value);
  }

  #fieldsWriter(entry: Entry): (output: Output, value: Fields) => void {
    const steps = this.#steps(entry);
    const conditional = new Map(
      steps.filter(({ does }) => does === OPTIONAL || does === TRUE).map((step) => [step.key, step]),
    );
    return (output, value) => {
      let first = 0, second = 0, more: number[] | undefined;
      // Most conditional fields are absent: asking for each of them would cost more than going through what is there.
      if (conditional.size > 0) {
        for (const key in value) {
          const step = conditional.get(key);
          if (step === undefined) continue;
          const field = value[key];
          if (field === undefined) continue;
          if (step.does === TRUE && field !== true) {
            if (field === false) continue;
            output.path.push(key);
            throw new TlError("encode", `a boolean is wanted, not ${kindOf(field)}`);
          }
          if (step.word === 0) first |= step.mask;
          else if (step.word === 1) second |= step.mask;
          else {
            more ??= [];
            more[step.word] |= step.mask;
          }
        }
      }
      let i = 0;
      try {
        for (; i < steps.length; i++) {
          const step = steps[i], does = step.does;
          if (does === REQUIRED) {
            step.write(output, value[step.key]);
            continue;
          }
          if (does === TRUE) continue;
          if (does === PAGING) {
            const field = value[step.key];
            if (field === undefined) writeZero(output, step.write);
            else step.write(output, field);
            continue;
          }
          if (does === BODY) {
            const body = value[step.key];
            step.write(output, body);
            if ((body as Uint8Array).length !== value.bytes) {
              throw new TlError("encode", "the body is not as long as the field bytes says");
            }
            continue;
          }
          const word = step.word;
          const flags = word === 0 ? first : word === 1 ? second : more?.[word] ?? 0;
          if (does === WORD) output.word(flags);
          // Another field may share the bit: then this one has to be there, too.
          else if ((flags & step.mask) !== 0) step.write(output, value[step.key]);
        }
      } catch (error) {
        output.path.push(steps[i].key);
        throw error;
      }
    };
  }
}

function writeZero(output: Output, write: Write): void {
  output.word(0);
  if (write !== PRIMITIVE.int) output.word(0);
}
