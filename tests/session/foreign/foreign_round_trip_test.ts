import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import {
  applyChange,
  type DcState,
  emptyHead,
  headToChanges,
  type Peer,
  type SessionHead,
} from "../../../src/session/mod.ts";
import { formatIp, parseIp } from "../../../src/session/foreign/ip_address.ts";
import { packZeros, unpackZeros } from "../../../src/session/foreign/mtkruto.ts";
import { parseJson } from "../../../src/session/foreign/json_text.ts";
import { decodeMarkedId, encodeMarkedId } from "../../../src/session/foreign/marked_id.ts";
import {
  detectSession,
  readForeignSession,
  type WritableFormat,
  writeForeignSession,
} from "../../../src/stores/convert.ts";

/** A record whose objects have the prototype of a literal, for strict comparisons. */
const plain = <T>(arbitrary: fc.Arbitrary<T>) => arbitrary.map((value) => ({ ...value }));

/** Keys with some zeros, but not of zeros: MTKruto packs them. */
const key = fc.uint8Array({ minLength: 256, maxLength: 256 })
  .map((bytes) => bytes.map((byte, index) => byte === 0 && index % 8 > 2 ? 7 : byte));
const ip = fc.oneof(
  fc.uint8Array({ minLength: 4, maxLength: 4 }),
  // Public ones: of an address below 100:: nobody could tell a string of Telethon from one of GramJS.
  fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => bytes.fill(bytes[0] | 0x20, 0, 1)),
).map(formatIp);
const port = fc.integer({ min: 1, max: 65535 });
const dcId = fc.integer({ min: 1, max: 5 });
const id = fc.integer({ min: 1, max: 2 ** 40 });

const head: fc.Arbitrary<SessionHead> = fc.record({
  dc: dcId,
  key,
  host: ip,
  port,
  testMode: fc.boolean(),
  apiId: fc.option(fc.integer({ min: 1, max: 2 ** 31 - 1 }), { nil: undefined }),
  self: fc.option(plain(fc.record({ id, bot: fc.boolean(), firstName: fc.constant("") })), {
    nil: undefined,
  }),
  updates: fc.option(
    plain(
      fc.record({
        pts: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
        qts: fc.nat(),
        date: fc.nat(),
        seq: fc.nat(),
      }),
    ),
    { nil: undefined },
  ),
  channels: fc.uniqueArray(fc.tuple(id, fc.integer({ min: 1, max: 2 ** 31 - 1 })), {
    maxLength: 5,
    selector: ([id]) => id,
  }),
}).map(({ dc, key, host, port, testMode, apiId, self, updates, channels }) => {
  const endpoints = [{ host, port, ...host.includes(":") && { ipv6: true } }];
  const state: DcState = { id: dc, endpoints, salts: [], authKey: key, ...self && { authorized: true } };
  return {
    homeDc: dc,
    testMode,
    ...apiId !== undefined && { apiId },
    ...self && { self },
    ...updates && { updates },
    dcs: new Map([[dc, state]]),
    channels: new Map(channels),
  };
});

/** What of a head a format carries: the round trip has to give exactly that back. */
const CARRIES: Record<string, readonly ("address" | "apiId" | "self" | "testMode" | "state")[]> = {
  telethon: ["address"],
  gramjs: ["address"],
  pyrogram: ["apiId", "self", "testMode"],
  mtcute: ["address", "self", "testMode"],
  mtkruto: ["apiId", "self", "testMode"],
  ferogram: ["address"],
  "ferogram-native": ["address", "state"],
  layer: ["address", "state"],
  gotd: ["address", "testMode"],
};

