import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";

const root = new URL("../../", import.meta.url);

describe("src/session/README.md", () => {
  it("names tests that exist", () => {
    const text = readFileSync(new URL("src/session/README.md", root), "utf8");
    const tests = readdirSync(new URL("tests/", root), { recursive: true, encoding: "utf8" })
      .map((path) => path.replaceAll("\\", "/"));
    const named = [...text.matchAll(/(?<![\w/*])(?:tests\/)?(\w[\w/]*_test\.ts)/g)].map(([, path]) => path);
    assert.ok(named.length > 20);
    const missing = named.filter((path) => !tests.some((one) => one === path || one.endsWith(`/${path}`)));
    assert.deepEqual(missing, []);
  });
});
