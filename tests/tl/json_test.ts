import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromJson, TlError, toJson } from "../../src/tl/mod.ts";
import { apiCombinators, Sampler } from "./samples.ts";

describe("toJson() and fromJson()", () => {
  it("bring every kind of value back", () => {
    const value = {
      _: "x",
      long: -5n,
      big: 2n ** 63n - 1n,
      bytes: new Uint8Array([0, 255]),
      none: new Uint8Array(),
      doubles: [NaN, Infinity, -Infinity, -0, 0, 1.5],
      text: "$long",
      truth: true,
      nested: [[{ _: "y" }]],
    };
    assert.deepEqual(fromJson(toJson(value)), value);
    assert.equal(toJson({ _: "a", id: 5n, gone: undefined }), '{"_":"a","id":{"$long":"5"}}');
    assert.equal(toJson(new Uint8Array([1])), '{"$bytes":"AQ=="}');
    assert.equal(toJson({ _: "a" }, 1), '{\n "_": "a"\n}');
    assert.equal(toJson({ bytes: Buffer.from([1]) }), '{"bytes":{"$bytes":"AQ=="}}');
  });

  it("bring every constructor and method back", () => {
    const sampler = new Sampler(apiCombinators, 11);
    for (const combinator of apiCombinators) {
      const value = sampler.value(combinator, 2);
      assert.deepEqual(fromJson(toJson(value)), value);
    }
  });

  it("toJson() refuses what is no TL value, and says where", () => {
    const loop: Record<string, unknown> = { _: "x" };
    loop.self = loop;
    assert.throws(() => toJson(loop), TlError);
    assert.throws(() => toJson({ users: [{ f: () => 1 }] }), { name: "TlError", path: "users[0].f" });
    assert.throws(() => toJson({ $long: "1" }), TlError);
    assert.throws(() => toJson(null), TlError);
    assert.throws(() => toJson([undefined]), TlError);
    assert.throws(() => toJson(new Array(1)), TlError);
  });

  it("fromJson() gives a value or a TlError for any text", () => {
    for (
      const text of [
        "",
        "{",
        '{"$long":5}',
        '{"$long":"x"}',
        '{"$bytes":"*"}',
        '{"$other":"1"}',
        '{"$long":"1","a":1}',
        '{"__proto__":{"a":1}}',
        '{"$double":"1"}',
      ]
    ) {
      assert.throws(() => fromJson(text), TlError, text);
    }
    fc.assert(fc.property(fc.json(), (text) => {
      try {
        fromJson(text);
      } catch (error) {
        assert.ok(error instanceof TlError);
      }
    }));
  });
});
