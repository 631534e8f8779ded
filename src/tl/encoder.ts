import type { WriteFields } from "./compiled_writer.ts";
import { compiler, MOST_CASES } from "./compiler.ts";
import { bareEntry, isSized } from "./decoder.ts";
import { MAX_DEPTH, tooDeep } from "./depth.ts";
import { TlError } from "./errors.ts";
import { camelCase } from "./names.ts";
import { isPaging } from "./paging.ts";
import type { Registry } from "./registry.ts";
import type { TlType } from "./syntax.ts";
import type { Entry } from "./entry.ts";
import {
  BODY,
  OPTIONAL,
  PAGING,
  PRIMITIVE,
  REQUIRED,
  type Step,
  TRUE,
  WORD,
  type Writer,
} from "./write_step.ts";
import { kindOf } from "./writer.ts";

type Fields = Readonly<Record<string, unknown>>;

/** How a constructor or a method is written. */
interface Plan {
  /** None for a boolean. */
  readonly entry?: Entry;
  readonly type: string;
  /** Writes the id and the fields. */
  write: WriteFields;
  /** Writes the fields alone. */
  readonly bare: WriteFields;
}

/** What was written so often is worth code of its own. */
const HOT = 16;

const bool: WriteFields = (output, value) => output.bool(value);
const BOOL_PLAN: Plan = { type: "Bool", write: bool, bare: bool };

/** Writes values of a schema. What a type or a constructor needs is worked out at its first use. */
export class Encoder {
  readonly #registry: Registry;
  readonly #compiles: boolean;
  readonly #plans = new Map<string, Plan>();
  readonly #unions = new Map<string, Writer>();

  /** @param compile `false` interprets always, and keeps the paths of errors exact */
  constructor(registry: Registry, compile = true) {
    this.#registry = registry;
    this.#compiles = compile;
  }

