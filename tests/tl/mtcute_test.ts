/** Our bytes beside those of a codec nobody here wrote. */
import { Long } from "@mtcute/core";
import { __tlReaderMap, __tlWriterMap } from "@mtcute/core/utils.js";
import { TlBinaryReader, TlBinaryWriter } from "@mtcute/tl-runtime";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toHex } from "../../src/bytes/mod.ts";
import { api } from "../../src/tl/mod.ts";
import { camelCase } from "../../src/tl/names.ts";
import type { TlCombinator, TlType } from "../../src/tl/syntax.ts";
import { apiCombinators, numbers, Sampler, type Value } from "./samples.ts";

const byName = new Map(apiCombinators.map((combinator) => [combinator.name, combinator]));

/** Numbers for us, Long for mtcute. */
const LONG_THERE = new Set([
  "autoSaveSettings.video_max_size",
  "channelFull.migrated_from_chat_id",
  "messageMediaGiveawayResults.channel_id",
  "payments.giveawayInfo.admin_disallowed_chat_id",
]);
/** Constructors mtcute's schema leaves out. */
const NOT_THERE = new Set(["true", "null"]);

function theirs(value: Value): Record<string, unknown> {
  const { fields } = byName.get(value._)!;
  const result: Record<string, unknown> = { _: value._ };
  for (const { name, type } of fields) {
    const field = value[camelCase(name)];
    if (field !== undefined) result[camelCase(name)] = theirsField(field, type, `${value._}.${name}`);
  }
  return result;
}

function theirsField(value: unknown, type: TlType, key: string): unknown {
  const { item } = type;
  if (item) return (value as unknown[]).map((element) => theirsField(element, item, key));
  if (type.name === "long" && (!numbers.has(key) || LONG_THERE.has(key))) {
    return Long.fromString(String(value));
  }
  if (value instanceof Uint8Array || typeof value !== "object") return value;
  return theirs(value as Value);
}

function compare(combinator: TlCombinator, sampler: Sampler, chance?: number): void {
  const value = sampler.value(combinator, 0, chance);
  const bytes = api.encode(value);
  const reference = TlBinaryWriter.serializeObject(__tlWriterMap, theirs(value) as { _: string });
  assert.equal(toHex(bytes), toHex(reference), combinator.name);
  assert.deepEqual(api.decode(bytes), value, combinator.name);
}

describe("beside mtcute's codec", () => {
  for (const kind of ["constructor", "method"] as const) {
    it(
      `encode() gives mtcute's bytes for every ${kind}, and decode() the value back`,
      { timeout: 30_000 },
      () => {
        const sampler = new Sampler(apiCombinators, 20260227);
        for (const combinator of apiCombinators) {
          if (combinator.kind !== kind || NOT_THERE.has(combinator.name)) continue;
          compare(combinator, sampler, 0); // no optional field
          compare(combinator, sampler, 16); // all of them
          compare(combinator, sampler);
        }
      },
    );
  }

  it("decode() and mtcute's reader agree on the count of bytes of every constructor", () => {
    const sampler = new Sampler(apiCombinators, 7);
    for (const combinator of apiCombinators) {
      if (combinator.kind !== "constructor" || NOT_THERE.has(combinator.name)) continue;
      const bytes = api.encode(sampler.value(combinator, 3));
      const reader = new TlBinaryReader(__tlReaderMap, bytes);
      const value = reader.object() as { _: string };
      assert.equal(value._, combinator.name);
      assert.equal(reader.pos, bytes.length, combinator.name);
    }
  });
});
