import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { diffSchemas, numberCandidates } from "../../src/tl/generator/diff.ts";
import { generate } from "../../src/tl/generator/generate.ts";
import {
  importApiSchema,
  importErrors,
  importMtprotoSchema,
  importNumbers,
} from "../../src/tl/generator/import_mtcute.ts";
import { buildModel, type SchemaTexts } from "../../src/tl/generator/model.ts";
import { parseTl, TlSyntaxError } from "../../src/tl/mod.ts";
import { knownErrors } from "../../src/tl/known_errors.ts";
import { numbers, schemaText } from "./samples.ts";

const texts: SchemaTexts = {
  api: schemaText("api.tl"),
  mtproto: schemaText("mtproto.tl"),
  numbers: schemaText("numbers.txt"),
  readOnly: schemaText("read_only.txt"),
  errors: schemaText("errors.txt"),
};
const folder = new URL("../../src/tl/gen/", import.meta.url);

describe("generate()", () => {
  it("gives exactly the committed files", () => {
    const files = generate(texts);
    assert.deepEqual([...files.keys()].sort(), readdirSync(folder).sort());
    for (const [name, text] of files) {
      assert.ok(readFileSync(new URL(name, folder), "utf8") === text, `${name} is stale: run deno task gen`);
    }
  });

  it("keeps the codec's tables below 33 KiB, compressed", () => {
    const tables = ["table.ts", "mtproto.ts"].map((name) => readFileSync(new URL(name, folder), "utf8")).join(
      "",
    );
    const size = gzipSync(tables, { level: 9 }).length;
    assert.ok(size < 33 * 1024, `${size} bytes`);
  });

  it("emits an interface per constructor, its TL line and link, and optional fields", () => {
    const types = generate(texts).get("types.ts")!;
    assert.ok(types.includes(
      "/** `inputPeerUser#dde8a54c user_id:long access_hash:long = InputPeer` https://core.telegram.org/constructor/inputPeerUser */\n" +
        'export interface RawInputPeerUser {\n  _: "inputPeerUser";\n  userId: number;\n  accessHash: bigint;\n}\n',
    ));
  });

  it("refuses lists that say nothing", () => {
    assert.throws(() => generate({ ...texts, numbers: "user.nothing" }), /user.nothing/);
    assert.throws(() => generate({ ...texts, numbers: "user.first_name" }), /not a long/);
    assert.throws(() => generate({ ...texts, readOnly: "+ help.getConfig" }), /changes nothing/);
    assert.throws(() => generate({ ...texts, readOnly: "- no.such" }), /changes nothing/);
    assert.throws(() => generate({ ...texts, api: "a x:Missing = A;" }), TypeError);
    assert.throws(() => generate({ ...texts, api: "a x = A;" }), TlSyntaxError);
  });

  it("refuses names that JavaScript cannot tell apart", () => {
    assert.throws(() => buildModel("a_b = A; aB#1 = A;"), /both AB/);
    assert.throws(() => buildModel("a x_y:int xY:int = A;"), /xY/);
    assert.throws(() => buildModel("a constructor:int = A;"), /constructor/);
  });
});

describe("numbers.txt", () => {
  it("names only fields of type long, sorted, and leaves no candidate out", () => {
    const { combinators } = parseTl(texts.api);
    const fields = new Map(
      combinators.flatMap(({ name, fields }) => fields.map((field) => [`${name}.${field.name}`, field.type])),
    );
    for (const key of numbers) {
      const type = fields.get(key);
      assert.equal(type?.item?.name ?? type?.name, "long", key);
    }
    assert.deepEqual([...numbers], [...numbers].sort());
    // A count, and not an id.
    assert.deepEqual(numberCandidates(combinators, texts.numbers), ["connectedBotStarRef.participants"]);
  });
});

describe("diffSchemas()", () => {
  it("reports what came, went and changed, and candidates for numbers.txt", () => {
    const before = "// LAYER 1\na#1 x:int = A;\nb#2 = B;\n---functions---\ncall#3 = A;";
    const after = "// LAYER 2\na#4 x:long = A;\nc#5 user_id:long = B;\n---functions---\ncall#3 = A;";
    assert.equal(
      diffSchemas(before, after, ""),
      "Layer 1 to 2\n\n" +
        "New:\n  constructor c#00000005 user_id:long = B\n\n" +
        "Changed:\n  constructor a\n    - x:int\n    + x:long\n\n" +
        "Gone:\n  constructor b#00000002 = B\n\n" +
        "Candidates for numbers.txt:\n  c.user_id\n",
    );
    assert.equal(diffSchemas(before, before, ""), "");
  });
});

describe("the import from mtcute's JSON", () => {
  const entry = {
    kind: "class",
    name: "inputPeerUser",
    id: 0xdde8a54c,
    type: "InputPeer",
    arguments: [{ name: "user_id", type: "int53" }, { name: "access_hash", type: "long" }],
  };

  it("importApiSchema() writes canonical TL and leaves out what is not official", () => {
    const text = importApiSchema(JSON.stringify({ l: 9, e: [entry, { ...entry, name: "mtcute.thing" }] }));
    assert.match(text, /^\/\/ LAYER 9\n/);
    assert.match(text, /\ninputPeerUser#dde8a54c user_id:long access_hash:long = InputPeer;\n/);
    assert.doesNotMatch(text, /mtcute/);
    assert.throws(() => importApiSchema(JSON.stringify({ l: 9, e: [{ ...entry, id: 5 }] })), /CRC-32/);
    assert.deepEqual(importNumbers(JSON.stringify({ l: 9, e: [entry] })), ["inputPeerUser.user_id"]);
  });

  it("importMtprotoSchema() puts calls below the functions mark", () => {
    const ping = {
      kind: "class",
      name: "mt_ping",
      id: 0x7abe77ec,
      type: "Pong",
      arguments: [{ name: "ping_id", type: "long" }],
    };
    const { combinators } = parseTl(importMtprotoSchema(JSON.stringify([ping])));
    assert.equal(combinators.find(({ name }) => name === "ping")?.kind, "method");
    assert.equal(combinators.find(({ name }) => name === "msg_container")?.kind, "constructor");
  });

  it("importErrors() groups names by code", () => {
    assert.equal(
      importErrors(
        JSON.stringify({
          errors: { B: { code: 400 }, A_1: { code: 400 }, "C_%d": { code: 303 }, "no name": { code: 1 } },
        }),
      ),
      "303 C_%d\n400 A_1 B\n",
    );
  });
});

describe("knownErrors()", () => {
  it("knows names with their code and whether they carry a number", () => {
    assert.deepEqual(knownErrors().get("FLOOD_WAIT"), { name: "FLOOD_WAIT", code: 420, hasValue: true });
    assert.deepEqual(knownErrors().get("PHONE_CODE_INVALID"), {
      name: "PHONE_CODE_INVALID",
      code: 400,
      hasValue: false,
    });
    assert.deepEqual(knownErrors().get("FILE_PART_X_MISSING")?.hasValue, true);
    assert.equal(knownErrors().get("SESSION_PASSWORD_NEEDED")?.code, 401);
    assert.ok(knownErrors().size > 500);
  });
});
