import fc from "fast-check";
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { describe, it } from "node:test";
import { fromBase64, toBase64, toBase64Url } from "../../src/bytes/mod.ts";

describe("base64", () => {
  it("toBase64() gives the examples of RFC 4648", () => {
    const examples = { "": "", f: "Zg==", fo: "Zm8=", foo: "Zm9v", foob: "Zm9vYg==", fooba: "Zm9vYmE=" };
    for (const [plain, text] of Object.entries(examples)) {
      const bytes = new TextEncoder().encode(plain);
      assert.equal(toBase64(bytes), text);
      assert.equal(toBase64Url(bytes), text.replaceAll("=", ""));
      assert.deepEqual(fromBase64(text), bytes);
      assert.deepEqual(fromBase64(text.replaceAll("=", "")), bytes);
    }
  });

  it("toBase64(), toBase64Url() and fromBase64() agree with Buffer", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const standard = toBase64(bytes), urlSafe = toBase64Url(bytes);
        assert.equal(standard, Buffer.from(bytes).toString("base64"));
        assert.equal(urlSafe, Buffer.from(bytes).toString("base64url"));
        assert.deepEqual(fromBase64(standard), bytes);
        assert.deepEqual(fromBase64(urlSafe), bytes);
      }),
    );
  });

  it("fromBase64() reads a text only if it is the spelling of its value", () => {
    const characters = fc.constantFrom(..."ABCgw019+/-_=".split(""), " ", "\n", "é", "\u0100");
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 12 }), (text) => {
        let bytes: Uint8Array;
        try {
          bytes = fromBase64(text);
        } catch (error) {
          assert.ok(error instanceof SyntaxError);
          return;
        }
        const padded = text.includes("=");
        const spelling = padded ? toBase64(bytes) : toBase64(bytes).replaceAll("=", "");
        assert.equal(text.replaceAll("-", "+").replaceAll("_", "/"), spelling);
      }),
      { numRuns: 2000 },
    );
  });

  it("fromBase64() throws a SyntaxError for malformed text, and does not repeat it", () => {
    for (
      const text of [
        "A",
        "AAAAA",
        "Zh==",
        "Zm9=",
        "Zg=",
        "=",
        "====",
        "Zm=v",
        "Z*==",
        " Zg==",
        "Zg==\n",
        "Zm9vé",
      ]
    ) {
      assert.throws(
        () => fromBase64(text),
        (error) => error instanceof SyntaxError && (text.length < 3 || !error.message.includes(text)),
        JSON.stringify(text),
      );
    }
  });
});
