import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, it } from "node:test";
import { build, stop } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("core entry", () => {
  it("bundles for a browser: no runtime's modules, no runtime's globals", { timeout: 60_000 }, async () => {
    const { outputFiles, metafile } = await build({
      absWorkingDir: root,
      entryPoints: ["mod.ts"],
      bundle: true,
      write: false,
      metafile: true,
      minify: true,
      format: "esm",
      platform: "browser",
      // A name that is not defined anywhere stays in the output as it is, whatever the minifier does.
      define: {
        Deno: "RUNTIME_GLOBAL",
        Bun: "RUNTIME_GLOBAL",
        Buffer: "RUNTIME_GLOBAL",
        process: "RUNTIME_GLOBAL",
      },
      logLevel: "silent",
    });
    await stop();
    const text = outputFiles[0].text;
    assert.equal(text.includes("RUNTIME_GLOBAL"), false, "a runtime's global is named");
    const inputs = Object.keys(metafile!.inputs);
    assert.ok(inputs.includes("src/client/client.ts"), "the client is in the bundle");
    assert.deepEqual(inputs.filter((path) => path.includes("adapters/") || path.startsWith("node:")), []);
    assert.deepEqual(inputs.filter((path) => path.includes("src/testing/")), [], "the test DC stays out");

    const folder = mkdtempSync(join(tmpdir(), "layer-bundle-"));
    try {
      const file = join(folder, "core.mjs");
      writeFileSync(file, text);
      const core = await import(`file://${file}`);
      assert.equal(typeof core.connect, "function");
      assert.equal(typeof core.StringSession, "function");
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
