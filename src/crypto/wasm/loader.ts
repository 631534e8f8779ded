import { fromHex } from "../../bytes/mod.ts";
import { BINARY } from "./binary.ts";
import { WasmEngine } from "./engine.ts";
import { isSoundCipher, isSoundFactorizer } from "./self_test.ts";

/** Whether one half of the module was found to work. */
type Verdict = boolean | undefined;

/**
 * Compiles the module on first use and hands out the engine, if there is one that passes its test. Where a runtime
 * refuses (Workers never compile bytes, a strict content security policy forbids it, and engines before 2023 may lack
 * the vector instructions it has) it is tried once and not again. A browser's main thread may refuse to compile at once
 * but agree to do it later: until that is done there is no engine.
 */
export class EngineLoader {
  readonly #binary: () => Uint8Array<ArrayBuffer>;
  #engine: WasmEngine | undefined;
  #tried = false;
  #cipher: Verdict;
  #factorizer: Verdict;

  /** @param binary gives the module */
  constructor(binary: () => Uint8Array<ArrayBuffer>) {
    this.#binary = binary;
  }

  /** The engine, for everything but factorization; undefined when there is none, or not yet. */
  get(): WasmEngine | undefined {
    if (this.#cipher) return this.#engine;
    if (!this.#tried) this.#load();
    if (!this.#engine) return undefined;
    this.#cipher ??= passes(isSoundCipher, this.#engine);
    return this.#cipher ? this.#engine : undefined;
  }

  /** The engine, for factorization, which is asked for before anything else and in a hurry: it has a test of its own. */
  factorizer(): WasmEngine | undefined {
    if (!this.#tried) this.#load();
    if (!this.#engine) return undefined;
    this.#factorizer ??= passes(isSoundFactorizer, this.#engine);
    return this.#factorizer ? this.#engine : undefined;
  }

  #load(): void {
    this.#tried = true;
    // Absent in some hardened runtimes, whatever its type says.
    const wasm = (globalThis as { WebAssembly?: typeof WebAssembly }).WebAssembly;
    if (!wasm) return;
    const binary = this.#binary();
    let instance: WebAssembly.Instance;
    try {
      instance = new wasm.Instance(new wasm.Module(binary));
    } catch {
      // Inside a promise, because who forbids it may throw at once.
      Promise.resolve().then(() => wasm.instantiate(binary)).then(({ instance }) => this.#take(instance))
        .catch(
          () => {
            // Refused for good: the cipher in script does the work.
          },
        );
      return;
    }
    this.#take(instance);
  }

  #take(instance: WebAssembly.Instance): void {
    try {
      this.#engine = new WasmEngine(instance);
    } catch {
      // A module, but not ours.
    }
  }
}

function passes(test: (engine: WasmEngine) => boolean, engine: WasmEngine): boolean {
  try {
    return test(engine);
  } catch {
    // A trap, or not a number where one was expected.
    return false;
  }
}

function decoded(text: string): Uint8Array<ArrayBuffer> {
  // Newer engines do it natively, in a hundredth of the time.
  const { fromHex: native } = Uint8Array as { fromHex?: (text: string) => Uint8Array<ArrayBuffer> };
  return native ? native(text) : fromHex(text) as Uint8Array<ArrayBuffer>;
}

const loader = /* @__PURE__ */ new EngineLoader(() => decoded(BINARY));

/** The engine of layer's own module, when this runtime has one. */
export const engine = (): WasmEngine | undefined => loader.get();

/** The same for factorization. */
export const factorizer = (): WasmEngine | undefined => loader.factorizer();
