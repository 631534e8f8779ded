import { camelCase, pascalCase } from "../names.ts";
import { parseTl } from "../parser.ts";
import { formatField, PRIMITIVES, type TlCombinator, type TlField, type TlType } from "../syntax.ts";

/** The texts everything is generated from: the files of `src/tl/schema/`. */
export interface SchemaTexts {
  /** `api.tl`. */
  readonly api: string;
  /** `mtproto.tl`. */
  readonly mtproto: string;
  /** `numbers.txt`: `constructor.field` of every `long` that is a `number`. */
  readonly numbers: string;
  /** `read_only.txt`: exceptions to the rule which methods only read. */
  readonly readOnly: string;
  /** `errors.txt`. */
  readonly errors: string;
}

/** One schema with what the emitters ask of it. */
export interface SchemaModel {
  readonly layer: number;
  /** Without what the language defines by itself. */
  readonly constructors: readonly TlCombinator[];
  readonly methods: readonly TlCombinator[];
  /** Constructors by their type, types sorted. */
  readonly types: ReadonlyMap<string, readonly TlCombinator[]>;
  /** Types that can come from the server. */
  readonly received: ReadonlySet<string>;
  readonly readOnly: ReadonlySet<string>;
}

/** The lines of a list that are neither empty nor comments. */
export function listLines(text: string): string[] {
  return text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
}

function isPlain(type: TlType): boolean {
  return PRIMITIVES.has(type.name) || type.name === "X";
}

/** The type of a field, or of its elements. */
export function elementType(type: TlType): TlType {
  return type.item ? elementType(type.item) : type;
}

function withNumbers(combinator: TlCombinator, numbers: Set<string>): TlCombinator {
  const convert = (type: TlType): TlType =>
    type.item
      ? { ...type, item: convert(type.item) }
      : type.name === "long"
      ? { ...type, name: "int53" }
      : type;
  const fields = combinator.fields.map((field): TlField => {
    const key = `${combinator.name}.${field.name}`;
    if (!numbers.delete(key)) return field;
    if (elementType(field.type).name !== "long") {
      throw new TypeError(`Cannot use numbers.txt: ${key} is not a long`);
    }
    return { ...field, type: convert(field.type) };
  });
  return { ...combinator, fields };
}

/** Whether the name alone says that a method only reads. */
export function looksReadOnly(method: string): boolean {
  const [namespace, name] = method.includes(".") ? method.split(".") : ["", method];
  return namespace !== "auth" && /^(get|check|search|resolve)(?![a-z])/.test(name);
}

function readOnlyMethods(methods: readonly TlCombinator[], text: string): Set<string> {
  const names = new Set(methods.map(({ name }) => name));
  const result = new Set([...names].filter(looksReadOnly));
  for (const line of listLines(text)) {
    const [sign, name] = line.split(" ");
    if (!names.has(name) || result.has(name) !== (sign === "-")) {
      throw new TypeError(`Cannot use read_only.txt: "${line}" changes nothing`);
    }
    if (sign === "+") result.add(name);
    else result.delete(name);
  }
  return result;
}

/** Type names have to be used by what exists, and JavaScript names have to be unique and harmless. */
function check(all: readonly TlCombinator[], types: ReadonlyMap<string, unknown>): void {
  const names = new Map<string, string>();
  const constructors = new Set(all.filter(({ kind }) => kind === "constructor").map(({ name }) => name));
  for (const combinator of all) {
    const typescript = pascalCase(combinator.name);
    const other = names.get(typescript);
    if (other) {
      throw new TypeError(`Cannot generate types: ${combinator.name} and ${other} are both ${typescript}`);
    }
    names.set(typescript, combinator.name);
    const fields = new Set<string>();
    for (const field of combinator.fields) {
      const key = camelCase(field.name);
      if (fields.has(key) || key === "_" || key in Object.prototype) {
        throw new TypeError(`Cannot generate types: ${combinator.name} cannot have a field ${key}`);
      }
      fields.add(key);
      const type = elementType(field.type);
      if (!isPlain(type) && !types.has(type.name) && !constructors.has(type.name)) {
        throw new TypeError(`Cannot generate types: ${combinator.name} ${formatField(field)}: no such type`);
      }
    }
  }
}

/** Parses one schema and works out what the emitters need. @throws TypeError when the texts contradict each other */
export function buildModel(tl: string, numbersText = "", readOnlyText = ""): SchemaModel {
  const schema = parseTl(tl);
  const numbers = new Set(listLines(numbersText));
  const combinators = schema.combinators
    .filter(({ builtin, kind, result }) => !builtin && (kind === "method" || result.name !== "Bool"))
    .map((combinator) => withNumbers(combinator, numbers));
  if (numbers.size > 0) throw new TypeError(`Cannot use numbers.txt: no field ${[...numbers].join(", ")}`);
  const constructors = combinators.filter(({ kind }) => kind === "constructor");
  const methods = combinators.filter(({ kind }) => kind === "method");
  const grouped = new Map<string, TlCombinator[]>();
  for (const combinator of constructors) {
    const group = grouped.get(combinator.result.name);
    if (group) group.push(combinator);
    else grouped.set(combinator.result.name, [combinator]);
  }
  const types = new Map([...grouped].sort(([a], [b]) => a < b ? -1 : 1));
  check(combinators, types);

  const received = new Set<string>();
  const reach = (name: string): void => {
    if (received.has(name)) return;
    received.add(name);
    for (const { fields } of types.get(name) ?? []) {
      for (const { type } of fields) reach(elementType(type).name);
    }
  };
  for (const { result } of methods) reach(elementType(result).name);
  reach("Updates");
  return {
    layer: schema.layer ?? 0,
    constructors,
    methods,
    types,
    received,
    readOnly: readOnlyMethods(methods, readOnlyText),
  };
}