describe("round trips through the formats of other libraries", () => {
  for (const [format, carries] of Object.entries(CARRIES)) {
    it(`writeForeignSession() writes a ${format} session that reads the same`, async () => {
      await fc.assert(
        fc.asyncProperty(head, async (head) => {
          const { text, lost } = writeForeignSession(format as WritableFormat, head);
          assert.equal(detectSession(text!), format);
          const read = await readForeignSession(text!, { testMode: head.testMode });
          const state = head.dcs.get(head.homeDc)!;
          const again = read.head.dcs.get(head.homeDc)!;
          assert.equal(read.head.homeDc, head.homeDc);
          assert.deepEqual(again.authKey, state.authKey);
          if (carries.includes("address")) assert.deepEqual(again.endpoints, state.endpoints);
          if (carries.includes("self")) assert.deepEqual(read.head.self, head.self);
          if (carries.includes("apiId")) assert.equal(read.head.apiId, head.apiId);
          if (carries.includes("state")) {
            assert.deepEqual(read.head.updates, head.updates);
            assert.deepEqual(read.head.channels, head.channels);
          } else {
            assert.equal(lost.includes("the update state"), head.updates !== undefined);
          }
          const told = (await readForeignSession(text!)).head.testMode;
          if (carries.includes("testMode")) assert.equal(told, head.testMode);
          // What was written is in the one form there is.
          assert.equal(writeForeignSession(format as WritableFormat, read.head).text, text);
        }),
        { numRuns: 100 },
      );
    });
  }

  it("writeForeignSession() writes peers into ferogram's native format that read the same", async () => {
    const peer: fc.Arbitrary<Peer> = fc.oneof(
      fc.record({ kind: fc.constant("chat" as const), id }),
      fc.record({
        kind: fc.constant("user" as const),
        id,
        accessHash: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
      }),
      fc.record({
        kind: fc.constant("channel" as const),
        id,
        accessHash: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
        broadcast: fc.constant(true as const),
      }, { requiredKeys: ["kind", "id", "accessHash"] }),
    );
    const peers = fc.uniqueArray(plain(peer), { maxLength: 20, selector: ({ kind, id }) => `${kind} ${id}` });
    await fc.assert(fc.asyncProperty(head, peers, async (head, peers) => {
      const { bytes } = writeForeignSession("ferogram-native", head, peers);
      assert.deepEqual((await readForeignSession(bytes!)).peers, peers);
    }));
  });

  it("writeForeignSession() writes version 1, 2 and 3 of layer for Rust", async () => {
    await fc.assert(fc.asyncProperty(head, fc.constantFrom(1, 2, 3), async (head, version) => {
      const options = { version: version as 1 | 2 | 3 };
      if (version === 1 && head.homeDc > 1) {
        assert.throws(
          () => writeForeignSession("layer", head, [], options),
          /its version 1 cannot tell data centre/,
        );
        return;
      }
      const { bytes } = writeForeignSession("layer", head, [], options);
      const read = await readForeignSession(bytes!);
      assert.equal(read.format, "layer");
      const { authKey, endpoints } = read.head.dcs.get(head.homeDc)!;
      assert.deepEqual(authKey, head.dcs.get(head.homeDc)!.authKey);
      assert.deepEqual(endpoints, head.dcs.get(head.homeDc)!.endpoints);
      assert.deepEqual(read.head.updates, version === 1 ? undefined : head.updates);
    }));
  });

  it("readForeignSession() reads a version 1 file whose data centre looks like a version number", async () => {
    // Version 2 with the version byte cut off is version 1 with more behind it: cut that too.
    await fc.assert(fc.asyncProperty(head, async (head) => {
      const bare = applyBare(head);
      const { bytes } = writeForeignSession("layer", bare, [], { version: 2 });
      // Without the version byte, and without the empty update state, channels and peers.
      const read = await readForeignSession(bytes!.slice(1, -20));
      assert.equal(read.head.homeDc, head.homeDc);
      assert.deepEqual(read.head.dcs.get(head.homeDc)?.authKey, head.dcs.get(head.homeDc)?.authKey);
    }));
  });

  it("the head of a foreign session is what its changes make", async () => {
    await fc.assert(fc.asyncProperty(head, async (head) => {
      const read = (await readForeignSession(writeForeignSession("ferogram-native", head).text!)).head;
      let again = emptyHead();
      for (const change of headToChanges(read)) again = applyChange(again, change);
      assert.deepEqual(again, read);
    }));
  });

  it("formatIp() and parseIp() are inverse; other spellings of IPv6 are understood", () => {
    fc.assert(fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      assert.deepEqual(parseIp(formatIp(bytes)), bytes);
    }));
    fc.assert(fc.property(fc.ipV6(), (text) => assert.equal(parseIp(text)?.length, 16)));
    fc.assert(fc.property(fc.ipV4(), (text) => assert.equal(formatIp(parseIp(text)!), text)));
    assert.equal(formatIp(parseIp("2001:067c:04e8:f002:0000:0000:0000:000a")!), "2001:67c:4e8:f002::a");
    assert.equal(formatIp(parseIp("::FFFF:1.2.3.4")!), "::ffff:102:304");
    assert.equal(formatIp(parseIp("1:0:0:2:0:0:0:3")!), "1:0:0:2::3");
    for (
      const text of ["", "a.b", "1.2.3", "1.2.3.256", "1::2::3", ":1", "1:2:3:4:5:6:7:8:9", "fe80::1%eth0"]
    ) {
      assert.equal(parseIp(text), undefined, text);
    }
  });

  it("packZeros() and unpackZeros() are inverse, over runs longer than 255", () => {
    const bytes = fc.array(fc.tuple(fc.integer({ min: 1, max: 255 }), fc.integer({ min: 0, max: 600 })), {
      maxLength: 4,
    })
      .map((runs) => Uint8Array.from(runs.flatMap(([byte, zeros]) => [byte, ...new Array(zeros).fill(0)])));
    fc.assert(fc.property(bytes, (bytes) => assert.deepEqual(unpackZeros(packZeros(bytes)), bytes)));
    assert.deepEqual(packZeros(new Uint8Array(256)), Uint8Array.of(0, 255, 0, 1));
    assert.throws(() => unpackZeros(Uint8Array.of(0, 0)), /a run of zeros has no length/);
    assert.throws(() => unpackZeros(Uint8Array.of(0)), /a run of zeros has no length/);
    assert.throws(
      () => unpackZeros(new Uint8Array(2000).fill(255).map((_, i) => i % 2 ? 255 : 0)),
      /it is too long/,
    );
  });

  it("parseJson() gives long integers exactly, and leaves strings alone", () => {
    fc.assert(fc.property(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }), (n) => {
      const value = parseJson(`{"a":[${n}, "${n}"], "${n}": 1}`) as { a: [number | bigint, string] };
      assert.equal(BigInt(value.a[0]), n);
      assert.equal(value.a[1], String(n));
    }));
    fc.assert(fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      const text = JSON.stringify(value);
      if (!/\d{16}/.test(text)) assert.deepEqual(parseJson(text), JSON.parse(text));
    }));
    assert.throws(
      () => parseJson('{"secret'),
      /^SessionCorruptError: Cannot read session data: it is no JSON, or was cut$/,
    );
  });

  it("decodeMarkedId() reads marked ids, and those made by writing -100 before an id", () => {
    const ids = { user: 2 ** 40, chat: 9_999_999_999, channel: 997_852_516_352 };
    for (const kind of ["user", "chat", "channel"] as const) {
      fc.assert(fc.property(fc.integer({ min: 1, max: ids[kind] }), (id) => {
        const marked = encodeMarkedId({ kind, id });
        assert.deepEqual(decodeMarkedId(marked), { kind, id });
        assert.deepEqual(decodeMarkedId(BigInt(marked), kind), { kind, id });
      }));
    }
    assert.deepEqual(decodeMarkedId(-1001234567890), { kind: "channel", id: 1234567890 });
    assert.deepEqual(decodeMarkedId(-100123456789), { kind: "channel", id: 123456789 });
    assert.deepEqual(decodeMarkedId(-1001234567, "channel"), { kind: "channel", id: 1234567 });
    assert.deepEqual(decodeMarkedId(-1001234567), { kind: "chat", id: 1001234567 });
    for (const value of [0, -1_000_000_000_000, -(2n ** 63n), 2n ** 63n - 1n]) {
      assert.equal(decodeMarkedId(value), undefined, String(value));
    }
    assert.equal(decodeMarkedId(-5, "user"), undefined);
  });
});

function applyBare(head: SessionHead): SessionHead {
  return { ...head, updates: undefined, channels: new Map() };
}
