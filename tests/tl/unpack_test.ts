import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { api, Codec, extend, formatCombinator, mtproto, parseTl } from "../../src/tl/mod.ts";
import { API_TABLE } from "../../src/tl/gen/table.ts";
import { MTPROTO_TABLE } from "../../src/tl/gen/mtproto.ts";
import { buildModel } from "../../src/tl/generator/model.ts";
import { pack } from "../../src/tl/generator/pack.ts";
import type { Entry } from "../../src/tl/entry.ts";
import { DIGITS, type TlTable } from "../../src/tl/table.ts";
import { Registry } from "../../src/tl/registry.ts";
import { apiCombinators, mtprotoCombinators, numbers } from "./samples.ts";

const entriesOf = (table: TlTable) => [...Registry.fromTable(table).entries()];

const lines = (entries: readonly Entry[]): string[] =>
  entries.map(({ combinator, id }) => formatCombinator({ ...combinator, id: id >>> 0 })).sort();

/** Packs a schema and unpacks it again. */
const again = (tl: string): string[] => lines(entriesOf(pack(buildModel(tl), () => "")));

describe("the table", () => {
  it("gives back every line of the API's schema, with its id", () => {
    const entries = entriesOf(API_TABLE);
    assert.deepEqual(
      lines(entries).map((line) => line.replaceAll("int53", "long")),
      apiCombinators.map((combinator) => formatCombinator(combinator)).sort(),
    );
    const found = entries.flatMap(({ name, combinator }) =>
      combinator.fields.filter(({ type }) => (type.item ?? type).name === "int53").map((field) =>
        `${name}.${field.name}`
      )
    );
    assert.deepEqual(found.sort(), [...numbers].sort());
  });

  it("gives back every line of the service schema; a bare constructor is its bare type", () => {
    assert.deepEqual(
      lines(entriesOf(MTPROTO_TABLE)),
      mtprotoCombinators.filter(({ builtin, kind, result }) =>
        !builtin && (kind === "method" || result.name !== "Bool")
      ).map((combinator) =>
        formatCombinator(combinator).replace("vector<future_salt>", "vector<%FutureSalt>")
      ).sort(),
    );
  });

  it("gives back small schemas, and what is rare", () => {
    for (
      const tl of [
        "a = A;",
        "aX#1 = a.B; a.b = a.B; a.bC = a.B; other = a.B;",
        "a id:flags#= A;".replace(
          "id:flags#",
          "flags:# flags2:# x:flags.31?true y:flags2.0?long z:flags2.31?int w:flags2.31?A",
        ),
        "a x:Vector<Vector<A>> y:Vector<int> = A;\n---functions---\nget#5 a:A = Vector<A>;\nx.go {X:Type} query:!X = X;\nwait = Nothing;",
        "thing n:int = Thing; box things:vector<%Thing> one:%Thing two:thing = Box;",
        "a flags:int x:int = A; b flags:# x:flags.1?string = A; c x:int = A; d x:string = A;",
      ]
    ) {
      const expected = parseTl(tl.replace("two:thing", "two:%Thing")).combinators;
      const ids = new Map(parseTl(tl).combinators.map(({ name, id }) => [name, id]));
      assert.deepEqual(
        again(tl),
        expected.map((one) => formatCombinator({ ...one, id: ids.get(one.name)! })).sort(),
      );
    }
  });

  it("gives back any schema", () => {
    const name = fc.integer({ min: 0, max: 300 }).map((i) => `n${i.toString(36)}`);
    const type = fc.constantFrom(
      "int",
      "long",
      "string",
      "bytes",
      "Bool",
      "T0",
      "T1",
      "Vector<T0>",
      "Vector<long>",
      "a.T",
    );
    const field = fc.tuple(name, type, fc.option(fc.tuple(fc.constantFrom("flags", "flags2"), fc.nat(31))));
    const combinator = fc.tuple(
      fc.uniqueArray(field, { selector: ([name]) => name, maxLength: 6 }),
      fc.boolean(),
    );
    const schema = fc.array(combinator, { minLength: 1, maxLength: 60 }).map((list) =>
      "t0 = T0; t1 = T1; a.t = a.T;\n" + list.map(([fields, method], i) => {
        const words = fields.some(([, , flag]) => flag) ? " flags:# flags2:#" : "";
        const text = fields.map(([name, type, flag]) =>
          ` ${name}:${flag ? `${flag[0]}.${flag[1]}?` : ""}${type}`
        );
        return `${method ? "---functions---\n" : "---types---\n"}c${i}#${i + 1}${words}${text.join("")} = T${
          i % 2
        };`;
      }).join("\n")
    );
    fc.assert(
      fc.property(schema, (tl) => {
        assert.deepEqual(again(tl), parseTl(tl).combinators.map((one) => formatCombinator(one)).sort());
      }),
      { numRuns: 100 },
    );
  });

  it("reads what needs no escapes in a source file", () => {
    for (const column of Object.values({ ...API_TABLE })) assert.match(column, /^[ !#%-[\]-_a-~\n]*$/);
    assert.equal(new Set(DIGITS).size, 91);
  });
});

describe("Codec", () => {
  it("combinator() and constructorsOf() know the schema", () => {
    assert.equal(
      formatCombinator(api.combinator("inputPeerUser")!),
      "inputPeerUser#dde8a54c user_id:int53 access_hash:long = InputPeer",
    );
    assert.equal(api.combinator("toString"), undefined);
    assert.deepEqual(api.constructorsOf("Peer").sort(), ["peerChannel", "peerChat", "peerUser"]);
    assert.deepEqual(api.constructorsOf("Nothing"), []);
  });

  it("knows an id of any kind at once, in whatever order they are asked for", () => {
    const codec = Codec.fromTable(API_TABLE);
    assert.equal(codec.nameOf(0xdde8a54c), "inputPeerUser");
    assert.equal(codec.nameOf(1), undefined);
    for (const { name, id } of apiCombinators) assert.equal(codec.nameOf(id), name);
    assert.equal(mtproto.nameOf(0x9299359f), "http_wait");
  });

  it("extend() puts a line in the place of the one before, and knows its type by the new name", () => {
    const codec = extend(api, "peerUser#00000077 id:int = Peer;\nthing#00000078 x:peerUser = Thing;");
    const value = { _: "thing", x: { _: "peerUser", id: 5 } };
    assert.deepEqual(codec.decode(codec.encode(value)), value);
    assert.deepEqual(codec.constructorsOf("Peer").length, 3);
    assert.deepEqual(codec.constructorsOf("Thing"), ["thing"]);
  });
});

describe("Registry.byName()", () => {
  it("finds every name, on its own and before anything else was asked for, and nothing but names", () => {
    const registry = Registry.fromTable(API_TABLE);
    for (const { name, kind } of apiCombinators) {
      const entry = registry.byName(name);
      assert.equal(entry?.name, name);
      assert.equal(entry.kind, kind);
    }
    // Names of types, parts of names, words that are there and words that are not.
    for (
      const name of [
        "",
        ".",
        "InputPeer",
        "help",
        "help.",
        "help.*getConfig",
        "getConfig",
        "nothing",
        "input.peer",
      ]
    ) {
      assert.equal(registry.byName(name), undefined, name);
    }
    assert.equal(registry.ofType("inputPeer").length, 0);
    assert.equal(registry.byName("updateShort")?.type, "Updates");
    assert.equal(registry.byName("help.getConfig")?.readOnly, true);
    assert.equal(registry.byName("messages.sendMessage")?.hasRandomId, true);
  });
});
