/**
 * `deno task gen`: writes `src/tl/gen/` from `src/tl/schema/`.
 *
 * - `--schema path/to/api.tl` takes a newer API schema, reports what changed and puts it into `src/tl/schema/`;
 * - `--import path/to/@mtcute/core/tl` does so with the JSON schemas of that package;
 * - `--check` writes nothing and fails when the files are not what would be written.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { diffSchemas } from "./diff.ts";
import { generate } from "./generate.ts";
import { importApiSchema, importErrors, importMtprotoSchema, importNumbers } from "./import_mtcute.ts";
import { listLines, type SchemaTexts } from "./model.ts";

const SCHEMA = new URL("../schema/", import.meta.url);
const GENERATED = new URL("../gen/", import.meta.url);

function read(name: string): string {
  return readFileSync(new URL(name, SCHEMA), "utf8");
}

function option(args: string[], name: string): string | undefined {
  const index = args.indexOf(name);
  return index < 0 ? undefined : args[index + 1];
}

function main(args: string[]): number {
  // deno-lint-ignore no-console -- a program talks to whoever started it
  const print = console.log;
  const folder = option(args, "--import"), schema = option(args, "--schema");
  let api = read("api.tl"), mtproto = read("mtproto.tl"), errors = read("errors.txt");
  const numbers = read("numbers.txt");
  const before = api;
  if (folder) {
    const json = (name: string): string => readFileSync(`${folder}/${name}`, "utf8");
    api = importApiSchema(json("api-schema.json"));
    mtproto = importMtprotoSchema(json("mtp-schema.json"));
    errors = importErrors(json("raw-errors.json"));
    const known = new Set(listLines(numbers));
    for (const key of importNumbers(json("api-schema.json"))) {
      if (!known.has(key)) print(`Candidate for numbers.txt: ${key}`);
    }
  }
  if (schema) api = readFileSync(schema, "utf8");
  const changes = diffSchemas(before, api, numbers);
  if (changes !== "") print(changes);

  const texts: SchemaTexts = { api, mtproto, errors, numbers, readOnly: read("read_only.txt") };
  const files = generate(texts);
  if (args.includes("--check")) {
    const stale = [...files].filter(([name, text]) => {
      try {
        return readFileSync(new URL(name, GENERATED), "utf8") !== text;
      } catch {
        return true;
      }
    });
    for (const [name] of stale) print(`src/tl/gen/${name} is not what the schema gives: run deno task gen`);
    return stale.length > 0 ? 1 : 0;
  }
  mkdirSync(GENERATED, { recursive: true });
  for (const [name, text] of files) writeFileSync(new URL(name, GENERATED), text);
  for (const [name, text] of [["api.tl", api], ["mtproto.tl", mtproto], ["errors.txt", errors]]) {
    if (read(name) !== text) writeFileSync(new URL(name, SCHEMA), text);
  }
  print(`Wrote ${[...files.keys()].join(", ")}`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
