import { camelCase, pascalCase } from "../names.ts";
import { isPaging, randomIdKind } from "../paging.ts";
import { formatCombinator, type TlCombinator, type TlField, type TlType } from "../syntax.ts";
import { elementType, type SchemaModel } from "./model.ts";

/** How one schema's types are called. */
export interface TypeNaming {
  /** Put into every name so that two schemas do not collide: `""`, `"Mt"`. */
  readonly prefix: string;
  /** The start of the pages that describe the schema; no links without it. */
  readonly site?: string;
}

const SCALARS: Record<string, string> = {
  int: "number",
  int53: "number",
  double: "number",
  long: "bigint",
  string: "string",
  bytes: "Uint8Array",
  int128: "Uint8Array",
  int256: "Uint8Array",
  Object: "Uint8Array",
  true: "boolean",
  Bool: "boolean",
};

/** Writes the TypeScript of one schema. */
export class TypeEmitter {
  readonly #model: SchemaModel;
  readonly #naming: TypeNaming;

  constructor(model: SchemaModel, naming: TypeNaming) {
    this.#model = model;
    this.#naming = naming;
  }

  #raw(name: string): string {
    return `Raw${this.#naming.prefix}${pascalCase(name)}`;
  }

  #params(name: string): string {
    return `${this.#naming.prefix}${pascalCase(name)}Params`;
  }

  #type(type: TlType, readonly = false): string {
    if (type.item) {
      const item = this.#type(type.item, readonly);
      return `${readonly ? "readonly " : ""}${item}[]`;
    }
    if (type.call) return "AnyRequest";
    if (type.name === "X") return "unknown";
    if (SCALARS[type.name]) return SCALARS[type.name];
    if (this.#model.types.has(type.name)) return `Type${this.#naming.prefix}${pascalCase(type.name)}`;
    const bare = this.#model.constructors.find(({ name }) => name === type.name);
    return bare ? this.#raw(bare.name) : "unknown";
  }

  #doc(combinator: TlCombinator): string {
    const page = combinator.kind === "method" ? "method" : "constructor";
    const link = this.#naming.site ? ` ${this.#naming.site}/${page}/${combinator.name}` : "";
    return `/** \`${formatCombinator(combinator).replaceAll("int53", "long")}\`${link} */\n`;
  }

  #field(field: TlField, readonly: boolean, optional: boolean): string {
    const mark = optional || field.flag ? "?" : "";
    return `  ${camelCase(field.name)}${mark}: ${this.#type(field.type, readonly)};\n`;
  }

  /** One interface per constructor, one union per type. */
  constructors(): string {
    const { constructors, types, received } = this.#model;
    const { prefix, site } = this.#naming;
    let text = "";
    for (const combinator of constructors) {
      const readonly = !received.has(combinator.result.name);
      text += `${this.#doc(combinator)}export interface ${
        this.#raw(combinator.name)
      } {\n  _: "${combinator.name}";\n`;
      for (const field of combinator.fields) {
        if (field.type.name !== "#") text += this.#field(field, readonly, false);
      }
      text += "}\n";
    }
    for (const [name, members] of types) {
      const link = site ? ` ${site}/type/${name}` : "";
      text += `/** \`${name}\`${link} */\nexport type Type${prefix}${pascalCase(name)} = ` +
        `${members.map((member) => this.#raw(member.name)).join(" | ")};\n`;
    }
    text += `/** Every constructor by its name. */\nexport interface ${prefix}Constructors {\n` +
      constructors.map(({ name }) => `  "${name}": ${this.#raw(name)};\n`).join("") + "}\n";
    return text;
  }

  /** The names of all types {@linkcode TypeEmitter.methods} mentions. */
  imports(text: string): string[] {
    return [...new Set(text.match(new RegExp(`\\bType${this.#naming.prefix}[A-Z]\\w*`, "g")))].sort();
  }

  /** Whether every field of a call may be left out. */
  #optional(method: TlCombinator): boolean {
    return method.fields.every((field) =>
      field.type.name === "#" || field.flag !== undefined || isFilled(method, field, this.#model)
    );
  }

  /** One `…Params` interface per method, and the map from names to parameters and results. */
  methods(): string {
    const { methods } = this.#model;
    const { prefix } = this.#naming;
    let text = "";
    for (const method of methods) {
      text += `${this.#doc(method)}export interface ${this.#params(method.name)} {\n`;
      for (const field of method.fields) {
        if (field.type.name !== "#") text += this.#field(field, true, isFilled(method, field, this.#model));
      }
      text += "}\n";
    }
    text +=
      `/** Every method by its name: what it takes and what it answers. */\nexport interface ${prefix}Methods {\n`;
    for (const method of methods) {
      text += `  "${method.name}": { params: ${this.#params(method.name)}; result: ${
        this.#type(method.result)
      } };\n`;
    }
    return text + "}\n";
  }

  /** Names of methods that wrap another call. */
  generics(): string[] {
    return this.#model.methods.filter(({ generics }) => generics.length > 0).map(({ name }) => name);
  }

  // An intersection of the Params interface with `{ query: Q }` would multiply two unions of all methods.
  #inline(method: TlCombinator, inner: TlField): string {
    return method.fields.filter(({ type }) => type.name !== "#").map((field) =>
      field === inner
        ? `${camelCase(field.name)}: Q`
        : this.#field(field, true, false).trim().replace(/;$/, "")
    ).join("; ");
  }

  /** The shape of `client.api`: namespaces and their methods. */
  proxy(): string {
    const namespaces = new Map<string, string>();
    let top = "";
    for (const method of this.#model.methods) {
      const dot = method.name.indexOf(".");
      // A wrapper answers what the call inside answers: the type of that call is inferred from the parameter.
      const inner = method.fields.find(({ type }) => type.call);
      const name = method.name.slice(dot + 1);
      const params = method.fields.every(({ type }) => type.name === "#")
        ? "params?: NoParams"
        : inner
        ? `params: { ${this.#inline(method, inner)} }`
        : `params${this.#optional(method) ? "?" : ""}: ${this.#params(method.name)}`;
      const result = inner ? "ResultOf<Q>" : this.#type(method.result);
      const text = this.#doc(method).replace(/^/gm, "  ").trimEnd() + "\n" +
        `  ${name}${
          inner ? "<Q extends AnyRequest>" : ""
        }(${params}, options?: Options): Promise<${result}>;\n`;
      if (dot < 0) top += text;
      else {
        const namespace = method.name.slice(0, dot);
        namespaces.set(namespace, (namespaces.get(namespace) ?? "") + text);
      }
    }
    let text = "";
    for (const [namespace, body] of namespaces) {
      text += `/** Methods of the namespace \`${namespace}\`. */\n` +
        `export interface Api${pascalCase(namespace)}<Options = unknown> {\n${body}}\n`;
    }
    text += "/** Every method as a function. `Options` is what a call takes beside its parameters. */\n" +
      "export interface Api<Options = unknown> {\n" +
      [...namespaces.keys()].map((name) => `  readonly ${name}: Api${pascalCase(name)}<Options>;\n`).join("");
    return text + top + "}\n";
  }
}

/** Whether the codec (paging) or the client (`random_id`) fills the field in when it is left out. */
export function isFilled(method: TlCombinator, field: TlField, model: SchemaModel): boolean {
  return randomIdKind(field) !== undefined || isPaging(method.name, model.readOnly.has(method.name), field);
}

/** Whether a method carries random ids, itself or in each element of what it takes. */
export function carriesRandomId(method: TlCombinator, model: SchemaModel): boolean {
  const own = (field: TlField): boolean => randomIdKind(field) !== undefined;
  return method.fields.some((field) => {
    if (own(field)) return true;
    const members = model.types.get(elementType(field.type).name);
    return members !== undefined && members.every(({ fields }) => fields.some(own));
  });
}
