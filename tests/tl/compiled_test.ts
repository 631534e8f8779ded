/** Code made at run time beside the interpreter: the same values, the same bytes, and the same inputs refused. */
import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { toHex } from "../../src/bytes/mod.ts";
import { api, Codec, mtproto, TlError, toJson } from "../../src/tl/mod.ts";
import { compileCodecs } from "../../src/tl/compile_codecs.ts";
import { mayCompile } from "../../src/tl/compiler.ts";
import { Decoder } from "../../src/tl/decoder.ts";
import { Encoder } from "../../src/tl/encoder.ts";
import { API_TABLE } from "../../src/tl/gen/table.ts";
import { Input } from "../../src/tl/input.ts";
import { Output } from "../../src/tl/output.ts";
import { Registry } from "../../src/tl/registry.ts";
import { apiCombinators, Sampler, type Value } from "./samples.ts";

compileCodecs();
const registry = Registry.fromTable(API_TABLE);
const ANY = { name: "X" };

function reader(compile: boolean): (bytes: Uint8Array) => unknown {
  const type = new Decoder(registry, compile).type(ANY), input = new Input();
  return (bytes) => {
    input.open(bytes, 0, bytes.length);
    const value = type.read(input, 0);
    input.done();
    return value;
  };
}

function writer(compile: boolean): (value: unknown) => Uint8Array {
  const type = new Encoder(registry, compile).type(ANY), output = new Output();
  return (value) => {
    output.reset();
    type.write(output, value, 0);
    return output.finish();
  };
}

/** More often than anything is interpreted. */
const OFTEN = 18;

/** What came of it: a value, or that there was none. */
function outcome(read: (bytes: Uint8Array) => unknown, bytes: Uint8Array): unknown {
  try {
    return { value: read(bytes) };
  } catch {
    return "refused";
  }
}

