import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import process from "node:process";
import { describe, it } from "node:test";
import { build, stop } from "esbuild";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

describe("entries of runtimes", () => {
  // What an import costs there is more than everything else that connecting takes.
  it("import no module of Node before it is needed, but for TCP", { timeout: 60_000 }, async () => {
    for (const [runtime, allowed] of [["deno", []], ["bun", ["node:net"]], ["node", ["node:net"]]] as const) {
      const { metafile } = await build({
        absWorkingDir: root,
        entryPoints: [`src/adapters/${runtime}/mod.ts`],
        bundle: true,
        write: false,
        metafile: true,
        format: "esm",
        platform: "node",
        external: ["bun:*"],
        logLevel: "silent",
      });
      const outside = Object.values(metafile.outputs).flatMap(({ imports }) => imports)
        .filter(({ external }) => external).map(({ path }) => path);
      assert.deepEqual([...new Set(outside)], allowed, runtime);
    }
    await stop();
  });
});

describe("nativeText()", { skip: process.versions.deno === undefined && "Deno only" }, () => {
  it("is taken up when strings keep coming, and decodes them as before", () => {
    const script = `
      const { native } = await import("./src/tl/native.ts");
      const { api } = await import("./src/tl/mod.ts");
      await import("./src/adapters/node/native_text.ts");
      const texts = Array.from({ length: 450 }, (_, i) => "ж".repeat(20) + i);
      const before = (await import("./src/tl/native.ts")).native.utf8Slice;
      for (const text of texts) {
        const bytes = api.encode({ _: "inputPhoneContact", clientId: 1n, phone: text, firstName: "", lastName: "" });
        if (api.decode(bytes).phone !== text) throw new Error(text);
      }
      const after = (await import("./src/tl/native.ts")).native.utf8Slice;
      console.log(before !== after);
    `;
    const command = ["eval", "--ext=ts", script];
    const output = execFileSync(process.execPath, command, { cwd: root, encoding: "utf8" });
    assert.equal(output.trim(), "true");
  });
});
