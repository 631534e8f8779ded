import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { crc32, fromHex, toHex } from "../../src/bytes/mod.ts";
import { constructorId, normalized } from "../../src/tl/constructor_id.ts";
import { api, mtproto, parseTl, TlReader } from "../../src/tl/mod.ts";
import { camelCase } from "../../src/tl/names.ts";
import type { TlCombinator, TlType } from "../../src/tl/syntax.ts";
import { apiCombinators, mtprotoCombinators, numbers, type Value, vectors } from "./samples.ts";

interface TlVectors {
  cases: { name: string; object: Record<string, unknown>; hex: string }[];
  manual: { name: string; hex: string; gzip?: string; inner_uncompressed?: string }[];
}

function byName(combinators: readonly TlCombinator[]): Map<string, TlCombinator> {
  return new Map(combinators.map((combinator) => [combinator.name, combinator]));
}

const schemas = { api: byName(apiCombinators), mtproto: byName(mtprotoCombinators) };

/** From the notation of the vectors to ours, by the schema. */
function ours(object: Record<string, unknown>, schema: Map<string, TlCombinator>): Value {
  const name = String(object._).replace(/^mt_/, "");
  const { fields } = schema.get(name)!;
  const value: Value = { _: name };
  for (const field of fields) {
    if (field.type.name !== "#" && object[field.name] !== undefined) {
      value[camelCase(field.name)] = oursField(
        object[field.name],
        field.type,
        `${name}.${field.name}`,
        schema,
      );
    }
  }
  return value;
}

function oursField(value: unknown, type: TlType, key: string, schema: Map<string, TlCombinator>): unknown {
  const { item } = type;
  if (item) return (value as unknown[]).map((element) => oursField(element, item, key, schema));
  if (type.name === "long") return numbers.has(key) ? Number(value) : BigInt(value as string);
  if (type.name === "double") return Number(value);
  if (["bytes", "int128", "int256"].includes(type.name)) return fromHex(value as string);
  return typeof value === "object" ? ours(value as Record<string, unknown>, schema) : value;
}

describe("the vectors of tl.json", () => {
  const { cases, manual } = vectors<TlVectors>("tl.json");
  for (const { name, object, hex } of cases) {
    it(`encode() and decode() agree with: ${name}`, () => {
      const service = String(object._).startsWith("mt_");
      const codec = service ? mtproto : api;
      const value = ours(object, service ? schemas.mtproto : schemas.api);
      assert.equal(toHex(codec.encode(value)), hex);
      const decoded = codec.decode(fromHex(hex));
      // Paging fields may be left out of a value; what was read has them all.
      assert.deepEqual(decoded, { ...(decoded as Value), ...value });
      assert.equal(toHex(codec.encode(decoded as Value)), hex);
    });
  }

  const bytes = (start: string): Uint8Array =>
    fromHex(manual.find(({ name }) => name.startsWith(start))!.hex);

  it("TlReader reads a vector of long", () => {
    const reader = new TlReader(bytes("vector of long"));
    assert.equal(reader.vector(8), 2);
    assert.equal(reader.long(), 5000000001n);
    assert.equal(reader.long(), 1n);
    reader.end();
  });

  it("decode() leaves the result of rpc_result as bytes, and decodeResult() reads it", () => {
    const ints = mtproto.decode(bytes("rpc_result(Vector<int>")) as Value;
    assert.equal(ints._, "rpc_result");
    assert.equal(ints.reqMsgId, 0x684ee18000000004n);
    assert.deepEqual(api.decodeResult("contacts.getContactIDs", ints.result as Uint8Array), [1, 2, 3]);
    assert.deepEqual(api.encodeResult("contacts.getContactIDs", [1, 2, 3]), ints.result);
    const truth = mtproto.decode(bytes("rpc_result(boolTrue)")) as Value;
    assert.equal(api.decodeResult("auth.resetAuthorizations", truth.result as Uint8Array), true);
    assert.equal(api.decode(truth.result as Uint8Array), true);
  });

  it("decode() gives the content of gzip_packed, and reads what was inside", () => {
    const packed = manual.find(({ name }) => name.startsWith("rpc_result(gzip_packed"))!;
    const outer = mtproto.decode(fromHex(packed.hex)) as Value;
    const inner = mtproto.decode(outer.result as Uint8Array) as Value;
    assert.equal(inner._, "gzip_packed");
    assert.equal(toHex(inner.packedData as Uint8Array), packed.gzip);
    const config = api.decodeResult("help.getConfig", fromHex(packed.inner_uncompressed!)) as Value;
    assert.equal(config._, "config");
  });

  it("decode() and encode() agree with containers of bare messages", () => {
    const container = mtproto.decode(bytes("msg_container[")) as Value;
    const messages = container.messages as Value[];
    assert.deepEqual(messages.map(({ msgId, bytes: length }) => [msgId, length]), [[4n, 20], [8n, 12]]);
    assert.deepEqual(mtproto.decode(messages[0].body as Uint8Array), { _: "msgs_ack", msgIds: [1n] });
    assert.deepEqual(mtproto.decode(messages[1].body as Uint8Array), { _: "ping", pingId: 9n });
    assert.deepEqual(mtproto.encode(container), bytes("msg_container["));
    assert.deepEqual(mtproto.decode(bytes("empty msg_container")), { _: "msg_container", messages: [] });
    const copy = mtproto.decode(bytes("msg_copy")) as Value;
    assert.equal((copy.origMessage as Value).msgId, 4n);
    assert.deepEqual(mtproto.encode(copy), bytes("msg_copy"));
  });
});

describe("the vectors of crc.json", () => {
  const { cases } = vectors<{ cases: { tl_line: string; normalized: string; crc32_hex: string }[] }>(
    "crc.json",
  );
  for (const { tl_line: line, normalized: text, crc32_hex: hex } of cases.filter((entry) => entry.tl_line)) {
    it(`constructorId() of ${line.slice(0, 60)}`, () => {
      const [combinator] = parseTl("---functions---\n" + line).combinators;
      assert.equal(normalized(combinator), text);
      assert.equal(combinator.id, parseInt(hex, 16));
    });
  }

  it("crc32() of every normalized text is the id", () => {
    for (const { normalized: text, crc32_hex: hex } of cases) {
      assert.equal(crc32(new TextEncoder().encode(text)) >>> 0, parseInt(hex, 16), text);
    }
  });

  it("constructorId() is the written id of every line of both schemas", () => {
    for (const combinator of [...apiCombinators, ...mtprotoCombinators]) {
      if (combinator.name === "msg_copy") continue; // its id is that of a line with a boxed Message
      assert.equal(constructorId(combinator), combinator.id, combinator.name);
    }
  });
});