  /** One boxed value of any type, or a method call. */
  readonly #any: Writer = this.#switch((value) =>
    typeof value === "boolean" ? BOOL_PLAN : this.#plan(value, "a constructor or method")
  );

  readonly #call: Writer = this.#switch((value) => {
    const plan = this.#plan(value, "a method call");
    if (plan.entry?.kind !== "method") throw new TlError("encode", `${plan.entry?.name} is no method`);
    return plan;
  });

  /** A writer for one type as it is written in a schema. */
  type(type: TlType): Writer {
    const { name, item } = type;
    if (item) return this.#vector(name === "vector", item);
    if (type.call) return this.#call;
    if (PRIMITIVE[name]) return PRIMITIVE[name];
    if (name === "X") return this.#any;
    const bare = type.percent ? undefined : bareEntry(this.#registry, name);
    if (type.percent || bare) return this.#bare(name, bare);
    let writer = this.#unions.get(name);
    if (!writer) this.#unions.set(name, writer = this.#switch((value) => this.#member(value, name, name)));
    return writer;
  }

  /** The plan for a value that has to be of a type. */
  #member(value: unknown, type: string, name: string): Plan {
    const plan = this.#plan(value, name);
    if (plan.type !== type || plan.entry?.kind !== "constructor") {
      throw new TlError("encode", `${plan.entry?.name} is no ${name}`);
    }
    return plan;
  }

  #bare(name: string, entry: Entry | undefined): Writer {
    return {
      write: (output, value, depth) => {
        const plan = this.#member(value, entry?.type ?? name, name);
        if (entry && plan.entry !== entry) throw new TlError("encode", `${plan.entry?.name} is no ${name}`);
        plan.bare(output, value as never, depth);
      },
    };
  }

  /** Writes a value by the name in it. Constructors that come often are told apart by code. */
  #switch(find: (value: unknown) => Plan): Writer {
    const uses = new Map<string, number>();
    const cases: [string, Plan][] = [];
    const other = (value: unknown): Plan => {
      const plan = find(value);
      if (plan.entry && cases.length < MOST_CASES && this.#compiles) {
        const { name } = plan.entry, count = (uses.get(name) ?? 0) + 1;
        uses.set(name, count);
        const making = count === HOT ? compiler()?.writing : undefined;
        if (making) {
          cases.push([name, plan]);
          writer.write = making.compileUnion(cases, other);
        }
      }
      return plan;
    };
    const writer: Writer = {
      write: (output, value, depth) => other(value).write(output, value as never, depth),
    };
    return writer;
  }

  #vector(bare: boolean, item: TlType): Writer {
    const of = this.type(item);
    let uses = 0;
    const writer: Writer = {
      write: (output, value, depth) => {
        const making = ++uses === HOT && this.#compiles ? compiler()?.writing : undefined;
        if (making) writer.write = making.compileVector(bare, of);
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
          for (const { length } = value; i < length; i++) of.write(output, value[i], depth);
        } catch (error) {
          output.path.push(i);
          throw error;
        }
      },
    };
    return writer;
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
      this.#plans.set(name, plan = this.#newPlan(entry));
    }
    return plan;
  }

  #newPlan(entry: Entry): Plan {
    const steps = this.#steps(entry), bare = interpreter(steps);
    const interpret: WriteFields = (output, value, depth) => {
      output.word(entry.id);
      bare(output, value, depth);
    };
    let uses = 0;
    const making = this.#compiles ? compiler()?.writing : undefined;
    const hot = making?.isCompilable(steps) ? making : undefined;
    const plan: Plan = {
      entry,
      type: entry.type,
      write: (output, value, depth) => {
        if (hot && ++uses === HOT) plan.write = hot.compileFields(entry.id, steps, interpret);
        interpret(output, value, depth);
      },
      bare,
    };
    return plan;
  }

  #steps(entry: Entry): Step[] {
    const { fields, kind, name } = entry.combinator;
    const words: string[] = [];
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
      const does = field.flag
        ? OPTIONAL
        : kind === "method" && isPaging(name, entry.readOnly, field)
        ? PAGING
        : isSized(field, fields[index - 1])
        ? BODY
        : REQUIRED;
      return { does, key, word, mask, type: this.type(field.type) };
    });
  }
}

function interpreter(steps: readonly Step[]): WriteFields {
  const conditional = new Map(
    steps.filter(({ does }) => does === OPTIONAL || does === TRUE).map((step) => [step.key, step]),
  );
  const words = steps.filter(({ does }) => does === WORD).length;
  return (output, value: Fields, depth) => {
    if (depth >= MAX_DEPTH) tooDeep("encode");
    const flags = new Array<number>(words).fill(0);
    // Most conditional fields are absent: asking for each of them would cost more than going through what is there.
    if (conditional.size > 0) {
      for (const key in value) {
        const step = conditional.get(key);
        if (step === undefined) continue;
        const field = value[key];
        if (field === undefined || step.does === TRUE && field === false) continue;
        if (step.does === TRUE && field !== true) {
          output.path.push(key);
          throw new TlError("encode", `a boolean is wanted, not ${kindOf(field)}`);
        }
        flags[step.word] |= step.mask;
      }
    }
    let i = 0;
    try {
      for (; i < steps.length; i++) {
        const { does, key, word, mask, type } = steps[i];
        if (does === TRUE) continue;
        if (does === WORD) {
          output.word(flags[word]);
          continue;
        }
        // Another field may share the bit: then this one has to be there, too.
        if (does === OPTIONAL && (flags[word] & mask) === 0) continue;
        const field = value[key];
        if (does === PAGING && field === undefined) { for (let k = 0; k < type.size!; k++) output.word(0); }
        else type.write(output, field, depth + 1);
        if (does === BODY && (field as Uint8Array).length !== value.bytes) {
          throw new TlError("encode", "the body is not as long as the field bytes says");
        }
      }
    } catch (error) {
      output.path.push(steps[i].key);
      throw error;
    }
  };
}
