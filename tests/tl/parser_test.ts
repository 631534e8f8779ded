import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { formatCombinator, parseTl, TlSyntaxError } from "../../src/tl/mod.ts";
import { schemaText } from "./samples.ts";

describe("parseTl()", () => {
  it("parses sections, comments, flags words, type parameters, bare and boxed vectors", () => {
    const { layer, combinators } = parseTl(`
      // LAYER 42
      /* several
         lines */
      int ? = Int;
      int128 4*[ int ] = Int128;
      vector#1cb5c415 {t:Type} # [ t ] = Vector t;
      a.thing#1 flags:# flags2:# on:flags.0?true list:flags2.31?Vector<Vector<long>> bare:vector<%a.Thing> = a.Thing; // end
      ---functions---
      call {X:Type} query:!X = X;
      list = Vector<a.Thing>
      ---types---
      old x:(Vector int) = Old;
    `);
    assert.equal(layer, 42);
    assert.deepEqual(combinators.map(({ kind, name, builtin }) => [kind, name, builtin ?? false]), [
      ["constructor", "int", true],
      ["constructor", "int128", true],
      ["constructor", "vector", true],
      ["constructor", "a.thing", false],
      ["method", "call", false],
      ["method", "list", false],
      ["constructor", "old", false],
    ]);
    assert.equal(
      formatCombinator(combinators[3]),
      "a.thing#00000001 flags:# flags2:# on:flags.0?true list:flags2.31?Vector<Vector<long>> bare:vector<%a.Thing> = a.Thing",
    );
    assert.deepEqual(combinators[4].fields, [{ name: "query", type: { name: "X", call: true } }]);
    assert.deepEqual(combinators[4].generics, ["X"]);
    assert.deepEqual(combinators[6].fields[0].type, { name: "Vector", item: { name: "int" } });
  });

  it("says line and column of a mistake", () => {
    const cases: [string, number, number, RegExp][] = [
      ["a = A;\nb x = B;", 2, 5, /":" of the field x/],
      ["a = A;\n  b x:int B;", 2, 12, /":" of the field B/],
      ["a x:flags.0?int = A;", 1, 5, /no flags word/],
      ["a flags:# x:flags.32?int = A;", 1, 13, /32 bits/],
      ["a flags:# x:flags?int = A;", 1, 13, /not a bit/],
      ["a x:true = A;", 1, 5, /needs a flag/],
      ["a x:int x:int = A;", 1, 9, /two fields/],
      ["a x:!Y = A;", 1, 5, /no type parameter/],
      ["a x:List<int> = A;", 1, 5, /no type parameter|takes no/],
      ["a x:Vector<int = A;", 1, 16, /">"/],
      ["a = A;\na = B;", 2, 1, /twice/],
      ["a#1 = A;\nb#1 = B;", 2, 1, /has the id of a/],
      ["a#123456789 = A;", 1, 3, /8 digits/],
      ["a#xyz = A;", 1, 3, /hexadecimal/],
      ["a = A b = B;", 1, 9, /";"/],
      ["a ", 1, 3, /the end/],
      ["a x:", 1, 5, /the end/],
      ["a = ;", 1, 5, /a type/],
      ["/* no end", 1, 1, /never ends/],
      ["a = A;\n\n---other---", 3, 1, /no section/],
      ["a @ = A;", 1, 3, /"@"/],
      ["a ? ;", 1, 5, /"="/],
      [`a x:${"Vector<".repeat(50)}int`, 1, 5 + 17 * 7, /deeply/],
    ];
    for (const [text, line, column, message] of cases) {
      assert.throws(() => parseTl(text), (error) => {
        assert.ok(error instanceof TlSyntaxError, String(error));
        assert.match(error.message, message);
        assert.deepEqual([error.line, error.column], [line, column], `${text}: ${error.message}`);
        return true;
      });
    }
  });

  it("gives back every line of the schemas", () => {
    for (const name of ["api.tl", "mtproto.tl"]) {
      const lines = schemaText(name).split("\n").filter((line) =>
        / = /.test(line) && !line.startsWith("vector")
      );
      const { combinators } = parseTl(schemaText(name));
      assert.deepEqual(
        combinators.filter(({ builtin }) => !builtin).map((combinator) => formatCombinator(combinator) + ";"),
        lines,
      );
    }
  });

  it("gives a schema or a TlSyntaxError for any text", () => {
    const word = fc.constantFrom(
      "a",
      "#",
      "1",
      ":",
      "?",
      "=",
      ";",
      " ",
      "\n",
      "<",
      ">",
      "!",
      "%",
      "{",
      "}",
      "(",
      ")",
      "[",
      "]",
      "*",
      "flags",
      ".",
      "Vector",
      "---types---",
      "//",
      "/*",
      "é",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        try {
          parseTl(words.join(""));
        } catch (error) {
          assert.ok(error instanceof TlSyntaxError, String(error));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
