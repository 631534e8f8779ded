import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { compile, sourceOf } from "../../src/crypto/wasm/build.ts";

describe("build:wasm", () => {
  it("makes the committed module again, byte for byte, and it is small", { timeout: 30_000 }, async () => {
    const binary = await compile();
    const committed = readFileSync(new URL("../../src/crypto/wasm/binary.ts", import.meta.url), "utf8");
    assert.equal(sourceOf(binary), committed);
    const packed = gzipSync(binary, { level: 9 }).length;
    assert.ok(binary.length < 23_000 && packed < 6_000, `${binary.length} bytes, ${packed} compressed`);
  });
});