describe("compiled readers and writers", () => {
  it("are made here", () => {
    assert.equal(mayCompile(), true);
  });

  it("do what the interpreter does, for every constructor and method", { timeout: 60_000 }, () => {
    const sampler = new Sampler(apiCombinators, 4711);
    const read = reader(true),
      readPlainly = reader(false),
      write = writer(true),
      writePlainly = writer(false);
    for (const combinator of apiCombinators) {
      // No optional field, all of them, some: flags with code of their own and flags without.
      for (
        const [chance, times] of [[0, OFTEN], [16, OFTEN], [undefined, 5], [8, 1]] as const
      ) {
        const value = sampler.value(combinator, 3, chance);
        const bytes = writePlainly(value);
        assert.deepEqual(readPlainly(bytes), value, combinator.name);
        for (let i = 0; i < times; i++) {
          const written = write(value), result = read(bytes);
          // Interpreted at first, by code for all flags then, by code for these at last.
          if (i !== 0 && i !== times - 1) continue;
          assert.equal(toHex(written), toHex(bytes), combinator.name);
          assert.deepEqual(result, value, combinator.name);
        }
        // Cut somewhere in the middle.
        const cut = bytes.subarray(0, 4 * Math.floor(bytes.length / 8));
        assert.deepEqual(outcome(read, cut), outcome(readPlainly, cut), combinator.name);
      }
    }
  });

  it("give keys in the order of the schema, as the interpreter does", () => {
    const sampler = new Sampler(apiCombinators, 99);
    const read = reader(true), readPlainly = reader(false);
    for (const name of ["message", "user", "channel", "updates", "wallPaper"]) {
      const combinator = apiCombinators.find((one) => one.name === name)!;
      for (let i = 0; i < 40; i++) {
        const bytes = api.encode(sampler.value(combinator, 2, 8));
        assert.equal(toJson(read(bytes)), toJson(readPlainly(bytes)));
      }
    }
  });

  it("refuse the same damaged input", () => {
    const read = reader(true), readPlainly = reader(false), sampler = new Sampler(apiCombinators, 5);
    const common = ["updates", "messages.messages", "message", "user", "updateShort", "messages.sendMessage"]
      .map((name) => apiCombinators.find((one) => one.name === name)!);
    for (const combinator of common) {
      for (let i = 0; i < OFTEN; i++) read(api.encode(sampler.value(combinator, 1)));
    }
    const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.nat(common.length - 1), damage, fc.nat(), (index, changes, cut) => {
        const bytes = api.encode(sampler.value(common[index], 1));
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const part = bytes.subarray(0, cut % (bytes.length + 1));
        assert.deepEqual(outcome(read, bytes), outcome(readPlainly, bytes));
        assert.deepEqual(outcome(read, part), outcome(readPlainly, part));
      }),
      { numRuns: 600 },
    );
  });

  it("refuse the same wrong values", () => {
    const write = writer(true), writePlainly = writer(false), sampler = new Sampler(apiCombinators, 6);
    const wrong: unknown[] = [
      null,
      "5",
      5,
      0.5,
      2 ** 31,
      2 ** 53,
      NaN,
      5n,
      2n ** 63n,
      true,
      [],
      {},
      [null],
      [5],
      {
        _: "inputPeerSelf",
      },
      { _: "x" },
      new Uint8Array(3),
      new Uint8Array(16),
    ];
    const attempt = (write: (value: unknown) => Uint8Array, value: unknown): string => {
      try {
        return toHex(write(value));
      } catch {
        return "refused";
      }
    };
    const cases = apiCombinators.filter(({ fields }) => fields.length > 0);
    for (let n = 0; n < 300; n++) {
      const combinator = cases[sampler.below(cases.length)];
      const value = sampler.value(combinator, 3, 16);
      const keys = Object.keys(value).filter((key) => key !== "_");
      if (keys.length === 0) continue;
      for (let i = 0; i < OFTEN; i++) write(value);
      const key = keys[sampler.below(keys.length)];
      for (const bad of [undefined, ...wrong]) {
        const broken: Value = { ...value, [key]: bad };
        assert.equal(attempt(write, broken), attempt(writePlainly, broken), `${combinator.name}.${key}`);
      }
      const { [key]: _, ...less } = value;
      assert.equal(attempt(write, less), attempt(writePlainly, less), `${combinator.name}.${key}`);
    }
  });

  it("take more combinations of flags and keys than code is made for", () => {
    const read = reader(true),
      write = writer(true),
      readPlainly = reader(false),
      writePlainly = writer(false);
    const message = { id: 1, peerId: { _: "peerUser", userId: 5 }, date: 7, message: "" };
    const flags = ["out", "mentioned", "mediaUnread", "silent", "post", "fromScheduled", "legacy", "pinned"];
    for (let round = 0; round < 3; round++) {
      for (let bits = 0; bits < 256; bits++) {
        const value: Value = { _: "message", ...message };
        flags.forEach((flag, i) => bits >> i & 1 && (value[flag] = true));
        const bytes = write(value);
        assert.equal(toHex(bytes), toHex(writePlainly(value)));
        assert.deepEqual(read(bytes), readPlainly(bytes));
      }
    }
    // Keys that are in no schema, and there is no end to them.
    for (let i = 0; i < 1500; i++) {
      assert.equal(
        toHex(write({ _: "message", ...message, [`key${i}`]: i })),
        toHex(write({ _: "message", ...message })),
      );
    }
  });

  it("say where the fault is, before and after code was made", () => {
    const codec = Codec.fromTable(API_TABLE);
    const photo = { _: "photoEmpty", id: 5n };
    const value: Value = { _: "userProfilePhotoEmpty" };
    const fault = (): string => {
      try {
        codec.encode({
          _: "photos.photo",
          photo,
          users: [{ _: "user", id: 1, photo: { ...value, _: "nobody" } }],
        });
      } catch (error) {
        assert.ok(error instanceof TlError);
        return error.message;
      }
      return "none";
    };
    const cold = fault();
    assert.equal(cold, 'Cannot encode photos.photo.users[0].photo: "nobody" is not in the schema');
    for (let i = 0; i < 2 * OFTEN; i++) codec.encode({ _: "photos.photo", photo, users: [] });
    for (let i = 0; i < 2 * OFTEN; i++) assert.equal(fault(), cold);
  });

  it("do without code for service messages with a body", () => {
    const body = new Uint8Array([1, 2, 3, 4]);
    const message = { _: "message", msgId: 5n, seqno: 1, bytes: 4, body };
    for (let i = 0; i < OFTEN; i++) {
      const container = { _: "msg_container", messages: [message, message] };
      assert.deepEqual(mtproto.decode(mtproto.encode(container)), container);
      assert.throws(
        () => mtproto.encode({ _: "msg_container", messages: [{ ...message, bytes: 8 }] } as Value),
        {
          path: "msg_container.messages[0].body",
        },
      );
    }
  });
});
