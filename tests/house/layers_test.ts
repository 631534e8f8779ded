import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import process from "node:process";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import plugin, { LAYERS } from "../../.ci/layers_lint.ts";

const src = new URL("../../src/", import.meta.url);
const isDeno = "Deno" in globalThis;

describe("table of folders", () => {
  it("names every folder of src/", () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((one) => one.isDirectory()).map((one) =>
      one.name
    );
    assert.deepEqual(folders.filter((name) => !LAYERS.includes(name)), []);
    assert.equal(Object.keys(plugin.rules).length, 2);
  });

  it("is enforced by the linter", { skip: !isDeno && "the linter is Deno's", timeout: 60_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), "layer-lint-"));
    try {
      const plugin = fileURLToPath(new URL("../../.ci/layers_lint.ts", import.meta.url));
      writeFileSync(join(folder, "deno.json"), JSON.stringify({ lint: { plugins: [plugin] } }));
      for (const layer of ["crypto", "tl"]) mkdirSync(join(folder, "src", layer), { recursive: true });
      writeFileSync(
        join(folder, "src/tl/bad.ts"),
        'import { a } from "../crypto/a.ts";\nimport { readFileSync } from "node:fs";\n' +
          "export const b: unknown = [a, readFileSync, Deno.args, { process: 1 }];\n",
      );
      writeFileSync(join(folder, "src/crypto/a.ts"), 'export { c as a } from "../tl/c.ts";\n');
      const { stderr, stdout } = spawnSync(process.execPath, ["lint", "src/"], {
        cwd: folder,
        encoding: "utf8",
        env: { ...process.env, NO_COLOR: "1" },
      });
      const output = stdout + stderr;
      assert.match(output, /src\/tl may not import from src\/crypto/);
      assert.match(output, /"node:fs" may only be imported by an adapter/);
      assert.match(output, /Deno is a runtime's own global/);
      assert.equal([...output.matchAll(/error\[layer\//g)].length, 3, output);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("keeps Math.random out", () => {
    const walk = (folder: URL): URL[] =>
      readdirSync(folder, { withFileTypes: true }).flatMap((one) =>
        one.isDirectory() ? walk(new URL(`${one.name}/`, folder)) : [new URL(one.name, folder)]
      );
    const random = walk(src).filter((file) => /Math\.random\s*\(/.test(readFileSync(file, "utf8")));
    assert.deepEqual(random.map(String), []);
  });
});
