import { carriesRandomId, TypeEmitter } from "./emit_types.ts";
import { buildModel, listLines, type SchemaModel, type SchemaTexts } from "./model.ts";
import { pack } from "./pack.ts";

const HEADER = "// Written by `deno task gen` from src/tl/schema. Do not edit.\n\n";
const SITE = "https://core.telegram.org";

/** A text as a template literal, so that diffs of generated files go by line. */
function literal(text: string): string {
  return "`" + text.replace(/[\\`]|\$\{/g, "\\$&") + "`";
}

/** The codec's table. Methods that are safe to repeat are marked: `*` only reads, `~` carries random ids. */
function table(model: SchemaModel): string {
  const columns = pack(
    model,
    (method) => model.readOnly.has(method.name) ? "*" : carriesRandomId(method, model) ? "~" : "",
  );
  const lines = Object.entries(columns).map(([name, text]) => `  ${name}: ${literal(text)},\n`);
  return `/* @__PURE__ */ new PackedTable({\n${lines.join("")}})`;
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
  return HEADER + `import { PackedTable } from "../unpack.ts";\n\n` +
    `/** The layer of the API this version speaks. */\nexport const LAYER = ${model.layer} as const;\n\n` +
    `/** The API schema as the codec reads it. */\nexport const API_TABLE: PackedTable = ${table(model)};\n`;
}

function mtprotoFile(model: SchemaModel): string {
  return HEADER + `import { PackedTable } from "../unpack.ts";\n\n` +
    `/** The service schema as the codec reads it. */\nexport const MTPROTO_TABLE: PackedTable = ${
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
