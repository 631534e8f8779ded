import { toBase64, writeInt32 } from "../../bytes/mod.ts";
import { formatCombinator, type TlCombinator } from "../syntax.ts";
import { carriesRandomId, TypeEmitter } from "./emit_types.ts";
import { buildModel, listLines, type SchemaModel, type SchemaTexts } from "./model.ts";

const HEADER = "// Written by `deno task gen` from src/tl/schema. Do not edit.\n\n";
const SITE = "https://core.telegram.org";

/** A text as a template literal, so that diffs of generated files go by line. */
function literal(text: string): string {
  return "`" + text.replace(/[\\`]|\$\{/g, "\\$&") + "`";
}

/** Methods that are safe to repeat are marked in front of their name: `*` only reads, `~` carries random ids. */
function tableLine(combinator: TlCombinator, model: SchemaModel): string {
  const mark = combinator.kind === "constructor"
    ? ""
    : model.readOnly.has(combinator.name)
    ? "*"
    : carriesRandomId(combinator, model)
    ? "~"
    : "";
  return mark + formatCombinator(combinator, { id: false });
}

/** The codec's table: TL without ids, and the ids in the same order, 4 little-endian bytes each, as base64. */
function table(model: SchemaModel): string {
  const all = [...model.constructors, ...model.methods];
  const ids = new Uint8Array(all.length * 4);
  all.forEach(({ id }, index) => writeInt32(ids, id | 0, index * 4));
  const lines = (combinators: readonly TlCombinator[]): string =>
    combinators.map((combinator) => tableLine(combinator, model)).join("\n");
  return `{\n  constructors: ${literal(lines(model.constructors))},\n  methods: ${
    literal(lines(model.methods))
  },\n  ids: "${toBase64(ids)}",\n}`;
}

function typesFile(emitter: TypeEmitter): string {
  return HEADER + emitter.constructors();
}

function methodsFile(emitter: TypeEmitter): string {
  const generics = emitter.generics();
  const body = emitter.methods() +
    `/** Methods that wrap another call and answer what it answers. */\nexport type WrapperMethod = ${
      generics.map((name) => `"${name}"`).join(" | ")
    };\n` +
    `/** A call as a value. */\nexport type RequestFor<K extends keyof Methods> = { readonly _: K } & Methods[K]["params"];\n` +
    `/** Any call as a value. */\nexport type AnyRequest = { [K in keyof Methods]: RequestFor<K> }[keyof Methods];\n` +
    `/** The answer to a call; a wrapper's is that of the call inside. */\n` +
    `export type ResultOf<Q> = Q extends { readonly _: infer K extends keyof Methods }\n` +
    `  ? K extends WrapperMethod ? Q extends { readonly query: infer Inner } ? ResultOf<Inner> : unknown : Methods[K]["result"]\n` +
    `  : unknown;\n` +
    `/** No parameters at all. */\nexport type NoParams = Record<string, never>;\n` +
    emitter.proxy();
  const names = emitter.imports(body.replace(/\/\*\*[^]*?\*\//g, ""));
  return `${HEADER}import type {\n${
    names.map((name) => `  ${name},\n`).join("")
  }} from "./types.ts";\n\n${body}`;
}

function tableFile(model: SchemaModel): string {
  return HEADER + `import type { TlTable } from "../table.ts";\n\n` +
    `/** The layer of the API this version speaks. */\nexport const LAYER = ${model.layer} as const;\n\n` +
    `/** The API schema as the codec reads it. */\nexport const API_TABLE: TlTable = ${table(model)};\n`;
}

function mtprotoFile(model: SchemaModel): string {
  return HEADER + `import type { TlTable } from "../table.ts";\n\n` +
    `/** The service schema as the codec reads it. */\nexport const MTPROTO_TABLE: TlTable = ${
      table(model)
    };\n`;
}

function mtprotoTypesFile(model: SchemaModel): string {
  const emitter = new TypeEmitter(model, { prefix: "Mt" });
  return HEADER + emitter.constructors() + emitter.methods();
}

function errorsFile(text: string): string {
  const names = listLines(text).flatMap((line) => line.split(" ").slice(1));
  const plain = [...new Set(names.map((name) => name.replace(/_%d$/, "").replace("%d", "X")))].sort();
  return HEADER +
    `/** Names of RPC errors, one code a line; \`%d\` stands for a number. */\nexport const ERROR_NAMES: string = ${
      literal(text.trim())
    };\n\n/** Names of RPC errors as \`RpcError.is\` takes them: without the number at the end. */\nexport type KnownErrorName =\n` +
    plain.map((name) => `  | "${name}"`).join("\n") + ";\n";
}

/**
 * Everything that is generated: file names in `src/tl/gen/` and their content.
 * @throws {TlSyntaxError} when a schema is no TL; TypeError when the texts contradict each other
 */
export function generate(texts: SchemaTexts): Map<string, string> {
  const api = buildModel(texts.api, texts.numbers, texts.readOnly);
  const mtproto = buildModel(texts.mtproto);
  const emitter = new TypeEmitter(api, { prefix: "", site: SITE });
  return new Map([
    ["types.ts", typesFile(emitter)],
    ["methods.ts", methodsFile(emitter)],
    ["table.ts", tableFile(api)],
    ["mtproto_types.ts", mtprotoTypesFile(mtproto)],
    ["mtproto.ts", mtprotoFile(mtproto)],
    ["errors.ts", errorsFile(texts.errors)],
  ]);
}
