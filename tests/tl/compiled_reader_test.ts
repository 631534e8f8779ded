/** Readers that were compiled beside those that are interpreted: the same values, the same errors in the same places. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { api, Codec, TlError } from "../../src/tl/mod.ts";
import { compileReader } from "../../src/tl/compiled_reader.ts";
import { API_TABLE } from "../../src/tl/gen/table.ts";
import { PRIMITIVE, REQUIRED } from "../../src/tl/read_step.ts";
import { apiCombinators, Sampler } from "./samples.ts";

/** More often than a reader is interpreted. */
const OFTEN = 20;

function errorOf(codec: Codec, bytes: Uint8Array): string {
  try {
    codec.decode(bytes);
  } catch (error) {
    assert.ok(error instanceof TlError, String(error));
    return `${error.path}: ${error.detail}`;
  }
  return "none";
}

describe("compiled readers", () => {
  it("are made here", () => {
    const step = { does: REQUIRED, key: "id", word: 0, mask: 0, read: PRIMITIVE.int.read };
    assert.equal(typeof compileReader("x", [step]), "function");
  });

  it("read every constructor and method as the interpreter does", { timeout: 30_000 }, () => {
    const sampler = new Sampler(apiCombinators, 4711);
    // A codec of its own: nobody has used it yet.
    const codec = Codec.fromTable(API_TABLE);
    for (const combinator of apiCombinators) {
      for (const chance of [0, 16, undefined]) {
        const value = sampler.value(combinator, 3, chance);
        const bytes = api.encode(value);
        // Cut somewhere in the middle: a cold reader and a hot one complain about the same field.
        const cut = bytes.subarray(0, 4 * Math.floor(bytes.length / 8));
        const cold = cut.length >= 4 ? errorOf(codec, cut) : "";
        let read: unknown;
        for (let i = 0; i < OFTEN; i++) read = codec.decode(bytes);
        assert.deepEqual(read, value, combinator.name);
        if (cut.length >= 4) assert.equal(errorOf(codec, cut), cold, combinator.name);
      }
    }
  });
});
