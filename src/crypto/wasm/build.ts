/**
 * `deno task build:wasm`, `bun run build:wasm`: compiles `src/crypto/wasm/assembly/` (AssemblyScript) and writes the
 * module to `src/crypto/wasm/binary.ts`: in hexadecimal, which gzip makes a fifth smaller than base64, because bytes
 * stay whole. The same source and compiler always give the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import asc from "assemblyscript/asc";
import { toHex } from "../../bytes/mod.ts";

const SOURCE = new URL("./assembly/", import.meta.url);
const TARGET = new URL("./binary.ts", import.meta.url);

/**
 * Compiles the module.
 * @throws Error with what the compiler says
 */
export async function compile(): Promise<Uint8Array> {
  let binary: Uint8Array | undefined;
  const { error, stderr } = await asc.main([
    "index.ts",
    // Vector instructions are for SHA-256. Where an engine lacks them (older than 2023) there is the cipher in script.
    ...["--outFile", "crypto.wasm", "-O3", "--converge", "--enable", "simd"],
    // No runtime: nothing is allocated. 128 KiB of memory, its constants where assembly/memory.ts says.
    ...["--runtime", "stub", "--noAssert", "--memoryBase", String(0x2600)],
    ...["--initialMemory", "2", "--maximumMemory", "2"],
  ], {
    readFile(name) {
      try {
        return readFileSync(new URL(name, SOURCE), "utf8");
      } catch {
        // The compiler looks for a file in several places.
        return null;
      }
    },
    writeFile: (_, content) => void (binary = content as Uint8Array),
    listFiles: () => [],
  });
  if (error || !binary) throw new Error(`Cannot compile the module: ${stderr}`, { cause: error });
  return binary;
}

/** The text of `src/crypto/wasm/binary.ts` for a module. */
export function sourceOf(binary: Uint8Array): string {
  return `// Made by \`deno task build:wasm\` of src/crypto/wasm/assembly/: do not edit.
/** The WebAssembly module (${binary.length} bytes) in hexadecimal. */
export const BINARY: string = "${toHex(binary)}";
`;
}

if (import.meta.main) writeFileSync(TARGET, sourceOf(await compile()));
