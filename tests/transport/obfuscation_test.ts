import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { concat, fromHex, toHex } from "../../src/bytes/mod.ts";
import { announcedDc, Obfuscation } from "../../src/transport/mod.ts";
import { scriptedPlatform } from "./scripted_platform.ts";

const vectors = JSON.parse(
  readFileSync(new URL("../vectors/obfuscated2.json", import.meta.url), "utf8"),
) as {
  cases: {
    name: string;
    protocol_tag: string;
    secret: string | null;
    dc_int16: number | null;
    init_before_encryption: string;
    sent_64_bytes: string;
    client_frames: string[];
    client_wire: string[];
    server_frames: string[];
    server_wire: string[];
  }[];
  forbidden_init_prefixes_hex: string[];
};

function initiate(vector: (typeof vectors.cases)[number]): Obfuscation {
  return Obfuscation.initiate({
    tag: fromHex(vector.protocol_tag),
    dc: vector.dc_int16 ?? undefined,
    secret: vector.secret ? fromHex(vector.secret) : undefined,
    platform: scriptedPlatform(fromHex(vector.init_before_encryption)),
  });
}

describe("the obfuscated2 vectors", () => {
  for (const vector of vectors.cases) {
    it(`Obfuscation gives the same bytes in both directions, on both sides (${vector.name})`, () => {
      const client = initiate(vector);
      assert.equal(toHex(client.header), vector.sent_64_bytes);
      const secret = vector.secret ? fromHex(vector.secret) : undefined;
      const server = Obfuscation.accept(client.header, { secret, platform: scriptedPlatform() });
      assert.equal(toHex(server.tag), vector.protocol_tag);
      if (vector.dc_int16 !== null) assert.equal(server.dc, vector.dc_int16);
      vector.client_frames.forEach((frame, i) => {
        assert.equal(toHex(client.encrypt(fromHex(frame))), vector.client_wire[i]);
        assert.equal(toHex(server.decrypt(fromHex(vector.client_wire[i]))), frame);
      });
      vector.server_frames.forEach((frame, i) => {
        assert.equal(toHex(server.encrypt(fromHex(frame))), vector.server_wire[i]);
        assert.equal(toHex(client.decrypt(fromHex(vector.server_wire[i]))), frame);
      });
    });
  }

  it("decrypt() continues where the last call ended, at any byte", () => {
    const [vector] = vectors.cases;
    const client = initiate(vector);
    const wire = fromHex(vector.server_wire.join(""));
    let clear = "";
    for (const byte of wire) clear += toHex(client.decrypt(Uint8Array.of(byte)));
    assert.equal(clear, vector.server_frames.join(""));
  });
});

describe("Obfuscation.initiate()", () => {
  const good = fromHex(vectors.cases[0].init_before_encryption);
  const tag = fromHex("ef");

  it("takes other random bytes when they look like something else", () => {
    const starts = vectors.forbidden_init_prefixes_hex.map((start) => fromHex(start.replaceAll("?", "1")));
    starts.push(fromHex("0102030400000000"));
    assert.equal(starts.length, 9);
    for (const start of starts) {
      const bad = good.slice();
      bad.set(start);
      const platform = scriptedPlatform(bad, bad, good);
      const { header } = Obfuscation.initiate({ tag, platform });
      assert.equal(toHex(header.subarray(0, 56)), toHex(good.subarray(0, 56)));
    }
  });

  it("repeats a tag of one byte", () => {
    const { header } = Obfuscation.initiate({ tag, platform: scriptedPlatform(good) });
    const { tag: received } = Obfuscation.accept(header, { platform: scriptedPlatform() });
    assert.equal(toHex(received), "efefefef");
  });

  it("throws RangeError when something does not fit", () => {
    const platform = scriptedPlatform();
    for (const secret of [new Uint8Array(0), new Uint8Array(15), new Uint8Array(17)]) {
      assert.throws(() => Obfuscation.initiate({ tag, secret, platform }), RangeError);
    }
    for (const dc of [0x8000, -0x8001, 1.5, NaN]) {
      assert.throws(() => Obfuscation.initiate({ tag, dc, platform }), RangeError);
    }
    assert.throws(() => Obfuscation.initiate({ tag: new Uint8Array(0), platform }), RangeError);
    assert.throws(() => Obfuscation.accept(concat(good, tag), { platform }), RangeError);
  });

  it("gives a server with another secret nothing it could read", () => {
    const secret = new Uint8Array(16).fill(1);
    const client = Obfuscation.initiate({ tag, secret, platform: scriptedPlatform() });
    const server = Obfuscation.accept(client.header, {
      secret: new Uint8Array(16).fill(2),
      platform: scriptedPlatform(),
    });
    assert.notEqual(toHex(server.tag), "efefefef");
  });
});

describe("announcedDc()", () => {
  it("adds 10000 for test servers and negates for media", () => {
    assert.equal(announcedDc({ dc: 2 }), 2);
    assert.equal(announcedDc({ dc: 4, media: true }), -4);
    assert.equal(announcedDc({ dc: 2, testMode: true }), 10002);
    assert.equal(announcedDc({ dc: 2, testMode: true, media: true }), -10002);
  });
});
