import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { fromHex } from "../../src/bytes/mod.ts";
import { BINARY } from "../../src/crypto/wasm/binary.ts";
import { EngineLoader } from "../../src/crypto/wasm/loader.ts";

const binary = () => new Uint8Array(fromHex(BINARY));
const load = (bytes: Uint8Array<ArrayBuffer>) => new EngineLoader(() => bytes);

/** Replaces a global for as long as `run` takes. */
async function withGlobal(name: string, value: unknown, run: () => Promise<void> | void): Promise<void> {
  const before = Object.getOwnPropertyDescriptor(globalThis, name)!;
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  try {
    await run();
  } finally {
    Object.defineProperty(globalThis, name, before);
  }
}

/** WebAssembly that does not compile at once. */
const refusing = (instantiate: unknown) => ({
  Module: class {
    constructor() {
      throw new RangeError("WebAssembly.Compile is disallowed on the main thread");
    }
  },
  Instance: WebAssembly.Instance,
  instantiate,
});

/** Every place in the module where `bytes` stand. */
function places(module: Uint8Array, bytes: number[]): number[] {
  return Array.from(module.keys()).filter((at) => bytes.every((byte, i) => module[at + i] === byte));
}

describe("EngineLoader", () => {
  it("get() gives one engine, of a module that is decoded once", () => {
    let decoded = 0;
    const loader = new EngineLoader(() => {
      decoded++;
      return binary();
    });
    assert.equal(decoded, 0);
    assert.ok(loader.get());
    assert.equal(loader.get(), loader.get());
    assert.equal(decoded, 1);
  });

  it("get() gives no engine of a module that computes wrongly", () => {
    // A constant of SHA-256, SubBytes of zero, a mask of table lookups.
    const faults = [[0x98, 0x2f, 0x8a, 0x42], [0x41, 0xe3, 0x00], [0x41, 0xfc, 0x07]];
    for (const bytes of faults) {
      const found = places(binary(), bytes);
      assert.ok(found.length > 0, String(bytes));
      const broken = binary();
      broken[found[0] + 1] ^= 4;
      assert.ok(WebAssembly.validate(broken), String(bytes));
      assert.equal(load(broken).get(), undefined, String(bytes));
    }
  });

  it("factorizer() gives none where a module factorizes wrongly, whatever its cipher does", () => {
    // The set of primes that Miller-Rabin takes as bases: without them everything is prime.
    const bases = [0x42, 0xac, 0xd1, 0xa8, 0x84, 0x8a, 0x04];
    const broken = binary();
    const [at] = places(broken, bases);
    assert.ok(at);
    broken.fill(0x80, at + 1, at + 6);
    broken[at + 6] = 0;
    const loader = load(broken);
    assert.equal(loader.factorizer(), undefined);
    assert.ok(loader.get());
    assert.ok(load(binary()).factorizer());
  });

  it("get() gives no engine of what is no module, or another one", async () => {
    const empty = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
    assert.ok(WebAssembly.validate(empty));
    assert.equal(load(empty).factorizer(), undefined);
    for (const bytes of [empty, new Uint8Array(0), new Uint8Array(100), binary().slice(0, 9000)]) {
      const loader = load(bytes);
      assert.equal(loader.get(), undefined);
      await new Promise((resolve) => setTimeout(resolve, 5));
      assert.equal(loader.get(), undefined);
    }
  });

  it("get() gives no engine where WebAssembly is absent or never compiles, and tries once", async () => {
    await withGlobal("WebAssembly", undefined, () => assert.equal(load(binary()).get(), undefined));
    let tries = 0;
    const never = () => {
      tries++;
      return Promise.reject(new Error("code generation is not allowed"));
    };
    await withGlobal("WebAssembly", refusing(never), async () => {
      const loader = load(binary());
      for (let i = 0; i < 3; i++) {
        assert.equal(loader.get(), undefined);
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    });
    assert.equal(tries, 1);
  });

  it("get() gives an engine later where WebAssembly only compiles asynchronously", async () => {
    const { instantiate } = WebAssembly;
    await withGlobal("WebAssembly", refusing(instantiate), async () => {
      const loader = load(binary());
      assert.equal(loader.get(), undefined);
      for (let i = 0; i < 100 && !loader.get(); i++) await new Promise((resolve) => setTimeout(resolve, 5));
      assert.equal(loader.factorizer()?.factorize(15n), 3n);
    });
  });
});
