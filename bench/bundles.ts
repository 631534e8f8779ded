import { copyFileSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { build, type BuildOptions, stop, transform } from "esbuild";
import { rollup } from "rollup";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** What there is to bundle, as one writes it who uses the library. */
const SOURCES = {
  empty: "",
  layer: `export { connect, StringSession } from "@layer/client";`,
  "layer-base": `export { connectBase, StringSession } from "@layer/client";`,
  "layer-deno": `export { connect, StringSession } from "@layer/client/deno";`,
  "layer-bun": `export { connect, StringSession } from "@layer/client/bun";`,
  "layer-node": `export { connect, StringSession } from "@layer/client/node";`,
  "layer-base-deno": `export { connectBase, StringSession } from "@layer/client/deno";`,
  "layer-base-bun": `export { connectBase, StringSession } from "@layer/client/bun";`,
  "layer-base-node": `export { connectBase, StringSession } from "@layer/client/node";`,
  mtcute: `export { MemoryStorage, TelegramClient } from "@mtcute/node";`,
  "mtcute-base": `export { BaseTelegramClient, MemoryStorage } from "@mtcute/node";`,
  gramjs: `export { Logger, TelegramClient } from "telegram";
    export { StringSession } from "telegram/sessions/index.js";
    export { ConnectionTCPFull } from "telegram/network/index.js";`,
} as const;
/** Those for browsers; the others are for runtimes that have Node's modules. */
const PORTABLE: ReadonlySet<string> = new Set(["empty", "layer", "layer-base"]);

/** Names of {@linkcode SOURCES}. */
export type BundleName = keyof typeof SOURCES;

/** Bundles on the disk, each one file for all runtimes. */
export class Bundles implements Disposable {
  readonly #folder: string;
  readonly #names: ReadonlySet<string>;

  private constructor(folder: string, names: readonly string[]) {
    this.#folder = folder;
    this.#names = new Set(names);
  }

  /** Makes them: minified, ESM; `layer` for browsers, the others for runtimes that have Node's modules. */
  static async make(...names: readonly BundleName[]): Promise<Bundles> {
    const folder = mkdtempSync(join(tmpdir(), "layer-bundles-"));
    try {
      for (const name of names) writeFileSync(join(folder, `${name}.mjs`), await bundle(name));
      // mtcute reads its WebAssembly from its package: it gets one beside the bundle.
      if (names.some(isMtcute)) {
        const source = createRequire(join(ROOT, "package.json")).resolve("@mtcute/wasm/mtcute-simd.wasm");
        copyFileSync(source, join(folder, "mtcute-simd.wasm"));
      }
    } catch (error) {
      rmSync(folder, { recursive: true });
      throw error;
    } finally {
      await stop();
    }
    return new Bundles(folder, names);
  }

  /** Where one is. */
  path(name: BundleName): string {
    if (!this.#names.has(name)) throw new TypeError(`Cannot find the bundle ${name}: it was not made`);
    return join(this.#folder, `${name}.mjs`);
  }

  /** Its size with what it reads besides, as it is and with gzip -9. */
  size(name: BundleName): { raw: number; gzip: number } {
    const paths = [this.path(name), ...isMtcute(name) ? [join(this.#folder, "mtcute-simd.wasm")] : []];
    const sum = (of: (path: string) => number) => paths.reduce((total, path) => total + of(path), 0);
    return {
      raw: sum((path) => statSync(path).size),
      gzip: sum((path) => gzipSync(readFileSync(path), { level: 9 }).length),
    };
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true });
  }
}

const isMtcute = (name: BundleName): boolean => name.startsWith("mtcute");

async function bundle(name: BundleName): Promise<string> {
  return (await build(optionsOf(name))).outputFiles[0].text;
}

/**
 * What of a portable one there is to load at first, with gzip -9, for a bundler that splits off what is imported on demand
 * (Rollup, as in Vite; minified by esbuild): the entry and what it imports, each file compressed by itself.
 */
export async function sizeAtStart(name: "layer" | "layer-base"): Promise<{ raw: number; gzip: number }> {
  const { resolve } = createRequire(join(ROOT, "package.json"));
  const bundle = await rollup({
    input: "entry",
    plugins: [{
      name: "layer",
      resolveId(id, importer) {
        if (id === "entry") return "entry";
        if (id === "@layer/client") return join(ROOT, "mod.ts");
        return id.startsWith(".") ? join(dirname(importer!), id) : resolve(id);
      },
      async load(id) {
        if (id === "entry") return SOURCES[name];
        const loader = id.endsWith(".ts") ? "ts" : "js";
        return (await transform(readFileSync(id, "utf8"), { loader, target: "es2022" })).code;
      },
    }],
  });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  const chunks = output.filter((one) => one.type === "chunk");
  const wanted = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const chunk of wanted) {
    for (const other of chunks) if (chunk.imports.includes(other.fileName)) wanted.add(other);
  }
  const size = { raw: 0, gzip: 0 };
  for (const { code } of wanted) {
    const { code: small } = await transform(code, { minify: true, target: "es2022", legalComments: "none" });
    size.raw += small.length;
    size.gzip += gzipSync(small, { level: 9 }).length;
  }
  await stop();
  return size;
}

/** A build that is not written, and gives its files. */
type InMemory = BuildOptions & { write: false };

function optionsOf(name: BundleName): InMemory {
  const forNode: Pick<BuildOptions, "platform" | "external" | "banner"> = {
    platform: "node",
    external: ["bun:*"],
    // What is CommonJS asks for the modules of Node in its way.
    banner: {
      js: `import { createRequire as __createRequire } from "node:module";
        const require = __createRequire(import.meta.url);`,
    },
  };
  return {
    stdin: { contents: SOURCES[name], resolveDir: ROOT },
    absWorkingDir: ROOT,
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    legalComments: "none",
    logLevel: "error",
    ...PORTABLE.has(name) ? { platform: "browser" } : forNode,
    plugins: [{
      name: "rivals",
      setup(builder) {
        // Native modules, which clients over TCP with a session in memory never call.
        const native = /^(better-sqlite3|bufferutil|utf-8-validate)$/;
        builder.onResolve({ filter: native }, ({ path }) => ({ path, namespace: "absent" }));
        builder.onLoad({ filter: /.*/, namespace: "absent" }, () => ({ contents: "export default {};" }));
        builder.onLoad({ filter: /@mtcute\/node\/utils\/crypto\.js$/ }, ({ path }) => {
          const text = readFileSync(path, "utf8");
          const contents = text.replace(
            "require2.resolve(`@mtcute/wasm/${file}`)",
            "new URL(file, import.meta.url)",
          );
          if (contents === text) {
            throw new Error("Cannot bundle mtcute: it loads its WebAssembly in another way now");
          }
          return { contents, loader: "js" };
        });
      },
    }],
  };
}
