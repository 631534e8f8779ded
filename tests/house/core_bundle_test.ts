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

  it("leaves out of the bundle of connectBase() what only clients with logins and updates need", {
    timeout: 60_000,
  }, async () => {
    const bundle = async (contents: string) => {
      const { outputFiles } = await build({
        absWorkingDir: root,
        stdin: { contents, resolveDir: root, loader: "ts" },
        bundle: true,
        write: false,
        minifySyntax: true,
        format: "esm",
        platform: "browser",
        target: "es2022",
        logLevel: "silent",
      });
      // What is left of a module that is in it only because of the order of things is no code.
      return outputFiles[0].text.split(/^(?=\/\/ (?:src|node_modules|mod\.ts))/m)
        .filter((part) => !/^\/\/.*\n(?:init_\w+\(\);|\s)*$/.test(part)).join("");
    };
    const [full, base] = [
      await bundle(`export { connect, StringSession } from "./mod.ts";`),
      await bundle(`export { connectBase, StringSession } from "./mod.ts";`),
    ];
    await stop();
    const places = [
      "src/updates/",
      "src/client/updates/",
      "src/client/login/",
      "src/client/model/",
      "src/client/peers/",
      "src/client/methods/",
      "src/crypto/srp.ts",
    ];
    for (const place of places) {
      assert.ok(full.includes(`// ${place}`), `${place} is in the bundle of connect()`);
      assert.ok(!base.includes(`// ${place}`), `${place} is not in that of connectBase()`);
    }
    assert.ok(base.includes("// src/client/base_client.ts"));
  });
});
